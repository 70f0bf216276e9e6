"""What suggestions are made from: names that are tagged, decisions, and what changed since.

Each function reads little and lets go at once: where SQLite has no write-ahead log, a reader keeps
the person's own key from being saved. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import PERSON, REJECTED, Entity, Mention
from annotator.domain.changes import Change
from annotator.domain.schema import SchemaVersion
from annotator.domain.spans import Span
from annotator.store import records
from annotator.store.mapping import from_json
from annotator.store.queries import VISIBLE
from annotator.store.sight import Sight
from annotator.store.tables import (
    annotator,
    article,
    body,
    change,
    claim,
    entity,
    mention,
    step,
)

_FOLLOWED = ("mention", "claim", Entity.kind, SchemaVersion.kind)


class Tagged(NamedTuple):
    """Hold where a mention of one span lies, in which text, and what it is."""

    key: int
    body: int
    start: int
    end: int
    label: str
    entity: str | None
    annotator: str
    status: str
    origin: str


def mentions_after(
    connection: sa.Connection, key: int, last: int, limit: int, sight: Sight
) -> list[Tagged]:
    """Return the mentions of one span that show, by key, those after ``key`` up to ``last``."""
    statement = (
        _tagged()
        .where(
            mention.c.id > key,
            mention.c.id <= last,
            mention.c.fragments.is_(None),
            *sight.of(mention),
        )
        .order_by(mention.c.id)
        .limit(limit)
    )
    return [Tagged(*row) for row in connection.execute(statement)]


def mentions_beside(
    connection: sa.Connection, article_uid: str, annotator_uid: str, limit: int
) -> list[Tagged]:
    """Return one annotator's mentions in the other articles of an article's story."""
    here = sa.select(article.c.story_id).where(article.c.uid == article_uid).scalar_subquery()
    others = sa.select(article.c.id).where(article.c.story_id == here, article.c.uid != article_uid)
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    statement = (
        _tagged()
        .where(
            mention.c.article_id.in_(others),
            mention.c.annotator_id == who,
            mention.c.fragments.is_(None),
            mention.c.status != REJECTED,
        )
        .limit(limit)
    )
    return [Tagged(*row) for row in connection.execute(statement)]


def _tagged() -> sa.Select[Any]:
    return (
        sa.select(
            mention.c.id,
            article.c.body_id,
            mention.c.start,
            mention.c.end,
            mention.c.label,
            entity.c.uid,
            annotator.c.uid,
            mention.c.status,
            mention.c.origin,
        )
        .join(article, article.c.id == mention.c.article_id)
        .join(annotator, annotator.c.id == mention.c.annotator_id)
        .outerjoin(entity, entity.c.id == mention.c.entity_id)
    )


def last_mention(connection: sa.Connection) -> int:
    """Return the highest key of a mention, 0 where there is none."""
    return int(
        connection.execute(sa.select(sa.func.coalesce(sa.func.max(mention.c.id), 0))).scalar_one()
    )


def text_under(connection: sa.Connection, body_key: int) -> str:
    """Return a text by its key."""
    return str(connection.execute(sa.select(body.c.text).where(body.c.id == body_key)).scalar_one())


def text_key(connection: sa.Connection, article_uid: str) -> int | None:
    """Return the key of an article's text, or None where the article is gone."""
    statement = sa.select(article.c.body_id).where(article.c.uid == article_uid, VISIBLE)
    found: int | None = connection.execute(statement).scalar()
    return found


TOGETHER = 1_000
"""Entities that are read at once."""


def entities(connection: sa.Connection) -> Iterator[Entity]:
    """Yield all entities.

    Nothing is being read while one is worked on: that would keep others from saving.
    """
    last = 0
    while True:
        rows = connection.execute(
            sa.select(entity.c.id).where(entity.c.id > last).order_by(entity.c.id).limit(TOGETHER)
        ).all()
        if not rows:
            return
        before, last = last, int(rows[-1][0])
        yield from list(
            records.select(connection, Entity.kind, entity.c.id > before, entity.c.id <= last)
        )


def claim_decisions(connection: sa.Connection, sight: Sight) -> list[tuple[str, str, int]]:
    """Return (rule, status, count) of the claims a rule suggested, of those that show."""
    statement = (
        sa.select(claim.c.origin, claim.c.status, sa.func.count())
        .where(claim.c.origin != PERSON, *sight.of(claim))
        .group_by(claim.c.origin, claim.c.status)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(statement)]


def spans_between(
    connection: sa.Connection,
    kind: str,
    article_uid: str,
    annotator_uid: str,
    window: Span,
) -> list[Any]:
    """Return one annotator's mentions or claims that begin inside ``window``, rejected ones too."""
    table = records.MAPPED[kind].table
    here = sa.select(article.c.id).where(article.c.uid == article_uid).scalar_subquery()
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    return list(
        records.select(
            connection,
            kind,
            table.c.article_id == here,
            table.c.annotator_id == who,
            table.c.start >= window.start,
            table.c.start < window.end,
        )
    )


def mention_over(
    connection: sa.Connection, article_uid: str, annotator_uid: str, span: Span
) -> Mention | None:
    """Return one annotator's mention that covers ``span`` most closely, or lies in it, or None."""
    found = [
        each
        for each in spans_between(
            connection,
            Mention.kind,
            article_uid,
            annotator_uid,
            Span(max(0, span.start - _LONGEST_NAME), span.end),
        )
        if each.status != REJECTED and any(span.overlaps(own) for own in each.spans)
    ]
    found.sort(key=lambda each: abs(len(each.spans[0]) - len(span)))
    return found[0] if found else None


_LONGEST_NAME = 200
"""Code points a mention may begin before the words it is looked for at."""


@dataclass(frozen=True, slots=True)
class Followed:
    """Hold what was changed since; ``too_much`` tells that it is quicker to begin again."""

    last: int
    changes: list[Change]
    too_much: bool = False


def last_step(connection: sa.Connection) -> int:
    """Return the place of the newest step in the journal."""
    return int(
        connection.execute(sa.select(sa.func.coalesce(sa.func.max(step.c.seq), 0))).scalar_one()
    )


def changes_after(connection: sa.Connection, seq: int, most: int = 4000) -> Followed:
    """Return what was changed of mentions, claims, entities and schema after a step's place.

    Steps are followed, since they are committed in their order; on a server, changes are not.
    """
    newer = step.c.seq > seq
    last, count = connection.execute(
        sa.select(sa.func.max(step.c.seq), sa.func.sum(step.c.change_count)).where(newer)
    ).one()
    if last is None:
        return Followed(seq, [])
    if count > most:
        return Followed(last, [], True)
    statement = (
        sa.select(change.c.kind, change.c.before, change.c.after)
        .join(step, step.c.id == change.c.step_id)
        .where(newer, step.c.seq <= last, change.c.kind.in_(_FOLLOWED))
        .order_by(step.c.seq, change.c.id)
    )
    changes = [
        Change(_record(kind, before), _record(kind, after))
        for kind, before, after in connection.execute(statement)
    ]
    return Followed(last, changes)


def _record(kind: str, document: str | None) -> Any:
    return None if document is None else from_json(kind, document)
