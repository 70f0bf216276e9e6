"""Which sentences of a story's versions say the same: each two aligned, then all together.

Where a third version is linked to both of two sentences, that speaks for the two: an agency's text
often stands between two versions that share few words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from annotator.compare.alignment import Link, align
from annotator.compare.likeness import Likeness, likeness
from annotator.compare.profile import Profile
from annotator.compare.vocabulary import Floats


class Alignment(NamedTuple):
    """Hold how alike two versions' sentences are, and which are linked."""

    alike: Likeness
    links: tuple[Link, ...]


def align_story(profiles: Sequence[Profile]) -> dict[tuple[int, int], Alignment]:
    """Return the alignment of each two versions ``(i, j)`` with ``i < j``."""
    found: dict[tuple[int, int], Alignment] = {}
    for i, j in combinations(range(len(profiles)), 2):
        alike = likeness(profiles[i], profiles[j])
        found[i, j] = Alignment(alike, align(profiles[i], profiles[j], alike))
    if len(profiles) < 3:
        return found
    partners = _partners(found)
    return {
        (i, j): Alignment(
            alike,
            align(profiles[i], profiles[j], alike, _elsewhere(alike, i, j, partners)),
        )
        for (i, j), (alike, _) in found.items()
    }


Partners = dict[tuple[int, int], dict[int, tuple[int, float]]]


def _partners(found: Mapping[tuple[int, int], Alignment]) -> Partners:
    """Return for each two versions, both ways round, the partner of each sentence; no parts."""
    partners: Partners = {}
    for (i, j), (_, links) in found.items():
        whole = [link for link in links if not link.part]
        partners[i, j] = {link.a: (link.b, link.score) for link in whole}
        partners[j, i] = {link.b: (link.a, link.score) for link in whole}
    return partners


def _elsewhere(alike: Likeness, i: int, j: int, partners: Partners) -> Floats:
    """Return how alike the best third version is that is linked to both sentences of a pair."""
    best = np.zeros_like(alike.score)
    for one, middle in partners:
        if one != i or middle == j:
            continue
        onward = partners[middle, j]
        for a, (between, score) in partners[i, middle].items():
            b, other = onward.get(between, (-1, 0.0))
            if b >= 0:
                best[a, b] = max(best[a, b], min(score, other))
    return best
