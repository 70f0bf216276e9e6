"""Pair what two annotators marked, one to one: the same first, then what overlaps most."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.domain.agreement.material import Spans, Unit, dice, touches

Edge = tuple[int, int, float]
"""Index on the left, index on the right, and how much a pair of the two is worth (> 0)."""


class Matched(NamedTuple):
    """Hold how the units of two annotators in one article correspond.

    ``pairs`` are indices, each used once. The counts are those of nervaluate: ``strict`` pairs
    have the same edges and label, ``exact`` ones the same edges, ``partial`` ones only overlap.
    ``strict_by`` and ``overlapping_by`` count, by label, the pairs of the same edges and label,
    and the further pairs of that label that overlap.
    """

    pairs: list[tuple[int, int]]
    strict: int
    exact: int
    partial: int
    strict_by: Counter[str]
    overlapping_by: Counter[str]


def match(left: Sequence[Unit], right: Sequence[Unit]) -> Matched:
    """Pair the units of two annotators in one article.

    Units with the same edges and label are paired first, then those with the same edges, then the
    rest so that the overlap (Dice) is greatest in sum. Counting overlaps, as many pairs are made
    as can be. On units that do not overlap one another within one annotator's work the counts are
    nervaluate's; where they do, that library depends on the order of its input and this does not.
    """
    pairs, rest_left, rest_right = _same(left, right, by_label=True)
    strict_by = Counter(left[i].label for i, _ in pairs)
    strict = len(pairs)
    if not rest_left or not rest_right:
        return Matched(pairs, strict, strict, 0, strict_by, Counter())
    edges = overlaps(left, rest_left, right, rest_right)
    overlapping_by: Counter[str] = Counter()
    by_label: dict[str, list[Edge]] = defaultdict(list)
    for i, j in edges:
        if left[i].label == right[j].label:
            by_label[left[i].label].append((i, j, 1.0))
    for label, found in by_label.items():
        overlapping_by[label] = len(assign(found))
    same, rest_left, rest_right = _same(
        left, right, by_label=False, left_indices=rest_left, right_indices=rest_right
    )
    pairs += same
    free_left, free_right = set(rest_left), set(rest_right)
    free = [(i, j) for i, j in edges if i in free_left and j in free_right]
    partial = len(assign((i, j, 1.0) for i, j in free))
    pairs += assign((i, j, dice(left[i].spans, right[j].spans)) for i, j in free)
    return Matched(pairs, strict, strict + len(same), partial, strict_by, overlapping_by)


def _same(
    left: Sequence[Unit],
    right: Sequence[Unit],
    *,
    by_label: bool,
    left_indices: Iterable[int] | None = None,
    right_indices: Iterable[int] | None = None,
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Return the pairs that are the same, and the indices left over on both sides."""
    waiting: dict[tuple[Spans, str], list[int]] = {}
    for j in range(len(right)) if right_indices is None else right_indices:
        unit = right[j]
        waiting.setdefault((unit.spans, unit.label if by_label else ""), []).append(j)
    pairs = []
    rest = []
    for i in range(len(left)) if left_indices is None else left_indices:
        unit = left[i]
        found = waiting.get((unit.spans, unit.label if by_label else ""))
        if found:
            pairs.append((i, found.pop(0)))
        else:
            rest.append(i)
    return pairs, rest, sorted(j for found in waiting.values() for j in found)


def overlaps(
    left: Sequence[Unit],
    left_indices: Iterable[int],
    right: Sequence[Unit],
    right_indices: Iterable[int],
) -> list[tuple[int, int]]:
    """Return the index pairs of units that share text, in the order of the text."""
    entries = [(left[i].spans[0][0], left[i].spans[-1][1], 0, i) for i in left_indices]
    entries += [(right[j].spans[0][0], right[j].spans[-1][1], 1, j) for j in right_indices]
    open_units: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    found = []
    for start, end, which, index in sorted(entries):
        others = open_units[1 - which]
        others[:] = [entry for entry in others if entry[0] > start]
        for _, other in others:
            i, j = (index, other) if which == 0 else (other, index)
            if touches(left[i].spans, right[j].spans):
                found.append((i, j))
        open_units[which].append((end, index))
    return found


def assign(edges: Iterable[Edge]) -> list[tuple[int, int]]:
    """Return the pairs, each index used once, whose worth is greatest in sum.

    Connected parts are solved apart, so the time depends on how much overlaps in one place.
    """
    found: list[tuple[int, int]] = []
    for part in _parts(edges):
        lefts = sorted({i for i, _, _ in part})
        rights = sorted({j for _, j, _ in part})
        if len(lefts) == 1 or len(rights) == 1:
            i, j, _ = max(part, key=lambda edge: (edge[2], -edge[0], -edge[1]))
            found.append((i, j))
            continue
        swap = len(lefts) > len(rights)
        rows, columns = (rights, lefts) if swap else (lefts, rights)
        row_of = {index: place for place, index in enumerate(rows)}
        column_of = {index: place for place, index in enumerate(columns)}
        worth = [[0.0] * len(columns) for _ in rows]
        for i, j, value in part:
            row, column = (j, i) if swap else (i, j)
            worth[row_of[row]][column_of[column]] = value
        for place, column in enumerate(_hungarian(worth)):
            if worth[place][column] > 0:
                pair = (rows[place], columns[column])
                found.append((pair[1], pair[0]) if swap else pair)
    return found


def groups(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return what hangs together through pairs, each group sorted, by its first member."""
    leader: dict[int, int] = {}

    def find(one: int) -> int:
        leader.setdefault(one, one)
        while leader[one] != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    for one, other in pairs:
        first, second = sorted((find(one), find(other)))
        leader[second] = first
    found: dict[int, list[int]] = {}
    for one in sorted(leader):
        found.setdefault(find(one), []).append(one)
    return list(found.values())


def _parts(edges: Iterable[Edge]) -> list[list[Edge]]:
    """Return the edges of each connected part."""
    listed = list(edges)
    if not listed:
        return []
    # Left and right indices are told apart by parity.
    member = {
        index: number
        for number, group in enumerate(groups((2 * i, 2 * j + 1) for i, j, _ in listed))
        for index in group
    }
    parts: dict[int, list[Edge]] = {}
    for edge in listed:
        parts.setdefault(member[2 * edge[0]], []).append(edge)
    return list(parts.values())


def _hungarian(worth: Sequence[Sequence[float]]) -> list[int]:
    """Return the column of each row so that the worth is greatest; no more rows than columns.

    The method of Kuhn (1955) and Munkres (1957) with potentials, one row added at a time.
    """
    width = len(worth[0])
    row_potential = [0.0] * (len(worth) + 1)
    potential = [0.0] * (width + 1)
    row_of = [0] * (width + 1)
    for row in range(1, len(worth) + 1):
        row_of[0] = row
        column = 0
        least = [float("inf")] * (width + 1)
        previous = [0] * (width + 1)
        seen = [False] * (width + 1)
        while row_of[column]:
            seen[column] = True
            current = row_of[column]
            delta = float("inf")
            following = 0
            for other in range(1, width + 1):
                if seen[other]:
                    continue
                cost = -worth[current - 1][other - 1] - row_potential[current] - potential[other]
                if cost < least[other]:
                    least[other] = cost
                    previous[other] = column
                if least[other] < delta:
                    delta = least[other]
                    following = other
            for other in range(width + 1):
                if seen[other]:
                    row_potential[row_of[other]] += delta
                    potential[other] -= delta
                else:
                    least[other] -= delta
            column = following
        while column:
            row_of[column] = row_of[previous[column]]
            column = previous[column]
    columns = [0] * len(worth)
    for column in range(1, width + 1):
        if row_of[column]:
            columns[row_of[column] - 1] = column - 1
    return columns
