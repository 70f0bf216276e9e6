"""The coefficients, computed from sums that can be added up over stories.

Each formula takes an array whose last axis holds the sums, first the scalars, then a column per
category for each group, and returns one value for each row; not-a-number where it is undefined.
That the sums are additive is what makes resampling stories a matter of one matrix product.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Formula:
    """Name the sums a coefficient needs, in the order ``value`` takes them."""

    scalars: tuple[str, ...]
    groups: tuple[str, ...]
    value: Callable[[Array], Array]


def _ratio(above: Array, below: Array) -> Array:
    found: Array = np.full(np.shape(below), np.nan)
    # Sums of counts are exact; what is left of 1 - 1 after divisions is not quite 0.
    np.divide(above, below, out=found, where=below > 1e-12)
    return found


def _f1(sums: Array) -> Array:
    """Return the F1 score: twice what was matched over what both marked."""
    return _ratio(2 * sums[..., 0], sums[..., 1])


def _share(sums: Array) -> Array:
    """Return the share of pairs that agree."""
    return _ratio(sums[..., 0], sums[..., 1])


def _cohen(sums: Array) -> Array:
    """Return Cohen's kappa (1960), from each annotator's own distribution."""
    agreed, items = sums[..., 0], sums[..., 1]
    left, right = np.split(sums[..., 2:], 2, axis=-1)
    chance = (left * right).sum(axis=-1)
    return _ratio(agreed * items - chance, items * items - chance)


def _fleiss(sums: Array) -> Array:
    """Return Fleiss' kappa (1971), from the distribution all annotators have in common."""
    agreed, items, margins = sums[..., 0], sums[..., 1], sums[..., 2:]
    total = margins.sum(axis=-1)
    chance = _ratio((margins * margins).sum(axis=-1), total * total)
    return _ratio(_ratio(agreed, items) - chance, 1 - chance)


def _alpha(sums: Array) -> Array:
    """Return Krippendorff's nominal alpha (2011), which bears missing values."""
    disagreed, margins = sums[..., 0], sums[..., 1:]
    total = margins.sum(axis=-1)
    chance = total * total - (margins * margins).sum(axis=-1)
    return 1 - _ratio((total - 1) * disagreed, chance)


def _unitized(sums: Array) -> Array:
    """Return u-alpha: 1 - observed over expected lengths of differing coincidences."""
    agreed, kept, margins = sums[..., 0], sums[..., 1], sums[..., 2:]
    total = margins.sum(axis=-1)
    differing = total * total - (margins * margins).sum(axis=-1)
    expected = total * _ratio(differing, total * total - kept)
    return 1 - _ratio(total - agreed, expected)


def _entities(sums: Array) -> Array:
    """Return the harmonic mean of a recall and a precision, each given as two sums."""
    recall, precision = _ratio(sums[..., 0], sums[..., 1]), _ratio(sums[..., 2], sums[..., 3])
    both = recall + precision
    return np.where(both == 0, 0.0, _ratio(2 * recall * precision, both))


FORMULAS = {
    "f1": Formula(("matched", "marked"), (), _f1),
    "share": Formula(("agreed", "items"), (), _share),
    "cohen": Formula(("agreed", "items"), ("left", "right"), _cohen),
    "fleiss": Formula(("agreed", "items"), ("both",), _fleiss),
    "alpha": Formula(("disagreed",), ("both",), _alpha),
    "unitized": Formula(("agreed", "kept"), ("both",), _unitized),
    "entities": Formula(("found", "sought", "right", "given"), (), _entities),
}
