"""Sums by story for every figure, and what resampling the stories makes of them.

A story is what is drawn again and again (with replacement) for an interval: its articles tell the
same events, so drawing articles would promise more certainty than there is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

import numpy as np

from annotator.domain.agreement.formulas import FORMULAS, Array

_DRAWN_TOGETHER = 64
"""Resamples drawn at once: bounds the memory to this many numbers a story."""


class Key(NamedTuple):
    """Name a figure: what is measured, where, and between whom (nobody: all annotators)."""

    measure: str
    layer: str
    label: str = ""
    attribute: str = ""
    between: tuple[str, ...] = ()


Column = tuple[str, Hashable]
"""A scalar's name and "", or a group's name and a category."""


class Ledger:
    """Add up sums by figure, column and story."""

    def __init__(self) -> None:
        self.formula: dict[Key, str] = {}
        self._stories: dict[str, int] = {}
        self._sums: dict[Key, dict[Column, dict[int, float]]] = {}

    def story(self, name: str) -> int:
        """Return the number of a story, in the order they come."""
        return self._stories.setdefault(name, len(self._stories))

    @property
    def stories(self) -> int:
        """Return how many stories there are."""
        return len(self._stories)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the stories in the order of their numbers."""
        return tuple(self._stories)

    def open(self, key: Key, formula: str) -> dict[Column, dict[int, float]]:
        """Return the sums of a figure, to which the caller adds."""
        found = self._sums.get(key)
        if found is None:
            self.formula[key] = formula
            found = self._sums[key] = defaultdict(lambda: defaultdict(float))
        return found

    def add(self, key: Key, formula: str, story: int, sums: Mapping[str, float]) -> None:
        """Add scalars to a figure."""
        columns = self.open(key, formula)
        for name, value in sums.items():
            columns[name, ""][story] += value

    def table(self, key: Key, categories: Iterable[Hashable] = ()) -> tuple[Array, list[Hashable]]:
        """Return a figure's sums (stories × columns as its formula takes them), and categories."""
        formula = FORMULAS[self.formula[key]]
        columns = self._sums[key]
        known = {category for group, category in columns if group in formula.groups}
        listed = sorted(known.union(categories), key=repr)
        wanted: list[Column] = [(name, "") for name in formula.scalars]
        wanted += [(group, category) for group in formula.groups for category in listed]
        table = np.zeros((self.stories, len(wanted)))
        for place, column in enumerate(wanted):
            entries = columns.get(column)
            if entries:
                table[list(entries), place] = list(entries.values())
        return table, listed


def resampled(tables: list[Array], resamples: int, seed: int) -> list[Array]:
    """Return the sums of each table (stories × columns) under every resample of the stories.

    All tables see the same draws: a bootstrap over stories, seeded, so that the same work gives
    the same intervals.
    """
    stories = tables[0].shape[0]
    everything = np.concatenate(tables, axis=1)
    generator = np.random.default_rng(seed)
    drawn = np.empty((resamples, everything.shape[1]))
    for begin in range(0, resamples, _DRAWN_TOGETHER):
        count = min(_DRAWN_TOGETHER, resamples - begin)
        chosen = generator.integers(0, stories, (count, stories))
        chosen += np.arange(count)[:, None] * stories
        weights = np.bincount(chosen.ravel(), minlength=count * stories).reshape(count, stories)
        drawn[begin : begin + count] = weights.astype(np.float64) @ everything
    edges = np.cumsum([table.shape[1] for table in tables])[:-1]
    return np.split(drawn, edges, axis=1)


def interval(values: Array, level: float) -> tuple[float, float] | None:
    """Return the percentile interval of resampled values; None where most are undefined."""
    defined = values[~np.isnan(values)]
    if 2 * len(defined) <= len(values):
        return None
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
