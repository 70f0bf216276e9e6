"""Pieces and their names never overlap, and find room inside the line."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.lanes import GAP, MOST_LANES, Need, Place, pack

WIDTH = 600.0


@st.composite
def needs(draw: st.DrawFn, from_right: bool | None = None) -> list[Need]:
    right_to_left = draw(st.booleans()) if from_right is None else from_right
    found = []
    for _ in range(draw(st.integers(0, 30))):
        left = draw(st.floats(0, WIDTH - 5))
        right = draw(st.floats(left + 2, WIDTH))
        name = draw(st.sampled_from([0.0, 8.0, 40.0, 130.0]))
        found.append(Need(left, right, name, min(name, 63.0), right_to_left))
    return found


def outline(need: Need, place: Place) -> tuple[float, float]:
    """Return everything a piece paints across: its lines and its name."""
    name_right = place.name_left + place.name_room
    return min(need.left, place.name_left), max(need.right, name_right)


@given(needs())
def test_nothing_overlaps_in_a_lane(wanted: list[Need]) -> None:
    places, lanes = pack(wanted, WIDTH)
    assert lanes <= MOST_LANES
    placed = [(need, place) for need, place in zip(wanted, places, strict=True) if place]
    for (need, place), (other, other_place) in combinations(placed, 2):
        if place.lane == other_place.lane:
            left, right = outline(need, place)
            other_left, other_right = outline(other, other_place)
            apart = right + GAP <= other_left + 1e-6 or other_right + GAP <= left + 1e-6
            assert apart, (need, place, other, other_place)


@given(needs())
def test_pieces_stay_in_the_line_and_names_get_what_was_kept(wanted: list[Need]) -> None:
    places, _ = pack(wanted, WIDTH)
    for need, place in zip(wanted, places, strict=True):
        if place is None:
            continue
        left, right = outline(need, place)
        assert left >= -1e-6
        assert right <= WIDTH + 1e-6
        assert min(need.least, need.name) - 1e-6 <= place.name_room <= need.name + 1e-6


@given(needs())
def test_only_a_full_line_leaves_pieces_out(wanted: list[Need]) -> None:
    places, lanes = pack(wanted, WIDTH)
    if None in places:
        assert lanes == MOST_LANES
    else:
        assert lanes == len({place.lane for place in places if place})


def test_short_before_long_stacks_outwards() -> None:
    short = Need(100, 140, 30, 30, False)
    long = Need(80, 300, 30, 30, False)
    places, lanes = pack([short, long], WIDTH)
    assert [place.lane for place in places if place] == [0, 1]
    assert lanes == 2
