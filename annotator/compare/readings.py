"""Which sides of a discrepancy say the same: its readings, in the order of its sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from annotator.compare.numerals import TENS, UNITS

_TOKEN = re.compile(r"\w+")
_ABSENT = Counter({"\0absent": 1})


def two_readings(says: Sequence[str | None]) -> list[int]:
    """Return 0 or 1 for each side of a proposal, whose first and last side always differ.

    ``says`` is what each side's words are, None where text is missing. Sides of one reading stand
    together, so there is one border; it lies where the sides fit those at their end best.
    """
    words = [_words(each) for each in says]
    if len(words) < 2:
        return [0] * len(words)
    to_first = [_likeness(words[0], each) for each in words]
    to_last = [_likeness(words[-1], each) for each in words]
    border = max(range(1, len(words)), key=lambda at: (sum(to_first[:at]) + sum(to_last[at:]), -at))
    return [int(at >= border) for at in range(len(words))]


def same_words(says: Sequence[str | None]) -> list[int]:
    """Return the number of each side's reading where any two may differ: equal words, one number.

    Only neighbours share a reading, so that it can be shown as one block.
    """
    numbers: list[int] = []
    before: Counter[str] | None = None
    for each in says:
        words = _words(each)
        if before is None:
            numbers.append(0)
        else:
            numbers.append(numbers[-1] + (words != before))
        before = words
    return numbers


def _words(says: str | None) -> Counter[str]:
    if says is None:
        return _ABSENT
    figures = {**UNITS, **TENS}
    found = (token.casefold() for token in _TOKEN.findall(says))
    return Counter(str(figures.get(token, token)) for token in found)


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    together = one.total() + other.total()
    return 2 * (one & other).total() / together if together else 1.0
