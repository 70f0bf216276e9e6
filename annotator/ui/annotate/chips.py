"""Small buttons that show a label: its key, its name, how often it is used, its colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from annotator.domain.schema import Label
from annotator.ui.chrome import Colours, colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed
from annotator.ui.reading import patterns
from annotator.ui.reading.marks import Pattern
from annotator.ui.reading.theme import LINE_CONTRAST, legible

CAP = 20
_GAP = 6
_PAD = 8
_LONGEST_NAME = 150


def line_colour(label: Label, c: Colours) -> str:
    """Return a label's colour as it stands out from the reading paper."""
    return legible(label.colour, c.reading, LINE_CONTRAST)


def paint_cap(painter: QPainter, box: QRect, key: str, colour: str, c: Colours) -> None:
    """Paint a key cap with a letter or a chord in it, edged with the label's colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(QColor(c.raised))
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    text = "".join(key.upper().replace(",", " ").split()) or "·"
    # A chord's two letters stand side by side in the cap; longer keys get as small as they must.
    for size in (12, 11, 10, 9, 8, 7):
        font.setPixelSize(size)
        if QFontMetrics(font).horizontalAdvance(text) <= box.width() - 6:
            break
    painter.setFont(font)
    painter.setPen(QColor(c.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_line(
    painter: QPainter, left: int, top: int, width: int, label: Label, colour: str, ratio: float
) -> None:
    """Paint a label's line style, as it runs under its words in the text."""
    tile = patterns.tile(Pattern(label.pattern), colour, False, ratio)
    painter.drawTiledPixmap(QRectF(left, top, width, patterns.HEIGHT), tile)


class LabelChip(QAbstractButton):
    """Show one label; a click does what its key does."""

    chosen = Signal(str, str)
    """Carries layer and label id."""

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.count = 0
        self._current = self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self._name()

    def _choose(self) -> None:
        self.chosen.emit(self.label.layer, self.label.id)

    def set_count(self, count: int) -> None:
        """Show how often the label is used in the open article."""
        if count != self.count:
            wider = len(str(count)) > max(2, len(str(self.count)))
            self.count = count
            self._name()
            self.update()
            if wider:
                self.updateGeometry()
                parent = self.parentWidget()
                if parent is not None:
                    parent.updateGeometry()

    def set_current(self, current: bool) -> None:
        """Show whether the current annotation has this label."""
        if current != self._current:
            self._current = current
            self.update()

    def _name(self) -> None:
        name = self.label.name
        if self.label.key:
            name = tr("{name}, key {key}").format(name=name, key=self.label.key.upper())
        self.setAccessibleName(f"{name}, {self.count}")

    def _fonts(self) -> tuple[QFont, QFontMetrics, QFontMetrics]:
        tabular = QFont(self.font())
        tabular.setFeature(QFont.Tag("tnum"), 1)
        return tabular, QFontMetrics(self.font()), QFontMetrics(tabular)

    def _widths(self) -> tuple[int, int]:
        _, names, numbers = self._fonts()
        # A pixel more than measured, or rounding would cost the last letters.
        name = min(names.horizontalAdvance(self.label.name) + 2, _LONGEST_NAME)
        # Room for two digits from the start: nothing moves while one tags.
        digits = "0" * max(2, len(str(self.count)))
        return name, numbers.horizontalAdvance(digits)

    def sizeHint(self) -> QSize:
        name, number = self._widths()
        return QSize(_PAD + CAP + _GAP + name + _GAP + number + _PAD, CAP + 12)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        tabular, names, _ = self._fonts()
        name_width, number_width = self._widths()
        colour = line_colour(self.label, c)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._current or self._hovered or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.chosen if self._current else c.hover))
                painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
            whole = self.rect()
            cap = QRect(_PAD, (self.height() - CAP) // 2, CAP, CAP)
            paint_cap(painter, placed(cap, whole), self.label.key, colour, c)
            left = cap.right() + 1 + _GAP
            baseline = (self.height() + names.capHeight()) // 2
            painter.setFont(self.font())
            painter.setPen(QColor(c.text))
            shown = names.elidedText(self.label.name, Qt.TextElideMode.ElideRight, name_width)
            ratio = self.devicePixelRatioF()
            line = names.horizontalAdvance(shown)
            at = beginning(left, line, whole)
            painter.drawText(at, baseline, shown)
            paint_line(painter, at, baseline + 4, line, self.label, colour, ratio)
            painter.setFont(tabular)
            painter.setPen(QColor(c.dim if self.count else c.faint))
            number = QRect(left + name_width + _GAP, 0, number_width, self.height())
            # On the name's baseline, flush right.
            text = str(self.count)
            width = painter.fontMetrics().horizontalAdvance(text)
            at = beginning(number.right() + 1 - width, width, whole)
            painter.drawText(at, baseline, text)
