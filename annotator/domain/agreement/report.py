"""Turn sums into figures: for all annotators, each pair, and each one against the others.

Of one against the others, and of all where a measure is made for two, the sums of the pairs are
added up. Every figure comes with how much it rests on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from annotator.domain.agreement.collecting import MEASURES_OF, Collector
from annotator.domain.agreement.formulas import FORMULAS, Array
from annotator.domain.agreement.ledger import Key, Ledger, interval, resampled
from annotator.domain.agreement.pairing import PairedCase

RESAMPLES = 1000
LEVEL = 0.95
_RESTS_ON = {
    "f1": "marked",
    "share": "items",
    "cohen": "items",
    "fleiss": "items",
    "entities": "given",
}


class Figure(NamedTuple):
    """Hold one coefficient.

    ``label`` is "" for the whole layer, ``attribute`` "" unless one is compared. ``between`` names
    two annotators, one (against all others), or nobody (all together). ``value`` is None where it
    is undefined, ``low`` and ``high`` where there are too few stories to draw from. ``items`` is
    what it rests on: units marked by either, items judged, values or code points compared.
    """

    measure: str
    layer: str
    label: str
    attribute: str
    between: tuple[str, ...]
    value: float | None
    low: float | None
    high: float | None
    items: int


@dataclass(frozen=True, slots=True)
class Report:
    """Hold the agreement of some annotators.

    ``cases`` are all places that two of them judged, for the confusion matrix and what lies behind
    each of its cells.
    """

    annotators: tuple[str, ...]
    stories: int
    raters: int
    figures: tuple[Figure, ...]
    cases: tuple[PairedCase, ...]

    def figure(
        self,
        measure: str,
        layer: str,
        *,
        label: str = "",
        attribute: str = "",
        between: Iterable[str] = (),
    ) -> Figure | None:
        """Return one figure, or None where nothing of the kind was marked."""
        wanted = (measure, layer, label, attribute, tuple(sorted(between)))
        return next((figure for figure in self.figures if figure[:5] == wanted), None)

    def confusion(self, layer: str, between: Iterable[str] = ()) -> dict[tuple[str, str], int]:
        """Return how often which labels met; "" is "not marked".

        Of two annotators, the first of a cell's labels is the first one's by name. Of all
        together, the cells of all pairs are added up.
        """
        return dict(Counter(case.labels for case in self._cases(layer, between)))

    def _cases(self, layer: str, between: Iterable[str]) -> Iterable[PairedCase]:
        pair = tuple(sorted(between))
        for case in self.cases:
            if case.layer == layer and pair in ((), case.annotators):
                yield case


class _Table(NamedTuple):
    """Hold a figure's sums by story, with the categories of its groups."""

    formula: str
    sums: Array
    categories: list[Hashable]


def report(
    collector: Collector, *, resamples: int = RESAMPLES, level: float = LEVEL, seed: int = 0
) -> Report:
    """Compute every figure of what was collected; without ``resamples`` there are no intervals."""
    collector.complete()
    ledger = collector.ledger
    parts_of = _Parts(ledger)
    tables = _tables(ledger, parts_of, collector.annotators)
    keys = list(tables)
    drawn: dict[Key, Array] = {}
    if resamples and ledger.stories > 1 and keys:
        own = [key for key in keys if key in ledger.formula]
        made = resampled([tables[key].sums for key in own], resamples, seed)
        drawn = dict(zip(own, made, strict=True))
    figures = []
    for key in sorted(keys, key=_order):
        table = tables[key]
        formula = FORMULAS[table.formula]
        value = float(formula.value(table.sums.sum(axis=0)))
        bounds = None
        if drawn and not np.isnan(value):
            samples = drawn.get(key)
            if samples is None:
                samples = np.zeros((resamples, table.sums.shape[1]))
                for part, swap in parts_of(key):
                    samples += _aligned(drawn[part], tables[part], table, swap=swap)
            bounds = interval(formula.value(samples), level)
        low, high = bounds or (None, None)
        known = None if np.isnan(value) else value
        figures.append(Figure(*key, known, low, high, _items(table)))
    return Report(
        collector.annotators,
        ledger.stories,
        collector.raters,
        tuple(figures),
        tuple(sorted(collector.cases)),
    )


def by_story(collector: Collector, measures: Mapping[str, str]) -> dict[str, tuple[str, Array]]:
    """Return formula and sums (stories × columns) of one measure of each layer, of all together.

    Layers in which nothing was marked are left out.
    """
    collector.complete()
    tables = _tables(collector.ledger, _Parts(collector.ledger), collector.annotators)
    keys = {layer: Key(measure, layer) for layer, measure in measures.items()}
    return {
        layer: (tables[key].formula, tables[key].sums)
        for layer, key in keys.items()
        if key in tables
    }


class _Parts:
    """Say which figures of pairs a figure is added up from, and whether to swap their sides."""

    def __init__(self, ledger: Ledger) -> None:
        self._pairs: dict[Key, list[Key]] = defaultdict(list)
        for key in ledger.formula:
            if len(key.between) == 2:
                self._pairs[key._replace(between=())].append(key)

    def __call__(self, key: Key) -> list[tuple[Key, bool]]:
        one = key.between[0] if key.between else None
        return [
            (pair, one == pair.between[1])
            for pair in self._pairs[key._replace(between=())]
            if one is None or one in pair.between
        ]


def _tables(ledger: Ledger, parts_of: _Parts, annotators: Sequence[str]) -> dict[Key, _Table]:
    """Return the sums of every figure that is told, those added up from pairs among them."""
    tables: dict[Key, _Table] = {}
    pooled: dict[Key, None] = {}
    for key, formula in ledger.formula.items():
        if key.measure not in MEASURES_OF[key.layer]:
            continue
        tables[key] = _Table(formula, *ledger.table(key))
        if len(key.between) == 2:
            if formula not in ("alpha", "unitized"):
                for name in key.between:
                    pooled[key._replace(between=(name,))] = None
            if formula in ("f1", "share", "entities"):
                pooled[key._replace(between=())] = None
    for key in pooled:
        if len(annotators) == 2 and len(key.between) == 1:
            continue
        parts = parts_of(key)
        categories: set[Hashable] = set()
        for part, _ in parts:
            categories.update(tables[part].categories)
        listed = sorted(categories, key=repr)
        formula = tables[parts[0][0]].formula
        shape = FORMULAS[formula]
        width = len(shape.scalars) + len(shape.groups) * len(listed)
        empty = _Table(formula, np.zeros((ledger.stories, width)), listed)
        for part, swap in parts:
            empty.sums[:] += _aligned(tables[part].sums, tables[part], empty, swap=swap)
        tables[key] = empty
    return tables


def _aligned(sums: Array, source: _Table, target: _Table, *, swap: bool) -> Array:
    """Return sums with a column for each category of another table, the two sides swapped."""
    formula = FORMULAS[source.formula]
    scalars, count = len(formula.scalars), len(source.categories)
    width = len(target.categories)
    found = np.zeros((*sums.shape[:-1], scalars + len(formula.groups) * width))
    # Swapping the sides of entity links makes a precision of a recall.
    crossed = swap and source.formula == "entities"
    found[..., :scalars] = sums[..., [2, 3, 0, 1]] if crossed else sums[..., :scalars]
    place_of = {category: place for place, category in enumerate(target.categories)}
    places = np.array([place_of[category] for category in source.categories], dtype=np.int64)
    groups = len(formula.groups)
    for group in range(groups):
        begin = scalars + (groups - 1 - group if swap else group) * count
        found[..., scalars + group * width + places] = sums[..., begin : begin + count]
    return found


def _items(table: _Table) -> int:
    formula = FORMULAS[table.formula]
    totals = table.sums.sum(axis=0)
    name = _RESTS_ON.get(table.formula)
    if name is not None:
        return round(float(totals[formula.scalars.index(name)]))
    return round(float(totals[len(formula.scalars) :].sum()))


def _order(key: Key) -> tuple[object, ...]:
    layers = list(MEASURES_OF)
    measures = list(MEASURES_OF[key.layer])
    return (
        layers.index(key.layer),
        key.label,
        measures.index(key.measure),
        key.attribute,
        len(key.between) if key.between else -1,
        key.between,
    )
