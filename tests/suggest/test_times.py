"""Times are found whole and resolved against the publication date, or left open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.times import find_times

TUESDAY = "2025-03-04T07:05:00"


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("on Sunday night at 9.52 pm", "Sunday night at 9.52 pm", "2025-03-02T21:52"),
        ("shortly before 3 am", "shortly before 3 am", "T03:00"),
        ("at about 5.40 a.m. there", "about 5.40 a.m.", "T05:40"),
        ("by 18:40 GMT", "18:40 GMT", "T18:40"),
        ("on 3 March", "3 March", "2025-03-03"),
        ("on December 30th", "December 30th", "2024-12-30"),
        ("on Sept. 3, 2019, he", "Sept. 3, 2019", "2019-09-03"),
        ("in October", "October", "2024-10"),
        ("in May 2023", "May 2023", "2023-05"),
        ("It may march on.", "", ""),
        ("2025-03-02", "2025-03-02", "2025-03-02"),
        ("on Tuesday", "Tuesday", "2025-03-04"),
        ("on Wednesday", "Wednesday", "2025-02-26"),
        ("Talks will begin on Wednesday", "Wednesday", "2025-03-05"),
        ("last Tuesday", "last Tuesday", "2025-02-25"),
        ("next Friday", "next Friday", "2025-03-07"),
        ("dawn on Monday", "dawn on Monday", "2025-03-03"),
        ("noon today", "noon today", "2025-03-04T12:00"),
        ("late on Saturday", "late on Saturday", "2025-03-01"),
        ("eight o'clock on Monday morning", "eight o'clock on Monday morning", "2025-03-03"),
        ("the night of September 3", "night of September 3", "2024-09-03"),
        ("yesterday", "yesterday", "2025-03-03"),
        ("last week", "last week", "2025-W09"),
        ("next month", "next month", "2025-04"),
        ("since 2019", "2019", "2019"),
        ("in the 1990s", "1990s", "1990/1999"),
        ("for almost six hours", "almost six hours", "PT6H"),
        ("over five to seven years", "five to seven years", "P5Y/P7Y"),
        ("within a day", "within a day", "P1D"),
        ("a day and a half", "a day and a half", "P1.5D"),
        ("three hours and ten minutes", "three hours and ten minutes", "PT3H10M"),
        ("half an hour", "half an hour", "PT0.5H"),
        ("two weeks ago", "two weeks ago", "2025-02-18"),
        ("a 12-year-old boy, 41 years old", "", ""),
        ("a night without end", "", ""),
        ("30 February", "", ""),
    ],
)
def test_times(text: str, span: str, value: str) -> None:
    found = find_times(text, TUESDAY)
    assert [(text[each.start : each.end], each.value) for each in found] == (
        [(span, value)] if span else []
    )


@pytest.mark.parametrize(
    "text", ["on Monday", "yesterday", "in October", "3 March", "last week", "two days ago"]
)
def test_without_a_publication_date_nothing_is_guessed(text: str) -> None:
    (each,) = find_times(text)
    assert (each.value, each.relative) == ("", True)


_WORDS = st.sampled_from(
    [
        "on",
        "Sunday",
        "night",
        "at",
        "9.52",
        "pm",
        "3",
        "March",
        "2025",
        "last",
        "next",
        "week",
        "noon",
        "of",
        "the",
        "two",
        "years",
        "ago",
        "half",
        "an",
        "a",
        "hour",
        "to",
        "1990s",
        ",",
        "May",
        "o'clock",
        "today",
        "99999999999",
        "31",
        "February",
        "years",
    ]
)


@given(
    st.lists(_WORDS, max_size=12).map(" ".join),
    st.sampled_from(["", TUESDAY, "0001-01-01", "9999-12-31", "soon"]),
)
def test_times_are_sorted_disjoint_and_inside(text: str, published: str) -> None:
    end = 0
    for each in find_times(text, published):
        assert end <= each.start < each.end <= len(text)
        end = each.end
