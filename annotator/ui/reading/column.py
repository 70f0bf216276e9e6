"""The column of text: which segments it has, how high they are, and where each offset stands."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextLayout

from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.ui.reading.folding import Fold, FoldLayout
from annotator.ui.reading.heights import Heights
from annotator.ui.reading.layout import Line, SegmentLayout, format_range
from annotator.ui.reading.mark_index import Fragment, MarkIndex
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.segments import Segments
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.typography import Typography

_KEPT = 150_000
"""Code points whose layouts are kept, the least lately used dropped first."""


class Caret(NamedTuple):
    """Hold a place in the text, in code points.

    Where a line wraps, one offset has two places: at the start of the next line, or ``upstream``,
    at the end of the line before.
    """

    offset: int
    upstream: bool = False


class Spot(NamedTuple):
    """Hold where a caret stands: its segment, the line inside it, and its x in the column."""

    segment: int
    line: int
    x: float


class Column:
    """Lay out what is asked for, and know the height of everything."""

    def __init__(
        self,
        segments: Segments,
        index: MarkIndex,
        furniture: Sequence[Furniture],
        headline: Span | None,
        type_: Typography,
        book: Stylebook,
        width: int,
        hidden: Collection[str] = (),
        folds: Sequence[Fold] = (),
    ) -> None:
        self.segments = segments
        self.index = index
        self.type = type_
        self.book = book
        self.width = width
        self.hidden = frozenset(hidden)
        self._headline = headline
        self._furniture = sorted(furniture)
        self._furniture_ends = np.maximum.accumulate(
            np.array([piece.end for piece in self._furniture] or [0], np.int64)
        ).tolist()
        self._layouts: OrderedDict[int, SegmentLayout] = OrderedDict()
        self._kept = 0
        self.heights = Heights(self._estimate())
        self.settled = self._settled_at_start()
        self._folds = tuple(folds)
        self._fold_ends = [fold.last for fold in self._folds]
        for fold in self._folds:
            for segment in range(fold.first, fold.last + 1):
                self.measured(segment)

    def fold_of(self, segment: int) -> Fold | None:
        """Return the run a segment is folded away in, or None."""
        number = bisect_left(self._fold_ends, segment)
        fold = self._folds[number] if number < len(self._folds) else None
        return fold if fold is not None and fold.first <= segment else None

    def _estimate(self) -> npt.NDArray[np.int64]:
        """Guess heights from lengths and mark counts; layouts correct them one by one."""
        lines = np.ceil(self.segments.widths * self.type.character / max(self.width, 1))
        # A line ends before the margin by half a word on average.
        lines = np.maximum(np.ceil(lines * 1.03), 1)
        counts = self.index.counts()
        per_line = counts / lines
        lanes = np.minimum(counts, np.ceil(lines * np.minimum(per_line, 1 + per_line / 2)))
        heights = lines * self.type.pitch + lanes * self.type.lane
        heights += np.where(self._gaps(), self.type.paragraph_gap, 0)
        heights[self.segments.starts == self.segments.ends] = self.type.blank
        return np.asarray(heights, dtype=np.int64)

    def _gaps(self) -> npt.NDArray[np.bool_]:
        ends = np.append(self.segments.starts[1:] == self.segments.origins[1:], True)
        return np.asarray(ends & (self.segments.starts != self.segments.ends), np.bool_)

    def _settled_at_start(self) -> npt.NDArray[np.bool_]:
        blank = self.segments.starts == self.segments.ends
        return np.asarray(blank & (self.index.counts() == 0), np.bool_)

    # Layouts

    def layout(self, segment: int) -> SegmentLayout:
        """Return a segment's layout, and correct its height by it."""
        found = self._layouts.get(segment)
        if found is not None:
            self._layouts.move_to_end(segment)
            return found
        found = self.measured(segment)
        self._layouts[segment] = found
        self._kept += found.units.length + 1
        while self._kept > _KEPT and len(self._layouts) > 1:
            _, dropped = self._layouts.popitem(last=False)
            self._kept -= dropped.units.length + 1
        return found

    def laid_out(self, segment: int) -> SegmentLayout | None:
        """Return a segment's layout only if it is there already."""
        return self._layouts.get(segment)

    def measured(self, segment: int) -> SegmentLayout:
        """Lay a segment out and correct its height, without keeping the layout."""
        segments = self.segments
        fold = self.fold_of(segment) if self._folds else None
        if fold is not None:
            lines = fold.lines if segment == fold.first else 0
            folded = FoldLayout(segments.start(segment), lines, self.type, self.book, self.width)
            self._settle(segment, folded)
            return folded
        text = segments.segment_text(segment)
        headline = self._in_headline(segment)
        gap = 0
        if text and segments.ends_paragraph(segment):
            gap = self.type.headline_gap if headline else self.type.paragraph_gap
        layout = SegmentLayout(
            segments.start(segment), text, segments.units(segment),
            segments.right_to_left(segment), self._formats(segment, headline),
            self.type, self.width, headline, gap,
        )  # fmt: skip
        fragments = self.fragments(segment)
        if fragments:
            layout.pack(fragments, self.book)
        self._settle(segment, layout)
        return layout

    def _forget(self, segment: int) -> None:
        self.settled[segment] = False
        dropped = self._layouts.pop(segment, None)
        if dropped is not None:
            self._kept -= dropped.units.length + 1

    def _settle(self, segment: int, layout: SegmentLayout) -> None:
        self.settled[segment] = True
        if self.heights[segment] != layout.height:
            self.heights[segment] = layout.height

    def _in_headline(self, segment: int) -> bool:
        headline, start = self._headline, self.segments.start(segment)
        return headline is not None and headline.start <= start < headline.end

    def _formats(self, segment: int, headline: bool) -> list[QTextLayout.FormatRange]:
        start, end = self.segments.start(segment), self.segments.end(segment)
        units = self.segments.units(segment)
        formats = []
        if headline and self._headline is not None and self._headline.end < end:
            # The headline shares its paragraph with the story: only its own words are large.
            body = QTextCharFormat()
            body.setFont(self.type.body)
            formats.append(
                format_range(units.to_utf16(self._headline.end - start), units.length16, body)
            )
        dim = QTextCharFormat()
        dim.setForeground(QBrush(QColor(self.book.theme.dim_ink)))
        for piece in self.furniture_in(start, end):
            low = units.to_utf16(max(piece.start, start) - start)
            high = units.to_utf16(min(piece.end, end) - start)
            if low < high:
                formats.append(format_range(low, high, dim))
        return formats

    def furniture_in(self, start: int, end: int) -> list[Furniture]:
        """Return the furniture that touches the stretch of text, sorted."""
        first = bisect_left(self._furniture_ends, start + 1)
        found = []
        for piece in self._furniture[first:]:
            if piece.start >= end:
                break
            if piece.end > start:
                found.append(piece)
        return found

    def fragments(self, segment: int) -> list[Fragment]:
        """Return the fragments shown in a segment, hidden layers left out."""
        found = self.index.in_segment(segment)
        if not self.hidden:
            return found
        return [fragment for fragment in found if fragment.mark.layer not in self.hidden]

    def repack(self, mark: Mark, in_view: Collection[int]) -> dict[int, range]:
        """Pack the lines a mark touches again; return their numbers by segment in view.

        Other segments keep their height until they are laid out anew.
        """
        packed: dict[int, range] = {}
        for segment in self.index.segments_of(mark):
            layout = self._layouts.get(segment)
            if layout is None or segment not in in_view:
                self._forget(segment)
                continue
            low, high = self.segments.start(segment), self.segments.end(segment)
            touched = [
                (max(span.start, low), min(max(span.start, span.end), high))
                for span in mark.spans
                if span.start <= high and span.end >= low
            ]
            packed[segment] = layout.repack(self.fragments(segment), self.book, touched)
            self._settle(segment, layout)
        return packed

    # Places

    def spot(self, caret: Caret) -> Spot:
        """Return where a caret stands."""
        segment = self.segments.at(caret.offset)
        at_join = caret.offset == self.segments.start(segment)
        if caret.upstream and at_join and not self.segments.starts_paragraph(segment):
            segment -= 1
        layout = self.layout(segment)
        position = layout.units.to_utf16(caret.offset - layout.start)
        number = layout.line_at(position, caret.upstream)
        return Spot(segment, number, layout.x_of(layout.lines[number], position))

    def line_top(self, spot: Spot) -> int:
        """Return the height at which a spot's line begins in the column."""
        line = self.layout(spot.segment).lines[spot.line]
        return self.heights.top(spot.segment) + line.top

    def caret_at(self, segment: int, number: int, x: float) -> Caret:
        """Return the caret place nearest to ``x`` on a line."""
        layout = self.layout(segment)
        line = layout.lines[number]
        return self.caret_on(segment, number, layout.position_at(line, x))

    def caret_on(self, segment: int, number: int, position: int) -> Caret:
        """Return the caret for a UTF-16 position that lies on the given line."""
        layout = self.layout(segment)
        line = layout.lines[number]
        offset = layout.start + layout.units.to_code_points(position)
        wraps = number + 1 < len(layout.lines) or not self.segments.ends_paragraph(segment)
        return Caret(offset, wraps and position >= line.end)

    def line_edge(self, spot: Spot, forward: bool) -> Caret:
        """Return the logical start or end of a spot's line."""
        line = self.layout(spot.segment).lines[spot.line]
        return self.caret_on(spot.segment, spot.line, line.end if forward else line.start)

    def lines_of(self, segment: int) -> list[Line]:
        """Return a segment's lines."""
        return self.layout(segment).lines
