"""Words that exclude one another, and whether a sentence affirms or denies them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from annotator import lexicons
from annotator.compare.kindred import lemma
from annotator.compare.words import normal

Side = tuple[int, int]
"""A row of the list of opposites, and which of its two sides."""


DEED = "deed"
"""Kind of the rows that are compared between sentences told anew."""


def opposites(norms: Sequence[str], kind: str = "") -> list[tuple[int, int, Side]]:
    """Return ``(first, last, side)`` for the words and phrases that have an opposite.

    ``kind`` leaves only rows of one kind.
    """
    table, longest = _sides(), _longest()
    stems = [lemma(norm) for norm in norms]
    found: list[tuple[int, int, Side]] = []
    end = 0
    for at, word in enumerate(stems):
        if at < end:
            continue
        for size in range(min(longest.get(word, 0), len(stems) - at), 0, -1):
            places = table.get(tuple(stems[at : at + size]))
            if places:
                found += [
                    (at, at + size, place)
                    for place in places
                    if not kind or _kinds()[place[0]] == kind
                ]
                end = at + size
                break
    return found


@cache
def _sides() -> dict[tuple[str, ...], tuple[Side, ...]]:
    found: dict[tuple[str, ...], list[Side]] = {}
    for number, row in enumerate(lexicons.rows("antonyms", 3)):
        for side, half in enumerate(row[1:]):
            for phrase in lexicons.words(half):
                key = tuple(lemma(normal(word)) for word in phrase.split())
                if (number, side) not in found.setdefault(key, []):
                    found[key].append((number, side))
    return {key: tuple(places) for key, places in found.items()}


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(row[0] for row in lexicons.rows("antonyms", 3))


@cache
def _longest() -> dict[str, int]:
    found: dict[str, int] = {}
    for phrase in _sides():
        found[phrase[0]] = max(found.get(phrase[0], 0), len(phrase))
    return found
