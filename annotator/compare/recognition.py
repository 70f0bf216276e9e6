"""Everything an import recognises in one text: front matter, furniture and sentences."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.compare.front_matter import FrontMatter, read_front_matter
from annotator.compare.furniture import find_furniture
from annotator.compare.layout import read_layout
from annotator.compare.sentences import split_sentences
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Recognition:
    """Hold what was recognised in one article text; all offsets are code points into it."""

    front_matter: FrontMatter
    furniture: tuple[Furniture, ...]
    sentences: tuple[Span, ...]


def recognise(text: str, *, language: str = "") -> Recognition:
    """Read front matter, furniture and sentences, sharing one pass over the lines."""
    layout = read_layout(text)
    furniture = find_furniture(text, layout=layout)
    sentences = split_sentences(text, language=language, furniture=furniture)
    return Recognition(read_front_matter(text, layout=layout), furniture, sentences)
