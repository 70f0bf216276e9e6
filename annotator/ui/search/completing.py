"""What could be typed next in a query: names of fields, and values this project has for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from annotator.domain.query import CHOICES, FIELDS
from annotator.ui.fuzzy import folded

MOST = 12
_LAST_WORD = re.compile(r"(?:^|[\s(|])-?(?P<word>[A-Za-z_]+)\Z")
_LAST_VALUE = re.compile(
    r"(?:^|[\s(|])-?(?P<field>[A-Za-z_]+):(?:[^\s()|]*\|)*(?P<value>\"[^\"“”]*|[^\s()|\"]*)\Z"
)


class Offer(NamedTuple):
    """Offer texts in place of ``typed``, the end of what stands before the caret."""

    typed: str
    texts: tuple[str, ...]


def offer(before: str, values: Callable[[str], Sequence[str]]) -> Offer:
    """Return what could stand at the end of ``before``; ``values`` names those of a field."""
    value = _LAST_VALUE.search(before)
    if value is not None and value["field"].lower() in FIELDS:
        typed = value["value"]
        known = CHOICES.get(value["field"].lower()) or values(value["field"].lower())
        fitting = _fitting(typed.lstrip('"'), known)
        return Offer(typed, tuple(f"{_quoted(text)} " for text in fitting if text))
    word = _LAST_WORD.search(before)
    if word is not None and len(word["word"]) > 1 and word["word"] not in ("AND", "OR", "NOT"):
        names = [name for name in FIELDS if name.startswith(word["word"].lower())]
        return Offer(word["word"], tuple(f"{name}:" for name in names))
    return Offer("", ())


def _fitting(typed: str, known: Sequence[str]) -> list[str]:
    wanted = folded(typed)
    begin = [text for text in known if folded(text).startswith(wanted)]
    inside = [text for text in known if wanted in folded(text) and text not in begin]
    return [*begin, *inside][:MOST]


def _quoted(text: str) -> str:
    """Return a value as a query spells it."""
    return text if re.fullmatch(r"[^\s()|\"“”„«»*]+", text) else f'"{re.sub("[“”„«»]", " ", text)}"'
