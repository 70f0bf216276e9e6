"""u-alpha against its matrices written out, against alpha where units are points, by hand."""

from __future__ import annotations

from itertools import pairwise, permutations

import krippendorff
import numpy as np
import pytest
from hypothesis import given

from annotator.domain.agreement.material import MarkedArticle, Unit
from annotator.domain.agreement.unitizing import segments
from tests.domain.agreement.building import (
    LABELS,
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


def _written_out(articles: list[MarkedArticle], names: tuple[str, ...]) -> float | None:
    """Return u-alpha from full coincidence matrices, a code point at a time."""
    values = ("", *LABELS)
    place = {label: number for number, label in enumerate(values)}
    observed = np.zeros((len(values), len(values)))
    kept = np.zeros(len(values))
    for each in articles:
        lines = {}
        for name in names:
            line = [0] * each.length
            for u in each.units[name]:
                for start, end in u.spans:
                    line[start:end] = [place[u.label]] * (end - start)
                    kept[place[u.label]] += (end - start) ** 2
            kept[0] += line.count(0)
            lines[name] = line
        for one, other in permutations(names, 2):
            for c, k in zip(lines[one], lines[other], strict=True):
                observed[c, k] += 1 / (len(names) - 1)
    total = observed.sum()
    expected = np.outer(observed.sum(axis=1), observed.sum(axis=0)) - np.diag(kept)
    expected *= total / (total**2 - kept.sum())
    apart = 1 - np.eye(len(values))
    if (expected * apart).sum() < 1e-9:
        return None
    return float(1 - (observed * apart).sum() / (expected * apart).sum())


@UNHURRIED
@given(work(flat()))
def test_u_alpha_is_that_of_the_matrices(articles: list[MarkedArticle]) -> None:
    made = computed(articles)
    for names in (NAMES, NAMES[:2]):
        mine = value(made, "u_alpha", between=() if names == NAMES else names)
        theirs = _written_out(articles, names)
        if all(not each.units[name] for each in articles for name in names):
            assert mine is None
        else:
            assert mine == pytest.approx(theirs, abs=1e-9)


@UNHURRIED
@given(work(flat()))
def test_u_alpha_of_units_of_one_code_point_is_alpha(articles: list[MarkedArticle]) -> None:
    points = [
        article(
            {
                n: [unit(u.spans[0][0], u.spans[0][0] + 1, u.label) for u in each.units[n]]
                for n in NAMES
            },
            uid=each.uid,
            story=each.story,
        )
        for each in articles
    ]
    place = {label: number for number, label in enumerate(("", *LABELS))}
    rows: list[list[int]] = [[] for _ in NAMES]
    for each in points:
        for row, name in zip(rows, NAMES, strict=True):
            line = [0] * each.length
            for u in each.units[name]:
                line[u.spans[0][0]] = place[u.label]
            row += line
    if len({said for row in rows for said in row}) > 1:
        theirs = krippendorff.alpha(rows, level_of_measurement="nominal")
        assert value(computed(points), "u_alpha") == pytest.approx(theirs, abs=1e-9)


def test_u_alpha_worked_by_hand() -> None:
    # L = 10. ann marks [0, 4) as a, ben [0, 2) as a. Each point counts twice (m - 1 = 1):
    # a-a 2 x 2 = 4, gap-gap 2 x 6 = 12, apart 2 x 2 = 4; l_a = 6, l_gap = 14, l = 20.
    # w: 16 + 4 for the units, 6 + 8 for the gaps: 34. Apart is expected
    # 20 x (400 - 36 - 196) / (400 - 34) = 9.1803...; u-alpha = 1 - 4 / 9.1803... = 0.5643.
    made = computed([article({"ann": [unit(0, 4)], "ben": [unit(0, 2)]}, length=10)])
    assert value(made, "u_alpha") == pytest.approx(1 - 4 / (20 * 168 / 366), abs=1e-12)


def test_edges_only_compares_places() -> None:
    made = computed([article({"ann": [unit(0, 4)], "ben": [unit(0, 4, "place")]})])
    assert value(made, "u_alpha_edges") == 1.0
    assert value(made, "u_alpha") < 1.0  # type: ignore[operator]


def test_longer_gaps_do_not_reach_what_is_not_counted_as_gap() -> None:
    units = {"ann": [unit(0, 4), unit(8, 12)], "ben": [unit(1, 4), unit(8, 12, "place")]}
    short, long = (computed([article(units, length=length)]) for length in (24, 24_000))
    for measure in ("f1_strict", "f1_partial", "f1_type", "kappa_marked", "kappa_units"):
        assert value(short, measure) == value(long, measure)


@given(nested())
def test_units_laid_flat_cover_the_same_text_once(units: list[Unit]) -> None:
    flat_line = segments(units)
    assert all(start < end for start, end, _ in flat_line)
    for one, other in pairwise(flat_line):
        assert one[1] <= other[0]
    covered = {at for start, end, _ in flat_line for at in range(start, end)}
    assert covered == {at for u in units for s, e in u.spans for at in range(s, e)}


def test_the_unit_that_starts_later_covers_the_other() -> None:
    outer, inner, crossing = unit(0, 10), unit(2, 4, "place"), unit(8, 12, "time")
    assert segments([outer, inner, crossing]) == [
        (0, 2, "person"),
        (2, 4, "place"),
        (4, 8, "person"),
        (8, 12, "time"),
    ]
    assert segments([unit(0, 9), unit(0, 4, "place")]) == [(0, 4, "place"), (4, 9, "person")]
