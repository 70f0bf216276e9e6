"""One cell laid out: the stretches of one version that stand in one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextLayout

from annotator.compare.relating import Unit
from annotator.compare.side_by_side import FURNITURE, SAME, UNIQUE, Cell
from annotator.domain.spans import Span
from annotator.services.comparison import MISSING_WORDS, REWORDED, Change
from annotator.ui.compare.version import Version
from annotator.ui.reading.layout import SegmentLayout, format_range
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.text_units import Units


class Part(NamedTuple):
    """Hold a stretch laid out and where its top is in the cell."""

    layout: SegmentLayout
    top: int

    @property
    def start(self) -> int:
        """Return the offset it begins at."""
        return self.layout.start

    @property
    def end(self) -> int:
        """Return the offset it ends at."""
        return self.layout.start + self.layout.units.length


class Fold(NamedTuple):
    """Stand for furniture that is folded: how many lines it has, and where its strip is."""

    lines: int
    top: int


class CellLayout:
    """Hold the parts of a cell from the top down, with strips where furniture is folded.

    ``note`` is a line above the text; ``height`` counts everything.
    """

    def __init__(self, cell: Cell, changes: Sequence[Change], note: str) -> None:
        self.cell = cell
        self.changes = changes
        self.note = note
        self.parts: list[Part] = []
        self.folds: list[Fold] = []
        self.height = 0

    @property
    def reworded(self) -> bool:
        """Tell whether the sentence as a whole was said anew."""
        return any(change.kind == REWORDED for change in self.changes)

    def part_at(self, offset: int) -> int:
        """Return the number of the part an offset lies in, or the one nearest before it."""
        for number in range(len(self.parts) - 1, 0, -1):
            if self.parts[number].start <= offset:
                return number
        return 0


class Stretch(NamedTuple):
    """Hold what is laid out as one: sentences that follow each other in a paragraph, or a line."""

    span: Span
    furniture: bool = False
    lines: int = 0
    """Of furniture that is folded, how many lines it has."""


def stretches(
    text: str, units: Sequence[Unit], numbers: Sequence[int], *, folded: bool
) -> list[Stretch]:
    """Return the stretches of some units, from the first to the last."""
    found: list[Stretch] = []
    before = -2
    for number in numbers:
        unit = units[number]
        span = Span(unit.start, unit.end)
        if unit.furniture and folded:
            found.append(Stretch(span, True, unit.lines))
        elif unit.furniture:
            at = unit.start
            for line in span.slice(text).split("\n"):
                if line.strip():
                    found.append(Stretch(Span(at, at + len(line)), True))
                at += len(line) + 1
        elif number == before + 1 and not unit.opens and not found[-1].furniture:
            found[-1] = Stretch(Span(found[-1].span.start, unit.end))
        else:
            found.append(Stretch(span))
        before = number
    return found


def lay_out(
    version: Version,
    cell: Cell,
    units: Sequence[Unit],
    changes: Sequence[Change],
    book: Stylebook,
    width: int,
    note: str,
    folded: bool,
) -> CellLayout:
    """Lay a cell out ``width`` pixels wide and pack the marks below its lines."""
    made = CellLayout(cell, changes, note)
    top = note_height(book) if note else 0
    headline = version.headline
    for number, stretch in enumerate(stretches(version.text, units, cell.units, folded=folded)):
        span = stretch.span
        if number and cell.kind == UNIQUE:
            top += book.type.paragraph_gap
        if stretch.lines:
            made.folds.append(Fold(stretch.lines, top))
            top += fold_height(book)
            continue
        text = span.slice(version.text)
        large = headline is not None and headline.start <= span.start < headline.end
        table = Units(text)
        layout = SegmentLayout(
            span.start, text, table, version.right_to_left(span.start),
            _formats(stretch, table, cell, changes, book), book.type, width, large, 0,
        )  # fmt: skip
        fragments = version.fragments(span.start, span.end)
        if fragments:
            layout.pack(fragments, book)
        made.parts.append(Part(layout, top))
        top += layout.height
    made.height = top
    return made


def fold_height(book: Stylebook) -> int:
    """Return the height of the strip that stands for folded furniture."""
    return book.type.lane + 8


def note_height(book: Stylebook) -> int:
    """Return the height of the line above a cell's text."""
    return round(book.type.label_metrics.height()) + 2


def is_quiet(cell: Cell, changes: Sequence[Change]) -> bool:
    """Tell whether a cell's words step back but for the ones that changed."""
    if cell.kind == UNIQUE:
        return False
    return cell.kind in (SAME, FURNITURE) or not any(each.kind == REWORDED for each in changes)


def _formats(
    stretch: Stretch, table: Units, cell: Cell, changes: Sequence[Change], book: Stylebook
) -> list[QTextLayout.FormatRange]:
    """Return the ink of words that changed in a quiet sentence, and of furniture in a loud cell."""
    span, look = stretch.span, QTextCharFormat()
    if not is_quiet(cell, changes):
        look.setForeground(QBrush(QColor(book.theme.dim_ink)))
        return [format_range(0, table.length16, look)] if stretch.furniture else []
    look.setForeground(QBrush(QColor(book.theme.ink)))
    found = []
    for change in changes:
        low, high = max(change.span.start, span.start), min(change.span.end, span.end)
        if low < high and change.kind != MISSING_WORDS:
            start, end = table.to_utf16(low - span.start), table.to_utf16(high - span.start)
            found.append(format_range(start, end, look))
    return found
