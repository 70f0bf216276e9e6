"""An index of known names that finds all of them in a text in one pass over its words.

The first word of every form leads to the lengths its forms have; a slice of each length, longest
first, is looked up whole. The work per word does not grow with the number of names. Names are
matched folded (see `folding`), with case, at the edges of words; what may follow a name is a
possessive, and where a script has no spaces, anything. All offsets are code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from annotator.suggest.folding import UNSPACED, VOWEL_MARKS, Folded, fold

_HANGUL = "\uac00-\ud7af"
_MARK = r"[\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
_SPACED = rf"[^\W_{UNSPACED}{_HANGUL}]"
WORD = re.compile(
    rf"{_SPACED}+(?:{_MARK}+{_SPACED}*)*|[{UNSPACED}{_HANGUL}]|{_MARK}+{_SPACED}*(?:{_MARK}+{_SPACED}*)*"
)
_UNSPACED = re.compile(f"[{UNSPACED}{_HANGUL}]")
_INSIDE = re.compile(rf"[^\W_]|{_MARK}")
_PARTED = re.compile(r"\w[\s·・]\w")
_ONE_CAPITAL = re.compile(r"(?:^|[^\w])[A-Z]'\Z")
_SMALL = frozenset(
    (
        "a",
        "an",
        "and",
        "at",
        "by",
        "de",
        "del",
        "der",
        "des",
        "di",
        "du",
        "e",
        "el",
        "et",
        "for",
        "in",
        "la",
        "le",
        "of",
        "on",
        "or",
        "the",
        "to",
        "und",
        "van",
        "von",
        "y",
    )
)
_PROCLITICS = "وفبلك"
"""Arabic words of one letter that are written together with the next."""

_Counted = TypeVar("_Counted", bound=Hashable)

EXACT, RESTYLED, CAPITALS, PREFIXED = "exact", "restyled", "capitals", "prefixed"
"""How a name was met: as known; with other capital letters; all in capitals; after a proclitic."""


class KnownName(NamedTuple):
    """Hold one name people tagged; ``tagged`` says how often, ``entity`` is a uid."""

    text: str
    label: str
    entity: str | None = None
    tagged: int = 1


_Key = tuple[str, str, str | None]


@dataclass(frozen=True, slots=True)
class Match:
    """Hold ``[start, end)`` of the original text and the names it may be, most tagged first."""

    start: int
    end: int
    how: str
    names: tuple[KnownName, ...]


class NameIndex:
    """Find known names in texts; grows and shrinks name by name and can be pickled.

    It holds strings and tuples of strings only: Python's garbage collector would look at lists and
    objects by the hundred thousand again and again.
    """

    def __init__(self, names: Iterable[KnownName] = ()) -> None:
        self._counts: dict[_Key, int] = {}
        self._forms: dict[str, tuple[tuple[str, str, str | None, str], ...]] = {}
        self.heads: dict[str, tuple[int, ...]] = {}
        """The first words of all forms, each with the lengths its forms have, longest first."""
        self._uses: dict[tuple[str, int], int] = {}
        self._long_names: dict[str, int] = {}
        self.add(names)

    def __len__(self) -> int:
        return len(self._counts)

    def add(self, names: Iterable[KnownName]) -> None:
        """Add ``names``; one already known has its count raised."""
        for text, label, entity, count in names:
            if count > 0:
                key = (text, label, entity)
                if key not in self._counts:
                    self._insert(key)
                self._counts[key] = self._counts.get(key, 0) + count

    def discard(self, names: Iterable[KnownName]) -> None:
        """Lower the counts of ``names``, and forget those nobody tags any more."""
        for text, label, entity, count in names:
            key = (text, label, entity)
            known = self._counts.get(key, 0)
            if known > count:
                self._counts[key] = known - count
            elif known:
                del self._counts[key]
                self._remove(key)

    def is_short(self, name: KnownName) -> bool:
        """Tell whether ``name`` is one word of an entity that also has longer names."""
        return name.entity in self._long_names and not is_long(name.text)

    def matches(self, folded: Folded) -> list[Match]:
        """Return the longest name at each word of a text, in order; they may overlap."""
        (found,) = matches_of((self,), folded)
        return found

    def longest(self, folded: Folded, start: int, first: str, how: str = "") -> Match | None:
        """Return the longest name at ``start`` of the folded text, where the word ``first`` is."""
        text = folded.text
        for length in self.heads.get(first, ()):
            end = start + length
            entries = self._forms.get(text[start:end]) if end <= len(text) else None
            if entries and _stands_alone(text, start, end):
                low, high = folded.span(start, end)
                # A name as it is known beats one that only a change of capitals makes fit.
                exact = [entry for entry in entries if entry[3] == EXACT] or entries
                names = [KnownName(*entry[:3], self._counts[entry[:3]]) for entry in exact]
                names.sort(key=_rank)
                return Match(low, high, how or exact[0][3], tuple(names))
        return None

    def _insert(self, key: _Key) -> None:
        if key[2] is not None and is_long(key[0]):
            self._long_names[key[2]] = self._long_names.get(key[2], 0) + 1
        for form, how in forms(key[0]).items():
            self._forms[form] = (*self._forms.get(form, ()), (*key, how))
            first, length = _first_word(form), len(form)
            uses = self._uses.get((first, length), 0)
            self._uses[first, length] = uses + 1
            if not uses:
                lengths = (*self.heads.get(first, ()), length)
                self.heads[first] = tuple(sorted(lengths, reverse=True))

    def _remove(self, key: _Key) -> None:
        if key[2] is not None and is_long(key[0]):
            _decrease(self._long_names, key[2])
        for form, how in forms(key[0]).items():
            left = tuple(entry for entry in self._forms[form] if entry != (*key, how))
            if left:
                self._forms[form] = left
            else:
                del self._forms[form]
            first, length = _first_word(form), len(form)
            if not _decrease(self._uses, (first, length)):
                lengths = tuple(each for each in self.heads[first] if each != length)
                if lengths:
                    self.heads[first] = lengths
                else:
                    del self.heads[first]


def matches_of(indexes: Sequence[NameIndex], folded: Folded) -> list[list[Match]]:
    """Return the matches of each index, in one pass over the words of the text."""
    found: list[list[Match]] = [[] for _ in indexes]
    # Two tables are looked into word by word: copying a large one for one article costs more.
    *others, last = sorted((index.heads for index in indexes), key=len)
    heads: set[str] = set().union(*others)
    joins = not folded.text.isascii()
    for word in WORD.finditer(folded.text):
        first = word[0]
        if first in heads or first in last:
            _collect(indexes, folded, word.start(), first, "", found)
        if joins and first[0] in _PROCLITICS:
            _collect(indexes, folded, word.start() + 1, first[1:], PREFIXED, found)
    return found


def _collect(
    indexes: Sequence[NameIndex],
    folded: Folded,
    start: int,
    first: str,
    how: str,
    found: list[list[Match]],
) -> None:
    for index, matches in zip(indexes, found, strict=True):
        if first in index.heads:
            match = index.longest(folded, start, first, how)
            if match:
                matches.append(match)


def _decrease(counts: dict[_Counted, int], key: _Counted) -> int:
    """Lower one count, leave out zero, and return what is left."""
    counts[key] -= 1
    return counts[key] or counts.pop(key)


def is_long(name: str) -> bool:
    """Tell whether a name has several parts, as "Tove Harrand" and "托比亚斯·哈克韦尔" have."""
    return bool(_PARTED.search(name))


def forms(name: str) -> dict[str, str]:
    """Return the folded forms a name is looked for in, and how each differs from it."""
    whole = " ".join(fold(name).text.split())
    first = WORD.search(whole)
    if first is None or len(whole) < 2 or not any(map(str.isalpha, whole)):
        return {}
    whole = whole[first.start() :]
    bare = whole[4:] if whole[:4].lower() == "the " and len(whole) > 5 else whole
    found: dict[str, str] = {whole: EXACT, bare: EXACT}
    for form in (whole, bare):
        words = form.split(" ")
        titled = [word if word in _SMALL else word[:1].upper() + word[1:] for word in words]
        for restyled in (form[:1].upper() + form[1:], " ".join(titled)):
            found.setdefault(restyled, RESTYLED)
        # Shorter ones are words of their own: "Us" and "US", "Who" and "WHO".
        if sum(map(str.isalpha, form)) >= 4:
            found.setdefault(form.upper(), CAPITALS)
    return {form: how for form, how in found.items() if WORD.match(form)}


def resolved(matches: Iterable[Match]) -> list[Match]:
    """Return ``matches`` without overlaps: the leftmost, and of those the longest, stays."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda each: (each.start, -each.end)):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


class NameFinder:
    """Find one name in many texts quickly: what the preview of "tag all occurrences" runs."""

    def __init__(self, name: str) -> None:
        """Prepare for ``name``; a name without a letter is found nowhere."""
        found = sorted(forms(name), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_tolerant, found))) if found else None
        self._probes = tuple(_probes(found))

    def find(self, text: str) -> list[tuple[int, int]]:
        """Return where the name stands in ``text``, as half-open ranges."""
        if self._pattern is None:
            return []
        if self._probes and not any(probe in text for probe in self._probes):
            return []
        return [
            match.span()
            for match in self._pattern.finditer(text)
            if _begins(text, match.start()) and _stands_alone(text, *match.span())
        ]


def _tolerant(form: str) -> str:
    """Return a pattern that finds ``form`` in text that is not folded."""
    parts = []
    for letter in form:
        apart = unicodedata.normalize("NFD", letter)
        if letter == " ":
            parts.append(r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)")
        elif letter == "'":
            parts.append("['’‘ʼ＇`´]")
        elif letter == "-":
            parts.append("[-\u2010\u2011\ufe63\uff0d]")
        elif re.match(r"[\u0590-\u06ff]", letter):
            parts.append(f"{letter}[{VOWEL_MARKS}]*")
        elif apart != letter and re.match(r"[\u0300-\u036f]", apart[1:]):
            parts.append(f"(?:{letter}|{apart})")
        else:
            parts.append(re.escape(letter))
    return "".join(parts)


def _probes(found: list[str]) -> set[str]:
    """Return strings of which a text with one of the forms has at least one."""
    probes = set()
    for form in found:
        plain = re.findall(r"[A-Za-z0-9]+|[\u3400-\u9fff]+", form)
        if not plain:
            return set()
        probes.add(max(plain, key=len))
    return probes


def _rank(name: KnownName) -> tuple[bool, int, str, str]:
    return name.entity is None, -name.tagged, name.label, name.entity or ""


def _first_word(form: str) -> str:
    word = WORD.match(form)
    assert word is not None
    return word[0]


def _begins(text: str, start: int) -> bool:
    """Tell whether a word begins at ``start``, after an Arabic proclitic too."""
    if not start or _UNSPACED.match(text, start) or not _INSIDE.match(text, start - 1):
        return True
    if _UNSPACED.match(text, start - 1):
        return True
    return text[start - 1] in _PROCLITICS and (start == 1 or not _INSIDE.match(text, start - 2))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether ``[start, end)`` is not a part of a longer word."""
    joined = _UNSPACED.match(text, end) or _UNSPACED.match(text, end - 1)
    if end < len(text) and _INSIDE.match(text, end) and not joined:
        return False
    if start:
        before = text[start - 1]
        # Korean joins particles behind a word, and nothing before it.
        if "\uac00" <= before <= "\ud7af" and "\uac00" <= text[start] <= "\ud7af":
            return False
        if before in "'’" and _ONE_CAPITAL.search(
            text[max(0, start - 3) : start].replace("’", "'")
        ):
            return False
    return True
