"""Fold what differs between spellings of one name, and find the way back to the text.

Folding joins runs of space, straightens apostrophes and hyphens, composes letters with their
accents, and drops vowel marks of Arabic and Hebrew, soft hyphens and invisible signs. Case stays.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
VOWEL_MARKS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
)
ACCENTS = "\u0300-\u036f"
UNSPACED = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts without spaces between words; of katakana, a run is a word."""

_EVEN = {
    **dict.fromkeys("’‘ʼ＇`´", "'"),
    **dict.fromkeys("\u2010\u2011\ufe63\uff0d", "-"),
    **dict.fromkeys(
        "\n\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " "
    ),
    **{chr(code): " " for code in range(0x2000, 0x200B)},
}
_SIGNS = frozenset(_EVEN)
# Two patterns that each begin with one class of signs: an alternation is tried at every letter.
_SPACES = re.compile(r"\s\s+")
_MARKS = re.compile(f"[{INVISIBLE}{VOWEL_MARKS}{ACCENTS}]+")
_DROPPED = re.compile(f"[{INVISIBLE}{VOWEL_MARKS}]+")
_HANGING = re.compile(rf"[{INVISIBLE}\s]+\Z")


@dataclass(frozen=True, slots=True)
class Folded:
    """Hold folded text; ``places[i]`` is where its code point i begins in the original."""

    text: str
    original: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the original that the non-empty folded range stands for."""
        if not self.places:
            return start, end
        low, high = self.places[start], self.places[end]
        if high - low != end - start:
            hanging = _HANGING.search(self.original, low, high)
            high = hanging.start() if hanging else high
        return low, high


def fold(text: str) -> Folded:
    """Return ``text`` folded; most texts keep their length and need no places."""
    even = text
    # A dozen replacements are quicker than one translation, which looks every code point up.
    for sign in set(text) & _SIGNS:
        even = even.replace(sign, _EVEN[sign])
    uneven = [match.span() for match in _SPACES.finditer(text) if match[0] != "\n\n"]
    uneven += [_with_base(text, *match.span()) for match in _MARKS.finditer(text)]
    if not uneven:
        return Folded(even, text, ())
    pieces: list[str] = []
    places = array("I")
    at = 0
    for start, end in sorted(uneven):
        if start < at:
            continue
        pieces.append(even[at:start])
        places.extend(range(at, start))
        at = end
        piece = _piece(text[start:end])
        pieces.append(piece)
        # All of a composed letter begins where its base does.
        places.extend([start] * len(piece))
    pieces.append(even[at:])
    places.extend(range(at, len(text) + 1))
    return Folded("".join(pieces), text, places)


def _with_base(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a run of marks with the letter before it that they may compose with."""
    return (start - 1, end) if start and text[start - 1].isalpha() else (start, end)


def _piece(stretch: str) -> str:
    if stretch.isspace():
        # Two spaces keep a name from running over the end of a paragraph.
        return "  " if stretch.count("\n") > 1 else " "
    return unicodedata.normalize("NFC", _DROPPED.sub("", stretch))
