"""An article made ready for comparing: its story's sentences, their words and their n-grams.

Everything that depends on one article alone is computed here once, not for every pair.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt

from annotator.compare.leading import read_dateline
from annotator.compare.words import Token, is_content, stem, tokens_of
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span

GRAM_SPACE = 4096
"""Columns of the n-gram matrix; n-grams are hashed into them."""
_LONGEST_GRAM = 5
_BLOCK = 256
_LEAD = 4
"""Sentences in which a dateline may open the story."""
Floats = npt.NDArray[np.float32]


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
        self.terms: list[npt.NDArray[np.int64]] = [
            np.array(sorted({term_of(token.norm) for token in _content(sentence)}), dtype=np.int64)
            for sentence in self.sentences
        ]
        self._starts = [sentence.start for sentence in self.sentences]
        self.memory: dict[str, Any] = {}
        """What rules derive from this article alone, under a name of their own."""

    def __len__(self) -> int:
        return len(self.sentences)

    @cached_property
    def grams(self) -> Floats:
        """Return character 3- to 5-grams, a unit vector per sentence (rows)."""
        said = [" ".join(token.norm for token in _content(s)) for s in self.sentences]
        # In blocks: counting needs twice the room of the result.
        blocks = [_gram_matrix(said[at : at + _BLOCK]) for at in range(0, len(said), _BLOCK)]
        return np.concatenate(blocks) if blocks else _gram_matrix([])

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that covers an offset, or None in furniture."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.sentences[index].end:
            return index
        return None


def term_of(norm: str) -> int:
    """Return the number a word's stem is known by."""
    return crc32(stem(norm).encode())


def _content(sentence: Sentence) -> Sequence[Token]:
    content = [token for token in sentence.tokens if is_content(token.norm)]
    return content or sentence.tokens


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


def _gram_matrix(sentences: Sequence[str]) -> Floats:
    """Return hashed character n-grams: float32, sentences × GRAM_SPACE, rows of length one."""
    if not sentences:
        return np.zeros((0, GRAM_SPACE), dtype=np.float32)
    gap = " " * _LONGEST_GRAM
    joined = "".join(f" {sentence}{gap}" for sentence in sentences)
    points = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    lengths = np.array([len(sentence) + 1 + _LONGEST_GRAM for sentence in sentences])
    owner = np.repeat(np.arange(len(sentences), dtype=np.int64), lengths)
    counts = np.zeros(len(sentences) * GRAM_SPACE, dtype=np.float64)
    hashed = points.copy()
    size = len(points)
    for length in range(2, _LONGEST_GRAM + 1):
        hashed = hashed[: size - length + 1] * np.uint64(1_000_003) + points[length - 1 :]
        if length < 3:
            continue
        mixed = hashed ^ (hashed >> np.uint64(17)) ^ (hashed >> np.uint64(31))
        column = (mixed % np.uint64(GRAM_SPACE)).astype(np.int64)
        inside = points[length - 1 :] != 32  # An n-gram that ends in the gap says nothing new.
        cells = owner[: len(column)] * GRAM_SPACE + column
        counts += np.bincount(cells[inside], minlength=len(counts))
    matrix = np.sqrt(counts).reshape(len(sentences), GRAM_SPACE).astype(np.float32)
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    norms[norms == 0] = 1
    unit: Floats = matrix / norms
    return unit
