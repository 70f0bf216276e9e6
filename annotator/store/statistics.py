"""Counts of articles and annotations, grouped by the database."""

from __future__ import annotations

import sqlalchemy as sa

from annotator.domain.annotations import REJECTED
from annotator.store import tables
from annotator.store.queries import VISIBLE
from annotator.store.sight import Sight

_LAYERS = {
    "mention": tables.mention,
    "claim": tables.claim,
    "relation": tables.relation,
    "article": tables.article_label,
    "discrepancy": tables.discrepancy,
}


def annotation_counts(connection: sa.Connection, sight: Sight) -> list[tuple[str, str, str, int]]:
    """Return (layer, label, annotator, count) for all annotations that show.

    Mentions and claims somebody rejected as suggestions are no annotations; a discrepancy is one
    whatever was decided about it.
    """
    found: list[tuple[str, str, str, int]] = []
    for layer, table in _LAYERS.items():
        rows = connection.execute(
            sa.select(table.c.label, tables.annotator.c.name, sa.func.count())
            .join(tables.annotator, table.c.annotator_id == tables.annotator.c.id)
            .where(
                sa.true() if layer == "discrepancy" else table.c.status != REJECTED,
                *sight.of(table),
            )
            .group_by(table.c.label, tables.annotator.c.name)
            .order_by(table.c.label, tables.annotator.c.name)
        )
        found += [(layer, label, name, count) for label, name, count in rows]
    return found


def article_counts(connection: sa.Connection) -> list[tuple[str, str, int, int]]:
    """Return (story, outlet, articles, characters); names are empty where there is none."""
    rows = connection.execute(
        sa.select(
            sa.func.coalesce(tables.story.c.name, ""),
            tables.article.c.outlet,
            sa.func.count(),
            sa.func.sum(tables.article.c.length),
        )
        .outerjoin(tables.story, tables.article.c.story_id == tables.story.c.id)
        .where(VISIBLE)
        .group_by(tables.story.c.name, tables.article.c.outlet)
        .order_by(tables.story.c.name, tables.article.c.outlet)
    )
    return [(story, outlet, count, length) for story, outlet, count, length in rows]


def progress_counts(connection: sa.Connection) -> list[tuple[str, str, int]]:
    """Return (annotator, state, articles)."""
    rows = connection.execute(
        sa.select(tables.annotator.c.name, tables.progress.c.state, sa.func.count())
        .join(tables.annotator, tables.progress.c.annotator_id == tables.annotator.c.id)
        .group_by(tables.annotator.c.name, tables.progress.c.state)
        .order_by(tables.annotator.c.name, tables.progress.c.state)
    )
    return [(name, state, count) for name, state, count in rows]
