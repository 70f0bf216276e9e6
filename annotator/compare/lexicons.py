"""Word lists of our own, read from resources/lexicons once.

A list is a text file: ``# comment``, ``[section]``, and entries parted by commas or line ends. An
entry of a verb is its base, followed by irregular forms behind slashes: ``tell/told``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from annotator import paths


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """Return the entries of a list by section, in their order; "" holds those before the first."""
    text = (paths.resources() / "lexicons" / f"{name}.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    section = ""
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
            continue
        entries = [" ".join(entry.split()) for entry in line.split(",")]
        found.setdefault(section, []).extend(entry for entry in entries if entry)
    return {section: tuple(entries) for section, entries in found.items()}


def words(name: str) -> Iterator[str]:
    """Yield every entry of a list, whatever its section."""
    for entries in sections(name).values():
        yield from entries


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a short list that stands in the code."""
    return tuple(text.split())


@cache
def by_word(name: str) -> dict[str, str]:
    """Return the section of each entry; where one stands twice, the first counts."""
    found: dict[str, str] = {}
    for section, entries in sections(name).items():
        for entry in entries:
            found.setdefault(entry, section)
    return found


def inflections(base: str, *, past: bool = True) -> tuple[str, ...]:
    """Return the regular forms of an English verb: third person, gerund, and past unless told."""
    head, space, tail = base.partition(" ")
    doubled = head + head[-1] if _doubles(head) else head
    if head.endswith(("s", "x", "z", "ch", "sh", "o")):
        third = f"{head}es"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        third = f"{head[:-1]}ies"
    else:
        third = f"{head}s"
    gerund = f"{doubled if not head.endswith('e') or head.endswith('ee') else head[:-1]}ing"
    forms = [third, gerund]
    if past:
        if head.endswith("e"):
            forms.append(f"{head}d")
        elif head.endswith("y") and head[-2:-1] not in "aeiou":
            forms.append(f"{head[:-1]}ied")
        else:
            forms.append(f"{doubled}ed")
    return tuple(f"{form}{space}{tail}" for form in forms)


def _doubles(word: str) -> bool:
    """Tell whether a verb doubles its last consonant: plot, admit, but not report or visit."""
    if word in _DOUBLING:
        return True
    vowels = sum(letter in "aeiou" for letter in word)
    return (
        vowels == 1
        and len(word) <= 5
        and word[-1] not in "aeiouwxyh"
        and word[-2:-1] in tuple("aeiou")
        and len(word) > 2
    )


_DOUBLING = frozenset(("admit", "confer", "infer", "refer", "concur", "commit", "regret", "rebut"))
