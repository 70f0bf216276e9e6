"""One side of a discrepancy laid out: its sentences, its own words, and which of them differ."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from annotator.domain.spans import Span, normalised
from annotator.services.reviewing import SideSeen
from annotator.ui.annotate.wording import differing
from annotator.ui.mirroring import begins_right
from annotator.ui.reading.layout import SegmentLayout, format_range
from annotator.ui.reading.painting import paint_badges
from annotator.ui.reading.scene import Row
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.theme import ReadingTheme, tint
from annotator.ui.text_units import Units

_DOTS = "… "
_COMPOUND = re.compile(r"\w+(?:-\w+)+")
_WEDGE = 5


@dataclass(frozen=True, slots=True)
class Ink:
    """Hold how passages are set: the theme, the type, the colour of the discrepancy's label."""

    book: Stylebook
    label: str

    @property
    def theme(self) -> ReadingTheme:
        """Return the colours of the reading view."""
        return self.book.theme


def differences(sides: tuple[SideSeen, ...]) -> list[list[Span]]:
    """Return, for each side, which of its words no side of the other readings has.

    Spans are code points of the article. Each side is held against the first one that reads
    otherwise; against missing text nothing is marked, since all of it differs.
    """
    found: list[list[Span]] = []
    for side in sides:
        other = next((each for each in sides if each.reading != side.reading), None)
        if other is None or side.absent or other.absent:
            found.append([])
            continue
        words = _whole(side.says, differing(side.says, other.says)[0])
        found.append(_in_article(side, words))
    return found


def _whole(text: str, found: list[Span]) -> list[Span]:
    """Return stretches grown to whole compounds: no part of "anti-smoking" differs alone."""
    compounds = (Span(*match.span()) for match in _COMPOUND.finditer(text))
    touched = (each for each in compounds if any(each.overlaps(span) for span in found))
    return list(normalised([*found, *touched]))


def _in_article(side: SideSeen, differing_words: list[Span]) -> list[Span]:
    """Return stretches of a side's words, fragments joined by a space, as spans of its article."""
    found = []
    at = 0
    for span in side.spans:
        here = Span(at, at + len(span))
        for word in differing_words:
            start, end = max(word.start, here.start), min(word.end, here.end)
            if start < end:
                found.append(Span(span.start + start - at, span.start + end - at))
        at = here.end + 1
    return found


class Passage:
    """Lay out one side at a width; positions inside are pixels from its top left corner."""

    def __init__(self, side: SideSeen, marks: list[Span], ink: Ink, width: int) -> None:
        self.side = side
        self._ink = ink
        lead = _DOTS if side.cut_before else ""
        # A newline would end the layout's paragraph; a space is as long.
        text = lead + side.text.replace("\n", " ") + (" …" if side.cut_after else "")
        self._units = Units(text)
        self._shift = len(lead) - side.start
        self.layout = SegmentLayout(
            0,
            text,
            self._units,
            begins_right(text),
            self._formats(marks, len(text)),
            ink.book.type,
            width,
            False,
            0,
        )
        self.height = self.layout.height

    def _formats(self, marks: list[Span], length: int) -> list[QTextLayout.FormatRange]:
        theme = self._ink.theme
        quiet, own, strong = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(theme.dim_ink))
        own.setForeground(QColor(theme.ink))
        own.setBackground(QColor(tint(self._ink.label, theme)))
        strong.setForeground(QColor(theme.ink))
        strong.setBackground(QColor(theme.match_current))
        strong.setFontWeight(QFont.Weight.DemiBold)
        found = []
        at = 0
        for span, form in self._pieces(marks):
            if at < span.start:
                found.append(self._range(Span(at, span.start), quiet))
            found.append(self._range(span, strong if form else own))
            at = span.end
        if at < length:
            found.append(self._range(Span(at, length), quiet))
        return found

    def _pieces(self, marks: list[Span]) -> list[tuple[Span, bool]]:
        """Return the side's own stretches of the shown text in order, true where they differ."""
        pieces: list[tuple[Span, bool]] = []
        for span in () if self.side.absent else self.side.spans:
            at = span.start
            for mark in (each for each in marks if span.contains(each)):
                if at < mark.start:
                    pieces.append((Span(at, mark.start), False))
                pieces.append((mark, True))
                at = mark.end
            if at < span.end:
                pieces.append((Span(at, span.end), False))
        # A side that is very long reaches beyond what is shown of it.
        first, last = self.side.start, self.side.start + len(self.side.text)
        shown = [(max(first, span.start), min(last, span.end), form) for span, form in pieces]
        return [
            (Span(start + self._shift, end + self._shift), form)
            for start, end, form in shown
            if start < end
        ]

    def _range(self, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
        units = self._units
        return format_range(units.to_utf16(span.start), units.to_utf16(span.end), form)

    def own_box(self) -> QRectF:
        """Return where the side's own words lie, so that they can be brought into view."""
        start, end = self.side.spans[0].start, self.side.spans[-1].end
        lines = [
            self.layout.lines[self.layout.line_at(self._units.to_utf16(at + self._shift))]
            for at in (start, max(start, end - 1))
        ]
        top, bottom = lines[0].top, lines[1].top + lines[1].height
        return QRectF(0, top, self.layout.width, bottom - top)

    def paint(self, painter: QPainter, left: int, top: int) -> None:
        """Paint the letters, and over them where text is missing and what is invisible."""
        painter.setPen(QColor(self._ink.theme.ink))
        self.layout.text_layout.draw(painter, QPointF(left, top))
        if self.side.absent:
            self._paint_anchor(painter, left, top)
        if self.layout.badges:
            paint_badges(painter, left, Row(0, top, self.layout), self._ink.book)

    def _paint_anchor(self, painter: QPainter, left: int, top: int) -> None:
        """Paint a line between the words where text is missing, a wedge at both its ends."""
        at = self._units.to_utf16(self.side.spans[0].start + self._shift)
        line = self.layout.lines[self.layout.line_at(at, upstream=True)]
        x = left + self.layout.x_of(line, min(at, line.end))
        first, last = top + line.text_top, top + line.text_top + line.text_height
        colour = QColor(self._ink.theme.caret)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, first), QPointF(x, last))
        for y, way in ((first, -1), (last, 1)):
            painter.drawLine(QPointF(x, y), QPointF(x - _WEDGE, y + way * _WEDGE))
            painter.drawLine(QPointF(x, y), QPointF(x + _WEDGE, y + way * _WEDGE))
