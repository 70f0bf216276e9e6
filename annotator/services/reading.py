"""What a person reads: an article with its text, sentences and annotations, ready for a view."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.compare import sentences
from annotator.domain.annotations import ArticleLabel, Claim, Discrepancy, Mention, Relation
from annotator.domain.articles import Article
from annotator.domain.spans import Span
from annotator.store import queries
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Page:
    """Hold an article as one annotator sees it."""

    article: Article
    text: str
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    labels: tuple[ArticleLabel, ...]
    discrepancies: tuple[Discrepancy, ...]
    state: str


def read(project: Project, uid: str, annotator_uid: str | None = None) -> Page:
    """Return an article with the annotations of one annotator, the author if none is named."""
    connection = project.connection
    who = annotator_uid or project.annotator.uid
    stored = queries.text_of(connection, uid)
    progress = queries.progress_of(connection, uid, who)
    return Page(
        article=queries.article_of(connection, uid),
        text=stored.text,
        sentences=sentences.unpack(stored.sentences),
        mentions=tuple(queries.annotations_of(connection, Mention.kind, uid, who)),
        claims=tuple(queries.annotations_of(connection, Claim.kind, uid, who)),
        relations=tuple(queries.annotations_of(connection, Relation.kind, uid, who)),
        labels=tuple(queries.annotations_of(connection, ArticleLabel.kind, uid, who)),
        discrepancies=tuple(
            queries.discrepancies_of(connection, article_uid=uid, annotator_uid=who)
        ),
        state="new" if progress is None else progress.state,
    )
