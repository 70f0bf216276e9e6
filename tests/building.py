"""Small invented projects for tests, built through the same door as real ones."""

from __future__ import annotations

import hashlib
from pathlib import Path

from annotator.compare import sentences
from annotator.domain.annotations import REJECTED, SpanAnnotation
from annotator.domain.articles import Article, Furniture, Story
from annotator.domain.identity import new_uid
from annotator.domain.schema import Attribute, Label, Schema
from annotator.domain.spans import Span
from annotator.store import queries, records
from annotator.store.project import Project, create
from annotator.store.staging import Text

SCHEMA = Schema(
    name="Small",
    labels=(
        Label("person", "mention", "Person", "P", "#1f77b4"),
        Label("place", "mention", "Place", "L", "#2ca02c"),
        Label("claim", "claim", "Claim", "C", "#d62728"),
        Label("works_for", "relation", "Works for", "W", "#9467bd"),
        Label("opinion", "article", "Opinion", "O", "#8c564b"),
        Label("number", "discrepancy", "Number", "N", "#e377c2", nli="contradiction_if_exclusive"),
        Label("omission", "discrepancy", "Omission", "O", "#7f7f7f", nli="first_entails_second"),
    ),
    attributes=(
        Attribute("certainty", "claim", "Certainty", "choice", choices=("certain", "possible")),
        Attribute("head", "mention", "Head", "flag", labels=("person",)),
    ),
)

# An emoji, a combining accent and Arabic, so that a wrong unit of offsets shows.
FIRST = "Ferry 🚢 burns in Osmere\n\nIlka Brandt said twelve people died at the cafe\u0301.\n"
SECOND = "Blaze at sea\n\nFourteen people died, officials said.\nقالت إلكا براندت ذلك.\n"


def small_project(path: Path, author: str = "ann") -> Project:
    """Make a project with one story, "Ferry", told in FIRST and SECOND."""
    project = create(path, author, SCHEMA)
    add_articles(project, {"First": FIRST, "Second": SECOND}, story="Ferry")
    return project


def add_articles(project: Project, texts: dict[str, str], story: str | None) -> list[Article]:
    """Add articles, titles and texts given, to a story made if need be, as one import."""
    known = None if story is None else queries.story_named(project.connection, story)
    made = Story(new_uid(), story) if story is not None and known is None else None
    owner = made or known
    staged = project.stage("import_articles")
    articles = [
        Article(
            uid=new_uid(),
            text_sha256=hashlib.sha256(text.encode()).hexdigest(),
            raw_sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            story=None if owner is None else owner.uid,
            title=title,
            outlet=f"{title} Gazette",
            furniture=(Furniture(0, 1, "interface"),),
        )
        for title, text in texts.items()
    ]
    stored = [
        Text(
            article.text_sha256,
            text,
            sentences.pack(sentences.split_sentences(text)),
            sentences.SPLITTER,
        )
        for article, text in zip(articles, texts.values(), strict=True)
    ]
    staged.add(stored, [*([made] if made else []), *articles])
    project.publish(staged)
    return articles


def uids(project: Project) -> list[str]:
    """Return the uids of the project's articles in their order."""
    return queries.article_order(project.connection)


def span_of(text: str, words: str) -> Span:
    """Return the span of the first occurrence of some words."""
    start = text.index(words)
    return Span(start, start + len(words))


def rejected_in(project: Project, kind: str, article: str) -> list[SpanAnnotation]:
    """Return the suggestions of a kind the author rejected in an article, as they are stored."""
    mine = project.annotator.uid
    return [
        each
        for each in records.select(project.connection, kind)
        if (each.article, each.annotator, each.status) == (article, mine, REJECTED)
    ]
