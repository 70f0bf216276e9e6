"""Dates of publication as tables write them, brought to ISO 8601 where only one reading is left."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from annotator.errors import InvalidInput

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?\Z"
)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z?))?\Z")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})\Z")
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\Z")
_SECONDS = re.compile(r"\d{9,10}(?:\.0*)?\Z")
_MILLISECONDS = re.compile(r"\d{12,13}\Z")


def iso_date(value: str) -> str | None:
    """Return an ISO 8601 date, or date and time, or None where the form is not one of numbers.

    Raise InvalidInput for a day that does not exist, and for day and month that could be swapped.
    Times keep the offset they were given with; seconds since 1970 become UTC.
    """
    value = value.strip()
    found = _ISO.match(value) or _COMPACT.match(value)
    if found:
        return _written(value, *found.groups(default=""))
    if found := _YEAR_FIRST.match(value):
        return _day(value, *map(int, found.groups()))
    if found := _YEAR_LAST.match(value):
        return _year_last(value, *map(int, found.groups()))
    if _SECONDS.match(value):
        return _moment(float(value))
    if _MILLISECONDS.match(value):
        return _moment(int(value) / 1000)
    return _mail_date(value)


def _written(
    value: str, year: str, month: str, day: str, hour: str, minute: str, second: str, zone: str
) -> str:
    text = _day(value, int(year), int(month), int(day))
    if not hour:
        return text
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise InvalidInput(f"there is no such time: {value}")
    text += f"T{hour}:{minute}" + (f":{second}" if second else "")
    if zone in ("Z", "UTC", "GMT"):
        return text + "Z"
    if zone:
        return text + (zone if len(zone) > 3 else f"{zone}:00")
    return text


def _day(value: str, year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise InvalidInput(f"there is no such day: {value}") from None


def _year_last(value: str, first: int, second: int, year: int) -> str:
    if first <= 12 and second <= 12 and first != second:
        raise InvalidInput(f"day and month could be swapped in {value}")
    return _day(value, year, min(first, second), max(first, second))


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _mail_date(value: str) -> str | None:
    """Read "Mon, 02 Dec 2024 10:00:00 GMT", the form of RSS feeds and HTTP."""
    if not re.search(r"\d\d:\d\d", value):
        return None
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, TypeError):
        return None
    text = moment.strftime("%Y-%m-%dT%H:%M:%S")
    if moment.tzinfo is None:
        return text
    offset = moment.strftime("%z")
    return text + ("Z" if offset == "+0000" else f"{offset[:3]}:{offset[3:5]}")
