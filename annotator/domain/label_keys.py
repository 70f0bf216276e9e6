"""Keys of labels: a letter, a digit, or a chord of two of them pressed one after the other.

A chord is written with a space ("X A"). Its first stroke is nobody's key in that layer, or there
would be no knowing whether another stroke follows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_STROKE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "1234567890"
_WORD_START = re.compile(r"\b[^\W\d_]")
_KEPT_FREE = 2
"""Single keys a proposal leaves: with two to begin chords, 72 more labels find a key."""
_RARE = "XQZJYKVWUHGB"
"""Letters few names begin with, in the order in which they are kept for chords."""


def strokes(key: str) -> tuple[str, ...]:
    """Return the strokes of a key in capitals; none for no key."""
    return tuple(key.upper().split())


def fault(key: str) -> str:
    """Return what is wrong with a key, or nothing."""
    parts = key.split(" ")
    if len(parts) in (1, 2) and all(
        len(each) == len(each.upper()) == 1 and each.isalnum() for each in parts
    ):
        return ""
    return "is not one letter or digit, nor two with a space between"


def meet(one: str, other: str) -> bool:
    """Tell whether two keys get in each other's way: equal, or one begins the other."""
    first, second = strokes(one), strokes(other)
    length = min(len(first), len(second))
    return bool(length) and first[:length] == second[:length]


def written(typed: str) -> str:
    """Return what somebody typed as a key is written: "xa" and "x, a" as "X A"."""
    strokes_typed: str = "".join(typed.upper().replace(",", " ").split())
    return " ".join(strokes_typed) if len(strokes_typed) == 2 else strokes_typed


def propose(name: str, taken: Iterable[str]) -> str:
    """Return a free key for a label, or nothing where there is none.

    Letters of the name come first, then other letters, then digits, and then chords, whose first
    stroke is a rare letter.
    """
    used = {strokes(key) for key in taken if key}
    singles = {each[0] for each in used if len(each) == 1}
    prefixes = {each[0] for each in used if len(each) > 1}
    free = [each for each in _STROKE + _DIGITS if each not in singles | prefixes]
    every: list[str] = [*_letters(name), *_STROKE, *_DIGITS]
    # Chords in use have their beginnings already: nothing more need be kept for them.
    kept = [each for each in _RARE if each in free][: max(0, _KEPT_FREE - len(prefixes))]
    for each in every:
        if each in free and each not in kept:
            return each
    for first in (*sorted(prefixes), *kept, *free):
        for second in every:
            if (first, second) not in used:
                return f"{first} {second}"
    return ""


def _letters(name: str) -> list[str]:
    """Return the Latin letters of a name, those that begin a word first, each once."""
    plain = unicodedata.normalize("NFD", name.upper())
    starts = [match[0] for match in _WORD_START.finditer(plain)]
    return [each for each in dict.fromkeys([*starts, *plain]) if each in _STROKE]
