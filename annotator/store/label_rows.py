"""Reading annotations by their label, across all articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import sqlalchemy as sa

from annotator.domain.annotations import REJECTED
from annotator.store import tables
from annotator.store.mapping import MAPPED
from annotator.store.sight import Sight

_LONGEST = 240
_decode = msgspec.json.Decoder(dict[str, Any]).decode


def last_key(connection: sa.Connection, kind: str) -> int:
    """Return the highest key of a kind, 0 where there is none."""
    table = MAPPED[kind].table
    return connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0


def counts(connection: sa.Connection, kind: str, after: int, upto: int) -> list[tuple[str, int]]:
    """Return (label, how many records have it) of the records of a kind between two keys.

    ``after`` is not among them, ``upto`` is.
    """
    table = MAPPED[kind].table
    statement = (
        sa.select(table.c.label, sa.func.count())
        .where(table.c.id > after, table.c.id <= upto)
        .group_by(table.c.label)
    )
    if kind in ("mention", "claim"):
        # What was rejected as a suggestion is no annotation.
        statement = statement.where(table.c.status != REJECTED)
    rows = connection.execute(statement)
    return [(row[0], row[1]) for row in rows]


def values(connection: sa.Connection, kind: str, attribute: str) -> Iterator[Any]:
    """Yield every value that records of a kind give an attribute."""
    table = MAPPED[kind].table
    if "attributes" not in table.c:
        return
    quoted = msgspec.json.encode(attribute).decode()
    statement = sa.select(table.c.attributes).where(
        table.c.attributes.contains(quoted, autoescape=True)
    )
    for (document,) in connection.execute(statement):
        found = _decode(document)
        if attribute in found:
            yield found[attribute]


def labelled(
    connection: sa.Connection, kind: str, label: str, sight: Sight
) -> Iterator[tuple[str, str, str, str, str, dict[str, Any]]]:
    """Yield (uid, article's uid, text, outlet, annotator, attributes) of what shows of a label.

    The text is the beginning of the annotation's extent, or the title of the article or story.
    """
    table = MAPPED[kind].table
    attributes = table.c.attributes if "attributes" in table.c else sa.literal("{}")
    source: sa.FromClause = table.join(
        tables.annotator, table.c.annotator_id == tables.annotator.c.id
    )
    if "story_id" in table.c:
        source = source.join(tables.story, table.c.story_id == tables.story.c.id)
        place: list[Any] = [sa.literal(""), tables.story.c.name, sa.literal("")]
    else:
        source = source.join(tables.article, table.c.article_id == tables.article.c.id)
        place = [tables.article.c.uid, tables.article.c.title, tables.article.c.outlet]
    if "start" in table.c:
        source = source.join(tables.body, tables.article.c.body_id == tables.body.c.id)
        length = table.c.end - table.c.start
        shortened = sa.case((length > _LONGEST, _LONGEST), else_=length)
        place[1] = sa.func.substr(tables.body.c.text, table.c.start + 1, shortened)
    statement: sa.Select[Any] = (
        sa.select(table.c.uid, *place, tables.annotator.c.name, attributes)
        .select_from(source)
        .where(table.c.label == label, *sight.of(table))
        .order_by(table.c.id)
    )
    for row in connection.execute(statement):
        uid, article, text, outlet, annotator, document = row
        yield uid, article, text, outlet, annotator, _decode(document)
