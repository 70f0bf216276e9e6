"""Sides that say the same are one reading, however they put it."""

from __future__ import annotations

import pytest

from annotator.compare import readings


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        (["457", "412"], [0, 1]),
        (["twelve people", "12 people", "seventeen people"], [0, 0, 1]),
        (["twelve", "17 people", "seventeen", "seventeen people"], [0, 1, 1, 1]),
        (["officials said", None, None], [0, 1, 1]),
        (["a", "a", "a", "b"], [0, 0, 0, 1]),
    ],
)
def test_sides_of_one_reading_stand_together(says: list[str | None], expected: list[int]) -> None:
    assert readings.two_readings(says) == expected


def test_by_hand_there_may_be_any_number_of_readings() -> None:
    assert readings.same_words(["12 dead", "twelve dead", "13 dead", None]) == [0, 0, 1, 2]
