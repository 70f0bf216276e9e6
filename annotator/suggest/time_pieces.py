"""Read the pieces of a time in English text, each around one word: "Sunday", "9.52 pm", "weeks"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from annotator import lexicons
from annotator.lexicons import any_of
from annotator.suggest.number_words import read_value

_FUTURE = re.compile(
    r"\b(?:will|would|due|scheduled|planned|expected|until|next|begin"
    r"|to (?:meet|begin|start|vote|resume|open))\b[^.]*\Z"
)
_WORD = re.compile(r"[A-Z]?[a-z]+|\d+")
_WHICH = re.compile(r"\b(last|next|this|coming)\s+\Z", re.IGNORECASE)
_PERIOD_WHICH = re.compile(r"\b(last|this|next|past|previous)\s+\Z", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|early)\s+(?:on\s+)?\Z", re.IGNORECASE)
_DAY_PART = re.compile(r"\s+(morning|afternoon|evening|night)s?\b")
_DAY_BEFORE = re.compile(r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?\Z")
_DAY_AFTER = re.compile(r"\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d)")
_YEAR_AFTER = re.compile(r",?\s+(\d{4})\b")
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|of|until|by|from|last|next|this|early|late|mid|before|after|during|and|to)"
    r"[\s-]+\Z",
    re.IGNORECASE,
)
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|of|until|from|by|before|after|during|till|late|early|the)\s+\Z", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<colon>:)(?P<minute>[0-5]\d)(?![\d:])|\.(?P<point>[0-5]\d)(?=\s?[apAP]\.?[mM]))?"
    r"(?:\s?(?P<half>[apAP])(?:\.[mM]\.|[mM]\b)|\s?(?P<zone>GMT|UTC|hrs)\b)?"
)
_ABOUT = re.compile(
    r"\b(?:about|around|(?:just|shortly|soon)\s+(?:before|after|past)|almost|nearly|exactly)\s+\Z",
    re.IGNORECASE,
)
_OCLOCK = re.compile(r"\b([a-z]+|\d{1,2})\s+o['’]\Z", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?![\d-])")
_HALF = re.compile(r"\s+and\s+a\s+half\b")
_ARTICLE = re.compile(r"\ban?\s+\Z", re.IGNORECASE)
_OLD = re.compile(r"['’]?(?:\s|-)old\b|['’]?\s+of\s+age\b")


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold one piece; ``alone`` tells whether it is a time without others beside it."""

    start: int
    end: int
    kind: str
    day: date | None = None
    value: str = ""
    clock: str = ""
    part: str = ""
    relative: bool = False
    alone: bool = True


@dataclass(frozen=True, slots=True)
class _Place:
    """Hold the word a piece is read around; nothing before ``low`` may be taken."""

    text: str
    word: str
    start: int
    end: int
    low: int
    published: date | None

    def before(self, pattern: re.Pattern[str], size: int = 24) -> re.Match[str] | None:
        """Return what ``pattern``, anchored at its end, finds just before the word."""
        return pattern.search(self.text, max(self.low, self.start - size), self.start)

    def is_future(self) -> bool:
        """Tell whether the words before speak of what is to come."""
        return bool(_FUTURE.search(self.text, max(0, self.start - 45), self.start))


def read_pieces(text: str, published: date | None) -> list[Piece]:
    """Return the pieces in ``text``, sorted and disjoint, resolved against ``published``."""
    readers = _calendar().readers
    found: list[Piece] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match[0]
        reader = readers.get(word) or (_digits if word[0] < ":" and len(word) < 5 else None)
        if reader is None or match.start() < end:
            continue
        piece = reader(_Place(text, word, match.start(), match.end(), end, published))
        if piece is not None:
            found.append(piece)
            end = piece.end
    return found


def _month(place: _Place) -> Piece | None:
    text, name = place.text, place.word
    month = _calendar().months[name]
    after = _DAY_AFTER.match(text, place.end)
    before = None if after else place.before(_DAY_BEFORE, 12)
    day = after or before
    if day is None:
        return _month_alone(place, month)
    start = before.start() if before else place.start
    end = after.end() if after else place.end
    year = _YEAR_AFTER.match(text, end)
    try:
        if year is not None:
            return Piece(start, year.end(), "date", date(int(year[1]), month, int(day[1])))
        if place.published is None:
            date(2024, month, int(day[1]))
            return Piece(start, end, "date", relative=True)
        found = _nearest(place.published, month, int(day[1]))
    except ValueError:
        return None
    return Piece(start, end, "date", found, relative=True)


def _nearest(day: date, month: int, number: int) -> date:
    """Return the date of that month and day nearest to ``day``; raise ValueError for none."""
    near = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            near.append(date(year, month, number))
        except ValueError:
            continue
    return min(near, key=lambda each: abs(each - day))


def _month_alone(place: _Place, month: int) -> Piece | None:
    year = _YEAR_AFTER.match(place.text, place.end)
    if year is not None:
        return Piece(place.start, year.end(), "month", value=f"{year[1]}-{month:02d}")
    # "May" and "March" are verbs too, and "Jan" is a name.
    doubtful = place.word in ("May", "March") or len(place.word) <= 3
    if doubtful and not place.before(_BEFORE_MONTH, 12):
        return None
    if place.published is None:
        return Piece(place.start, place.end, "month", relative=True)
    year_of = place.published.year
    if not place.is_future() and month > place.published.month:
        year_of -= 1
    elif place.is_future() and month < place.published.month:
        year_of += 1
    value = f"{year_of}-{month:02d}"
    return Piece(place.start, place.end, "month", value=value, relative=True)


def _weekday(place: _Place) -> Piece:
    number = _calendar().weekdays[place.word]
    which = place.before(_WHICH)
    late = None if which else place.before(_LATE)
    start = which.start() if which else late.start() if late else place.start
    part = _DAY_PART.match(place.text, place.end)
    found = None
    if place.published is not None:
        back = (place.published.weekday() - number) % 7
        ahead = (number - place.published.weekday()) % 7
        word = which[1].lower() if which else ""
        if word == "next":
            shift = ahead or 7
        elif word == "last":
            shift = -(back or 7)
        elif word in ("this", "coming") or place.is_future():
            shift = ahead
        else:
            # News tells what was: a bare weekday is the last one, today included.
            shift = -back
        found = _shifted(place.published, shift)
    end = part.end() if part else place.end
    return Piece(start, end, "weekday", found, part=part[1] if part else "", relative=True)


def _shifted(day: date | None, days: int) -> date | None:
    """Return the day so many days later, or None where the calendar ends."""
    try:
        return None if day is None else day + timedelta(days=days)
    except OverflowError:
        return None


def _digits(place: _Place) -> Piece | None:
    text = place.text
    before = text[place.start - 1 : place.start] if place.start else ""
    if before.isalnum() or (before in "-/.:,$€£#_" and before):
        return None
    if len(place.word) == 4:
        return _year(place)
    if len(place.word) > 2:
        return None
    match = _CLOCK.match(text, place.start)
    if match is None or not (match["colon"] or match["half"] or match["zone"]):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or match["point"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    if hour > 23:
        return None
    about = place.before(_ABOUT)
    # The stop of "p.m." is also that of the sentence.
    end = match.end()
    if text[end - 1] == "." and (end == len(text) or text[end] == "\n"):
        end -= 1
    start = about.start() if about else place.start
    return Piece(start, end, "clock", clock=f"{hour:02d}:{minute:02d}")


def _year(place: _Place) -> Piece | None:
    iso = _ISO.match(place.text, place.start)
    if iso:
        try:
            return Piece(iso.start(), iso.end(), "date", date.fromisoformat(iso[0]))
        except ValueError:
            return None
    if not 1600 <= int(place.word) <= 2099 or not place.before(_BEFORE_YEAR, 9):
        return None
    decade = place.text[place.end : place.end + 1] == "s"
    end = place.end + decade
    if place.text[end : end + 1].isalnum() or re.match(
        r"\s+[a-z]{3,}s\b|,\d", place.text[end : end + 20]
    ):
        return None
    return Piece(
        place.start,
        end,
        "year",
        value=f"{place.word}/{int(place.word) + 9}" if decade else place.word,
    )


def _oclock(place: _Place) -> Piece | None:
    match = place.before(_OCLOCK)
    value = read_value(match[1], 0, len(match[1])) if match else None
    if match is None or value is None or not 0 < value.value <= 12:
        return None
    # Morning or evening is for the words around it to say.
    return Piece(match.start(), place.end, "clock")


def _day_word(place: _Place) -> Piece:
    offset = _calendar().days[place.word]
    found = _shifted(place.published, offset)
    part = _DAY_PART.match(place.text, place.end)
    word = part[1] if part else "night" if place.word.lower() == "tonight" else ""
    end = part.end() if part else place.end
    return Piece(place.start, end, "weekday", found, part=word, relative=True)


def _part_after_which(place: _Place) -> Piece | None:
    which = place.before(_WHICH, 8)
    if which is None or which[1].lower() not in ("this", "last"):
        return None
    offset = -1 if which[1].lower() == "last" else 0
    found = _shifted(place.published, offset)
    return Piece(which.start(), place.end, "weekday", found, part=place.word, relative=True)


def _part(place: _Place) -> Piece:
    part = _calendar().parts[place.word.lower()]
    clock = {"noon": "12:00", "midnight": "00:00"}.get(part, "")
    # "Night" alone says nothing; "night of 3 March" does.
    return Piece(place.start, place.end, "part", clock=clock, part=part, alone=bool(clock))


def _night(place: _Place) -> Piece | None:
    return _part_after_which(place) or _part(place)


def _period(place: _Place) -> Piece | None:
    which = place.before(_PERIOD_WHICH, 12)
    if which is None:
        return _duration(place) if place.word in _calendar().lengths else None
    step = {"last": -1, "this": 0, "next": 1}.get(which[1].lower())
    value = "" if step is None else _period_value(place.word, step, place.published)
    return Piece(which.start(), place.end, "period", value=value, relative=True)


def _period_value(word: str, step: int, day: date | None) -> str:
    if day is None:
        return ""
    if word == "year":
        return str(day.year + step)
    if word == "month":
        months = day.year * 12 + day.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02d}"
    if word == "week":
        then = _shifted(day, 7 * step)
        return "{}-W{:02d}".format(*then.isocalendar()[:2]) if then else ""
    return ""


def _duration(place: _Place) -> Piece | None:
    calendar = _calendar()
    match = place.before(calendar.amount, 56)
    half = _HALF.match(place.text, place.end)
    if match is None and half:
        match = place.before(_ARTICLE, 4)
    if match is None or _OLD.match(place.text, place.end):
        return None
    low, high = _amounts(match.groupdict().get("amount") or "one")
    if low is None:
        return None
    designator = calendar.lengths[place.word]
    end = half.end() if half else place.end
    low += 0.5 if half else 0.0
    value = _iso_duration(low, designator)
    if high is not None:
        value += "/" + _iso_duration(high, designator)
    ago = re.compile(r"\s+ago\b").match(place.text, end)
    if ago:
        then = None
        if place.published is not None and high is None and designator in ("D", "W") and low < 9000:
            then = _shifted(place.published, -int(low * (7 if designator == "W" else 1)))
        value = then.isoformat() if then else ""
        return Piece(match.start(), ago.end(), "duration", value=value, relative=True)
    return Piece(match.start(), end, "duration", value=value)


def _amounts(stretch: str) -> tuple[float | None, float | None]:
    words = " ".join(stretch.lower().split())
    for joint in (" to ", " or ", "–", "-", " and "):
        first, found, second = words.partition(joint)
        if found and (joint != "-" or second[:1].isdigit()):
            low, high = _amount(first), _amount(second)
            if low is not None and high is not None:
                return low, high
    return _amount(words), None


def _amount(words: str) -> float | None:
    if words in ("a", "an", "one"):
        return 1.0
    if words in ("half a", "half an"):
        return 0.5
    value = read_value(words, 0, len(words))
    return value.value if value and value.end == len(words) else None


def _iso_duration(amount: float, designator: str) -> str:
    if designator[:-1].isdigit():
        return f"P{amount * int(designator[:-1]):.12g}Y"
    plain = f"{amount:.12g}"
    if designator == "TM":
        return f"PT{plain}M"
    return f"P{'T' if designator in 'HS' else ''}{plain}{designator}"


Reader = Callable[[_Place], Piece | None]


@dataclass(frozen=True, slots=True)
class _Calendar:
    readers: Mapping[str, Reader]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    parts: Mapping[str, str]
    lengths: Mapping[str, str]
    amount: re.Pattern[str]


@lru_cache(maxsize=1)
def _calendar() -> _Calendar:
    lists: dict[str, dict[str, str]] = {}
    for kind, value, words in lexicons.rows("calendar.en", 3):
        lists.setdefault(kind, {}).update(dict.fromkeys(lexicons.words(words), value))
    days = {
        form: int(value)
        for word, value in lists["day"].items()
        for form in (word, word.capitalize())
    }
    readers: dict[str, Reader] = {"clock": _oclock}
    groups: tuple[tuple[str, Reader], ...] = (
        ("length", _duration),
        ("period", _period),
        ("month", _month),
        ("weekday", _weekday),
        ("part", _part),
    )
    for kind, reader in groups:
        readers |= dict.fromkeys(lists[kind], reader)
    readers |= {word + "s": _weekday for word in lists["weekday"]}
    readers |= dict.fromkeys(days, _day_word)
    readers |= dict.fromkeys((word.capitalize() for word in lists["part"]), _part)
    readers |= dict.fromkeys(("morning", "afternoon", "evening", "night"), _night)
    return _Calendar(
        readers,
        {word: int(value) for word, value in lists["month"].items()},
        {
            form: int(value)
            for word, value in lists["weekday"].items()
            for form in (word, word + "s")
        },
        days,
        lists["part"],
        lists["length"],
        _amount_pattern(),
    )


def _amount_pattern() -> re.Pattern[str]:
    numbers: dict[str, list[str]] = {}
    for kind, _, words in lexicons.rows("numbers.en", 3):
        numbers.setdefault(kind, []).extend(lexicons.words(words))
    scales = any_of(word for word in numbers["scale"] if len(word) > 2)
    word = any_of(numbers["word"])
    number = rf"(?:\d+(?:[.,]\d+)*|(?:{word}(?:[- ]{word})?)(?![a-z]))(?:\s+{scales})*"
    dozen = rf"(?:half\s+a|an?|several)\s+{scales}|half\s+an?|several"
    return re.compile(
        r"(?<![\w.,-])(?:(?:almost|nearly|about|more\s+than|less\s+than|at\s+least|just\s+under|some"
        r"|around|roughly|up\s+to)\s+)?(?:between\s+)?"
        rf"(?P<amount>{dozen}|{number}(?:(?:\s+(?:to|or|and)\s+|\s?[–-](?=\d)){number})?)\s+\Z"
        r"|\bwithin\s+an?\s+\Z|(?<=\bfor )an?\s+\Z",
        re.IGNORECASE,
    )
