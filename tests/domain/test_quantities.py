from __future__ import annotations

from math import inf

import pytest

from annotator.domain.quantities import Range, parse_range


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("11", 11, 11),
        ("nine people", 9, 9),
        ("1,200 soldiers", 1200, 1200),
        ("11,5", 11.5, 11.5),
        ("twenty-five", 25, 25),
        ("one hundred and twenty", 120, 120),
        ("two thousand three hundred and five", 2305, 2305),
        ("a dozen", 12, 12),
        ("some 2.5 million", 2_250_000, 2_750_000),
        ("At least nine people", 9, inf),
        ("no fewer than 9", 9, inf),
        ("nine or more", 9, inf),
        ("50+", 50, inf),
        ("no more than 9", -inf, 9),
        ("up to 40", -inf, 40),
        ("between 40 and 50 people", 40, 50),
        ("40 to 50", 40, 50),
        ("forty–fifty", 40, 50),
        ("3 March", 3, 3),
    ],
)
def test_a_number_is_read_with_its_comparator(words: str, low: float, high: float) -> None:
    found = parse_range(words)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "dozens",
        "212 people, 187 of them",
        "five six",
        "1.250",
        "9:30",
        "2m",
        "50 to 40",
        "تسعة 9",
        "三十人",
        "3 March 2024",
        "²",
    ],
)
def test_what_is_not_one_number_is_left_alone(words: str) -> None:
    assert parse_range(words) is None


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("nine", "11", True),
        ("at least nine", "11", False),
        ("at least twelve", "nine", True),
        ("more than nine", "9", True),
        ("at least nine", "9", False),
        ("about 300", "310", False),
        ("about 300", "400", True),
        ("nearly 300", "300", True),
        ("30 percent", "35", False),
        ("30 percent", "35 %", True),
        ("9.52 pm", "9.30 pm", True),
        ("10 pm", "22", False),
    ],
)
def test_ranges_exclude_each_other_both_ways(one: str, other: str, apart: bool) -> None:
    first, second = parse_range(one), parse_range(other)
    assert first is not None
    assert second is not None
    assert first.excludes(second) is apart
    assert second.excludes(first) is apart


def test_a_range_never_excludes_itself() -> None:
    assert not Range(1, 2).excludes(Range(1, 2))
