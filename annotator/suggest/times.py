"""Dates, times of day and durations in English text, resolved against the publication date.

Small pieces ("7 pm", "Wednesday", "night") are found first and joined where the words between
allow it. A relative time is resolved where the publication date is known, and left open
otherwise; nothing is guessed. Offsets are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from annotator.suggest.time_pieces import Piece, read_pieces

_CAN_JOIN = re.compile(r"(?:,?\s+(?:on\s+|of\s+|at\s+|in\s+the\s+|on\s+the\s+)?|,\s*)\Z")


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Hold ``[start, end)``, the kind (date, clock, duration, year, …) and the value.

    ``value`` is ISO 8601 (``2025-03-02``, ``2025-03``, ``T21:52``, ``P3W``; two joined by ``/``
    for a range), empty where it cannot be known. ``part`` is a part of the day; ``relative`` tells
    that the publication date was needed.
    """

    start: int
    end: int
    kind: str
    value: str = ""
    part: str = ""
    relative: bool = False


def find_times(text: str, published: str = "") -> list[TimeExpression]:
    """Return the times in ``text``, sorted and disjoint; ``published`` is ISO 8601 or empty."""
    pieces = read_pieces(text, publication_day(published))
    return [
        _expression(group) for group in _joined(text, pieces) if any(each.alone for each in group)
    ]


def publication_day(published: str) -> date | None:
    """Return the day of an ISO 8601 date or date and time, or None."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _joined(text: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if group and _may_join(text, group, piece):
            group.append(piece)
        else:
            if group:
                yield group
            group = [piece]
    if group:
        yield group


def _may_join(text: str, group: list[Piece], piece: Piece) -> bool:
    gap = text[group[-1].end : piece.start]
    kinds = {each.kind for each in group}
    if kinds == {"duration"} and piece.kind == "duration":
        return gap == " and "
    if piece.kind in kinds or not {"duration", "year"}.isdisjoint((*kinds, piece.kind)):
        return False
    if len(gap) > 9 or not _CAN_JOIN.match(gap):
        return False
    # "on Monday, June 4" belongs together; "at noon, Monday" hardly ever does.
    return not ("," in gap and not {"weekday", "date"} >= {group[-1].kind, piece.kind})


def _expression(group: list[Piece]) -> TimeExpression:
    days = [each for each in group if each.day is not None]
    explicit = [each for each in days if not each.relative] or days
    clock = next((each.clock for each in group if each.clock), "")
    part = next((each.part for each in group if each.part), "")
    value = next((each.value for each in group if each.value), "")
    open_day = any(each.kind in ("weekday", "date") for each in group)
    if len(group) > 1 and all(each.kind == "duration" for each in group):
        value = _sum_of_durations([each.value for each in group])
    elif explicit and explicit[0].day is not None:
        value = explicit[0].day.isoformat() + (f"T{clock}" if clock else "")
    elif clock and not value and not open_day:
        value = f"T{clock}"
    relative = explicit[0].relative if explicit else any(each.relative for each in group)
    kinds = {each.kind for each in group}
    kind = group[0].kind if len(kinds) == 1 else "date"
    return TimeExpression(group[0].start, group[-1].end, kind, value, part, relative)


def _sum_of_durations(values: list[str]) -> str:
    days = "".join(value[1:] for value in values if "T" not in value)
    hours = "".join(value[2:] for value in values if "T" in value)
    return (
        "" if any("/" in value for value in values) else f"P{days}" + (f"T{hours}" if hours else "")
    )
