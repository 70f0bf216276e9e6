"""Runs of furniture folded to one thin line each; offsets are code points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QTextCharFormat

from annotator.domain.articles import Furniture
from annotator.ui.language import tr
from annotator.ui.reading.layout import SegmentLayout, format_range
from annotator.ui.reading.mark_index import Fragment
from annotator.ui.reading.segments import Segments
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.typography import Typography
from annotator.ui.text_units import Units, utf16_length

_EMPTY = Units("")


class Fold(NamedTuple):
    """Hold a run of whole paragraphs: its first and last segment, and how many hold text."""

    first: int
    last: int
    lines: int


def folds_of(
    segments: Segments, furniture: Sequence[Furniture], opened: Collection[int]
) -> tuple[Fold, ...]:
    """Return the runs of paragraphs that are wholly furniture, sorted.

    Blank lines between two such paragraphs belong to the run. ``opened`` are offsets at which runs
    begin that are not folded.
    """
    covered = sorted(set(_covered(segments, furniture)))
    folds: list[Fold] = []
    for segment in covered:
        lines = int(segments.starts_paragraph(segment))
        if folds and _only_blank(segments, folds[-1].last + 1, segment):
            folds[-1] = Fold(folds[-1].first, segment, folds[-1].lines + lines)
        else:
            folds.append(Fold(segment, segment, lines))
    return tuple(fold for fold in folds if segments.start(fold.first) not in opened)


def _covered(segments: Segments, furniture: Sequence[Furniture]) -> Iterable[int]:
    """Yield the segments of paragraphs every letter of which is furniture."""
    text = segments.text
    for start, end in _joined(text, furniture):
        first, last = segments.at(start), segments.at(max(start, end - 1))
        while not segments.starts_paragraph(first):
            first -= 1
        while not segments.ends_paragraph(last):
            last += 1
        if text[segments.start(first) : start].strip():
            first += 1
            while first <= last and not segments.starts_paragraph(first):
                first += 1
        if text[end : segments.end(last)].strip():
            while last >= first and not segments.starts_paragraph(last):
                last -= 1
            last -= 1
        for segment in range(first, last + 1):
            if segments.segment_text(segment).strip():
                yield segment


def _joined(text: str, furniture: Sequence[Furniture]) -> list[tuple[int, int]]:
    """Return where furniture is, pieces with nothing but spaces between them joined."""
    found: list[tuple[int, int]] = []
    for piece in sorted(furniture):
        if found and not text[found[-1][1] : piece.start].strip():
            found[-1] = (found[-1][0], max(found[-1][1], piece.end))
        elif piece.start < piece.end:
            found.append((piece.start, piece.end))
    return found


def _only_blank(segments: Segments, first: int, past: int) -> bool:
    return not segments.text[segments.start(first) : segments.start(past)].strip()


class FoldLayout(SegmentLayout):
    """Stand for a segment that is folded away: the first of a run is a thin line, others nothing.

    It has one place for a caret, its start, and no marks.
    """

    def __init__(self, start: int, lines: int, type_: Typography, book: Stylebook, width: int):
        """Lay out the line that says how many ``lines`` are folded; with 0 there is no line."""
        title = f"▸ {tr('furniture · %n line(s)', lines)}" if lines else ""
        look = QTextCharFormat()
        look.setFont(type_.label)
        look.setForeground(QBrush(QColor(book.theme.dim_ink)))
        formats = [format_range(0, utf16_length(title), look)] if title else []
        super().__init__(start, title, _EMPTY, False, formats, type_, width, False, 0)
        self.folded = True
        if not title:
            for line in self.lines:
                line.before = line.after = line.text_height = 0
            self.stack()

    def line_at(self, position: int, upstream: bool = False) -> int:
        return 0

    def position_at(self, line: object, x: float) -> int:
        return 0

    def extents(self, line: object, start: int, end: int) -> list[tuple[float, float]]:
        return []

    def pack(self, fragments: Iterable[Fragment], book: Stylebook) -> None:
        return None

    def repack(
        self, fragments: Iterable[Fragment], book: Stylebook, touched: Iterable[tuple[int, int]]
    ) -> range:
        return range(1)
