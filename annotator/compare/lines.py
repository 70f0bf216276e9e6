"""The lines of an article, each judged alone: prose, an unfinished line, or a kind of furniture.

The judgement is cheap on purpose: most lines are prose, known by their final stop and their
first word. What needs the neighbours or the place in the article is left to `layout`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.compare.dates import find_date, is_only_date
from annotator.compare.lexicon import (
    AGENCIES,
    INTERFACE,
    PARTICLES,
    PROMOTION,
    ROLE_WORDS,
    TOPICS,
    bare,
)
from annotator.compare.starts import kind_by_start

PROSE = "prose"
OPEN = "open"
"""A line without a final stop that no rule knows: a headline, a crosshead, a caption, a list."""
SIGNED = "signed"
"""A line that ends with a name outside its last sentence: "… said. (AFP)"."""

LABEL = 60
"""Longest line, in code points, that can be a button or label."""
LONGEST_OPEN = 250
"""A line longer than this is prose, final stop or not."""

STOPS = frozenset(".!?…؟۔।。！？")
_CLOSING = "\"'”’»)]*_›」』"


class Line(NamedTuple):
    """Hold a non-empty line without the space at its edges; ``number`` counts all lines from 0."""

    number: int
    start: int
    end: int
    text: str
    stopped: bool


def read_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that hold more than white space."""
    lines = []
    start = 0
    for number, raw in enumerate(text.split("\n")):
        if not raw:
            start += 1
            continue
        bare_line = raw.strip()
        if bare_line:
            left = start
            if len(bare_line) < len(raw):
                left += len(raw) - len(raw.lstrip())
            last = bare_line[-1]
            stopped = last in STOPS or (
                last in _CLOSING and bare_line.rstrip(_CLOSING)[-1:] in STOPS
            )
            lines.append(Line(number, left, left + len(bare_line), bare_line, stopped))
        start += len(raw) + 1
    return lines


_COOKIE = re.compile(
    r"\b(?:uses?|using|accept|set|store|place|consent to|agree to|allow)\b.{0,40}\bcookies?\b"
    r"|\bcookies?\b.{0,60}\b(?:polic|settings|preferences|consent|accept|improve your|experience)"
    r"|verwende\w*.{0,20}cookies|cookies.{0,40}(?:verwende|mejorar)|utiliz\w+.{0,20}cookies"
    r"|ملفات تعريف الارتباط",
    re.IGNORECASE,
)
_SPEAKS_OF_THE_SITE = re.compile(
    r"\b(?:we|our|you|your|this (?:web)?site|this page|wir|nous|nuestr\w+|usted|vous)\b|نستخدم"
    r"|موقعنا",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"©|all rights reserved|^copyright\b|جميع الحقوق محفوظة", re.IGNORECASE)

_PROMOTES = re.compile(
    r"\b(?:subscribe|unsubscribe|newsletters?|free trial|sign up|join the conversation|our app"
    r"|app store"
    r"|whatsapp channel|telegram channel|page \d+$|days? free|follow us|follow \w+ on)\b",
    re.IGNORECASE,
)
# One of these is in every line the pattern finds. Most lines have none, and looking for a plain
# word costs a tenth of the pattern; the same holds for all the marks below.
_PROMOTING = (
    *("subscribe", "newsletter", "free", "sign up", "join the", "our app", "app store"),
    *("channel", "page ", "follow "),
)
_INTERFACE_MARK = re.compile(r"[\d_@#›»>|·•]")
_MARKED_INTERFACE = re.compile(
    r"\w+(?:_\w+)+$"  # the name of a button's picture: close_game
    r"|(?:\S+ ){0,3}-?\d{1,2}\s?°\s?[CF]?$|(?:\S+ ){0,3}-?\d{1,2}\s?[CF]$"  # the weather
    r"|(?:listen|read) ?(?:to this article)? ?\d+ ?min\w*$|\d+ ?/ ?\d+$|page \d+ of \d+$"
    r"|@\w+$|#\w+(?: #\w+)*$|[\w.+-]+@[\w-]+\.[\w.]+$"
    r"|[^.!?]{2,30}(?: ?[›»>] ?[^.!?]{2,40})+$|[^.!?|·•]{2,24}(?: [|·•] [^.!?|·•]{2,24}){2,}$"
    r"|\w+ [|·•] \w+$|.{3,80}\b(?:no|nr|issue|vol|edition)\.? ?\d+$",
    re.IGNORECASE,
)
_INTERFACE_START = re.compile(
    r"[\d.,]+[KkMm]?\+? (?:comments?|shares?|views?|likes?|reactions?|followers"
    r"|min(?:ute)?s?(?: read)?)$"
    r"|share (?:on|via|with|this)\b.{0,30}$|(?:posted|published|filed) in\b.{0,40}$|(?:log"
    r"|sign) in (?:to|with)\b"
    r"|(?:https?://|www\.)\S+$|pic\.twitter\.com/\S+$|reading time\b.{0,20}$|[\W_]+$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"[\W_]*(?:exclusive\W+)?(?:(?:story|words|text|written|reported|reporting|edited|compiled"
    r"|posted|published"
    r"|submitted|author)s?\s+)?(?:by|par|von|por|بقلم|كتبت?|إعداد|تحرير|(?:words|text|author"
    r"|reporter|writer)s?\s?:)(?=[\s:|])[\s:|]*"
    r"(?P<names>.*)",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(r"\s*[|•·]|\s[–—-]\s|\s+on\s*$")
_UNNAMED = re.compile(
    r"(?:(?:from|by) )?(?:our|a|the)? ?(?:\w+ ){0,2}(?:staff|correspondents?|reporters?"
    r"|web desk|news desk|newsroom"
    r"|news service|monitoring desk|staff writer|staff reports(?: and news services)?)$",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"(?:[A-Z]{2,}\s)?[a-z]{2,4}(?:/[a-z]{2,4})+$|-?\s?(?:30|ENDS|End)\s?-?$")
_PLACE_AND_DAY = re.compile(
    r"[^\W\d_a-z][^\W\d_a-z\s.'’-]+(?: [^\W\d_a-z]+){0,2}\s?,\s*(?P<rest>[^,]{3,25})$"
)
_CREDIT_PART = re.compile(
    r"(?P<label>(?:image|photo(?:graph)?|picture|pic|video|file|graphic|handout)s?"
    r"(?:\s+(?:credits?|source|by|courtesy(?: of)?))?|credits?|courtesy(?: of)?)\s?[:"
    r"|/]\s*(?P<by>(?:[^.:]|(?<=\b\w)\.){2,70})$"
    r"|\b(?:photo|image|picture)s? (?:by|courtesy of) (?P<by2>(?:[^.:]|(?<=\b\w)\.){2,60})$"
    r"|©\s?(?P<by3>(?:[^.:]|(?<=\b\w)\.){2,60})$",
    re.IGNORECASE,
)
_CREDIT_MARKS = (":", "|", "/", "©", " by ", "-by ", "ourtesy")
_CREDIT_WORDS = (
    *("photo", "image", "pic", "credit", "courtesy", "©", "video", "file", "graphic", "handout"),
)
_DASHES = ("-", "–", "—", "/", "|")
_PHOTO_WORDS = re.compile(
    r"\b(?:photos?|images?|pictures?|file|getty|handout|screengrab|screenshot|via|courtesy|pool"
    r"|تصوير)\b",
    re.IGNORECASE,
)
_DASH_NAME = re.compile(r"(?<=[.!?”\"’])\s*(?P<dash>[-–—/|]+)\s*(?P<name>[^-–—/|.]{2,30})$")
_WORDS = re.compile(r"[^\s,;&|/()]+")


def role(line: Line, *, rights: bool, cookies: bool) -> str:
    """Return PROSE, OPEN, SIGNED or a kind of furniture for one line, seen alone.

    ``rights`` and ``cookies`` say whether the article speaks of copyright and of cookies anywhere.
    """
    text = line.text
    if len(text) <= LABEL:
        label = _label_kind(text)
        if label:
            return label
    kind = kind_by_start(text, stopped=line.stopped)
    if kind:
        return _photo_kind(text) if kind == "caption" else kind
    if cookies and is_cookie_notice(text):
        return "cookie_notice"
    if rights and len(text) < LONGEST_OPEN and _RIGHTS.search(text):
        return "credit"
    if line.stopped:
        # "Posted by A. Brandt at 9 a.m." ends with a dot that is no stop.
        if len(text) <= LABEL and text.endswith(".m."):
            return "date" if is_only_date(text) else "byline" if is_byline(text) else PROSE
        return PROSE
    return _unfinished(text)


def speaks_of_cookies(text: str) -> bool:
    """Tell whether a line or an article has the word."""
    return "ookie" in text or "OOKIE" in text or "تعريف الارتباط" in text


def is_cookie_notice(text: str) -> bool:
    """Tell whether a line asks the reader to take cookies; news about cookies does not."""
    asks = speaks_of_cookies(text) and _COOKIE.search(text)
    return bool(asks and _SPEAKS_OF_THE_SITE.search(text))


def is_byline(text: str) -> bool:
    """Tell whether a line says who wrote the article, by name or as "our correspondent"."""
    if len(text) > 120:
        return False
    if _UNNAMED.match(text):
        return True
    match = _BYLINE.match(text)
    if match is None:
        return False
    names = match["names"]
    day = find_date(names)
    if day:
        names = names[: day.start]
    names = _AFTER_NAMES.split(names, maxsplit=1)[0]
    return not names or is_named(names)


def byline_names(text: str) -> tuple[int, int, str]:
    """Return start and end of the names in a byline, and the rule that found them.

    The names end at a bar or bullet, a date, or what the person is ("Health Editor").
    """
    match = _BYLINE.match(text)
    if match is None:
        return 0, len(text), "byline_unnamed"
    start, rule = match.start("names"), "byline"
    inner = _BYLINE.match(text, start)
    if inner:
        start, rule = inner.start("names"), "byline_edited_by"
    stretch = text[start:]
    day = find_date(stretch)
    if day:
        stretch = stretch[: day.start]
    parts = _AFTER_NAMES.split(stretch, maxsplit=1)[0].split(",")
    while len(parts) > 1 and (ROLE_WORDS.search(parts[-1]) or not parts[-1].strip()):
        parts.pop()
    end = start + len(",".join(parts).rstrip(" ,;"))
    return start, end, rule


def is_named(text: str, *, longest: int = 14) -> bool:
    """Tell whether a stretch holds only names: capitals, numbers, and small words like "and"."""
    words = _WORDS.findall(text)
    capitals = 0
    for word in words:
        first = word.lstrip("\"'“‘(-–—")[:1]
        if first and first.isalpha() and not first.islower():
            capitals += 1
        elif not (first.isdigit() or not first or word.casefold() in PARTICLES):
            return False
    return 0 < len(words) <= longest and capitals > 0


def credit_start(text: str) -> tuple[int, bool] | None:
    """Return where the credit at the end of a line begins, and whether it is one of a picture.

    "A street. Image Credit: AFP", "A street. (AFP/ Ola Brandt)", "He said so. - Meridian Wire".
    """
    if text[-1] in ")]":
        opened = max(text.rfind("("), text.rfind("["))
        inside = text[opened + 1 : -1].strip() if opened >= 0 else ""
        if not 2 <= len(inside) <= 80:
            return None
        named = is_named(inside, longest=8)
        if _PHOTO_WORDS.search(inside) and (named or ":" in inside or "/" in inside):
            return opened, True
        outside = text[:opened].rstrip()[-1:] in '.!?"”’…؟'
        if named and outside:
            return opened, "/" in inside
        return (opened, False) if inside.casefold() in AGENCIES and opened > 0 else None
    if len(text) < 6:
        return None
    tail = max(0, len(text) - 100)
    folded = text[tail:].lower()
    if _has_any(folded, _CREDIT_MARKS) and _has_any(folded, _CREDIT_WORDS):
        match = _CREDIT_PART.search(text, tail)
        if match and is_named(match["by"] or match["by2"] or match["by3"]):
            return match.start(), True
    match = _DASH_NAME.search(text, tail) if _has_any(folded, _DASHES) else None
    if match and is_named(match["name"], longest=4):
        return match.start("dash"), False
    return None


def _has_any(text: str, marks: tuple[str, ...]) -> bool:
    for mark in marks:  # noqa: SIM110 - any() would make a generator for each line
        if mark in text:
            return True
    return False


def _photo_kind(text: str) -> str:
    """Return "credit" for a photographer's name alone, "caption" where the picture is described."""
    after = text.partition(":")[2]
    return "credit" if after and is_named(after, longest=8) else "caption"


def _label_kind(text: str) -> str | None:
    words = bare(text)
    if words in INTERFACE:
        return "interface"
    if words in TOPICS:
        return "topics"
    if words in PROMOTION:
        return "promotion"
    return None


def _looks_like_interface(text: str) -> bool:
    if _INTERFACE_START.match(text):
        return True
    return bool(_INTERFACE_MARK.search(text) and _MARKED_INTERFACE.match(text))


def _unfinished(text: str) -> str:
    """Return the role of a line that ends without a stop."""
    length = len(text)
    if length <= LABEL:
        if text.strip("()[]-–— ").casefold() in AGENCIES or _SIGN_OFF.match(text):
            return "credit"
        place = _PLACE_AND_DAY.match(text)
        if place and (is_only_date(place["rest"] + " 1") or find_date(place["rest"])):
            return "dateline"
    if length <= 160:
        if length <= 100 and is_only_date(text):
            return "date"
        if is_byline(text):
            return "byline"
        if length <= 100 and _looks_like_interface(text):
            return "interface"
        if _has_any(text.lower(), _PROMOTING) and _PROMOTES.search(text):
            return "promotion"
    credit = credit_start(text)
    if credit:
        start, picture = credit
        if start == 0:
            return "credit"
        return "caption" if picture else SIGNED
    return OPEN if length <= LONGEST_OPEN else PROSE
