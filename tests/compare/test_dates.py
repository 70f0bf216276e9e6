"""Dates as pages print them; what is ambiguous is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.compare.dates import find_date, is_only_date


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("December 02, 2024", "2024-12-02"),
        ("2 Dec 2024", "2024-12-02"),
        ("2nd of December 2024", "2024-12-02"),
        ("Monday, 2 December, 2024", "2024-12-02"),
        ("2024-12-02", "2024-12-02"),
        ("2024/12/02", "2024-12-02"),
        ("02.12.2024", "2024-12-02"),
        ("Dated: 15-05-2025", "2025-05-15"),
        ("05/15/2025", "2025-05-15"),
        ("04/04/2025", "2025-04-04"),
        ("2024-12-02T14:20:05Z", "2024-12-02T14:20:05+00:00"),
        ("2024-12-02 14:20+05:30", "2024-12-02T14:20:00+05:30"),
        ("Dec 03, 2024 04:10 PM IST", "2024-12-03T16:10:00+05:30"),
        ("3 March 2025, 12:05 a.m.", "2025-03-03T00:05:00"),
        ("16:22 GMT, Friday, 7 October 2025", "2025-10-07T16:22:00+00:00"),
        ("March 3, 2025 at 9:02 a.m. EST", "2025-03-03T09:02:00-05:00"),
        ("March 3, 2025 | 9:02 UTC+3", "2025-03-03T09:02:00+03:00"),
        ("الخميس 15 مايو/أيار 2025", "2025-05-15"),
        ("٢ كانون الأول ٢٠٢٤", "2024-12-02"),
        ("2024年12月2日", "2024-12-02"),
        ("2 décembre 2024 à 14h20", "2024-12-02T14:20:00"),
        ("Updated: 3 May 2025 | Published: 2 May 2025", "2025-05-02"),
        ("Updated 3 May 2025", "2025-05-03"),
    ],
)
def test_styles(line: str, value: str) -> None:
    found = find_date(line)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    ["03/04/2025", "31 February 2025", "Dec 2", "5 million in 2024", "12 2024", "1:02:2024", ""],
)
def test_what_is_uncertain_is_left_out(line: str) -> None:
    assert find_date(line) is None


def test_position_covers_date_and_time() -> None:
    line = "Last modified on 2 May 2025, 10:15 CET | Oland"
    found = find_date(line)
    assert found is not None
    assert line[found.start : found.end] == "2 May 2025, 10:15 CET"
    assert found.updated


@pytest.mark.parametrize(
    ("line", "only"),
    [
        ("Saturday, January 18, 2025", True),
        ("Published 3 March 2025 · 5 minute read", True),
        ("Tuesday 7 October", True),
        ("New Brevik 4C", False),
        ("On Monday 40 died", False),
        ("Monday", False),
        ("9", False),
    ],
)
def test_lines_of_nothing_but_a_date(line: str, only: bool) -> None:
    assert is_only_date(line) is only


@given(st.text(st.sampled_from("0123456789-/.:, TZ+APMapm年月日٢MayDec"), max_size=60))
def test_no_line_raises(line: str) -> None:
    found = find_date(line)
    assert found is None or 0 <= found.start < found.end <= len(line)
