"""Which sentences of two articles say the same: order does not matter, outlets reorder.

The score is half a weighted overlap of words ((Jaccard + containment) / 2, rare words weigh more,
short sentences and the words that only tell who said it less) and half the cosine of character
n-grams. A link needs both sentences to be each other's best. Neighbours of linked sentences, and
sentences with the same figures, need less; a sentence cut in two gives 1:n links. A headline is
only ever compared with a headline, or with a lead where the other article has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.compare.profile import Profile
from annotator.compare.vocabulary import Floats, Terms, grams_of, terms_of

THRESHOLD = 0.29
"""Least score of a link, with what neighbours and figures add."""
LEAST = 0.12
"""Score below which neighbours and figures make no link."""
_BESIDE = 0.13
"""What a linked neighbour adds; half of it where a sentence lies between."""
_FIGURE = 0.05
"""What each of up to two figures adds that both sentences have."""
_ORDER = 0.08
"""What is taken off a sentence from the beginning beside one from the end."""
_HOLLOW = 0.25
"""Share of one sentence's words below which only a linked neighbour makes a link."""
_NO_BETTER = 0.7
"""Share of a sentence's best score that a link with another one must have."""
_ROUNDS = 4
PART = 0.38
"""Least score at which a sentence may share its partner with another."""
PART_CONTAINED = 0.5
HEADLINES = 0.08
"""Least score at which two headlines are linked; both stand for the whole story."""
_LEAD = 3
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


@dataclass(frozen=True, slots=True)
class Likeness:
    """Hold what speaks for each pair of sentences; rows are the first article's.

    ``score`` and ``contained`` (how far one has the other's words) are 0 to 1, ``figures`` counts
    the figures both have. All are float32 of shape (len(first), len(second)).
    """

    score: Floats
    contained: Floats
    figures: Floats


def likeness(first: Profile, second: Profile) -> Likeness:
    """Return how alike all pairs of sentences of two articles are."""
    rows, columns = len(first), len(second)
    if not rows or not columns:
        empty = np.zeros((rows, columns), dtype=np.float32)
        return Likeness(empty, empty, empty)
    ours, theirs = terms_of(first), terms_of(second)
    present, weight, figures = _weighted([*ours, *theirs])
    weighted = present * weight
    total = (weighted * present).sum(axis=1)
    shared = _product(weighted[:rows], present[rows:])
    sums = total[:rows, None], total[None, rows:]
    contained = shared / np.maximum(np.minimum(*sums), 1e-6)
    jaccard = shared / np.maximum(sums[0] + sums[1] - shared, 1e-6)
    sizes = np.array([each.size for each in (*ours, *theirs)], dtype=np.float32)
    fewer = np.minimum(sizes[:rows, None], sizes[None, rows:])
    damped = (jaccard + contained) / 2 * np.minimum(1.0, (fewer + 1) / _SHORT)
    score = 0.5 * damped + 0.5 * _product(grams_of(first), grams_of(second))
    numbers = (present[:, figures] > 0).astype(np.float32)
    return Likeness(
        score.astype(np.float32),
        contained.astype(np.float32),
        np.minimum(2, numbers[:rows] @ numbers[rows:].T),
    )


def _weighted(sentences: Sequence[Terms]) -> tuple[Floats, Floats, Floats]:
    """Return the root of each term's weight by sentence and term, how rare terms are, figures."""
    vocabulary, where = np.unique(
        np.concatenate([each.terms for each in sentences]), return_inverse=True
    )
    owner = np.repeat(np.arange(len(sentences)), [len(each.terms) for each in sentences])
    present = np.zeros((len(sentences), len(vocabulary)), dtype=np.float32)
    present[owner, where] = np.sqrt(np.concatenate([each.weights for each in sentences]))
    figures = np.zeros(len(vocabulary), dtype=bool)
    figures[where] = np.concatenate([each.figures for each in sentences])
    rare = np.log((len(sentences) + 1) / (present > 0).sum(axis=0)).astype(np.float32) + 0.1
    return present, rare, figures


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


def align(first: Profile, second: Profile, alike: Likeness | None = None) -> tuple[Link, ...]:
    """Return the links between two articles' sentences, sorted by ``a`` and ``b``.

    ``alike`` is their likeness, where it is known already.
    """
    alike = alike or likeness(first, second)
    score = alike.score
    if not score.size:
        return ()
    place_a = np.linspace(0, 1, len(first), dtype=np.float32)[:, None]
    place_b = np.linspace(0, 1, len(second), dtype=np.float32)[None, :]
    ranked = score + _FIGURE * alike.figures - _ORDER * np.abs(place_a - place_b)
    heads = _headline(first), _headline(second)
    for head, row in zip(heads, (ranked, ranked.T), strict=True):
        if head is not None:
            row[head] = -1.0
    links = {(a, b): Link(a, b, float(score[a, b])) for a, b in _matched(ranked, alike)}
    links |= {(a, b): Link(a, b, float(score[a, b]), part=True)
              for a, b in _parts(ranked, alike, set(links))}  # fmt: skip
    for a, b in _headlines(heads, score):
        # A headline beside a lead is a part: the lead has its own partner.
        links[a, b] = Link(a, b, float(score[a, b]), part=None in heads)
    return tuple(sorted(links.values()))


def _headline(profile: Profile) -> int | None:
    return 0 if len(profile) > 1 and profile.sentences[0].headline else None


def _matched(ranked: Floats, alike: Likeness) -> list[tuple[int, int]]:
    """Return the pairs that are each other's best, in rounds: each gives its neighbours ground."""
    found: list[tuple[int, int]] = []
    rows, columns = np.arange(ranked.shape[0]), np.arange(ranked.shape[1])
    beside = np.zeros_like(ranked)
    full = alike.contained >= _HOLLOW
    best = np.maximum(ranked.max(axis=1)[:, None], ranked.max(axis=0)[None, :])
    for _ in range(_ROUNDS):
        left = (ranked + beside)[np.ix_(rows, columns)]
        if not left.size:
            break
        best_b, best_a = left.argmax(axis=1), left.argmax(axis=0)
        new = [
            (int(rows[at]), int(columns[b]))
            for at, b in enumerate(best_b)
            if best_a[b] == at and left[at, b] >= THRESHOLD
        ]
        new = [
            (a, b)
            for a, b in new
            if alike.score[a, b] >= max(LEAST, _NO_BETTER * best[a, b])
            and (full[a, b] or beside[a, b])
        ]
        if not new:
            break
        found += new
        rows = np.setdiff1d(rows, [a for a, _ in new])
        columns = np.setdiff1d(columns, [b for _, b in new])
        _give_ground(beside, new)
    return found


def _give_ground(beside: Floats, links: Sequence[tuple[int, int]]) -> None:
    """Note what links give to the pairs of sentences before and after them."""
    for a, b in links:
        for down, right, share in _NEAR:
            for x, y in ((a + down, b + right), (a - down, b - right)):
                if 0 <= x < beside.shape[0] and 0 <= y < beside.shape[1]:
                    beside[x, y] = max(beside[x, y], share * _BESIDE)


_NEAR = ((1, 1, 1.0), (1, 2, 0.5), (2, 1, 0.5), (2, 2, 0.5))


def _parts(
    ranked: Floats, alike: Likeness, links: set[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield sentences left over with a partner that has most of what they say."""
    best_b, best_a = ranked.argmax(axis=1), ranked.argmax(axis=0)
    alone_a = set(range(ranked.shape[0])) - {a for a, _ in links}
    alone_b = set(range(ranked.shape[1])) - {b for _, b in links}
    pairs = {(a, int(best_b[a])) for a in alone_a} | {(int(best_a[b]), b) for b in alone_b}
    for a, b in sorted(pairs):
        if ranked[a, b] < 0 or alike.score[a, b] < PART:
            continue
        if alike.contained[a, b] >= PART_CONTAINED:
            yield a, b


def _headlines(heads: tuple[int | None, int | None], score: Floats) -> Iterator[tuple[int, int]]:
    """Yield a headline with the other one, or with a lead where there is none."""
    a, b = heads
    if a is not None and b is not None:
        if score[a, b] >= HEADLINES:
            yield a, b
    elif a is not None and score[a, :_LEAD].max() >= PART:
        yield a, int(score[a, :_LEAD].argmax())
    elif b is not None and score[:_LEAD, b].max() >= PART:
        yield int(score[:_LEAD, b].argmax()), b


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
