"""An article made ready for comparing: its story's sentences with their words.

Everything that depends on one article alone is computed here once, not for every pair.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Protocol, TypeVar, TypeVarTuple

from annotator.compare.leading import read_dateline
from annotator.compare.words import Token, tokens_of
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span

_LEAD = 4
"""Sentences in which a dateline may open the story."""


@dataclass(frozen=True, slots=True)
class ArticleText:
    """Hold what comparing needs to know of an article; all offsets are code points.

    ``sentences`` are those of the whole text; the ones inside furniture are left out later.
    ``published`` is ISO 8601 or empty.
    """

    uid: str
    text: str
    sentences: tuple[Span, ...]
    furniture: tuple[Furniture, ...] = ()
    published: str = ""
    outlet: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Hold one sentence of the story; ``paragraph`` counts lines, datelines are cut off."""

    start: int
    end: int
    paragraph: int
    headline: bool
    tokens: tuple[Token, ...]

    @property
    def norms(self) -> list[str]:
        """Return the words as they are compared."""
        return [token.norm for token in self.tokens]

    @property
    def span(self) -> Span:
        """Return where the sentence stands."""
        return Span(self.start, self.end)


class Profile:
    """Hold an article with everything computed from it alone."""

    def __init__(self, article: ArticleText) -> None:
        self.article = article
        self.uid = article.uid
        self.text = article.text
        self.sentences = tuple(_story_sentences(article))
        self._starts = [sentence.start for sentence in self.sentences]
        self.memory: dict[object, Any] = {}
        """What was derived from this article alone; see `remembered`."""

    def __len__(self) -> int:
        return len(self.sentences)

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that covers an offset, or None in furniture."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.sentences[index].end:
            return index
        return None


class Remembering(Protocol):
    """Hold what was derived from it, by the function and its further arguments."""

    memory: dict[object, Any]


_About = TypeVar("_About", bound=Remembering)
_Further = TypeVarTuple("_Further")
_Answer = TypeVar("_Answer")
_UNKNOWN = object()


def remembered(
    function: Callable[[_About, *_Further], _Answer],
) -> Callable[[_About, *_Further], _Answer]:
    """Keep each answer with the profile or pair it is about, which is the first argument.

    Further arguments are hashable and given by position. Answers are shared: do not change them.
    """

    @wraps(function)
    def answer(about: _About, *further: *_Further) -> _Answer:
        key = (function, *further) if further else function
        known: _Answer = about.memory.get(key, _UNKNOWN)
        if known is _UNKNOWN:
            known = about.memory[key] = function(about, *further)
        return known

    return answer


def _story_sentences(article: ArticleText) -> list[Sentence]:
    """Return the sentences outside furniture, without the dateline that opens the story."""
    text = article.text
    blocked = sorted((piece.start, piece.end) for piece in article.furniture)
    at = 0
    found: list[Sentence] = []
    paragraph = 0
    last_end = 0
    seen_prose = 0
    for span in article.sentences:
        while at < len(blocked) and blocked[at][1] <= span.start:
            at += 1
        if at < len(blocked) and blocked[at][0] < span.end:
            continue
        if "\n" in text[last_end : span.start]:
            paragraph += 1
        last_end = span.end
        start = span.start
        opens = start == 0 or text[start - 1] == "\n" or not found or bool(blocked)
        if opens and seen_prose < _LEAD:
            dateline = read_dateline(text[start : span.end])
            if dateline is not None and start + dateline.end < span.end:
                start += dateline.end
        tokens = tokens_of(text, start, span.end)
        if not tokens:
            continue
        headline = not found and _is_headline(article, span)
        found.append(Sentence(start, span.end, paragraph, headline, tokens))
        seen_prose += 1
    return found


def _is_headline(article: ArticleText, span: Span) -> bool:
    line_end = article.text.find("\n", span.start)
    line = article.text[span.start : None if line_end < 0 else line_end].strip()
    return line == article.title.strip() or (len(line) < 140 and line[-1:] not in '.!?”"。؟')
