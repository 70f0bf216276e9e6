"""How well typed letters fit a title: the letters in order, best at the starts of words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
WHOLE, START, INSIDE, SCATTERED = 4000, 3000, 2000, 1000


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return ``text`` without case and accents, letter for letter."""
    return "".join(
        unicodedata.normalize("NFD", character)[0].casefold()[:1] or character for character in text
    )


def score(typed: str, title: str) -> int:
    """Return how well ``typed`` fits ``title``, 0 for not at all; shorter titles fit better."""
    wanted, there = folded(typed.strip()), folded(title)
    if not wanted:
        return 1
    if wanted == there:
        return WHOLE
    shorter = max(0, 200 - len(there))
    at = there.find(wanted)
    if at == 0:
        return START + shorter
    if at > 0:
        starts_word = not there[at - 1].isalnum()
        return INSIDE + shorter + (300 if starts_word else 0) - min(at, 100)
    words = wanted.split()
    if len(words) > 1 and all(word in there for word in words):
        return INSIDE - 200 + shorter
    return _scattered(wanted.replace(" ", ""), there, shorter)


def _scattered(wanted: str, there: str, shorter: int) -> int:
    """Score letters that stand apart: each either begins a word or follows the one before."""
    starts = {match.start() for match in _WORD_START.finditer(there)}
    places = _walk(wanted, there, starts, 0, 0)
    if places is None:
        return 0
    at_start = sum(place in starts for place in places)
    return SCATTERED + shorter + 60 * at_start - (places[-1] - places[0])


def _walk(wanted: str, there: str, starts: set[int], at: int, here: int) -> tuple[int, ...] | None:
    if at == len(wanted):
        return ()
    nexts = [here] if here < len(there) and here else []
    nexts += sorted(place for place in starts if place >= here and place not in nexts)
    for place in nexts:
        if there[place] == wanted[at]:
            rest = _walk(wanted, there, starts, at + 1, place + 1)
            if rest is not None:
                return (place, *rest)
    return None
