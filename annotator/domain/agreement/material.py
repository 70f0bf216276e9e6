"""What agreement is computed from: plain data, an article and a layer at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Edges = tuple[int, int]
"""Start and end of a stretch of text, in code points, half-open."""

Spans = tuple[Edges, ...]
"""The fragments of one unit: sorted, not touching."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Unit(NamedTuple):
    """Hold what one annotator marked: its fragments, label, entity and attributes by name.

    Attribute values are compared as text, so give equal values equal text.
    """

    spans: Spans
    label: str
    uid: str = ""
    entity: str | None = None
    attributes: Mapping[str, str] = _NOTHING


class Link(NamedTuple):
    """Hold a relation: the fragments of both its ends, and its label."""

    ends: tuple[Spans, Spans]
    label: str
    uid: str = ""


class Place(NamedTuple):
    """Hold one side of a discrepancy; an absent one has one empty span, its anchor."""

    article: str
    absent: bool
    spans: Spans


class Record(NamedTuple):
    """Hold a discrepancy: its places in the order of its sides, its type and severity."""

    places: tuple[Place, ...]
    label: str
    uid: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """Hold one article and what each annotator who finished it marked in one layer.

    ``story`` names what a resample keeps together; ``length`` is in code points. Without
    ``tokens`` every code point counts as one. Who finished the article and marked nothing stands
    in ``units`` with an empty sequence.
    """

    uid: str
    story: str
    length: int
    units: Mapping[str, Sequence[Unit]]
    tokens: Sequence[Edges] | NDArray[np.int64] | None = None


def placed(links: Mapping[str, Sequence[Link]]) -> dict[str, list[Unit]]:
    """Return the relations of one article as units that meet where both ends are the same.

    Each pair of ends is given a place of its own; these places say nothing about the text.
    """
    places: dict[tuple[Spans, Spans], int] = {}
    found: dict[str, list[Unit]] = {name: [] for name in links}
    for name, given in links.items():
        for link in given:
            place = places.setdefault(link.ends, len(places))
            found[name].append(Unit(((place, place + 1),), link.label, link.uid))
    return found


def touches(one: Spans, other: Spans) -> bool:
    """Tell whether two units share at least one code point."""
    if len(one) == 1 == len(other):
        return one[0][0] < other[0][1] and other[0][0] < one[0][1]
    return shared(one, other) > 0


def shared(one: Spans, other: Spans) -> int:
    """Return how many code points two units share."""
    total = i = j = 0
    while i < len(one) and j < len(other):
        total += max(0, min(one[i][1], other[j][1]) - max(one[i][0], other[j][0]))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return total


def size(spans: Spans) -> int:
    """Return how many code points a unit has."""
    return sum(end - start for start, end in spans)


def dice(one: Spans, other: Spans) -> float:
    """Return twice the shared code points over the code points of both: 0 apart, 1 the same."""
    total = size(one) + size(other)
    return 2 * shared(one, other) / total if total else 0.0
