"""Where one key takes the selection: what may be worth a label, without saying which.

A candidate claims nothing and is stored nowhere, so it need not be certain. All offsets are code
points, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from annotator.domain.spans import Span

Candidate = tuple[Span, ...]
"""One span, or the fragments of a quotation that is broken off and goes on."""
Reader = Callable[[int, int], Iterable[Candidate]]
"""Finds the candidates of one paragraph, given by where it begins and ends."""
Test = Callable[[Candidate], bool]
_BLOCK = 10_000
"""Code points read at once of a paragraph that is longer, as a page without line ends is."""
_WORD = 100
"""How far a block reaches at most to end where a word does."""


class Candidates:
    """Walk through the candidates of one text; a paragraph is read when it is come to, and kept."""

    def __init__(self, text: str, read: Reader) -> None:
        self._text = text
        self._read = read
        self._kept: dict[int, tuple[Candidate, ...]] = {}

    def after(self, offset: int, fits: Test) -> Candidate | None:
        """Return the first candidate that begins at or after an offset and fits."""
        at = offset
        while at < len(self._text):
            low, high = self._block(at)
            for found in self._inside(low, high):
                if found[0].start >= offset and fits(found):
                    return found
            at = high + (self._text[high : high + 1] == "\n")
        return None

    def before(self, offset: int, fits: Test) -> Candidate | None:
        """Return the last candidate that ends at or before an offset and fits."""
        at = min(offset, len(self._text))
        while at >= 0:
            low, high = self._block(at)
            for found in reversed(self._inside(low, high)):
                if found[-1].end <= offset and fits(found):
                    return found
            at = low - 1
        return None

    def at(self, offset: int, fits: Test) -> Candidate | None:
        """Return the candidate that an offset lies in or begins, if it fits."""
        for found in self._inside(*self._block(offset)):
            if found[0].start <= offset < found[-1].end and fits(found):
                return found
        return None

    def _block(self, offset: int) -> tuple[int, int]:
        """Return the paragraph at an offset, or a piece of it that begins and ends with a word."""
        low = self._text.rfind("\n", 0, offset) + 1
        high = self._text.find("\n", offset)
        high = len(self._text) if high < 0 else high
        number = (offset - low) // _BLOCK
        if number and offset < self._cut(low, number, high):
            number -= 1
        return self._cut(low, number, high), self._cut(low, number + 1, high)

    def _cut(self, low: int, number: int, high: int) -> int:
        at = low + number * _BLOCK
        if not number or at >= high:
            return min(at, high)
        space = self._text.find(" ", at, min(at + _WORD, high))
        return at if space < 0 else space

    def _inside(self, low: int, high: int) -> tuple[Candidate, ...]:
        if low not in self._kept:
            self._kept[low] = tuple(self._read(low, high))
        return self._kept[low]


def disjoint(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in the order of the text, without those that overlap one yielded before."""
    end = 0
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if span.start >= end and len(span):
            yield span
            end = span.end
