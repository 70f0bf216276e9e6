"""Figures one article takes back or corrects, and the other still gives: "312, up from 260"."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.compare import amounts
from annotator.compare.aligned import Pair, sentence_quantities
from annotator.compare.counted import Figure, figures, is_former
from annotator.compare.findings import Finding
from annotator.compare.lexicons import by_word
from annotator.compare.profile import Profile, remembered
from annotator.compare.quantities import Quantity
from annotator.compare.rules.figures import quantity_place

_SCORE = 0.8
_Revision = tuple[int, Quantity, Quantity]
"""Sentence, the figure that counts now, and the one that no longer does."""


def revised(pair: Pair) -> Iterator[Finding]:
    """Find a figure of one article that the other names as no longer true, with the new one.

    Limits: the new figure must stand in the sentence that takes the old one back.
    """
    yield from _taken_back(pair, first=True)
    yield from _taken_back(pair, first=False)


def _taken_back(pair: Pair, *, first: bool) -> Iterator[Finding]:
    later, earlier = (pair.a, pair.b) if first else (pair.b, pair.a)
    numbers = (pair.index_a, pair.index_b) if first else (pair.index_b, pair.index_a)
    for sentence, new, old in _revisions(later):
        known = [each for each in figures(earlier) if _is_it(each, old, new)]
        if not known or any(_gives(each, new) for each in figures(earlier)):
            continue
        place = quantity_place(later.text, numbers[0], new)
        other = quantity_place(earlier.text, numbers[1], known[0].quantity)
        places = (place, other) if first else (other, place)
        duration = new.kind == "duration"
        yield Finding(
            "time" if duration else "number",
            "time.revised" if duration else "number.revised",
            *places,
            f"revised {numbers[0]}.{sentence}",
            _SCORE,
            _about(known[0].quantity.noun or new.noun, duration=duration),
        )


def _about(noun: str, *, duration: bool) -> str:
    if duration:
        return "a time taken back"
    return f"{noun}, a figure taken back" if noun else "a figure taken back"


@remembered
def _revisions(profile: Profile) -> list[_Revision]:
    """Return the figures an article revises."""
    known = []
    for index, sentence in enumerate(profile.sentences):
        found = sentence_quantities(profile, index)
        old = [each for each in found if is_former(sentence, each)]
        for one in old:
            news = [each for each in found if each not in old and _may_replace(each, one)]
            if news:
                new = min(news, key=lambda each, at=one.first: abs(each.first - at))  # type: ignore[misc]
                known.append((index, new, one))
    return known


def _may_replace(new: Quantity, old: Quantity) -> bool:
    if new.kind != old.kind or amounts.relate(new, old) == amounts.SAME:
        return False
    low, high = sorted((max(new.value, 0.1), max(old.value, 0.1)))
    if high > _TELLING * low:
        return False
    return not new.noun or not old.noun or new.counted == old.counted or _kin(new, old)


def _kin(one: Quantity, other: Quantity) -> bool:
    populations = by_word("populations")
    return populations.get(one.noun, "") == populations.get(other.noun, one.noun)


def _is_it(figure: Figure, old: Quantity, new: Quantity) -> bool:
    """Tell whether a figure is the one that was taken back; a noun of either must not differ."""
    relation = amounts.relate(figure.quantity, old)
    near = abs(figure.quantity.value - old.value) <= 1e-9 * max(1.0, old.value)
    if figure.quantity.kind != old.kind or not (relation == amounts.SAME or near):
        return False
    nouns = [each for each in (old, new) if each.noun]
    if old.kind != "count" or not figure.quantity.noun:
        return bool(nouns) or old.value >= _TELLING
    return (not nouns and old.value >= _TELLING) or any(
        each.counted == figure.quantity.counted or _kin(each, figure.quantity) for each in nouns
    )


_TELLING = 20
"""Value from which a bare figure is rare enough to be known again."""


def _gives(figure: Figure, new: Quantity) -> bool:
    """Tell whether a figure gives the new value, of the same things where both name any."""
    named = figure.quantity.noun and new.noun
    if named and figure.quantity.counted != new.counted and not _kin(figure.quantity, new):
        return False
    return amounts.relate(figure.quantity, new) == amounts.SAME
