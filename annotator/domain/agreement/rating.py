"""Items that several annotators put into categories: the sums kappa and alpha are made of.

An item is a token, a unit several marked, an attribute of such a unit, an article. Categories are
small integers; 0 stands for "not marked" where that can be.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.domain.agreement.ledger import Column, Key, Ledger

Codes = NDArray[np.int64]
Chosen = NDArray[np.bool_]
Sums = dict[Column, dict[int, float]]
ABSENT = -1
"""The code of an annotator who did not judge an item."""
BLANK = 0
"""The code of an item an annotator judged and did not mark."""


def add_two(
    ledger: Ledger,
    key: Key,
    left: Codes,
    right: Codes,
    stories: Codes,
    names: Sequence[Hashable],
) -> None:
    """Add items judged by two to Cohen's kappa; ``names`` are those of the codes."""
    sums = ledger.open(key, "cohen")
    _add(sums, "items", stories)
    _add(sums, "agreed", stories[left == right])
    _add_by_code(sums, "left", left, stories, names)
    _add_by_code(sums, "right", right, stories, names)


def add_many(
    ledger: Ledger,
    fleiss: Key | None,
    alpha: Key | None,
    codes: Codes,
    stories: Codes,
    names: Sequence[Hashable],
    raters: int,
) -> None:
    """Add items (annotators × items, ABSENT where not judged) to Fleiss' kappa and to alpha.

    Fleiss' kappa takes the items judged by exactly ``raters``; alpha those judged by two or more.
    A figure without a key is left out.
    """
    judged = (codes != ABSENT).sum(axis=0)
    same = np.zeros(codes.shape[1])
    for one in range(len(codes)):
        for other in range(one):
            same += (codes[one] == codes[other]) & (codes[one] != ABSENT)
    several = judged >= 2
    if not several.any():
        return
    pairs = judged * (judged - 1) / 2
    if alpha is not None:
        sums = ledger.open(alpha, "alpha")
        apart = 2 * (pairs - same)[several] / (judged[several] - 1)
        _add(sums, "disagreed", stories[several], apart)
        _add_rows(sums, codes, stories, several, names)
    complete = several & (judged == raters)
    if fleiss is not None and complete.any():
        sums = ledger.open(fleiss, "fleiss")
        _add(sums, "items", stories[complete])
        _add(sums, "agreed", stories[complete], (same[complete] / pairs[complete]))
        _add_rows(sums, codes, stories, complete, names)


def add_blank(ledger: Ledger, key: Key, story: int, items: float, values: float) -> None:
    """Add items nobody marked, on which therefore all agree, to a figure that is there.

    ``values`` is how many judgements the items had in all. Negative numbers take items away.
    """
    formula = ledger.formula[key]
    sums = ledger.open(key, formula)
    if formula == "alpha":
        sums["both", ""][story] += values
        return
    sums["items", ""][story] += items
    sums["agreed", ""][story] += items
    if formula == "fleiss":
        sums["both", ""][story] += values
    else:
        sums["left", ""][story] += items
        sums["right", ""][story] += items


def _add(sums: Sums, name: str, stories: Codes, values: NDArray[np.float64] | None = None) -> None:
    for story, total in by_story(stories, values):
        sums[name, ""][story] += total


def by_story(
    stories: Codes, values: NDArray[np.float64] | None = None
) -> Iterator[tuple[int, float]]:
    """Yield each story with how often it stands there, or with the sum of its values."""
    if len(stories):
        # Stories of one batch have numbers near one another: count from the lowest.
        lowest = int(stories.min())
        totals = np.bincount(stories - lowest, weights=values)
        for place in np.flatnonzero(totals).tolist():
            yield lowest + place, float(totals[place])


def _add_rows(
    sums: Sums, codes: Codes, stories: Codes, chosen: Chosen, names: Sequence[Hashable]
) -> None:
    for row in codes:
        judged = chosen & (row != ABSENT)
        _add_by_code(sums, "both", row[judged], stories[judged], names)


def _add_by_code(
    sums: Sums, group: str, codes: Codes, stories: Codes, names: Sequence[Hashable]
) -> None:
    if not len(codes):
        return
    width = len(names)
    lowest = int(stories.min())
    totals = np.bincount((stories - lowest) * width + codes)
    for place in np.flatnonzero(totals).tolist():
        story, code = divmod(place, width)
        sums[group, names[code]][lowest + story] += float(totals[place])
