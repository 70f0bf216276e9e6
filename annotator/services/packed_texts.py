"""Many short texts as one array of bytes, looked through at once instead of one by one.

Letters are looked for by their UTF-8: no letter's bytes begin inside another letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

END = "\0"
"""Ends each text; none has it inside, so nothing is found across two of them."""
Hits = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]


def packed(text: str) -> bytes:
    """Return a text's bytes, halves of surrogate pairs too."""
    return text.encode("utf-8", "surrogatepass")


class Texts(NamedTuple):
    """Hold texts one after the other, each with its end, and where each begins, in bytes."""

    codes: npt.NDArray[np.uint8]
    starts: Numbers

    def begins(self, wanted: bytes) -> Hits:
        """Tell of each byte whether ``wanted``, which is not empty, begins there."""
        codes = self.codes
        if len(wanted) > len(codes):
            return np.zeros(len(codes), np.bool_)
        begins: Hits = codes == wanted[0]
        for place in range(1, len(wanted)):
            begins[:-place] &= codes[place:] == wanted[place]
            begins[-place:] = False
        return begins

    def having(self, wanted: bytes) -> Hits:
        """Tell of each text whether ``wanted`` is somewhere in it."""
        if not wanted or not len(self.starts):
            return np.full(len(self.starts), not wanted)
        return np.logical_or.reduceat(self.begins(wanted), self.starts)

    def ends(self) -> Numbers:
        """Return where the end of each text stands."""
        return np.append(self.starts[1:], len(self.codes)) - 1

    def having_in_order(self, letters: Iterable[bytes]) -> Hits:
        """Tell of each text whether it has letters in this order, anything between them."""
        ends = self.ends()
        rows = np.arange(len(self.starts))
        after = self.starts
        for letter in letters:
            found = np.flatnonzero(self.begins(letter))
            places = np.append(found, len(self.codes))[np.searchsorted(found, after[rows])]
            there = places < ends[rows]
            rows = rows[there]
            after = after.copy()
            after[rows] = places[there] + len(letter)
        hits: Hits = np.zeros(len(self.starts), np.bool_)
        hits[rows] = True
        return hits

    def text(self, row: int) -> str:
        """Return one text."""
        end = self.starts[row + 1] if row + 1 < len(self.starts) else len(self.codes)
        return self.codes[self.starts[row] : end - 1].tobytes().decode("utf-8", "surrogatepass")


def pack(texts: Iterable[str]) -> Texts:
    """Return texts, none of which has ``END`` inside, as one array."""
    parts = list(texts)
    whole = END.join([*parts, ""])
    # Most are ASCII, where letters are bytes: all at once then, not one by one.
    if whole.isascii():
        lengths = np.fromiter(map(len, parts), np.int64, len(parts)) + 1
    else:
        lengths = np.array([len(packed(text)) + 1 for text in parts], np.int64)
    codes = np.frombuffer(packed(whole), np.uint8)
    return Texts(codes, np.cumsum(lengths) - lengths)
