"""Agreement over time: how it was in the stories finished last, story after story.

A figure of all stories so far would move less and less, whatever happens; one of each story alone
jumps. A point therefore stands for a window of stories.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from annotator.domain.agreement.collecting import Collector
from annotator.domain.agreement.formulas import FORMULAS
from annotator.domain.agreement.ledger import interval, resampled
from annotator.domain.agreement.report import LEVEL, by_story

WINDOW = 10
"""Stories a point stands for, at most."""
POINTS = 40
"""Points that are told; of more stories, evenly spaced ones."""


class Point(NamedTuple):
    """Hold the agreement of some stories, the last of which is the ``number``-th, from 1."""

    number: int
    stories: tuple[str, ...]
    value: float
    low: float | None
    high: float | None


def trend(
    collector: Collector,
    measures: Mapping[str, str],
    order: Sequence[str],
    *,
    resamples: int,
    seed: int = 0,
) -> dict[str, list[Point]]:
    """Return the points of one measure of each layer.

    ``order`` names stories as they were finished; those it does not know come first.
    """
    sums = by_story(collector, measures)
    rank = {story: place for place, story in enumerate(order)}
    names = collector.ledger.names
    rows = sorted(range(len(names)), key=lambda row: (rank.get(names[row], -1), names[row]))
    ends: Sequence[int] = range(1, len(rows) + 1)
    if len(rows) > POINTS:
        ends = sorted({round(end) for end in np.linspace(1, len(rows), POINTS)})
    found: dict[str, list[Point]] = {}
    for layer, (formula, table) in sums.items():
        points = found.setdefault(layer, [])
        for end in ends:
            window = rows[max(0, end - WINDOW) : end]
            part = table[window]
            value = float(FORMULAS[formula].value(part.sum(axis=0)))
            if np.isnan(value):
                continue
            bounds = None
            if resamples and len(window) > 1:
                (drawn,) = resampled([part], resamples, seed)
                bounds = interval(FORMULAS[formula].value(drawn), LEVEL)
            low, high = bounds or (None, None)
            points.append(Point(end, tuple(names[row] for row in window), value, low, high))
    return found
