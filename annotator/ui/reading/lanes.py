"""Packing of marks into lanes below one line, and the room their names get. Plain numbers, no Qt.

Everything here is in pixels across the line. Pieces are packed in the order given, each into the
first lane with room, so the same pieces in the same order always come out the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

MOST_LANES = 14
"""Lanes below one line at most; pieces beyond are counted instead of drawn."""
GAP = 5.0


class Need(NamedTuple):
    """Say what a piece covers, and how wide its name is if it has room.

    ``left`` and ``right`` bound the piece's lines; the name starts at ``left``, or ends at
    ``right`` where ``from_right``. ``least`` is the part of ``name`` worth reserving room for.
    """

    left: float
    right: float
    name: float
    least: float
    from_right: bool


class Place(NamedTuple):
    """Say where a piece went: its lane, and where its name may be drawn, and how wide."""

    lane: int
    name_left: float
    name_room: float


def _reserved(need: Need, width: float) -> tuple[float, float]:
    """Return the stretch a piece keeps to itself, moved inside the line where its name is wide."""
    least = min(need.least, width)
    if need.from_right:
        left = max(0.0, min(need.left, need.right - least))
        return left, max(need.right, left + least)
    right = min(width, max(need.right, need.left + least))
    return min(need.left, right - least), max(need.right, right)


def pack(needs: Sequence[Need], width: float) -> tuple[list[Place | None], int]:
    """Return a place for each piece and the number of lanes; None where no lane was left."""
    lanes: list[list[tuple[float, float]]] = []
    chosen: list[int] = []
    kept = [_reserved(need, width) for need in needs]
    for left, right in kept:
        lane = _first_free(lanes, left, right)
        if lane == MOST_LANES:
            chosen.append(-1)
            continue
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append((left, right))
        chosen.append(lane)
    places = [
        None if lane < 0 else _named(need, reserved, lane, lanes[lane], width)
        for need, reserved, lane in zip(needs, kept, chosen, strict=True)
    ]
    return places, len(lanes)


def _first_free(lanes: Sequence[Sequence[tuple[float, float]]], left: float, right: float) -> int:
    for lane, taken in enumerate(lanes):
        if all(right + GAP <= start or left >= end + GAP for start, end in taken):
            return lane
    return len(lanes)


def _named(
    need: Need,
    reserved: tuple[float, float],
    lane: int,
    taken: Sequence[tuple[float, float]],
    width: float,
) -> Place:
    """Give a name the free room up to its neighbour in the lane."""
    left, right = reserved
    if need.from_right:
        limit = max((end + GAP for _, end in taken if end <= left), default=0.0)
        room = min(need.name, right - min(limit, left))
        return Place(lane, right - room, room)
    limit = min((start - GAP for start, _ in taken if start >= right), default=width)
    return Place(lane, left, min(need.name, max(limit, right) - left))
