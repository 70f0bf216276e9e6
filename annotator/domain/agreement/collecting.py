"""Take in finished articles, links and discrepancies, a batch at a time, and keep their sums."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from annotator.domain.agreement import marking
from annotator.domain.agreement.ledger import Column, Key, Ledger
from annotator.domain.agreement.matching import groups
from annotator.domain.agreement.material import Link, MarkedArticle, Record, Unit, placed
from annotator.domain.agreement.pairing import ENTITY, PairedCase, Rows, add_pairs, cases_of_two
from annotator.domain.agreement.records import match_records
from annotator.domain.agreement.unitizing import GAP, Continuum, segments

LINES = ("u_alpha", "u_alpha_edges")
_UNITS = ("kappa_units", "alpha_units", "share_units")
_TOKENS = ("kappa_marked", "kappa_tokens", "alpha_tokens")
_ATTRIBUTES = ("attribute_share", "attribute_kappa", "attribute_alpha")
_SPANS = (
    *("f1_strict", "f1_exact", "f1_partial", "f1_type"),
    *_TOKENS,
    *LINES,
    *_UNITS,
    *_ATTRIBUTES,
)
MEASURES_OF: Mapping[str, Sequence[str]] = {
    "mention": _SPANS,
    "claim": _SPANS,
    ENTITY: ("b3", "ceaf_e", "lea", "muc"),
    "relation": ("f1_strict", "f1_exact", *_UNITS, *_ATTRIBUTES),
    "article": ("f1_strict", *_TOKENS),
    "discrepancy": ("f1_found", "f1_strict", *_UNITS, *_ATTRIBUTES),
}
"""What is told of each layer, in this order."""


class Collector:
    """Add up what agreement is computed from.

    ``annotators`` are those compared; ``raters`` is how many finished an article as a rule, for
    Fleiss' kappa, which takes the articles finished by exactly so many. A batch holds whole
    stories; each layer of an article is added once. What only one of them finished is left out.
    Without ``by_label`` figures are those of whole layers only, in a third of the time.
    """

    def __init__(self, annotators: Iterable[str], raters: int, *, by_label: bool = True) -> None:
        self.annotators = tuple(sorted(annotators))
        self.raters = raters
        self.ledger = Ledger()
        self.cases: list[PairedCase] = []
        self._by_label = by_label
        self._rows = Rows(self.ledger, self.annotators, raters, by_label=by_label)
        self._blanks: marking.Blanks = {}
        self._lengths: dict[tuple[str, tuple[str, ...]], dict[int, float]] = {}
        self._complete = False

    def add_units(self, layer: str, articles: Iterable[MarkedArticle]) -> None:
        """Add the mentions or claims of some articles."""
        batch = self._shared(articles)
        self.cases += add_pairs(self.ledger, self._rows, layer, batch)
        if batch:
            self._add_tokens(layer, batch)
        for article in batch:
            self._add_lines(layer, article)

    def add_article_labels(self, articles: Iterable[MarkedArticle]) -> None:
        """Add labels of whole articles; the units' spans do not matter.

        An article counts as one token, so kappa is that of articles.
        """
        batch = [
            replace(
                article,
                length=1,
                tokens=None,
                units={
                    name: [unit._replace(spans=((0, 1),)) for unit in units]
                    for name, units in article.units.items()
                },
            )
            for article in self._shared(articles)
        ]
        self.cases += add_pairs(self.ledger, self._rows, "article", batch)
        if batch:
            self._add_tokens("article", batch)

    def add_links(self, articles: Iterable[tuple[str, str, Mapping[str, Sequence[Link]]]]) -> None:
        """Add the relations of some articles, each with its uid and story.

        Two are the same where both ends have the same edges; only then are labels compared.
        """
        batch = []
        for uid, story, links in articles:
            batch.append(MarkedArticle(uid, story, 0, placed(links)))
        shared = self._shared(batch)
        self.cases += add_pairs(self.ledger, self._rows, "relation", shared)

    def add_records(
        self,
        story: str,
        finished: Mapping[str, frozenset[str]],
        records: Mapping[str, Sequence[Record]],
    ) -> None:
        """Add the discrepancies of one story, with the articles each annotator finished.

        Between two, those count whose articles both finished.
        """
        number = self.ledger.story(story)
        present = [name for name in self.annotators if name in finished]
        first: dict[str, int] = {}
        owned: list[tuple[str, Record]] = []
        for name in present:
            first[name] = len(owned)
            owned += [(name, record) for record in records.get(name, ())]
        links: list[tuple[int, int]] = []
        for one, other in combinations(present, 2):
            both = finished[one] & finished[other]
            left = _inside(records.get(one, ()), both)
            right = _inside(records.get(other, ()), both)
            if not left and not right:
                continue
            mine, theirs = [record for _, record in left], [record for _, record in right]
            pairs = match_records(mine, theirs)
            self._add_found(story, number, (one, other), mine, theirs, pairs)
            links += [(first[one] + left[i][0], first[other] + right[j][0]) for i, j in pairs]
        for members in groups(links):
            said: dict[str, Record] = {}
            for index in members:
                said.setdefault(*owned[index])
            labels = {name: record.label for name, record in said.items()}
            self._rows.whole("discrepancy", "", number, labels)
            severities = {name: record.severity for name, record in said.items()}
            self._rows.whole("discrepancy", "severity", number, severities)

    def complete(self) -> None:
        """Count in what nobody marked; nothing can be added afterwards."""
        if self._complete:
            return
        self._complete = True
        self._rows.flush()
        marking.complete(self.ledger, self._blanks, self.raters)
        for key in list(self.ledger.formula):
            if key.measure in LINES:
                for story, length in self._lengths[key.layer, key.between].items():
                    _add_empty(self.ledger.open(key, "unitized"), story, length)

    def _shared(self, articles: Iterable[MarkedArticle]) -> list[MarkedArticle]:
        """Return the articles two or more of the compared finished, with their work only."""
        found = []
        for article in articles:
            units = {name: article.units[name] for name in self.annotators if name in article.units}
            if len(units) > 1:
                self.ledger.story(article.story)
                found.append(replace(article, units=units))
        return found

    def _add_tokens(self, layer: str, batch: Sequence[MarkedArticle]) -> None:
        marking.add_tokens(
            self.ledger,
            self._blanks,
            layer,
            batch,
            self.annotators,
            self.raters,
            by_label=self._by_label,
        )

    def _add_lines(self, layer: str, article: MarkedArticle) -> None:
        story = self.ledger.story(article.story)
        names = sorted(article.units)
        by_label: dict[str, dict[str, list[Unit]]] = defaultdict(lambda: defaultdict(list))
        for name in names:
            for unit in article.units[name]:
                by_label[unit.label][name].append(unit)
        views = [("", {name: segments(article.units[name]) for name in names})]
        for label, units in by_label.items() if self._by_label else ():
            views.append((label, {name: segments(units.get(name, ())) for name in names}))
        between_all = [*combinations(names, 2), ()]
        for between in between_all:
            lengths = self._lengths.setdefault((layer, between), defaultdict(float))
            lengths[story] += len(between or names) * article.length
        for label, lines in views:
            continuum = Continuum(lines, article.length)
            for between in between_all:
                people = between or names
                if not any(lines[name] for name in people):
                    continue
                for measure in LINES if not label else LINES[:1]:
                    key = Key(measure, layer, label, "", between)
                    sums = self.ledger.open(key, "unitized")
                    added = continuum.sums(people, labelled=measure == "u_alpha")
                    for column, value in added.items():
                        sums[column][story] += value

    def _add_found(
        self,
        story: str,
        number: int,
        between: tuple[str, str],
        left: Sequence[Record],
        right: Sequence[Record],
        pairs: Sequence[tuple[int, int]],
    ) -> None:
        layer = "discrepancy"
        same = Counter(left[i].label for i, j in pairs if left[i].label == right[j].label)
        total = float(len(left) + len(right))
        for measure, matched in (("f1_found", len(pairs)), ("f1_strict", same.total())):
            sums = {"matched": float(matched), "marked": total}
            self.ledger.add(Key(measure, layer, "", "", between), "f1", number, sums)
        labels = Counter(record.label for record in (*left, *right) if self._by_label)
        for label, marked in labels.items():
            sums = {"matched": float(same[label]), "marked": float(marked)}
            self.ledger.add(Key("f1_strict", layer, label, "", between), "f1", number, sums)
        self.cases += cases_of_two(layer, story, between, left, right, pairs)
        for i, j in pairs:
            one, other = left[i], right[j]
            self._rows.pair(layer, "", between, number, (one.label, other.label))
            self._rows.pair(layer, "severity", between, number, (one.severity, other.severity))


def _inside(records: Sequence[Record], articles: frozenset[str]) -> list[tuple[int, Record]]:
    return [
        (index, record)
        for index, record in enumerate(records)
        if all(place.article in articles for place in record.places)
    ]


def _add_empty(sums: dict[Column, dict[int, float]], story: int, length: float) -> None:
    """Add lines without a unit, ``length`` in sum: gaps only, on which all agree."""
    for column in (("agreed", ""), ("kept", ""), ("both", GAP)):
        sums[column][story] += length
