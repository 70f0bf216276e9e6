"""Edits between two sentences: few, at word edges, and right by construction."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.compare.prose import MOVED, compare_prose
from annotator.compare.words import tokens_of


def edits(a: str, b: str) -> list[tuple[str, str, str]]:
    prose = compare_prose(a, tokens_of(a), b, tokens_of(b))
    return [(edit.kind, edit.a.slice(a), edit.b.slice(b)) for edit in prose.edits]


def test_the_same_words_have_no_edits_whatever_quotes_and_spelling_do() -> None:
    assert edits("“We organise it,” she said.", '"We organize it," she said.') == []


def test_one_word_for_another_is_one_edit_at_its_edges() -> None:
    assert edits("The gang had taken the data.", "The gang had looted the data.") == [
        ("replaced", "taken", "looted")
    ]


def test_words_joined_by_a_hyphen_are_marked_whole() -> None:
    assert edits("An anti-rebel alliance grew here.", "An anti-terror alliance grew here.") == [
        ("replaced", "anti-rebel", "anti-terror")
    ]


def test_a_hedge_added_is_an_edit_on_one_side() -> None:
    assert edits(
        "The group took the town of Osmere.", "The group allegedly took the town of Osmere."
    ) == [("added", "", "allegedly")]


def test_small_matches_inside_an_edited_stretch_do_not_show_as_confetti() -> None:
    first = "The operator said that it was sorry for the delay, and the ferry left Osmere at noon."
    second = "Nobody was told of the reason why for hours, and the ferry left Osmere at noon."
    found = edits(first, second)
    assert len(found) == 1
    assert found[0][1].startswith("The operator")
    assert found[0][1].endswith("delay")


def test_a_clause_at_another_place_is_moved() -> None:
    first = "On Sunday night in Osmere the ferry burned down with all its cars on board."
    second = "The ferry burned down with all its cars on board on Sunday night in Osmere."
    kinds = {kind for kind, _, _ in edits(first, second)}
    assert MOVED in kinds


def test_what_is_said_anew_is_one_edit() -> None:
    first, second = "Several survivors disputed that account.", "Furious families called it a lie."
    prose = compare_prose(first, tokens_of(first), second, tokens_of(second))
    assert prose.reworded
    assert len(prose.edits) == 1


some = ["the", "a", "ferry", "burned", "ten", "people", "died", "in", "🚢", "on"]
words = st.lists(st.sampled_from(some), max_size=14)


@given(words, words)
def test_taking_the_edits_out_leaves_the_same_words(one: list[str], other: list[str]) -> None:
    a, b = " ".join(one), " ".join(other)
    prose = compare_prose(a, tokens_of(a), b, tokens_of(b))

    def rest(text: str, spans: list[tuple[int, int]]) -> list[str]:
        return [
            token.norm
            for token in tokens_of(text)
            if not any(start <= token.start and token.end <= end for start, end in spans)
        ]

    left = rest(a, [(edit.a.start, edit.a.end) for edit in prose.edits])
    right = rest(b, [(edit.b.start, edit.b.end) for edit in prose.edits])
    assert left == right
    assert [edit.a.start for edit in prose.edits] == sorted(edit.a.start for edit in prose.edits)
