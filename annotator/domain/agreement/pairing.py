"""What follows from pairing units: F1, labels and attributes of what several marked, entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from annotator.domain.agreement.coreference import MEASURES
from annotator.domain.agreement.ledger import Key, Ledger
from annotator.domain.agreement.matching import Matched, groups, match
from annotator.domain.agreement.material import MarkedArticle, Record, Unit
from annotator.domain.agreement.rating import ABSENT, add_many, add_two

ENTITY = "entity"
"""The layer under which agreement on entity links is told."""
Row = tuple[int, tuple[str | None, ...]]
"""A story, and what each annotator says of one item; None: did not judge it."""


Marked = Unit | Record


class PairedCase(NamedTuple):
    """Hold what two annotators made of one place; "" where only the other marked it.

    ``article`` is the story's uid for discrepancies. The annotators stand in their order.
    """

    layer: str
    article: str
    annotators: tuple[str, str]
    labels: tuple[str, str]
    uids: tuple[str, str]


class Rows:
    """Keep items that several judged until all are there.

    Only then are all labels known, and an item of none of two labels counts for both.
    """

    def __init__(
        self, ledger: Ledger, annotators: Sequence[str], raters: int, *, by_label: bool
    ) -> None:
        self.annotators = annotators
        self.by_label = by_label
        self._ledger = ledger
        self._raters = raters
        self._pairs: dict[tuple[str, str, tuple[str, str]], list[Row]] = defaultdict(list)
        self._wholes: dict[tuple[str, str], list[Row]] = defaultdict(list)
        self._f1: dict[tuple[str, str, tuple[str, str]], _F1] = {}

    def f1(self, layer: str, label: str, between: tuple[str, str]) -> _F1:
        """Return the sums of F1 of a label, or of a layer, between two."""
        found = self._f1.get((layer, label, between))
        if found is None:
            found = self._f1[layer, label, between] = _F1(self._ledger, layer, label, between)
        return found

    def pair(
        self,
        layer: str,
        attribute: str,
        between: tuple[str, str],
        story: int,
        said: tuple[str, str],
    ) -> None:
        """Note what two said of an item; ``attribute`` is "" for the label."""
        self._pairs[layer, attribute, between].append((story, said))

    def whole(self, layer: str, attribute: str, story: int, said: Mapping[str, str]) -> None:
        """Note what all who judged an item said of it."""
        values = tuple(said.get(name) for name in self.annotators)
        self._wholes[layer, attribute].append((story, values))

    def flush(self) -> None:
        """Add what was noted to the figures."""
        for (layer, attribute, between), rows in self._pairs.items():
            for label, codes, names in _views(rows, per_value=self.by_label and not attribute):
                stories = _stories(rows)
                kappa, alpha, share = (
                    Key(_named(measure, attribute), layer, label, attribute, between)
                    for measure in ("kappa", "alpha", "share")
                )
                add_two(self._ledger, kappa, codes[0], codes[1], stories, names)
                add_many(self._ledger, None, alpha, codes, stories, names, 2)
                if not label:
                    for (story, _), same in zip(rows, codes[0] == codes[1], strict=True):
                        sums = {"agreed": float(same), "items": 1.0}
                        self._ledger.add(share, "share", story, sums)
        for (layer, attribute), rows in self._wholes.items():
            for label, codes, names in _views(rows, per_value=self.by_label and not attribute):
                kappa, alpha = (
                    Key(_named(measure, attribute), layer, label, attribute)
                    for measure in ("kappa", "alpha")
                )
                add_many(self._ledger, kappa, alpha, codes, _stories(rows), names, self._raters)
        self._pairs.clear()
        self._wholes.clear()


def _named(measure: str, attribute: str) -> str:
    return f"attribute_{measure}" if attribute else f"{measure}_units"


def _stories(rows: Sequence[Row]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([story for story, _ in rows], dtype=np.int64)


def _views(
    rows: Sequence[Row], *, per_value: bool
) -> Iterable[tuple[str, np.ndarray[tuple[int, int], np.dtype[np.int64]], list[Hashable]]]:
    """Yield the items as codes (annotators × items): all values, then each against the rest."""
    values = sorted({value for _, said in rows for value in said if value is not None})
    code_of = {value: code for code, value in enumerate(values)}
    codes = np.array(
        [[ABSENT if value is None else code_of[value] for value in said] for _, said in rows],
        dtype=np.int64,
    ).T
    yield "", codes, list(values)
    if per_value:
        for code, value in enumerate(values):
            one = np.where(codes == ABSENT, ABSENT, (codes == code).astype(np.int64))
            yield value, one, ["", value]


def add_pairs(
    ledger: Ledger,
    rows: Rows,
    layer: str,
    articles: Sequence[MarkedArticle],
) -> list[PairedCase]:
    """Pair the units of some articles, whole stories of them, and return the cases of two."""
    cases: list[PairedCase] = []
    linked: dict[tuple[int, tuple[str, str]], tuple[_Chains, _Chains]] = {}
    for article in articles:
        story = ledger.story(article.story)
        present = [name for name in rows.annotators if name in article.units]
        first = {}
        count = 0
        for name in present:
            first[name] = count
            count += len(article.units[name])
        links: list[tuple[int, int]] = []
        for one, other in combinations(present, 2):
            left, right = article.units[one], article.units[other]
            if not left and not right:
                continue
            between = (one, other)
            found = match(left, right)
            _add_f1(rows, layer, story, between, left, right, found)
            for i, j in found.pairs:
                rows.pair(layer, "", between, story, (left[i].label, right[j].label))
                for name in left[i].attributes.keys() | right[j].attributes.keys():
                    said = (left[i].attributes.get(name, ""), right[j].attributes.get(name, ""))
                    rows.pair(layer, name, between, story, said)
            links += [(first[one] + i, first[other] + j) for i, j in found.pairs]
            cases += cases_of_two(layer, article.uid, between, left, right, found.pairs)
            if any(unit.entity for unit in left) or any(unit.entity for unit in right):
                chains = linked.setdefault((story, between), ({}, {}))
                _link(chains, article.uid, left, right, found.pairs)
        _add_whole(rows, layer, story, present, article, links)
    for (story, between), (mine, theirs) in linked.items():
        _add_entities(ledger, story, between, mine, theirs)
    return cases


def _add_f1(
    rows: Rows,
    layer: str,
    story: int,
    between: tuple[str, str],
    left: Sequence[Unit],
    right: Sequence[Unit],
    found: Matched,
) -> None:
    typed = found.strict + found.overlapping_by.total()
    partial = found.exact + found.partial / 2
    total = len(left) + len(right)
    rows.f1(layer, "", between).add(story, found.strict, found.exact, partial, typed, total)
    labels = Counter(unit.label for unit in (*left, *right) if rows.by_label)
    for label, marked in labels.items():
        strict, more = found.strict_by[label], found.overlapping_by[label]
        sums = rows.f1(layer, label, between)
        sums.add(story, strict, strict, strict + more / 2, strict + more, marked)


class _F1:
    """Add to the four kinds of F1 of one label between two."""

    def __init__(self, ledger: Ledger, layer: str, label: str, between: tuple[str, str]) -> None:
        columns = [
            ledger.open(Key(f"f1_{kind}", layer, label, "", between), "f1")
            for kind in ("strict", "exact", "partial", "type")
        ]
        self._matched = [each["matched", ""] for each in columns]
        self._marked = [each["marked", ""] for each in columns]

    def add(self, story: int, *counts: float) -> None:
        """Add what was matched, kind by kind, and last what both marked."""
        *matched, marked = counts
        for sums, value in zip(self._matched, matched, strict=True):
            sums[story] += value
        for sums in self._marked:
            sums[story] += marked


def _add_whole(
    rows: Rows,
    layer: str,
    story: int,
    present: Sequence[str],
    article: MarkedArticle,
    links: list[tuple[int, int]],
) -> None:
    """Note the units that hang together through pairs, as one item that several judged.

    Where pairs lead from a unit to another one of the same annotator, the first in order counts.
    """
    owned = [(name, unit) for name in present for unit in article.units[name]]
    for members in groups(links):
        units: dict[str, Unit] = {}
        for index in members:
            name, unit = owned[index]
            units.setdefault(name, unit)
        rows.whole(layer, "", story, {name: unit.label for name, unit in units.items()})
        for key in sorted({key for unit in units.values() for key in unit.attributes}):
            said = {name: unit.attributes.get(key, "") for name, unit in units.items()}
            rows.whole(layer, key, story, said)


def cases_of_two(
    layer: str,
    article: str,
    between: tuple[str, str],
    left: Sequence[Marked],
    right: Sequence[Marked],
    pairs: Sequence[tuple[int, int]],
) -> list[PairedCase]:
    """Return the cases that pairing two annotators' work by index leaves."""
    met: list[tuple[Marked | None, Marked | None]] = [(left[i], right[j]) for i, j in pairs]
    paired_left, paired_right = {i for i, _ in pairs}, {j for _, j in pairs}
    met += [(unit, None) for i, unit in enumerate(left) if i not in paired_left]
    met += [(None, unit) for j, unit in enumerate(right) if j not in paired_right]
    return [
        PairedCase(
            layer,
            article,
            between,
            ("" if one is None else one.label, "" if other is None else other.label),
            ("" if one is None else one.uid, "" if other is None else other.uid),
        )
        for one, other in met
    ]


_Chains = dict[str, set[Hashable]]


def _link(
    chains: tuple[_Chains, _Chains],
    article: str,
    left: Sequence[Unit],
    right: Sequence[Unit],
    pairs: Sequence[tuple[int, int]],
) -> None:
    """Add the linked mentions of an article to their entities; paired mentions are one."""
    partner = dict(pairs)
    same = {j: i for i, j in pairs}
    for i, unit in enumerate(left):
        if unit.entity:
            chains[0].setdefault(unit.entity, set()).add((article, i, partner.get(i)))
    for j, unit in enumerate(right):
        if unit.entity:
            chains[1].setdefault(unit.entity, set()).add((article, same.get(j), j))


def _add_entities(
    ledger: Ledger, story: int, between: tuple[str, str], mine: _Chains, theirs: _Chains
) -> None:
    first, second = ([frozenset(chain) for chain in side.values()] for side in (mine, theirs))
    for name, measure in MEASURES.items():
        found, sought, right, given = measure(first, second)
        sums = {"found": found, "sought": sought, "right": right, "given": given}
        ledger.add(Key(name, ENTITY, "", "", between), "entities", story, sums)
