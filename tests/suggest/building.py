"""Make articles, mentions and contexts for the tests of suggestions."""

from __future__ import annotations

from typing import Any

from annotator import paths
from annotator.compare.sentences import split_sentences
from annotator.domain.annotations import Mention
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.formats.schema_json import read_schema
from annotator.suggest.interface import Context, ReadArticle


def news_schema() -> Schema:
    path = paths.resources() / "schema" / "news.json"
    return read_schema(path.read_bytes(), name=path.name)[0]


def article(
    text: str, *mentions: tuple[str, str], language: str = "en", **fields: Any
) -> ReadArticle:
    """Return an article; each of ``mentions`` is a text, tagged where it stands first, and a label.

    The uid of its entity is the text's last word.
    """
    return ReadArticle(
        uid="article",
        text=text,
        sentences=split_sentences(text, language=language),
        language=language,
        mentions=tuple(mention(text, words, label) for words, label in mentions),
        **fields,
    )


def mention(text: str, words: str, label: str) -> Mention:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Mention(
        f"uid of {words}", "article", "ann", label, (span,), entity=words.rsplit(maxsplit=1)[-1]
    )


def context(**fields: Any) -> Context:
    return Context(news_schema(), **fields)
