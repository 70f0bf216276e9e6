"""Figures of a story by what they count: so that tolls in unlike sentences meet.

Each article's figures are filed under event class × counted population × background year. Within
one such cell the figures of two articles are matched by their surroundings; equal ones first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.compare import quantities
from annotator.compare.aligned import Pair, sentence_moments, sentence_names, sentence_quantities
from annotator.compare.events import event_of
from annotator.compare.findings import Finding, Place
from annotator.compare.lexicons import by_word, listed
from annotator.compare.profile import Profile
from annotator.compare.quantities import Quantity
from annotator.compare.rules.figures import quantity_place
from annotator.compare.words import FUNCTION_WORDS, normal, stem
from annotator.domain.spans import Span, normalised

_RECORDS = frozenset(
    listed("deadliest worst biggest largest bloodiest highest lowest most first heaviest gravest")
)
_THINGS = "counted"
"""Stands for what happened to things that are told apart by what they are: flares, operations."""
_CLOSE = 1.0
"""Least likeness of the surroundings of two figures that are matched."""
_CLOSE_LOOSER = 1.6
_CLOSE_MEASURE = 1.35


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one figure of an article with its cell and what stands around it."""

    quantity: Quantity
    sentence: int
    event: str
    population: str
    year: int
    words: frozenset[str]
    names: frozenset[str]
    part: bool


def figures(profile: Profile) -> tuple[Figure, ...]:
    """Return the figures of an article that count people or things something happened to."""
    known: tuple[Figure, ...] | None = profile.memory.get("figures")
    if known is None:
        known = tuple(_find(profile))
        profile.memory["figures"] = known
    return known


def _find(profile: Profile) -> Iterator[Figure]:
    for index, sentence in enumerate(profile.sentences):
        previous = ""
        norms = sentence.norms
        table = by_word("populations")
        for quantity in sentence_quantities(profile, index):
            if quantity.kind not in ("count", "share", "money", "length", "duration"):
                continue
            part = _is_part(norms, quantity.first)
            if quantity.first and norms[quantity.first - 1] in ("not", "from"):
                continue  # "312, up from 260": what is said no longer.
            event = event_of(norms, quantity) or (previous if part or previous else "")
            if quantity.kind in ("length", "duration"):
                event = quantity.kind
            elif event:
                previous = event
            elif quantity.counted and quantity.noun not in table:
                event = _THINGS
            else:
                continue
            population = table.get(quantity.noun) or quantity.counted
            if quantity.kind != "count":
                population = quantity.kind
            yield Figure(
                quantity,
                index,
                event,
                population,
                _year(profile, index),
                frozenset(stem(n) for n in norms if n not in FUNCTION_WORDS and not n[0].isdigit()),
                frozenset(
                    normal(word)
                    for name in sentence_names(profile, index)
                    for word in name.words
                    if normal(word) not in FUNCTION_WORDS
                ),
                part,
            )


def _is_part(norms: Sequence[str], at: int) -> bool:
    """Tell whether a figure is a part of the one before: "including five children"."""
    before = norms[max(0, at - 4) : at]
    return "including" in before or before[-2:] == ["of", "them"] or "among" in before


def _year(profile: Profile, index: int) -> int:
    """Return the year a sentence gives as background, 0 for the story's own time."""
    published = re.match(r"\d{4}", profile.article.published)
    own = int(published[0]) if published else 0
    if not _RECORDS.isdisjoint(profile.sentences[index].norms):
        return 0  # "The worst since 2009" is about today.
    years = [m.month[0] for m in sentence_moments(profile, index) if m.kind == "year"]
    return next((year for year in years if year and year != own), 0)


def conflicting(pair: Pair) -> Iterator[Finding]:
    """Find figures of one fact that differ though their sentences are not aligned.

    Limits: which raid or which town a figure belongs to is told by the names and words around
    it only. What the number rule finds too is joined with it later.
    """
    ours, theirs = figures(pair.a), figures(pair.b)
    if not ours or not theirs:
        return
    scored = []
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            if _comparable(one, other):
                scored.append((_closeness(pair, one, other), i, j))
    scored.sort(key=lambda each: (-each[0], each[1], each[2]))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for closeness, i, j in scored:
        if i in taken_a or j in taken_b:
            continue
        measured = ours[i].quantity.kind in ("length", "duration")
        if closeness < (_CLOSE_MEASURE if measured else _CLOSE):
            continue
        taken_a.add(i)
        taken_b.add(j)
        one, other = ours[i], theirs[j]
        relation = quantities.relate(one.quantity, other.quantity)
        if relation == quantities.SAME or (
            relation == quantities.LOOSER and closeness < _CLOSE_LOOSER
        ):
            continue
        yield _finding(pair, one, other, closeness, relation)


def _cell(figure: Figure) -> tuple[str, str, int]:
    return figure.event, figure.population, figure.year


def _comparable(one: Figure, other: Figure) -> bool:
    """Tell whether two figures may be of one fact; a figure without a noun may count anybody."""
    if one.quantity.kind != other.quantity.kind:
        return False
    things = one.population == other.population != "" and _THINGS in (one.event, other.event)
    if one.event != other.event and not things:
        return False
    if one.year != other.year:
        return False
    return one.population == other.population or "" in (one.population, other.population)


def _closeness(pair: Pair, one: Figure, other: Figure) -> float:
    """Return how much speaks for two figures being of one fact; equal values most of all."""
    relation = quantities.relate(one.quantity, other.quantity)
    score = 3.0 if relation == quantities.SAME else 0.0
    if one.population != other.population:
        score -= 0.2
    if relation == quantities.LOOSER:
        score += 0.3
    if pair.to_b.get(one.sentence) == other.sentence:
        score += 1.5
    if one.part == other.part:
        score += 0.3
    names = one.names & other.names
    score += min(0.6, 0.25 * len(names))
    words = len(one.words & other.words) / max(1, min(len(one.words), len(other.words)))
    score += 1.2 * words
    low, high = sorted((max(one.quantity.value, 0.1), max(other.quantity.value, 0.1)))
    score += 0.5 if high / low <= 2.5 else (-0.5 if high / low > 8 else 0.0)
    if _alone(pair.a, one) and _alone(pair.b, other):
        score += 0.4
    return score


def _alone(profile: Profile, figure: Figure) -> bool:
    """Tell whether an article gives one value only for a figure's cell."""
    cell = _cell(figure)
    return len({each.quantity.value for each in figures(profile) if _cell(each) == cell}) == 1


def _finding(pair: Pair, one: Figure, other: Figure, closeness: float, relation: str) -> Finding:
    population = one.population or other.population
    base = {quantities.OTHER: 0.75, quantities.BOUND: 0.5}.get(relation, 0.45)
    looser = relation == quantities.LOOSER
    first, second = _place(pair.a, pair.index_a, one), _place(pair.b, pair.index_b, other)
    widths = [each.quantity.high - each.quantity.low for each in (one, other)]
    if looser and widths[0] > widths[1]:
        first, second = second, first
    label = "time" if one.quantity.kind == "duration" else "number"
    return Finding(
        "granularity" if looser else label,
        "number.table_looser" if looser else "number.table",
        first,
        second,
        f"figures {one.event} {population} {one.year}",
        base * min(1.0, 0.5 + closeness / 5),
        f"{population} {one.event}".strip(),
        directed=looser,
    )


def _place(profile: Profile, article: int, figure: Figure) -> Place:
    """Return every mention of a figure in its article as one place: headline, lead and later."""
    place = quantity_place(profile.text, article, figure.quantity)
    spans = [
        Span(each.quantity.start, each.quantity.end)
        for each in figures(profile)
        if _comparable(each, figure)
        and quantities.relate(each.quantity, figure.quantity) == (quantities.SAME)
    ]
    return replace(place, spans=normalised([*place.spans, *spans]))
