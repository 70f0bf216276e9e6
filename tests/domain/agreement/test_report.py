"""What the report says of odd work, of one against the others, and how its intervals are drawn."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given

from annotator.domain.agreement.collecting import MEASURES_OF, Collector
from annotator.domain.agreement.ledger import interval, resampled
from annotator.domain.agreement.material import Link, MarkedArticle, Unit
from annotator.domain.agreement.measures import FIRST, LAYER_TITLES, TITLES, title
from annotator.domain.agreement.report import report
from tests.domain.agreement.building import (
    LABELS,
    NAMES,
    UNHURRIED,
    article,
    computed,
    nested,
    unit,
    value,
    work,
)

SPAN_MEASURES = [name for name in MEASURES_OF["mention"] if not name.startswith("attribute")]


def test_one_annotator_has_no_figures() -> None:
    made = computed([article({"ann": [unit(0, 4)]})])
    assert made.figures == ()
    assert made.cases == ()


def test_nothing_marked_has_no_figures_though_two_finished() -> None:
    assert computed([article({"ann": [], "ben": []})], resamples=10).figures == ()


def test_an_empty_article_changes_nothing() -> None:
    one = article({"ann": [unit(0, 4)], "ben": [unit(0, 3)]})
    empty = article({"ann": [], "ben": []}, uid="b", length=0)
    assert computed([one, empty]).figures == computed([one]).figures


def test_all_agree() -> None:
    units = [unit(0, 4), unit(6, 9, "place"), Unit(((12, 14), (16, 20)), "time")]
    made = computed([article(dict.fromkeys(NAMES, units))])
    for measure in SPAN_MEASURES:
        assert value(made, measure) == pytest.approx(1.0), measure


def test_one_label_only_leaves_nothing_to_tell_apart() -> None:
    made = computed([article({name: [unit(0, 4), unit(8, 9)] for name in ("ann", "ben")})])
    # All paired units have the one label there is: chance would agree as well.
    for measure in ("kappa_units", "alpha_units", "kappa_marked"):
        found = made.figure(measure, "mention")
        assert found is not None
        assert (found.value, found.low, found.high) == (None, None, None)
    assert value(made, "share_units") == 1.0
    assert value(made, "kappa_tokens") == 1.0
    assert value(made, "f1_strict") == 1.0


def test_nobody_marked_the_same_is_zero_not_nothing() -> None:
    made = computed([article({"ann": [unit(0, 4)], "ben": [unit(8, 12)]})])
    for scheme in ("strict", "exact", "partial", "type"):
        assert value(made, f"f1_{scheme}") == 0.0
    assert value(made, "kappa_units") is None


@UNHURRIED
@given(work(nested()))
def test_no_figure_is_out_of_range_or_not_a_number(articles: list[MarkedArticle]) -> None:
    made = computed(articles, resamples=20)
    for figure in made.figures:
        for number in (figure.value, figure.low, figure.high):
            assert number is None or (math.isfinite(number) and number <= 1 + 1e-9), figure
        assert (figure.low is None) == (figure.high is None)
        assert figure.items >= 0


@UNHURRIED
@given(work(nested()))
def test_articles_nobody_touched_leave_the_uninflated_figures(
    articles: list[MarkedArticle],
) -> None:
    nothing = [
        article({name: [] for name in NAMES}, uid=f"n{number}", story="s0", length=500)
        for number in range(3)
    ]
    before, after = computed(articles), computed([*articles, *nothing])
    for measure in MEASURES_OF["mention"]:
        if measure not in ("kappa_tokens", "alpha_tokens", "u_alpha", "u_alpha_edges"):
            for label in ("", *LABELS):
                for between in ((), NAMES[:2], NAMES[:1]):
                    where = {"label": label, "between": between}
                    assert value(before, measure, **where) == value(after, measure, **where)


def test_one_against_the_others_and_all_are_sums_of_pairs() -> None:
    units = {
        "ann": [unit(0, 4), unit(6, 9), unit(12, 15)],
        "ben": [unit(0, 4), unit(6, 9, "place")],
        "cat": [unit(0, 4), unit(20, 22), unit(12, 15, "time")],
    }
    made = computed([article(units)])
    # Strict pairs: ann-ben 1 of 5 units, ann-cat 1 of 6, ben-cat 1 of 5.
    assert value(made, "f1_strict", between=("ann",)) == pytest.approx(4 / 11)
    assert value(made, "f1_strict") == pytest.approx(6 / 16)
    ann = made.figure("f1_strict", "mention", between=("ann",))
    assert ann is not None
    assert ann.items == 11


def test_kappa_of_one_keeps_the_one_on_the_same_side() -> None:
    # cat comes second in both pairs; from cat's side all pairs together are these.
    units = {
        "ann": [unit(0, 2), unit(4, 6, "place")],
        "ben": [unit(0, 2, "place"), unit(4, 6, "place")],
        "cat": [unit(0, 2), unit(4, 6)],
    }
    made = computed([article(units)])
    # cat: person x 4; others: person, place, place, place. p = 1/4, chance = 1 x 1/4: kappa 0.
    assert value(made, "kappa_units", between=("cat",)) == pytest.approx(0.0)
    assert made.figure("alpha_units", "mention", between=("cat",)) is None


def test_confusion_counts_every_unit_and_lists_its_cases() -> None:
    units = {
        "ann": [unit(0, 4, uid="a1"), unit(6, 9, "place", uid="a2")],
        "ben": [unit(1, 4, uid="b1"), unit(6, 9, "time", uid="b2"), unit(20, 21, uid="b3")],
    }
    made = computed([article(units)])
    assert made.confusion("mention", ("ben", "ann")) == {
        ("person", "person"): 1,
        ("place", "time"): 1,
        ("", "person"): 1,
    }
    (case,) = (each for each in made.cases if each.labels == ("", "person"))
    assert case.uids == ("", "b3")
    assert case.article == "a"
    assert made.confusion("claim") == {}


def test_the_same_seed_draws_the_same_intervals() -> None:
    articles = [
        article(
            {"ann": [unit(0, 4), unit(10, 12)], "ben": [unit(0, 4 + n % 2), unit(10, 12)]},
            uid=f"a{n}",
            story=f"s{n}",
        )
        for n in range(9)
    ]
    one, other = computed(articles, resamples=200), computed(articles, resamples=200)
    assert one == other
    found = one.figure("f1_strict", "mention")
    assert found is not None
    assert found.low is not None
    assert found.high is not None
    assert found.value is not None
    assert found.low < found.value < found.high


def test_one_story_is_too_few_for_an_interval() -> None:
    made = computed([article({"ann": [unit(0, 4)], "ben": [unit(0, 4)]})], resamples=100)
    assert {(figure.low, figure.high) for figure in made.figures} == {(None, None)}


def test_a_resample_adds_up_whole_stories() -> None:
    sums = np.array([[1.0, 10.0], [2.0, 20.0], [4.0, 40.0]])
    (drawn,) = resampled([sums], 300, seed=3)
    assert drawn.shape == (300, 2)
    np.testing.assert_allclose(drawn[:, 1], 10 * drawn[:, 0])
    assert set(np.unique(drawn[:, 0])) <= {3, 4, 5, 6, 7, 8, 9, 10, 12}
    assert drawn[:, 0].mean() == pytest.approx(7, abs=0.4)


def test_an_interval_needs_most_resamples_defined() -> None:
    values = np.array([0.5] * 40 + [np.nan] * 40)
    assert interval(values, 0.95) is None
    assert interval(values[:60], 0.95) == (0.5, 0.5)


def test_batches_do_not_matter_where_stories_stay_whole() -> None:
    articles = [
        article(
            {"ann": [unit(n, n + 4, LABELS[n % 3])], "ben": [unit(n, n + 3, LABELS[n % 2])]},
            uid=f"a{n}",
            story=f"s{n}",
        )
        for n in range(6)
    ]
    parts = Collector(("ann", "ben"), 2)
    for one in articles:
        parts.add_units("mention", [one])
    by_parts = report(parts, resamples=50)
    whole = computed(articles, resamples=50)
    assert by_parts.cases == whole.cases
    assert len(by_parts.figures) == len(whole.figures)
    for mine, theirs in zip(by_parts.figures, whole.figures, strict=True):
        assert mine[:5] == theirs[:5]
        assert mine[5:] == pytest.approx(theirs[5:], abs=1e-12)


def test_article_labels_and_relations() -> None:
    collector = Collector(("ann", "ben"), 2)
    opinion, report_ = Unit((), "opinion", "o"), Unit((), "report", "r")
    labels = [
        article({"ann": [opinion], "ben": [opinion]}, uid="a"),
        article({"ann": [report_], "ben": [opinion]}, uid="b"),
        article({"ann": [], "ben": []}, uid="c"),
        article({"ann": [report_], "ben": [report_]}, uid="d"),
    ]
    collector.add_article_labels(labels)
    ends = (((0, 4),), ((6, 9),))
    links = {
        "ann": [Link(ends, "owns")],
        "ben": [Link(ends, "works_for"), Link(ends[::-1], "owns")],
    }
    collector.add_links([("a", "s", links)])
    made = report(collector, resamples=0)
    assert value(made, "f1_strict", layer="article") == pytest.approx(2 / 3)
    # Marked articles: o-o, r-o, r-r. p = 2/3, chance = 1/3 x 2/3 + 2/3 x 1/3 = 4/9.
    kappa = value(made, "kappa_marked", layer="article", between=("ann", "ben"))
    assert kappa == pytest.approx((2 / 3 - 4 / 9) / (5 / 9))
    assert value(made, "f1_strict", layer="relation") == 0.0
    assert value(made, "f1_exact", layer="relation") == pytest.approx(2 / 3)


def test_everything_told_has_a_title() -> None:
    assert {name for names in MEASURES_OF.values() for name in names} == TITLES.keys()
    assert MEASURES_OF.keys() == LAYER_TITLES.keys() == FIRST.keys()
    assert all(FIRST[layer] in names for layer, names in MEASURES_OF.items())
    for layer, names in MEASURES_OF.items():
        titles = [title(layer, name) for name in names]
        assert len(set(titles)) == len(titles)
