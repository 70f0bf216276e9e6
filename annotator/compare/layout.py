"""Where an article's headline, story and end are, and what its unfinished lines turn out to be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.compare.dates import find_date, without_date
from annotator.compare.lexicon import TITLES
from annotator.compare.lines import (
    LABEL,
    OPEN,
    PROSE,
    SIGNED,
    Line,
    is_named,
    read_lines,
    role,
    speaks_of_cookies,
)

HEADLINE = "headline"
_WHOLE_PARAGRAPH = 60
"""A stopped line at least this long is a paragraph of the story; above it is the head."""
_CROSSHEAD = 80
_LIST = 3
"""So many unfinished lines in a row are a list, and left to the story."""

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ITEM = re.compile(r"(?:[•*▪●–—-]|\d+[.)])\s")
_DASHED = re.compile(r"[-–—*]\s*(.+?)\s*[-–—*]$")
_MASTHEAD = re.compile(
    r"\b(?:newsletter|news in brief|letter (?:for|from|about)|(?:city|late|final) (?:final|edition)"
    r"|briefing|bulletin|gazette|edition)\b",
    re.IGNORECASE,
)
_QUOTES_SOMEBODY = re.compile(r",[\"”’»]")
_PROGRESSIVE = re.compile(r"\b(?:are|is) (?:\w+ly )?\w{2,}ing\b")
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|according|report(?:s|ed|edly)|accus\w+|warn\w*"
    r"|announc\w+|claim\w*|stat\w+"
    r"|alleg\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)\b|[\"“”\d?!]",
    re.IGNORECASE,
)
_PERSON = re.compile(
    rf"\b(?i:{'|'.join(sorted(TITLES))}) (?:[A-Z][\w.'’]*[ -]){{1,4}}(?:al[ -])?[A-Z][\w'’]+"
)
_SCENE = re.compile(
    r"\b(?:seen|pictured|shown|left|right|centre|center|file"
    r"|on (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r" \d)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Layout:
    """Hold an article's lines and the role of each: prose, headline, or a kind of furniture.

    ``headline`` is the index of the headline's line, or None; ``first`` and ``last`` are the
    indices of the first and last line of the story, ``last`` before ``first`` where it has none.
    """

    text: str
    lines: list[Line]
    roles: list[str]
    headline: int | None
    first: int
    last: int


def read_layout(text: str) -> Layout:
    """Read the layout of an article; linear in its length."""
    lines = read_lines(text)
    rights = "©" in text or "ights reserved" in text or "opyright" in text or "RIGHTS" in text
    cookies = speaks_of_cookies(text)
    roles = [role(line, rights=rights, cookies=cookies) for line in lines]
    layout = Layout(text, lines, roles, None, 0, len(lines) - 1)
    twins = _twins(lines)
    _read_head(layout, twins)
    _read_tail(layout, twins)
    _mark_twins(layout, twins)
    if any(name != PROSE for name in roles):
        _read_middle(layout)
    _mark_scenes(layout)
    return layout


def _twins(lines: list[Line]) -> dict[int, int]:
    """Return the index of the first line with the same words, for each line that repeats one."""
    seen: dict[str, int] = {}
    twins = {}
    for index, line in enumerate(lines):
        first = seen.setdefault(line.text, index)
        if first != index:
            twins[index] = first
    return twins


def _read_head(layout: Layout, twins: dict[int, int]) -> None:
    """Find the headline, and settle the unfinished lines above the first paragraph."""
    lines, roles = layout.lines, layout.roles
    top = next(
        (
            index
            for index, line in enumerate(lines)
            if (roles[index] == PROSE and len(line.text) >= _WHOLE_PARAGRAPH)
            or roles[index] == SIGNED
        ),
        len(lines),
    )
    if top == len(lines):
        # Nothing but short lines: the first line is read as the headline if others follow.
        top = min(top, 2) if len(lines) > 1 else 0
    layout.first = top
    candidates = [index for index in range(top) if roles[index] == OPEN]
    likely = [index for index in candidates if _headline_like(lines[index])]
    if len(likely) > 1:
        likely = [index for index in likely if not _MASTHEAD.search(lines[index].text)] or likely
    headline = likely[0] if likely else None
    if headline is None and top < len(lines):
        headline = next((i for i in range(top) if _asks_or_exclaims(layout, i)), None)
    if headline is None:
        headline = next(iter(candidates), None)
    if headline is None and top and roles[0] in ("promotion", "caption", "date"):
        # "Watch: harbour burns" on top of everything is what there is of a headline.
        headline = 0 if len(_WORD.findall(lines[0].text)) >= 4 else None
    layout.headline = headline
    if headline is None:
        return
    roles[headline] = HEADLINE
    for index in candidates:
        if index == headline:
            continue
        line = lines[index]
        words = len(_WORD.findall(line.text))
        if index in twins and twins[index] == headline:
            roles[index] = "repeated"
        elif index < headline:
            roles[index] = "interface"
        elif find_date(line.text) or (words <= 8 and without_date(line.text) != line.text):
            roles[index] = "date"
        elif 2 <= words <= 4 and is_named(line.text, longest=4) and _beside_a_date(roles, index):
            roles[index] = "byline"
        elif words <= 2:
            roles[index] = "interface"
        else:
            roles[index] = PROSE  # a standfirst without a stop


def _headline_like(line: Line) -> bool:
    """Tell whether a line has enough words for a headline, and is not an outlet with a date."""
    words = len(_WORD.findall(line.text))
    if words < 4 and (words < 2 or line.text.isascii()):
        return False
    rest = without_date(line.text)
    if rest == line.text:
        return True
    return len(_WORD.findall(rest)) > 5 or not is_named(rest)


def _asks_or_exclaims(layout: Layout, index: int) -> bool:
    """Tell whether a stopped line above a longer paragraph is a headline: a question, a cry."""
    line = layout.lines[index]
    return (
        layout.roles[index] == PROSE
        and line.text[-1] in "?!…؟"
        and len(layout.lines[index + 1].text) > len(line.text)
    )


def _beside_a_date(roles: list[str], index: int) -> bool:
    return "date" in roles[max(0, index - 1) : index + 2]


def _read_tail(layout: Layout, twins: dict[int, int]) -> None:
    """Walk up from the end over what is not the story, and settle the unfinished lines there."""
    lines, roles = layout.lines, layout.roles
    index = len(lines) - 1
    floor = layout.headline if layout.headline is not None else -1
    firm: int | None = None
    while index > floor and index >= 0:
        name = roles[index]
        if name in (PROSE, SIGNED) and index not in twins:
            break
        if name not in (OPEN, PROSE, SIGNED) or (name != OPEN and twins[index] > index - 4):
            firm = index
        index -= 1
    layout.last = index
    if firm is None:
        layout.last = len(lines) - 1
        return
    # A lone unfinished line on top may be the story's own last words.
    for at in range(index + 1, len(lines)):
        if roles[at] == OPEN:
            if at < firm and len(lines[at].text) > LABEL:
                layout.last = at
                continue
            roles[at] = "interface" if len(lines[at].text) <= LABEL else "promotion"
        elif roles[at] in (PROSE, SIGNED):
            roles[at] = "promotion"
            roles[twins[at]] = "promotion"


def _mark_twins(layout: Layout, twins: dict[int, int]) -> None:
    """Mark lines printed twice: right below each other they are captions, else the second goes."""
    lines, roles = layout.lines, layout.roles
    spaced = bool(lines) and 3 * lines[-1].number > 4 * len(lines)
    for index, first in twins.items():
        if roles[index] not in (PROSE, OPEN, SIGNED):
            continue
        below = lines[index].number == lines[first].number + 1
        if below and (spaced or roles[first] == SIGNED) and roles[first] in (PROSE, SIGNED, OPEN):
            roles[first] = roles[index] = "caption"
        elif len(lines[index].text) >= 40 or roles[first] in (HEADLINE, "caption", "interface"):
            roles[index] = roles[first] if roles[first] == "caption" else "repeated"


def _read_middle(layout: Layout) -> None:
    """Tell crossheads and captions among the unfinished lines inside the story."""
    lines, roles = layout.lines, layout.roles
    inside = roles[layout.first : layout.last + 1]
    unfinished = inside.count(OPEN)
    wrapped = unfinished > inside.count(PROSE)
    for index in range(layout.first, layout.last + 1):
        name = roles[index]
        if name == SIGNED:
            if (
                index < layout.last
                and lines[index].text.count(". ") <= 2
                and len(lines[index].text) <= 300
            ):
                roles[index] = "caption"
        elif name == "date" and layout.first < index < layout.last:
            roles[index] = "crosshead"
        elif name == OPEN and not wrapped:
            roles[index] = _unfinished_inside(layout, index)
    for index, name in enumerate(roles):
        if name == OPEN:
            roles[index] = PROSE


def _unfinished_inside(layout: Layout, index: int) -> str:
    """Return "crosshead", "caption" or PROSE for an unfinished line between paragraphs."""
    lines, roles = layout.lines, layout.roles
    text = lines[index].text
    dashed = _DASHED.match(text)
    if not layout.first < index < layout.last:
        return PROSE
    below = roles[index + 1]
    if below == OPEN and roles[index + 2 : index + 3] == [PROSE]:
        below = PROSE
    run = sum(1 for name in roles[max(0, index - _LIST + 1) : index + _LIST] if name == OPEN)
    if below != PROSE or run >= _LIST or (text[-1] in ":,;-–—" and not dashed):
        return PROSE
    if _ITEM.match(text) and not dashed:
        return PROSE
    first = text.lstrip("\"'“‘«*- ")[:1]
    if not first or first.islower() or _QUOTES_SOMEBODY.search(text):
        return PROSE  # the middle of a paragraph broken over lines, or one that lost its stop
    if len(text) <= _CROSSHEAD and not _SCENE.search(text):
        return "crosshead"
    return "caption"


def _mark_scenes(layout: Layout) -> None:
    """Mark captions in plain prose: a scene in the present that names again whom the story knows.

    A caption stands alone. So it gives office and full name of a person the story introduced
    before and says what is going on, with no source, quotation, figure or day.
    """
    lines, roles = layout.lines, layout.roles
    for index in range(layout.first + 1, layout.last):
        line = lines[index]
        text = line.text
        if (
            len(text) > LONGEST_SCENE
            or roles[index] != PROSE
            or (" are " not in text and " is " not in text)
            or ". " in text
            or TITLES.isdisjoint(text.casefold().split())
            or not _PROGRESSIVE.search(text)
        ):
            continue
        person = _PERSON.search(text)
        if person is None or _SAYS.search(text):
            continue
        if layout.text.find(person[0], 0, line.start) >= 0:
            roles[index] = "caption"


LONGEST_SCENE = 160
"""Longest caption without credit that is looked for, in code points."""
