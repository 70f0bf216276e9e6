"""Where in the sheet the viewport is: by the row at its top, so that guessed heights never jump."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.ui.compare.sheet import Sheet
from annotator.ui.reading.painting import REACH

ABOVE = 16
"""Pixels above the first row."""
BELOW = 48


class Shown(NamedTuple):
    """Hold a row in view and where its top is in the viewport."""

    row: int
    top: int
    height: int


class Scroll(QObject):
    """Keep the place in a sheet, and the scroll bar with it."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._sheet: Sheet | None = None
        self._row = 0
        self._top = ABOVE
        self._shown: tuple[Shown, ...] | None = None
        self._syncing = False
        area.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Go on with another sheet, at its top until told otherwise."""
        self._sheet = sheet
        self._row, self._top, self._shown = 0, ABOVE, None
        self.changed()

    def _height(self) -> int:
        return max(1, self._area.viewport().height())

    def rows(self) -> tuple[Shown, ...]:
        """Return the rows in view, laid out, from the top down."""
        if self._shown is None:
            self._arrange()
        return self._shown or ()

    def changed(self) -> None:
        """Find anew what is in view: heights or the viewport changed."""
        self._shown = None
        self._area.viewport().update()

    def _arrange(self) -> None:
        sheet = self._sheet
        if sheet is None or not sheet.table.rows:
            self._shown = ()
            return
        self._anchor(sheet)
        rows = self._from(sheet)
        spare = self._height() - (rows[-1].top + rows[-1].height + BELOW)
        if rows[-1].row + 1 == len(sheet.table.rows) and spare > 0:
            self._top += spare
            self._anchor(sheet)
            rows = self._from(sheet)
        self._shown = tuple(rows)
        self.sync()

    def _anchor(self, sheet: Sheet) -> None:
        """Let the first row that reaches into the view be the one the place is told by."""
        last = len(sheet.table.rows) - 1
        self._row = min(self._row, last)
        while self._row and self._top > -REACH:
            self._row -= 1
            self._top -= sheet.height(self._row)
        while self._row < last and self._top + sheet.height(self._row) <= -REACH:
            self._top += sheet.height(self._row)
            self._row += 1
        if self._row == 0:
            self._top = min(self._top, ABOVE)

    def _from(self, sheet: Sheet) -> list[Shown]:
        found: list[Shown] = []
        row, top = self._row, self._top
        while row < len(sheet.table.rows) and (top < self._height() + REACH or not found):
            height = sheet.height(row)
            found.append(Shown(row, top, height))
            row, top = row + 1, top + height
        return found

    def sync(self) -> None:
        """Let the scroll bar show where the viewport is."""
        sheet, bar = self._sheet, self._area.verticalScrollBar()
        if sheet is None:
            return
        self._syncing = True
        bar.setRange(0, max(0, ABOVE + sheet.heights.total + BELOW - self._height()))
        bar.setPageStep(self._height())
        bar.setSingleStep(sheet.book.type.pitch)
        bar.setValue(ABOVE + sheet.heights.top(self._row) - self._top)
        self._syncing = False

    def _scrolled(self, value: int) -> None:
        if self._syncing or self._sheet is None:
            return
        heights = self._sheet.heights
        self._row = heights.at(max(0, value - ABOVE))
        self._top = ABOVE + heights.top(self._row) - value
        self.changed()

    def by(self, pixels: int) -> None:
        """Scroll by pixels, downwards where positive."""
        self.rows()
        self._top -= pixels
        self._shown = None
        self._arrange()
        self._area.viewport().update()

    def to(self, row: int, y: int) -> None:
        """Put the top of a row at a height of the viewport."""
        self._row, self._top, self._shown = row, y, None
        self._arrange()
        self._area.viewport().update()

    def top_of(self, row: int) -> int:
        """Return where a row's top is in the viewport, perhaps outside of what is seen."""
        for shown in self.rows():
            if shown.row == row:
                return shown.top
        if self._sheet is None:
            return 0
        heights = self._sheet.heights
        return self._top + heights.top(row) - heights.top(self._row)

    def show(self, row: int, top: int, bottom: int) -> None:
        """Scroll as little as brings a stretch of a row, with a margin, into view."""
        margin = min(48, self._height() // 5)
        at = self.top_of(row)
        if at + top < margin:
            self.to(row, margin - top)
        elif at + bottom > self._height() - margin:
            self.to(row, self._height() - margin - bottom)

    def show_place(self, row: int, top: int, bottom: int) -> None:
        """Scroll a stretch of a row to the upper third unless it is well in view."""
        at = self.top_of(row)
        if at + top < 8 or at + bottom > self._height() - 48:
            self.to(row, self._height() // 3 - top)

    def row_at(self, y: float) -> Shown | None:
        """Return the row at a height of the viewport, the nearest one outside of all."""
        rows = self.rows()
        for shown in rows:
            if y < shown.top + shown.height:
                return shown
        return rows[-1] if rows else None

    @property
    def place(self) -> tuple[int, int]:
        """Return the row that is kept in its place, and where its top is."""
        return self._row, self._top
