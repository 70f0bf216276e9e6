"""Numbers written in words or digits: "two hundred and six", "2.3 million", "40m", "a third"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from annotator.compare.lexicons import listed
from annotator.compare.words import Token, normal

UNITS = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * (value + 2)
    for value, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"))
}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SHORT_SCALES = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "bn": 1_000_000_000,
    "b": 1_000_000_000,
    "tn": 1_000_000_000_000,
}
LOOSE = {
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 9_999_999),
    "billions": (2_000_000_000, 9_999_999_999),
}
"""Words for an unsaid number, with the range they stand for; ends included."""
_LOOSE_TIMES = {"thousands": 1_000, "millions": 1_000_000, "billions": 1_000_000_000}
FRACTIONS = {
    "half": 50.0,
    "third": 100 / 3,
    "thirds": 200 / 3,
    "quarter": 25.0,
    "quarters": 75.0,
    "fifth": 20.0,
    "sixth": 100 / 6,
    "eighth": 12.5,
    "tenth": 10.0,
}
"""Shares, in per cent; only after "a", "one", "two" or "three"."""
ORDINALS = {
    word: value
    for value, word in enumerate(
        listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
        start=1,
    )
}
_HALVED = frozenset(("kilometre", "kilometer", "mile", "metre", "hour", "day", "year", "century"))
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_ARABIC = {
    normal(word): value
    for words, value in (
        ("مئة مائة", 100), ("ألف آلاف", 1_000),
        ("مليون ملايين", 1_000_000), ("مليار", 1_000_000_000),
        ("ثلاثمئة", 300), ("أربعمئة", 400), ("خمسمئة", 500), ("ستمئة", 600), ("سبعمئة", 700),
        ("ثمانمئة", 800), ("تسعمئة", 900),
    )
    for word in words.split()
}  # fmt: skip
_HAN = {"万": 10_000, "亿": 100_000_000, "千": 1_000, "百": 100}


class Numeral(NamedTuple):
    """Hold a number and the words ``[start, end)`` of the token list it was read from.

    ``low`` and ``high`` differ only for words like "dozens"; ``share`` marks a fraction, in per
    cent. ``digits`` tells whether it was written in figures.
    """

    low: float
    high: float
    start: int
    end: int
    share: bool = False
    digits: bool = False


def digits_value(norm: str) -> float | None:
    """Return the value of a number in figures, or None: "1,400", "9.5", "1.234.567"."""
    if not norm[0].isdigit():
        return None
    if _GROUPED.match(norm):
        return float(norm.replace(",", ""))
    if norm.count(".") > 1 or ":" in norm:
        return None
    try:
        return float(norm.replace(",", ""))
    except ValueError:
        return None


def read_numeral(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Return the number that begins at word ``at``, or None; the longest reading wins."""
    norm = tokens[at].norm
    times = _LOOSE_TIMES.get(tokens[at + 2].norm) if at + 2 < len(tokens) else None
    if times and norm in ("tens", "dozens", "hundreds") and tokens[at + 1].norm == "of":
        # "Tens of thousands" begin with twenty thousand.
        first = 100 if norm == "hundreds" else 10
        return Numeral(2 * first * times, 10 * first * times - 1, at, at + 3)
    if norm in LOOSE:
        low, high = LOOSE[norm]
        return Numeral(low, high, at, at + 1)
    if norm == "twice":
        return Numeral(2, 2, at, at + 1)
    share = _share(tokens, at)
    if share is not None:
        return share
    value = digits_value(norm)
    if value is not None:
        return _scaled(tokens, at, value)
    if norm in ("a", "half", "several") or norm in UNITS or norm in TENS or norm in _ARABIC:
        return _in_words(tokens, at)
    return None


def _scaled(tokens: Sequence[Token], at: int, value: float) -> Numeral:
    """Read what multiplies a number in figures: "million", "m" joined to it, 万."""
    end = at + 1
    if end < len(tokens):
        after = tokens[end].norm
        joined = tokens[end].start == tokens[at].end
        factor = SCALES.get(after) or _ARABIC.get(after) or (_HAN.get(after) if joined else None)
        if factor is None and after in SHORT_SCALES:
            money = at > 0 and tokens[at - 1].text in "$€£"
            if (joined and after not in ("m", "b")) or money or _counts(tokens, end):
                factor = SHORT_SCALES[after]
        if factor is not None:
            value *= factor
            end += 1
        elif after == "dozen":
            value *= 12
            end += 1
    return Numeral(value, value, at, end, digits=True)


def _counts(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "m" after a number is million: something is counted, and no metres."""
    return at + 1 < len(tokens) and tokens[at].end < tokens[at + 1].start <= tokens[at].end + 1


def _share(tokens: Sequence[Token], at: int) -> Numeral | None:
    norm = tokens[at].norm
    if at + 1 >= len(tokens):
        return None
    after = tokens[at + 1].norm
    if norm in ("a", "an", "one") and after in FRACTIONS and after != "half":
        follows = tokens[at + 2].norm if at + 2 < len(tokens) else ""
        if follows in ("of", "", "within", "from", "in", "by", "and", "or", "since"):
            return Numeral(FRACTIONS[after], FRACTIONS[after], at, at + 2, share=True)
    if norm in ("two", "three") and after in ("thirds", "quarters"):
        return Numeral(FRACTIONS[after], FRACTIONS[after], at, at + 2, share=True)
    if norm == "half" and after in ("of", "the"):
        return Numeral(50.0, 50.0, at, at + 1, share=True)
    return None


def _in_words(tokens: Sequence[Token], at: int) -> Numeral | None:
    """Read a number in words: "twenty-one", "two hundred and six", "half a million", "a dozen"."""
    norms = [token.norm for token in tokens[at : at + 9]]
    if norms[0] in ("half", "a"):
        return _after_article(norms, at)
    if norms[0] in _ARABIC:
        return _in_arabic(norms, at)
    return _spelled_out(norms, at)


def _after_article(norms: Sequence[str], at: int) -> Numeral | None:
    """Read "half a million", "half an hour", "a dozen", "a million"."""
    if norms[0] == "half":
        if norms[1:3] == ["a", "million"]:
            return Numeral(500_000, 500_000, at, at + 3)
        if norms[1:3] == ["a", "dozen"]:
            return Numeral(6, 6, at, at + 3)
        if norms[1:2] in (["a"], ["an"]) and norms[2:3] and norms[2] in _HALVED:
            return Numeral(0.5, 0.5, at, at + 2)
        return None
    if norms[1:2] == ["dozen"]:
        return Numeral(12, 12, at, at + 2)
    if len(norms) > 1 and norms[1] in SCALES:
        return _after_scale(norms, SCALES[norms[1]], at, 2)
    return None


def _in_arabic(norms: Sequence[str], at: int) -> Numeral | None:
    """Read hundreds and what multiplies them: "three hundred thousand"."""
    value = float(_ARABIC[norms[0]])
    end = 1
    while end < len(norms) and _ARABIC.get(norms[end], 0) >= 1_000:
        value *= _ARABIC[norms[end]]
        end += 1
    return Numeral(value, value, at, at + end) if value >= 100 else None


def _spelled_out(norms: Sequence[str], at: int) -> Numeral | None:
    """Read tens and units, and what multiplies and joins them: "two hundred and six thousand"."""
    total, current, end, seen = 0.0, 0.0, 0, False
    while end < len(norms):
        norm = norms[end]
        if norm in TENS and current % 100 == 0:
            current += TENS[norm]
        elif norm in UNITS and current % 10 == 0 and (not seen or UNITS[norm] < 10):
            if seen and norms[end - 1] in UNITS:
                break
            current += UNITS[norm]
        elif norm == "hundred" and seen:
            current = (current or 1) * 100
        elif norm in SCALES and seen:
            total += (current or 1) * SCALES[norm]
            current = 0.0
        elif norm == "dozen" and seen:
            current *= 12
        elif norm == "and" and seen and norms[end - 1] in SCALES and _goes_on(norms, end + 1):
            end += 1
            continue
        else:
            break
        seen = True
        end += 1
    return Numeral(total + current, total + current, at, at + end) if seen else None


def _after_scale(norms: Sequence[str], value: float, at: int, end: int) -> Numeral:
    while end < len(norms) and norms[end] in SCALES:
        value *= SCALES[norms[end]]
        end += 1
    return Numeral(value, value, at, at + end)


def _goes_on(norms: Sequence[str], at: int) -> bool:
    return at < len(norms) and (norms[at] in UNITS or norms[at] in TENS)
