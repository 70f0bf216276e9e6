"""Dates and times as news pages print them, to ISO 8601; what is ambiguous is not guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

from annotator.compare.lexicon import DATE_WORDS, MONTHS, WEEKDAYS, ZONES


class FoundDate(NamedTuple):
    """Hold a date or date and time (ISO 8601) and the half-open range it was read from."""

    value: str
    start: int
    end: int
    updated: bool


_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))
# Each shape names its parts; a second month name after a stroke ("مايو/أيار") is the same month.
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"(?<!\d)(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)",
        rf"\b(?P<name>{_MONTH})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})(?!\d)",
        (
            rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?P<name>{_MONTH})\b"
            rf"(?:\s?/\s?(?:{_MONTH})\b)?\.?,?\s+(?:de\s+)?(?P<y>\d{{4}})(?!\d)"
        ),
        r"(?<!\d)(?P<d>\d{1,2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4})(?!\d)",
        r"(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日",
    )
)
_CLOCK = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?!\d)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?(?:hrs|hours|uhr)\b)?"
    r"(?:\s?\(?(?P<zone>(?-i:[A-Z]{1,4}))\b)?(?P<offset>\s?[+-]\d{1,2}(?::?\d{2})?(?!\d))?"
)
_CLOCK_AFTER = re.compile(rf"(?:T|[\s,|·–—-]*(?:at\s+|um\s+|à\s+)?){_CLOCK}", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(
    rf"(?<![\d.:]){_CLOCK}\)?[\s,|·–—-]*(?:on\s+)?(?:(?:{_WEEKDAY})\b[\s,.]*)?$", re.IGNORECASE
)
_YEAR = re.compile(r"\d{4}")
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_WEEKDAY_AND_DAY = re.compile(
    rf"\b(?:{_WEEKDAY})\b[\s,.]+(?:(?:{_MONTH})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTH})\b)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated|modified|mis à jour|aktualisiert)\b|تحديث", re.IGNORECASE)


def find_date(line: str, start: int = 0, end: int | None = None) -> FoundDate | None:
    """Return the date a line gives; where it gives several, the first not labelled as an update.

    Day and month must be certain: "03/04/2025" is left out, "13/04/2025" is not. A time is taken
    with its offset where the zone is known, and without one otherwise.
    """
    if not _YEAR.search(line, start, end or len(line)):
        return None
    matches = sorted(
        (match for shape in _SHAPES for match in shape.finditer(line, start, end or len(line))),
        key=re.Match.start,
    )
    first: FoundDate | None = None
    label_start = start
    for match in matches:
        day = _day(match)
        if day is None:
            continue
        updated = bool(_UPDATED.search(line, label_start, match.start()))
        label_start = match.end()
        if first is None or not updated:
            found = _with_time(line, match, day, updated)
            if not updated:
                return found
            first = found
    return first


def is_only_date(line: str) -> bool:
    """Tell whether a line says nothing but a date or time, year or not, with its usual labels."""
    digits = False
    named = False
    if not _DIGIT.search(line):
        return False
    for token in _TOKEN.findall(line):
        if token.isdigit():
            digits = True
        elif token.casefold() in DATE_WORDS:
            named = named or len(token) > 2
        else:
            return False
    return digits and (named or any(mark in line for mark in ":/-."))


def without_date(line: str) -> str:
    """Return a line without the date it gives, be it one of weekday, day and month alone."""
    day = find_date(line)
    if day:
        return line[: day.start] + line[day.end :]
    return _WEEKDAY_AND_DAY.sub("", line) if _DIGIT.search(line) else line


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    year, day = int(parts["y"]), int(parts["d"])
    if parts.get("name"):
        month = MONTHS[" ".join(parts["name"].casefold().split())]
    else:
        month = int(parts["m"])
        if match.start("d") < match.start("m") and parts["sep"] != ".":
            if day <= 12 and month <= 12 and day != month:
                return None
            if month > 12:
                day, month = month, day
    if not 1700 <= year <= 2199:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_time(line: str, match: re.Match[str], day: date, updated: bool) -> FoundDate:
    clock = _CLOCK_AFTER.match(line, match.end())
    start, end = match.span()
    if clock:
        end = clock.end()
    else:
        clock = _CLOCK_BEFORE.search(line[max(0, start - 48) : start])
        if clock:
            start = max(0, start - 48) + clock.start()
    moment = _clock_time(clock) if clock else None
    if moment is None:
        return FoundDate(day.isoformat(), match.start(), match.end(), updated)
    return FoundDate(datetime.combine(day, moment).isoformat(), start, end, updated)


def _clock_time(clock: re.Match[str]) -> time | None:
    parts = clock.groupdict()
    hour = int(parts["hour"])
    if parts["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if parts["half"] in "pP" else 0)
    if hour > 23:
        return None
    return time(hour, int(parts["minute"]), int(parts["second"] or 0), tzinfo=_zone(parts))


def _zone(parts: dict[str, str | None]) -> timezone | None:
    minutes = ZONES.get((parts["zone"] or "").upper())
    offset = (parts["offset"] or "").strip().replace(":", "")
    if offset and (parts["zone"] is None or minutes == 0):
        hours = int(offset[1:3])
        rest = int(offset[3:] or 0)
        minutes = (hours * 60 + rest) * (-1 if offset[0] == "-" else 1)
    if minutes is None or abs(minutes) >= 1440:
        return None
    return timezone(timedelta(minutes=minutes))
