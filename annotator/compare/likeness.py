"""How alike the sentences of two articles are, each with each, before order or neighbours count.

The score is a weighted overlap of words ((Jaccard + containment) / 2, rare words weigh more, short
sentences less) and the cosine of character n-grams. A word that news uses for another one counts
for a part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.compare.near_figures import near_figures
from annotator.compare.profile import Profile
from annotator.compare.vocabulary import Floats, Terms, grams_of, terms_of

_WORDS = 0.7
"""Share of the score that overlapping words have; n-grams have the rest."""
_KINDRED = 0.9
"""What a word of the same class counts for, of the word itself."""
_FULL = 10
"""Words of content from which a sentence weighs in full: few words meet by chance."""
_SMALL = 250_000
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Hold what speaks for each pair of sentences; rows are the first article's.

    ``score`` and ``contained`` (how far one has the other's words) are 0 to 1; ``figures`` counts
    the figures both have, rare ones in full, up to 2. All are float32 of shape (len(first),
    len(second)).
    """

    score: Floats
    contained: Floats
    figures: Floats


def likeness(first: Profile, second: Profile) -> Likeness:
    """Return how alike all pairs of sentences of two articles are."""
    rows, columns = len(first), len(second)
    if not rows or not columns:
        empty = np.zeros((rows, columns), dtype=np.float32)
        return Likeness(empty, empty, empty)
    ours, theirs = terms_of(first), terms_of(second)
    words = _weighted(ours, theirs)
    own = words.present * words.rare
    either = np.maximum(words.present, _covered(ours, theirs, words))
    total = (own * words.present).sum(axis=1)
    shared = (_product(own[:rows], either[rows:]) + _product(either[:rows], own[rows:])) / 2
    sums = total[:rows, None], total[None, rows:]
    contained = np.minimum(1.0, shared / np.maximum(np.minimum(*sums), 1e-6))
    jaccard = shared / np.maximum(sums[0] + sums[1] - shared, 1e-6)
    fewer = np.minimum(ours.sizes[:, None], theirs.sizes[None, :])
    damped = (jaccard + contained) / 2 * np.minimum(1.0, (fewer + 1) / _FULL)
    score = _WORDS * damped + (1 - _WORDS) * _product(grams_of(first), grams_of(second))
    return Likeness(
        score.astype(np.float32),
        contained.astype(np.float32),
        np.minimum(2, np.maximum(_figures(words, rows), near_figures(first, second))),
    )


class _Weighted(NamedTuple):
    """Hold the root of each word's weight by sentence and word, how rare words are, figures.

    ``vocabulary`` are the words of both articles, sorted; ``figures`` are sentences and words.
    """

    present: Floats
    rare: Floats
    figures: tuple[Numbers, Numbers]
    vocabulary: Numbers


def _weighted(ours: Terms, theirs: Terms) -> _Weighted:
    vocabulary, where = np.unique(np.concatenate((ours.terms, theirs.terms)), return_inverse=True)
    rows = len(ours.sizes)
    present = np.zeros((rows + len(theirs.sizes), len(vocabulary)), dtype=np.float32)
    owner = np.concatenate((ours.owner, theirs.owner + rows))
    present[owner, where] = np.sqrt(np.concatenate((ours.weights, theirs.weights)))
    figures = np.concatenate((ours.figures, theirs.figures))
    return _Weighted(present, _rare(present), (owner[figures], where[figures]), vocabulary)


def _rare(present: Floats) -> Floats:
    """Return how rare words or classes are among sentences (rows)."""
    count = np.maximum(1, (present > 0).sum(axis=0))
    rare: Floats = np.log((len(present) + 1) / count).astype(np.float32) + np.float32(0.1)
    return rare


def _covered(ours: Terms, theirs: Terms, words: _Weighted) -> Floats:
    """Return for each sentence and word how far another word of the sentence stands for it."""
    covered = np.zeros_like(words.present)
    owner, terms, of = np.concatenate((ours.kindred, theirs.kindred)).T
    if not len(owner):
        return covered
    owner = owner + np.where(np.arange(len(owner)) < len(ours.kindred), 0, len(ours.sizes))
    classes, number = np.unique(of, return_inverse=True)
    word = np.searchsorted(words.vocabulary, terms)
    weight = words.present[owner, word]
    rising = np.argsort(weight, kind="stable")  # Of two words of a class the heavier one counts.
    there = np.zeros((len(words.present), len(classes)), dtype=np.float32)
    there[owner[rising], number[rising]] = weight[rising]
    joined, which = np.divmod(_distinct(word * len(classes) + number), len(classes))
    several = np.bincount(which)[which] > 1
    joined, which = joined[several], which[several]
    if not len(joined):
        return covered
    share = _KINDRED * np.minimum(1.0, _rare(there)[which] / words.rare[joined])
    starts = np.flatnonzero(np.diff(joined, prepend=-1))
    stands = there.T[which] * share[:, None]
    covered[:, joined[starts]] = np.maximum.reduceat(stands, starts, axis=0).T
    return covered


def _figures(words: _Weighted, rows: int) -> Floats:
    """Return how many figures of the same words each two sentences have, rare ones in full."""
    owner, which = words.figures
    there = np.zeros_like(words.present)
    there[owner, which] = np.sqrt(words.rare[which] / np.log(len(words.present) + 1))
    return _product(there[:rows], there[rows:])


def _product(first: Floats, second: Floats) -> Floats:
    """Return ``first @ second.T``, in blocks small enough for one thread.

    The threads a linear algebra library starts for products of this size cost more than they save,
    a hundred times more where other programs keep the processor busy.
    """
    width = max(16, _SMALL // max(1, len(first) * len(second)))
    total = np.zeros((len(first), len(second)), dtype=np.float32)
    for at in range(0, first.shape[1], width):
        total += first[:, at : at + width] @ second[:, at : at + width].T
    return total


def _distinct(numbers: Numbers) -> Numbers:
    """Return numbers sorted, each once; there is at least one.

    The first ``np.unique`` of a process loads masked arrays, which takes longer than comparing.
    """
    ordered = np.sort(numbers)
    return ordered[np.diff(ordered, prepend=ordered[0] - 1) > 0]
