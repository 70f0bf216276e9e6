"""Handles at the ends of the current mark, for the mouse to drag; offsets are code points."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.spans import Span
from annotator.ui.reading.column import Caret
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.words import Words

_REACH = 5.0
_KNOB = 4.0
_SHAPED = frozenset(("mention", "claim", "discrepancy"))
"""Layers whose marks lie on words of their own."""


class End(StrEnum):
    """Name an end of a mark in reading order."""

    START = "start"
    END = "end"


class Handle(NamedTuple):
    """Hold where a handle stands in the viewport: the edge of the letters it moves."""

    end: End
    box: QRect


def has_handles(mark: Mark | None) -> bool:
    """Tell whether a mark's ends can be dragged."""
    return mark is not None and mark.layer in _SHAPED and all(len(span) for span in mark.spans)


def handles_of(mark: Mark, box_of: Callable[[Caret], QRect]) -> tuple[Handle, Handle]:
    """Return the handles of a mark; ``box_of`` tells where a caret stands."""
    return (
        Handle(End.START, box_of(Caret(mark.spans[0].start))),
        Handle(End.END, box_of(Caret(mark.spans[-1].end, upstream=True))),
    )


def handle_at(handles: tuple[Handle, ...], at: QPointF) -> End | None:
    """Return which handle a point of the viewport is on, the nearer one where both are."""
    near = [
        (abs(at.x() - box.center().x()), end)
        for end, box in handles
        if box.top() - _KNOB <= at.y() <= box.bottom() + _KNOB
    ]
    distance, end = min(near, default=(_REACH + 1, End.START))
    return end if distance <= _REACH else None


def dragged(
    words: Words, spans: tuple[Span, ...], end: End, offset: int, *, exact: bool
) -> tuple[Span, ...]:
    """Return spans with one end dragged to an offset, by whole words unless ``exact``.

    No fragment becomes empty and none passes another.
    """
    first, last = spans[0], spans[-1]
    if end is End.START:
        start = min(offset, first.end - 1)
        whole = words.grapheme_at(start) if exact else words.snapped(Span(start, first.end))
        return (Span(min(whole.start, first.end - 1), first.end), *spans[1:])
    low = last.start + 1
    stop = max(offset, low)
    if exact:
        piece = words.grapheme_at(stop - 1)
        stop = piece.end
    else:
        stop = words.snapped(Span(last.start, stop)).end
    return (*spans[:-1], Span(last.start, max(stop, low)))


def paint_handles(
    painter: QPainter, handles: tuple[Handle, ...], colour: QColor, paper: QColor
) -> None:
    """Paint a thin post at each end with a knob: above at the start, below at the end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for end, box in handles:
        x = box.center().x() + 0.5
        top, bottom = box.top() + 0.0, box.bottom() + 1.0
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        y = top if end is End.START else bottom
        painter.setPen(QPen(paper, 1.0))
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(x - _KNOB, y - _KNOB, 2 * _KNOB, 2 * _KNOB))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.restore()
