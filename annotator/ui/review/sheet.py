"""The sheet a discrepancy is shown on: its type large, why it is one, and every side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.schema import Label
from annotator.services.reviewing import Seen, SideSeen
from annotator.ui.annotate.chips import line_colour
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import UNIT, colours
from annotator.ui.language import later, tr
from annotator.ui.mirroring import beginning, placed, placed_f
from annotator.ui.reading.display import shown
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.typography import Typography
from annotator.ui.review.passage import Ink, Passage, differences
from annotator.ui.sheet import PaintedSheet

STATUS_NAMES = {
    "open": later("waits"),
    "accepted": later("accepted"),
    "rejected": later("rejected"),
    "unsure": later("unsure"),
}
_MARGIN = 3 * UNIT
_CAP = 7 * UNIT
_INDENT = 4 * UNIT
_BAR = 3
_WIDEST_NAME = 0.6
"""Share of a line the type's name may take."""


@dataclass(frozen=True, slots=True)
class Head:
    """Hold what stands above the passages: the label, one sentence of why, a quiet line."""

    label: Label
    why: str
    quiet: str
    status: str
    severity: int


@dataclass
class _Placed:
    passage: Passage
    source: str
    top: int
    """Where the line with its article stands."""
    text_top: int
    bottom: int
    heading: str
    heading_top: int


class Sheet(PaintedSheet):
    """Paint one discrepancy; a click on a side chooses it."""

    side_chosen = Signal(int)
    """Carries the number of the side that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Seen | None = None
        self._head: Head | None = None
        self._side = 0
        self._placed: list[_Placed] = []
        self._why = QTextLayout()
        self._left = _MARGIN
        self._rule = 0

    # What is shown

    def show_discrepancy(self, seen: Seen | None, head: Head | None, side: int = 0) -> None:
        """Show a discrepancy, or nothing; ``side`` is the one whose edges move."""
        self._seen, self._head = seen, head
        self._side = side
        self.setAccessibleName(self._spoken())
        self._arrange()

    def set_side(self, side: int) -> None:
        """Choose another side."""
        self._side = side
        self.update()

    def side_box(self, side: int) -> QRect:
        """Return where a side is, its article's line included."""
        if not 0 <= side < len(self._placed):
            return QRect()
        there = self._placed[side]
        own = there.passage.own_box().translated(0, there.text_top).toAlignedRect()
        return QRect(0, there.top, self.width(), 1).united(own)

    def marked(self) -> list[list[str]]:
        """Return, for each side, its words that are marked as different."""
        if self._seen is None:
            return []
        return [
            [side.text[span.start - side.start : span.end - side.start] for span in marks]
            for side, marks in zip(self._seen.sides, differences(self._seen.sides), strict=True)
        ]

    def _spoken(self) -> str:
        if self._seen is None or self._head is None:
            return ""
        sides = "; ".join(
            f"{side.letter} {side.outlet}: {side.says or tr('missing here')}"
            for side in self._seen.sides
        )
        return f"{self._head.label.name}. {self._head.why} {sides}"

    # Laying out

    def _arrange(self) -> None:
        """Lay everything out at the present width."""
        self._placed = []
        if self._seen is None or self._head is None:
            self.setMinimumHeight(1)
            self.update()
            return
        c = colours()
        type_ = Typography(self._font, self._zoom)
        ink = Ink(Stylebook({}, c.reading, type_), self._head.label.colour)
        room = max(120, self.width() - 2 * _MARGIN)
        column = min(room, type_.column + _INDENT)
        self._left = _MARGIN + max(0, (room - column) // 2)
        y = self._arrange_why(column - _CAP - 2 * UNIT)
        y = max(y, _MARGIN + _CAP) + 2 * UNIT
        self._rule = y
        y += 2 * UNIT
        line = QFontMetrics(self.font()).height()
        marks = differences(self._seen.sides)
        many = len(self._seen.sides) > 2
        before = -1
        for side, own in zip(self._seen.sides, marks, strict=True):
            heading, heading_top = "", y
            if many and side.reading != before:
                heading = self._heading(side.reading)
                y += line + UNIT
            before = side.reading
            passage = Passage(side, own, ink, column - _INDENT)
            top, text_top = y, y + line + UNIT // 2
            y = text_top + passage.height
            self._placed.append(
                _Placed(passage, _source(side), top, text_top, y, heading, heading_top)
            )
            y += 2 * UNIT
        self.setMinimumHeight(y + UNIT)
        self.update()

    def _arrange_why(self, width: int) -> int:
        """Lay out the sentence of why beside the letter; return where it ends."""
        assert self._head is not None
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._why = QTextLayout(shown(self._head.why).replace("\n", " "), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._why.setTextOption(option)
        y = 0.0
        self._why.beginLayout()
        while (line := self._why.createLine()).isValid():
            line.setLineWidth(max(60, width))
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.15
        self._why.endLayout()
        return round(self._why_top() + y + UNIT // 2 + QFontMetrics(self.font()).height())

    def _why_top(self) -> int:
        return _MARGIN + QFontMetrics(self._name_font()).height() + UNIT // 2

    def _heading(self, reading: int) -> str:
        assert self._seen is not None
        letters = [side.letter for side in self._seen.sides if side.reading == reading]
        return tr("Reading {number}: {articles}").format(
            number=reading + 1, articles=", ".join(letters)
        )

    # What Qt tells

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        for number, side in enumerate(self._placed):
            if side.top <= y < side.bottom + UNIT:
                self.side_chosen.emit(number)
        event.ignore()  # The desk around it takes the keyboard.

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._head is None:
            return
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), QColor(c.reading.paper))
            self._paint_head(painter, self._head)
            right = self.width() - self._left
            painter.setPen(QPen(QColor(c.line), 1))
            painter.drawLine(QPointF(self._left, self._rule), QPointF(right, self._rule))
            for number, side in enumerate(self._placed):
                if side.heading:
                    self._paint_heading(painter, side)
                self._paint_side(painter, number, side)

    def _paint_head(self, painter: QPainter, head: Head) -> None:
        c = colours()
        whole = self.rect()
        box = placed(QRect(self._left, _MARGIN, _CAP, _CAP), whole)
        colour = QColor(line_colour(head.label, c))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(c.raised))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        large = QFont(self.font())
        large.setPixelSize(_CAP * 5 // 8)
        large.setWeight(QFont.Weight.DemiBold)
        painter.setFont(large)
        painter.setPen(QColor(c.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, head.label.key.upper() or "·")
        left = self._left + _CAP + 2 * UNIT
        room = self.width() - self._left - left
        font = self._name_font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        name = metrics.elidedText(
            head.label.name, Qt.TextElideMode.ElideRight, round(room * _WIDEST_NAME)
        )
        baseline = _MARGIN + metrics.ascent()
        self._write(painter, left, baseline, name)
        self._paint_state(painter, head, left + room, baseline)
        painter.setPen(QColor(c.text))
        why_left = beginning(left, room, whole)
        self._why.draw(painter, QPointF(why_left, self._why_top()))
        painter.setFont(self.font())
        painter.setPen(QColor(c.dim))
        small = QFontMetrics(self.font())
        quiet = small.elidedText(head.quiet, Qt.TextElideMode.ElideRight, room)
        why_end = self._why_top() + self._why.boundingRect().height() * 1.15
        self._write(painter, left, round(why_end + small.ascent() + UNIT // 4), quiet)

    def _paint_state(self, painter: QPainter, head: Head, right: int, baseline: int) -> None:
        """Write at the right how much it matters and what was decided."""
        c = colours()
        painter.setFont(self.font())
        metrics = QFontMetrics(self.font())
        state = tr("severity {number}").format(number=head.severity)
        if head.status != "open":
            state = f"{tr(STATUS_NAMES[head.status])} · {state}"
        painter.setPen(QColor(c.text if head.status != "open" else c.dim))
        self._write(painter, right - metrics.horizontalAdvance(state), baseline, state)

    def _paint_heading(self, painter: QPainter, side: _Placed) -> None:
        c = colours()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(c.dim))
        baseline = side.heading_top + QFontMetrics(font).ascent()
        self._write(painter, self._left, baseline, side.heading)

    def _paint_side(self, painter: QPainter, number: int, side: _Placed) -> None:
        c = colours()
        metrics = QFontMetrics(self.font())
        if number == self._side:
            bar = QRectF(self._left - UNIT - _BAR, side.top, _BAR, side.bottom - side.top)
            bar = placed_f(bar, QRectF(self.rect()))
            painter.fillRect(bar, QColor(c.accent if self._active else c.edge))
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        painter.setFont(bold)
        painter.setPen(QColor(c.text))
        baseline = side.top + metrics.ascent()
        self._write(painter, self._left, baseline, side.passage.side.letter or "·")
        painter.setFont(self.font())
        painter.setPen(QColor(c.dim))
        left = self._left + _INDENT
        room = self.width() - self._left - left
        source = metrics.elidedText(side.source, Qt.TextElideMode.ElideRight, room)
        self._write(painter, left, baseline, source)
        side.passage.paint(painter, beginning(left, room, self.rect()), side.text_top)

    def _write(self, painter: QPainter, left: int, baseline: int, text: str) -> None:
        """Write a line that begins at ``left``, counted from where reading begins."""
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(beginning(left, width, self.rect()), baseline, text)


def _source(side: SideSeen) -> str:
    """Return where a side is from on one line: outlet, day, headline."""
    parts = [side.outlet, side.published[:10], one_line(side.title, 120)]
    if side.absent:
        parts.insert(0, tr("missing here"))
    return " · ".join(part for part in parts if part)
