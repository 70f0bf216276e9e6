"""Segments cover the text exactly and are cut where a line may break."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.reading.segments import LONGEST, SPLIT_OVER, Segments, split

FAMILY = "👨\u200d👩\u200d👧"


def pieces(segments: Segments) -> list[str]:
    return [segments.segment_text(number) for number in range(len(segments))]


def joined(segments: Segments) -> str:
    """Put the text together again from segments and the newlines between paragraphs."""
    text = ""
    for number, piece in enumerate(pieces(segments)):
        text += piece
        if number + 1 < len(segments) and segments.ends_paragraph(number):
            text += "\n"
    return text


paragraphs = st.text(st.sampled_from("ab c.\n\u2029م😀\u0301"), max_size=40)


@given(paragraphs)
def test_segments_put_together_are_the_text(text: str) -> None:
    segments = split(text)
    assert joined(segments) == text
    assert pieces(segments) == text.split("\n")


@pytest.mark.parametrize(
    "unit",
    ["word ", "A sentence ends. ", "x", "北京", "😀", FAMILY, "🇩🇪", "e\u0301", "\u0301", " "],
    ids=ascii,
)
def test_long_paragraphs_are_cut_safely(unit: str) -> None:
    text = "Before.\n" + unit * (12_000 // len(unit)) + "\nAfter."
    segments = split(text)
    assert joined(segments) == text
    assert len(segments) > 4
    found = pieces(segments)
    for before, after in pairwise(found[1:-1]):
        assert 0 < len(before) <= LONGEST
        if unit[0] not in "\u0301 ":
            assert not unicodedata.combining(after[0])
            assert before.endswith((unit, unit.strip()))


def test_cuts_prefer_sentences() -> None:
    sentence = "The quay was empty at dawn, and the boats were gone. "
    segments = split(sentence * 200)
    assert len(segments) > 3
    assert all(piece.endswith("gone. ") for piece in pieces(segments))


def test_paragraphs_up_to_the_limit_stay_whole() -> None:
    assert len(split("a " * (SPLIT_OVER // 2))) == 1
    assert len(split("a " * (SPLIT_OVER // 2) + "b")) == 3


def test_an_offset_between_segments_belongs_to_the_second() -> None:
    segments = split("word " * 2_000)
    join = segments.end(0)
    assert join == segments.start(1)
    assert segments.at(join) == 1
    assert segments.at(join - 1) == 0
    assert segments.starts_paragraph(0)
    assert not segments.starts_paragraph(1)
    assert segments.paragraph(join) == (0, 10_000)


def test_an_offset_before_a_newline_belongs_to_its_paragraph() -> None:
    segments = split("ab\n\ncd")
    assert [segments.at(offset) for offset in range(7)] == [0, 0, 0, 1, 2, 2, 2]
    assert segments.paragraph(3) == (3, 3)


@settings(max_examples=30)
@given(st.text(st.sampled_from("\n\n\nx"), max_size=50))
def test_direction_follows_the_first_strong_letter(prefix: str) -> None:
    text = prefix.replace("x", "") + "14 – قال London"
    segments = split(text)
    assert segments.right_to_left(len(segments) - 1)
    assert not split(text.replace("14", "A14")).right_to_left(len(segments) - 1)
