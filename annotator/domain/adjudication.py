"""Cases for adjudication: what several annotators made of one place, side by side.

Annotations of one layer that overlap across annotators make one case, however many they are; what
only one person marked is a case as well. Everything here is computed from plain data; nothing is
decided.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from annotator.domain.agreement.coreference import b_cubed
from annotator.domain.agreement.matching import assign, groups, match, overlaps
from annotator.domain.agreement.material import Record, Unit, dice
from annotator.domain.agreement.records import likeness, match_records

ENTITY = "entity"
DISCREPANCY = "discrepancy"
THRESHOLDS: Mapping[str, float] = {}
"""From which agreement on a unanimous case is taken without asking, by layer; 1.0 if not named."""

_OTHER_LABEL = 0.5
_OTHER_VALUES = 0.75


class Chain(NamedTuple):
    """Hold one annotator's entity in one story: its uid and the uids of its mentions, sorted."""

    uid: str
    mentions: tuple[str, ...]
    label: str = ""


class Mark(NamedTuple):
    """Hold what one annotator made of a place."""

    annotator: str
    made: Unit | Record | Chain


@dataclass(frozen=True, slots=True)
class Case:
    """Hold one place and what each annotator made of it.

    ``where`` is the uid of the article, for discrepancies and entity links that of the story.
    ``annotators`` are all who finished it, those who marked nothing here among them. ``agreement``
    is the mean over pairs of annotators: 1 where two made the same or both nothing, 0 where only
    one of two did, between where they made something different; see ``likeness_of_units``.
    """

    layer: str
    where: str
    annotators: tuple[str, ...]
    marks: tuple[Mark, ...]
    agreement: float

    def by(self, annotator: str) -> tuple[Mark, ...]:
        """Return what one annotator made of the place."""
        return tuple(mark for mark in self.marks if mark.annotator == annotator)

    @property
    def same_labels(self) -> bool:
        """Tell whether everybody marked something here, as many things under the same labels."""
        labels = {
            tuple(sorted(mark.made.label for mark in self.by(name))) for name in self.annotators
        }
        return len(labels) == 1 and () not in labels

    def is_unanimous(self, thresholds: Mapping[str, float] = THRESHOLDS) -> bool:
        """Tell whether two or more agree so far that nobody need look, by the layer's threshold.

        A threshold below 1.0 forgives other edges and attributes, never another label.
        """
        enough = self.agreement >= thresholds.get(self.layer, 1.0) - 1e-9
        return len(self.annotators) > 1 and self.same_labels and enough

    def middle(self) -> tuple[Mark, ...]:
        """Return the marks of the annotator most like all others, to be taken for theirs.

        Of equals it is the first by name.
        """
        made = {name: [mark.made for mark in self.by(name)] for name in self.annotators}
        people = [name for name in self.annotators if made[name]]
        nearest = max(
            people, key=lambda name: sum(_soft_f1(made[name], made[other]) for other in people)
        )
        return self.by(nearest)


def unit_cases(layer: str, article: str, units: Mapping[str, Sequence[Unit]]) -> list[Case]:
    """Return the cases of one article and layer, lowest agreement first.

    ``units`` has an entry for everybody who finished the article. Relations come as
    ``material.placed`` puts them, labels of the article as units of one place.
    """
    owned = [(name, unit) for name in sorted(units) for unit in units[name]]
    index = {name: [i for i, (who, _) in enumerate(owned) if who == name] for name in units}
    everything = [unit for _, unit in owned]
    links = [(i, i) for i in range(len(owned))]
    for one, other in combinations(sorted(units), 2):
        links += overlaps(everything, index[one], everything, index[other])
    annotators = tuple(sorted(units))
    cases = []
    for members in groups(links):
        marks = [Mark(*owned[i]) for i in members]
        cases.append(_case(layer, article, annotators, marks))
    return in_order(cases)


def record_cases(
    story: str,
    finished: Mapping[str, frozenset[str]],
    records: Mapping[str, Sequence[Record]],
) -> list[Case]:
    """Return the cases of a story's discrepancies, lowest agreement first.

    ``finished`` has the articles each annotator finished; a case is that of those who finished all
    the articles it touches.
    """
    owned = [(name, record) for name in sorted(records) for record in records[name]]
    index = {name: [i for i, (who, _) in enumerate(owned) if who == name] for name in records}
    links = [(i, i) for i in range(len(owned))]
    for one, other in combinations(sorted(records), 2):
        pairs = match_records(records[one], records[other])
        links += [(index[one][i], index[other][j]) for i, j in pairs]
    cases = []
    for members in groups(links):
        marks = [Mark(*owned[i]) for i in members]
        touched = {place.article for i in members for place in owned[i][1].places}
        annotators = {name for name, articles in finished.items() if touched <= articles}
        annotators |= {mark.annotator for mark in marks}
        cases.append(_case(DISCREPANCY, story, tuple(sorted(annotators)), marks))
    return in_order(cases)


def link_cases(story: str, articles: Iterable[Mapping[str, Sequence[Unit]]]) -> list[Case]:
    """Return the cases of a story's entity links, lowest agreement first.

    ``articles`` holds the mentions of each article by annotator. Mentions paired as agreement pairs
    them are one; entities that share mentions are one case. Agreement is the B³ F1 of two.
    """
    chains: dict[tuple[str, str], set[Hashable]] = {}
    uids: dict[tuple[str, str], list[str]] = {}
    labels: dict[tuple[str, str], str] = {}
    annotators: set[str] = set()
    for number, units in enumerate(articles):
        annotators |= units.keys()
        shared = _shared_mentions(units)
        for name, given in units.items():
            for i, unit in enumerate(given):
                if unit.entity:
                    key = (name, unit.entity)
                    chains.setdefault(key, set()).add((number, shared[name, i]))
                    uids.setdefault(key, []).append(unit.uid)
                    labels.setdefault(key, unit.label)
    keys = sorted(chains)
    links = [(i, i) for i in range(len(keys))]
    for i, j in combinations(range(len(keys)), 2):
        if chains[keys[i]] & chains[keys[j]]:
            links.append((i, j))
    everybody = tuple(sorted(annotators))
    cases = []
    for members in groups(links):
        inside = [keys[i] for i in members]
        marks = tuple(
            Mark(name, Chain(entity, tuple(sorted(uids[name, entity])), labels[name, entity]))
            for name, entity in inside
        )
        sets = {
            who: [frozenset(chains[name, entity]) for name, entity in inside if name == who]
            for who in everybody
        }
        mean = _mean([_b_cubed_f1(sets[one], sets[other]) for one, other in _pairs(everybody)])
        cases.append(Case(ENTITY, story, everybody, marks, mean))
    return in_order(cases)


def in_order(cases: Iterable[Case]) -> list[Case]:
    """Return cases lowest agreement first, then by layer and place, as they stand in the text."""
    return sorted(
        cases,
        key=lambda case: (
            round(case.agreement, 9),
            case.layer,
            case.where,
            _first(case),
            [(mark.annotator, mark.made.uid, mark.made.label) for mark in case.marks],
        ),
    )


def divided(
    cases: Iterable[Case], thresholds: Mapping[str, float] = THRESHOLDS
) -> tuple[list[Case], list[Case]]:
    """Return the cases that can be taken as they are, and those somebody has to decide."""
    taken: list[Case] = []
    waiting: list[Case] = []
    for case in cases:
        (taken if case.is_unanimous(thresholds) else waiting).append(case)
    return taken, waiting


def likeness_of_units(one: Unit, other: Unit) -> float:
    """Return how like two units are: their overlap (Dice), less for what else differs.

    Another label halves it; of the rest up to a quarter goes by the share of attributes, the
    entity among them, whose values differ.
    """
    label = 1.0 if one.label == other.label else _OTHER_LABEL
    mine = {**one.attributes, "\0entity": one.entity or ""}
    theirs = {**other.attributes, "\0entity": other.entity or ""}
    # An entity neither has, or an attribute neither was given, is nothing to differ in.
    names = {name for name in (*mine, *theirs) if mine.get(name) or theirs.get(name)}
    same = sum(mine.get(name, "") == theirs.get(name, "") for name in names)
    values = _OTHER_VALUES + (1 - _OTHER_VALUES) * (same / len(names) if names else 1.0)
    return dice(one.spans, other.spans) * label * values


def _likeness_of_records(one: Record, other: Record) -> float:
    label = 1.0 if one.label == other.label else _OTHER_LABEL
    severity = 1.0 if one.severity == other.severity else _OTHER_VALUES
    return likeness(one, other) * label * severity


def _likeness(one: Unit | Record | Chain, other: Unit | Record | Chain) -> float:
    if isinstance(one, Unit) and isinstance(other, Unit):
        return likeness_of_units(one, other)
    if isinstance(one, Record) and isinstance(other, Record):
        return _likeness_of_records(one, other)
    if isinstance(one, Chain) and isinstance(other, Chain):
        return float(min(len(one.mentions), len(other.mentions)))
    raise TypeError("the marks of one case are of one kind")


def _case(layer: str, where: str, annotators: tuple[str, ...], marks: Sequence[Mark]) -> Case:
    made = {name: [mark.made for mark in marks if mark.annotator == name] for name in annotators}
    mean = _mean([_soft_f1(made[one], made[other]) for one, other in _pairs(annotators)])
    return Case(layer, where, annotators, tuple(marks), mean)


def _pairs(annotators: Sequence[str]) -> Iterator[tuple[str, str]]:
    return combinations(annotators, 2)


def _mean(values: Sequence[float]) -> float:
    """Return the mean over pairs of annotators, 1.0 where there is only one annotator."""
    return sum(values) / len(values) if values else 1.0


def _soft_f1(
    left: Sequence[Unit | Record | Chain], right: Sequence[Unit | Record | Chain]
) -> float:
    """Return F1 where a pair counts as much as its two are like one another."""
    if not left and not right:
        return 1.0
    worth = {
        (i, j): value
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (value := _likeness(one, other)) > 0
    }
    pairs = assign((i, j, value) for (i, j), value in worth.items())
    return 2 * sum(worth[pair] for pair in pairs) / (len(left) + len(right))


def _b_cubed_f1(left: Sequence[frozenset[Hashable]], right: Sequence[frozenset[Hashable]]) -> float:
    if not left and not right:
        return 1.0
    found, sought, correct, given = b_cubed(left, right)
    if not found or not correct:
        return 0.0
    recall, precision = found / sought, correct / given
    return 2 * recall * precision / (recall + precision)


def _shared_mentions(units: Mapping[str, Sequence[Unit]]) -> dict[tuple[str, int], int]:
    """Return, by annotator and index, the number of the mention several of them marked."""
    places = [(name, i) for name in sorted(units) for i in range(len(units[name]))]
    number = {place: index for index, place in enumerate(places)}
    links = [(index, index) for index in range(len(places))]
    for one, other in combinations(sorted(units), 2):
        pairs = match(units[one], units[other]).pairs
        links += [(number[one, i], number[other, j]) for i, j in pairs]
    return {places[index]: members[0] for members in groups(links) for index in members}


def _first(case: Case) -> tuple[object, ...]:
    """Return where a case begins, as something to sort by within its kind."""
    made = case.marks[0].made
    if isinstance(made, Unit):
        return min(mark.made.spans for mark in case.marks if isinstance(mark.made, Unit))
    if isinstance(made, Record):
        return (made.places, made.uid)
    return (made.uid,)
