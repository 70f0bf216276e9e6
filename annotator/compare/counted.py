"""The figures of an article with what they count: event, population, year and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.compare.aligned import sentence_moments, sentence_names, sentence_quantities
from annotator.compare.attribution import cues
from annotator.compare.events import event_of
from annotator.compare.lexicons import by_word, listed
from annotator.compare.names import Name
from annotator.compare.profile import Profile, Sentence
from annotator.compare.quantities import Quantity
from annotator.compare.words import FUNCTION_WORDS, normal, stem

KINDS = ("count", "share", "money", "length", "duration")
_RECORDS = frozenset(
    listed("deadliest worst biggest largest bloodiest highest lowest most first heaviest gravest")
)
_STEPS = frozenset(
    listed("more fewer less longer shorter later earlier ago higher lower further additional old")
)
"""Words after a figure that make it a step from another one: "seven more than"."""
_CHANGES = frozenset(("rose", "fell"))
_NO_EVENTS = {"count": _CHANGES, "share": frozenset[str](), "money": frozenset[str]()}
"""Events that say nothing of what is counted: "has risen to 12"."""
_PLACING = frozenset(listed("in at near of for from on around outside inside"))
_NEAR = 7
_SHORT = 8
"""Words of a sentence whose bare figure goes on counting what the one before counted."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one figure of an article with its cell and whose it is.

    ``event`` and ``population`` are "" where unknown; ``year`` is 0 for the story's own time.
    ``owners`` are the words of the names it stands with: a candidate, a town.
    """

    quantity: Quantity
    sentence: int
    event: str
    population: str
    year: int
    owners: frozenset[str]
    part: bool


def figures(profile: Profile) -> tuple[Figure, ...]:
    """Return the figures of an article, kept with the profile."""
    known: tuple[Figure, ...] | None = profile.memory.get("figures")
    if known is None:
        known = tuple(_find(profile))
        profile.memory["figures"] = known
    return known


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
            part = _is_part(norms, quantity.first)
            event = ""
            if quantity.kind in ("count", "share", "money"):
                event = event_of(norms, quantity, without=_NO_EVENTS[quantity.kind]) or previous
                previous = event
            if quantity.kind not in KINDS or _is_step(norms, quantity):
                continue
            population = quantity.kind
            if quantity.kind == "count":
                noun = quantity.noun or _numbered(norms, quantity.first)
                population = table.get(noun) or stem(noun)
                event = event or _event_of_number(norms, quantity)
                if not event and not population and before is not None:
                    # "4,000 people came. The organisers say 9,000."
                    event, population = before.event, before.population
            stop = found[number + 1].first if number + 1 < len(found) else len(norms)
            start = found[number - 1].last if number else 0
            figure = Figure(
                quantity,
                index,
                event,
                population,
                _year(profile, index),
                _owners(sentence, profile.text, quantity, names, (start, stop)),
                part,
            )
            last = figure if figure.event or figure.population else last
            yield figure


def _numbered(norms: Sequence[str], at: int) -> str:
    """Return what "the number of …" before a figure counts, "" where nothing is numbered."""
    for place in range(at - 2, -1, -1):
        if norms[place] in ("number", "total", "tally") and norms[place + 1] == "of":
            return next((n for n in norms[place + 2 : at] if n not in FUNCTION_WORDS), "")
    return ""


def _event_of_number(norms: Sequence[str], quantity: Quantity) -> str:
    """Return the event of "the number of people who died … has risen to 12"."""
    if quantity.noun or not {"number", "toll", "total", "tally"} & set(norms[: quantity.first]):
        return ""
    return event_of(norms, quantity, reach=len(norms), without=_CHANGES)


def _is_step(norms: Sequence[str], quantity: Quantity) -> bool:
    """Tell a figure that is no longer said ("up from 260", "not 212") or only a step from one."""
    if quantity.first and norms[quantity.first - 1] in ("not", "from", "every", "per"):
        return True
    return bool(_STEPS & set(norms[quantity.stop : quantity.last + 1]))


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


def _names_of_others(profile: Profile, index: int) -> list[Name]:
    """Return the names of a sentence that do not only tell who said it."""
    said: set[int] = set()
    for cue in cues(profile, index):
        said.update(range(*cue.source))
    return [n for n in sentence_names(profile, index) if not said & set(range(n.first, n.last))]


def _owners(
    sentence: Sentence, text: str, quantity: Quantity, names: Sequence[Name], room: tuple[int, int]
) -> frozenset[str]:
    """Return whose a figure is: the name placed after it ("in Osmere"), or those before it.

    ``room`` are the words between the figure before and the figure after.
    """
    tokens = sentence.tokens
    for name in names:
        if not quantity.stop <= name.first < min(room[1], quantity.last + _NEAR):
            continue
        between = [token.norm for token in tokens[quantity.last : name.first]]
        gap = text[tokens[quantity.stop - 1].end : tokens[name.first].start]
        if _PLACING & set(between) and "and" not in between and not set(",;") & set(gap):
            return _words(name)
    before = [n for n in names if room[0] <= n.first and n.last <= quantity.first]
    return frozenset(word for name in before for word in _words(name))


def _words(name: Name) -> frozenset[str]:
    return frozenset(normal(word) for word in name.words) - FUNCTION_WORDS
