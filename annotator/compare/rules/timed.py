"""Times of one event in sentences that are not alike: matched by all that is said beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.compare import moments
from annotator.compare.aligned import Pair, sentence_moments
from annotator.compare.attribution import cues
from annotator.compare.concepts import Concept, concepts, shared
from annotator.compare.findings import Finding
from annotator.compare.moments import Moment
from annotator.compare.profile import Profile, remembered
from annotator.compare.rules.times import is_as_of, is_spoken, moment_place
from annotator.compare.words import Token

_LEAST = 1.55
"""Least evidence that two times are of one event."""
_LEAST_CLOCK = 1.2
_LEAST_LOOSE = 0.85
"""The same for two hours, and for two that are nearly the same."""
_SAME = 3.0
_LINKED = 0.5
_LIKENESS = 2.0
_BESIDE = 0.22
_MOST_BESIDE = 0.9
_CLOSE_BY = 0.4
_MOST_CLOSE = 0.8
_CLOSE = 5
_NEAR_CLOCK = 0.5
_AROUND = 8
"""Words before and after a time that tell what happened then."""
_HOUR = 60
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Timed:
    """Hold a time of an article with what is said around it; ``only`` if it is the only hour."""

    moment: Moment
    sentence: int
    close: tuple[frozenset[Concept], ...]
    beside: tuple[frozenset[Concept], ...]
    only: bool


def elsewhere(pair: Pair) -> Iterator[Finding]:
    """Find times of one event that differ, or of which one is less exact, wherever they stand.

    Limits: that it is one event is told by the words around alone; years are left, and so are days
    on which somebody spoke.
    """
    ours, theirs = times(pair.a), times(pair.b)
    scored = sorted(
        (
            (-found, i, j)
            for i, one in enumerate(ours)
            for j, other in enumerate(theirs)
            if (found := _evidence(pair, one, other)) >= _least(one, other)
        ),
    )
    taken: tuple[set[int], set[int]] = set(), set()
    for found, i, j in scored:
        if i in taken[0] or j in taken[1]:
            continue
        taken[0].add(i)
        taken[1].add(j)
        relation = moments.relate(ours[i].moment, theirs[j].moment)
        given = _given(ours[i], theirs) or _given(theirs[j], ours)
        if relation in (moments.OTHER, moments.WITHIN) and not given:
            yield _finding(pair, ours[i], theirs[j], -found, relation)


def _least(one: Timed, other: Timed) -> float:
    if one.moment.kind != "clock" or other.moment.kind != "clock":
        return _LEAST
    loose = moments.relate(one.moment, other.moment) == moments.WITHIN
    return _LEAST_LOOSE if loose else _LEAST_CLOCK


@remembered
def times(profile: Profile) -> tuple[Timed, ...]:
    """Return the days and hours of an article's story."""
    return tuple(_read(profile))


def _read(profile: Profile) -> Iterator[Timed]:
    found = [
        (index, moment)
        for index, sentence in enumerate(profile.sentences)
        if not sentence.headline
        for moment in sentence_moments(profile, index)
        if moment.kind in ("clock", "day", "part")
        and not is_spoken(cues(profile, index), moment)
        and not is_as_of(sentence.tokens, moment)
    ]
    clocks = sum(moment.kind == "clock" for _, moment in found)
    for index, moment in found:
        around = _deeds(profile, index)
        if _POSSESSIVE.search(profile.sentences[index].tokens[moment.last - 1].text):
            owned = around[moment.last : moment.last + 2]  # "Friday's earthquake": only that.
            yield Timed(moment, index, owned, owned, only=False)
            continue
        near = (
            *around[max(0, moment.first - _AROUND) : moment.first],
            *around[moment.last : moment.last + _AROUND],
        )
        yield Timed(
            moment,
            index,
            _close(profile, index, moment),
            near,
            moment.kind == "clock" and clocks == 1,
        )


def _close(profile: Profile, index: int, moment: Moment) -> tuple[frozenset[Concept], ...]:
    """Return what is said right beside a time, up to a comma."""
    tokens, around = profile.sentences[index].tokens, _deeds(profile, index)
    start, end = moment.first, moment.last
    while start > 0 and moment.first - start < _CLOSE and _goes_on(tokens, start):
        start -= 1
    while end < len(tokens) and end - moment.last < _CLOSE and _goes_on(tokens, end):
        end += 1
    return (*around[start : moment.first], *around[moment.last : end])


def _deeds(profile: Profile, index: int) -> tuple[frozenset[Concept], ...]:
    """Return what the words of a sentence are about, names left out: those stand everywhere."""
    return tuple(
        frozenset[Concept]() if at and token.text[:1].isupper() else about
        for at, (token, about) in enumerate(
            zip(profile.sentences[index].tokens, concepts(profile, index), strict=True)
        )
    )


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether neither a comma nor an "and" stands before a word."""
    joined = "and" in (tokens[at].norm, tokens[at - 1].norm)
    return not joined and tokens[at].start - tokens[at - 1].end <= 1


def _evidence(pair: Pair, one: Timed, other: Timed) -> float:
    """Return how much speaks for two times being of one event; 0 where they cannot be compared."""
    relation = moments.relate(one.moment, other.moment)
    if relation == moments.UNKNOWN:
        return 0.0
    if relation != moments.SAME and _both_now(pair, one.moment, other.moment):
        return 0.0
    found = _SAME if relation == moments.SAME else 0.0
    if pair.to_b.get(one.sentence) == other.sentence:
        found += _LINKED
    found += _LIKENESS * float(pair.alike.score[one.sentence, other.sentence])
    found += min(_MOST_BESIDE, _BESIDE * shared(one.beside, other.beside))
    found += min(_MOST_CLOSE, _CLOSE_BY * shared(one.close, other.close))
    if one.moment.kind == other.moment.kind == "clock":
        gap = abs(one.moment.minutes - other.moment.minutes)
        found += _NEAR_CLOCK * ((gap <= 2 * _HOUR) + (gap <= _HOUR)) / 2
    if one.only and other.only:
        found += _NEAR_CLOCK
    return found


def _both_now(pair: Pair, one: Moment, other: Moment) -> bool:
    """Tell whether both days are the day their article is of: then each tells of its own day."""
    days = pair.a.article.published[:10], pair.b.article.published[:10]
    return days[0] != days[1] and all(
        day and any(each.isoformat() == day for each in moment.days)
        for day, moment in zip(days, (one, other), strict=True)
    )


def _given(one: Timed, others: Sequence[Timed]) -> bool:
    """Tell whether the other article gives a time too, wherever it does."""
    return any(moments.relate(one.moment, each.moment) == moments.SAME for each in others)


def _finding(pair: Pair, one: Timed, other: Timed, found: float, relation: str) -> Finding:
    looser = relation == moments.WITHIN
    first = moment_place(pair.a.text, pair.index_a, one.moment)
    second = moment_place(pair.b.text, pair.index_b, other.moment)
    if looser and moments.width(other.moment) < moments.width(one.moment):
        first, second = second, first
    return Finding(
        "granularity" if looser else "time",
        "time.table_looser" if looser else "time.table",
        first,
        second,
        pair.facts.get((pair.index_a, one.sentence), f"{pair.index_a}.{one.sentence}"),
        (0.45 if looser else 0.6) * min(1.0, 0.55 + found / 6),
        "when it happened",
        directed=looser,
    )
