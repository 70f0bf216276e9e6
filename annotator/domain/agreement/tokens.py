"""Cut a text into the tokens that kappa counts.

A token is a word with its accents and vowel marks, one character of a script that puts no spaces
between words (Han, kana), or any other sign that is not a space, so that nothing a person can
mark is without a token.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = r"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_LETTER = re.compile(rf"[^\W{_UNSPACED}]")
_MARK = re.compile(f"[{_MARKS}]")
_SPACE, _SIGN, _JOINS, _APOSTROPHE, _WORD = range(5)
_KINDS: dict[int, int] = {}


def tokens_of(text: str) -> NDArray[np.int64]:
    """Return the tokens of a text in their order, as starts and ends (tokens × 2), half-open.

    Offsets are code points.
    """
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if not len(points):
        return np.empty((0, 2), dtype=np.int64)
    known, place = np.unique(points, return_inverse=True)
    kinds = np.array([_kind(point) for point in known.tolist()], dtype=np.int8)[place.ravel()]
    word = kinds == _WORD
    following = np.append(word[1:], False)
    # A mark goes with the word before it, also behind another mark; an apostrophe joins two.
    tail = (kinds == _JOINS) | ((kinds == _APOSTROPHE) & following)
    last = np.maximum.accumulate(np.where(tail, -1, np.arange(len(points))))
    inside = tail & (last >= 0) & word[last]
    joined = word | inside
    before = np.concatenate(([False], joined[:-1]))
    starts = np.flatnonzero((kinds != _SPACE) & ~(joined & before))
    # A token ends where the next character does not go on with it.
    goes_on = np.append(joined[1:] & joined[:-1], False)
    ends = np.flatnonzero((kinds != _SPACE) & ~goes_on) + 1
    return np.stack((starts, ends), axis=1)


def _kind(point: int) -> int:
    """Return how a code point takes part in tokens."""
    found = _KINDS.get(point)
    if found is None:
        character = chr(point)
        if character.isspace():
            found = _SPACE
        elif _MARK.match(character):
            found = _JOINS
        elif _LETTER.match(character):
            found = _WORD
        elif character in "'’":
            found = _APOSTROPHE
        else:
            found = _SIGN
        _KINDS[point] = found
    return found
