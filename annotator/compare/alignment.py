"""Which sentences of two articles say the same: order does not matter, outlets reorder.

The score is half a weighted overlap of words ((Jaccard + containment) / 2, rare words weigh more,
short sentences less) and half the cosine of character n-grams. A link needs both sentences to be
each other's best; a sentence cut in two gives 1:n links.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.compare.profile import Floats, Profile

THRESHOLD = 0.30
"""Least score of a link; between linked neighbours ``BETWEEN`` is enough."""
BETWEEN = 0.24
PART = 0.40
"""Least score at which a sentence may share its partner with another."""
PART_CONTAINED = 0.6
_SMALL = 250_000
_SHORT = 6
"""Words of content from which a sentence weighs in full."""


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Join sentence ``a`` of one article to sentence ``b`` of the other; ``score`` is 0 to 1.

    A ``part`` shares its partner with a better link: one sentence became two.
    """

    a: int
    b: int
    score: float
    part: bool = False


def score_matrix(first: Profile, second: Profile) -> tuple[Floats, Floats]:
    """Return the scores of all pairs of sentences (rows: first) and how far one contains the other.

    Both matrices are float32 of shape (len(first), len(second)).
    """
    rows, columns = len(first), len(second)
    if not rows or not columns:
        empty = np.zeros((rows, columns), dtype=np.float32)
        return empty, empty
    terms = [*first.terms, *second.terms]
    vocabulary, where = np.unique(np.concatenate(terms), return_inverse=True)
    owner = np.repeat(np.arange(len(terms)), [len(each) for each in terms])
    present = np.zeros((len(terms), len(vocabulary)), dtype=np.float32)
    present[owner, where] = 1
    weight = np.log((len(terms) + 1) / present.sum(axis=0)).astype(np.float32) + 0.1
    weighted = present * weight
    total = weighted.sum(axis=1)
    shared = _product(weighted[:rows], present[rows:])
    sums = total[:rows, None], total[None, rows:]
    smaller = np.maximum(np.minimum(*sums), 1e-6)
    contained = shared / smaller
    jaccard = shared / np.maximum(sums[0] + sums[1] - shared, 1e-6)
    sizes = np.array([len(each) for each in terms], dtype=np.float32)
    fewer = np.minimum(sizes[:rows, None], sizes[None, rows:])
    damped = (jaccard + contained) / 2 * np.minimum(1.0, (fewer + 1) / _SHORT)
    score = 0.5 * damped + 0.5 * _product(first.grams, second.grams)
    return score.astype(np.float32), contained.astype(np.float32)


def _product(first: Floats, second: Floats) -> Floats:
    """Return ``first @ second.T``, in blocks small enough for one thread.

    The threads a linear algebra library starts for products of this size cost more than they save,
    a hundred times more where other programs keep the processor busy.
    """
    width = max(16, _SMALL // max(1, len(first) * len(second)))
    total = np.zeros((len(first), len(second)), dtype=np.float32)
    for at in range(0, first.shape[1], width):
        total += first[:, at : at + width] @ second[:, at : at + width].T
    return total


def align(first: Profile, second: Profile) -> tuple[Link, ...]:
    """Return the links between two articles' sentences, sorted by ``a`` and ``b``."""
    score, contained = score_matrix(first, second)
    if not score.size:
        return ()
    # Where a sentence stands twice, the one at the like place wins.
    place_a = np.linspace(0, 1, len(first), dtype=np.float32)[:, None]
    place_b = np.linspace(0, 1, len(second), dtype=np.float32)[None, :]
    ranked = score - 0.01 * np.abs(place_a - place_b)
    best_b = ranked.argmax(axis=1)
    best_a = ranked.argmax(axis=0)
    mutual = {
        int(a): int(b) for a, b in enumerate(best_b) if best_a[b] == a and score[a, b] >= BETWEEN
    }
    firm = {a: b for a, b in mutual.items() if score[a, b] >= THRESHOLD}
    links = {(a, b): Link(a, b, float(score[a, b])) for a, b in firm.items()}
    for a, b in mutual.items():
        if (a, b) not in links and _between(a, b, firm):
            links[a, b] = Link(a, b, float(score[a, b]))
    taken_a = {a for a, _ in links}
    taken_b = {b for _, b in links}
    for b in set(range(len(second))) - taken_b:
        a = int(best_a[b])
        _add_part(links, a, b, score, contained, len(second.terms[b]) < len(first.terms[a]))
    for a in set(range(len(first))) - taken_a:
        b = int(best_b[a])
        _add_part(links, a, b, score, contained, len(first.terms[a]) < len(second.terms[b]))
    return tuple(sorted(links.values()))


def _between(a: int, b: int, firm: dict[int, int]) -> bool:
    """Tell whether the sentences around ``a`` are linked to those around ``b``."""
    return firm.get(a - 1) in (b - 1, b - 2) or firm.get(a + 1) in (b + 1, b + 2)


def _add_part(
    links: dict[tuple[int, int], Link],
    a: int,
    b: int,
    score: Floats,
    contained: Floats,
    shorter: bool,
) -> None:
    if shorter and score[a, b] >= PART and contained[a, b] >= PART_CONTAINED:
        links[a, b] = Link(a, b, float(score[a, b]), part=True)


def moved(links: Sequence[Link]) -> frozenset[Link]:
    """Return the links that stand out of order: the fewest whose removal leaves the rest in it."""
    ordered = sorted(links)
    best: list[
        tuple[int, int]
    ] = []  # length of the longest rising run ending here, its predecessor
    for index, link in enumerate(ordered):
        length, before = max(
            (
                (best[earlier][0], earlier)
                for earlier in range(index)
                if ordered[earlier].b <= link.b
            ),
            default=(0, -1),
        )
        best.append((length + 1, before))
    kept: set[int] = set()
    at = max(range(len(best)), key=lambda index: best[index][0], default=-1)
    while at >= 0:
        kept.add(at)
        at = best[at][1]
    return frozenset(link for index, link in enumerate(ordered) if index not in kept)
