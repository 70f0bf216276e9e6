"""Dates, weekdays and clock times of a sentence, resolved against the day of publication.

A weekday may mean the one before or the one after publication, so it stands for a set of days; two
moments say the same if one reading of each agrees. Without a day of publication a relative
day ("yesterday") stays unresolved, and nothing is concluded from it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from annotator.compare.lexicons import listed
from annotator.compare.numerals import UNITS
from annotator.compare.words import Token

SAME, WITHIN, OTHER, UNKNOWN = "same", "within", "other", "unknown"
_WEEKDAYS = {
    name: number
    for number, name in enumerate(
        listed("monday tuesday wednesday thursday friday saturday sunday")
    )
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_HALVES = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\Z")
_AT = frozenset(listed("at before after by until around since near"))
_HOURS_AFTER = frozenset(listed("gmt utc cet cest bst est edt hrs local"))
"""What stands behind an hour of four figures: "1030 GMT"."""
_AFTER_HOUR = frozenset(
    listed("on in at when as after before and but to until the local that gmt utc cet cest bst")
)
_COUNTED = frozenset(listed("percent % per million billion points"))
_BEFORE_YEAR = frozenset(listed("in since until by from of during before after to"))
_PARTS = {
    "early": (0, 600), "dawn": (240, 480), "sunrise": (240, 480), "daybreak": (240, 480),
    "morning": (240, 720), "noon": (680, 760), "midday": (680, 760), "afternoon": (720, 1110),
    "dusk": (960, 1260), "sunset": (960, 1260), "nightfall": (960, 1260), "evening": (1020, 1440),
    "night": (1140, 1800), "late": (1080, 1500), "overnight": (1140, 1860),
    "midnight": (1380, 1500),
}  # fmt: skip
"""Parts of the day in minutes from its midnight; the night goes on into the next morning."""
_ALONE = frozenset(listed("dawn sunrise daybreak dusk sunset nightfall overnight"))
"""Parts that are a time by themselves; "the morning" is one only with its day."""
_DAY = 24 * 60
_WIDTHS = {"week": 7 * _DAY, "month": 30 * _DAY, "year": 365 * _DAY}
_UNITS = {"day": 1, "week": 7}
_HOURS = ("early", "hours", "of")


@dataclass(frozen=True, slots=True)
class Moment:
    """Hold one time expression; ``start`` and ``end`` are code points.

    ``kind`` is day, month, year, week or clock. ``days`` are the days it may mean, empty where
    unknown; ``minutes`` is the clock time of day with ``slack`` either way.
    """

    start: int
    end: int
    kind: str
    days: frozenset[date] = frozenset()
    month: tuple[int, int] = (0, 0)
    minutes: int = -1
    slack: int = 0
    part: str = ""
    first: int = 0
    last: int = 0
    surface: str = ""


def read_moments(tokens: Sequence[Token], text: str, published: str) -> list[Moment]:
    """Return the time expressions of a sentence; ``published`` is ISO 8601 or empty."""
    day = _iso_day(published)
    found: list[Moment] = []
    at = 0
    while at < len(tokens):
        moment = _read(tokens, at, text, day)
        if moment is None:
            at += 1
            continue
        found.append(moment)
        at = moment.last
    return found


def width(moment: Moment) -> int:
    """Return how many minutes a time leaves open, roughly."""
    if moment.kind == "clock":
        return moment.slack
    return _WIDTHS.get(moment.kind, _DAY) // (2 if moment.part else 1)


def relate(one: Moment, other: Moment) -> str:
    """Tell how two time expressions relate: SAME, WITHIN (one is looser), OTHER or UNKNOWN."""
    if "clock" in (one.kind, other.kind) and one.kind != other.kind and (one.part or other.part):
        return WITHIN if _overlap(one, other) else OTHER
    if "part" in (one.kind, other.kind):
        if not (one.part and other.part):
            return UNKNOWN
        return SAME if _overlap(one, other) else OTHER
    if one.kind == other.kind == "clock":
        gap = abs(one.minutes - other.minutes)
        if gap <= 1:
            return SAME if one.slack == other.slack else WITHIN
        return WITHIN if gap <= max(one.slack, other.slack) + 5 else OTHER
    if "clock" in (one.kind, other.kind):
        return UNKNOWN
    return _relate_days(one, other)


def _relate_days(one: Moment, other: Moment) -> str:
    if one.kind == other.kind and one.surface == other.surface:
        return SAME
    if one.days and other.days:
        if one.days & other.days:
            if one.kind == other.kind == "day":
                return SAME if not (one.part and other.part) or _overlap(one, other) else OTHER
            return WITHIN if one.kind != other.kind else SAME
        return OTHER
    if one.kind == other.kind == "month":
        if one.month[1] == other.month[1]:
            return SAME
        return OTHER
    if one.kind == other.kind == "year":
        return SAME if one.month[0] == other.month[0] else OTHER
    if {one.kind, other.kind} == {"month", "year"} and one.month[0] and other.month[0]:
        month, year = (one, other) if one.kind == "month" else (other, one)
        # A month without its year is the last one: October, read in March, is of the year before.
        return WITHIN if year.month[0] in (month.month[0], month.month[0] - 1) else UNKNOWN
    if one.kind == other.kind == "day" and one.month[1] and other.month[1]:
        return SAME if one.month == other.month else OTHER
    return UNKNOWN


def _overlap(one: Moment, other: Moment) -> bool:
    """Tell whether two parts of the day, or a part and an hour, have a minute in common."""
    (low, high), (start, end) = _minutes(one), _minutes(other)
    return any(low <= end + day and start + day <= high for day in (-1440, 0, 1440))


def _minutes(moment: Moment) -> tuple[int, int]:
    if moment.kind == "clock":
        return moment.minutes - moment.slack, moment.minutes + moment.slack
    return _PARTS[moment.part]


def _iso_day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _read(tokens: Sequence[Token], at: int, text: str, day: date | None) -> Moment | None:
    norm = tokens[at].norm
    if norm in _WEEKDAYS and tokens[at].text[:1].isupper():
        return _weekday(tokens, at, day)
    if norm in _ALONE and (norm == "overnight" or (at and tokens[at - 1].norm in _AT)):
        return _made(tokens, at, at + 1, "part", frozenset(), part=norm)
    if norm == "ago" and at >= 2:
        return _ago(tokens, at, day)
    told = _told_hour(tokens, at)
    if told is not None:
        return told
    if norm in ("last", "this") and at + 1 < len(tokens) and tokens[at + 1].norm in _PARTS:
        near = _near_days(day, -1 if norm == "last" else 0)
        return _made(tokens, at, at + 2, "day", near, part=tokens[at + 1].norm)
    if norm in _RELATIVE:
        days: frozenset[date] = frozenset()
        if day is not None:
            # Papers are dated a day after they are written, and pages by another clock.
            days = _near_days(day, _RELATIVE[norm])
        return _made(tokens, at, at + 1, "day", days, part="night" if norm == "tonight" else "")
    if norm in _MONTHS and tokens[at].text[:1].isupper():
        return _month(tokens, at, day)
    if norm in ("last", "next", "this") and at + 1 < len(tokens):
        return _relative_span(tokens, at, day)
    if norm[0].isdigit():
        return _day_first(tokens, at, day) or _clock(tokens, at, text) or _year(tokens, at)
    if norm in ("noon", "midnight"):
        return _made(tokens, at, at + 1, "clock", frozenset(), minutes=720 * (norm == "noon"))
    return None


def _near_days(day: date | None, shift: int) -> frozenset[date]:
    """Return the days so far from publication; papers are dated a day after they are written."""
    if day is None:
        return frozenset()
    return frozenset(day + timedelta(shift - late) for late in (0, 1))


def _ago(tokens: Sequence[Token], at: int, day: date | None) -> Moment | None:
    """Read "three days ago", "a week ago": a day, or the days around one."""
    unit, word = tokens[at - 1].norm.removesuffix("s"), tokens[at - 2].norm
    count = 1 if word in ("a", "one") else UNITS.get(word) or (int(word) if word.isdigit() else 0)
    if unit not in _UNITS or not 0 < count < 60:
        return None
    days = _near_days(day, -count * _UNITS[unit])
    if unit == "week":
        days = frozenset(each + timedelta(step) for each in days for step in range(-3, 4))
    return _made(tokens, at - 2, at + 1, "day" if unit == "day" else "week", days)


def _weekday(tokens: Sequence[Token], at: int, day: date | None) -> Moment:
    days: frozenset[date] = frozenset()
    before = tokens[at - 1].norm if at else ""
    if day is not None:
        back = (day.weekday() - _WEEKDAYS[tokens[at].norm]) % 7
        latest = day - timedelta(back)
        options = {latest, latest + timedelta(7)}
        if before == "last" or back == 0:
            options.add(latest - timedelta(7))
        days = frozenset(options)
    return _made(tokens, at - (before == "last"), at + 1, "day", days)


def _month(tokens: Sequence[Token], at: int, day: date | None) -> Moment | None:
    month = _MONTHS[tokens[at].norm]
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    number = _day_number(after)
    if number and (at + 2 >= len(tokens) or tokens[at + 2].norm not in ("percent", "%")):
        return _dated(tokens, at, at + 2, month, number, day)
    if tokens[at].norm in ("may", "march", "mar", "jan", "sep", "dec") and not (
        at and tokens[at - 1].norm in ("in", "since", "last", "until", "by", "of", "from", "late",
                                       "early", "mid", "this", "during")
    ):  # fmt: skip
        return None
    year = day.year if day else 0
    end = at + 1
    if len(after) == 4 and after.isdigit():
        year, end = int(after), at + 2
    return _made(tokens, at, end, "month", frozenset(), month=(year, month))


def _day_first(tokens: Sequence[Token], at: int, day: date | None) -> Moment | None:
    number = _day_number(tokens[at].norm)
    end = at + 1
    if end < len(tokens) and _ORDINAL.match(tokens[end].norm):
        end += 1
    if end < len(tokens) and tokens[end].norm == "of":
        end += 1
    if number and end < len(tokens) and tokens[end].norm in _MONTHS:
        month = _MONTHS[tokens[end].norm]
        return _dated(tokens, at, end + 1, month, number, day)
    return None


def _dated(
    tokens: Sequence[Token], at: int, end: int, month: int, number: int, day: date | None
) -> Moment | None:
    year = day.year if day else 0
    if end < len(tokens) and _ORDINAL.match(tokens[end].norm):
        end += 1
    if end < len(tokens) and len(tokens[end].norm) == 4 and tokens[end].norm.isdigit():
        year = int(tokens[end].norm)
        end += 1
    days: frozenset[date] = frozenset()
    if year:
        try:
            days = frozenset((date(year, month, number),))
        except ValueError:
            return None
    return _made(tokens, at, end, "day", days, month=(number, month))


def _day_number(norm: str) -> int:
    digits = _ORDINAL.sub("", norm)
    if digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 31:
        return int(digits)
    return 0


def _relative_span(tokens: Sequence[Token], at: int, day: date | None) -> Moment | None:
    after = tokens[at + 1].norm
    if after not in ("week", "weekend", "month", "year"):
        return None
    shift = {"last": -1, "this": 0, "next": 1}[tokens[at].norm]
    kind = {"week": "week", "weekend": "week", "month": "month", "year": "year"}[after]
    if day is None:
        return _made(tokens, at, at + 2, kind, frozenset())
    if kind == "week":
        monday = day - timedelta(day.weekday()) + timedelta(7 * shift)
        days = frozenset(monday + timedelta(step) for step in range(7))
        if shift < 0:
            days |= frozenset(day - timedelta(step) for step in range(1, 8))
        return _made(tokens, at, at + 2, kind, days)
    if kind == "month":
        ordinal = day.year * 12 + day.month - 1 + shift
        month = (ordinal // 12, ordinal % 12 + 1)
        return _made(tokens, at, at + 2, kind, frozenset(), month=month)
    return _made(tokens, at, at + 2, kind, frozenset(), month=(day.year + shift, 0))


def _clock(tokens: Sequence[Token], at: int, text: str) -> Moment | None:
    parts = re.split(r"[.:]", tokens[at].norm)
    if not all(part.isdigit() for part in parts) or len(parts) > 2:
        return None
    half, end = _half(tokens, at + 1, text)
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    if half is None and len(parts) == 1 and len(parts[0]) == 4 and after in _HOURS_AFTER:
        parts, end = [parts[0][:2], parts[0][2:]], at + 2
    elif half is None and ":" not in tokens[at].text and not _is_dotted(tokens, at, parts):
        return None
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) == 2 else 0
    if hour > 24 or minute > 59:
        return None
    if half is not None:
        hour = hour % 12 + half
    slack, begin = _slack(tokens, at)
    return _made(tokens, begin, end, "clock", frozenset(), minutes=hour * 60 + minute, slack=slack)


def _told_hour(tokens: Sequence[Token], at: int) -> Moment | None:
    """Read "half past one in the afternoon", "seven o'clock in the morning", "six in the evening".

    Limits: without its part of the day an hour in words may be either of two, and is not read.
    """
    norms = [token.norm for token in tokens[at : at + 7]]
    shift, size = 0, 0
    if norms[0] in _QUARTERS and norms[1:2] and norms[1] in ("past", "to") and len(norms) > 2:
        shift, size = _QUARTERS[norms[0]] * (1 if norms[1] == "past" else -1), 2
    hour = UNITS.get(norms[size], 0) if norms[size].isalpha() else 0
    hour = hour or (int(norms[size]) if norms[size].isdigit() and len(norms[size]) < 3 else 0)
    after = norms[size + 1 :]
    if after[:1] == ["o'clock"]:
        after, size = after[1:], size + 1
    if not 1 <= hour <= 12 or after[:2] != ["in", "the"] or after[2:3] not in _HALF_DAYS:
        return None
    half = 0 if after[2] == "morning" else 12
    minutes = (hour % 12 + half) * 60 + shift
    slack, begin = _slack(tokens, at)
    return _made(tokens, begin, at + size + 4, "clock", frozenset(), minutes=minutes, slack=slack)


_QUARTERS = {"half": 30, "quarter": 15}
_HALF_DAYS = (["morning"], ["afternoon"], ["evening"])


def _is_dotted(tokens: Sequence[Token], at: int, parts: Sequence[str]) -> bool:
    """Tell "at 16.00" and "shortly before 9.40" from a value with decimals."""
    before = tokens[at - 1].norm if at else ""
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    if len(parts) != 2 or len(parts[1]) != 2 or after in _COUNTED:
        return False
    # Only a stop or what places an event comes after an hour: "about 12.50 crowns" has a unit.
    near = at + 1 < len(tokens) and tokens[at + 1].start - tokens[at].end <= 1
    follows = not near or after in _AFTER_HOUR or after in _WEEKDAYS
    return (before in _AT or before in ("about", "around")) and follows


def _half(tokens: Sequence[Token], at: int, text: str) -> tuple[int | None, int]:
    """Return 0 for a.m., 12 for p.m. or None, and where the words end."""
    if at >= len(tokens):
        return None, at
    norm = tokens[at].norm
    if norm in _HALVES:
        return _HALVES[norm], at + 1
    dotted = norm in ("a", "p") and at + 1 < len(tokens) and tokens[at + 1].norm == "m"
    if dotted and text[tokens[at].end : tokens[at + 1].start] == ".":
        return (0 if norm == "a" else 12), at + 2
    return None, at


def _slack(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    before = [token.norm for token in tokens[max(0, at - 2) : at]]
    if before[-1:] in (["about"], ["around"], ["nearly"], ["almost"]):
        return 15, at - 1
    if before in (
        ["shortly", "before"],
        ["just", "before"],
        ["shortly", "after"],
        ["just", "after"],
    ):
        return 20, at - 2
    if before[-1:] in (["before"], ["after"]):
        return 30, at - 1
    return 0, at


def _year(tokens: Sequence[Token], at: int) -> Moment | None:
    norm = tokens[at].text
    if not (norm.isdigit() and len(norm) == 4 and 1000 <= int(norm) <= 2100):
        return None
    before = tokens[at - 1].norm if at else ""
    if before not in (
        "in",
        "since",
        "until",
        "by",
        "from",
        "of",
        "during",
        "before",
        "after",
        "to",
    ):
        return None
    return _made(tokens, at, at + 1, "year", frozenset(), month=(int(norm), 0))


def _made(
    tokens: Sequence[Token],
    first: int,
    last: int,
    kind: str,
    days: frozenset[date],
    *,
    month: tuple[int, int] = (0, 0),
    minutes: int = -1,
    slack: int = 0,
    part: str = "",
) -> Moment:
    if kind == "day" and not part:
        if last < len(tokens) and tokens[last].norm in _PARTS:
            part = tokens[last].norm
            last += 1
        else:
            first, part = _part_before(tokens, first)
    surface = " ".join(token.norm for token in tokens[first:last])
    return Moment(
        tokens[first].start, tokens[last - 1].end, kind, days, month, minutes, slack, part,
        first, last, surface,
    )  # fmt: skip


def _part_before(tokens: Sequence[Token], first: int) -> tuple[int, str]:
    """Read what part of a day stands before it: "late on", "the night of", "the early hours of"."""
    before = tuple(token.norm for token in tokens[max(0, first - 3) : first])
    if before == _HOURS:
        return first - 3, "early"
    if before[-1:] and before[-1] in ("early", "late", "overnight"):
        return first - 1, before[-1]
    if before[-1:] in (("on",), ("of",)) and before[-2:-1] and before[-2] in _PARTS:
        return first - 2, before[-2]
    return first, ""
