"""Agreement on entity links: MUC, B³, CEAF-e and LEA between two ways of grouping mentions.

Each returns four sums: what of the first's entities was found and sought (recall), what of the
second's was right and given (precision). They are additive over stories, as the CoNLL scorer adds
over documents; entities are therefore compared within a story. Mentions are any hashable ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from annotator.domain.agreement.matching import assign

Entities = Sequence[frozenset[Hashable]]
Sums = tuple[float, float, float, float]


def muc(first: Entities, second: Entities) -> Sums:
    """Return the links (Vilain et al. 1995): an entity of n mentions has n - 1."""
    return (*_muc(first, second), *_muc(second, first))


def b_cubed(first: Entities, second: Entities) -> Sums:
    """Return the mentions (Bagga and Baldwin 1998), each weighed by what its entities share."""
    return (*_b_cubed(first, second), *_b_cubed(second, first))


def ceaf_e(first: Entities, second: Entities) -> Sums:
    """Return the entities paired at best (Luo 2005), a pair counting its Dice overlap (phi 4)."""
    where = _where(second)
    edges = [
        (i, j, 2 * count / (len(entity) + len(second[j])))
        for i, entity in enumerate(first)
        for j, count in _split(entity, where).items()
        if j >= 0
    ]
    worth = {(i, j): value for i, j, value in edges}
    similar = sum(worth[pair] for pair in assign(edges))
    return similar, float(len(first)), similar, float(len(second))


def lea(first: Entities, second: Entities) -> Sums:
    """Return the entities' links resolved (Moosavi and Strube 2016), weighed by size.

    An entity of one mention has one link, to itself.
    """
    return (*_lea(first, second), *_lea(second, first))


MEASURES: dict[str, Callable[[Entities, Entities], Sums]] = {
    "muc": muc,
    "b3": b_cubed,
    "ceaf_e": ceaf_e,
    "lea": lea,
}


def _where(entities: Entities) -> dict[Hashable, int]:
    return {mention: number for number, entity in enumerate(entities) for mention in entity}


def _split(entity: frozenset[Hashable], where: dict[Hashable, int]) -> Counter[int]:
    """Return how many of an entity's mentions lie in each of the other entities; -1: in none."""
    return Counter(where.get(mention, -1) for mention in entity)


def _muc(keys: Entities, others: Entities) -> tuple[float, float]:
    where = _where(others)
    found = sought = 0
    for entity in keys:
        split = _split(entity, where)
        pieces = len(split) - (-1 in split) + split[-1]
        found += len(entity) - pieces
        sought += len(entity) - 1
    return float(found), float(sought)


def _b_cubed(keys: Entities, others: Entities) -> tuple[float, float]:
    where = _where(others)
    found = sum(
        count * count / len(entity)
        for entity in keys
        for number, count in _split(entity, where).items()
        if number >= 0
    )
    return float(found), float(sum(map(len, keys)))


def _lea(keys: Entities, others: Entities) -> tuple[float, float]:
    where = _where(others)
    found = 0.0
    for entity in keys:
        split = _split(entity, where)
        if len(entity) == 1:
            ((number, _),) = split.items()
            found += number >= 0 and len(others[number]) == 1
        else:
            links = sum(n * (n - 1) / 2 for number, n in split.items() if number >= 0)
            found += len(entity) * links / (len(entity) * (len(entity) - 1) / 2)
    return found, float(sum(map(len, keys)))
