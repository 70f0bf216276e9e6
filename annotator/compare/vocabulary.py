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
from annotator.compare.profile import Profile, Sentence, remembered
from annotator.compare.words import is_content

GRAM_SPACE = 4096
"""Columns of the n-gram matrix; n-grams are hashed into them."""
_LONGEST_GRAM = 5
_SPACE = 32
_BLOCK = 256
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


class Terms(NamedTuple):
    """Hold a sentence's terms, sorted, with their weights; ``size`` is how many words it has.

    ``kindred`` has a row for each class of each term: the term, the class.
    """

    terms: npt.NDArray[np.int64]
    weights: Floats
    figures: npt.NDArray[np.bool_]
    kindred: npt.NDArray[np.int64]
    size: int


@remembered
def terms_of(profile: Profile) -> list[Terms]:
    """Return the terms of each sentence of an article."""
    return [_terms(profile, index) for index in range(len(profile))]


def _terms(profile: Profile, index: int) -> Terms:
    norms = profile.sentences[index].norms
    said = _who_said(profile, index)
    classes: dict[int, set[int]] = {}
    for first, last, found in classes_in(norms):
        for at in range(first, last):
            classes.setdefault(at, set()).update(found)
    weights: dict[int, float] = {}
    figures: set[int] = set()
    counting = {at for each in quantities_of(profile, index) for at in range(each.first, each.stop)}
    kindred: set[tuple[int, int]] = set()
    for at in _content(profile.sentences[index]):
        norm = norms[at]
        number = norm if norm[0].isdigit() else _NUMBERS.get(norm)
        term = crc32((number or root(norm)).encode())
        if number and (at in counting or len(number) > _DAY):
            figures.add(term)
        elif not number:
            kindred |= {(term, each) for each in classes.get(at, ())}
        weights[term] = max(weights.get(term, 0.0), _WHO_SAID if at in said else 1.0)
    terms = sorted(weights)
    return Terms(
        np.array(terms, dtype=np.int64),
        np.array([weights[term] for term in terms], dtype=np.float32),
        np.array([term in figures for term in terms], dtype=bool),
        np.array(sorted(kindred), dtype=np.int64).reshape(-1, 2),
        len(terms),
    )


def _who_said(profile: Profile, index: int) -> frozenset[int]:
    """Return which words of a sentence only tell who said the rest, where and to whom."""
    found = {at for cue in cues(profile, index) for at in range(*cue.extent())}
    if found:
        norms = profile.sentences[index].norms
        found |= {at for at, norm in enumerate(norms) if norm in _OCCASION}
    return frozenset(found)


def _content(sentence: Sentence) -> Sequence[int]:
    """Return which words say something; all of them where none does."""
    content = [at for at, token in enumerate(sentence.tokens) if is_content(token.norm)]
    return content or range(len(sentence.tokens))


@remembered
def grams_of(profile: Profile) -> Floats:
    """Return character 3- to 5-grams, a unit vector per sentence (rows)."""
    said = [_told(profile, index) for index in range(len(profile))]
    # In blocks: counting needs twice the room of the result.
    blocks = [_gram_matrix(said[at : at + _BLOCK]) for at in range(0, len(said), _BLOCK)]
    return np.concatenate(blocks) if blocks else _gram_matrix([])


def _told(profile: Profile, index: int) -> str:
    """Return the words of content without those that tell who said them, if enough are left."""
    sentence = profile.sentences[index]
    content = _content(sentence)
    said = _who_said(profile, index)
    told = [at for at in content if at not in said]
    chosen = told if len(told) >= _TOLD else content
    return " ".join(sentence.tokens[at].norm for at in chosen)


def _gram_matrix(sentences: Sequence[str]) -> Floats:
    """Return hashed character n-grams: float32, sentences × GRAM_SPACE, rows of length one."""
    if not sentences:
        return np.zeros((0, GRAM_SPACE), dtype=np.float32)
    gap = " " * _LONGEST_GRAM
    joined = "".join(f" {sentence}{gap}" for sentence in sentences)
    points = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    lengths = np.array([len(sentence) + 1 + _LONGEST_GRAM for sentence in sentences])
    owner = np.repeat(np.arange(len(sentences), dtype=np.int64), lengths)
    counts = np.zeros(len(sentences) * GRAM_SPACE, dtype=np.float64)
    hashed = points.copy()
    size = len(points)
    for length in range(2, _LONGEST_GRAM + 1):
        hashed = hashed[: size - length + 1] * np.uint64(1_000_003) + points[length - 1 :]
        if length < 3:
            continue
        mixed = hashed ^ (hashed >> np.uint64(17)) ^ (hashed >> np.uint64(31))
        column = (mixed % np.uint64(GRAM_SPACE)).astype(np.int64)
        inside = points[length - 1 :] != _SPACE  # An n-gram that ends in a gap says nothing new.
        cells = owner[: len(column)] * GRAM_SPACE + column
        counts += np.bincount(cells[inside], minlength=len(counts))
    matrix = np.sqrt(counts).reshape(len(sentences), GRAM_SPACE).astype(np.float32)
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    norms[norms == 0] = 1
    unit: Floats = matrix / norms
    return unit
