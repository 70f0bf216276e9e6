"""The stretches a text is laid out in: its paragraphs, the long ones cut into segments.

A segment is what one text layout holds. It ends a visual line, so cuts are made where a line may
break: after a sentence, else a space, else another break opportunity, else between two graphemes.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache, partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.text_units import Units

SPLIT_OVER = 4_000
"""Code points above which a paragraph is cut."""
LONGEST = 2_000
"""Code points in a segment of such a paragraph at most."""

_SENTENCE_END = re.compile(r"[.!?…؟۔。！？।][\"'”’»)\]]*\s+")
_SPACES = re.compile(r"\s+")
_STRONG_SCAN = 1_000
_SLACK = 64


def split(text: str) -> Segments:
    """Cut ``text`` at each newline, and paragraphs over SPLIT_OVER code points into segments."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    newlines = np.flatnonzero(codes == 10)
    starts = np.concatenate((np.zeros(1, np.int64), newlines + 1))
    ends = np.concatenate((newlines, np.array([len(text)], np.int64)))
    origins = starts
    long = np.flatnonzero(ends - starts > SPLIT_OVER)
    if len(long):
        all_starts, all_ends, all_origins, done = [], [], [], 0
        for paragraph in long.tolist():
            start, end = int(starts[paragraph]), int(ends[paragraph])
            joins = _joins(text, start, end)
            all_starts += [starts[done:paragraph], np.array([start, *joins])]
            all_ends += [ends[done:paragraph], np.array([*joins, end])]
            all_origins += [starts[done:paragraph], np.full(len(joins) + 1, start)]
            done = paragraph + 1
        starts, ends, origins = (
            np.concatenate([*parts, rest[done:]])
            for parts, rest in ((all_starts, starts), (all_ends, ends), (all_origins, starts))
        )
    # East Asian letters are about twice as wide; only the first guess of heights needs to know.
    wide = np.flatnonzero(codes >= 0x2E80)
    widths = (ends - starts) + (wide.searchsorted(ends) - wide.searchsorted(starts))
    return Segments(text, starts, ends, origins, widths)


def _joins(text: str, start: int, end: int) -> list[int]:
    joins: list[int] = []
    while end - start > LONGEST:
        start = _join(text, start, end)
        if start < end:
            joins.append(start)
    return joins


def _join(text: str, start: int, end: int) -> int:
    """Return where the segment that begins at ``start`` should end."""
    window = text[start + LONGEST // 2 : start + LONGEST]
    for pattern in (_SENTENCE_END, _SPACES):
        for match in reversed(list(pattern.finditer(window))):
            join = start + LONGEST // 2 + match.end()
            if not _continues_cluster(text[join]):
                return join
    return _join_without_spaces(text, start, end)


def _continues_cluster(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or unicodedata.category(character) == "Cf"


def _join_without_spaces(text: str, start: int, end: int) -> int:
    # The finders start at the segment's own start, a grapheme boundary, because a run of flags
    # can only be told apart by counting from its beginning.
    window = text[start : min(start + LONGEST + _SLACK, end)]
    if window.isascii() and window.isalnum():
        return start + LONGEST  # no break anywhere, and every letter is a grapheme
    units = Units(window)
    limit = units.to_utf16(LONGEST)
    graphemes = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, window)
    breaks = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, window)
    breaks.setPosition(limit)
    if not breaks.isAtBoundary():
        breaks.toPreviousBoundary()
    while breaks.position() > limit // 2:
        graphemes.setPosition(breaks.position())
        if graphemes.isAtBoundary():
            return start + units.to_code_points(breaks.position())
        breaks.toPreviousBoundary()
    graphemes.setPosition(limit)
    if graphemes.isAtBoundary() or graphemes.toPreviousBoundary() > 0:
        return start + units.to_code_points(graphemes.position())
    return start + LONGEST  # thousands of marks on one letter: no cut is right


class Segments:
    """Hold where each segment starts and ends, in code points of the whole text.

    ``origins`` gives the start of the paragraph a segment belongs to, ``widths`` its length with
    wide letters counted twice. Between two paragraphs lies one newline; between two segments of
    one paragraph nothing, and the offset they share belongs to the second.
    """

    def __init__(
        self,
        text: str,
        starts: npt.NDArray[np.int64],
        ends: npt.NDArray[np.int64],
        origins: npt.NDArray[np.int64],
        widths: npt.NDArray[np.int64],
    ) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.origins = origins
        self.widths = widths
        # Cached functions of plain values: a cache of methods would keep old texts alive.
        self.units = lru_cache(maxsize=256)(partial(_units, text, starts, ends))
        self.right_to_left = lru_cache(maxsize=1024)(partial(_right_to_left, text, origins))

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """Return the segment an offset lies in."""
        return max(0, int(self.starts.searchsorted(offset, side="right")) - 1)

    def start(self, segment: int) -> int:
        """Return the offset a segment starts at."""
        return int(self.starts[segment])

    def end(self, segment: int) -> int:
        """Return the offset a segment ends at, before its newline if it has one."""
        return int(self.ends[segment])

    def segment_text(self, segment: int) -> str:
        """Return a segment's text without its newline."""
        return self.text[self.start(segment) : self.end(segment)]

    def starts_paragraph(self, segment: int) -> bool:
        """Tell whether the segment is the first of its paragraph."""
        return bool(self.starts[segment] == self.origins[segment])

    def ends_paragraph(self, segment: int) -> bool:
        """Tell whether the segment is the last of its paragraph."""
        return segment + 1 == len(self) or self.starts_paragraph(segment + 1)

    def paragraph(self, offset: int) -> tuple[int, int]:
        """Return start and end of the paragraph an offset lies in, its newline left out."""
        start = int(self.origins[self.at(offset)])
        end = self.text.find("\n", start)
        return start, len(self.text) if end < 0 else end


def _units(
    text: str, starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], segment: int
) -> Units:
    """Return the conversion table of a segment."""
    return Units(text[starts[segment] : ends[segment]])


def _right_to_left(text: str, origins: npt.NDArray[np.int64], segment: int) -> bool:
    """Tell a paragraph's direction by its first strong letter (UAX #9, rules P2 and P3)."""
    start = int(origins[segment])
    for character in text[start : start + _STRONG_SCAN]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction in ("L", "B"):  # a newline is a B
            return False
    return False
