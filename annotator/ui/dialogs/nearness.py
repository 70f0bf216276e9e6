"""How near each two versions are, as a square of figures: the nearer, the stronger the ground."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.compare.proposals import letter
from annotator.ui.chrome import colours

_CELL = QSize(40, 28)
_GAP = 2
_STRONGEST = 0.55


class NearnessSquare(QWidget):
    """Paint per cents, a row and a column for each version; those of one version can be marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._figures: Mapping[tuple[int, int], tuple[str, float]] = {}
        self._marked = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_figures(
        self, count: int, figures: Mapping[tuple[int, int], tuple[str, float]]
    ) -> None:
        """Show relation and share of each two versions by their numbers ``(i, j)``, ``i < j``."""
        self._count, self._figures = count, figures
        self.setAccessibleName(
            "; ".join(
                f"{letter(one)} {letter(other)}: {share:.0%}"
                for (one, other), (_, share) in figures.items()
            )
        )
        self.updateGeometry()
        self.update()

    def mark(self, number: int) -> None:
        """Let the figures of one version stand out."""
        self._marked = number
        self.update()

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(*(side * (self._count + 1) for side in (cell.width(), cell.height())))

    def _cell(self) -> QSize:
        """Return the size of a cell, larger where the font is."""
        metrics = self.fontMetrics()
        wide, high = metrics.horizontalAdvance("100") + 16, metrics.height() + 10
        return _CELL.expandedTo(QSize(wide, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, cell = colours(), self._cell()

        def box(row: int, column: int) -> QRect:
            # As tables of figures are in every language: letters run from left to right.
            left, top = (column + 1) * cell.width(), (row + 1) * cell.height()
            return QRect(left, top, cell.width() - _GAP, cell.height() - _GAP)

        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(self._count):
                painter.setPen(QColor(c.text if number == self._marked else c.dim))
                for place in (box(-1, number), box(number, -1)):
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter(number))
            for (one, other), (_, share) in self._figures.items():
                ground = QColor(c.accent)
                ground.setAlphaF(0.06 + share * (_STRONGEST - 0.06))
                marked = self._marked in (one, other)
                for place in (box(one, other), box(other, one)):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(ground)
                    painter.drawRoundedRect(QRectF(place), 3, 3)
                    painter.setPen(QColor(c.text if marked else c.dim))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{share * 100:.0f}")
