"""F1 against nervaluate, which is the field's definition of strict, exact, partial and type."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from nervaluate import Evaluator  # type: ignore[import-untyped]

from annotator.domain.agreement.material import MarkedArticle, Unit
from tests.domain.agreement.building import (
    LABELS,
    UNHURRIED,
    article,
    computed,
    flat,
    nested,
    unit,
    value,
    work,
)

PAIR = ("ann", "ben")


def _nervaluate(
    articles: Sequence[MarkedArticle], labels: Sequence[str] = LABELS
) -> dict[tuple[str, str], float]:
    """Return F1 by scheme and label ("": all), with its inclusive ends."""

    def rows(name: str) -> list[list[dict[str, object]]]:
        return [
            [
                {"label": u.label, "start": u.spans[0][0], "end": u.spans[0][1] - 1}
                for u in each.units[name]
            ]
            for each in articles
        ]

    found = Evaluator(rows("ann"), rows("ben"), tags=list(labels), loader="dict").evaluate()
    table = {(scheme, ""): result.f1 for scheme, result in found["overall"].items()}
    for label, schemes in found["entities"].items():
        table |= {(scheme, label): result.f1 for scheme, result in schemes.items()}
    return {("type" if key[0] == "ent_type" else key[0], key[1]): f1 for key, f1 in table.items()}


@UNHURRIED
@given(work(flat(), PAIR))
def test_strict_exact_and_partial_are_those_of_nervaluate(articles: list[MarkedArticle]) -> None:
    theirs = _nervaluate(articles)
    ours = computed(articles)
    for scheme in ("strict", "exact", "partial"):
        # They tell nothing of labels nobody used.
        for label in ("", *(label for _, label in theirs if label)):
            mine = value(ours, f"f1_{scheme}", label=label, between=PAIR)
            # Where nobody marked anything they say 0 and we say nothing.
            assert (mine or 0.0) == pytest.approx(theirs[scheme, label], abs=1e-9)


@UNHURRIED
@given(work(flat(labels=("person",)), PAIR))
def test_type_is_that_of_nervaluate_for_one_label(articles: list[MarkedArticle]) -> None:
    theirs = _nervaluate(articles, ("person",))
    mine = value(computed(articles), "f1_type", between=PAIR)
    assert (mine or 0.0) == pytest.approx(theirs["type", ""], abs=1e-9)


@UNHURRIED
@given(work(flat(), PAIR))
def test_type_never_falls_below_that_of_nervaluate(articles: list[MarkedArticle]) -> None:
    # It spends a unit on the first overlap of another label; one behind it may then go without.
    mine = value(computed(articles), "f1_type", between=PAIR) or 0.0
    assert mine >= _nervaluate(articles)["type", ""] - 1e-9


def test_type_is_that_of_nervaluate_where_units_overlap_one_other_at_most() -> None:
    left = [unit(0, 4), unit(6, 9, "place"), unit(12, 15, "time"), unit(20, 22)]
    right = [unit(1, 5), unit(6, 9), unit(12, 16, "time")]
    made = [article({"ann": left, "ben": right})]
    assert value(computed(made), "f1_type", between=PAIR) == pytest.approx(
        _nervaluate(made)["type", ""], abs=1e-9
    )


@UNHURRIED
@given(work(nested(), PAIR))
def test_f1_does_not_depend_on_who_comes_first_or_on_order(articles: list[MarkedArticle]) -> None:
    swapped = [
        article({"ann": each.units["ben"][::-1], "ben": each.units["ann"][::-1]}, story=each.story)
        for each in articles
    ]
    one, other = computed(articles), computed(swapped)
    for scheme in ("strict", "exact", "partial", "type"):
        mine = value(one, f"f1_{scheme}", between=PAIR)
        assert mine == value(other, f"f1_{scheme}", between=PAIR)
        assert mine is None or 0 <= mine <= 1


def test_a_unit_inside_another_does_not_use_up_its_partner() -> None:
    # Reading in order, nervaluate gives [0, 10) to [0, 4) and then misses the exact pair.
    made = computed([article({"ann": [unit(0, 4, "place"), unit(0, 10)], "ben": [unit(0, 10)]})])
    assert value(made, "f1_strict", between=PAIR) == pytest.approx(2 / 3)
    assert value(made, "f1_partial", between=PAIR) == pytest.approx(2 / 3)


def test_fragments_overlap_only_where_text_is_shared() -> None:
    split = Unit(((0, 3), (10, 14)), "person")
    between = computed([article({"ann": [split], "ben": [unit(4, 9)]})])
    assert value(between, "f1_partial") == 0.0
    same = computed([article({"ann": [split], "ben": [split]})])
    assert value(same, "f1_strict") == 1.0
    half = computed([article({"ann": [split], "ben": [unit(12, 16)]})])
    assert value(half, "f1_strict") == 0.0
    assert value(half, "f1_partial") == 0.5
    assert value(half, "f1_type") == 1.0
