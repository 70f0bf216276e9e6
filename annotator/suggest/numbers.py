"""Numbers with comparator, unit and counted noun, and the values they stand for.

Digits, words ("twenty-one", "half a million"), ranges, dozens, shares, percentages and money. The
words are English; what signs make certain is read in every language. Offsets are code points,
half-open. A value is what the words say; "dozens" is a lower bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.suggest.number_words import Grammar, Value, grammar, read_value

_NOUN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_PLURAL = re.compile(r"(?:ss|us|is|['’]s)\Z")
_TO = re.compile(r"\s+(?:to|or)\s+|\s?[–—-]\s?(?=\d)", re.IGNORECASE)
_AND = re.compile(r"%?(?:\s+(?:percent|per cent))?\s+and\s+", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+|those\s+)?", re.IGNORECASE)
_PLURAL_OF = re.compile(r"\s+of\s+(?!(?:the|its|his|her|their|them|us|it)\b)")
_PER = re.compile(r"\s+(?:a|an|per)\s+(?:day|week|month|year|hour|head|person)\b")
_OF_A = re.compile(r"\s+an?(?=\s)")
_AND_PLURAL = re.compile(r"\s+and\s+(?:(?:his|her|its|their)\s+)?([a-z]{4,}s)(?=[\s.,;])")
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]clock)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+) \Z")
_NUMBERED = frozenset({"no", "aged", "number", "page", "chapter", "article", "section"})
_OPENERS = frozenset({"The", "A", "An", "And", "But", "In", "By", "Of", "With", "For"})
_REACH = 28


@dataclass(frozen=True, slots=True)
class Number:
    """Hold ``[start, end)``, the kind (percent, money, unit, counted, share, bare), and values.

    ``quantities`` has one entry, or two for a range: lower and upper bound, in the shape of the
    schema's attribute kind of that name.
    """

    start: int
    end: int
    kind: str
    quantities: tuple[dict[str, Any], ...]


def find_numbers(text: str, start: int = 0, end: int | None = None) -> Iterator[Number]:
    """Yield the numbers in ``text[start:end]``, sorted and disjoint."""
    rules = grammar()
    limit = len(text) if end is None else end
    at = low = start
    while match := rules.trigger.search(text, at, limit):
        number = _read(rules, text, match.start(), low, limit)
        at = match.end()
        if number is not None:
            yield number
            at = low = max(number.end, at)
        elif text[at - 1].isdigit():
            while at < limit and text[at].isdigit():
                at += 1


def _read(rules: Grammar, text: str, at: int, low: int, limit: int) -> Number | None:
    if at > low and _is_inside(text, at):
        return None
    first = read_value(text, at, limit)
    if first is None:
        return None
    start = at
    signed = text[max(low, at - 2) : at].strip()[-1:] in rules.signs if at > low else False
    symbol = rules.symbol_before.search(text, max(low, at - 4), at) if signed else None
    if symbol:
        start = symbol.start()
    second, between = _range(text, first, start, low, limit)
    unit, kind, end = _unit(rules, text, second or first, limit, symbol)
    counted = ""
    if kind == "bare":
        counted, end = _counted(rules, text, end, limit, first)
        kind = "counted" if counted else "bare"
    sign, from_sign = _comparator(rules, text, start, low)
    if kind == "bare" and _is_no_number(text, at, end, first, sign):
        return None
    if kind == "bare" and first.share:
        kind = "share"
    start = between if between is not None else from_sign
    extra = {name: value for name, value in (("unit", unit), ("counted", counted)) if value}
    values = [(first.value, ">=" if second or first.plural else sign)]
    if second:
        values.append((second.value, "<="))
    return Number(start, end, kind, tuple(_entry(*each, extra) for each in values))


def _entry(value: float, comparator: str, extra: Mapping[str, str]) -> dict[str, Any]:
    plain = int(value) if value == int(value) else round(value, 6)
    return {"value": plain, "comparator": comparator, **extra}


def _is_inside(text: str, at: int) -> bool:
    """Tell whether what begins at ``at`` is a part of a word, a code or a longer number."""
    before = text[at - 1]
    return before.isalnum() or before in "_#@/:.'’" or (before == "-" and text[at - 2].isalnum())


def _range(
    text: str, first: Value, start: int, low: int, limit: int
) -> tuple[Value | None, int | None]:
    """Return the upper end of a range, and where its "between" begins."""
    between = start - 8 if text[max(low, start - 8) : start].lower() == "between " else None
    joint = _AND.match(text, first.end, limit) if between is not None else None
    joint = joint or _TO.match(text, first.end, limit)
    if not joint:
        return None, None
    second = read_value(text, joint.end(), limit)
    if second is None or second.plural:
        return None, None
    if second.value <= first.value:
        return None, None
    # "one or two" is a range, "4 or 2,000" is not.
    if joint[0].strip() == "or" and second.value > first.value * 3:
        return None, None
    return second, between


def _unit(
    rules: Grammar, text: str, value: Value, limit: int, symbol: re.Match[str] | None
) -> tuple[str, str, int]:
    """Return the unit, the kind of number it makes, and the new end."""
    end = value.end
    if symbol:
        return rules.symbols[symbol[0].strip()], "money", end
    if value.share:
        article = _OF_A.match(text, end, limit)
        end = article.end() if article else end
    after = rules.money_after.match(text, end, limit)
    if after and not text[after.end() : after.end() + 1].isalnum():
        per = _PER.match(text, after.end(), limit)
        unit = rules.symbols.get(after[1]) or rules.money[" ".join(after[1].lower().split())]
        return unit, "money", per.end() if per else after.end()
    found = rules.unit.match(text, end, limit)
    if found and not text[found.end() : found.end() + 1].isalnum():
        unit = rules.units[" ".join(found[1].lower().split())]
        share = unit in ("%", "percentage points")
        return unit, "percent" if share else "unit", found.end()
    return "", "bare", value.end


def _counted(rules: Grammar, text: str, end: int, limit: int, value: Value) -> tuple[str, int]:
    """Return the counted noun after a number and where it ends: the first plural within reach."""
    at = end
    if value.plural or value.share:
        of = _PLURAL_OF.match(text, at, limit)
        at = of.end() - 1 if of else at
    else:
        of = _OF.match(text, at, limit)
        whole = read_value(text, of.end(), limit) if of else None
        # "14 of the 17 people" counts people.
        at = whole.end if whole and whole.value > value.value else at
    first = 0
    for _ in range(4):
        word = _NOUN.match(text, at + 1, limit) if text[at : at + 1] in (" ", "\u00a0") else None
        if word is None or word[0].lower() in rules.stops:
            break
        first = first or word.start()
        at = word.end()
        lower = word[0].lower()
        if value.value == 1:
            if lower in rules.singles:
                return text[first:at], at
        elif lower in rules.people or (
            len(lower) > 3 and lower.endswith("s") and not _NOT_PLURAL.search(lower)
        ):
            second = _AND_PLURAL.match(text, at, limit)
            if second and second[1] not in rules.stops and not _NOT_PLURAL.search(second[1]):
                at = second.end()
            return text[first:at], at
    return "", end


def _comparator(rules: Grammar, text: str, start: int, low: int) -> tuple[str, int]:
    words = text[max(low, start - 12) : start].split()
    if not words or words[-1].lower() not in rules.comparator_ends:
        return "=", start
    match = rules.comparator_before.search(text, max(low, start - _REACH), start)
    if not match:
        return "=", start
    return rules.comparators[" ".join(match[1].lower().split())], match.start(1)


def _is_no_number(text: str, start: int, end: int, value: Value, sign: str) -> bool:
    """Tell whether a bare value is something else: a year, an age, a name's number, "one"."""
    before = _WORD_BEFORE.search(text, max(0, start - 20), start)
    word = before[1] if before else ""
    if value.share:
        return sign in ("", "=") and text[end : end + 4] != " of "
    if not value.digits:
        return value.value < 13 or value.plural
    digits = text[start:end]
    if len(digits) == 4 and digits.isdigit() and 1500 <= value.value <= 2100:
        return True
    if text[end : end + 1] in tuple("°′'’\"-/:") or _CLOCK.match(text, end):
        return True
    if value.value < 120 and (
        word == "of" or (text[max(0, start - 2) : start] == ", " and text[end : end + 1] in ",.")
    ):
        return True
    named = word[:1].isupper() and word not in _OPENERS
    return value.value < 1000 and (word.lower() in _NUMBERED or named)
