"""The grammar of numbers, from `resources/lexicons/numbers.en.txt`, and how a value is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotator import lexicons
from annotator.lexicons import any_of

_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?[½¼¾]?|[½¼¾]"
_GROUPED = re.compile(r"[,\u00a0\u202f\u2009](?=\d{3}(?:\D|\Z))")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_HIGHEST = 1e18


@dataclass(frozen=True, slots=True)
class Value:
    """Hold a value and where it ends; ``plural`` marks dozens and hundreds, ``share`` a third."""

    value: float
    end: int
    digits: bool = False
    plural: bool = False
    share: bool = False


@dataclass(frozen=True, slots=True)
class Grammar:
    """Hold the patterns and tables of the lexicon; all words are lower-case."""

    trigger: re.Pattern[str]
    digits: re.Pattern[str]
    words: re.Pattern[str]
    share_scale: re.Pattern[str]
    unit: re.Pattern[str]
    joined_unit: re.Pattern[str]
    money_after: re.Pattern[str]
    symbol_before: re.Pattern[str]
    comparator_before: re.Pattern[str]
    ones: Mapping[str, float]
    scales: Mapping[str, float]
    plurals: Mapping[str, float]
    shares: Mapping[str, float]
    comparators: Mapping[str, str]
    units: Mapping[str, str]
    money: Mapping[str, str]
    symbols: Mapping[str, str]
    people: frozenset[str]
    singles: frozenset[str]
    signs: frozenset[str]
    comparator_ends: frozenset[str]
    stops: frozenset[str]


def read_value(text: str, at: int, end: int) -> Value | None:
    """Return the value that begins at ``at``, in digits or English words, or None."""
    rules = grammar()
    match = rules.digits.match(text, at, end)
    if match:
        scale = match["scale"]
        value = _digits(match["digits"]) * (rules.scales[scale.lower()] if scale else 1)
        joined = text[match.end() : match.end() + 1].isalnum()
        if value > _HIGHEST or (joined and not rules.joined_unit.match(text, match.end(), end)):
            return None
        return Value(value, match.end(), digits=True)
    match = rules.words.match(text, at, end)
    if not match or text[match.end() : match.end() + 1].isalnum():
        return None
    words = " ".join(match[0].lower().split())
    if words in rules.plurals:
        return Value(rules.plurals[words], match.end(), plural=True)
    if words in rules.shares:
        share = rules.shares[words]
        scaled = rules.share_scale.match(text, match.end(), end)
        if scaled:
            return Value(share * rules.scales[scaled[1].lower()], scaled.end())
        return Value(share, match.end(), share=True)
    value_or_none = _spelled(rules, words)
    return None if value_or_none is None else Value(value_or_none, match.end())


def _digits(digits: str) -> float:
    plain = _GROUPED.sub("", digits)
    fraction = _FRACTIONS.get(plain[-1], 0.0)
    if fraction:
        plain = plain[:-1] or "0"
    return float(plain.replace(",", ".")) + fraction


def _spelled(rules: Grammar, words: str) -> float | None:
    """Return the value of "two hundred and six": ones add up, scales multiply what is held."""
    total = held = 0.0
    for word in re.split(r"[\s-]+", words):
        if word in rules.ones:
            held += rules.ones[word]
        elif word in rules.scales and rules.scales[word] >= 1000:
            total, held = total + (held or 1.0) * rules.scales[word], 0.0
        elif word in rules.scales:
            held = (held or 1.0) * rules.scales[word]
        elif word not in ("and", "a", "an"):
            return None
    value = total + held
    return value if value <= _HIGHEST else None


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """Return the grammar, read once."""
    lists: dict[str, dict[str, str]] = {}
    for kind, value, field in lexicons.rows("numbers.en", 3):
        lists.setdefault(kind, {}).update(dict.fromkeys(lexicons.words(field), value))
    ones, scales, plurals, shares = (
        {word: float(value) for word, value in lists[kind].items()}
        for kind in ("word", "scale", "plural", "part")
    )
    long_scales = [word for word in scales if len(word) > 3]
    short_scales = any_of(word for word in scales if len(word) <= 3)
    scale = any_of(long_scales)
    spelled = any_of([*ones, *long_scales])
    # "tens of thousands" before "ten": a phrase is tried first, and must be whole.
    phrase = rf"{any_of([*plurals, *shares])}(?![-\w])"
    # No number has more words; without a bound a text of nothing else would take ages.
    number = rf"(?:an?\s+)?{spelled}(?:(?:\s+and\s+|\s+|-){spelled}){{0,12}}\b"
    heads = any_of({word.split()[0] for word in (*ones, *plurals, *long_scales)})
    afters = any_of({*long_scales, *(re.split("[ -]", word)[-1] for word in shares), "a", "an"})
    symbol = "|".join(sorted(map(re.escape, lists["symbol"]), key=len, reverse=True))
    ignore = re.IGNORECASE
    return Grammar(
        trigger=re.compile(
            rf"\d|[½¼¾]|\b(?:{heads}\b|(?:an?|half|three|two|one)(?=[\s-]+{afters}\b))"
            r"|\bhalf(?=\s+of\b)",
            ignore,
        ),
        # A lone letter is a scale only where something counted follows: "40m crowns", "40m wide".
        digits=re.compile(
            rf"(?P<digits>{_DIGITS})(?:[\s-]?(?P<scale>{scale}\b"
            rf"|{short_scales}(?=\s+[a-z]{{4,}}\b)(?!\s+(?:wide|long|high|deep|tall|away|from|below|above))"
            rf"|(?:mn|mln|bn|tn)\b))?",
            ignore,
        ),
        words=re.compile(rf"(?:{phrase}|{number})", ignore),
        share_scale=re.compile(rf"(?:\s+of)?(?:\s+an?)?\s+({scale})\b", ignore),
        unit=re.compile(rf"[\s-]?({any_of(lists['unit'])})", ignore),
        joined_unit=re.compile(rf"{any_of(lists['unit'])}(?!\w)", ignore),
        money_after=re.compile(rf"\s?({symbol}|{any_of(lists['money'])})", ignore),
        symbol_before=re.compile(rf"(?:{symbol})\s?\Z"),
        comparator_before=re.compile(rf"\b({any_of(lists['comparator'])})\s+(?:a\s+)?\Z", ignore),
        ones=ones,
        scales=scales,
        plurals=plurals,
        shares=shares,
        comparators=lists["comparator"],
        units=lists["unit"],
        money=lists["money"],
        symbols=lists["symbol"],
        people=frozenset(lists["people"]),
        singles=frozenset(lists["single"]),
        signs=frozenset(word[-1] for word in lists["symbol"]),
        comparator_ends=frozenset((*(word.split()[-1] for word in lists["comparator"]), "a")),
        stops=frozenset(lists["stop"]),
    )
