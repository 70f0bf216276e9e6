"""The sides of a discrepancy one above the other, with the words that differ marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.spans import Span
from annotator.ui.annotate.sides import letter
from annotator.ui.annotate.wording import differing
from annotator.ui.chrome import Colours, colours
from annotator.ui.mirroring import beginning, begins_right, is_mirrored, placed_f
from annotator.ui.reading.display import shown
from annotator.ui.reading.typography import families
from annotator.ui.text_units import Units

_LEFT = 26
_GAP = 14
_LONGEST = 1_200


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold what is shown of a side: where it is from and its words.

    ``quiet`` spans are set dim (the surroundings of missing text); offsets are code points.
    ``letter`` stands for the side where its place among the sides does not name it.
    """

    source: str
    text: str
    absent: bool = False
    quiet: tuple[Span, ...] = ()
    letter: str = ""


@dataclass
class _Laid:
    passage: Passage
    marks: list[Span]
    layout: QTextLayout
    top: float = 0.0
    height: float = 0.0


class Passages(QWidget):
    """Paint the sides; a click on one goes to it."""

    chosen = Signal(int)
    """Carries the number of the side that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid: list[_Laid] = []
        self._here: int | None = None
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_passages(self, passages: list[Passage], here: int | None) -> None:
        """Show the sides; ``here`` is the number of the one in the open article."""
        self._here = here
        self._laid = [
            _Laid(passage, marks, self._layout(passage, marks))
            for passage, marks in zip(passages, self._marks(passages), strict=True)
        ]
        self.setAccessibleName(
            "; ".join(
                f"{laid.passage.letter or letter(at)} {laid.passage.source}: {laid.passage.text}"
                for at, laid in enumerate(self._laid)
            )
        )
        self._place(force=True)

    def marks(self) -> list[list[str]]:
        """Return, for each side, the words marked as differing."""
        return [[span.slice(laid.passage.text) for span in laid.marks] for laid in self._laid]

    def _marks(self, passages: list[Passage]) -> list[list[Span]]:
        """Return what differs: in the first side from the second, in each other from the first."""
        found: list[list[Span]] = [[] for _ in passages]
        said = [at for at, passage in enumerate(passages) if not passage.absent]
        for at in said[1:]:
            ours, theirs = differing(passages[said[0]].text, passages[at].text)
            found[at] = theirs
            if at == said[1]:
                found[said[0]] = ours
        return found

    def _font(self) -> QFont:
        font = QFont(families(""))
        font.setPointSizeF(self.font().pointSizeF() * 1.1)
        return font

    def _layout(self, passage: Passage, marks: list[Span]) -> QTextLayout:
        layout = QTextLayout(shown(passage.text).replace("\n", " "), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if begins_right(layout.text()):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats(passage, marks, colours()))
        return layout

    def _formats(
        self, passage: Passage, marks: list[Span], c: Colours
    ) -> list[QTextLayout.FormatRange]:
        units = Units(passage.text)
        marked, quiet = QTextCharFormat(), QTextCharFormat()
        marked.setBackground(QColor(c.reading.match))
        marked.setForeground(QColor(c.text))
        marked.setFontWeight(QFont.Weight.DemiBold)
        quiet.setForeground(QColor(c.dim))
        found = []
        for spans, form in ((marks, marked), (passage.quiet, quiet)):
            for span in spans:
                piece = QTextLayout.FormatRange()
                start = units.to_utf16(span.start)
                piece.start, piece.length = start, units.to_utf16(span.end) - start
                piece.format = form
                found.append(piece)
        return found

    def _place(self, *, force: bool = False) -> None:
        width = self.width()
        if width == self._width and not force:
            return
        self._width = width
        top = 0.0
        head = self.fontMetrics().height() + 2
        for laid in self._laid:
            laid.top = top
            y = 0.0
            laid.layout.beginLayout()
            while True:
                line = laid.layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(max(width - _LEFT, 60))
                line.setPosition(QPointF(0, y))
                y += line.height() * 1.2
            laid.layout.endLayout()
            laid.height = head + y
            top += laid.height + _GAP
        self.setFixedHeight(max(1, round(top - _GAP if self._laid else 0)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def changeEvent(self, event: object) -> None:
        for laid in self._laid:
            laid.layout.setFormats(self._formats(laid.passage, laid.marks, colours()))
        self._place(force=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        for at, laid in enumerate(self._laid):
            if laid.top <= y <= laid.top + laid.height:
                self.chosen.emit(at)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        with QPainter(self) as painter:
            metrics = self.fontMetrics()
            for at, laid in enumerate(self._laid):
                baseline = laid.top + metrics.ascent()
                painter.setFont(bold)
                painter.setPen(QColor(c.text))
                name = laid.passage.letter or letter(at)
                wide = painter.fontMetrics().horizontalAdvance(name)
                painter.drawText(beginning(0, wide, self.rect()), round(baseline), name)
                if at == self._here:
                    bar = QRectF(0, laid.top + metrics.height() + 4, 2, laid.height)
                    painter.fillRect(placed_f(bar, QRectF(self.rect())), QColor(c.accent))
                painter.setFont(self.font())
                painter.setPen(QColor(c.dim))
                source = metrics.elidedText(
                    laid.passage.source, Qt.TextElideMode.ElideRight, self.width() - _LEFT
                )
                wide = metrics.horizontalAdvance(source)
                painter.drawText(beginning(_LEFT, wide, self.rect()), round(baseline), source)
                painter.setPen(QColor(c.text))
                left = 0 if is_mirrored() else _LEFT
                laid.layout.draw(painter, QPointF(left, laid.top + metrics.height() + 2))


def cut(text: str) -> str:
    """Return a passage short enough to be shown whole."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
