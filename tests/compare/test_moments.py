"""Times: what they mean beside a day of publication, and how two of them relate."""

from __future__ import annotations

import pytest

from annotator.compare.moments import OTHER, SAME, UNKNOWN, WITHIN, Moment, read_moments, relate
from annotator.compare.words import tokens_of

MONDAY = "2031-03-03"
TUESDAY = "2031-03-04"


def read(text: str, published: str) -> Moment:
    (found,) = read_moments(tokens_of(text), text, published)
    assert text[found.start : found.end]
    return found


@pytest.mark.parametrize(
    ("one", "published", "other", "published_other", "relation"),
    [
        ("on Monday", MONDAY, "on 3 March", MONDAY, SAME),
        ("on March 3rd", MONDAY, "on the 3rd of March", TUESDAY, SAME),
        ("on Monday", MONDAY, "yesterday", TUESDAY, SAME),
        ("next on Thursday", MONDAY, "on 6 March", TUESDAY, SAME),
        ("on Monday", MONDAY, "on Tuesday", MONDAY, OTHER),
        ("on Monday", "", "on Tuesday", "", UNKNOWN),
        ("yesterday", "", "on Monday", MONDAY, UNKNOWN),
        ("on 3 March", "", "on 4 March", "", OTHER),
        ("last Friday", MONDAY, "last week", MONDAY, WITHIN),
        ("at 9.52 pm", "", "just after 11 pm", "", OTHER),
        ("at 11 am", "", "at 11 a.m.", "", SAME),
        ("about 5.40 am", "", "shortly before 6 am", "", WITHIN),
        ("in October", MONDAY, "in November", MONDAY, OTHER),
        ("since 2011", MONDAY, "since 2012", MONDAY, OTHER),
        ("in October", MONDAY, "last year", MONDAY, WITHIN),
        ("three days ago", MONDAY, "on 28 February", MONDAY, SAME),
        ("a week ago", MONDAY, "on 24 February", MONDAY, WITHIN),
        ("on Sunday night", MONDAY, "late on Sunday", MONDAY, SAME),
        ("on Sunday morning", MONDAY, "on Sunday evening", MONDAY, OTHER),
        ("in the early hours of Monday", MONDAY, "on Monday night", MONDAY, SAME),
        ("shortly after 11 am", MONDAY, "on Monday morning", MONDAY, WITHIN),
        ("at 9.30 pm", MONDAY, "at dawn", MONDAY, OTHER),
        ("at 3 am", MONDAY, "overnight", MONDAY, WITHIN),
        ("last night", MONDAY, "on Sunday", MONDAY, SAME),
        ("overnight", "", "on Monday", MONDAY, UNKNOWN),
    ],
)
def test_relations(
    one: str, published: str, other: str, published_other: str, relation: str
) -> None:
    first, second = read(one, published), read(other, published_other)
    assert relate(first, second) == relation
    assert relate(second, first) == relation


@pytest.mark.parametrize(
    "text", ["she may go", "a march of 300", "page 11", "1,400 men", "24 hours"]
)
def test_what_is_no_time(text: str) -> None:
    assert read_moments(tokens_of(text), text, MONDAY) == []


def test_part_of_the_day_belongs_to_the_day() -> None:
    text = "burned on Sunday night, police said"
    found = read(text, MONDAY)
    assert text[found.start : found.end] == "Sunday night"
    assert found.part == "night"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It broke out shortly before 16.00 on Wednesday.", 960),
        ("The train left at 9.40.", 580),
        ("Shares fell by 1030 GMT.", 630),
        ("It began at half past one in the afternoon in Orsa.", 810),
        ("He left at a quarter to seven in the morning.", 405),
        ("The gates opened at six o'clock in the evening.", 1080),
        ("The siren went off around 18.45 in the yard.", 1125),
    ],
)
def test_hours_without_a_colon(text: str, minutes: int) -> None:
    found = [each for each in read_moments(tokens_of(text), text, "") if each.kind == "clock"]
    assert [each.minutes for each in found] == [minutes]


@pytest.mark.parametrize(
    "text",
    ["The price rose to about 12.50 crowns.", "It grew by 3.25 percent.", "It stood at 6.75%."],
)
def test_values_with_decimals_are_no_hours(text: str) -> None:
    assert not [each for each in read_moments(tokens_of(text), text, "") if each.kind == "clock"]
