"""Code points and UTF-16 units convert both ways, whatever the letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.text_units import Units, utf16_length

texts = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("aé😀👩\u200d\u0301م北\u202e\ufeff🇩🇪\U0010ffff"),
    ),
    max_size=60,
)


def encoded_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_offsets_agree_with_encoding(text: str) -> None:
    units = Units(text)
    assert units.length16 == utf16_length(text) == encoded_length(text)
    for offset in range(len(text) + 1):
        offset16 = units.to_utf16(offset)
        assert offset16 == encoded_length(text[:offset])
        assert units.to_code_points(offset16) == offset


@given(texts)
def test_every_unit_snaps_to_the_start_of_its_code_point(text: str) -> None:
    units = Units(text)
    expected = [i for i, letter in enumerate(text) for _ in range(encoded_length(letter))]
    found = [units.to_code_points(offset16) for offset16 in range(units.length16)]
    assert found == expected


@given(texts)
def test_slices_come_out_the_same(text: str) -> None:
    units = Units(text)
    raw = text.encode("utf-16-le")
    for offset in range(len(text)):
        low, high = units.to_utf16(offset), units.to_utf16(offset + 1)
        assert raw[2 * low : 2 * high].decode("utf-16-le") == text[offset]


def test_offsets_outside_are_clamped() -> None:
    units = Units("a😀")
    assert (units.to_utf16(-3), units.to_utf16(9)) == (0, 3)
    assert (units.to_code_points(-3), units.to_code_points(9)) == (0, 2)


def test_middle_of_a_pair_counts_as_before_it() -> None:
    assert Units("x😀😀y").to_code_points(2) == 1
    assert Units("x😀😀y").to_code_points(4) == 2
