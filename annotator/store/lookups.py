"""Small look-ups beside the text: an article's place in its story, entities by name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import sqlalchemy as sa

from annotator.domain.annotations import REJECTED, Entity
from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.tables import article, entity, mention, story


def place_in_story(connection: sa.Connection, uid: str) -> tuple[str, int, int] | None:
    """Return a story's name, an article's number in it from 1, and how many articles it has.

    None stands for an article without a story.
    """
    here = connection.execute(
        sa.select(article.c.id, article.c.story_id, article.c.published, story.c.name)
        .join(story, article.c.story_id == story.c.id)
        .where(article.c.uid == uid)
    ).first()
    if here is None:
        return None
    before = sa.tuple_(article.c.published, article.c.id) <= sa.tuple_(
        sa.literal(here.published), sa.literal(here.id)
    )
    number, count = connection.execute(
        sa.select(sa.func.coalesce(sa.func.sum(before.cast(sa.Integer)), 0), sa.func.count())
        .select_from(article)
        .where(article.c.story_id == here.story_id, VISIBLE)
    ).one()
    return str(here.name), int(number), int(count)


def entities_named(
    connection: sa.Connection, label: str, words: str, limit: int
) -> Iterator[Entity]:
    """Yield entities of a label whose name or an alias holds ``words``, by name."""
    table = records.MAPPED[Entity.kind].table
    matches = table.c.name.icontains(words, autoescape=True) | table.c.aliases.icontains(
        words, autoescape=True
    )
    statement = records.select(
        connection, Entity.kind, table.c.label == label, matches, order_by=[table.c.name]
    )
    yield from islice(statement, limit)


def entity_called(connection: sa.Connection, label: str, name: str) -> Entity | None:
    """Return the first entity of a label with exactly that name, or None."""
    table = records.MAPPED[Entity.kind].table
    return next(
        records.select(
            connection,
            Entity.kind,
            table.c.name == name,
            table.c.label == label,
            order_by=[table.c.id],
        ),
        None,
    )


def entity_of(connection: sa.Connection, uid: str) -> Entity | None:
    """Return an entity, or None."""
    found: Entity | None = records.get(connection, Entity.kind, uid)
    return found


def mentions_of(connection: sa.Connection, entity_uid: str) -> int:
    """Count the mentions linked to an entity, without those rejected as suggestions."""
    statement = (
        sa.select(sa.func.count())
        .select_from(mention)
        .join(entity, mention.c.entity_id == entity.c.id)
        .where(entity.c.uid == entity_uid, mention.c.status != REJECTED)
    )
    return int(connection.execute(statement).scalar_one())
