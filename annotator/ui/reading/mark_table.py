"""Many marks held as columns, so that opening an article makes no object for each of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import numpy as np
import numpy.typing as npt

from annotator.domain.spans import Span
from annotator.ui.reading.marks import Mark

Row = tuple[str, str, int, int, tuple[Span, ...] | None]
"""Uid, label, start and end of one annotation, and its spans where there are several."""


class MarkTable:
    """Hold marks by position; each is made when it is first asked for.

    Marks of one layer, label and style are of one kind; ``samples`` has one mark of each kind.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.uids: list[str] = []
        self.samples: list[Mark] = []
        self._kinds: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._several: dict[int, tuple[Span, ...]] = {}
        self._made: dict[int, Mark] = {}
        self._kind_array: npt.NDArray[np.int64] | None = None
        self._kind_numbers: dict[tuple[str, str, str], int] = {}
        for mark in marks:
            self.add(mark)

    def __len__(self) -> int:
        return len(self.uids)

    def __getitem__(self, position: int) -> Mark:
        mark = self._made.get(position)
        if mark is None:
            sample = self.samples[self._kinds[position]]
            spans = self._several.get(position) or (
                Span(self._starts[position], self._ends[position]),
            )
            mark = Mark(self.uids[position], sample.layer, sample.label, spans, sample.style)
            self._made[position] = mark
        return mark

    def add(self, mark: Mark) -> None:
        """Add one mark."""
        position = len(self.uids)
        self.uids.append(mark.uid)
        self._kinds.append(self.kind_of(mark))
        self._starts.append(mark.spans[0].start if mark.spans else 0)
        self._ends.append(mark.spans[-1].end if mark.spans else 0)
        if len(mark.spans) != 1:
            self._several[position] = mark.spans
        self._made[position] = mark

    def add_rows(
        self, layer: str, rows: Collection[Row], style_of: Callable[[str, str], str]
    ) -> None:
        """Add a mark for each row of one layer; ``style_of`` names the style of a label."""
        if not rows:
            return
        offset = len(self.uids)
        uids, labels, starts, ends, several = zip(*rows, strict=True)
        kinds = {
            label: self.kind_of(Mark("", layer, label, (), style_of(layer, label)))
            for label in set(labels)
        }
        self.uids += uids
        self._kinds += map(kinds.__getitem__, labels)
        self._starts += starts
        self._ends += ends
        if any(several):
            self._several.update(
                (offset + number, spans) for number, spans in enumerate(several) if spans
            )

    def kind_of(self, mark: Mark) -> int:
        """Return the number of a mark's kind, a new one where there is none like it yet."""
        key = (mark.layer, mark.label, mark.style)
        kind = self._kind_numbers.get(key)
        if kind is None:
            kind = self._kind_numbers[key] = len(self.samples)
            self.samples.append(mark)
        return kind

    def kinds(self) -> npt.NDArray[np.int64]:
        """Return the kind of each mark."""
        if self._kind_array is None or len(self._kind_array) != len(self._kinds):
            self._kind_array = np.array(self._kinds, np.int64)
        return self._kind_array

    def spans(self) -> npt.NDArray[np.int64]:
        """Return a row for each span: its start, its end, its mark's position, its number there."""
        count = len(self.uids)
        flat = np.zeros((count, 4), np.int64)
        flat[:, 0], flat[:, 1], flat[:, 2] = self._starts, self._ends, np.arange(count)
        if not self._several:
            return flat
        parts = [
            (span.start, span.end, position, number)
            for (position, spans) in self._several.items()
            for (number, span) in enumerate(spans)
        ]
        single = np.delete(flat, list(self._several), axis=0)
        return np.concatenate((single, np.array(parts, np.int64).reshape(-1, 4)))
