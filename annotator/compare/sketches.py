"""Sketches: the words an article is grouped by, kept small so that 100,000 fit in memory.

A sketch is up to ``WIDTH`` hashed words, and how often each occurs. Many sketches lie in flat
arrays, which store and load fast and answer "what is like this article" by one pass.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from annotator.compare.lexicons import words
from annotator.compare.words import FUNCTION_WORDS, normal, stem
from annotator.domain.articles import Furniture

WIDTH = 128
"""Most words a sketch keeps."""
SPACE = 1 << 20
"""Words are hashed into this many numbers."""
_PRIOR = 1000
"""Articles the word counts begin with, so that five articles of one story are a story too."""
_COMMON_SHARE = 0.2
_TITLE_WEIGHT = 2
_MOST = (1 << 16) - 1
"""A word that occurs more often counts as if it occurred this often."""
_WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff][^\W\d_\u3040-\u30ff\u3400-\u9fff]{2,}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2,}")

Ints = npt.NDArray[np.int32]
Counts = npt.NDArray[np.uint16]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sketch:
    """Hold one article's words: their numbers, sorted, and how often each occurs."""

    terms: Ints
    counts: Counts


def sketch_of(text: str, *, title: str = "", furniture: Sequence[Furniture] = ()) -> Sketch:
    """Return the sketch of an article; furniture is left out, the title counts double."""
    at = 0
    pieces = []
    for piece in furniture:
        pieces.append(text[at : piece.start])
        at = max(at, piece.end)
    pieces.append(text[at:])
    counts = Counter(_terms("\n".join(pieces)))
    for term in _terms(title):
        counts[term] += _TITLE_WEIGHT
    # Counter keeps the order of first sight: what comes early in an article stays.
    kept = counts.most_common(WIDTH)
    kept.sort()
    return Sketch(
        np.array([term for term, _ in kept], dtype=np.int32),
        np.array([min(count, _MOST) for _, count in kept], dtype=np.uint16),
    )


@cache
def _weights() -> Floats:
    """Return the weight before idf of a word that occurs so often, by how often."""
    often = np.arange(_MOST + 1, dtype=np.float64)
    often[0] = 1
    weights: Floats = (1 + np.log(often)).astype(np.float32)
    return weights


def weights_of(counts: Counts) -> Floats:
    """Return the weights before idf of words that occur so often."""
    weights: Floats = _weights()[counts]
    return weights


def _terms(text: str) -> list[int]:
    found = [
        _number(norm) for norm in map(normal, _WORD.findall(text)) if norm not in FUNCTION_WORDS
    ]
    for run in _UNSPACED.findall(text):
        found += [_number(run[at : at + 2]) for at in range(len(run) - 1)]
    return found


_NUMBERS: dict[str, int] = {}


def _number(norm: str) -> int:
    number = _NUMBERS.get(norm)
    if number is None:
        if len(_NUMBERS) > 500_000:
            _NUMBERS.clear()
        number = _NUMBERS[norm] = crc32(stem(norm).encode()) % SPACE
    return number


@cache
def _prior() -> Floats:
    """Return how many of the first ``_PRIOR`` articles hold each word, as is assumed."""
    counts = np.ones(SPACE, dtype=np.float32)
    for word in words("common-words"):
        counts[_number(normal(word))] = _PRIOR * _COMMON_SHARE
    return counts


def idf_of(frequency: npt.NDArray[np.int64], articles: int) -> Floats:
    """Return the inverse document frequency of every word number, smoothed by a prior.

    ``frequency`` says for each number in how many of so many ``articles`` it occurs.
    """
    counts = frequency.astype(np.float32) + _prior()
    idf: Floats = np.log((articles + _PRIOR) / counts).astype(np.float32)
    return np.maximum(idf, 0.05)


class Sketches:
    """Hold many sketches in flat arrays; sketch i is ``terms[starts[i]:starts[i + 1]]``."""

    def __init__(self, starts: npt.NDArray[np.int64], terms: Ints, counts: Counts) -> None:
        self.starts = starts
        self.terms = terms
        self.counts = counts

    @classmethod
    def of(cls, sketches: Sequence[Sketch]) -> Sketches:
        """Return sketches as flat arrays, in their order."""
        lengths = [len(sketch.terms) for sketch in sketches]
        starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        if not sketches:
            return cls(starts, np.zeros(0, np.int32), np.zeros(0, np.uint16))
        return cls(
            starts,
            np.concatenate([sketch.terms for sketch in sketches]),
            np.concatenate([sketch.counts for sketch in sketches]),
        )

    def __len__(self) -> int:
        return len(self.starts) - 1

    def with_more(self, more: Sketches) -> Sketches:
        """Return these sketches with others behind them."""
        return Sketches(
            np.concatenate((self.starts, more.starts[1:] + self.starts[-1])),
            np.concatenate((self.terms, more.terms)),
            np.concatenate((self.counts, more.counts)),
        )

    def one(self, article: int) -> Sketch:
        """Return one sketch."""
        low, high = self.starts[article], self.starts[article + 1]
        return Sketch(self.terms[low:high], self.counts[low:high])

    def taken(self, articles: Sequence[int]) -> Sketches:
        """Return some of these sketches, in the order given."""
        if len(articles) == len(self) and list(articles) == list(range(len(self))):
            return self
        chosen = np.asarray(articles, dtype=np.int64)
        lengths = np.diff(self.starts)[chosen]
        starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        places = np.arange(starts[-1]) + np.repeat(self.starts[:-1][chosen] - starts[:-1], lengths)
        return Sketches(starts, self.terms[places], self.counts[places])

    def owners(self) -> npt.NDArray[np.int64]:
        """Return for each entry of ``terms`` the number of its article."""
        return np.repeat(np.arange(len(self), dtype=np.int64), np.diff(self.starts))

    def frequency(self) -> npt.NDArray[np.int64]:
        """Return for each word number in how many of these sketches it occurs."""
        return np.bincount(self.terms, minlength=SPACE)

    def idf(self) -> Floats:
        """Return the inverse document frequency of every word number, smoothed by a prior."""
        return idf_of(self.frequency(), len(self))

    def unit(self, idf: Floats) -> Floats:
        """Return the weights with idf, each article's vector of length one."""
        weighted = weights_of(self.counts) * idf[self.terms]
        squares = np.bincount(self.owners(), weighted**2, minlength=len(self))
        lengths = np.sqrt(np.maximum(squares, 1e-12))
        scaled: Floats = (weighted / np.repeat(lengths, np.diff(self.starts))).astype(np.float32)
        return scaled

    def likeness(self, sketch: Sketch, idf: Floats | None = None) -> Floats:
        """Return the cosine of one sketch to each of these, in one pass over all.

        ``idf`` is that of the articles these were taken from, where there are more.
        """
        found = np.zeros(len(self), dtype=np.float32)
        if not len(self.terms) or not len(sketch.terms):
            return found
        idf = self.idf() if idf is None else idf
        query = np.zeros(SPACE, dtype=np.float32)
        query[sketch.terms] = unit_of(sketch, idf)
        weighted = weights_of(self.counts) * idf[self.terms]
        filled = np.flatnonzero(np.diff(self.starts))
        # Sums over slices of one array are several times faster than sums by owner.
        edges = self.starts[:-1][filled]
        lengths = np.sqrt(np.maximum(np.add.reduceat(weighted * weighted, edges), 1e-12))
        found[filled] = np.add.reduceat(weighted * query[self.terms], edges) / lengths
        return found


def unit_of(sketch: Sketch, idf: Floats) -> Floats:
    """Return a sketch's weights with idf, as a vector of length one."""
    own = weights_of(sketch.counts) * idf[sketch.terms]
    unit: Floats = (own / max(float(np.linalg.norm(own)), 1e-9)).astype(np.float32)
    return unit
