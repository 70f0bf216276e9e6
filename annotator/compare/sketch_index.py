"""What is like one article among very many: an index from words to the sketches that hold them.

The index is made once and lies in flat arrays that can be mapped from a file; what came in since
is kept behind it and looked through one by one. Lengths of the indexed sketches are those of the
day the index was made. Words have gained or lost weight since by a known factor at most, so that
lengths give bounds, and only what could reach the threshold is computed anew, exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from annotator.compare.sketches import (
    Counts,
    Floats,
    Ints,
    Sketch,
    Sketches,
    idf_of,
    unit_of,
    weights_of,
)

Rows = npt.NDArray[np.int64]
_MARGIN = 1e-4
"""What rounding may take from a bound."""


@dataclass(frozen=True, slots=True)
class Postings:
    """Hold for each word number, one after the other, which sketches have it and how often.

    ``frequency`` says how many they are, ``lengths`` how long each sketch's vector was.
    """

    frequency: Ints
    rows: Ints
    counts: Counts
    lengths: Floats

    @classmethod
    def of(cls, sketches: Sketches) -> Postings:
        """Return the postings of sketches."""
        order = np.argsort(sketches.terms, kind="stable")
        weighted = weights_of(sketches.counts) * sketches.idf()[sketches.terms]
        squares = np.bincount(sketches.owners(), weighted**2, minlength=len(sketches))
        return cls(
            sketches.frequency().astype(np.int32),
            sketches.owners().astype(np.int32)[order],
            sketches.counts[order],
            np.sqrt(np.maximum(squares, 1e-12)).astype(np.float32),
        )


class SketchIndex:
    """Answer which sketches are like one; rows count the indexed ones first, then the ``later``."""

    def __init__(self, indexed: Sketches, postings: Postings, later: Sketches) -> None:
        self._indexed = indexed
        self._postings = postings
        self._later = later

    @classmethod
    def of(cls, indexed: Sketches, later: Sketches | None = None) -> SketchIndex:
        """Return an index made now."""
        return cls(indexed, Postings.of(indexed), later or Sketches.of([]))

    def __len__(self) -> int:
        return len(self._indexed) + len(self._later)

    def one(self, row: int) -> Sketch:
        """Return one sketch."""
        inside = row - len(self._indexed)
        return self._indexed.one(row) if inside < 0 else self._later.one(inside)

    def taken(self, rows: Sequence[int]) -> Sketches:
        """Return some of the sketches, in the order given."""
        return Sketches.of([self.one(row) for row in rows])

    def near(self, sketch: Sketch, threshold: float) -> Rows:
        """Return the rows of the sketches whose cosine to one reaches a threshold above 0."""
        if not len(sketch.terms):
            return np.zeros(0, dtype=np.int64)
        sums = self._products(sketch)
        lengths = self._postings.lengths * np.float32(self._least_change)
        could = np.flatnonzero(sums >= (threshold - _MARGIN) * lengths)
        exact = self.cosines(sketch, could.tolist())
        later = self._later.likeness(sketch, self._idf)
        return np.concatenate(
            (could[exact >= threshold], np.flatnonzero(later >= threshold) + len(self._indexed))
        )

    def cosines(self, sketch: Sketch, rows: Sequence[int]) -> Floats:
        """Return the cosine of one sketch to each of some, by the weights words have now."""
        return self.taken(rows).likeness(sketch, self._idf)

    def _products(self, sketch: Sketch) -> npt.NDArray[np.float64]:
        """Return the product of one sketch, of length one, and each indexed one at its length."""
        terms, own = sketch.terms, unit_of(sketch, self._idf) * self._idf[sketch.terms]
        frequency = self._postings.frequency[terms]
        ends = self._ends[terms]
        pieces = [slice(end - many, end) for end, many in zip(ends, frequency, strict=True)]
        rows = np.concatenate([self._postings.rows[piece] for piece in pieces])
        counts = np.concatenate([self._postings.counts[piece] for piece in pieces])
        products = weights_of(counts) * np.repeat(own, frequency)
        sums: npt.NDArray[np.float64] = np.bincount(
            rows, products, minlength=len(self._indexed)
        ).astype(np.float64, copy=False)
        return sums

    @cached_property
    def _ends(self) -> Rows:
        return np.cumsum(self._postings.frequency, dtype=np.int64)

    @cached_property
    def _idf(self) -> Floats:
        frequency = self._postings.frequency + self._later.frequency()
        return idf_of(frequency, len(self))

    @cached_property
    def _least_change(self) -> float:
        """Return by what factor a word's weight sank most since the index was made, or rose least.

        No sketch has become shorter than by this factor.
        """
        held = np.flatnonzero(self._postings.frequency)
        if not len(held):
            return 1.0
        before = idf_of(self._postings.frequency.astype(np.int64), len(self._indexed))
        return float((self._idf[held] / before[held]).min())
