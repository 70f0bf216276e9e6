"""What stands before the story's first words in its own line: a date, a dateline, an agency."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.compare.dates import find_date, is_only_date
from annotator.compare.lexicon import AGENCIES, DATE_WORDS, NOT_PLACES

_DIGIT = re.compile(r"\d")
_LABELS = re.compile(
    r"\W*(?:(?:publication |publish(?:ed)? )?(?:date|on|published|posted)\s?:?\s*)?", re.IGNORECASE
)
_LONGEST = 90
"""Longest dateline, from the line's beginning to its dash or colon."""

# Place in capitals, or any place that an agency or day in brackets follows; then dash or colon.
_CAPITALS = (
    r"[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.'’]*(?:[ /-]+[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.'’]*){0,4}"
)
_PLACE = r"[^\W\d_][\w.'’]*(?:[ /-][^\W\d_][\w.'’]*){0,3}"
_UPPER = re.compile(
    rf"(?P<place>{_CAPITALS})(?P<more>(?:\s?,\s*[\w.'’ ]{{2,25}}){{0,3}})\s*"
    rf"(?:[(/]\s?(?P<agency>[^()/]{{2,30}})[)/])?\s*(?P<mark>[-–—]+|:)\s"
)
_BRACKETED = re.compile(
    rf"(?P<place>{_PLACE})(?P<more>(?:\s?,\s*[\w.'’ ]{{2,25}}){{0,3}})\s*"
    rf"[(/]\s?(?P<agency>[^()/]{{2,30}})[)/]\s*(?P<mark>[-–—:]+)\s"
)
_DATED = re.compile(
    rf"(?P<place>{_PLACE})(?P<more>\s?,\s*[\w.'’ ]{{2,25}})(?P<agency>)\s*(?P<mark>[–—-]+)\s"
)


class LeadingDate(NamedTuple):
    """Hold a date before the story's first words; from ``label`` to ``end`` it is furniture."""

    value: str
    label: int
    start: int
    end: int


class Dateline(NamedTuple):
    """Hold a dateline's parts as ranges inside its line; ``end`` is where the story goes on."""

    place: tuple[int, int]
    agency: tuple[int, int] | None
    end: int
    published: str


def leading_date(line: str) -> LeadingDate | None:
    """Return a date that stands before the story's first words: "date 2025-03-04 TALMUR: …"."""
    if not _DIGIT.search(line, 0, 16):
        return None
    label = _LABELS.match(line)
    begin = label.end() if label else 0
    day = find_date(line, begin, min(len(line), begin + 40))
    if day is None or day.start != begin:
        return None
    # A sentence may begin with its date ("2 March 2025 was a cold day"); a label or dateline tells.
    labelled = bool(line[:begin].strip())
    rest = day.end + len(line[day.end :]) - len(line[day.end :].lstrip(" |,:–—-"))
    if not labelled and read_dateline(line, rest) is None:
        return None
    return LeadingDate(day.value, 0, day.start, day.end)


def read_dateline(line: str, start: int = 0) -> Dateline | None:
    """Return the dateline that opens a paragraph at ``start``, or None.

    Place in capitals before a dash or colon; or a place in any case with an agency in brackets,
    or with a day, before a dash.
    """
    head = line[start : start + _LONGEST]
    if "-" not in head and "–" not in head and "—" not in head and ":" not in head:
        return None
    match = _UPPER.match(head)
    if match and not _is_place(match):
        match = None
    if match is None:
        match = _BRACKETED.match(head)
        if match and match["place"].isascii() and match["place"].islower():
            match = None
    if match is None:
        match = _DATED.match(head)
        if match is None or not is_only_date(match["more"] + " 1"):
            return None
    place = (start + match.start("place"), start + match.end("place"))
    agency = None
    if match["agency"]:
        agency = (start + match.start("agency"), start + match.end("agency"))
    if agency is None and match["place"].casefold() in AGENCIES:
        place, agency = (place[0], place[0]), place
    more = match["more"]
    country = more.split(",")[1] if more.count(",") else ""
    if country and not _dateish(country):
        end = start + match.start("more") + more.index(",") + 1 + len(country.rstrip())
        place = (place[0], end)
    day = find_date(line, start, start + match.end())
    return Dateline(place, agency, start + match.end(), day.value if day else "")


def _is_place(match: re.Match[str]) -> bool:
    place = match["place"].strip()
    words = place.casefold().split()
    if len(place) < 3 or all(word in NOT_PLACES for word in words):
        return False
    # Capitals only count where a script has them; elsewhere brackets or a day must tell.
    return place == place.upper() != place.lower()


def _dateish(words: str) -> bool:
    return all(
        w.strip(".").casefold() in DATE_WORDS or w.strip(".").isdigit() for w in words.split()
    )
