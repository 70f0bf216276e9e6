"""Which fragments of which marks lie in which segment.

Opening builds sorted arrays for all marks at once; what changes later is kept beside them in small
tables, so neither opening nor one label costs an object per fragment.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.spans import Span
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.segments import Segments

_KNOWN = 64
"""Segments whose fragments are kept at hand."""


class Fragment(NamedTuple):
    """Hold the part of one of a mark's spans that lies in one segment.

    ``start`` and ``end`` are code points of the whole text; ``opens`` and ``closes`` tell whether
    the span itself begins and ends there; ``number`` counts the mark's spans from 0.
    """

    start: int
    end: int
    opens: bool
    closes: bool
    number: int
    mark: Mark


class MarkIndex:
    """Answer which marks touch a segment, and follow marks being added and removed."""

    def __init__(self, segments: Segments, marks: MarkTable | Sequence[Mark]) -> None:
        self._segments = segments
        self._limit = len(segments.text)
        self._opened = marks if isinstance(marks, MarkTable) else MarkTable(marks)
        self._positions = dict(zip(self._opened.uids, range(len(self._opened)), strict=True))
        # uids of opened marks that are gone or were replaced since
        self._gone: set[str] = set()
        self._added: dict[str, Mark] = {}
        self._added_in: dict[int, dict[str, list[Fragment]]] = {}
        # What was found in segments lately asked about: a key asks about one several times.
        self._known: dict[int, list[Fragment]] = {}
        self._index()

    def _index(self) -> None:
        flat = self._opened.spans()
        starts, ends = np.clip(flat[:, 0], 0, self._limit), np.clip(flat[:, 1], 0, self._limit)
        first, last = self._segment_range(starts, ends)
        counts = last - first + 1
        rows = np.repeat(np.arange(len(flat)), counts)
        within = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
        touched = first[rows] + within
        order = np.argsort(touched, kind="stable")
        self._touched = touched[order]
        self._rows = rows[order].astype(np.int32)
        self._starts, self._ends = starts.astype(np.int32), ends.astype(np.int32)
        self._marks = flat[:, 2].astype(np.int32)
        self._numbers = flat[:, 3].astype(np.int32)

    def _segment_range(
        self, starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        first = np.maximum(self._segments.starts.searchsorted(starts, side="right") - 1, 0)
        last = np.maximum(self._segments.starts.searchsorted(ends, side="left") - 1, first)
        return first.astype(np.int64), last.astype(np.int64)

    def counts(self) -> npt.NDArray[np.int64]:
        """Return how many fragments each segment had when the marks were opened."""
        return np.bincount(self._touched, minlength=len(self._segments)).astype(np.int64)

    def in_segment(self, segment: int) -> list[Fragment]:
        """Return the fragments in one segment, in no particular order."""
        found = self._known.get(segment)
        if found is None:
            if len(self._known) >= _KNOWN:
                self._known.clear()
            found = self._known[segment] = self._found_in(segment)
        return found.copy()

    def _found_in(self, segment: int) -> list[Fragment]:
        low, high = self._touched.searchsorted((segment, segment + 1))
        start, end = self._segments.start(segment), self._segments.end(segment)
        rows = self._rows[low:high]
        columns = (self._starts, self._ends, self._numbers, self._marks)
        found: list[Fragment] = []
        for a, b, number, position in zip(*(each[rows].tolist() for each in columns), strict=True):
            mark = self._opened[position]
            if mark.uid not in self._gone:
                found.append(
                    Fragment(
                        max(a, start), min(b, end),
                        a >= start, b <= end, number, mark,
                    )
                )  # fmt: skip
        for fragments in self._added_in.get(segment, {}).values():
            found += fragments
        return found

    def get(self, uid: str) -> Mark | None:
        """Return the mark with this uid, or None."""
        mark = self._added.get(uid)
        if mark is None and uid not in self._gone and uid in self._positions:
            mark = self._opened[self._positions[uid]]
        return mark

    def census(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], list[Mark]]:
        """Return each span's start, the number of its kind, and one mark of each kind.

        Marks of one layer, label and style are of one kind.
        """
        table = self._opened
        starts, kinds = self._starts.astype(np.int64), table.kinds()[self._marks]
        if self._gone:
            gone = [self._positions[uid] for uid in self._gone]
            kept = ~np.isin(self._marks, gone)
            starts, kinds = starts[kept], kinds[kept]
        added = [
            (span.start, table.kind_of(mark))
            for mark in self._added.values()
            for span in mark.spans
        ]
        late = np.array(added, np.int64).reshape(-1, 2)
        return np.append(starts, late[:, 0]), np.append(kinds, late[:, 1]), table.samples

    def segments_of(self, mark: Mark) -> list[int]:
        """Return the segments a mark touches, sorted."""
        touched: set[int] = set()
        for span in mark.spans:
            touched.update(self._touched_by(span))
        return sorted(touched)

    def _touched_by(self, span: Span) -> range:
        spots = np.clip(np.array([span.start, span.end], np.int64), 0, self._limit)
        first, last = self._segment_range(spots[:1], spots[1:])
        return range(int(first[0]), int(last[0]) + 1)

    def add(self, mark: Mark) -> None:
        """Add a mark; one with the same uid is replaced."""
        self.remove(mark.uid)
        self._added[mark.uid] = mark
        for number, span in enumerate(mark.spans):
            for segment in self._touched_by(span):
                start, end = self._segments.start(segment), self._segments.end(segment)
                fragment = Fragment(
                    min(max(span.start, start), end), max(min(span.end, end), start),
                    span.start >= start, span.end <= end, number, mark,
                )  # fmt: skip
                in_segment = self._added_in.setdefault(segment, {})
                in_segment.setdefault(mark.uid, []).append(fragment)
                self._known.pop(segment, None)

    def remove(self, uid: str) -> Mark | None:
        """Take a mark out and return it, or None where there is no such mark."""
        mark = self.get(uid)
        if mark is None:
            return None
        if self._added.pop(uid, None) is None:
            self._gone.add(uid)
        for segment in self.segments_of(mark):
            self._added_in.get(segment, {}).pop(uid, None)
            self._known.pop(segment, None)
        return mark
