"""The line above the columns: which version each is, and how near it is to the base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.services.comparison import Table
from annotator.ui.annotate.sides import letter
from annotator.ui.chrome import colours
from annotator.ui.compare.sheet import PAD, Sheet
from annotator.ui.language import later, tr
from annotator.ui.mirroring import left_to_right

_HEIGHT = 48
_KINSHIP = {
    "edition": later("edition of {base}, {share} kept"),
    "version": later("version of {base}, {share} kept"),
    "report": later("report of its own"),
}


class Heading(NamedTuple):
    """Hold what is said of a column: its letter, its name, and a line on where it stands."""

    letter: str
    name: str
    detail: str


def headings_of(
    table: Table, columns: Sequence[int], name_of: Callable[[str], str], *, blind: bool
) -> tuple[Heading, ...]:
    """Return what is said of each column; ``columns`` are numbers of versions.

    While outlets are hidden, so are the times by which they could be told.
    """
    base = letter(columns[table.base])
    found = []
    for column, number in enumerate(columns):
        text, near = table.text(column), table.kin(column)
        if column == table.base:
            kin = tr("base")
        else:
            kin = tr(_KINSHIP[near[0]]) if near is not None else ""
            kin = kin.format(base=base, share=f"{near[1]:.0%}" if near is not None else "")
        published = "" if blind else left_to_right(text.published[:16].replace("T", " "))
        detail = " · ".join(each for each in (kin, published) if each)
        # "Version A" has the letter in it.
        found.append(Heading("" if blind else letter(number), name_of(text.uid), detail))
    return tuple(found)


class Headings(QWidget):
    """Paint a heading over each column of a sheet; a click goes to the column."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.headings: tuple[Heading, ...] = ()
        self._active = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_columns(self, sheet: Sheet | None, headings: tuple[Heading, ...], active: int) -> None:
        """Show other columns, or the same ones with another in use."""
        self._sheet, self.headings, self._active = sheet, headings, active
        self.setAccessibleName("; ".join(" ".join(each) for each in headings))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, sheet = colours(), self._sheet
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.ground))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(c.line))
            if sheet is None:
                return
            for column, heading in enumerate(self.headings):
                active = column == self._active
                left = sheet.cell_left(column)
                if active:
                    box = QRect(left, self.height() - 3, sheet.cell_width, 3)
                    painter.fillRect(box, QColor(c.accent))
                painter.setFont(bold)
                painter.setPen(QColor(c.text if active else c.dim))
                room = sheet.cell_width - PAD
                metrics = painter.fontMetrics()
                name = f"{heading.letter}   {heading.name}".strip()
                self._line(painter, QRect(left + PAD, 5, room, 20), metrics.elidedText(
                    name, Qt.TextElideMode.ElideRight, room
                ))  # fmt: skip
                painter.setFont(self.font())
                painter.setPen(QColor(c.dim))
                metrics = painter.fontMetrics()
                self._line(painter, QRect(left + PAD, 24, room, 18), metrics.elidedText(
                    heading.detail, Qt.TextElideMode.ElideRight, room
                ))  # fmt: skip

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is not None and self.headings:
            self.chosen.emit(self._sheet.column_at(event.position().x()))
