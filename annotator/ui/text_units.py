"""Conversion between code points, which all data uses, and UTF-16 units, which Qt counts.

This is the only module that converts. A ``Units`` table belongs to one stretch of text, so a long
article costs a table per stretch looked at and nothing for the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units Qt needs for ``text``."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for _ in _ASTRAL.finditer(text))


class Units:
    """Convert offsets inside one stretch of text; both ends of the stretch are offsets too.

    Offsets are relative to the stretch. Those outside it are clamped to its ends, and a UTF-16
    offset between the two halves of a surrogate pair counts as the one before the pair.
    """

    __slots__ = ("_astral", "_astral16", "length", "length16")

    def __init__(self, text: str) -> None:
        astral = () if text.isascii() else tuple(m.start() for m in _ASTRAL.finditer(text))
        self._astral = astral
        self._astral16 = tuple(at + before for before, at in enumerate(astral))
        self.length = len(text)
        self.length16 = len(text) + len(astral)

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        offset = min(max(offset, 0), self.length)
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def to_code_points(self, offset16: int) -> int:
        """Return the code point offset of a UTF-16 offset."""
        offset16 = min(max(offset16, 0), self.length16)
        before = bisect_left(self._astral16, offset16)
        # Past the first half of a pair only: ``before`` counts that pair whole, which snaps down.
        return offset16 - before
