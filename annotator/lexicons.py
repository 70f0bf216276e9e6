"""Word lists of `resources/lexicons`, which comparing and suggesting share.

A list is UTF-8 text: a row a line, fields parted by ``|``, words inside a field by ``;``. Empty
lines and lines that begin with ``#`` say nothing to the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from annotator import paths
from annotator.errors import InvalidInput

NONE = "-"
"""Stands in a field that says nothing."""


@cache
def rows(name: str, fields: int) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``name.txt``; raise InvalidInput where one has not ``fields`` fields."""
    path = paths.resources() / "lexicons" / f"{name}.txt"
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        row = tuple(field.strip() for field in line.split("|"))
        if len(row) != fields:
            raise InvalidInput(f"{path.name}, line {number}: expected {fields} fields: {line!r}")
        found.append(row)
    return tuple(found)


def words(field: str) -> tuple[str, ...]:
    """Return the words of one field."""
    return tuple(filter(None, map(str.strip, field.split(";"))))


def any_of(phrases: Iterable[str]) -> str:
    """Return a regular expression for any of ``phrases``, longer ones first.

    A space stands for any run of spaces or one line end. Words with the same first letter are
    grouped, since a pattern of hundreds of alternatives would be tried one by one at every word.
    """
    groups: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=len, reverse=True):
        groups.setdefault(phrase[0], []).append(phrase[1:])
    parts = (
        f"{re.escape(first)}(?:{'|'.join(map(_spaced, rest))})" for first, rest in groups.items()
    )
    return f"(?:{'|'.join(parts)})"


def _spaced(phrase: str) -> str:
    return r"\s+".join(re.escape(word) for word in phrase.split(" "))
