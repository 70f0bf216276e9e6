from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import InvalidInput
from annotator.services.splits import parse_shares, split
from annotator.store.export_rows import Unit

UNITS = st.lists(st.integers(1, 30), min_size=1, max_size=60).map(
    lambda sizes: [
        Unit(f"story {number}" if size > 1 else None, f"uid {number}", size)
        for number, size in enumerate(sizes)
    ]
)
SHARES = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda cuts: (min(cuts), max(cuts) - min(cuts), 100 - max(cuts))
)


@given(UNITS, SHARES, st.integers(0, 5))
def test_each_unit_lies_in_one_part_and_shares_are_kept(
    units: list[Unit], shares: tuple[int, int, int], seed: int
) -> None:
    parts = split(units, shares, seed)
    assert parts.keys() == set(units)
    total = sum(unit.articles for unit in units)
    largest = max(unit.articles for unit in units)
    wanted = [part for part, share in zip(("train", "dev", "test"), shares, strict=True) if share]
    assert set(parts.values()) <= set(wanted)
    if len(units) >= len(wanted):
        assert set(parts.values()) == set(wanted)
    for part, share in zip(("train", "dev", "test"), shares, strict=True):
        size = sum(unit.articles for unit in units if parts[unit] == part)
        # Each of two cuts lies within half a unit of its place, or was moved to fill a part.
        assert abs(size - total * share / 100) <= 3 * largest


@given(UNITS, SHARES, st.integers(0, 5))
def test_the_order_units_come_in_does_not_matter(
    units: list[Unit], shares: tuple[int, int, int], seed: int
) -> None:
    assert split(units, shares, seed) == split(units[::-1], shares, seed)


def test_a_split_is_the_same_on_every_machine() -> None:
    units = [Unit(f"story {number}", str(number), 2) for number in range(10)]
    assert "".join(split(units, (60, 20, 20), 7)[unit][1] for unit in units) == "reerrreerr"


def test_another_seed_gives_another_split() -> None:
    units = [Unit(f"story {number}", str(number), 1) for number in range(50)]
    assert split(units, (80, 10, 10), 1) != split(units, (80, 10, 10), 2)


def test_many_stories_come_close_to_the_shares() -> None:
    units = [Unit(f"story {number}", str(number), 1 + number % 6) for number in range(1000)]
    parts = split(units, (80, 10, 10), 3)
    total = sum(unit.articles for unit in units)
    dev = sum(unit.articles for unit in units if parts[unit] == "dev")
    assert abs(dev / total - 0.1) < 0.003


@pytest.mark.parametrize("text", ["", "80/20", "80/10/5", "80/10/10/0", "a/b/c", "-80/90/90"])
def test_shares_must_be_three_that_make_a_whole(text: str) -> None:
    with pytest.raises(InvalidInput, match="80/10/10"):
        parse_shares(text)


def test_shares_are_read() -> None:
    assert parse_shares(" 80/15/5 ") == (80, 15, 5)
