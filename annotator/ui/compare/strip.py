"""The strip at the right edge: how much the versions vary, over the whole story."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from annotator.ui.compare.shades import Shades
from annotator.ui.compare.sheet import Sheet

WIDTH = 14
_LEAST = 0.02


class HeatStrip(QWidget):
    """Paint the heat of every row at its height in the whole; a click goes there."""

    chosen = Signal(float)
    """Carries the share of the story's height that was clicked, 0 to 1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._shades: Shades | None = None
        self._window = (0.0, 1.0)
        self._open: frozenset[int] = frozenset()
        self._drawn: tuple[tuple[int, float], QPixmap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: Sheet | None, shades: Shades, undecided: frozenset[int]) -> None:
        """Show another sheet, and ticks beside the rows with suggestions that wait."""
        self._sheet, self._shades, self._open = sheet, shades, undecided
        self.outdate()

    def show_window(self, top: float, bottom: float) -> None:
        """Show which share of the story is in view."""
        if (top, bottom) != self._window:
            self._window = (top, bottom)
            self.update()

    def outdate(self) -> None:
        """Draw anew: rows changed their heights."""
        self._drawn = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet, shades = self._sheet, self._shades
        if sheet is None or shades is None:
            return
        theme, height = sheet.book.theme, self.height()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.strip))
            top, bottom = (round(share * height) for share in self._window)
            window = QRect(0, top, WIDTH, max(8, bottom - top))
            painter.fillRect(window, QColor(theme.strip_window))
            painter.drawPixmap(0, 0, self._rows(sheet, shades))

    def _rows(self, sheet: Sheet, shades: Shades) -> QPixmap:
        """Return what is painted for the rows: drawn once, for it takes longer than a frame."""
        height, ratio = self.height(), self.devicePixelRatioF()
        if self._drawn is not None and self._drawn[0] == (height, ratio):
            return self._drawn[1]
        image = QPixmap(round(WIDTH * ratio), max(1, round(height * ratio)))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        total, top = max(1, sheet.heights.total), 0
        tick, colour = QColor(sheet.book.theme.focus), QColor(shades.heat)
        with QPainter(image) as painter:
            for number, row in enumerate(sheet.table.rows):
                y, top = top * height // total, top + sheet.heights[number]
                if row.heat > _LEAST:
                    colour.setAlphaF(0.1 + 0.7 * row.heat)
                    painter.fillRect(QRect(2, y, 7, max(1, top * height // total - y)), colour)
                if number in self._open:
                    painter.fillRect(QRect(10, y, 4, 2), tick)
        self._drawn = ((height, ratio), image)
        return image

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(min(max(event.position().y() / max(1, self.height()), 0.0), 1.0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
