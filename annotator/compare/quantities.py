"""Quantities of a sentence: value or range, comparator, unit, and what is counted.

Values are compared as ranges: "at least nine" is 9 and up, "dozens" 24 to 99, "about 200" 200 give
or take. Years, clock times and days of a month are no quantities; ``moments`` reads those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import inf

from annotator.compare.kindred import is_irregular_verb, lemma
from annotator.compare.lexicons import by_word, listed
from annotator.compare.measures import measure
from annotator.compare.numerals import Numeral, read_numeral
from annotator.compare.words import FUNCTION_WORDS, Token, normal, stem

_ABOUT = 0.06
"""Share by which "about" may be off the value it names."""
_NEARLY = 0.2
"""Share by which what is "nearly" a value may fall short of it."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\b")

_BEFORE: tuple[tuple[tuple[str, ...], str], ...] = tuple(
    (tuple(phrase.split()), comparator)
    for comparator, phrases in {
        ">=": "at least|no fewer than|no less than|not less than|a minimum of|as many as at least",
        ">": "more than|over|upwards of|in excess of|greater than|just over|well over|exceeding"
        "|surpasses|surpassed|surpassing|surpass|exceeds|exceeded|tops|topped|topping|past",
        "<=": "up to|at most|as many as|no more than|not more than|a maximum of|as much as",
        "<": "fewer than|less than|under|below|just under",
        "~": (
            "about|around|some|approximately|roughly|an estimated|estimated"
            "|near|circa|approx|perhaps|نحو|حوالي|约|大约"
        ),
        "=": "a total of|a combined|a combined total of|exactly|precisely",
        "~<": "nearly|almost|close to|just short of|getting on for",
    }.items()
    for phrase in phrases.split("|")
)
_BEFORE_BY_LAST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _entry in _BEFORE:
    _BEFORE_BY_LAST.setdefault(_entry[0][-1], []).append(_entry)
_AFTER = (
    (("at", "most"), "<="),
    (("at", "least"), ">="),
    (("or", "more"), ">="),
    (("or", "so"), "~"),
    (("give", "or", "take"), "~"),
)
_TIMES = {"second": 1 / 3600, "minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0}
_TIMES |= {"night": 24.0, "month": 730.5, "year": 8766.0, "decade": 87660.0}
_PERCENT = {"percent": 1.0, "%": 1.0, "percentage": 1.0}
_POINTS = frozenset(("point", "points"))
_PER_CENT = frozenset((normal("المئة"), normal("المائة")))
_UNMEASURED = ("count", "share", "rank", "age", "score")
_SCORES = 1000.0
"""What parts the two numbers of a result: each is below it."""
_MONEY = {"$": "dollar", "€": "euro", "£": "pound"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """Hold one quantity; ``start`` and ``end`` are code points, comparator and unit included.

    ``value`` is the number as named (the middle of a range); ``low`` and ``high`` bound what it
    says. ``kind`` is count, length, duration (hours), share (per cent), money or rank. ``counted``
    is the stem of what is counted. ``first`` and ``last`` are its words in the sentence; the number
    itself with comparator and unit ends at ``stop``. ``unit`` is "" where nothing is measured.
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    comparator: str
    kind: str
    counted: str
    first: int
    last: int
    stop: int
    noun: str = ""
    unit: str = ""


def read_quantities(tokens: Sequence[Token], text: str) -> list[Quantity]:
    """Return the quantities of a sentence in their order."""
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        numeral = read_numeral(tokens, at) if _may_begin(tokens[at].norm) else None
        if numeral is None or _is_no_quantity(tokens, numeral, text):
            at = at + 1 if numeral is None else numeral.end
            continue
        quantity = _read(tokens, numeral, text)
        found.append(quantity)
        at = max(quantity.last, numeral.end)
    return found


def _may_begin(norm: str) -> bool:
    return norm[0].isdigit() or norm in _BEGINNERS or not norm.isascii()


def _is_no_quantity(tokens: Sequence[Token], numeral: Numeral, text: str) -> bool:
    """Tell years, clock times, days of the month, versions and "one" as a pronoun."""
    token = tokens[numeral.start]
    if numeral.low != numeral.high:
        return False
    before = tokens[numeral.start - 1].norm if numeral.start else ""
    after = tokens[numeral.end].norm if numeral.end < len(tokens) else ""
    if numeral.digits and _is_age(tokens, numeral, text):
        return True
    if numeral.digits:
        if ":" in token.text or any(
            _ISO_DAY.match(text, start) for start in range(max(0, token.start - 8), token.start + 1)
        ):
            return True
        whole = numeral.low % 1 == 0 and "," not in token.text
        year = whole and 1900 <= numeral.low <= 2100
        # Years long gone are told from what is counted by what stands before them.
        year = year or (whole and 1000 <= numeral.low < 1900 and before in _BEFORE_YEAR)
        if year and after not in _COUNTED_AFTER_YEAR:
            return True
        if before in _MONTHS or after in _MONTHS or after in ("am", "pm", "a.m", "p.m"):
            return True
        if after in ("a", "p") and text[tokens[numeral.end].end : tokens[numeral.end].end + 2] == (
            ".m"
        ):
            return True
        return (
            after in ("st", "nd", "rd", "th", "年", "月", "日", "号")
            or (before in _NUMBERED and after not in _TIMES)
            or (before == "at" and _is_hour(tokens, numeral))
        )
    if before == "at" and _is_hour(tokens, numeral):
        return True
    if _is_bare_hour(tokens, numeral):
        return True
    if token.norm in ("one", "a"):
        return numeral.end - numeral.start == 1 and (
            after in FUNCTION_WORDS or not after or after in ("day", "another", "thing", "side")
        )
    return False


def _is_hour(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Tell "at 7" from "put the toll at 57", "the loss at 22 percent"."""
    after = tokens[numeral.end].norm if numeral.end < len(tokens) else ""
    if numeral.low > 24 or after in _PERCENT or after == "per" or after in by_word("populations"):
        return False
    said = {token.norm for token in tokens[max(0, numeral.start - 8) : numeral.start]}
    return after not in _TIMES and not _VALUING & said


def _is_bare_hour(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Tell "until almost eleven" and "since seven" from what is counted."""
    at = numeral.start
    while at and tokens[at - 1].norm in ("about", "almost", "nearly", "around", "just", "shortly"):
        at -= 1
    placed = at > 0 and tokens[at - 1].norm in ("until", "till", "since", "from")
    after = tokens[numeral.end].norm if numeral.end < len(tokens) else "."
    near = numeral.end < len(tokens) and tokens[numeral.end].start - tokens[numeral.end - 1].end < 2
    follows = not near or after in ("in", "on", "when", "and", "but", "as", "until", "till")
    return placed and follows and 1 <= numeral.low <= 12 and numeral.low % 1 == 0


def _is_age(tokens: Sequence[Token], numeral: Numeral, text: str) -> bool:
    """Tell an age put behind a name: "Ada Venn, 41, said"."""
    at = numeral.start
    if not at or not tokens[at - 1].text[:1].isupper() or not numeral.low < 120:
        return False
    before = text[tokens[at - 1].end : tokens[at].start].strip()
    after = text[tokens[numeral.end - 1].end : tokens[numeral.end - 1].end + 1]
    return before == "," and after in (",", ".", ";", ")")


def _after_aged(tokens: Sequence[Token], at: int) -> bool:
    """Tell an age told as one, or one of several: "aged six", "aged 20, 24 and 31"."""
    while at and (tokens[at - 1].norm[0].isdigit() or tokens[at - 1].norm in ("and", "to")):
        at -= 1
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    if before[-1:] == ["than"] and before[-2:-1] in (["older"], ["younger"]):
        return True
    return before[-3:] == ["the", "age", "of"] or before[-1:] in (["aged"], ["age"], ["ages"])


_HAN = ("\u3400", "\u9fff")
_CLASSIFIERS = frozenset(listed("名 个 位 条 艘 辆 架 所 家"))
_NUMBERED = frozenset(listed("no route page flight resolution article version update wrapup"))
_VALUING = frozenset(
    listed("put puts putting stood stands standing toll total tally number estimated estimate")
)
_MONTHS = frozenset(
    listed(
        "january jan february feb march mar april apr may june jun july jul august aug "
        "september sept sep october oct november nov december dec"
    )
)
_BEFORE_YEAR = frozenset(listed("in since until by of during before after year circa"))
_COUNTED_AFTER_YEAR = frozenset(listed("people men women soldiers troops fighters votes"))


def _read(tokens: Sequence[Token], numeral: Numeral, text: str) -> Quantity:
    low, high = numeral.low, numeral.high
    end = numeral.end
    start = numeral.start
    comparator = "=" if low == high else "~"
    second = _range_end(tokens, numeral, text)
    if second is not None:
        high, end = second.high, second.end
        comparator = "="
        if start and tokens[start - 1].norm in ("between", "from"):
            start -= 1
    score = _score(tokens, numeral, text) if second is None else None
    if score is not None:
        low = high = score
        end += 1
    value = (low + high) / 2
    sign = tokens[numeral.start - 1].text if numeral.start else ""
    if sign in _MONEY and start == numeral.start:
        start -= 1
    start, before = _comparator_before(tokens, start)
    kind, factor, unit_end = _unit(tokens, numeral.start, end, numeral.share)
    if score is not None:
        kind, factor, unit_end = "score", 1.0, end
    elif kind == "count" and _after_aged(tokens, numeral.start):
        kind = "age"
    after_end, after = _comparator_after(tokens, unit_end)
    comparator = after or before or comparator
    low, high = _bounds(comparator, low, high)
    counted, noun, last = _counted(tokens, unit_end, kind)
    final = max(after_end, unit_end)
    span_end = tokens[(last if last > final and kind == "count" else final) - 1].end
    span_start = tokens[start].start
    unit = "" if kind in _UNMEASURED else f"{factor:g}"
    if kind == "money":
        unit = _MONEY.get(sign) or tokens[unit_end - 1].norm.removesuffix("s")
    elif kind == "share" and unit_end > end and tokens[unit_end - 1].norm in _POINTS:
        unit = "point"
    return Quantity(
        span_start, span_end, value * factor, low * factor, high * factor, comparator, kind,
        counted, start, max(last, final), final, noun, unit,
    )  # fmt: skip


def _range_end(tokens: Sequence[Token], numeral: Numeral, text: str) -> Numeral | None:
    """Read "between 40 and 50", "five to seven", "8–9", "8% and 9%", "10-12", "three or four"."""
    at = numeral.end
    if at < len(tokens) and tokens[at].norm in _PERCENT:
        at += 1
    if at + 1 >= len(tokens):
        return None
    word = tokens[at].norm
    before = numeral.start - (numeral.start > 0 and tokens[numeral.start - 1].text in _MONEY)
    opened = before > 0 and tokens[before - 1].norm in ("between", "from")
    gap = text[tokens[at - 1].end : tokens[at].start]
    if tokens[before - 1].norm == "from" and before > 1 and _is_changed(tokens, before - 1):
        return None  # "Raised from 6 to 6.5 per cent" is a step, no range.
    if (word in ("to", "or") or (word == "and" and opened)) and at + 1 < len(tokens):
        signed = tokens[at + 1].text in _MONEY and at + 2 < len(tokens)
        second = read_numeral(tokens, at + 1 + signed)
    elif numeral.digits and gap in ("-", "–") and tokens[at].norm[0].isdigit():
        second = read_numeral(tokens, at)
    else:
        return None
    if second is None or second.low <= numeral.low or second.low > 100 * max(numeral.low, 1):
        return None
    return second


def _is_changed(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word before tells of a step from one value to another: raised, rose, cut."""
    return any(lemma(t.norm) in _changing() for t in tokens[max(0, at - _CHANGED_BY) : at])


_CHANGED_BY = 6


@cache
def _changing() -> frozenset[str]:
    verbs = "raise rise increase cut lower fall drop grow climb change revise go correct jump slip"
    return frozenset(map(lemma, listed(verbs)))


def _score(tokens: Sequence[Token], numeral: Numeral, text: str) -> float | None:
    """Return a number of its own for a result such as "3-1", None where there is none."""
    at = numeral.end
    if not numeral.digits or at >= len(tokens) or not tokens[at].norm.isdigit():
        return None
    before = text[tokens[numeral.start].start - 1 : tokens[numeral.start].start]
    after = text[tokens[at].end : tokens[at].end + 1]
    joined = text[tokens[at - 1].end : tokens[at].start] in ("-", "–")
    if (
        not joined
        or before in ("-", "–")
        or after in ("-", "–")
        or tokens[at].norm[0] == "0" != tokens[at].norm
    ):
        return None
    other = float(tokens[at].norm)
    return _SCORES * numeral.low + other if max(numeral.low, other) < _SCORES else None


def _comparator_before(tokens: Sequence[Token], start: int) -> tuple[int, str]:
    last = tokens[start - 1].norm if start else ""
    for words, comparator in _BEFORE_BY_LAST.get(last, ()):
        size = len(words)
        if start >= size and all(
            tokens[start - size + index].norm == word for index, word in enumerate(words)
        ):
            return start - size, comparator
    return start, ""


def _comparator_after(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    for offset in (0, 1, 2):
        for words, comparator in _AFTER:
            place = at + offset
            if tuple(token.norm for token in tokens[place : place + len(words)]) == words:
                return place + len(words), comparator
    return at, ""


def _bounds(comparator: str, low: float, high: float) -> tuple[float, float]:
    if comparator in (">=", ">"):
        return low, inf
    if comparator in ("<=", "<"):
        return 0.0, high
    if comparator == "~" and low == high:
        return low * (1 - _ABOUT), high * (1 + _ABOUT)
    if comparator == "~<":
        return low * (1 - _NEARLY), high
    return low, high


def _unit(tokens: Sequence[Token], start: int, end: int, share: bool) -> tuple[str, float, int]:
    """Return kind, factor and where the words of the unit end."""
    if share:
        point = _of_a_point(tokens, end)
        return ("share", 0.01, point) if point else ("share", 1.0, end)
    if start and tokens[start - 1].text in _MONEY:
        return "money", 1.0, end
    if end < len(tokens):
        norm = tokens[end].norm
        base = norm if norm in _TIMES else norm.removesuffix("s")
        if norm in _PERCENT:
            points = end + 1 < len(tokens) and tokens[end + 1].norm in _POINTS
            return "share", 1.0, end + 1 + points
        if norm == "في" and end + 1 < len(tokens) and tokens[end + 1].norm in _PER_CENT:
            return "share", 1.0, end + 2
        if norm == "per" and end + 1 < len(tokens) and tokens[end + 1].norm == "cent":
            return "share", 1.0, end + 2
        old = end + 1 < len(tokens) and tokens[end + 1].norm in ("old", "olds")
        if base in _TIMES and not old:
            return "duration", _TIMES[base], end + 1
        if base in _TIMES:
            return "age", 1.0, end + 2
        measured = measure(tokens, end)
        if measured is not None:
            return measured
        if base in _CURRENCIES:
            return "money", 1.0, end + 1
    return "count", 1.0, end


def _of_a_point(tokens: Sequence[Token], end: int) -> int:
    """Return where "a quarter of a percentage point" ends, 0 for a quarter of something else."""
    after = [token.norm for token in tokens[end : end + 4]]
    for words in (["of", "a", "percentage", "point"], ["of", "a", "point"], ["a", "point"]):
        if after[: len(words)] == words:
            return end + len(words)
    return 0


_CURRENCIES = frozenset(
    listed(
        "dollar euro pound crown franc rouble ruble rupee yen yuan lira dirham dinar rial "
        "riyal peso shilling rand krona krone zloty won baht ringgit"
    )
)
_BEGINNERS = frozenset(
    listed(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
        "seventy eighty ninety a half twice tens dozens scores hundreds thousands millions "
        "billions"
    )
)


def _counted(tokens: Sequence[Token], at: int, kind: str) -> tuple[str, str, int]:
    """Return stem and word of the head of what is counted, and where its words end.

    The head is the last of at most three words before a verb, a function word or a gap; a known
    population ("civilians", "soldiers") ends the search at once.
    """
    if kind not in ("count", "rank"):
        return kind, "", at
    if at and tokens[at - 1].norm == "twice":
        return stem("times"), "times", at
    populations = by_word("populations")
    last = at
    if at < len(tokens) and _HAN[0] <= tokens[at].norm <= _HAN[1]:
        return _counted_han(tokens, at)
    for index in range(at, min(at + 4, len(tokens))):
        norm = tokens[index].norm
        if index and tokens[index].start - tokens[index - 1].end > 1:
            break
        if norm == "of" and index == at:
            continue
        if norm in populations:
            return stem(norm), norm, index + 1
        if norm in FUNCTION_WORDS or norm[0].isdigit():
            break
        past = norm.endswith(("ed", "ing")) or is_irregular_verb(norm)
        if norm in _VERBS or (past and not _describes(tokens, index)):
            break
        before = tokens[index - 1]
        if (
            index > at
            and tokens[index].text[:1].isupper()
            and before.text.islower()
            and before.norm != "of"
        ):
            break  # A name begins: what is counted has ended.
        last = index + 1
    if last == at and kind == "count" and _is_magnitude(tokens, at):
        return "magnitude", "magnitude", at
    if last == at:
        return "", "", at
    word = tokens[last - 1].norm
    return stem(word), word, last


def _is_magnitude(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a bare figure is what stands before it: "a quake of magnitude 6.2"."""
    return at > 1 and tokens[at - 2].norm == "magnitude"


def _counted_han(tokens: Sequence[Token], at: int) -> tuple[str, str, int]:
    """Return the two characters behind a classifier, or the one that is a known population."""
    populations = by_word("populations")
    if tokens[at].norm in _CLASSIFIERS:
        pair = "".join(token.norm for token in tokens[at + 1 : at + 3])
        if pair in populations:
            return pair, pair, at + 3
    pair = "".join(token.norm for token in tokens[at : at + 2])
    if pair in populations or tokens[at].norm not in populations:
        return pair, pair, min(at + 2, len(tokens))
    return tokens[at].norm, tokens[at].norm, at + 1


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Tell "two warning flares", "nine displaced families" from "12 died", "nine seeking help"."""
    if at + 1 >= len(tokens) or tokens[at + 1].start - tokens[at].end != 1:
        return False
    norm = tokens[at + 1].norm
    if norm in FUNCTION_WORDS or norm.endswith("ss"):
        return False
    return norm in by_word("populations") or norm.endswith("s")


_VERBS = frozenset(
    listed(
        "died die dead left remained came went told took began fled got became lost won held saw "
        "fell hit struck flew ran sank rose drew met spoke stood sat chose fought found gave kept "
        "knew made paid put sent set shot sold spent swam threw woke wrote leave say says said get "
        "remain stay now several"
    )
)
