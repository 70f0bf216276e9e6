"""From the fragments on one line to the pieces painted below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.ui.reading.lanes import Need, pack
from annotator.ui.reading.mark_index import Fragment
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.stylebook import Look, Stylebook

_WEDGE = 5.0
"""Half the width of the wedge that stands for an anchor."""
_BESIDE_WEDGE = 2 * _WEDGE + 1

Extent = tuple[float, float]


class Piece(NamedTuple):
    """Hold what is painted of one mark below one line; ``bars`` are its letters' extents.

    ``caps`` are the places where a span begins or ends on this line, ``links`` the gaps between
    bars of one mark, ``wedges`` the places of anchors.
    """

    mark: Mark
    look: Look
    lane: int
    bars: tuple[Extent, ...]
    links: tuple[Extent, ...]
    caps: tuple[float, ...]
    wedges: tuple[float, ...]
    name: str
    name_left: float
    name_width: float


class Stretch(NamedTuple):
    """Hold one fragment's part of a line: its visual extents, or the place of an anchor."""

    fragment: Fragment
    extents: Sequence[Extent]
    opens: float | None
    closes: float | None


def stacking_order(fragment: Fragment) -> tuple[int, int, str, str, int, int]:
    """Return the key that sorts fragments short to long, the same however marks came in."""
    mark = fragment.mark
    length = sum(span.end - span.start for span in mark.spans)
    return length, mark.spans[0].start, mark.layer, mark.uid, fragment.number, fragment.start


def build(
    stretches: Sequence[Stretch], width: float, from_right: bool, book: Stylebook
) -> tuple[tuple[Piece, ...], int, int]:
    """Return the pieces of a line, its number of lanes, and how many marks found no lane.

    ``stretches`` come in stacking order, those of one mark next to each other.
    """
    grouped: list[list[Stretch]] = []
    for stretch in stretches:
        if grouped and grouped[-1][0].fragment.mark.uid == stretch.fragment.mark.uid:
            grouped[-1].append(stretch)
        else:
            grouped.append([stretch])
    outlines = [_outline(group, from_right, book) for group in grouped]
    places, lanes = pack([outline.need for outline in outlines], width)
    pieces = []
    for outline, place in zip(outlines, places, strict=True):
        if place is None:
            continue
        beside = _BESIDE_WEDGE if outline.wedges else 0.0
        room = place.name_room - beside
        name = book.fitted(outline.look, outline.name, room)
        name_width = book.width(name) if name else 0.0
        left = place.name_left + (room - name_width if from_right else beside)
        pieces.append(
            Piece(
                outline.mark, outline.look, place.lane, outline.bars, outline.links,
                outline.caps, outline.wedges, name, left, name_width,
            )
        )  # fmt: skip
    return tuple(pieces), lanes, len(places) - len(pieces)


class _Outline(NamedTuple):
    mark: Mark
    look: Look
    need: Need
    bars: tuple[Extent, ...]
    links: tuple[Extent, ...]
    caps: tuple[float, ...]
    wedges: tuple[float, ...]
    name: str


def _outline(group: Sequence[Stretch], from_right: bool, book: Stylebook) -> _Outline:
    mark = group[0].fragment.mark
    look = book.look(mark)
    name = _name(group, look)
    width = book.width(name) if name else 0.0
    if len(group) == 1 and not _is_anchor(group[0].fragment):
        # Nearly all are one stretch of text.
        _, extents, opens, closes = group[0]
        bars = tuple(extents) if len(extents) == 1 else _joined(extents)
        caps = tuple(x for x in (opens, closes) if x is not None)
        need = Need(bars[0][0], bars[-1][1], width, book.least(width), from_right)
        return _Outline(mark, look, need, bars, _links(bars), caps, (), name)
    anchors = tuple(stretch.extents[0][0] for stretch in group if _is_anchor(stretch.fragment))
    bars = _joined(
        extent
        for stretch in group
        if not _is_anchor(stretch.fragment)
        for extent in stretch.extents
    )
    caps = tuple(x for stretch in group for x in (stretch.opens, stretch.closes) if x is not None)
    edges = [x for bar in bars for x in bar]
    edges += [x + side for x in anchors for side in (-_WEDGE, _WEDGE)]
    left, right = min(edges), max(edges)
    if anchors and name:
        width += _BESIDE_WEDGE
    need = Need(left, right, width, book.least(width), from_right)
    return _Outline(mark, look, need, bars, _links(bars), caps, anchors, name)


def _links(bars: Sequence[Extent]) -> tuple[Extent, ...]:
    return tuple((bars[i][1], bars[i + 1][0]) for i in range(len(bars) - 1))


def _is_anchor(fragment: Fragment) -> bool:
    return fragment.start == fragment.end


def _joined(extents: Iterable[Extent]) -> tuple[Extent, ...]:
    merged: list[Extent] = []
    for left, right in sorted(extents):
        if merged and left <= merged[-1][1] + 1.0:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return tuple(merged)


def _name(group: Sequence[Stretch], look: Look) -> str:
    """Name a mark where it begins, count its later fragments, and else give its key only."""
    for stretch in group:
        fragment = stretch.fragment
        if stretch.opens is not None or _is_anchor(fragment):
            words = f"{look.name} {fragment.mark.detail}".strip()
            if fragment.number:
                return f"{words} {fragment.number + 1}/{len(fragment.mark.spans)}"
            return words
    return look.key
