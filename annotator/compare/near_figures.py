"""Figures two sentences have in common though they are not written alike: 2.8 and "three" million.

Figures written alike are words and are weighed with them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from annotator.compare.profile import Profile, remembered
from annotator.compare.quantities import Quantity, read_quantities

_OFF = 0.13
"""Share by which two figures may differ."""
_KINDS = {"count": 0, "length": 1, "duration": 2, "share": 3, "money": 0, "rank": 5, "area": 6}
_KINDS |= {"speed": 7, "weight": 8, "volume": 9}
"""Kinds that can meet; money often stands without its currency."""
_APART = 100.0
Floats = npt.NDArray[np.float32]


@remembered
def quantities_of(profile: Profile, index: int) -> list[Quantity]:
    """Return a sentence's quantities."""
    return read_quantities(profile.sentences[index].tokens, profile.text)


def near_figures(first: Profile, second: Profile) -> Floats:
    """Return for each pair of sentences how many figures are near each other, rare ones in full.

    The result is float32 of shape (len(first), len(second)).
    """
    found = np.zeros((len(first), len(second)), dtype=np.float32)
    (ours, rows), (theirs, columns) = _scaled(first), _scaled(second)
    if not len(ours) or not len(theirs):
        return found
    every = np.concatenate([ours, theirs])
    often = (np.abs(every[:, None] - every[None, :]) <= _OFF).sum(axis=1)
    sentences = len(first) + len(second)
    rare = np.log((sentences + 1) / np.minimum(often, sentences)) / np.log(sentences + 1)
    near = np.abs(ours[:, None] - theirs[None, :]) <= _OFF
    weight = np.where(near, np.minimum(rare[: len(ours), None], rare[None, len(ours) :]), 0.0)
    ours_at, theirs_at = (np.flatnonzero(np.diff(owner, prepend=-1)) for owner in (rows, columns))
    # Of two figures near the same one, one counts: the side that finds fewer is right.
    of_ours = np.add.reduceat(np.maximum.reduceat(weight, theirs_at, axis=1), ours_at, axis=0)
    of_theirs = np.add.reduceat(np.maximum.reduceat(weight, ours_at, axis=0), theirs_at, axis=1)
    found[np.ix_(rows[ours_at], columns[theirs_at])] = np.minimum(of_ours, of_theirs)
    return found


@remembered
def _scaled(profile: Profile) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """Return the logarithm of each quantity, kinds far apart, and the sentence it stands in."""
    values = [
        (np.log(quantity.value) + _APART * _KINDS[quantity.kind], index)
        for index in range(len(profile))
        for quantity in quantities_of(profile, index)
        if quantity.value > 0 and quantity.kind in _KINDS
    ]
    return (
        np.array([value for value, _ in values], dtype=np.float64),
        np.array([index for _, index in values], dtype=np.int64),
    )
