"""Match the discrepancies two annotators found in one story, by where their sides lie."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.agreement.matching import assign
from annotator.domain.agreement.material import Place, Record, dice

BESIDE = 40
"""Code points up to which two anchors of missing text count as near one another."""


def match_records(left: Sequence[Record], right: Sequence[Record]) -> list[tuple[int, int]]:
    """Return pairs of indices, each used once, so that the overlap of the sides is greatest.

    The types do not count: finding a discrepancy and naming it are measured apart.
    """
    return assign(
        (i, j, worth)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (worth := likeness(one, other)) > 0
    )


def likeness(one: Record, other: Record) -> float:
    """Return how far two discrepancies have the same sides: 0 apart, 1 the same places.

    The mean over all articles either names, 0 unless sides in two articles meet: one passage may
    be part of many discrepancies.
    """
    mine = {place.article: place for place in one.places}
    theirs = {place.article: place for place in other.places}
    met = [_nearness(mine[article], theirs[article]) for article in mine.keys() & theirs.keys()]
    if sum(value > 0 for value in met) < 2:
        return 0.0
    return sum(met) / len(mine.keys() | theirs.keys())


def _nearness(one: Place, other: Place) -> float:
    if one.absent != other.absent:
        return 0.0
    if one.absent:
        return max(0.0, 1 - abs(one.spans[0][0] - other.spans[0][0]) / BESIDE)
    return dice(one.spans, other.spans)
