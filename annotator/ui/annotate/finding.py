"""Finding words in an article: case does not matter, offsets stay exact code points."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from annotator.domain.spans import Span

MOST = 10_000
"""How many matches are looked for at most; nobody steps through more."""

# A dotted capital I folds to two letters and a dotless i to itself; whoever types "i" means both.
_TURKISH = str.maketrans({"\u0130": "i", "\u0131": "i"})
# What a keyboard types stands for what a newsroom sets.
_ALIKE = ("'’‘ʼ", '"“”„«»', "-‐‑–")
_CLASSES = {
    character: "[" + "".join(map(re.escape, group)) + "]" for group in _ALIKE for character in group
}


def folded(text: str) -> str:
    """Return ``text`` for comparison without regard to case; it may be longer."""
    return text.translate(_TURKISH).casefold()


class Finder:
    """Find in one text; what is folded is kept for the next letter typed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = folded(text)
        # Folding makes letters longer or leaves them: equal length means equal offsets.
        self._shifts: list[tuple[int, int]] = []
        self._starts: list[int] = []
        if len(self._folded) != len(text):
            self._measure()

    def _measure(self) -> None:
        """Note, for each letter that grew, where its folded form begins and how long it is."""
        grown = {letter: len(folded(letter)) for letter in set(self._text)}
        pattern = "[" + "".join(re.escape(each) for each, n in grown.items() if n > 1) + "]"
        extra = 0
        for match in re.finditer(pattern, self._text):
            size = grown[match[0]]
            self._starts.append(match.start() + extra)
            extra += size - 1
            self._shifts.append((size, extra))

    def _offset(self, at: int) -> int | None:
        """Return the offset in the text of one in the folded text, or None inside a letter."""
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return at
        size, extra = self._shifts[number]
        into = at - self._starts[number]
        if 0 < into < size:
            return None
        return at - extra + (size - 1 if into == 0 else 0)

    def find(self, query: str) -> list[Span]:
        """Return the matches in order, at most MOST; one that would split a letter is none.

        Any run of spaces matches any other, and letters with accents match in either form.
        """
        pattern = _pattern(query)
        if pattern is None:
            return []
        spans: list[Span] = []
        match = pattern.search(self._folded)
        while match is not None and len(spans) < MOST:
            start, end = self._offset(match.start()), self._offset(match.end())
            if start is not None and end is not None:
                spans.append(Span(start, end))
                match = pattern.search(self._folded, match.end())
            else:
                match = pattern.search(self._folded, match.start() + 1)
        return spans


def _pattern(query: str) -> re.Pattern[str] | None:
    words = query.split()
    if not words:
        return None
    forms = dict.fromkeys(
        r"\s+".join(_escaped(folded(unicodedata.normalize(form, word))) for word in words)
        for form in ("NFC", "NFD")
    )
    forms[r"\s+".join(_escaped(folded(word)) for word in words)] = None
    return re.compile("|".join(forms))


def _escaped(word: str) -> str:
    return "".join(map(classed, word))


def classed(character: str) -> str:
    """Return the pattern of a character typed: itself, or all signs it stands for."""
    return _CLASSES.get(character) or re.escape(character)


def nearest(spans: list[Span], offset: int) -> int:
    """Return the number of the first match that begins at or after an offset, else the first."""
    number = bisect_right(spans, offset - 1, key=lambda span: span.start)
    return number if number < len(spans) else 0
