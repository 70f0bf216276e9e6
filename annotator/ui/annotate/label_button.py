"""The head of the inspector: the current annotation's label, which Enter changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import line_colour, paint_cap, paint_line
from annotator.ui.annotate.phrases import LAYER_NAMES
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed

_CAP = 32
_HEIGHT = 48


class LabelButton(QAbstractButton):
    """Show layer and label with a large key cap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_label(self, label: Label) -> None:
        """Show another label."""
        if label != self._label:
            self._label = label
            self.setText(label.name)
            layer = tr(LAYER_NAMES[label.layer])
            name = tr("{layer}: {label}, change").format(layer=layer, label=label.name)
            self.setAccessibleName(name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        label, c = self._label, colours()
        if label is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._hovered or self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.hover))
                painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QColor(c.accent))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            colour = line_colour(label, c)
            cap = QRect(4, (_HEIGHT - _CAP) // 2, _CAP, _CAP)
            whole = self.rect()
            paint_cap(painter, placed(cap, whole), label.key, colour, c)
            left = cap.right() + 12
            room = self.width() - left - 8
            painter.setFont(self.font())
            painter.setPen(QColor(c.dim))
            layer = tr(LAYER_NAMES[label.layer])
            wide = painter.fontMetrics().horizontalAdvance(layer)
            painter.drawText(beginning(left, wide, whole), 18, layer)
            bold = QFont(self.font())
            bold.setPointSizeF(bold.pointSizeF() * 1.15)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(c.text))
            metrics = QFontMetrics(bold)
            name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(name)
            at = beginning(left, width, whole)
            painter.drawText(at, 36, name)
            paint_line(painter, at, 40, width, label, colour, self.devicePixelRatioF())
