"""What mentions may be of: names, numbers, times and offices of a paragraph.

A name is a run of capitals that the article does not write in small letters as well. Offices,
times and number words are English; capitals and digits are read in every script that has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from annotator import lexicons
from annotator.domain.spans import Span
from annotator.suggest.candidates import Candidate, disjoint
from annotator.suggest.languages import is_english
from annotator.suggest.numbers import find_numbers
from annotator.suggest.stretches import Stretches
from annotator.suggest.times import find_times

_WORD = re.compile(r"[^\W_]+(?:[-&’'.][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s\Z", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?:\A|\.)\w\Z")
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]*")
_INSIDE = re.compile(r"(?<=[\w,] )[A-Z][^\W_]+")
_OPENING = frozenset('.!?…:"“”‘(—–-•')
_SAINTS = frozenset(("St", "St.", "Saint"))
"""What is called after a saint keeps its possessive ending: "St Anne's Hospital"."""
_PARTICLES = frozenset(
    (
        "al",
        "el",
        "de",
        "da",
        "di",
        "del",
        "van",
        "von",
        "der",
        "bin",
        "ibn",
        "abu",
        "la",
        "le",
        "du",
    )
)
_JOINTS = frozenset(("of", "the", "for"))
"""Words that join the capitals of a name whose last one is a word such as Bank or Republic."""
_OPENS, _HEADS = "opens", "heads"
_MANY_CAPITALS = 0.75
"""From this share of capitals on a line is set like a headline: only known words are names."""
_LONGEST_HEADLINE = 200
_LEARNT_FROM = 100_000
"""How much of a text is read for the words it writes in small letters."""
_EVERYWHERE = ("percent", "money", "bare")


class Mentionable:
    """Read the paragraphs of one text; ``published`` is ISO 8601 or empty."""

    def __init__(self, text: str, *, language: str = "", published: str = "") -> None:
        self._text = text
        self._published = published
        self._english = is_english(language, text)

    def __call__(self, low: int, high: int) -> Iterator[Candidate]:
        """Yield what may be mentioned in ``[low, high)``, sorted and disjoint."""
        values = list(disjoint(self._values(low, high)))
        taken = Stretches(values)
        offices = [
            Span(*match.span())
            for match in (_office().finditer(self._text, low, high) if self._english else ())
            if not taken.touch(*match.span())
        ]
        named = self._names(low, high, Stretches(sorted((*values, *offices))))
        for span in disjoint((*values, *offices, *named)):
            yield (span,)

    def _values(self, low: int, high: int) -> Iterator[Span]:
        if self._english:
            for time in find_times(self._text[low:high], self._published):
                yield Span(low + time.start, low + time.end)
        for number in find_numbers(self._text, low, high):
            if self._english or number.kind in _EVERYWHERE:
                yield Span(number.start, number.end)

    def _names(self, low: int, high: int, others: Stretches) -> Iterator[Span]:
        """Yield runs of capitals, parted where something else stands and by a possessive ending."""
        headline = self._is_headline(low, high)
        run: list[re.Match[str]] = []
        joints: list[re.Match[str]] = []
        before = low
        for word in _WORD.finditer(self._text, low, high):
            gap = self._text[before : word.start()]
            before = word.end()
            goes_on = gap in (" ", "\u00a0") or (gap == ". " and bool(run) and len(run[-1][0]) < 3)
            elsewhere = others.touch(*word.span())
            if run and (elsewhere or not goes_on):
                yield _name(run)
                run, joints = [], []
            if elsewhere:
                continue
            if self._is_of_name(word[0], headline, first=_opens(self._text, low, word.start())):
                run += [*joints, word] if run else [word]
                joints = []
                if _POSSESSIVE.search(word[0]) and run[0][0] not in _SAINTS:
                    yield _name(run)
                    run = []
            elif run and self._joins(word[0], run[-1][0], joints):
                joints.append(word)
            elif run:
                yield _name(run)
                run, joints = [], []
        if run:
            yield _name(run)

    def _is_of_name(self, word: str, headline: bool, *, first: bool) -> bool:
        if not word[0].isupper():
            # "al-Ostrel" holds a capital of its own.
            return word.partition("-")[0] in _PARTICLES and not word.islower()
        bare = _POSSESSIVE.sub("", word).lower()
        if headline:
            return bare in self._named
        if first:
            return not self._is_common(bare)
        return bare not in _words(_OPENS) or (word.isupper() and len(word) > 1)

    @staticmethod
    def _joins(word: str, before: str, joints: Sequence[object]) -> bool:
        """Tell whether a word in small letters may join the capitals around it to one name."""
        of_body = word in _JOINTS and (bool(joints) or before.lower() in _words(_HEADS))
        return of_body or word in _PARTICLES

    def _is_common(self, bare: str) -> bool:
        return len(bare) < 2 or bare in _words(_OPENS) or bare in self._small

    @cached_property
    def _small(self) -> frozenset[str]:
        """Hold the words the text writes in small letters."""
        return frozenset(_SMALL.findall(self._text[:_LEARNT_FROM]))

    @cached_property
    def _named(self) -> frozenset[str]:
        """Hold the words that have a capital inside a sentence, in small letters."""
        inside: set[str] = set()
        at = 0
        for line in self._text[:_LEARNT_FROM].split("\n"):
            if not self._is_headline(at, at + len(line)):
                inside.update(word.lower() for word in _INSIDE.findall(line))
            at += len(line) + 1
        return frozenset(inside) - self._small - _words(_OPENS)

    def _is_headline(self, low: int, high: int) -> bool:
        if high - low > _LONGEST_HEADLINE or self._text[low:high].rstrip().endswith("."):
            return False
        words = [word for word in _WORD.findall(self._text, low, high) if word[0].isalpha()]
        telling = [word for word in words if word.lower() not in _words(_OPENS)]
        capitals = sum(word[0].isupper() for word in telling)
        return len(telling) > 2 and capitals > _MANY_CAPITALS * len(telling)


def _opens(text: str, low: int, start: int) -> bool:
    """Tell whether a word is the first of a sentence, or of what is quoted."""
    before = text[max(low, start - 3) : start].rstrip()
    return not before or before[-1] in _OPENING


def _name(run: Sequence[re.Match[str]]) -> Span:
    start, end = run[0].start(), run[-1].end()
    if _POSSESSIVE.search(run[-1][0]) and run[0][0] not in _SAINTS:
        end -= 2
    elif _ABBREVIATION.search(run[-1][0]) and run[-1].string[end : end + 1] == ".":
        end += 1
    return Span(start, end)


@cache
def _words(kind: str) -> frozenset[str]:
    """Return the words that open sentences, or those that head a name with "of" in it."""
    return frozenset(
        word
        for of_kind, words in lexicons.rows("capitals", 2)
        if of_kind == kind
        for word in lexicons.words(words)
    )


@cache
def _office() -> re.Pattern[str]:
    """Return the pattern of an office, in small letters or with capitals, and of what it is one."""
    phrases = [
        phrase
        for kind, words in lexicons.rows("sources.en", 2)
        if kind == "office"
        for phrase in lexicons.words(words)
    ]
    of = r"(?:(?i:foreign|defen[cs]e|interior|health|finance|transport|deputy|vice|former)\s)?"
    either = lexicons.any_of((*phrases, *(phrase.title() for phrase in phrases)))
    return re.compile(rf"\b{of}{either}\b")
