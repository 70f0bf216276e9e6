"""The dashboard's page is closed like a story report: no name in it becomes more than text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.charts import BARS, COLUMNS, FORMS, GRID, LINES, POINTS, Behind, Card, Mark
from annotator.formats.dashboard_report import MOST_ROWS, DashboardReport, dashboard_report
from tests.formats.test_story_report import HOSTILE, Page

NOWHERE = Behind("nothing")


def card(form: str, said: str = "Ferry", series: tuple[str, ...] = ("", "done")) -> Card:
    marks = tuple(
        Mark(f"{said} {row}", name, row + 1.0, f"{row + 1}", NOWHERE, row + 0.5, row + 1.5)
        for row in range(3)
        for name in series
    )
    return Card(form, said, said, form, (said, said, said), marks, said)


def report(*cards: Card, said: str = "Ferry") -> str:
    return dashboard_report(DashboardReport(said, (said, "everybody"), "2031-05-04", cards))


def test_hostile_names_stay_text() -> None:
    document = report(*(card(form, HOSTILE) for form in FORMS), said=HOSTILE)
    page = Page(document)
    assert not {"script", "img", "a", "iframe", "link"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert "<script>alert(1)</script>" in "".join(page.words)
    assert "\u202e" not in document


def test_the_page_asks_nobody_for_anything() -> None:
    page = Page(report(*(card(form) for form in FORMS)))
    policy = dict(page.attributes[:4])["content"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
    assert not [
        value for name, value in page.attributes if name in ("src", "href") or "url(" in value
    ]


@pytest.mark.parametrize("form", [BARS, COLUMNS, POINTS, LINES])
def test_every_drawing_has_its_numbers_beside_it(form: str) -> None:
    page = Page(report(card(form, series=("ann", "bo"))))
    assert "svg" in page.tags
    assert page.tags.count("table") == 1
    words = " ".join(page.words)
    for row in range(3):
        assert f"Ferry {row}" in words
    assert "ann" in words


def test_a_grid_is_a_table_already() -> None:
    page = Page(report(card(GRID, series=("Person", "Place"))))
    assert "svg" not in page.tags
    assert page.tags.count("td") == 6


def test_an_empty_card_teaches_and_an_undefined_number_is_a_dash() -> None:
    empty = Card("x", "Agreement", "", POINTS, ("Layer", "", "Value"), (), "Finish stories.")
    undefined = Card(
        *("y", "Other", "", POINTS, ("Layer", "", "Value")),
        (Mark("Claims", "", None, "–", NOWHERE),),
        "",
    )
    page = Page(report(empty, undefined))
    assert "Finish stories." in page.words
    assert "–" in page.words


def test_what_is_left_out_of_a_long_table_is_said() -> None:
    marks = tuple(Mark(f"day {n}", "ann", 1.0, "1", NOWHERE) for n in range(MOST_ROWS + 5))
    long = Card("made", "Made", "", COLUMNS, ("Day", "Annotator", "Count"), marks, "")
    assert "5 more rows are in the program." in Page(report(long)).words


@given(st.text(), st.sampled_from(FORMS))
def test_any_name_keeps_the_page_well_formed(said: str, form: str) -> None:
    Page(report(card(form, said, (said, f"{said}2")), said=said))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("value", [0.0, -0.4, 1e9])
def test_extreme_values_are_drawn(form: str, value: float) -> None:
    marks = (Mark("a", "s", value, f"{value}", NOWHERE, value, value),)
    Page(report(Card("x", "X", "", form, ("a", "b", "c"), marks, "")))
