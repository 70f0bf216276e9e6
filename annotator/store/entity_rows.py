"""Entities as lists of them are read: names, the mentions of each, and the words of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import REJECTED, Mention
from annotator.domain.spans import Span
from annotator.store import records
from annotator.store.mapping import decoder
from annotator.store.queries import VISIBLE
from annotator.store.sight import Sight
from annotator.store.tables import annotator, article, body, entity, mention

_RECENT = 4000
_BATCH = 400


class Name(NamedTuple):
    """Hold what an entity is called; ``key`` is its place in the order they were made in."""

    key: int
    uid: str
    label: str
    name: str
    aliases: tuple[str, ...]


class Place(NamedTuple):
    """Hold one mention of an entity: where it is, and a stretch of text around it.

    ``around`` begins at ``offset``; all are code points of the article's text.
    """

    key: int
    uid: str
    annotator: str
    article: str
    outlet: str
    title: str
    span: Span
    offset: int
    around: str


def names(connection: sa.Connection, uids: Sequence[str]) -> list[Name]:
    """Return what some entities are called, at most 500."""
    return _named(connection, _NAMES.where(entity.c.uid.in_(uids)))


def names_after(connection: sa.Connection, key: int, limit: int) -> list[Name]:
    """Return what the next entities after a key are called, in the order they were made in."""
    return _named(connection, _NAMES.where(entity.c.id > key).order_by(entity.c.id).limit(limit))


_NAMES = sa.select(entity.c.id, entity.c.uid, entity.c.label, entity.c.name, entity.c.aliases)


def _named(connection: sa.Connection, statement: sa.Select[Any]) -> list[Name]:
    aliases = decoder(tuple[str, ...])
    # All at once: a row at a time takes twice as long.
    return [
        Name(key, uid, label, name, aliases.decode(also) if len(also) > 2 else ())
        for key, uid, label, name, also in connection.execute(statement).all()
    ]


def counts(connection: sa.Connection, uids: Sequence[str], sight: Sight) -> dict[str, int]:
    """Count the mentions that show of each of some entities, at most 500; none is left out."""
    statement = (
        sa.select(entity.c.uid, sa.func.count())
        .join(mention, mention.c.entity_id == entity.c.id)
        .where(entity.c.uid.in_(uids), mention.c.status != REJECTED, *sight.of(mention))
        .group_by(entity.c.uid)
    )
    found = {row[0]: int(row[1]) for row in connection.execute(statement)}
    return {uid: found.get(uid, 0) for uid in uids}


def articles_of(
    connection: sa.Connection, uid: str, limit: int, sight: Sight
) -> tuple[int, list[str]]:
    """Return in how many articles an entity is mentioned, and what the first are called."""
    statement = (
        sa.select(article.c.outlet, article.c.title, article.c.file_name)
        .join(mention, mention.c.article_id == article.c.id)
        .where(
            mention.c.entity_id == _key_of(uid), mention.c.status != REJECTED, *sight.of(mention)
        )
        .group_by(article.c.id)
        .order_by(article.c.id)
    )
    total = connection.execute(sa.select(sa.func.count()).select_from(statement.subquery()))
    first = connection.execute(statement.limit(limit))
    return int(total.scalar_one()), [outlet or title or file for outlet, title, file in first]


def newest_linked(connection: sa.Connection, annotator_uid: str, limit: int) -> list[str]:
    """Return the entities of one annotator's newest mentions, the newest first.

    Only the last few thousand mentions are looked at.
    """
    newest = (
        sa.select(mention.c.id, mention.c.entity_id, mention.c.annotator_id)
        .order_by(mention.c.id.desc())
        .limit(_RECENT)
        .subquery()
    )
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    statement = (
        sa.select(entity.c.uid)
        .join(newest, newest.c.entity_id == entity.c.id)
        .where(newest.c.annotator_id == who)
        .group_by(entity.c.uid)
        .order_by(sa.func.max(newest.c.id).desc())
        .limit(limit)
    )
    return list(connection.execute(statement).scalars())


def places_of(
    connection: sa.Connection,
    uid: str,
    sight: Sight,
    *,
    after: int = 0,
    limit: int = 100,
    around: int = 60,
) -> list[Place]:
    """Return the mentions that show of an entity, after the one with the key ``after``."""
    first = sa.case((mention.c.start > around, mention.c.start - around), else_=0)
    length = mention.c.end - first + around
    statement = (
        sa.select(
            mention.c.id,
            mention.c.uid,
            annotator.c.uid,
            article.c.uid,
            article.c.outlet,
            article.c.title,
            mention.c.start,
            mention.c.end,
            first,
            sa.func.substr(body.c.text, first + 1, length),
        )
        .join(article, article.c.id == mention.c.article_id)
        .join(body, body.c.id == article.c.body_id)
        .join(annotator, annotator.c.id == mention.c.annotator_id)
        .where(
            mention.c.entity_id == _key_of(uid),
            mention.c.id > after,
            mention.c.status != REJECTED,
            VISIBLE,
            *sight.of(mention),
        )
        .order_by(mention.c.id)
        .limit(limit)
    )
    return [
        Place(key, uid_, who, article_, outlet, title, Span(start, end), at, text)
        for key, uid_, who, article_, outlet, title, start, end, at, text in connection.execute(
            statement
        )
    ]


def mentions_of(connection: sa.Connection, uid: str) -> Iterator[list[Mention]]:
    """Yield the mentions linked to an entity in lists, rejected ones among them.

    Each list is read when it is asked for, so that those before it may have been changed.
    """
    table, after = records.MAPPED[Mention.kind].table, 0
    while True:
        keys = list(
            connection.execute(
                sa.select(table.c.id)
                .where(table.c.entity_id == _key_of(uid), table.c.id > after)
                .order_by(table.c.id)
                .limit(_BATCH)
            ).scalars()
        )
        if not keys:
            return
        after = keys[-1]
        yield list(records.select(connection, Mention.kind, table.c.id.in_(keys)))


def words_of(connection: sa.Connection, uid: str) -> dict[str, set[str]]:
    """Return the words mentions of an entity say, each with the uids of those mentions."""
    statement = (
        sa.select(
            mention.c.uid,
            sa.func.substr(body.c.text, mention.c.start + 1, mention.c.end - mention.c.start),
        )
        .join(article, article.c.id == mention.c.article_id)
        .join(body, body.c.id == article.c.body_id)
        .where(mention.c.entity_id == _key_of(uid), mention.c.fragments.is_(None))
    )
    found: dict[str, set[str]] = {}
    for mention_uid, words in connection.execute(statement):
        found.setdefault(" ".join(words.split()), set()).add(mention_uid)
    return found


def _key_of(uid: str) -> sa.ScalarSelect[int]:
    return sa.select(entity.c.id).where(entity.c.uid == uid).scalar_subquery()
