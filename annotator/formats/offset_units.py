"""What offsets count: code points, UTF-16 units or UTF-8 bytes, a line end as one or as two.

Programs that write other units mean the same stretches of text; the quotes beside the spans tell
which. See ``convert`` and ``UNITS``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

Edges = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """Name a way to count, and say how much one character counts."""

    name: str
    width: Callable[[str], int] | None


def _utf16(line_end: int, character: str) -> int:
    return line_end if character == "\n" else 1 + (character > "\uffff")


def _utf8(line_end: int, character: str) -> int:
    return line_end if character == "\n" else len(character.encode("utf-8", "surrogatepass"))


def _code_point(line_end: int, character: str) -> int:
    return line_end if character == "\n" else 1


CODE_POINTS = Unit("code points", None)
UNITS = (
    CODE_POINTS,
    Unit("UTF-16 units", partial(_utf16, 1)),
    Unit("UTF-8 bytes", partial(_utf8, 1)),
    Unit("code points with CR LF as two", partial(_code_point, 2)),
    Unit("UTF-16 units with CR LF as two", partial(_utf16, 2)),
    Unit("UTF-8 bytes with CR LF as two", partial(_utf8, 2)),
)
"""Every way to count that is tried, in the order of preference."""


class Ruler:
    """Turn offsets in one unit into code points of one text."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._places: dict[int, int] | None = None
        self._length = len(text)
        if unit.width is not None:
            at = 0
            self._places = {0: 0}
            for index, character in enumerate(text, 1):
                at += unit.width(character)
                self._places[at] = index

    def convert(self, spans: Sequence[Edges], *, empty: bool = False) -> list[Edges] | None:
        """Return ``spans`` in code points; None where one splits a character or leaves the text.

        ``empty`` lets empty spans pass, which are the anchors of what is missing.
        """
        converted = []
        for start, end in spans:
            if self._places is not None:
                start, end = self._places.get(start, -1), self._places.get(end, -1)
            if not 0 <= start <= end <= self._length or (start == end and not empty):
                return None
            converted.append((start, end))
        return converted


def same_words(text: str, spans: Sequence[Edges], quote: str) -> bool:
    """Tell whether ``spans``, joined by one space, say ``quote``; line ends may be CR LF there."""
    said = " ".join(text[start:end] for start, end in spans)
    return said == quote or ("\r" in quote and said == quote.replace("\r\n", "\n"))
