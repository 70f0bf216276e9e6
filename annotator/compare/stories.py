"""Which articles report the same events: average linkage over the cosine of their sketches.

The average of all cosines between two groups is the product of their summed unit vectors over
their sizes, so it stays exact however the groups grow. Candidates come from an inverted index;
groups that share no pair of at least ``THRESHOLD`` can never reach it on average.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from math import isnan

import numpy as np
import numpy.typing as npt

from annotator.compare.sketches import Floats, Sketch, Sketches

THRESHOLD = 0.2
"""Least average cosine of two groups that become one story."""
_COMMONEST = 0.03
"""Share of the articles above which a word brings up no candidates."""
_FEW = 400
_DAYS_APART = 21
"""Days between two publications up to which nothing speaks against one story."""
_DAYS_NEVER = 120

Days = npt.NDArray[np.float32]


def group(
    sketches: Sketches,
    *,
    given: Sequence[int] = (),
    closed: Collection[int] = (),
    days: Days | None = None,
    threshold: float = THRESHOLD,
) -> list[int]:
    """Return a group number for each article; equal numbers are one story.

    ``given`` has the story each article belongs to already, or -1: such articles stay together and
    two given stories never become one. Stories in ``closed`` take nobody in. New groups are
    numbered on from the highest given number. ``days`` is the day of publication of each article
    (any origin), NaN where it is unknown.
    """
    count = len(sketches)
    held = list(given) if given else [-1] * count
    idf = sketches.idf()
    unit = sketches.unit(idf)
    linkage = _Linkage(sketches, unit, days, threshold)
    cluster_of = linkage.begin(held, frozenset(closed))
    for first, second, score in _edges(sketches, unit, days, threshold, held):
        linkage.join(cluster_of[first], cluster_of[second], score)
    linkage.run()
    return linkage.numbered(count, held)


def place(
    sketches: Sketches, sketch: Sketch, given: Sequence[int], *, threshold: float = THRESHOLD
) -> int:
    """Return the story one more article joins, or -1: the story it is likest to on average.

    ``given`` is the story number of each article of ``sketches``, or -1 for none.
    """
    stories = np.asarray(given, dtype=np.int64)
    inside = stories >= 0
    if not inside.any():
        return -1
    return likest(sketches.likeness(sketch)[inside], stories[inside], threshold=threshold)


def likest(cosines: Floats, stories: npt.NDArray[np.int64], *, threshold: float = THRESHOLD) -> int:
    """Return the story an article is likest to on average, or -1.

    ``cosines`` is its likeness to articles, ``stories`` the number of the story of each of these.
    """
    means = np.bincount(stories, cosines) / np.maximum(np.bincount(stories), 1)
    best = int(means.argmax())
    return best if means[best] >= threshold else -1


def _edges(
    sketches: Sketches, unit: Floats, days: Days | None, threshold: float, held: Sequence[int]
) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of articles whose cosine reaches the threshold, the earlier one second."""
    count = len(sketches)
    frequency = np.bincount(sketches.terms)
    order = np.argsort(sketches.terms, kind="stable")
    owners = sketches.owners()[order]
    values = unit[order]
    ends = np.cumsum(frequency)
    limit = max(_FEW, int(count * _COMMONEST))
    fixed = np.asarray(held)
    for article in range(count):
        low, high = sketches.starts[article], sketches.starts[article + 1]
        terms = sketches.terms[low:high]
        useful = frequency[terms] <= limit
        terms, weights = terms[useful], unit[low:high][useful]
        if not len(terms):
            continue
        ranges = [slice(ends[term] - frequency[term], ends[term]) for term in terms]
        others = np.concatenate([owners[piece] for piece in ranges])
        scores = np.concatenate([values[piece] for piece in ranges])
        scores = scores * np.repeat(weights, frequency[terms])
        sums = np.bincount(others, scores, minlength=article + 1)
        cosines = sums[:article].astype(np.float64)
        if days is not None:
            cosines *= _nearness(days[:article] - days[article])
        near = np.flatnonzero(cosines >= threshold)
        if fixed[article] >= 0:
            near = near[fixed[near] < 0]
        for other in near.tolist():
            yield article, other, float(cosines[other])


def _nearness(gap: Days) -> npt.NDArray[np.float64]:
    """Return what a cosine counts at a distance in days: all, then less, at last nothing."""
    apart = np.nan_to_num(np.abs(gap), nan=0.0)
    return np.clip((_DAYS_NEVER - apart) / (_DAYS_NEVER - _DAYS_APART), 0.0, 1.0)


class _Linkage:
    """Join the likest groups first until no two are like enough."""

    def __init__(
        self, sketches: Sketches, unit: Floats, days: Days | None, threshold: float
    ) -> None:
        self._sketches = sketches
        self._unit = unit
        self._days: list[float] = [] if days is None else days.tolist()
        self._threshold = threshold
        self._members: dict[int, list[int]] = {}
        self._sums: dict[int, dict[int, float]] = {}
        self._near: dict[int, set[int]] = {}
        self._given: dict[int, int] = {}
        self._closed: set[int] = set()
        self._heap: list[tuple[float, int, int]] = []
        self._next = 0

    def begin(self, held: Sequence[int], closed: frozenset[int]) -> list[int]:
        """Put given stories together, everything else alone; return each article's cluster."""
        by_story: dict[int, int] = {}
        cluster_of = []
        for article, story in enumerate(held):
            if story >= 0 and story in by_story:
                cluster = by_story[story]
                self._members[cluster].append(article)
            else:
                cluster = self._next
                self._next += 1
                self._members[cluster] = [article]
                if story >= 0:
                    by_story[story] = cluster
                    self._given[cluster] = story
                    if story in closed:
                        self._closed.add(cluster)
            cluster_of.append(cluster)
        return cluster_of

    def join(self, first: int, second: int, score: float) -> None:
        """Note that two clusters hold a pair of like articles."""
        if not self._may_merge(first, second):
            return
        self._near.setdefault(first, set()).add(second)
        self._near.setdefault(second, set()).add(first)
        if len(self._members[first]) > 1 or len(self._members[second]) > 1:
            score = self._average(first, second)
        if score >= self._threshold:
            heapq.heappush(self._heap, (-score, min(first, second), max(first, second)))

    def run(self) -> None:
        """Merge until the best pair left is below the threshold."""
        while self._heap:
            _, first, second = heapq.heappop(self._heap)
            if first in self._members and second in self._members:
                self._merge(first, second)

    def numbered(self, count: int, held: Sequence[int]) -> list[int]:
        """Return a group number per article: the given one, or a new one."""
        groups = [-1] * count
        new = max(held, default=-1) + 1
        for cluster, members in sorted(self._members.items(), key=lambda item: min(item[1])):
            number = self._given.get(cluster)
            if number is None:
                number = new
                new += 1
            for article in members:
                groups[article] = number
        return groups

    def _may_merge(self, first: int, second: int) -> bool:
        if first == second or first in self._closed or second in self._closed:
            return False
        return not (first in self._given and second in self._given)

    def _merge(self, first: int, second: int) -> None:
        merged = self._next
        self._next += 1
        large, small = self._sum(first), self._sum(second)
        self._sums.pop(first, None)
        self._sums.pop(second, None)
        self._members[merged] = self._members.pop(first) + self._members.pop(second)
        if len(large) < len(small):
            large, small = small, large
        for term, weight in small.items():
            large[term] = large.get(term, 0.0) + weight
        self._sums[merged] = large
        given = self._given.pop(first, None)
        given = self._given.pop(second, given) if second in self._given else given
        if given is not None:
            self._given[merged] = given
        near = (self._near.pop(first, set()) | self._near.pop(second, set())) - {first, second}
        self._near[merged] = set()
        for other in near:
            self._near[other] -= {first, second}
            if not self._may_merge(merged, other):
                continue
            self._near[other].add(merged)
            self._near[merged].add(other)
            score = self._average(merged, other)
            if score >= self._threshold:
                heapq.heappush(self._heap, (-score, other, merged))

    def _average(self, first: int, second: int) -> float:
        one, other = self._sum(first), self._sum(second)
        if len(one) > len(other):
            one, other = other, one
        product = sum(weight * other[term] for term, weight in one.items() if term in other)
        product *= self._nearness_of(first, second)
        return product / (len(self._members[first]) * len(self._members[second]))

    def _nearness_of(self, first: int, second: int) -> float:
        if not self._days:
            return 1.0
        means = [
            [day for article in self._members[each] if not isnan(day := self._days[article])]
            for each in (first, second)
        ]
        if not all(means):
            return 1.0
        gap = abs(sum(means[0]) / len(means[0]) - sum(means[1]) / len(means[1]))
        return min(1.0, max(0.0, (_DAYS_NEVER - gap) / (_DAYS_NEVER - _DAYS_APART)))

    def _sum(self, cluster: int) -> dict[int, float]:
        known = self._sums.get(cluster)
        if known is not None:
            return known
        total: dict[int, float] = {}
        for article in self._members[cluster]:
            low, high = self._sketches.starts[article], self._sketches.starts[article + 1]
            pairs = zip(
                self._sketches.terms[low:high].tolist(), self._unit[low:high].tolist(), strict=True
            )
            for term, weight in pairs:
                total[term] = total.get(term, 0.0) + weight
        if len(self._members[cluster]) > 1:
            # Those of single articles are quick to make again, and would fill the memory.
            self._sums[cluster] = total
        return total
