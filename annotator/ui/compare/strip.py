"""The strip at the right edge: how much the versions vary, over the whole story."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.compare.shades import Shades
from annotator.ui.compare.sheet import Sheet

WIDTH = 14


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
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, sheet: Sheet | None, shades: Shades, undecided: frozenset[int]) -> None:
        """Show another sheet, and ticks beside the rows with suggestions that wait."""
        self._sheet, self._shades, self._open = sheet, shades, undecided
        self.update()

    def show_window(self, top: float, bottom: float) -> None:
        """Show which share of the story is in view."""
        if (top, bottom) != self._window:
            self._window = (top, bottom)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet, shades = self._sheet, self._shades
        if sheet is None or shades is None:
            return
        theme, height = sheet.book.theme, self.height()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.strip))
            top, bottom = (round(share * height) for share in self._window)
            painter.fillRect(QRect(0, top, WIDTH, max(8, bottom - top)), QColor(theme.strip_window))
            total = max(1, sheet.heights.total)
            colour = QColor(shades.heat)
            for number, row in enumerate(sheet.table.rows):
                y = sheet.heights.top(number) * height // total
                if row.heat > 0.02:
                    end = (sheet.heights.top(number) + sheet.heights[number]) * height // total
                    colour.setAlphaF(0.1 + 0.7 * row.heat)
                    painter.fillRect(QRect(2, y, 7, max(1, end - y)), colour)
                if number in self._open:
                    painter.fillRect(QRect(10, y, 4, 2), QColor(theme.focus))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(min(max(event.position().y() / max(1, self.height()), 0.0), 1.0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
