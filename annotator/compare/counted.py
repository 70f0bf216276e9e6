"""The figures of an article with what they count: event, population, year and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.compare.aligned import sentence_moments, sentence_names, sentence_quantities
from annotator.compare.attribution import cues
from annotator.compare.events import event_of
from annotator.compare.kindred import classes_in
from annotator.compare.lexicons import by_word, listed
from annotator.compare.names import Name
from annotator.compare.profile import Profile, Sentence, remembered
from annotator.compare.quantities import Quantity
from annotator.compare.words import FUNCTION_WORDS, normal, stem

KINDS = ("count", "share", "money", "length", "duration", "area", "speed", "weight", "volume")
_RECORDS = frozenset(
    listed("deadliest worst biggest largest bloodiest highest lowest most first heaviest gravest")
)
_STEPS = frozenset(
    listed("more fewer less longer shorter later earlier ago higher lower further additional old")
)
"""Words after a figure that make it a step from another one: "seven more than"."""
_MOVED = frozenset(listed("up down revised lowered raised rising falling changed corrected cut"))
_FIRST = frozenset(listed("first initially originally previously earlier"))
_GIVEN = frozenset(
    listed("feared reported thought announced estimated stated given said believed put counted")
)
OVERALL = -1
"""Stands for the year of a figure that counts over months, or over a whole country."""
_OVERALL = (
    "overall", "nationwide", "countrywide", "in the country", "across the country",
    "in the last month", "in the past month", "in recent months", "so far this year",
    "this year alone", "in recent weeks", "in the past year", "over the past year", "on average",
)  # fmt: skip
_LONG = frozenset(
    listed(
        "january february march april may june july august september october november december "
        "month year spring summer autumn winter"
    )
)
_OF_THE = frozenset(
    listed("dead injured wounded victims missing killed casualties survivors detained")
)
"""Whom a figure before "of the" is only a part of: two of the dead."""
_CHANGES = frozenset(("rose", "fell"))
_NO_EVENTS = {"count": _CHANGES, "share": frozenset[str](), "money": frozenset[str]()}
"""Events that say nothing of what is counted: "has risen to 12"."""
_PLACING = frozenset(listed("in at near of for from on around outside inside"))
_NEAR = 7
_AROUND = 7
_COMPOUND = 2
"""Words behind a length of time that name what lasted: "a 36-hour strike"."""
_SHORT = 8
"""Words of a sentence whose bare figure goes on counting what the one before counted."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one figure of an article with its cell and whose it is.

    ``event`` and ``population`` are "" where unknown; ``year`` is 0 for the story's own time.
    ``places`` and ``owners`` are the words of the names it stands with: a town, a candidate.
    """

    quantity: Quantity
    sentence: int
    event: str
    population: str
    year: int
    places: frozenset[str]
    owners: frozenset[str]
    part: bool
    beside: frozenset[str]
    """The stems of what is said within a few words of it."""
    kin: frozenset[int] = frozenset()
    """The classes of words news exchanges for what is counted: thieves, robbers."""


@remembered
def figures(profile: Profile) -> tuple[Figure, ...]:
    """Return the figures of an article."""
    return tuple(_find(profile))


def _find(profile: Profile) -> Iterator[Figure]:
    table = by_word("populations")
    last: Figure | None = None
    for index, sentence in enumerate(profile.sentences):
        norms = sentence.norms
        found = sentence_quantities(profile, index)
        names = _names_of_others(profile, index)
        before = last if last is not None and last.sentence == index - 1 else None
        if len(norms) > _SHORT:
            before = None
        previous = ""
        for number, quantity in enumerate(found):
            part = _is_part(norms, quantity)
            stop = found[number + 1].first if number + 1 < len(found) else len(norms)
            start = found[number - 1].last if number else 0
            event = ""
            if quantity.kind == "duration":
                event = event_of(norms, quantity, reach=_COMPOUND)
            elif quantity.kind in ("count", "share", "money"):
                event = _event(sentence, quantity, (start, stop)) or previous
                previous = event
            if quantity.kind not in KINDS or is_step(sentence, quantity):
                continue
            if number and converted(profile.text, found[number - 1], quantity):
                continue
            population = quantity.kind
            if quantity.kind == "count":
                noun = quantity.noun or _numbered(norms, quantity.first)
                noun = noun or _told_after(norms, quantity.stop)
                population = table.get(noun) or stem(noun)
                if not event and not population and before is not None:
                    # "4,000 people came. The organisers say 9,000."
                    event, population = before.event, before.population
            figure = Figure(
                quantity,
                index,
                event,
                population,
                _year(profile, index),
                *_owners(sentence, profile.text, quantity, names, (start, stop)),
                part,
                _beside(sentence, quantity),
                _kin(quantity.noun) if quantity.kind == "count" else frozenset(),
            )
            last = figure if figure.event or figure.population else last
            yield figure


def _kin(noun: str) -> frozenset[int]:
    return frozenset(each for *_, classes in classes_in([noun]) for each in classes)


def converted(text: str, before: Quantity, quantity: Quantity) -> bool:
    """Tell a value in brackets that gives the one before in another unit: "72 km (45 miles)"."""
    gap = text[before.end : quantity.start]
    return before.kind == quantity.kind and gap.strip() in ("(", "[", ", or")


def _beside(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    tokens = sentence.tokens
    near = (*tokens[max(0, quantity.first - _AROUND) : quantity.first],
            *tokens[quantity.last : quantity.last + _AROUND])  # fmt: skip
    return frozenset(stem(t.norm) for t in near if t.norm not in FUNCTION_WORDS)


def _numbered(norms: Sequence[str], at: int) -> str:
    """Return what "the number of …" before a figure counts, "" where nothing is numbered."""
    for place in range(at - 2, -1, -1):
        if norms[place] in ("number", "total", "tally") and norms[place + 1] == "of":
            return next((n for n in norms[place + 2 : at] if n not in FUNCTION_WORDS), "")
    return ""


def _told_after(norms: Sequence[str], at: int) -> str:
    """Return whom a bare figure counts where that follows: "17 were of children"."""
    after = norms[at : at + 4]
    if not after or after[0] not in ("was", "were", "are", "is"):
        return ""
    return next((norm for norm in after[1:] if norm in by_word("populations")), "")


def _event(sentence: Sentence, quantity: Quantity, room: tuple[int, int]) -> str:
    """Return what happened to those counted: between the figures beside it, else anywhere near."""
    norms, without = sentence.norms, _NO_EVENTS[quantity.kind]
    low, high = room
    # "45 were killed, 200 families displaced": a comma parts them.
    while low < quantity.first and any(
        _comma_before(sentence, at) for at in range(low + 1, quantity.first + 1)
    ):
        low += 1
    for within in ((low, high), room):
        near = event_of(norms, quantity, without=without, room=within)
        if near:
            return near
    if quantity.kind == "count":
        near = _event_of_number(norms, quantity)
    return near or event_of(norms, quantity, without=without)


def _event_of_number(norms: Sequence[str], quantity: Quantity) -> str:
    """Return the event of "the number of people who died … has risen to 12"."""
    if quantity.noun or not {"number", "toll", "total", "tally"} & set(norms[: quantity.first]):
        return ""
    return event_of(norms, quantity, reach=len(norms), without=_CHANGES)


def is_step(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell a figure that is no longer said ("up from 260", "not 212") or only a step from one."""
    norms = sentence.norms
    if is_former(sentence, quantity) or more_than(sentence, quantity):
        return True
    if quantity.first and norms[quantity.first - 1] in ("every", "per", "from"):
        return True
    return any(
        norms[at] in _STEPS and not _comma_before(sentence, at)
        for at in range(quantity.stop, min(quantity.last + 1, len(norms)))
    )


def is_former(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell a figure that the sentence takes back or says was given before.

    That is "up from 260", "not 212", "not for three days", "fewer than the 2,300 first feared".
    """
    norms = sentence.norms
    before = norms[max(0, quantity.first - 3) : quantity.first]
    if "not" in before[-2:] or (before[-1:] == ["from"] and _MOVED & set(before)):
        return True
    if before[-2:] in (["than", "the"], ["instead", "of"], ["rather", "than"]):
        return True
    return any(
        norms[at] in _FIRST and at + 1 < len(norms) and norms[at + 1] in _GIVEN
        for at in range(quantity.stop, min(quantity.last + 2, len(norms)))
    )


def _comma_before(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.tokens[at].start - sentence.tokens[at - 1].end > 1


def more_than(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell a figure that only says how far another is off: "seven more than"."""
    norms = sentence.norms
    after = norms[quantity.stop : quantity.stop + 4]
    return any(
        word in ("more", "fewer", "less", "longer", "higher", "lower")
        and "than" in after[at:]
        and not _comma_before(sentence, quantity.stop + at)
        for at, word in enumerate(after[:3])
    )


def _is_part(norms: Sequence[str], quantity: Quantity) -> bool:
    """Tell whether a figure is a part of the one before: "including five children"."""
    at = quantity.first
    before = norms[max(0, at - 4) : at]
    after = norms[quantity.stop : quantity.stop + 3]
    if after[:2] in (["of", "them"], ["of", "whom"]):
        return True
    if after[:2] == ["of", "the"] and after[2:] and after[2] in _OF_THE:
        return True
    if {"include", "includes", "included"} & set(before):
        return True
    return "including" in before or before[-2:] == ["of", "them"] or "among" in before


def _year(profile: Profile, index: int) -> int:
    """Return the year a sentence gives as background, 0 for the story's own time."""
    published = re.match(r"\d{4}", profile.article.published)
    own = int(published[0]) if published else 0
    norms = profile.sentences[index].norms
    if not _RECORDS.isdisjoint(norms):
        return 0  # "The worst since 2009" is about today.
    if _is_overall(norms):
        return OVERALL
    years = [m.month[0] for m in sentence_moments(profile, index) if m.kind == "year"]
    return next((year for year in years if year and year != own), 0)


def _is_overall(norms: Sequence[str]) -> bool:
    """Tell whether a sentence counts over months or a whole country, not this event alone."""
    text = f" {' '.join(norms)} "
    if any(f" {phrase} " in text for phrase in _OVERALL):
        return True
    after = [norms[at + 1 : at + 3] for at, norm in enumerate(norms) if norm == "since"]
    return any(_LONG & set(words) for words in after)


def _names_of_others(profile: Profile, index: int) -> list[Name]:
    """Return the names of a sentence that do not only tell who said it."""
    said: set[int] = set()
    for cue in cues(profile, index):
        said.update(range(*cue.source))
    inside = _names_inside(profile)
    return [
        name
        for name in sentence_names(profile, index)
        if not said & set(range(name.first, name.last))
        and (name.first or len(name.words) > 1 or normal(name.words[0]) in inside)
    ]


@remembered
def _names_inside(profile: Profile) -> frozenset[str]:
    """Return the name words of an article that stand inside a sentence: no mere beginnings."""
    return frozenset(
        normal(word)
        for index in range(len(profile))
        for name in sentence_names(profile, index)
        if name.first and not profile.sentences[index].headline
        for word in name.words
    )


def _owners(
    sentence: Sentence, text: str, quantity: Quantity, names: Sequence[Name], room: tuple[int, int]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the places and the other names a figure stands with.

    That is the place after it ("nine in Osmere"), else the names before it. ``room`` are the words
    between the figure before and the figure after.
    """
    nothing: frozenset[str] = frozenset()
    tokens = sentence.tokens
    if sentence.headline:
        return nothing, nothing  # Words in headlines have capitals for other reasons.
    for name in names if quantity.kind != "length" else ():
        if not quantity.stop <= name.first < min(room[1], quantity.last + _NEAR):
            continue
        between = [token.norm for token in tokens[quantity.last : name.first]]
        gap = text[tokens[quantity.stop - 1].end : tokens[name.first].start]
        if between and between[0] in _PLACING and not set(",;") & set(gap):
            return _words(name), nothing
    places, others = set[str](), set[str]()
    for name in names:
        if room[0] <= name.first and name.last <= quantity.first:
            before = [token.norm for token in tokens[max(0, name.first - 2) : name.first]]
            (places if _PLACING & set(before) else others).update(_words(name))
    return frozenset(places), frozenset(others)


def _words(name: Name) -> frozenset[str]:
    return frozenset(normal(word) for word in name.words) - FUNCTION_WORDS
