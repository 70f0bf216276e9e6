"""Figures of a story by what they count: so that tolls in unlike sentences meet.

The figures of two articles are matched by all that speaks for their being of one fact: event,
population, year, names beside them, likeness of their sentences, nearness of the values. Equal
values are matched first, so that only what is left over can differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.compare import amounts
from annotator.compare.aligned import Pair
from annotator.compare.counted import Figure, figures
from annotator.compare.findings import Finding, Place
from annotator.compare.lexicons import by_word
from annotator.compare.profile import Profile, remembered
from annotator.compare.rules.figures import per, quantity_place
from annotator.domain.spans import Span, normalised

_CLOSE = 1.55
"""Least evidence at which two figures are matched."""
_CLOSE_UNEVENTFUL = 1.9
"""The same where no event is known of either: lengths, sums, things counted."""
_CLOSE_MEASURE = 1.35
"""The same for two measures beside one word, of nearly one size."""
_CLOSE_NAMED = 1.6
"""The same for things counted under one noun that is no population."""
_ALIKE = 0.3
"""Likeness from which two sentences tell one thing though their events have other names."""
_MEASURES = ("duration", "length", "area", "speed", "weight", "volume", "share", "money")
_SELDOM = ("area", "speed", "weight", "volume")
"""Measures a story gives few of, so that the only one of each article are mostly of one thing."""
_BESIDE = 0.35
_MOST_BESIDE = 1.05
"""What each word beside two measures adds that both have, and all of them together."""
_PEOPLE = frozenset(("people", ""))
_OF_PEOPLE = frozenset(
    ("killed", "injured", "treated", "missing", "displaced", "arrested", "rescued", "aboard",
     "protested", "struck", "infected", "kidnapped")
)  # fmt: skip
_OF_THINGS = frozenset(("stolen", "cost", "fired", "farmed", "postponed", "destroyed"))
"""Events that people do not suffer: "300 residents were taken to a school"."""
_TELLING = frozenset(("bodies", "dead", "deaths", "fatalities", "casualties", "votes", "times"))
"""Nouns that tell by themselves what happened."""
_ONE_FACT = 0.84
_PARTS = frozenset(
    ("civilians", "children", "women", "fighters", "soldiers", "police", "crew", "passengers")
)
_NEAR_VALUES = 1.6
_LIKE_VALUES = 3.0
_FAR_VALUES = 8.0
_TOO_FAR = 50.0


def conflicting(pair: Pair) -> Iterator[Finding]:
    """Find figures of one fact that differ though their sentences are not aligned.

    Limits: which raid or which town a figure belongs to is told by the names and words around
    it only. What the number rule finds too is joined with it later.
    """
    for one, other, found in matches(pair):
        relation = amounts.relate(one.quantity, other.quantity)
        if relation == amounts.SAME or _apart(one, other) or _beyond(one, other):
            continue
        if not _told_too(pair, one, other) and not _adds_up(pair, one, other):
            yield _finding(pair, one, other, found, relation)
    yield from _headlines(pair)


@remembered
def matches(pair: Pair) -> list[tuple[Figure, Figure, float]]:
    """Return the figures of two articles that are of one fact, best first."""
    return list(_matched(pair))


def _matched(pair: Pair) -> Iterator[tuple[Figure, Figure, float]]:
    ours, theirs = _exact(pair.a), _exact(pair.b)
    scored = [
        (evidence(pair, one, other), i, j)
        for i, one in enumerate(ours)
        for j, other in enumerate(theirs)
        if _comparable(pair, one, other)
    ]
    scored.sort(key=lambda each: (-each[0], each[1], each[2]))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for found, i, j in scored:
        one, other = ours[i], theirs[j]
        if i in taken_a or j in taken_b or found < _least(one, other):
            continue
        taken_a.add(i)
        taken_b.add(j)
        yield one, other, found


@remembered
def _exact(profile: Profile) -> tuple[Figure, ...]:
    """Return an article's figures without those it gives more exactly elsewhere.

    "2,000" in the headline and "more than 2,000" in the lead are the "2,012" of the text.
    """
    found = figures(profile)
    return tuple(
        each
        for number, each in enumerate(found)
        if not any(_says_more(other, each) for other in found)
        and not any(_repeats(profile, each, other) for other in found[:number])
        and not _told_below(profile, each)
    )


def _repeats(profile: Profile, figure: Figure, before: Figure) -> bool:
    """Tell whether a figure was given before in the text, with "about" or "at least" or not."""
    if profile.sentences[before.sentence].headline:
        return False
    ours, theirs = figure.quantity, before.quantity
    return bool(figure.event) and _cell(figure) == _cell(before) and ours.value == theirs.value


def _says_more(one: Figure, other: Figure) -> bool:
    """Tell whether a figure is the more exact one of two that an article gives for one thing."""
    if not one.event or (one.event, one.year) != (other.event, other.year):
        return False
    if one.part or _apart(one, other):
        return False
    if one.population != other.population and not _PEOPLE & {one.population, other.population}:
        return False
    return amounts.says_more(one.quantity, other.quantity)


def _headlines(pair: Pair) -> Iterator[Finding]:
    """Find a figure of a headline that differs from the other article's, and maybe its own text."""
    for first in (True, False):
        own, other = (pair.a, pair.b) if first else (pair.b, pair.a)
        for figure in figures(own):
            if not own.sentences[figure.sentence].headline or not figure.event:
                continue
            if _is_sum(figure, figures(own)) or _told_below(own, figure):
                continue
            among = [
                (evidence(pair, *both), *both)
                for each in figures(other)
                for both in ((figure, each) if first else (each, figure),)
                if each.event == figure.event and _comparable(pair, *both)
            ]
            found = max(among, key=lambda each: each[0], default=None)
            if found is None or found[0] < _CLOSE:
                continue
            if amounts.relate(found[1].quantity, found[2].quantity) == amounts.OTHER:
                yield _finding(pair, found[1], found[2], found[0], amounts.OTHER)


def _least(one: Figure, other: Figure) -> float:
    if one.event and one.event == other.event:
        return _CLOSE
    if one.quantity.kind in _MEASURES:
        near = _nearness(one.quantity.value, other.quantity.value) > 0
        return _CLOSE_MEASURE if near and one.beside & other.beside else _CLOSE_UNEVENTFUL
    specific = one.population == other.population not in by_word("populations").values()
    return _CLOSE_NAMED if specific and one.population else _CLOSE_UNEVENTFUL


def _comparable(pair: Pair, one: Figure, other: Figure) -> bool:
    """Tell whether two figures may be of one fact; a figure without a noun may count anybody."""
    if not amounts.comparable(one.quantity, other.quantity) or one.year != other.year:
        return False
    linked = pair.to_b.get(one.sentence) == other.sentence
    linked = linked and float(pair.alike.score[one.sentence, other.sentence]) >= _ALIKE
    if one.event != other.event and one.event and other.event and not linked:
        return False
    if one.population == other.population or one.kin & other.kin:
        return True
    return bool(_PEOPLE & {one.population, other.population}) and one.part == other.part


def evidence(pair: Pair, one: Figure, other: Figure) -> float:
    """Return how much speaks for two figures being of one fact; equal values most of all."""
    relation = amounts.relate(one.quantity, other.quantity)
    found = 3.0 if relation == amounts.SAME else 0.0
    if relation == amounts.LOOSER:
        found += 0.3
    if pair.to_b.get(one.sentence) == other.sentence:
        found += 1.0
    found += 2.0 * float(pair.alike.score[one.sentence, other.sentence])
    if one.event and one.event == other.event:
        found += 0.7
    if one.population and one.population == other.population and one.quantity.kind == "count":
        found += 0.4
    elif one.kin & other.kin:
        found += 0.3
    elif one.population and other.population and one.population != other.population:
        # Whoever counts people may mean more than who counts soldiers.
        parts = relation != amounts.SAME and _PARTS & {one.population, other.population}
        found -= 0.5 if parts else 0.1
    elif one.event == other.event != "":
        found += 0.2
    if _apart(one, other):
        found -= 0.6
    elif (one.places | one.owners) & (other.places | other.owners):
        found += 0.3
    if one.part != other.part:
        found -= 0.4
    found += _nearness(one.quantity.value, other.quantity.value)
    if _alone(pair.a, one) and _alone(pair.b, other):
        found += 0.3 if one.event else 0.6
    if one.quantity.kind in _MEASURES:
        found += min(_MOST_BESIDE, _BESIDE * len(one.beside & other.beside))
    return found


def _beyond(one: Figure, other: Figure) -> bool:
    """Tell whether values are too unlike to be of one thing, a typing error included."""
    low, high = sorted((max(one.quantity.value, 0.1), max(other.quantity.value, 0.1)))
    return high > _TOO_FAR * low


def _nearness(one: float, other: float) -> float:
    low, high = sorted((max(one, 0.1), max(other, 0.1)))
    if high > _FAR_VALUES * low:
        return -0.8
    return 0.5 if high <= _NEAR_VALUES * low else 0.25 if high <= _LIKE_VALUES * low else 0.0


def _alone(profile: Profile, figure: Figure) -> bool:
    """Tell whether an article gives one value only for what a figure counts."""
    values = _values(profile)[_cell(figure)]
    specific = figure.quantity.kind == "count" and figure.population not in by_word("populations")
    specific = specific or figure.quantity.kind in _SELDOM
    return len(values) == 1 and bool(figure.event or (figure.population and specific))


@remembered
def _values(profile: Profile) -> dict[tuple[str, str, int], set[float]]:
    """Return the values an article gives for each cell."""
    found: dict[tuple[str, str, int], set[float]] = {}
    for each in figures(profile):
        found.setdefault(_cell(each), set()).add(each.quantity.value)
    return found


def _cell(figure: Figure) -> tuple[str, str, int]:
    return figure.event, figure.population, figure.year


def _is_sum(figure: Figure, among: Sequence[Figure]) -> bool:
    """Tell whether a figure is what two others of its article come to together."""
    values = [e.quantity.value for e in among if e.quantity.kind == figure.quantity.kind]
    total = figure.quantity.value
    return any(one + other == total for one in values for other in values)


def _adds_up(pair: Pair, one: Figure, other: Figure) -> bool:
    """Tell whether one figure is the other and one beside it together: ten, seven and three."""
    for whole, part, profile in ((one, other, pair.b), (other, one, pair.a)):
        for each in figures(profile):
            near = each.sentence == part.sentence and each is not part
            if near and each.quantity.value + part.quantity.value == whole.quantity.value:
                return True
    return False


def same_cell(one: Figure, other: Figure) -> bool:
    """Tell whether two figures count the same event of the same population and year."""
    return _cell(one) == _cell(other)


def _told_too(pair: Pair, one: Figure, other: Figure) -> bool:
    """Tell whether an article gives the other's value too: "9,000, or 4,000 for the police"."""
    return any(
        amounts.relate(each.quantity, against.quantity) == amounts.SAME
        and _cell(each) == _cell(figure)
        for profile, figure, against in ((pair.a, one, other), (pair.b, other, one))
        for each in figures(profile)
    )


def _finding(pair: Pair, one: Figure, other: Figure, found: float, relation: str) -> Finding:
    base = {amounts.OTHER: 0.75, amounts.BOUND: 0.5}.get(relation, 0.45)
    if relation == amounts.OTHER and one.event and same_cell(one, other):
        base = _ONE_FACT  # What is counted and what happened are the same: a toll.
    looser = relation == amounts.LOOSER
    first = mentions(pair.a, pair.index_a, one)
    second = mentions(pair.b, pair.index_b, other)
    widths = [amounts.breadth(each.quantity) for each in (one, other)]
    if looser and widths[0] > widths[1]:
        first, second = second, first
    label = "time" if one.quantity.kind == "duration" else "number"
    population = one.population or other.population
    return Finding(
        "granularity" if looser else label,
        "number.table_looser" if looser else "number.table",
        first,
        second,
        _fact(one, other) or f"figures {population}",
        base * min(1.0, 0.45 + found / 5),
        _about(one, other) + per(pair, one.sentence, other.sentence),
        directed=looser,
    )


def _fact(one: Figure, other: Figure) -> str:
    """Return the name of what both count, "" where no event tells."""
    event = one.event or other.event
    if not event:
        return ""
    return f"figures {event} {one.population or other.population or 'people'} {one.year}"


def mentions(profile: Profile, article: int, figure: Figure) -> Place:
    """Return every mention of a figure in its article as one place: headline, lead and later."""
    place = quantity_place(profile.text, article, figure.quantity)
    spans = [
        Span(each.quantity.start, each.quantity.end)
        for each in figures(profile)
        if figure.event
        and (each.event, each.year) == (figure.event, figure.year)
        and (each.population == figure.population or {each.population, figure.population} & _PEOPLE)
        and amounts.relate(each.quantity, figure.quantity) == amounts.SAME
    ]
    return replace(place, spans=normalised([*place.spans, *spans]))


def gathered(pair: Pair, finding: Finding, *, kept: bool) -> Finding | None:
    """Return a finding on figures with every mention of them, named as the table names it.

    None where the names beside the figures tell that they are of two things, or where one of them
    has its equal elsewhere in the other article, unless most of the sentence was ``kept``.
    """
    one = _figure_at(pair, finding.first)
    other = _figure_at(pair, finding.second)
    if one is not None and other is not None and _apart(one, other):
        return None
    if not kept and _is_another(pair, finding, one, other):
        return None
    ours, theirs = (one, other) if finding.first.article == pair.index_a else (other, one)
    if _told_below(pair.a, ours) or _told_below(pair.b, theirs):
        return None
    if one is None or other is None or not one.event or one.event != other.event:
        return finding
    places = [
        replace(mentions(profile, place.article, figure), value=place.value, says=place.says)
        for place, figure in ((finding.first, one), (finding.second, other))
        for profile in (pair.a if place.article == pair.index_a else pair.b,)
    ]
    source = finding.about.partition(", per ")[2]
    return replace(
        finding,
        first=places[0],
        second=places[1],
        fact=_fact(one, other),
        about=_about(one, other) + (f", per {source}" if source else ""),
    )


def _told_below(profile: Profile, figure: Figure | None) -> bool:
    """Tell whether a figure of a headline is one the text gives too: "3", "at least three"."""
    if figure is None or not figure.event or not profile.sentences[figure.sentence].headline:
        return False
    return any(
        not profile.sentences[each.sentence].headline
        and (each.event, each.year) == (figure.event, figure.year)
        and each.quantity.value == figure.quantity.value
        for each in figures(profile)
    )


def _about(one: Figure, other: Figure) -> str:
    """Return what two figures count and what happened to it: "people killed"."""
    event = one.event or other.event
    counted = one.quantity.noun or other.quantity.noun
    if not counted and one.quantity.kind == "count" and event in _OF_PEOPLE:
        counted = "people"
    if event in _OF_THINGS and _are_people(counted):
        event = ""
    if one.quantity.kind != "count":
        return one.quantity.kind  # "Share voted" and "money cost" say nothing more.
    if counted in _TELLING or (counted and event in _OF_PEOPLE and not _are_people(counted)):
        return counted
    return f"{counted or one.population or other.population} {event}".strip()


def _are_people(noun: str) -> bool:
    """Tell whether a counted noun names people, as far as the list of populations knows."""
    return by_word("populations").get(noun, "homes") not in ("homes", "cars")


def _is_another(pair: Pair, finding: Finding, one: Figure | None, other: Figure | None) -> bool:
    """Tell whether two figures in unlike sentences are of two things, as far as the story tells."""
    ours, theirs = (one, other) if finding.first.article == pair.index_a else (other, one)
    if _met_elsewhere(pair, ours, theirs) or _of_two_events(one, other):
        return True
    if _unplaced(pair, ours, theirs):
        return True
    return any(
        figure is not None and figure not in _exact(profile)
        for figure, profile in ((ours, pair.a), (theirs, pair.b))
    )


def _unplaced(pair: Pair, one: Figure | None, other: Figure | None) -> bool:
    """Tell whether figures count people in unlike sentences, and nothing tells what happened."""
    if one is None or other is None or (one.event and other.event):
        return False
    people = set(by_word("populations").values()) | {""}
    alike = float(pair.alike.score[one.sentence, other.sentence])
    return alike < _ALIKE and {one.population, other.population} <= people


def _of_two_events(one: Figure | None, other: Figure | None) -> bool:
    """Tell whether figures have events, and not the same: 2,012 died, 1,400 were injured."""
    return bool(one and other and one.event and other.event and one.event != other.event)


def _met_elsewhere(pair: Pair, one: Figure | None, other: Figure | None) -> bool:
    """Tell whether a figure is matched with an equal one that is not the other."""
    return any(
        (ours is one) != (theirs is other)
        and amounts.relate(ours.quantity, theirs.quantity) == amounts.SAME
        and bool(ours.event)
        for ours, theirs, _ in matches(pair)
    )


def _apart(one: Figure, other: Figure) -> bool:
    """Tell whether two figures belong to two places, or to two people or bodies."""
    return any(
        ours and theirs and not ours & theirs
        for ours, theirs in ((one.places, other.places), (one.owners, other.owners))
    )


def _figure_at(pair: Pair, place: Place) -> Figure | None:
    profile = pair.a if place.article == pair.index_a else pair.b
    start = place.spans[0].start
    return next((each for each in figures(profile) if each.quantity.start == start), None)
