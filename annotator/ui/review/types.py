"""The types a proposal can be accepted as, each with its letter, in as many rows as they need."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import CAP, line_colour, paint_cap
from annotator.ui.chrome import colours

_GAP = 6
_PAD = 6
_LINE = CAP + 10


@dataclass(frozen=True, slots=True)
class _Cell:
    label: Label
    box: QRect


class TypeStrip(QWidget):
    """Paint the types; the one the rule suggests is marked, a click is as good as its key."""

    chosen = Signal(str)
    """Carries the label's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._labels: tuple[Label, ...] = ()
        self._cells: list[_Cell] = []
        self._current = ""

    def set_labels(self, labels: tuple[Label, ...]) -> None:
        """Offer other types."""
        self._labels = labels
        self.setAccessibleName(
            ", ".join(f"{label.key.upper()} {label.name}".strip() for label in labels)
        )
        self._arrange()

    def set_current(self, label: str) -> None:
        """Mark the type that is suggested."""
        if label != self._current:
            self._current = label
            self.update()

    def _arrange(self) -> None:
        metrics = QFontMetrics(self.font())
        left, top = 0, 0
        self._cells = []
        for label in self._labels:
            width = _PAD + CAP + _GAP + metrics.horizontalAdvance(label.name) + 2 + _PAD
            if left and left + width > self.width():
                left, top = 0, top + _LINE
            self._cells.append(_Cell(label, QRect(left, top, width, _LINE)))
            left += width
        self.setFixedHeight(top + _LINE if self._cells else 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def changeEvent(self, event: object) -> None:
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for cell in self._cells:
            if cell.box.contains(place):
                self.chosen.emit(cell.label.id)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for cell in self._cells:
                if cell.label.id == self._current:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(c.chosen))
                    painter.drawRoundedRect(QRectF(cell.box).adjusted(0, 1, -1, -1), 5, 5)
                cap = QRect(cell.box.left() + _PAD, cell.box.top() + (_LINE - CAP) // 2, CAP, CAP)
                paint_cap(painter, cap, cell.label.key, line_colour(cell.label, c), c)
                painter.setFont(self.font())
                painter.setPen(QColor(c.text))
                words = cell.box.adjusted(_PAD + CAP + _GAP, 0, 0, 0)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cell.label.name)
