"""Numbers in a few words of text, as ranges that can be told apart: "at least nine", "40 to 50".

Made to be right rather than complete: words with no number, with two that are no range, in another
script, or with a sign it does not know how to read give nothing. English number words only.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(_SMALL)}
_WORDS |= {word: number * 10 for number, word in enumerate(_TENS, start=2)}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SCALES["bn"] = _SCALES["billion"]
# "2m" may be two million or two metres.
_AMBIGUOUS = frozenset({"k", "m", "t"})
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[%$€£¥~+\-–—]")
_OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_PLAIN = re.compile(r"\d+(?:\.(?:\d{1,2}|\d{4,})|,\d{1,2})?\Z")
_UNITS = {"%": "percent", "percent": "percent", "am": "am", "pm": "pm"}
_UNITS |= {sign: sign for sign in "$€£¥"}
_AT_LEAST = re.compile(r"\b(?:at least|no fewer than|no less than|not less than|minimum of)\Z")
_ABOVE = re.compile(r"\b(?:more than|over|above|upwards of)\Z")
_AT_MOST = re.compile(r"\b(?:at most|up to|no more than|not more than|as many as|maximum of)\Z")
_BELOW = re.compile(r"\b(?:fewer than|less than|under|below|nearly|almost)\Z")
_ABOUT = re.compile(r"(?:~|\b(?:about|around|roughly|some|approximately|close to|circa))\Z")
_OR_MORE = re.compile(r"(?:\+|(?:or|and) more\b)")
_OR_LESS = re.compile(r"or (?:fewer|less)\b")
_NEARLY = re.compile(r"\b(?:nearly|almost)\Z")
VAGUENESS = 0.1
"""How far "about" and "nearly" may lie from the number they stand with, as a share of it."""


@dataclass(frozen=True, slots=True)
class Range:
    """Hold the values a phrase allows; ``unit`` is a unit that must match, or empty."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False
    unit: str = ""

    def excludes(self, other: Range) -> bool:
        """Tell whether no value lies in both ranges, units being the same."""
        return self.unit == other.unit and (self._ends_before(other) or other._ends_before(self))

    def _ends_before(self, other: Range) -> bool:
        if self.high == other.low:
            return self.open_high or other.open_low
        return self.high < other.low


def parse_range(text: str) -> Range | None:
    """Return the range of values the one number in ``text`` stands for, or None."""
    text = " ".join(text.casefold().split())
    if _OTHER_SCRIPT.search(text):
        return None
    tokens = list(_TOKEN.finditer(text))
    numbers = _numbers([token[0] for token in tokens])
    if numbers is None or not numbers:
        return None
    unit = "".join(sorted({_UNITS[token[0]] for token in tokens if token[0] in _UNITS}))
    first, begin, end = numbers[0]
    before = text[: tokens[begin].start()].rstrip()
    after = text[tokens[end - 1].end() :].lstrip()
    if len(numbers) == 2:
        second, next_begin, _ = numbers[1]
        between = " ".join(token[0] for token in tokens[end:next_begin])
        joined = between in ("to", "-", "–", "—") or (
            between == "and" and re.search(r"\bbetween\Z", before) is not None
        )
        return Range(first, second, unit=unit) if joined and first <= second else None
    return None if len(numbers) > 2 else _compared(first, before, after, unit)


def _compared(value: float, before: str, after: str, unit: str) -> Range:
    if _AT_LEAST.search(before) or _OR_MORE.match(after):
        return Range(value, math.inf, unit=unit)
    if _ABOVE.search(before) and not before.endswith(("no more than", "not more than")):
        return Range(value, math.inf, open_low=True, unit=unit)
    if _AT_MOST.search(before) or _OR_LESS.match(after):
        return Range(-math.inf, value, unit=unit)
    if _NEARLY.search(before):
        return Range(value * (1 - VAGUENESS), value, open_high=True, unit=unit)
    if _BELOW.search(before):
        return Range(-math.inf, value, open_high=True, unit=unit)
    if _ABOUT.search(before):
        return Range(value * (1 - VAGUENESS), value * (1 + VAGUENESS), unit=unit)
    return Range(value, value, unit=unit)


def _numbers(tokens: list[str]) -> list[tuple[float, int, int]] | None:
    """Return the numbers with the tokens they span, half-open; None for one not understood."""
    found = []
    at = 0
    while at < len(tokens):
        if tokens[at][0].isdigit():
            value = _digits(tokens[at])
            if value is None:
                return None
            end = at + 1
            while end < len(tokens) and tokens[end] in _SCALES:
                value *= _SCALES[tokens[end]]
                end += 1
            if end < len(tokens) and tokens[end] in _AMBIGUOUS:
                return None
        elif tokens[at] in _WORDS or (
            tokens[at] in ("a", "an") and at + 1 < len(tokens) and tokens[at + 1] in _SCALES
        ):
            value, end = _words(tokens, at)
        else:
            at += 1
            continue
        found.append((float(value), at, end))
        at = end
    return found


def _digits(token: str) -> float | None:
    if _GROUPED.match(token):
        return float(token.replace(",", ""))
    # "1.250" is one and a quarter here and a thousand and more there: left alone, as is "9:30".
    return float(token.replace(",", ".")) if _PLAIN.match(token) else None


def _words(tokens: list[str], at: int) -> tuple[float, int]:
    """Read "two thousand three hundred and five" from ``at``; return its value and end."""
    total = part = 0
    end = at
    while end < len(tokens):
        token = tokens[end]
        if token in ("a", "an") and end == at:
            part = 1
        elif token in _WORDS:
            # "twenty five" is one number, "five six" are two.
            if part % 100 and not (part % 10 == 0 and part % 100 >= 20 and _WORDS[token] < 10):
                break
            part += _WORDS[token]
        elif token in ("dozen", "hundred"):
            part = max(part, 1) * _SCALES[token]
        elif token in _SCALES:
            total += max(part, 1) * _SCALES[token]
            part = 0
        elif not _joins(tokens, end):
            break
        end += 1
    return float(total + part), end


def _joins(tokens: list[str], at: int) -> bool:
    """Tell whether "and" or a hyphen goes on with the number: "hundred and five", "sixty-one"."""
    if at + 1 >= len(tokens) or tokens[at + 1] not in _WORDS:
        return False
    before = tokens[at - 1]
    if tokens[at] == "and":
        return before in _SCALES
    return tokens[at] == "-" and before in _TENS and _WORDS[tokens[at + 1]] < 10
