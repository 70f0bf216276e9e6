"""The small plain parts: tidying, edges, differing words, quantities, ranking, phrases."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Mention
from annotator.domain.schema import Label
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.ui.annotate import edges
from annotator.ui.annotate.edges import Edge
from annotator.ui.annotate.phrases import label_of, one_line, quote_line, tagged
from annotator.ui.annotate.quantities import parsed, written
from annotator.ui.annotate.ranking import ranked
from annotator.ui.annotate.tidying import tidied
from annotator.ui.annotate.wording import differing
from annotator.ui.reading.segments import split
from annotator.ui.reading.words import Words
from tests.ui.annotate.conftest import news_schema

LETTERS = st.text(st.sampled_from("ab .,“”\"'()-\n🚢e\u0301لا\u200f"), min_size=1, max_size=30)


def words_of(text: str) -> Words:
    return Words(split(text))


@pytest.mark.parametrize(
    ("text", "selected", "mention", "claim"),
    [
        ("He said (quietly) no.", "(quietly)", "quietly", "(quietly)"),
        ("Sea Watch (SW) left", "Sea Watch (SW)", "Sea Watch (SW)", "Sea Watch (SW)"),
        ("the “Dawn” fleet", "the “Dawn”", "the “Dawn”", "the “Dawn”"),
        ('"No," he said', '"No,"', "No", '"No,"'),
        ("at 9 p.m. sharp", "9 p.m.", "9 p.m.", "9 p.m."),
        ("it ended.", "ended.", "ended", "ended"),
        ("a loss of -5.5%", "-5.5%", "-5.5%", "-5.5%"),
        ("paid $40 – then", "$40 –", "$40", "$40"),
        ("well — he", "— he", "he", "he"),
        ("why?", "?", "?", "?"),
        ("قال: «نعم»، ثم", "«نعم»،", "نعم", "«نعم»"),
        ("東京。大阪", "東京。", "東京", "東京"),
    ],
)
def test_selections_are_tidied(text: str, selected: str, mention: str, claim: str) -> None:
    start = text.index(selected)
    span, words = Span(start, start + len(selected)), words_of(text)
    assert tidied(text, span, words).slice(text) == mention
    assert tidied(text, span, words, keep_pairs=True).slice(text) == claim


@pytest.mark.parametrize(
    ("selected", "named"),
    [
        ("Kardova’s", "Kardova"),
        ("Marrow's Gate", "Marrow's Gate"),
        ("the MAYOR'S", "the MAYOR"),
        ("Reis'", "Reis"),
        ("it’s", "it"),
        ("calm", "calm"),
        ("St Anne's", "St Anne's"),
    ],
)
def test_a_name_leaves_out_the_possessive_ending(selected: str, named: str) -> None:
    text = (
        "Kardova’s army left Marrow's Gate; the MAYOR'S men, Reis' own, say it’s calm at St Anne's."
    )
    start = text.index(selected)
    span, words = Span(start, start + len(selected)), words_of(text)
    assert tidied(text, span, words, name=True).slice(text) == named
    exact = tidied(text, span, words, name=True, exact=True)
    assert exact.slice(text) == selected


def _is_bare(text: str, at: int) -> bool:
    """Tell whether a space stands at an offset that no combining mark sits on."""
    marked = at + 1 < len(text) and unicodedata.combining(text[at + 1]) != 0
    return at < len(text) and text[at].isspace() and not marked


@given(LETTERS, st.integers(0, 29), st.integers(1, 30), st.booleans(), st.booleans())
def test_tidying_stays_inside_the_text_and_ends_on_no_space(
    text: str, start: int, size: int, exact: bool, keep: bool
) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(start + size, len(text)))
    found = tidied(text, span, words_of(text), exact=exact, keep_pairs=keep)
    assert 0 <= found.start <= found.end <= len(text)
    # A space that carries a combining mark is seen as a letter, and is kept as one.
    if len(found):
        assert not _is_bare(text, found.start)
        assert not _is_bare(text, found.end - 1)
    assert bool(len(found)) == bool(span.slice(text).strip().strip("\u200f").strip())


@given(
    LETTERS, st.integers(0, 29), st.integers(1, 30), st.sampled_from(Edge), st.booleans(),
    st.booleans(),
)  # fmt: skip
def test_an_edge_never_empties_a_span_nor_leaves_the_text(
    text: str, start: int, size: int, edge: Edge, forward: bool, by_character: bool
) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(start + size, len(text)))
    words = words_of(text)
    after = edges.moved(words, len(text), (span,), edge, forward=forward, by_character=by_character)
    if after is not None:
        (moved,) = after
        assert 0 <= moved.start < moved.end <= len(text)
        assert moved != span
        kept = moved.end == span.end if edge is Edge.START else moved.start == span.start
        assert kept
        there = moved.start if edge is Edge.START else moved.end
        before = span.start if edge is Edge.START else span.end
        assert (there > before) == forward


def test_differing_words_are_found_on_both_sides() -> None:
    first = "At least 12 people died on Monday, officials said."
    second = "Some 14 people died on Tuesday, she said."
    here, there = differing(first, second)
    assert [span.slice(first) for span in here] == ["At least 12", "Monday", "officials"]
    assert [span.slice(second) for span in there] == ["Some 14", "Tuesday", "she"]
    assert differing("same", "same") == ([], [])
    assert differing("word " * 700, "other") == ([], [])


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("14", [{"value": 14}]),
        (">= 14 (people)", [{"value": 14, "comparator": ">=", "counted": "people"}]),
        ("≥14 (people); ~3.5 km", [
            {"value": 14, "comparator": ">=", "counted": "people"},
            {"value": 3.5, "comparator": "~", "unit": "km"},
        ]),
        ("2,300 tonnes (grain)", [{"value": 2300, "unit": "tonnes", "counted": "grain"}]),
        ("-4 °C;", [{"value": -4, "unit": "°C"}]),
        ("", []),
    ],
)  # fmt: skip
def test_quantities_are_read_and_written(typed: str, stored: list[dict[str, object]]) -> None:
    assert parsed(typed) == stored
    assert parsed(written(stored)) == stored


@pytest.mark.parametrize("typed", ["a dozen", "14 (people", "(people)", ">=", "1; x"])
def test_what_is_no_quantity_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="write a quantity"):
        parsed(typed)


def test_labels_are_ranked_by_how_well_they_fit() -> None:
    labels = [
        Label("a", "mention", "Weapon or equipment", "W", definition="a gun"),
        Label("b", "mention", "Event", "E", definition="what happens"),
        Label("c", "mention", "Role", "R", definition="an office held by a person"),
        Label("d", "mention", "Other place", "L"),
    ]
    assert [each.id for each in ranked(labels, "")] == ["a", "b", "c", "d"]
    assert ranked(labels, "e")[0].id == "b"
    assert [each.id for each in ranked(labels, "PLACE")] == ["d"]
    assert [each.id for each in ranked(labels, "wpn")] == ["a"]
    assert [each.id for each in ranked(labels, "office")] == ["c"]
    assert ranked(labels, "zzz") == []


def test_corpus_text_is_put_on_one_line() -> None:
    assert one_line("two\n\twords \u202e here") == "two words here"
    assert one_line("a " * 60) == "a " * 19 + "…"
    assert one_line("x" * 60) == "x" * 39 + " …"
    assert one_line("قال") == "\u2068قال\u2069"
    assert quote_line("ab" * 500_000, [Span(0, 1_000_000)], 10).endswith("…")


def test_messages_name_label_words_and_key() -> None:
    schema = news_schema()
    mention = Mention("u", "a", "n", "gone", (Span(0, 1),))
    assert label_of(schema, mention).name == "gone"
    assert tagged(schema.label("mention", "person"), "Ilka") == "Person · Ilka — P"
    assert tagged(Label("x", "mention", "No key"), "Ilka") == "No key · Ilka"
