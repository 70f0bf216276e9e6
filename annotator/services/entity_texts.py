"""How well letters fit names and aliases: of all entities at once, as arrays.

Fifty thousand entities fit a single letter in a hundred milliseconds one by one, in a few here.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.services.packed_texts import Hits, Numbers, Texts, pack, packed

SAME, ALIAS, STARTS, WORD, INSIDE, SCATTERED = range(6)
"""How well what was typed fits an entity, the best first."""
_ALIASES = 1 << 20
"""More than the aliases of any entity."""


class Fits(NamedTuple):
    """Hold which entities fit, in their order; how, and by which of their texts, 0 the name."""

    rows: Numbers
    how: Numbers
    numbers: Numbers


class EntityTexts:
    """Hold the texts of entities, folded: of each its name, then its aliases."""

    def __init__(self, texts: Sequence[tuple[str, ...]]) -> None:
        counts = np.fromiter(map(len, texts), np.int64, len(texts))
        self._texts: Texts = pack(chain.from_iterable(texts))
        self._owners: Numbers = np.repeat(np.arange(len(texts)), counts)
        self._firsts: Numbers = np.cumsum(counts) - counts
        self.lengths: Numbers = np.array([len(name) for name, *_ in texts], np.int64)
        """Of each entity's name, in code points."""

    def fitting(self, wanted: str) -> Fits:
        """Return the entities one of whose texts holds what was typed."""
        bytes_, texts = packed(wanted), self._texts
        if not bytes_:
            rows = np.arange(len(self._firsts))
            return Fits(rows, np.full(len(rows), STARTS), np.zeros(len(rows), np.int64))
        places = np.flatnonzero(texts.begins(bytes_))
        found = np.searchsorted(texts.starts, places, "right") - 1
        # Only the first place in each text counts.
        first = np.diff(found, prepend=-1) > 0
        places, found = places[first], found[first]
        how = np.where(self._inside(places), INSIDE, WORD)
        at_start = places == texts.starts[found]
        how[at_start] = STARTS
        numbers = found - self._firsts[self._owners[found]]
        whole = at_start & (texts.ends()[found] - places == len(bytes_))
        how[whole] = np.where(numbers[whole] == 0, SAME, ALIAS)
        return self._best(found, how, numbers)

    def scattered(self, wanted: str) -> Fits:
        """Return the entities one of whose texts has the letters in order, spaces left out."""
        letters = [packed(letter) for letter in wanted.replace(" ", "")]
        found = np.flatnonzero(self._texts.having_in_order(letters))
        numbers = found - self._firsts[self._owners[found]]
        return self._best(found, np.full(len(found), SCATTERED), numbers)

    def holding(self, wanted: str) -> Hits:
        """Tell of each entity whether one of its texts holds what was typed."""
        hits: Hits = np.zeros(len(self._firsts), np.bool_)
        hits[self._owners[self._texts.having(packed(wanted))]] = True
        return hits

    def _best(self, found: Numbers, how: Numbers, numbers: Numbers) -> Fits:
        """Return the best fit of each entity, of texts in their order."""
        if not len(found):
            return Fits(found, how, numbers)
        owners = self._owners[found]
        begins = np.flatnonzero(np.diff(owners, prepend=-1))
        best = np.minimum.reduceat(how * _ALIASES + numbers, begins)
        return Fits(owners[begins], best // _ALIASES, best % _ALIASES)

    def _inside(self, places: Numbers) -> Hits:
        """Tell of places in texts whether a letter or digit stands right before them."""
        before = self._texts.codes[places - 1]
        inside = _ALPHANUMERIC[before]
        for at in np.flatnonzero(before >= 0x80):
            # At most four bytes make the letter before; what is cut off in front is left out.
            end = int(places[at])
            bytes_ = self._texts.codes[max(0, end - 4) : end].tobytes()
            inside[at] = bytes_.decode("utf-8", "ignore")[-1:].isalnum()
        return inside


_ALPHANUMERIC: npt.NDArray[np.bool_] = np.array([chr(code).isalnum() for code in range(128)] * 2)
