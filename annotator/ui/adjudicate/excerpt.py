"""A stretch of text laid out once, with a lane for each annotator below every line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from annotator.domain.spans import Span, normalised
from annotator.services.adjudication_excerpts import Excerpt, LaneMark
from annotator.ui.mirroring import begins_right
from annotator.ui.reading.layout import Line, SegmentLayout, format_range
from annotator.ui.reading.painting import paint_badges
from annotator.ui.reading.scene import Row
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.theme import LINE_CONTRAST, legible, tint
from annotator.ui.text_units import Units

GUTTER = 24
"""Pixels left of the text that hold the letters of the lanes."""
_DOTS = "… "
_TICK = 4
_BAR = 3


class Look(NamedTuple):
    """Say how a row is shown: its letter, and its colour as ``#rrggbb``."""

    letter: str
    colour: str


class Part(NamedTuple):
    """Name the part of gold that is edited: an annotation, and the article of a side."""

    uid: str
    article: str


class _Piece(NamedTuple):
    lane: int
    row: int
    strong: bool
    left: float
    right: float
    opens: bool
    closes: bool


class ExcerptText:
    """Lay out an excerpt at a width; ``looks`` are those of the rows, ``chosen`` is one's.

    Of the chosen row only ``part`` stands out, where one is given.
    """

    def __init__(
        self,
        excerpt: Excerpt,
        looks: Sequence[Look],
        chosen: int,
        book: Stylebook,
        width: int,
        part: Part | None = None,
    ) -> None:
        self.excerpt = excerpt
        self._looks = looks
        self._chosen = chosen
        self._part = part
        self._book = book
        lead = _DOTS if excerpt.cut_before else ""
        # A newline would end the layout's paragraph; a space is as long.
        text = lead + excerpt.text.replace("\n", " ") + (" …" if excerpt.cut_after else "")
        self._units = Units(text)
        self._shift = len(lead) - excerpt.start
        self._length = len(text)
        self.layout = SegmentLayout(
            0, text, self._units, begins_right(text), self._formats(), book.type, width, False, 0
        )  # fmt: skip
        self._rows = sorted({mark.row for mark in excerpt.marks})
        # Two edges and a gap: lanes of one line must not touch.
        self.layout.lane = max(book.type.lane - 2, 2 * _TICK + 4)
        self._pieces = [self._pieces_on(line) for line in self.layout.lines]
        for line, pieces in zip(self.layout.lines, self._pieces, strict=True):
            line.lanes = len(self._rows) if pieces else 0
        self.layout.stack()
        self.height = self.layout.height

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme = self._book.theme
        quiet, own, strong = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(theme.dim_ink))
        own.setForeground(QColor(theme.ink))
        if self._looks:
            strong.setBackground(QColor(tint(self._looks[self._chosen].colour, theme)))
        found = []
        marked = self._inside(span for mark in self.excerpt.marks for span in mark.spans)
        at = 0
        for span in marked:
            if at < span.start:
                found.append(self._range(Span(at, span.start), quiet))
            found.append(self._range(span, own))
            at = span.end
        if at < self._length and self.excerpt.marks:
            found.append(self._range(Span(at, self._length), quiet))
        chosen = (each for each in self.excerpt.marks if self._stands_out(each))
        own_spans = self._inside(span for mark in chosen for span in mark.spans)
        return [*found, *(self._range(span, strong) for span in own_spans)]

    def _stands_out(self, mark: LaneMark) -> bool:
        if mark.row != self._chosen:
            return False
        return self._part is None or self._part == Part(mark.uid, self.excerpt.article)

    def _inside(self, spans: Iterable[Span]) -> list[Span]:
        """Return spans of the article as stretches of the laid out text, without empty ones."""
        low = self.excerpt.start + self._shift
        high = low + len(self.excerpt.text)
        moved = (
            Span(max(low, span.start + self._shift), min(high, span.end + self._shift))
            for span in spans
        )
        return list(normalised(span for span in moved if span.start < span.end))

    def _range(self, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
        to = self._units.to_utf16
        return format_range(to(span.start), to(span.end), form)

    def _pieces_on(self, line: Line) -> list[_Piece]:
        return [
            piece
            for mark in self.excerpt.marks
            for span in mark.spans
            for piece in self._stretch(line, mark, span)
        ]

    def _stretch(self, line: Line, mark: LaneMark, span: Span) -> list[_Piece]:
        lane, strong = self._rows.index(mark.row), self._stands_out(mark)
        low, high = self._shift + self.excerpt.start, self._length
        start = self._units.to_utf16(min(max(span.start + self._shift, low), high))
        end = self._units.to_utf16(min(max(span.end + self._shift, low), high))
        if start == end:
            last = line is self.layout.lines[-1]
            if line.start <= start < line.end or (last and start == line.end):
                x = self.layout.x_of(line, start)
                return [_Piece(lane, mark.row, strong, x, x, True, True)]
            return []
        return [
            _Piece(lane, mark.row, strong, left, right, start >= line.start, end <= line.end)
            for left, right in self.layout.extents(line, start, end)
        ]

    def paint(self, painter: QPainter, left: int, top: int) -> None:
        """Paint the letters, the lanes below each line, and what is invisible."""
        painter.setPen(QColor(self._book.theme.ink))
        self.layout.text_layout.draw(painter, QPointF(left, top))
        for line, pieces in zip(self.layout.lines, self._pieces, strict=True):
            self._paint_lanes(painter, left, top + line.lane_top, pieces)
        if self.layout.badges:
            paint_badges(painter, left, Row(0, top, self.layout), self._book)

    def _paint_lanes(
        self, painter: QPainter, left: int, top: float, pieces: Sequence[_Piece]
    ) -> None:
        theme, height = self._book.theme, self.layout.lane
        font = QFont(self._book.type.label)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for row in {piece.row for piece in pieces}:
            look = self._looks[row]
            box = QRectF(left - GUTTER, top + self._rows.index(row) * height, GUTTER - 8, height)
            painter.setPen(QColor(legible(look.colour, theme)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.letter)
        for piece in pieces:
            colour = QColor(legible(self._looks[piece.row].colour, theme, LINE_CONTRAST))
            y = top + piece.lane * height + height / 2
            painter.setPen(_pen(colour, _BAR + 1 if piece.strong else _BAR - 1))
            x, end = left + piece.left, left + piece.right
            painter.drawLine(QPointF(x, y), QPointF(end, y))
            painter.setPen(_pen(colour, 2))
            if x == end:
                # Text is missing here: a wedge points at the place.
                for way in (-_TICK - 1, _TICK + 1):
                    painter.drawLine(QPointF(x, y - _TICK), QPointF(x + way, y + _TICK))
                continue
            for there, at in ((piece.opens, x + 1), (piece.closes, end - 1)):
                if there:
                    painter.drawLine(QPointF(at, y - _TICK), QPointF(at, y + _TICK))


def _pen(colour: QColor, width: int) -> QPen:
    """Return a pen whose lines end where they are said to end."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
