"""The sheet a case is shown on: what differs, the text with its lanes, and a row for each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.schema import Schema
from annotator.services.adjudication import OPEN
from annotator.services.adjudication_excerpts import Excerpt
from annotator.services.adjudication_view import CaseSeen
from annotator.ui.adjudicate import phrases
from annotator.ui.adjudicate.excerpt import GUTTER, ExcerptText, Look, Part
from annotator.ui.adjudicate.row import RowText
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import UNIT, colours
from annotator.ui.language import share, tr
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.typography import Typography
from annotator.ui.sheet import PaintedSheet

_MARGIN = 3 * UNIT
_METER = QSize(8 * UNIT, 6)


@dataclass
class _Placed:
    text: ExcerptText
    source: str
    top: int
    text_top: int


class Sheet(PaintedSheet):
    """Paint one case; a click on a row chooses it."""

    row_chosen = Signal(int)
    """Carries the number of the row that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: CaseSeen | None = None
        self._schema = Schema("", ())
        self._row = 0
        self._blind = False
        self._part: Part | None = None
        self._excerpts: list[_Placed] = []
        self._rows: list[tuple[int, RowText]] = []
        self._left = self._width = 0
        self._rule = self._more_top = 0

    # What is shown

    def show_case(
        self,
        seen: CaseSeen | None,
        schema: Schema,
        row: int,
        *,
        blind: bool,
        part: Part | None = None,
    ) -> None:
        """Show a case, or nothing; ``row`` is the one Return takes, ``part`` what is edited."""
        self.seen, self._schema, self._row, self._blind = seen, schema, row, blind
        self._part = part
        self._arrange()
        self.setAccessibleName(self.spoken())

    def row_box(self, row: int) -> QRect:
        """Return where a row is."""
        if not 0 <= row < len(self._rows):
            return QRect()
        top, text = self._rows[row]
        return QRect(self._left, top, self._width, text.height)

    def spoken(self) -> str:
        """Return the case in words: what it is about, what differs, and every row."""
        if self.seen is None:
            return ""
        case = self.seen.asked.case
        head = [
            tr(phrases.LAYER_NAMES[case.layer]),
            phrases.differs_line(self.seen),
            phrases.state_line(self.seen.asked),
        ]
        return " ".join([*(each for each in head if each), *(r.spoken() for _, r in self._rows)])

    # Laying out

    def _looks(self) -> list[Look]:
        assert self.seen is not None
        return [
            Look(
                phrases.letter_of(self.seen, number),
                phrases.colour_of(self.seen, number, blind=self._blind),
            )
            for number in range(len(self.seen.rows))
        ]

    def _arrange(self) -> None:
        """Lay everything out at the present width."""
        self._excerpts, self._rows = [], []
        if self.seen is None:
            self.setMinimumHeight(1)
            self.update()
            return
        c = colours()
        type_ = Typography(self._font, self._zoom)
        book = Stylebook({}, c.reading, type_)
        room = max(160, self.width() - 2 * _MARGIN)
        self._width = min(room, type_.column + GUTTER + 4 * UNIT)
        self._left = _MARGIN + max(0, (room - self._width) // 2)
        metrics = QFontMetrics(self.font())
        y = _MARGIN + QFontMetrics(self._name_font()).height() + UNIT // 2 + metrics.height()
        y += 2 * UNIT
        self._rule = y
        y += 2 * UNIT
        looks = self._looks()
        part = self._part if self.seen.rows[self._row].is_gold else None
        for excerpt in self.seen.excerpts:
            text = ExcerptText(excerpt, looks, self._row, book, self._width - GUTTER, part)
            source = _source(excerpt)
            text_top = y + (metrics.height() + UNIT // 2 if source else 0)
            self._excerpts.append(_Placed(text, source, y, text_top))
            y = text_top + text.height + UNIT
        self._more_top = y
        if self.seen.left_out:
            y += metrics.height() + UNIT
        y += UNIT
        for number, row in enumerate(self.seen.rows):
            name = phrases.name_of(self.seen, number, blind=self._blind)
            made = RowText(row, name, looks[number], self._schema, self.font(), c, self._width)
            self._rows.append((y, made))
            y += made.height + UNIT // 2
        self.setMinimumHeight(y + 2 * UNIT)
        self.update()

    # What Qt tells

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        for number, (top, text) in enumerate(self._rows):
            if top <= y < top + text.height:
                self.row_chosen.emit(number)
        event.ignore()  # The desk around it takes the keyboard.

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), QColor(c.reading.paper))
            if self.seen is None:
                return
            self._paint_head(painter, self.seen)
            painter.setPen(QPen(QColor(c.line), 1))
            rule = self._rule + 0.5
            painter.drawLine(QPointF(self._left, rule), QPointF(self._left + self._width, rule))
            for placed in self._excerpts:
                self._paint_source(painter, placed)
                placed.text.paint(painter, self._left + GUTTER, placed.text_top)
            if self.seen.left_out:
                painter.setPen(QColor(c.dim))
                painter.setFont(self.font())
                more = tr("and %n more passage(s)", self.seen.left_out)
                baseline = self._more_top + QFontMetrics(self.font()).ascent()
                painter.drawText(QPointF(self._left + GUTTER, baseline), more)
            for number, (top, text) in enumerate(self._rows):
                text.paint(
                    painter, self._left, top, self._width, c,
                    chosen=number == self._row, active=self._active,
                )  # fmt: skip

    def _paint_head(self, painter: QPainter, seen: CaseSeen) -> None:
        c = colours()
        font = self._name_font()
        metrics, small = QFontMetrics(font), QFontMetrics(self.font())
        right = self._left + self._width
        painter.setFont(font)
        painter.setPen(QColor(c.text))
        baseline = _MARGIN + metrics.ascent()
        painter.drawText(
            QPointF(self._left, baseline), tr(phrases.LAYER_NAMES[seen.asked.case.layer])
        )
        painter.setFont(self.font())
        state = phrases.state_line(seen.asked)
        width = small.horizontalAdvance(state)
        if seen.asked.state not in (OPEN, "decided"):
            box = QRectF(right - width - 2 * UNIT, _MARGIN, width + 2 * UNIT, small.height() + 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.warn))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(c.text))
            painter.drawText(QPointF(box.left() + UNIT, box.top() + 3 + small.ascent()), state)
        else:
            painter.setPen(QColor(c.text))
            painter.drawText(QPointF(right - width, baseline), state)
        line = _MARGIN + metrics.height() + UNIT // 2 + small.ascent()
        painter.setPen(QColor(c.dim))
        painter.drawText(QPointF(self._left, line), phrases.differs_line(seen))
        self._paint_meter(painter, seen.asked.case.agreement, right, line)

    def _paint_meter(self, painter: QPainter, value: float, right: int, baseline: int) -> None:
        """Paint agreement as a figure and a bar left of it."""
        c = colours()
        metrics = QFontMetrics(self.font())
        words = tr("agreement {value}").format(value=share(value))
        left = right - metrics.horizontalAdvance(words)
        painter.setPen(QColor(c.dim))
        painter.drawText(QPointF(left, baseline), words)
        box = QRectF(
            left - UNIT - _METER.width(),
            baseline - metrics.xHeight() / 2 - _METER.height() / 2,
            _METER.width(),
            _METER.height(),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.line))
        painter.drawRoundedRect(box, 3, 3)
        if value > 0:
            box.setWidth(max(6.0, box.width() * value))
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(box, 3, 3)

    def _paint_source(self, painter: QPainter, placed: _Placed) -> None:
        c = colours()
        metrics = QFontMetrics(self.font())
        baseline = placed.top + metrics.ascent()
        painter.setFont(self.font())
        painter.setPen(QColor(c.dim))
        source = metrics.elidedText(
            placed.source, Qt.TextElideMode.ElideRight, self._width - GUTTER
        )
        painter.drawText(QPointF(self._left + GUTTER, baseline), source)


def _source(excerpt: Excerpt) -> str:
    parts = [excerpt.outlet, excerpt.published[:10], one_line(excerpt.title, 120)]
    return " · ".join(part for part in parts if part)
