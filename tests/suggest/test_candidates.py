"""What one key selects next: names, values and offices, and what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import Span
from annotator.suggest.candidates import Candidate, Candidates, disjoint
from annotator.suggest.capitals import Mentionable
from annotator.suggest.sayings import Claimable


def anything(_: Candidate) -> bool:
    return True


def names(text: str, language: str = "en") -> list[str]:
    found = Mentionable(text, language=language)(0, len(text))
    return [span.slice(text) for (span,) in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry of Ilka Brandt sank.", ["Ilka Brandt"]),
        ("Ministers met. Ministers of Osmere talked.", ["Osmere"]),
        ("But nobody knew. Nobody else did.", []),
        ("Osmere's Harbour Board met in May 2025.", ["Osmere", "Harbour Board", "May 2025"]),
        ("They drove to St Anne's Hospital.", ["St Anne's Hospital"]),
        ("said Prime Minister Tomas Virel", ["Prime Minister", "Tomas Virel"]),
        ("the Bank of the North paid €40m", ["Bank of the North", "€40m"]),
        ("about 1,400 nurses at 7 pm on Monday", ["about 1,400 nurses", "7 pm on Monday"]),
        ("Yusuf al-Hakem spoke", ["Yusuf al-Hakem"]),
        ("the U.S. envoy J. Marlow", ["U.S.", "envoy", "J. Marlow"]),
    ],
)
def test_names_values_and_offices_are_found(text: str, expected: list[str]) -> None:
    # "ministers" in small letters tells that its capital means nothing.
    assert names(f"{text} Then ministers of any party went home by other ways.") == expected


def test_a_headline_does_not_make_one_name_of_all_its_capitals() -> None:
    text = "Ferry Sinks Off Osmere As Brandt Warns\n\nOff Osmere a ferry sank, as Brandt had told."
    found = Mentionable(text)(0, text.index("\n"))
    assert [span.slice(text) for (span,) in found] == ["Osmere", "Brandt"]


def test_other_languages_have_names_and_what_signs_make_certain() -> None:
    assert names("Der Hafen von Osmere verlor 40 %.", "de") == ["Hafen von Osmere", "40 %"]
    assert names("قالت إلكا إن 40% غرقوا", "ar") == ["40%"]


SAID = (
    "“We were never asked,” said Tomas Virel. The ferry had left at dawn. "
    "Ilka Brandt said that twelve people died."
)


def test_what_is_said_is_found_and_the_sentences_between() -> None:
    sentences = [Span(0, 40), Span(41, 68), Span(69, len(SAID))]
    found = Claimable(SAID, sentences)(0, len(SAID))
    assert [" ".join(span.slice(SAID) for span in each) for each in found] == [
        "“We were never asked,”",
        "The ferry had left at dawn.",
        "twelve people died",
    ]


def test_one_walks_forwards_and_backwards_over_paragraphs() -> None:
    text = "one Osmere\n\ntwo Brandt Ltd\nthree Virel"
    made = Candidates(text, Mentionable(text, language="de"))
    forwards, at = [], 0
    while (found := made.after(at, anything)) is not None:
        forwards.append(found)
        at = found[-1].end
    assert [each[0].slice(text) for each in forwards] == ["Osmere", "Brandt Ltd", "Virel"]
    backwards, at = [], len(text)
    while (found := made.before(at, anything)) is not None:
        backwards.append(found)
        at = found[0].start
    assert backwards == forwards[::-1]
    assert made.at(text.index("Ltd"), anything) == forwards[1]
    assert made.at(text.index("three"), anything) is None
    assert made.after(0, lambda each: each != forwards[0]) == forwards[1]


@given(st.text(st.sampled_from("ab "), max_size=30), st.text(st.sampled_from("a\n"), max_size=5))
def test_a_long_paragraph_is_read_in_pieces_that_hold_all_of_it(word: str, end: str) -> None:
    text = f"x{word}" * (25_000 // (len(word) + 1)) + end
    read: list[tuple[int, int]] = []

    def reading(low: int, high: int) -> list[Candidate]:
        read.append((low, high))
        return []

    made = Candidates(text, reading)
    assert made.after(0, anything) is None
    assert "".join(text[low:high] for low, high in read) == text.replace("\n", "")
    assert all(0 <= high - low <= 10_100 for low, high in read)
    forwards = sorted({each for each in read if each[0] < each[1]})
    read.clear()
    assert Candidates(text, reading).before(len(text), anything) is None
    assert sorted({each for each in read if each[0] < each[1]}) == forwards


def test_what_overlaps_is_left_out() -> None:
    spans = [Span(4, 9), Span(0, 5), Span(0, 3), Span(9, 12), Span(7, 7)]
    assert list(disjoint(spans)) == [Span(0, 5), Span(9, 12)]
