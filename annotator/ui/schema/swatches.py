"""Colours to choose from: the sequence that stays apart first, any other as #rrggbb."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.colours import COLOURS
from annotator.ui.annotate.editors import LineEditor
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.reading.theme import LINE_CONTRAST, legible

_SIZE, _GAP = 20, 6
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})\Z")


class Swatches(QWidget):
    """Show the sequence; arrows and clicks choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = ""
        self._used: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(_SIZE + 10)
        self._name()

    def load(self, colour: str, used: frozenset[str]) -> None:
        """Show which colour is in force, and which of them other labels have."""
        self.colour, self._used = colour.lower(), used
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(COLOURS) * (_SIZE + _GAP), _SIZE + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = COLOURS.index(self.colour) + step if self.colour in COLOURS else 0
        self._choose(COLOURS[at % len(COLOURS)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int((event.position().x() - 3) // (_SIZE + _GAP))
        if 0 <= at < len(COLOURS):
            self._choose(COLOURS[at])

    def _choose(self, colour: str) -> None:
        self.colour = colour
        self._name()
        self.update()
        self.chosen.emit(colour)

    def _name(self) -> None:
        at = COLOURS.index(self.colour) + 1 if self.colour in COLOURS else 0
        which = tr("{number} of {count}").format(number=at, count=len(COLOURS)) if at else ""
        self.setAccessibleName(" ".join((tr("Colour"), which or self.colour)))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(c.accent), 2))
                width = len(COLOURS) * (_SIZE + _GAP)
                painter.drawRoundedRect(QRectF(1, 1, width, self.height() - 2), 5, 5)
            for at, colour in enumerate(COLOURS):
                box = QRectF(3 + _GAP / 2 + at * (_SIZE + _GAP), 5, _SIZE, _SIZE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(legible(colour, c.reading, LINE_CONTRAST)))
                painter.drawRoundedRect(box, 4, 4)
                painter.setBrush(QColor(c.reading.paper))
                if colour == self.colour:
                    painter.setPen(QPen(QColor(c.text), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
                elif colour in self._used:
                    # Another label of the layer has it: still a choice, with another line.
                    painter.drawEllipse(box.center(), 3, 3)


class ColourEditor(QWidget):
    """Edit a colour: the swatches, and a field for any other."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swatches = Swatches()
        self.field = LineEditor(tr("Colour as #rrggbb"))
        self.field.setMaxLength(7)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("#dddddd") + 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.swatches)
        row.addWidget(self.field)
        row.addStretch(1)
        self.setFocusProxy(self.swatches)
        self.swatches.chosen.connect(self._chosen)
        self.field.committed.connect(self._typed)

    def load(self, colour: str, used: frozenset[str]) -> None:
        """Show the colour in force and those other labels have."""
        self.swatches.load(colour, used)
        self.field.load(colour)

    def _chosen(self, colour: str) -> None:
        self.committed.emit(colour)

    def _typed(self, text: Any) -> None:
        found = _COLOUR.match(text)
        if found:
            self.committed.emit(f"#{found[1].lower()}")
        else:
            self.field.restore()
