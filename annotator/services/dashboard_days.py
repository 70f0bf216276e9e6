"""Days of this machine's zone, as the dashboard counts and asks for them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

_BUCKET = 1 << 16
"""Milliseconds that share the first eight digits of a version 7 UUID."""


@lru_cache(maxsize=65536)
def day_of_bucket(digits: str) -> date:
    """Return the day on which uids with these first eight digits were made."""
    return datetime.fromtimestamp(int(digits, 16) * _BUCKET / 1000, UTC).astimezone().date()


def buckets(day: date, days: int) -> tuple[str, str]:
    """Return the first eight digits of uids made in some days: from the first up to the last."""
    first, last = _bounds(day, days)
    return _digits(first), _digits(last)


def _digits(moment: datetime) -> str:
    # Rounded up: a bucket belongs to the day it begins in, as ``day_of_bucket`` has it.
    ms = round(moment.timestamp() * 1000)
    return f"{-(-ms // _BUCKET):08x}"


def day_of_minute(text: str) -> date:
    """Return the day of a moment written as UTC, at least to the minute."""
    return datetime.fromisoformat(text[:16]).replace(tzinfo=UTC).astimezone().date()


def moments(day: date, days: int) -> tuple[str, str]:
    """Return when some days begin and end, as UTC to the second."""
    first, last = (
        each.astimezone(UTC).isoformat(timespec="seconds") for each in _bounds(day, days)
    )
    return first, last


def _bounds(day: date, days: int) -> tuple[datetime, datetime]:
    return (
        datetime.combine(day, time()).astimezone(),
        datetime.combine(day + timedelta(days=days), time()).astimezone(),
    )
