"""The strip that shows the sides of a discrepancy while it is being put together."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.annotate.sides import Sides, letter
from annotator.ui.chrome import colours
from annotator.ui.mirroring import placed

_LINE = 24
_SIDE = 20


class Tray(QWidget):
    """Show each marked side on a line of its own, and below them what to do next."""

    def __init__(self, sides: Sides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = sides
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sides.changed.connect(self._follow)
        self.hide()

    def lines(self) -> list[tuple[str, str]]:
        """Return the letter of each side and what it says."""
        return [(letter(at), quote) for at, quote in enumerate(self._sides.quotes)]

    def sizeHint(self) -> QSize:
        return QSize(320, _LINE * (len(self._sides.quotes) + 1) + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _follow(self) -> None:
        self.setVisible(bool(self._sides.pending))
        self.setAccessibleName("; ".join(f"{name} {quote}" for name, quote in self.lines()))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.warn))
            painter.fillRect(0, 0, self.width(), 1, QColor(c.line))
            top = 6
            room = self.width() - 2 * _SIDE - 24
            for name, quote in self.lines():
                painter.setFont(bold)
                painter.setPen(QColor(c.text))
                self._line(painter, QRect(_SIDE, top, 24, _LINE), name)
                painter.setFont(self.font())
                metrics = painter.fontMetrics()
                text = metrics.elidedText(quote, Qt.TextElideMode.ElideRight, room)
                self._line(painter, QRect(_SIDE + 24, top, room, _LINE), text)
                top += _LINE
            painter.setPen(QColor(c.dim))
            metrics = painter.fontMetrics()
            out = self._sides.way_out()
            wide = metrics.horizontalAdvance(out)
            if wide < room // 2:
                self._line(painter, QRect(_SIDE + 24 + room - wide, top, wide + 1, _LINE), out)
                room -= wide + 24
            advice = f"{self._sides.advice()}."
            text = metrics.elidedText(advice, Qt.TextElideMode.ElideRight, room)
            self._line(painter, QRect(_SIDE + 24, top, room, _LINE), text)

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(placed(box, self.rect()), flags, text)
