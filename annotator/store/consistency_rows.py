"""What checks of consistency read of an author's annotations: mentions by text, older ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from annotator.domain.schema import SchemaVersion
from annotator.store import records
from annotator.store.search_annotations import TABLES, AnnotationRow, rows_of, selection
from annotator.store.tables import article, mention, progress, schema_version, side

SETTLED = ("accepted", "unsure")
"""States of annotations that count: not what waits or was turned down."""


def mentions_after(
    connection: sa.Connection, annotator: int, after: int, limit: int
) -> list[tuple[int, int, int, str, int, int]]:
    """Return (article, body, mention, label, start, end) of settled mentions by article.

    They begin after the article with key ``after``; the last article may be cut short.
    """
    statement = (
        sa.select(
            mention.c.article_id,
            article.c.body_id,
            mention.c.id,
            mention.c.label,
            mention.c.start,
            mention.c.end,
        )
        .join(article, article.c.id == mention.c.article_id)
        .where(
            mention.c.article_id > after,
            mention.c.annotator_id == annotator,
            mention.c.status.in_(SETTLED),
            mention.c.fragments.is_(None),
        )
        .order_by(mention.c.article_id, mention.c.start)
        .limit(limit)
    )
    return [tuple(row) for row in connection.execute(statement)]


def mentions_of(
    connection: sa.Connection, annotator: int, article_key: int
) -> list[tuple[int, int, int, str, int, int]]:
    """Return what ``mentions_after`` does, of one article and all of it."""
    found: list[tuple[int, int, int, str, int, int]] = []
    size = 10_000
    while True:
        found = mentions_after(connection, annotator, article_key - 1, size)
        if len(found) < size or found[-1][0] != article_key:
            return [row for row in found if row[0] == article_key]
        size *= 4


def mentions(connection: sa.Connection, keys: Sequence[int]) -> list[AnnotationRow]:
    """Return mentions by their keys, in the order of the keys."""
    found: dict[int, AnnotationRow] = {}
    for chunk in records.batched(keys, 500):
        statement = selection("mention").where(mention.c.id.in_(chunk))
        found.update((row.key, row) for row in rows_of(connection, statement))
    return [found[key] for key in keys if key in found]


def settled_in(
    connection: sa.Connection, annotator: int, articles: Sequence[int]
) -> list[tuple[int, int, int]]:
    """Return (article, start, end) of an author's settled mentions in some articles."""
    statement = sa.select(mention.c.article_id, mention.c.start, mention.c.end).where(
        mention.c.annotator_id == annotator, mention.c.status.in_(SETTLED)
    )
    found = []
    for chunk in records.batched(articles, 500):
        rows = connection.execute(statement.where(mention.c.article_id.in_(chunk)))
        found += [(row[0], row[1], row[2]) for row in rows]
    return found


def begun_among(connection: sa.Connection, annotator: int, articles: Sequence[int]) -> set[int]:
    """Return those of some articles, by key, that an author has begun."""
    statement = sa.select(progress.c.article_id).where(progress.c.annotator_id == annotator)
    found: set[int] = set()
    for chunk in records.batched(articles, 500):
        found.update(
            connection.execute(statement.where(progress.c.article_id.in_(chunk))).scalars()
        )
    return found


def schema_versions(connection: sa.Connection) -> list[SchemaVersion]:
    """Return all versions of the schema, oldest first."""
    order = [schema_version.c.version]
    return list(records.select(connection, SchemaVersion.kind, order_by=order))


def older(
    connection: sa.Connection,
    kind: str,
    label: str,
    version: int,
    annotator: int,
    after: int,
    limit: int,
) -> list[AnnotationRow]:
    """Return an author's settled annotations with a label made before a version, by key."""
    table = TABLES[kind]
    statement = (
        selection(kind)
        .where(_older(table, label, version, annotator), table.c.id > after)
        .order_by(table.c.id)
        .limit(limit)
    )
    if kind == "discrepancy":
        statement = statement.where(side.c.position == 0)
    return rows_of(connection, statement)


def count_older(
    connection: sa.Connection, kind: str, label: str, version: int, annotator: int
) -> int:
    """Count what ``older`` would list."""
    table = TABLES[kind]
    statement = sa.select(sa.func.count()).where(_older(table, label, version, annotator))
    return int(connection.execute(statement).scalar_one())


def _older(table: sa.Table, label: str, version: int, annotator: int) -> Any:
    return sa.and_(
        table.c.label == label,
        table.c.schema_version < version,
        table.c.annotator_id == annotator,
        table.c.status.in_(SETTLED),
    )
