"""How near two articles of a story are, and which was probably edited from which.

Containment of five-word runs tells an edition (nearly the same text), a version (edited from one
wire text) and a report (written independently); the figure stands behind the word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.compare.profile import Profile, remembered

EDITION, VERSION, REPORT = "edition", "version", "report"
EDITION_FROM = 0.6
VERSION_FROM = 0.2
_RUN = 5


@dataclass(frozen=True, slots=True)
class Kinship:
    """Hold how near two articles are; ``first`` and ``second`` are their uids.

    ``containment`` is the share (0 to 1) of the shorter one's five-word runs the other has.
    """

    first: str
    second: str
    relation: str
    containment: float


@dataclass(frozen=True, slots=True)
class Descent:
    """Say that ``child`` was probably edited from ``parent``, and how much of it was kept.

    ``later`` tells whether publication times say so; otherwise the fuller text is the parent.
    """

    parent: str
    child: str
    containment: float
    later: bool


def kinship(first: Profile, second: Profile) -> Kinship:
    """Return the relation of two articles with its figure."""
    one, other = _runs(first), _runs(second)
    fewer = min(len(one), len(other))
    figure = len(one & other) / fewer if fewer else 0.0
    if figure >= EDITION_FROM:
        relation = EDITION
    elif figure >= VERSION_FROM:
        relation = VERSION
    else:
        relation = REPORT
    return Kinship(first.uid, second.uid, relation, round(figure, 4))


def lineage(profiles: Sequence[Profile]) -> tuple[Descent, ...]:
    """Return from which other article each article was probably edited, if from any.

    An article descends from the one that shares most of it and was published before; where times
    are unknown or equal, from the longer one. Independent reports descend from nothing.
    """
    found = []
    for child in profiles:
        best: Descent | None = None
        for parent in profiles:
            if parent is child or not _precedes(parent, child, profiles):
                continue
            near = kinship(parent, child)
            if near.relation != REPORT and (best is None or near.containment > best.containment):
                later = _moment(parent) < _moment(child) if _dated(parent, child) else False
                best = Descent(parent.uid, child.uid, near.containment, later)
        if best is not None:
            found.append(best)
    return tuple(found)


def _precedes(parent: Profile, child: Profile, profiles: Sequence[Profile]) -> bool:
    if _dated(parent, child) and _moment(parent) != _moment(child):
        return _moment(parent) < _moment(child)
    sizes = len(_runs(parent)), len(_runs(child))
    if sizes[0] != sizes[1]:
        return sizes[0] > sizes[1]
    return profiles.index(parent) < profiles.index(child)


def _dated(first: Profile, second: Profile) -> bool:
    return bool(first.article.published and second.article.published)


def _moment(profile: Profile) -> str:
    """Return the publication cut to the day: zones and clock times of pages rarely compare."""
    return profile.article.published[:10]


@remembered
def _runs(profile: Profile) -> frozenset[int]:
    """Return the hashed five-word runs of the story, across sentence borders."""
    norms = [token.norm for sentence in profile.sentences for token in sentence.tokens]
    return frozenset(
        hash(tuple(norms[at : at + _RUN])) for at in range(max(0, len(norms) - _RUN + 1))
    )
