"""Sums of heights agree with plain arithmetic, before and after corrections."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.heights import Heights

rows = st.lists(st.integers(1, 90), min_size=1, max_size=40).map(lambda few: few * 70)


@given(rows, st.data())
def test_corrected_heights_sum_up(heights: list[int], data: st.DataObject) -> None:
    found = Heights(heights)
    for _ in range(4):
        row = data.draw(st.integers(0, len(heights) - 1))
        heights[row] = data.draw(st.integers(1, 500))
        found[row] = heights[row]
        assert found[row] == heights[row]
    tops = [0, *accumulate(heights)]
    assert found.total == tops[-1]
    for row in data.draw(st.lists(st.integers(0, len(heights) - 1), max_size=9)):
        assert found.top(row) == tops[row]
        assert found.at(tops[row]) == row
        assert found.at(tops[row + 1] - 1) == row


def test_places_outside_belong_to_the_ends() -> None:
    found = Heights([10, 20])
    assert (found.at(-5), found.at(0), found.at(30), found.at(999)) == (0, 0, 1, 1)
