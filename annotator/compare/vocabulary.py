"""What sentences are held against each other by: their terms and their character n-grams.

A word is known by its stem, and by the classes of words that news uses for one another; words that
only tell who said it weigh little, since one speaker says many things. Everything is computed once
an article, not for every pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from annotator.compare.attribution import cues
from annotator.compare.kindred import classes_in, root
from annotator.compare.lexicons import listed
from annotator.compare.near_figures import quantities_of
from annotator.compare.numerals import TENS, UNITS
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import is_content

GRAM_SPACE = 4096
"""Columns of the n-gram matrix; n-grams are hashed into them."""
_LONGEST_GRAM = 5
_SPACE = 32
_WHO_SAID = 0.3
"""Weight of a word of a cue or source."""
_OCCASION = frozenset(
    listed("reporters journalists press media news conference briefing interview statement")
)
"""Words that only tell where something was said, in a sentence with a cue."""
_TOLD = 3
"""Words of content besides cue and source from which these make no n-grams."""
_NUMBERS = {word: str(value) for word, value in (UNITS | TENS).items() if word != "one"}
_DAY = 2
"""Digits of a day of the month, which many things happen to have in common."""
Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


class Terms(NamedTuple):
    """Hold the terms of an article's sentences, one sentence after the other, with their weights.

    ``owner`` is the sentence of each term. ``kindred`` has a row for each class of each term: the
    sentence, the term, the class. ``sizes`` is how many terms each sentence has.
    """

    terms: Numbers
    weights: Floats
    figures: npt.NDArray[np.bool_]
    owner: Numbers
    kindred: Numbers
    sizes: Floats


@remembered
def terms_of(profile: Profile) -> Terms:
    """Return the terms of each sentence of an article."""
    weights: list[float] = []
    keys: list[int] = []
    figures: list[bool] = []
    kindred: list[tuple[int, int, int]] = []
    sizes: list[int] = []
    for index in range(len(profile)):
        own, counted, related = _terms(profile, index)
        keys.extend(own)
        weights.extend(own.values())
        figures.extend([term in counted for term in own])
        kindred.extend([(index, term, each) for term, each in related])
        sizes.append(len(own))
    return Terms(
        np.array(keys, dtype=np.int64),
        np.array(weights, dtype=np.float32),
        np.array(figures, dtype=bool),
        np.repeat(np.arange(len(sizes), dtype=np.int64), sizes),
        np.array(kindred, dtype=np.int64).reshape(-1, 3),
        np.array(sizes, dtype=np.float32),
    )


def _terms(
    profile: Profile, index: int
) -> tuple[dict[int, float], set[int], list[tuple[int, int]]]:
    """Return a sentence's terms with their weights, which are figures, and their classes."""
    norms = profile.sentences[index].norms
    said = _who_said(profile, index)
    counting = {at for each in quantities_of(profile, index) for at in range(each.first, each.stop)}
    weights: dict[int, float] = {}
    figures: set[int] = set()
    worded: dict[int, int] = {}
    for at in _content(profile, index):
        norm = norms[at]
        number = norm if norm[0].isdigit() else _NUMBERS.get(norm)
        term = crc32((number or root(norm)).encode())
        if not number:
            worded[at] = term
        elif at in counting or len(number) > _DAY:
            figures.add(term)
        weights[term] = max(weights.get(term, 0.0), _WHO_SAID if at in said else 1.0)
    kindred = [
        (worded[at], each)
        for first, last, classes in classes_in(norms)
        for at in range(first, last)
        if at in worded
        for each in classes
    ]
    return weights, figures, kindred


@remembered
def _who_said(profile: Profile, index: int) -> frozenset[int]:
    """Return which words of a sentence only tell who said the rest, where and to whom."""
    found = {at for cue in cues(profile, index) for at in range(*cue.extent())}
    if found:
        norms = profile.sentences[index].norms
        found |= {at for at, norm in enumerate(norms) if norm in _OCCASION}
    return frozenset(found)


@remembered
def _content(profile: Profile, index: int) -> Sequence[int]:
    """Return which words say something; all of them where none does."""
    tokens = profile.sentences[index].tokens
    content = [at for at, token in enumerate(tokens) if is_content(token.norm)]
    return content or range(len(tokens))


@remembered
def grams_of(profile: Profile) -> Floats:
    """Return character 3- to 5-grams: float32, a unit vector of GRAM_SPACE per sentence (rows)."""
    return _grams([_told(profile, index) for index in range(len(profile))])


def _told(profile: Profile, index: int) -> str:
    """Return the words of content without those that tell who said them, if enough are left."""
    tokens = profile.sentences[index].tokens
    content = _content(profile, index)
    said = _who_said(profile, index)
    told = [at for at in content if at not in said]
    chosen = told if len(told) >= _TOLD else content
    return " ".join(tokens[at].norm for at in chosen)


def _grams(sentences: Sequence[str]) -> Floats:
    """Return hashed character n-grams; none for a word of one letter."""
    gap = " " * _LONGEST_GRAM
    joined = "".join(f" {sentence}{gap}" for sentence in sentences)
    points = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    lengths = np.array([len(sentence) + 1 + _LONGEST_GRAM for sentence in sentences], dtype=int)
    owner = np.repeat(np.arange(len(sentences), dtype=np.int64), lengths)
    hashed = points.copy()
    size = len(points)
    cells = []
    for length in range(2, _LONGEST_GRAM + 1):
        hashed = hashed[: size - length + 1] * np.uint64(1_000_003) + points[length - 1 :]
        if length < 3:
            continue
        mixed = hashed ^ (hashed >> np.uint64(17)) ^ (hashed >> np.uint64(31))
        column = (mixed % np.uint64(GRAM_SPACE)).astype(np.int64)
        inside = points[length - 1 :] != _SPACE  # An n-gram that ends in a gap says nothing new.
        cells.append((owner[: len(column)] * GRAM_SPACE + column)[inside])
    # Sorting few cells is quicker than counting in all of the matrix.
    every = np.sort(np.concatenate(cells))
    firsts = np.flatnonzero(np.diff(every, prepend=-1))
    counts = np.diff(firsts, append=len(every))
    filled = every[firsts]
    rows = filled // GRAM_SPACE
    total = np.bincount(rows, weights=counts, minlength=len(sentences))
    matrix = np.zeros(len(sentences) * GRAM_SPACE, dtype=np.float32)
    matrix[filled] = np.sqrt(counts / total[rows])
    return matrix.reshape(len(sentences), GRAM_SPACE)
