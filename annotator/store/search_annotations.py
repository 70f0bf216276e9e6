"""Annotations in searches: which meet a tree of fields, and where in an article they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from annotator.domain.annotations import REJECTED
from annotator.domain.query_tree import And, Field, Lying, Not, Or, Tree, Words, leaves
from annotator.domain.spans import Span
from annotator.store.queries import VISIBLE
from annotator.store.records import batched
from annotator.store.search_fields import article_field, fits, has_words
from annotator.store.sight import Sight
from annotator.store.tables import (
    annotator,
    article,
    article_label,
    claim,
    discrepancy,
    entity,
    mention,
    relation,
    remark,
    side,
)

TABLES = {
    "mention": mention,
    "claim": claim,
    "discrepancy": discrepancy,
    "relation": relation,
    "article_label": article_label,
    "remark": remark,
}
"""The kinds of record a search lists, in the order it lists them."""
LAYERS = {kind: kind for kind in TABLES} | {"article_label": "article", "remark": ""}
_WHOLE = (Span(0, 2**62),)


class AnnotationRow(NamedTuple):
    """Hold where an annotation lies; a label of a whole article has no spans."""

    key: int
    uid: str
    label: str
    annotator: int
    status: str
    schema_version: int
    article: int
    spans: tuple[Span, ...]


def condition(tree: Tree, kind: str, reader: Sight) -> sa.ColumnElement[bool]:
    """Return whether a row of a kind's table, joined to its article, meets a tree of fields."""
    if isinstance(tree, And):
        return sa.and_(sa.true(), *(condition(item, kind, reader) for item in tree.items))
    if isinstance(tree, Or):
        return sa.or_(sa.false(), *(condition(item, kind, reader) for item in tree.items))
    if isinstance(tree, Not):
        return sa.not_(condition(tree.item, kind, reader))
    if isinstance(tree, Lying):
        return condition(tree.test, kind, reader)
    if isinstance(tree, Words):
        return has_words(tree)
    if not tree.about_annotations:
        return article_field(tree, reader)
    return _field(tree, kind, reader)


def _field(field: Field, kind: str, reader: Sight) -> sa.ColumnElement[bool]:
    table, name = TABLES[kind], field.name
    if name == "annotator":
        known = sa.select(annotator.c.id).where(fits(annotator.c.name, field))
        return table.c.annotator_id.in_(known)
    if name == "note":
        remarked = sa.select(remark.c.target).where(fits(remark.c.text, field), *reader.of(remark))
        if kind == "remark":
            return fits(remark.c.text, field)
        return fits(table.c.note, field) | table.c.uid.in_(remarked)
    if name == "flag":
        if kind == "remark":
            return remark.c.hard
        flagged = sa.select(remark.c.target).where(remark.c.hard, *reader.of(remark))
        return table.c.uid.in_(flagged)
    if kind == "remark":
        return sa.false()
    if name == "layer":
        return sa.true() if LAYERS[kind] in field.values else sa.false()
    if name == "label":
        return fits(table.c.label, field) if field.prefix else table.c.label.in_(field.values)
    if name == "status":
        return table.c.status.in_(field.values)
    if name == "origin":
        return fits(table.c.origin, field)
    return _entity(field) if kind == "mention" else sa.false()


def _entity(field: Field) -> sa.ColumnElement[bool]:
    named = sa.select(entity.c.id).where(fits(entity.c.name, field) | fits(entity.c.aliases, field))
    found = mention.c.entity_id.in_(named)
    return found | mention.c.entity_id.is_(None) if "" in field.values else found


def asked(tree: Tree, kind: str, reader: Sight) -> sa.ColumnElement[bool]:
    """Return ``condition`` for what ``reader`` sees of a kind.

    What was rejected as a suggestion is passed over unless a state is asked for.
    """
    found = condition(tree, kind, reader)
    if isinstance(found, sa.False_):
        return found
    found = sa.and_(found, *reader.of(TABLES[kind]))
    if kind not in ("mention", "claim"):
        return found
    if any(isinstance(leaf, Field) and leaf.name == "status" for leaf in leaves(tree)):
        return found
    return found & (TABLES[kind].c.status != REJECTED)


@cache
def selection(kind: str) -> sa.Select[Any]:
    """Return the select of an AnnotationRow's columns, spans as start, end and JSON, by kind."""
    table = TABLES[kind]
    nothing: sa.ColumnElement[Any] = sa.null()
    source: sa.FromClause = table
    on = article.c.id == table.c.article_id if "article_id" in table.c else sa.true()
    start, end, document = nothing, nothing, nothing
    label = table.c.label if "label" in table.c else sa.literal("")
    status = table.c.status if "status" in table.c else sa.literal("accepted")
    version = table.c.schema_version if "schema_version" in table.c else sa.literal(0)
    if kind in ("mention", "claim"):
        start, end, document = table.c.start, table.c.end, table.c.fragments
    elif kind == "discrepancy":
        source = table.join(side, side.c.discrepancy_id == table.c.id)
        on, document = article.c.id == side.c.article_id, side.c.spans
    elif kind == "relation":
        source = table.outerjoin(mention, mention.c.uid == relation.c.from_uid).outerjoin(
            claim, claim.c.uid == relation.c.from_uid
        )
        start = sa.func.coalesce(mention.c.start, claim.c.start)
        end = sa.func.coalesce(mention.c.end, claim.c.end)
    elif kind == "remark":
        document = remark.c.places
    statement = sa.select(
        table.c.id, table.c.uid, label, table.c.annotator_id, status, version, article.c.id,
        start, end, document,
    ).select_from(source.join(article, on))  # fmt: skip
    if kind == "remark":
        statement = statement.where(remark.c.target == "", remark.c.reply_to == "")
    return statement


def _row(row: Any) -> AnnotationRow:
    key, uid, label, who, status, version, article_key, start, end, document = row
    spans: tuple[Span, ...] = ()
    if document is not None:
        spans = tuple(_span(part) for part in msgspec.json.decode(document))
    elif start is not None:
        spans = (Span(start, end),)
    return AnnotationRow(key, uid, label, who, status, version, article_key, spans)


def rows_of(connection: sa.Connection, statement: sa.Select[Any]) -> list[AnnotationRow]:
    """Return what a statement built on ``selection`` finds."""
    return [_row(row) for row in connection.execute(statement)]


def _span(part: Any) -> Span:
    return Span(part["start"], part["end"]) if isinstance(part, dict) else Span(*part)


def annotator_key(connection: sa.Connection, name: str) -> int | None:
    """Return the key of the annotator of exactly that name, or None."""
    asked = sa.select(annotator.c.id).where(annotator.c.name == name)
    key: int | None = connection.execute(asked).scalar()
    return key


def listed(
    connection: sa.Connection, tree: Tree, kind: str, reader: Sight, after: int, limit: int
) -> list[AnnotationRow]:
    """Return the annotations of one kind that meet ``tree``, by key, from after ``after`` on.

    A discrepancy is listed once, where its first side lies.
    """
    table = TABLES[kind]
    statement = (
        selection(kind)
        .where(asked(tree, kind, reader), VISIBLE, table.c.id > after)
        .order_by(table.c.id)
        .limit(limit)
    )
    if kind == "discrepancy":
        statement = statement.where(side.c.position == 0)
    return rows_of(connection, statement)


def number(connection: sa.Connection, tree: Tree, kind: str, reader: Sight) -> int:
    """Count the annotations of one kind that meet ``tree``."""
    table = TABLES[kind]
    statement = (
        sa.select(sa.func.count(sa.distinct(table.c.id)))
        .select_from(*selection(kind).get_final_froms())
        .where(asked(tree, kind, reader), VISIBLE)
    )
    if kind == "remark":
        statement = statement.where(remark.c.target == "", remark.c.reply_to == "")
    return int(connection.execute(statement).scalar_one())


def exists(test: Tree, reader: Sight) -> sa.ColumnElement[bool]:
    """Return whether an article has an annotation that meets ``test``."""
    found: list[sa.ColumnElement[bool]] = []
    for kind, table in TABLES.items():
        wanted = asked(test, kind, reader)
        if kind == "discrepancy":
            inner = sa.select(side.c.article_id).join(
                discrepancy, side.c.discrepancy_id == discrepancy.c.id
            )
            inner = inner.where(side.c.article_id == article.c.id, wanted)
        else:
            inner = sa.select(table.c.id).where(table.c.article_id == article.c.id, wanted)
        if not isinstance(wanted, sa.False_):
            found.append(inner.correlate(article).exists())
    return sa.or_(sa.false(), *found)


def places(
    connection: sa.Connection,
    articles: Sequence[int],
    test: Tree,
    reader: Sight,
    kinds: Sequence[str] = tuple(TABLES),
) -> Iterator[tuple[str, AnnotationRow]]:
    """Yield kind and row of the annotations in some articles, given by key, that meet ``test``.

    A label of a whole article lies everywhere in it.
    """
    for kind in kinds:
        wanted = asked(test, kind, reader)
        if isinstance(wanted, sa.False_):
            continue
        statement = selection(kind).where(wanted)
        for chunk in batched(articles, 500):
            for row in connection.execute(statement.where(article.c.id.in_(chunk))):
                found = _row(row)
                yield kind, found if found.spans else found._replace(spans=_WHOLE)
