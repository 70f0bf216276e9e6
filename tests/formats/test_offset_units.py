"""Offsets in other units, brought to code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.offset_units import CODE_POINTS, UNITS, Ruler, Unit, same_words

TEXT = "Ferry 🚢 burns\nin Osmère\nقالت إلكا"


def _counted(text: str, unit: Unit) -> int:
    """Count ``text`` as a program with these units would."""
    if "CR LF" in unit.name:
        text = text.replace("\n", "\r\n")
    if "UTF-16" in unit.name:
        return len(text.encode("utf-16-le")) // 2
    return len(text.encode()) if "UTF-8" in unit.name else len(text)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
@given(text=st.text(max_size=30), cuts=st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_every_unit_comes_back_to_code_points(unit: Unit, text: str, cuts: tuple[int, int]) -> None:
    text = text.replace("\r", "")
    start, end = sorted(min(cut, len(text)) for cut in cuts)
    given_span = (_counted(text[:start], unit), _counted(text[:end], unit))
    assert Ruler(text, unit).convert([given_span], empty=True) == [(start, end)]


def test_what_splits_a_character_or_leaves_the_text_is_refused() -> None:
    utf16 = Ruler(TEXT, UNITS[1])
    assert utf16.convert([(6, 8)]) == [(6, 7)]
    assert utf16.convert([(7, 8)]) is None
    points = Ruler(TEXT, CODE_POINTS)
    assert points.convert([(0, len(TEXT))]) == [(0, len(TEXT))]
    for span in ((0, len(TEXT) + 1), (-1, 3), (5, 4), (3, 3)):
        assert points.convert([span]) is None
    assert points.convert([(3, 3)], empty=True) == [(3, 3)]


def test_quotes_are_compared_by_fragments_and_whatever_the_line_end() -> None:
    assert same_words(TEXT, [(0, 5), (8, 13)], "Ferry burns")
    assert same_words(TEXT, [(8, 16)], "burns\nin")
    assert same_words(TEXT, [(8, 16)], "burns\r\nin")
    assert not same_words(TEXT, [(8, 16)], "burns in")
