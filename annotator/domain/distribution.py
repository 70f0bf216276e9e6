"""Handing out stories: who gets which, evenly, the same for the same seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Distribution:
    """Say who gets which stories, each in the order to be worked in.

    ``short`` names the stories that fewer annotators got than wished, since all had their cap.
    """

    handed: dict[str, tuple[str, ...]]
    short: tuple[str, ...]


def distribute(
    stories: Sequence[str],
    annotators: Sequence[str],
    *,
    overlap: int = 1,
    share: float = 1.0,
    seed: int = 0,
    order: str = "given",
    cap: int = 0,
) -> Distribution:
    """Give ``share`` of the stories to ``overlap`` annotators each and the others to one.

    Which stories overlap, and who gets what, is drawn by ``seed``. Whoever has least comes first,
    and among those, who shared least with the ones who have the story already: so all pairs of
    annotators come to overlap alike. ``order`` "shuffled" gives each annotator an order of their
    own. Raise InvalidInput for numbers that make no sense.
    """
    people = list(dict.fromkeys(annotators))
    wanted = list(dict.fromkeys(stories))
    _check(people, wanted, overlap, share, cap)
    draw = random.Random(seed)
    shared = set(draw.sample(range(len(wanted)), round(share * len(wanted))))
    turn = list(range(len(wanted)))
    draw.shuffle(turn)
    # Those that overlap first: as long as everybody has room, their pairs can still be balanced.
    turn.sort(key=lambda at: at not in shared)
    load: Counter[str] = Counter()
    together: Counter[frozenset[str]] = Counter()
    handed: dict[str, list[int]] = {person: [] for person in people}
    short = []
    for at in turn:
        chosen: list[str] = []
        for _ in range(overlap if at in shared else 1):
            free = [
                person
                for person in people
                if person not in chosen and (not cap or load[person] < cap)
            ]
            if not free:
                short.append(at)
                break
            draw.shuffle(free)
            one = min(free, key=lambda person: (load[person], _shared(together, person, chosen)))
            chosen.append(one)
            load[one] += 1
            handed[one].append(at)
        together.update(frozenset(pair) for pair in combinations(chosen, 2))
    for person in people:
        if order == "shuffled":
            draw.shuffle(handed[person])
        else:
            handed[person].sort()
    return Distribution(
        {person: tuple(wanted[at] for at in places) for person, places in handed.items()},
        tuple(wanted[at] for at in sorted(short)),
    )


def _check(
    people: Sequence[str], stories: Sequence[str], overlap: int, share: float, cap: int
) -> None:
    if not people or not stories:
        raise InvalidInput("a sprint needs stories and annotators")
    if not 1 <= overlap <= len(people):
        raise InvalidInput(
            f"the overlap lies between 1 and {len(people)}, the annotators there are"
        )
    if not 0 <= share <= 1:
        raise InvalidInput("the share of stories that overlap lies between 0 and 1")
    if cap < 0:
        raise InvalidInput("the most stories a person gets cannot be negative")


def _shared(together: Counter[frozenset[str]], person: str, others: Sequence[str]) -> int:
    """Return how many stories a person shares with some others, added up."""
    return sum(together[frozenset((person, other))] for other in others)
