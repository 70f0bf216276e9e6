"""Entity links: the example the papers share, an assignment by scipy, and what must always hold."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from annotator.domain.agreement.coreference import MEASURES, Sums, b_cubed, ceaf_e, lea, muc
from annotator.domain.agreement.material import Unit
from tests.domain.agreement.building import article, computed, value


def _entities(text: str) -> list[frozenset[Hashable]]:
    return [frozenset(word) for word in text.split()]


def _rates(sums: Sums) -> tuple[float, float]:
    return sums[0] / sums[1], sums[2] / sums[3]


# Pradhan et al. (2014), Scoring coreference partitions of predicted mentions, section 2: the key
# has {a b c} {d e f g}, the response {a b} {c d} {f g h i}; Moosavi and Strube (2016) use it too.
KEY = _entities("abc defg")
RESPONSE = _entities("ab cd fghi")


def test_muc_of_the_papers_example() -> None:
    # Links: 3 - 2 + 4 - 3 of 2 + 3; 2 - 1 + 2 - 2 + 4 - 3 of 1 + 1 + 3.
    assert _rates(muc(KEY, RESPONSE)) == pytest.approx((0.4, 0.4))


def test_b_cubed_of_the_papers_example() -> None:
    # Of the key 4/3, 1/3, 1/4 and 4/4 in 7; of the response 4/2, 1/2, 1/2 and 4/4 in 8.
    assert _rates(b_cubed(KEY, RESPONSE)) == pytest.approx((35 / 84, 0.5))


def test_ceaf_e_of_the_papers_example() -> None:
    # {a b c} with {a b}: 4/5, {d e f g} with {f g h i}: 4/8.
    assert _rates(ceaf_e(KEY, RESPONSE)) == pytest.approx((1.3 / 2, 1.3 / 3))


def test_lea_of_the_papers_example() -> None:
    # (3 x 1/3 + 4 x 1/6) / 7 and (2 x 1/1 + 2 x 0 + 4 x 1/6) / 8.
    assert _rates(lea(KEY, RESPONSE)) == pytest.approx((5 / 21, 1 / 3))


@st.composite
def _partition(draw: st.DrawFn) -> list[frozenset[Hashable]]:
    found: dict[int, set[Hashable]] = {}
    for mention in draw(st.sets(st.integers(0, 12), max_size=10)):
        found.setdefault(draw(st.integers(0, 4)), set()).add(mention)
    return [frozenset(entity) for entity in found.values()]


@given(_partition(), _partition())
def test_ceaf_e_finds_the_best_pairs(
    first: list[frozenset[Hashable]], second: list[frozenset[Hashable]]
) -> None:
    table = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in second] for a in first])
    best = 0.0
    if first and second:
        rows, columns = linear_sum_assignment(table, maximize=True)
        best = float(table[rows, columns].sum())
    assert ceaf_e(first, second)[0] == pytest.approx(best)


@given(_partition(), _partition())
def test_sides_can_be_swapped(
    first: list[frozenset[Hashable]], second: list[frozenset[Hashable]]
) -> None:
    for measure in MEASURES.values():
        found, sought, right, given_ = measure(first, second)
        assert measure(second, first) == pytest.approx((right, given_, found, sought))
        assert 0 <= found <= sought + 1e-9
        assert 0 <= right <= given_ + 1e-9


@given(_partition())
def test_the_same_entities_agree_wholly(entities: list[frozenset[Hashable]]) -> None:
    for measure in MEASURES.values():
        found, sought, right, given_ = measure(entities, entities)
        assert (found, right) == pytest.approx((sought, given_))


def test_links_are_compared_over_paired_mentions_whatever_the_entity_is_called() -> None:
    def linked(at: int, entity: str, length: int = 3) -> Unit:
        return Unit(((at, at + length),), "person", entity=entity)

    mine = [linked(0, "e1"), linked(5, "e1"), linked(10, "e2")]
    theirs = [linked(0, "x"), linked(5, "x", 2), linked(10, "y")]
    same = computed([article({"ann": mine, "ben": theirs})])
    for measure in MEASURES:
        assert value(same, measure, layer="entity") == 1.0
    split = [linked(0, "x"), linked(5, "y"), linked(10, "y")]
    apart = computed([article({"ann": mine, "ben": split})])
    assert value(apart, "muc", layer="entity") == 0.0
    # {0 5} {10} against {0} {5 10}: (1/2 + 1/2 + 1) / 3 on both sides.
    assert value(apart, "b3", layer="entity") == pytest.approx(2 / 3)


def test_nobody_linked_anything_is_no_figure() -> None:
    made = computed([article({"ann": [Unit(((0, 3),), "person")], "ben": []})])
    for measure in MEASURES:
        assert made.figure(measure, "entity") is None
