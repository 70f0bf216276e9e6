"""What happened to those a figure counts: killed, injured, displaced, arrested and the like."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from annotator.compare.lexicons import sections
from annotator.compare.quantities import Quantity
from annotator.compare.words import normal, stem

REACH = 12
"""Words between a figure and the word that says what happened to those counted."""


_NOBODY = frozenset(("nobody", "none", "no", "nor", "without"))


@cache
def _events() -> dict[str, str]:
    found: dict[str, str] = {}
    for section, entries in sections("events").items():
        for entry in entries:
            found.setdefault(" ".join(stem(normal(word)) for word in entry.split()), section)
    return found


def event_of(
    norms: Sequence[str],
    quantity: Quantity,
    *,
    reach: int = REACH,
    without: frozenset[str] = frozenset(),
    room: tuple[int, int] | None = None,
) -> str:
    """Return the class of the event word nearest to a figure, "" where none is in reach.

    ``without`` are classes that do not count; ``room`` are the words among which to look.
    """
    found = event_place(norms, quantity, reach=reach, without=without, room=room)
    return "" if found is None else found[0]


def event_place(
    norms: Sequence[str],
    quantity: Quantity,
    *,
    reach: int = REACH,
    without: frozenset[str] = frozenset(),
    room: tuple[int, int] | None = None,
) -> tuple[str, int, int] | None:
    """Return the class of the event words nearest to a figure, and which words they are."""
    stems = [stem(norm) for norm in norms]
    events = _events()
    best: tuple[str, int, int] | None = None
    distance = reach + 1
    low, high = room or (0, len(stems))
    for at in range(max(low, quantity.first - reach), min(high, quantity.last + reach)):
        for size in (3, 2, 1):
            event = events.get(" ".join(stems[at : at + size]))
            if event is None or event in without:
                continue
            if _NOBODY & set(norms[max(0, at - 3) : at]):
                continue  # "Five guards were on duty and nobody was hurt."
            if event == "protested" and quantity.kind == "share":
                event = "voted"  # A turnout in per cent is one of voters.
            inside = quantity.first <= at < quantity.last
            away = 0 if inside else min(abs(at - quantity.first), abs(at - quantity.last + 1))
            # What happened stands after its count more often than before it.
            away += 1 if at < quantity.first else 0
            if away < distance:
                best, distance = (event, at, at + size), away
            break
    return best
