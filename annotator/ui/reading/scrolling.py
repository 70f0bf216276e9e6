"""Where in the column the viewport is, kept by a place in the text and not by a pixel count.

Heights are guesses until a segment is laid out. So the truth is which segment is at the top and
where; the scroll bar follows, and corrections above or below never move what is being read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.domain.spans import Span
from annotator.ui.reading.column import Caret, Column
from annotator.ui.reading.movement import Target
from annotator.ui.reading.painting import REACH
from annotator.ui.reading.scene import Row

ABOVE = 32
"""Pixels above the first line."""
BELOW = 64
_FLASH_SHARE = 3
_NAME_MARGIN = 3
_AHEAD = 3
_NEAR = 8
"""Pixels by which washes, wedges and knobs may stand out of their line; letters may by REACH."""


class Place(NamedTuple):
    """Hold an offset and where in the viewport its line begins."""

    offset: int
    y: int


class Scrolling(QObject):
    """Keep the viewport's place in a column, and the scroll bar with it."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._column: Column
        self._segment = 0
        self._top = ABOVE
        self._rows: tuple[Row, ...] | None = None
        self._syncing = False
        self._grown = False
        self.fades = False
        """Whether marks change the ink of the letters over them."""
        area.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_column(self, column: Column) -> None:
        """Go on with another column, at its top until told otherwise."""
        self._column = column
        self._segment, self._top, self._rows = 0, ABOVE, None

    def _height(self) -> int:
        return max(1, self._area.viewport().height())

    # The rows in view

    def rows(self) -> tuple[Row, ...]:
        """Return the segments in view, laid out, from the top down."""
        if self._rows is None:
            self._arrange()
        return self._rows or ()

    def _arrange(self) -> None:
        column, height = self._column, self._height()
        self._anchor_at_first_row()
        rows = self._rows_from(self._segment, self._top)
        last = rows[-1]
        spare = height - (last.top + last.layout.height + BELOW)
        if last.segment + 1 == len(column.segments) and spare > 0:
            # Past the end: move down until the text's end or its beginning rests at the edge.
            self._top += spare
            self._anchor_at_first_row()
            rows = self._rows_from(self._segment, self._top)
        self._rows = tuple(rows)
        self._sync()

    def _anchor_at_first_row(self) -> None:
        column = self._column
        while self._top > -REACH and self._segment > 0:
            self._segment -= 1
            self._top -= column.layout(self._segment).height
        while self._segment + 1 < len(column.segments):
            height = column.layout(self._segment).height
            if self._top + height > -REACH:
                break
            self._segment += 1
            self._top += height
        if self._segment == 0:
            self._top = min(self._top, ABOVE)

    def _rows_from(self, segment: int, top: int) -> list[Row]:
        rows: list[Row] = []
        limit = self._height() + REACH
        while segment < len(self._column.segments) and (top < limit or not rows):
            layout = self._column.layout(segment)
            rows.append(Row(segment, top, layout))
            segment, top = segment + 1, top + layout.height
        return rows

    def _sync(self) -> None:
        """Let the scroll bar show where the viewport is."""
        bar, height = self._area.verticalScrollBar(), self._height()
        heights = self._column.heights
        self._syncing = True
        bar.setRange(0, max(0, ABOVE + heights.total + BELOW - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._column.type.pitch)
        bar.setValue(ABOVE + heights.top(self._segment) - self._top)
        self._syncing = False

    def _scrolled(self, value: int) -> None:
        if self._syncing:
            return
        heights = self._column.heights
        self._segment = heights.at(max(0, value - ABOVE))
        self._top = ABOVE + heights.top(self._segment) - value
        self._rows = None
        self._area.viewport().update()

    def _moved(self) -> None:
        self._rows = None
        self._arrange()
        self._area.viewport().update()

    def prepare_neighbour(self, down: bool = True) -> bool:
        """Lay out one segment a page down, or up, would show next; tell whether there was one."""
        rows, step = self.rows(), 1 if down else -1
        first = rows[-1 if down else 0].segment + step
        for segment in range(first, first + step * _AHEAD, step):
            inside = 0 <= segment < len(self._column.segments)
            if inside and self._column.laid_out(segment) is None:
                self._column.layout(segment)
                return True
        return False

    # Going to places

    def to_top(self) -> None:
        """Go to the beginning."""
        self._segment, self._top = 0, ABOVE
        self._moved()

    def by(self, pixels: int) -> int:
        """Scroll by pixels, downwards where positive; return how far it went."""
        rows = self.rows()
        segment, before = rows[0].segment, rows[0].top
        self._top -= pixels
        self._moved()
        for row in self.rows():
            if row.segment == segment:
                return before - row.top
        # The first row left the view, so nothing held the movement back.
        return pixels

    def resized(self) -> None:
        """Follow a viewport of another height."""
        self._rows = None

    def place(self) -> Place:
        """Return the first line that is wholly in view."""
        for row in self.rows():
            for line in row.layout.lines:
                if row.top + line.top >= 0:
                    offset = row.layout.start + row.layout.units.to_code_points(line.start)
                    return Place(offset, row.top + line.top)
        return Place(self._column.segments.start(self._segment), self._top)

    def return_to(self, place: Place) -> None:
        """Put the line at a place's offset where it was."""
        spot = self._column.spot(Caret(place.offset))
        line = self._column.layout(spot.segment).lines[spot.line]
        self._segment, self._top = spot.segment, place.y - line.top
        self._moved()

    def show_caret(self, caret: Caret) -> None:
        """Scroll as little as brings the caret's line and a line around it into view."""
        margin = min(2 * self._column.type.pitch, self._height() // 4)
        box = self.caret_box(caret)
        if box.top() < margin:
            self._to(caret, margin)
        elif box.bottom() > self._height() - margin:
            self._to(caret, self._height() - margin - box.height())

    def show_span(self, span: Span) -> None:
        """Scroll a span to the upper third unless all of it is in view."""
        first, last = self.caret_box(Caret(span.start)), self.caret_box(Caret(span.end, True))
        margin = self._column.type.pitch
        if first.top() < margin or last.bottom() > self._height() - margin:
            self._to(Caret(span.start), self._height() // _FLASH_SHARE)

    def show_in_middle(self, caret: Caret) -> None:
        """Put a caret's line in the middle of the view."""
        self._to(caret, self._height() // 2)

    def _to(self, caret: Caret, y: int) -> None:
        """Put the top of a caret's letters at ``y``."""
        spot = self._column.spot(caret)
        line = self._column.layout(spot.segment).lines[spot.line]
        self._segment, self._top = spot.segment, y - line.text_top
        self._moved()

    def caret_box(self, caret: Caret) -> QRect:
        """Return the caret's place, x in the column and y in the viewport."""
        spot = self._column.spot(caret)
        line = self._column.layout(spot.segment).lines[spot.line]
        for row in self.rows():
            if row.segment == spot.segment:
                top = row.top
                break
        else:
            heights = self._column.heights
            top = self._top + heights.top(spot.segment) - heights.top(self._segment)
        return QRect(round(spot.x) - 1, top + line.text_top, 2, line.text_height)

    def page(self, caret: Caret, down: bool, goal: float | None) -> Target:
        """Scroll by a page and return the caret place at the same height in the view."""
        box = self.caret_box(caret)
        goal = self._column.spot(caret).x if goal is None else goal
        distance = max(self._column.type.pitch, self._height() - 2 * self._column.type.pitch)
        distance = distance if down else -distance
        y = min(max(box.center().y(), 0), self._height() - 1)
        y += distance - self.by(distance)
        rows = self.rows()
        if y < rows[0].top:
            return Target(Caret(0), goal)
        if y >= rows[-1].top + rows[-1].layout.height:
            return Target(Caret(len(self._column.segments.text)), goal)
        return Target(self.hit(goal, y), goal)

    # What is at a point

    def _row_at(self, y: float) -> Row:
        rows = self.rows()
        for row in rows:
            if y < row.top + row.layout.height:
                return row
        return rows[-1]

    def hit(self, x: float, y: float) -> Caret:
        """Return the caret place nearest to a point."""
        row = self._row_at(y)
        return self._column.caret_at(row.segment, row.layout.line_below(y - row.top), x)

    def mark_under(self, x: float, y: float) -> str | None:
        """Return the uid of the mark painted at a point of a lane, or None."""
        row = self._row_at(y)
        line = row.layout.lines[row.layout.line_below(y - row.top)]
        lane = int((y - row.top - line.lane_top) // self._column.type.lane)
        for piece in line.pieces:
            if piece.lane != lane:
                continue
            stretches = [
                *piece.bars,
                *piece.links,
                *((wedge - 5, wedge + 5) for wedge in piece.wedges),
                (piece.name_left, piece.name_left + piece.name_width),
            ]
            if any(low - _NAME_MARGIN <= x < high + _NAME_MARGIN for low, high in stretches):
                return piece.mark.uid
        return None

    # Changes in place

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the first line in view where it is while lanes change."""
        place = self.place()
        total = self._column.heights.total
        yield
        if self._column.heights.total != total:
            spot = self._column.spot(Caret(place.offset))
            line = self._column.layout(spot.segment).lines[spot.line]
            self._segment, self._top = spot.segment, place.y - line.top
            self._rows = None
            self._grown = True
        else:
            self._grown = False

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep what is in view while heights elsewhere are corrected."""
        yield
        self._sync()

    def update_lines(self, packed: Mapping[int, range]) -> None:
        """Repaint lines that were packed again, and all below them if they grew."""
        viewport = self._area.viewport()
        # Letters that neither move nor change their ink are repainted alike, wherever they reach.
        reach = REACH if self._grown or self.fades else _NEAR
        for row in self.rows():
            numbers = packed.get(row.segment)
            if numbers is None:
                continue
            first, last = row.layout.lines[numbers[0]], row.layout.lines[numbers[-1]]
            top = row.top + first.top - reach
            bottom = row.top + last.top + last.height + reach
            if self._grown:
                bottom = viewport.height()
            viewport.update(QRect(0, top, viewport.width(), bottom - top))

    def update_span(self, start: int, end: int) -> None:
        """Repaint the lines a span lies on, for what is drawn behind, over and below letters."""
        viewport = self._area.viewport()
        for row in self.rows():
            layout = row.layout
            low, high = start - layout.start, end - layout.start
            if high < 0 or low > layout.units.length:
                continue
            first = layout.lines[layout.line_at(layout.units.to_utf16(low), upstream=True)]
            last = layout.lines[layout.line_at(layout.units.to_utf16(high))]
            top = row.top + first.top - _NEAR
            bottom = row.top + last.top + last.height + _NEAR
            viewport.update(QRect(0, top, viewport.width(), bottom - top))
