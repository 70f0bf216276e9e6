"""The tabs of the place: the search and the checks, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.chrome import colours
from annotator.ui.mirroring import beginning

_GAP = 6
_PAD = 8


class ModeTab(QAbstractButton):
    """Show one way of looking: its key, its name, a line under the one in force."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_key(self, key: str) -> None:
        """Show another key in front of the name."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _name_left(self) -> int:
        key = self.fontMetrics().horizontalAdvance(self._key)
        return _PAD + (key + _GAP if key else 0)

    def _name_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self.text()) + 2

    def sizeHint(self) -> QSize:
        height = max(28, self.fontMetrics().height() + 10)
        return QSize(self._name_left() + self._name_width() + _PAD, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PAD + self._name_width(), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            if self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.hover))
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            baseline = (self.height() + self.fontMetrics().capHeight()) // 2
            painter.setPen(QColor(c.dim))
            left = _PAD
            # Where it is narrow the key makes room for the name.
            if self.width() >= self.sizeHint().width():
                wide = self.fontMetrics().horizontalAdvance(self._key)
                painter.drawText(beginning(_PAD, wide, self.rect()), baseline, self._key)
                left = self._name_left()
            painter.setFont(self._bold() if self.isChecked() else self.font())
            painter.setPen(QColor(c.text if self.isChecked() else c.dim))
            width = painter.fontMetrics().horizontalAdvance(self.text())
            left = beginning(left, width, self.rect())
            painter.drawText(left, baseline, self.text())
            if self.isChecked():
                painter.fillRect(left, self.height() - 3, width, 2, QColor(c.accent))
