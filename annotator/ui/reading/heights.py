"""Heights of many stacked rows, with quick sums, look-ups and corrections.

Rows are kept in blocks, so that correcting one row of a million touches one block and the sums of
the blocks, never a million sums.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_BLOCK = 1024


class Heights:
    """Hold the height of each row in whole pixels; there is always at least one row."""

    def __init__(self, heights: npt.ArrayLike) -> None:
        self._rows = np.array(heights, dtype=np.int64)
        blocks = np.add.reduceat(self._rows, np.arange(0, len(self._rows), _BLOCK))
        self._tops = np.concatenate((np.zeros(1, np.int64), np.cumsum(blocks)))

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> int:
        return int(self._rows[row])

    def __setitem__(self, row: int, height: int) -> None:
        block = row // _BLOCK
        self._tops[block + 1 :] += height - self._rows[row]
        self._rows[row] = height

    @property
    def total(self) -> int:
        """Return the sum of all heights."""
        return int(self._tops[-1])

    def top(self, row: int) -> int:
        """Return the sum of the heights above ``row``."""
        block = row // _BLOCK
        return int(self._tops[block] + self._rows[block * _BLOCK : row].sum())

    def at(self, y: int) -> int:
        """Return the row that covers ``y``; the first or last one where ``y`` is outside."""
        if y < 0:
            return 0
        block = int(self._tops.searchsorted(y, side="right")) - 1
        if block >= len(self._tops) - 1:
            return len(self._rows) - 1
        first = block * _BLOCK
        sums = np.cumsum(self._rows[first : first + _BLOCK])
        return first + int(sums.searchsorted(y - self._tops[block], side="right"))
