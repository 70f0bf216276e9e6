"""What reviewing reads of many proposals at once: where they wait, and what was decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import PERSON, Discrepancy
from annotator.store import records
from annotator.store.sight import Sight
from annotator.store.tables import article, body, change, discrepancy, step, story


class StoryWaiting(NamedTuple):
    """Hold how many proposals of a story wait: in the queue, and in the lane beside it."""

    uid: str
    name: str
    queue: int
    beside: int


class ArticleGist(NamedTuple):
    """Hold what telling proposals apart needs of an article."""

    uid: str
    text: str
    outlet: str
    published: str


def stories_waiting(connection: sa.Connection, beside: Collection[str]) -> list[StoryWaiting]:
    """Return the stories with proposals that wait, by name; ``beside`` are the lane's rules."""
    aside = discrepancy.c.origin.in_(sorted(beside)).cast(sa.Integer)
    statement = (
        sa.select(story.c.uid, story.c.name, sa.func.sum(1 - aside), sa.func.sum(aside))
        .join(story, discrepancy.c.story_id == story.c.id)
        .where(discrepancy.c.status == "open", discrepancy.c.origin != PERSON)
        .group_by(story.c.id)
        .order_by(story.c.name)
    )
    return [StoryWaiting(*row) for row in connection.execute(statement)]


def discrepancy_of(connection: sa.Connection, uid: str) -> Discrepancy:
    """Return a discrepancy; raise NotFound where there is none."""
    found: Discrepancy = records.get(connection, Discrepancy.kind, uid)
    return found


def decided(connection: sa.Connection, most: int, sight: Sight) -> Iterator[Any]:
    """Yield the latest accepted or rejected proposals that show, by uid."""
    latest = (
        sa.select(discrepancy.c.id)
        .where(
            discrepancy.c.status.in_(("accepted", "rejected")),
            discrepancy.c.origin != PERSON,
            discrepancy.c.score.is_not(None),
            *sight.of(discrepancy),
        )
        .order_by(discrepancy.c.uid.desc())
        .limit(most)
    )
    return records.select(
        connection, "discrepancy", discrepancy.c.id.in_(latest), order_by=[discrepancy.c.uid]
    )


def gists(connection: sa.Connection, uids: Iterable[str]) -> Iterator[ArticleGist]:
    """Yield text, outlet and date of articles, in chunks."""
    statement = sa.select(article.c.uid, body.c.text, article.c.outlet, article.c.published).join(
        body, article.c.body_id == body.c.id
    )
    for chunk in records.batched(uids, 200):
        for row in connection.execute(statement.where(article.c.uid.in_(chunk))):
            yield ArticleGist(*row)


def changed_by(connection: sa.Connection, uids: Iterable[str], ops: Collection[str]) -> set[str]:
    """Return which records steps of these ops ever changed, undone or not."""
    found: set[str] = set()
    for chunk in records.batched(uids, 500):
        statement = (
            sa.select(change.c.record)
            .join(step, change.c.step_id == step.c.id)
            .where(change.c.record.in_(chunk), step.c.op.in_(sorted(ops)))
            .distinct()
        )
        found |= set(connection.execute(statement).scalars())
    return found
