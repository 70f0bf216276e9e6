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
_UNKNOWN = 255
_KINDS = np.full(0x110000, _UNKNOWN, dtype=np.uint8)
"""The kind of each code point met so far: asking a table is what makes this fast."""


def tokens_of(text: str) -> NDArray[np.int64]:
    """Return the tokens of a text in their order, as starts and ends (tokens × 2), half-open.

    Offsets are code points.
    """
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if not len(points):
        return np.empty((0, 2), dtype=np.int64)
    kinds = _KINDS[points]
    if (kinds == _UNKNOWN).any():
        for point in set(points[kinds == _UNKNOWN].tolist()):
            _KINDS[point] = _kind(chr(point))
        kinds = _KINDS[points]
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


def _kind(character: str) -> int:
    """Return how a character takes part in tokens."""
    if character.isspace():
        return _SPACE
    if _MARK.match(character):
        return _JOINS
    if _LETTER.match(character):
        return _WORD
    return _APOSTROPHE if character in "'’" else _SIGN
