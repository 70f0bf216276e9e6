"""What a person reads: an article with its text, sentences and annotations, ready for a view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.compare import sentences
from annotator.domain.annotations import (
    Annotation,
    ArticleLabel,
    Claim,
    Discrepancy,
    Mention,
    Relation,
    SpanAnnotation,
)
from annotator.domain.articles import Article
from annotator.domain.spans import Span
from annotator.store import queries, records
from annotator.store.project import Project
from annotator.store.queries import LightRow

__all__ = ["LightRow", "Page", "annotations_by_uid", "light_row", "read"]


@dataclass(frozen=True, slots=True)
class Page:
    """Hold an article as one annotator sees it.

    Mentions and claims come as light rows, sorted by their start: uid, label, start, end, and the
    spans where there are several. `annotations_by_uid` has the rest of them.
    """

    article: Article
    text: str
    sentences: Sequence[Span]
    mentions: list[LightRow]
    claims: list[LightRow]
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
        sentences=sentences.Sentences(stored.sentences),
        mentions=queries.light_rows(connection, Mention.kind, uid, who),
        claims=queries.light_rows(connection, Claim.kind, uid, who),
        relations=tuple(queries.annotations_of(connection, Relation.kind, uid, who)),
        labels=tuple(queries.annotations_of(connection, ArticleLabel.kind, uid, who)),
        discrepancies=tuple(
            queries.discrepancies_of(connection, article_uid=uid, annotator_uid=who)
        ),
        state="new" if progress is None else progress.state,
    )


def annotations_by_uid(project: Project, kind: str, uids: Iterable[str]) -> dict[str, Annotation]:
    """Return those annotations of a kind that are there, by uid."""
    found: dict[str, Annotation] = {}
    for chunk in records.batched(uids, 500):
        found.update(records.get_many(project.connection, kind, chunk))
    return found


def light_row(annotation: SpanAnnotation) -> LightRow:
    """Return a mention or claim as the row a fresh reading has."""
    spans = annotation.spans
    several = spans if len(spans) > 1 else None
    return annotation.uid, annotation.label, spans[0].start, spans[-1].end, several
