"""One row of a case: whose it is at the left, the annotations with their values at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.domain.schema import Schema
from annotator.services.adjudication_view import Detail, MarkSeen, RowSeen
from annotator.ui.adjudicate.excerpt import Look
from annotator.ui.adjudicate.phrases import DETAILS
from annotator.ui.annotate.phrases import label_called, one_line
from annotator.ui.chrome import UNIT, Colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, is_mirrored, placed
from annotator.ui.reading.display import shown
from annotator.ui.reading.theme import LINE_CONTRAST, legible
from annotator.ui.review.sheet import STATUS_NAMES
from annotator.ui.text_units import Units

CAP = 20
NAMES = 176
"""Width of the column with the names."""
_PAD = UNIT
_QUOTED = 160


@dataclass
class _Run:
    """Hold a stretch of a paragraph and how it is set."""

    text: str
    colour: str
    bold: bool = False
    ground: str = ""
    italic: bool = False


class Paragraph:
    """Lay out some runs at a width."""

    def __init__(self, runs: list[_Run], font: QFont, width: int) -> None:
        text = "".join(shown(run.text).replace("\n", " ") for run in runs)
        self.text = text
        self.layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.setFormats(_formats(runs, text))
        y = 0.0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(max(width, 60))
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.15
        self.layout.endLayout()
        self.height = round(y)


def _formats(runs: list[_Run], text: str) -> list[QTextLayout.FormatRange]:
    units = Units(text)
    found = []
    at = 0
    for run in runs:
        piece = QTextLayout.FormatRange()
        start, end = units.to_utf16(at), units.to_utf16(at + len(run.text))
        piece.start, piece.length = start, end - start
        form = QTextCharFormat()
        form.setForeground(QColor(run.colour))
        if run.bold:
            form.setFontWeight(QFont.Weight.DemiBold)
        if run.italic:
            form.setFontItalic(True)
        if run.ground:
            form.setBackground(QColor(run.ground))
        piece.format = form
        found.append(piece)
        at += len(run.text)
    return found


class RowText:
    """Lay out one row; positions inside are pixels from its top left corner."""

    def __init__(
        self,
        row: RowSeen,
        name: str,
        look: Look,
        schema: Schema,
        font: QFont,
        c: Colours,
        width: int,
    ) -> None:
        self.row, self.name, self.look = row, name, look
        self._font = font
        self._names = min(NAMES, width // 3)
        room = width - self._names - 2 * _PAD
        self._paragraphs: list[tuple[int, Paragraph]] = []
        y = _PAD
        for number, mark in enumerate(row.marks):
            y += UNIT if number else 0
            for runs in _said(mark, schema, c):
                paragraph = Paragraph(runs, font, room)
                self._paragraphs.append((y, paragraph))
                y += paragraph.height
        if not row.marks:
            nothing = tr("left out of gold") if row.is_gold else tr("marked nothing here")
            paragraph = Paragraph([_Run(nothing, c.dim)], font, room)
            self._paragraphs.append((y, paragraph))
            y += paragraph.height
        self.height = max(y, CAP + _PAD) + _PAD

    def spoken(self) -> str:
        """Return the row in words."""
        return f"{self.look.letter} {self.name}: " + "; ".join(
            paragraph.text for _, paragraph in self._paragraphs
        )

    def paint(
        self,
        painter: QPainter,
        left: int,
        top: int,
        width: int,
        c: Colours,
        *,
        chosen: bool,
        active: bool,
    ) -> None:
        """Paint the row; ``chosen`` is the one Return takes, ``active`` where the keyboard is."""
        box = QRectF(left, top, width, self.height)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen))
            painter.drawRoundedRect(box, 4, 4)
            if active:
                painter.setPen(QPen(QColor(c.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        metrics = QFontMetrics(self._font)
        whole = box.toRect()
        cap = QRect(left + _PAD, top + _PAD - (CAP - metrics.height()) // 2, CAP, CAP)
        name_left = cap.right() + 1 + UNIT
        cap = placed(cap, whole)
        painter.setPen(QPen(QColor(legible(self.look.colour, c.reading, LINE_CONTRAST)), 2))
        painter.setBrush(QColor(c.raised))
        painter.drawRoundedRect(QRectF(cap).adjusted(1, 1, -1, -1), 4, 4)
        bold = QFont(self._font)
        bold.setPixelSize(12)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(c.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.look.letter)
        painter.setFont(self._font)
        room = self._names - (name_left - left)
        name = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        at = beginning(name_left, metrics.horizontalAdvance(name), whole)
        painter.drawText(at, top + _PAD + metrics.ascent(), name)
        words = left + (_PAD if is_mirrored() else self._names + _PAD)
        for y, paragraph in self._paragraphs:
            paragraph.layout.draw(painter, QPointF(words, top + y))


def _value(detail: Detail) -> str:
    """Return a value in words; a status is one of the program's own."""
    known = STATUS_NAMES.get(detail.value) if detail.what == "status" else None
    return one_line(detail.value, _QUOTED) if known is None else tr(known)


def _said(mark: MarkSeen, schema: Schema, c: Colours) -> list[list[_Run]]:
    layer = "mention" if mark.layer == "entity" else mark.layer
    label = label_called(schema, layer, mark.label)
    runs = [_Run(label.name, legible(label.colour, c.reading), bold=True)]
    said = [
        _Run(f"“{one_line(words, _QUOTED)}”", c.text)
        if words
        else _Run(tr("missing here"), c.dim, italic=True)
        for words in mark.quotes
    ]
    for number, run in enumerate(said):
        runs += [_Run("  /  " if number else "  ", c.dim), run]
    found = [runs]
    values: list[_Run] = []
    for detail in mark.details:
        if values:
            values.append(_Run("  ·  ", c.dim))
        name = detail.name or tr(DETAILS[detail.what])
        values.append(_Run(f"{name} ", c.dim))
        values.append(
            _Run(
                _value(detail),
                c.text,
                bold=detail.differs,
                ground=c.reading.match if detail.differs else "",
            )
        )
    if values:
        found.append(values)
    if mark.note:
        found.append([_Run(f"{tr('Note:')} ", c.dim), _Run(mark.note, c.text, italic=True)])
    return found
