"""A row of key caps with what each does; where there is too little room, the caps alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from annotator.ui.chrome import colours
from annotator.ui.fields import plain_tip
from annotator.ui.mirroring import placed
from annotator.ui.reading.theme import LINE_CONTRAST, legible

CAP = 20
_GAP = 6
_PAD = 6
_LINE = CAP + 10


@dataclass(frozen=True, slots=True)
class Cap:
    """Hold one cap: its id, what stands on it, what it does, the label's colour if it has one."""

    id: str
    key: str
    name: str
    colour: str = ""


class Strip(QWidget):
    """Paint caps in at most ``rows`` rows; a click is as good as the key.

    Where there is no room, names go, or the last caps if ``keep_names``.
    """

    chosen = Signal(str)
    """Carries the cap's id."""

    def __init__(
        self, rows: int = 1, *, keep_names: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._keep_names = keep_names
        self._caps: tuple[Cap, ...] = ()
        self._cells: list[tuple[Cap, QRect, bool]] = []
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def set_caps(self, caps: tuple[Cap, ...]) -> None:
        """Show other caps."""
        self._caps = caps
        self.setAccessibleName(", ".join(f"{cap.key} {cap.name}".strip() for cap in caps))
        self._arrange()
        self._fit()

    def set_current(self, id_: str) -> None:
        """Mark one cap; it keeps its name whatever room there is."""
        if id_ != self._current:
            self._current = id_
            self._arrange()
            self._fit()

    def box_of(self, id_: str) -> QRect:
        """Return where a cap is, empty where it is not shown."""
        return next((box for cap, box, _ in self._cells if cap.id == id_), QRect())

    # Laying out

    def _key_font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_width(self, cap: Cap) -> int:
        return max(CAP, QFontMetrics(self._key_font()).horizontalAdvance(cap.key) + 10)

    def _arrange(self) -> None:
        cells = self._placed(lambda _: True)
        if cells and cells[-1][1].top() >= self._rows * _LINE and not self._keep_names:
            cells = self._placed(lambda cap: cap.id == self._current)
        self._cells = [cell for cell in cells if cell[1].top() < self._rows * _LINE]
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(self._cells[-1][1].bottom() + 1 if self._cells else 1)

    def _placed(self, named: Callable[[Cap], bool]) -> list[tuple[Cap, QRect, bool]]:
        metrics = QFontMetrics(self.font())
        cells: list[tuple[Cap, QRect, bool]] = []
        left, top = 0, 0
        for cap in self._caps:
            width = _PAD + self._cap_width(cap) + _PAD
            with_name = named(cap)
            if with_name:
                width += _GAP + metrics.horizontalAdvance(cap.name) + 2
            if left and left + width > self.width():
                left, top = 0, top + _LINE
            box = placed(QRect(left, top, width, _LINE), QRect(0, 0, self.width(), _LINE))
            cells.append((cap, box, with_name))
            left += width
        return cells

    # What Qt tells

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def resizeEvent(self, event: object) -> None:
        self._arrange()
        # Once the layouts are done: what is asked of them while they place this is forgotten.
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: object) -> None:
        self._arrange()
        self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cap = self._at(event)
        self.setToolTip("" if cap is None else plain_tip(cap.name))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cap = self._at(event)
        if cap is not None:
            self.chosen.emit(cap.id)

    def _at(self, event: QMouseEvent) -> Cap | None:
        place = event.position().toPoint()
        return next((cap for cap, box, _ in self._cells if box.contains(place)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for cap, box, with_name in self._cells:
                if cap.id == self._current:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(c.chosen))
                    painter.drawRoundedRect(QRectF(box).adjusted(0, 1, -1, -1), 5, 5)
                cap_width = self._cap_width(cap)
                key = QRect(box.left() + _PAD, box.top() + (_LINE - CAP) // 2, cap_width, CAP)
                words = QRect(key.right() + 1 + _GAP, box.top(), 0, _LINE)
                words.setRight(box.right())
                key, words = placed(key, box), placed(words, box)
                edge = legible(cap.colour, c.reading, LINE_CONTRAST) if cap.colour else c.edge
                painter.setPen(QPen(QColor(edge), 1.5 if cap.colour else 1))
                painter.setBrush(QColor(c.raised))
                painter.drawRoundedRect(QRectF(key).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
                painter.setFont(self._key_font())
                painter.setPen(QColor(c.text))
                painter.drawText(key, Qt.AlignmentFlag.AlignCenter, cap.key or "·")
                if with_name:
                    painter.setFont(self.font())
                    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cap.name)
