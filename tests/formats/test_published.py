"""Dates of publication, brought to ISO 8601 or refused."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidInput
from annotator.formats.published import iso_date


@pytest.mark.parametrize(
    ("given", "iso"),
    [
        ("2025-03-04", "2025-03-04"),
        (" 2025-03-04T10:20 ", "2025-03-04T10:20"),
        ("2025-03-04 10:20:30", "2025-03-04T10:20:30"),
        ("2025-03-04T10:20:30.123Z", "2025-03-04T10:20:30Z"),
        ("2025-03-04 10:20:30+00:00", "2025-03-04T10:20:30+00:00"),
        ("2025-03-04 10:20:30 UTC", "2025-03-04T10:20:30Z"),
        ("2025-03-04T10:20:30+0530", "2025-03-04T10:20:30+0530"),
        ("2025-03-04T10:20:30-03", "2025-03-04T10:20:30-03:00"),
        ("20250304", "2025-03-04"),
        ("20250304T102030Z", "2025-03-04T10:20:30Z"),
        ("2025/3/4", "2025-03-04"),
        ("13/4/2025", "2025-04-13"),
        ("4/13/2025", "2025-04-13"),
        ("4.4.2025", "2025-04-04"),
        ("1741083630", "2025-03-04T10:20:30Z"),
        ("1741083630000", "2025-03-04T10:20:30Z"),
        ("Tue, 04 Mar 2025 10:20:30 GMT", "2025-03-04T10:20:30Z"),
        ("Tue, 04 Mar 2025 10:20:30 -0300", "2025-03-04T10:20:30-03:00"),
    ],
)
def test_one_reading_is_taken(given: str, iso: str) -> None:
    assert iso_date(given) == iso


@pytest.mark.parametrize(
    "given", ["3/4/2025", "2025-02-30", "2025-13-01", "31/31/2025", "2025-03-04T25:00"]
)
def test_two_readings_or_none_are_refused(given: str) -> None:
    with pytest.raises(InvalidInput):
        iso_date(given)


@pytest.mark.parametrize("given", ["yesterday", "4 March 2025", "", "12"])
def test_words_are_left_to_others(given: str) -> None:
    assert iso_date(given) is None
