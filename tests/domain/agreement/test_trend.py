"""Agreement over time: a window of stories for each point, in the order they were finished."""

from __future__ import annotations

import pytest

from annotator.domain.agreement.collecting import Collector
from annotator.domain.agreement.material import MarkedArticle, Unit
from annotator.domain.agreement.report import report
from annotator.domain.agreement.trend import POINTS, WINDOW, trend

MEASURES = {"mention": "f1_strict"}


def collected(agreeing: dict[str, bool]) -> Collector:
    """Return a collector in which ann and bo marked one word in each story, alike or not."""
    collector = Collector(["ann", "bo"], 2)
    collector.add_units(
        "mention",
        [
            MarkedArticle(
                f"article of {story}",
                story,
                100,
                {
                    "ann": [Unit(((0, 5),), "person", f"{story} a")],
                    "bo": [Unit(((0, 5),), "person" if alike else "place", f"{story} b")],
                },
            )
            for story, alike in agreeing.items()
        ],
    )
    return collector


def test_a_point_is_the_agreement_of_the_stories_until_then() -> None:
    made = collected({"b": False, "a": True, "c": True})
    points = trend(made, MEASURES, ["b", "a", "c"], resamples=0)["mention"]
    assert [point.number for point in points] == [1, 2, 3]
    assert [point.value for point in points] == [0.0, 0.5, pytest.approx(2 / 3)]
    assert points[-1].stories == ("b", "a", "c")
    whole = report(made, resamples=0).figure("f1_strict", "mention")
    assert whole is not None
    assert points[-1].value == whole.value


def test_only_the_last_stories_count() -> None:
    names = [f"{number:03}" for number in range(2 * WINDOW)]
    made = collected({name: place >= WINDOW for place, name in enumerate(names)})
    points = trend(made, MEASURES, names, resamples=0)["mention"]
    assert points[WINDOW - 1].value == 0.0
    assert points[-1].value == 1.0
    assert points[-1].stories == tuple(names[WINDOW:])


def test_of_many_stories_evenly_spaced_points_are_told() -> None:
    names = [f"{number:03}" for number in range(5 * POINTS)]
    points = trend(collected(dict.fromkeys(names, True)), MEASURES, names, resamples=0)["mention"]
    assert len(points) == POINTS
    assert (points[0].number, points[-1].number) == (1, len(names))


def test_intervals_hold_the_value_and_need_two_stories() -> None:
    names = [f"{number:03}" for number in range(8)]
    made = collected({name: place % 2 == 0 for place, name in enumerate(names)})
    points = trend(made, MEASURES, names, resamples=200)["mention"]
    assert points[0].low is None
    for point in points[2:]:
        assert point.low is not None
        assert point.high is not None
        assert point.low <= point.value <= point.high


def test_stories_nobody_dated_come_first() -> None:
    made = collected({"dated": True, "undated": False})
    points = trend(made, MEASURES, ["dated"], resamples=0)["mention"]
    assert points[0].stories == ("undated",)


def test_a_layer_nobody_marked_has_no_points() -> None:
    assert trend(collected({"a": True}), {"claim": "f1_partial"}, [], resamples=0) == {}
