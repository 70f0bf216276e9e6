"""Kappa and alpha against scikit-learn, statsmodels and krippendorff, and papers' examples."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import krippendorff
import numpy as np
import pytest
from hypothesis import given
from sklearn.metrics import cohen_kappa_score  # type: ignore[import-untyped]
from statsmodels.stats.inter_rater import (  # type: ignore[import-untyped]
    aggregate_raters,
    fleiss_kappa,
)

from annotator.domain.agreement.formulas import FORMULAS
from annotator.domain.agreement.ledger import Key, Ledger
from annotator.domain.agreement.material import MarkedArticle
from annotator.domain.agreement.rating import ABSENT, add_many, add_two
from tests.domain.agreement.building import (
    LABELS,
    LENGTH,
    NAMES,
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


def _tokens(articles: Sequence[MarkedArticle], name: str, label: str = "") -> list[str]:
    """Return what an annotator says of each code point: its labels, or whether it has one."""
    found = []
    for each in articles:
        for at in range(each.length):
            labels = {
                u.label
                for u in each.units[name]
                if any(start <= at < end for start, end in u.spans)
            }
            found.append("+".join(sorted(labels & {label} if label else labels)))
    return found


def _cohen(left: Sequence[str], right: Sequence[str]) -> float | None:
    if len({*left, *right}) < 2:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = float(cohen_kappa_score(left, right))
    return None if np.isnan(found) else found


def _fleiss(rows: Sequence[Sequence[str]]) -> float | None:
    """Return Fleiss' kappa of (annotators × items)."""
    if len({said for row in rows for said in row}) < 2:
        return None
    table, _ = aggregate_raters(np.array(rows).T)
    return float(fleiss_kappa(table))


def _alpha(rows: Sequence[Sequence[str | None]]) -> float | None:
    values = sorted({said for row in rows for said in row if said is not None})
    codes = {said: float(number) for number, said in enumerate(values)}
    table = np.array([[np.nan if s is None else codes[s] for s in row] for row in rows])
    several = (~np.isnan(table)).sum(axis=0) >= 2
    if len(np.unique(table[:, several][~np.isnan(table[:, several])])) < 2:
        return None
    return float(
        krippendorff.alpha(table, level_of_measurement="nominal", value_domain=[*codes.values()])
    )


def _near(mine: float | None, theirs: float | None) -> None:
    assert (mine is None) == (theirs is None), (mine, theirs)
    if mine is not None:
        assert mine == pytest.approx(theirs, abs=1e-9)


@UNHURRIED
@given(work(nested(), PAIR))
def test_cohens_kappa_on_tokens_is_that_of_scikit_learn(articles: list[MarkedArticle]) -> None:
    made = computed(articles)
    for label in ("", *LABELS):
        left, right = (_tokens(articles, name, label) for name in PAIR)
        if not any(left) and not any(right):
            continue  # a label nobody used has no figure
        _near(value(made, "kappa_tokens", label=label, between=PAIR), _cohen(left, right))
        if not label:
            marked = [(one, other) for one, other in zip(left, right, strict=True) if one or other]
            theirs = _cohen(*zip(*marked, strict=True))
            _near(value(made, "kappa_marked", between=PAIR), theirs)
        _near(value(made, "alpha_tokens", label=label, between=PAIR), _alpha([left, right]))


@UNHURRIED
@given(work(nested()))
def test_kappa_and_alpha_of_all_are_those_of_the_libraries(articles: list[MarkedArticle]) -> None:
    made = computed(articles)
    for label in ("", *LABELS):
        rows = [_tokens(articles, name, label) for name in NAMES]
        if not any(said for row in rows for said in row):
            continue
        _near(value(made, "kappa_tokens", label=label), _fleiss(rows))
        _near(value(made, "alpha_tokens", label=label), _alpha(rows))
        if not label:
            marked = [column for column in zip(*rows, strict=True) if any(column)]
            _near(value(made, "kappa_marked"), _fleiss([*zip(*marked, strict=True)]))


@UNHURRIED
@given(work(flat(), PAIR))
def test_kappa_on_paired_units_is_that_of_scikit_learn(articles: list[MarkedArticle]) -> None:
    made = computed(articles)
    cells = made.confusion("mention", PAIR)
    pairs = [labels for labels, count in cells.items() for _ in range(count) if all(labels)]
    if pairs:
        left, right = zip(*pairs, strict=True)
        _near(value(made, "kappa_units", between=PAIR), _cohen(left, right))
        _near(value(made, "alpha_units", between=PAIR), _alpha([left, right]))
        for label in {*left, *right}:
            ours = value(made, "kappa_units", label=label, between=PAIR)
            _near(ours, _cohen([str(s == label) for s in left], [str(s == label) for s in right]))
    else:
        assert value(made, "kappa_units", between=PAIR) is None


def test_alpha_bears_who_did_not_finish_and_fleiss_takes_the_rest() -> None:
    articles = [
        article({"ann": [unit(0, 4)], "ben": [unit(0, 5)], "cat": [unit(1, 4)]}, story="s0"),
        article({"ann": [unit(3, 9)], "ben": [unit(3, 9, "place")]}, story="s1", uid="b"),
    ]
    rows: list[list[str | None]] = []
    for name in NAMES:
        second = _tokens(articles[1:], name) if name in articles[1].units else [None] * LENGTH
        rows.append([*_tokens(articles[:1], name), *second])
    made = computed(articles)
    _near(value(made, "alpha_tokens"), _alpha(rows))
    _near(value(made, "kappa_tokens"), _fleiss([_tokens(articles[:1], name) for name in NAMES]))


def _rated(codes: Sequence[Sequence[int]], measure: str) -> float:
    ledger = Ledger()
    story = ledger.story("s")
    key = Key(measure, "mention")
    table = np.array(codes)
    stories = np.full(table.shape[1], story)
    names = [*range(max(map(max, codes)) + 1)]
    if measure == "cohen":
        add_two(ledger, key, table[0], table[1], stories, names)
    else:
        fleiss, alpha = (key, None) if measure == "fleiss" else (None, key)
        add_many(ledger, fleiss, alpha, table, stories, names, len(codes))
    sums, _ = ledger.table(key)
    return float(FORMULAS[measure].value(sums.sum(axis=0)))


def test_alpha_of_krippendorffs_own_example() -> None:
    # Computing Krippendorff's Alpha-Reliability (2011), part C: four observers, twelve units.
    dot = ABSENT
    rows = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, dot, dot, dot],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, dot, 3],
        [dot, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, dot],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, dot],
    ]
    assert _rated(rows, "alpha") == pytest.approx(0.743, abs=5e-4)


def test_fleiss_of_a_table_worked_by_hand() -> None:
    # Three annotators, four items: aaa, aab, bbb, abb. P = (1 + 1/3 + 1 + 1/3) / 4 = 2/3;
    # a and b have 6 of 12 each, so chance is 1/2 and kappa (2/3 - 1/2) / (1/2) = 1/3.
    rows = [[0, 0, 1, 0], [0, 0, 1, 1], [0, 1, 1, 1]]
    assert _rated(rows, "fleiss") == pytest.approx(1 / 3, abs=1e-12)


def test_cohen_of_a_table_worked_by_hand() -> None:
    # 20 both yes, 15 both no, 5 and 10 apart: p = 0.7, chance 0.5 x 0.6 + 0.5 x 0.4 = 0.5.
    left = [0] * 25 + [1] * 25
    right = [0] * 20 + [1] * 5 + [0] * 10 + [1] * 15
    assert _rated([left, right], "cohen") == pytest.approx(0.4, abs=1e-12)
