"""What grouping and comparing read of many articles at once: texts, stories, who placed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from annotator.store import records
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.tables import annotator, article, body, change, step, story


class PlacedArticle(NamedTuple):
    """Hold what grouping knows of an article before it reads the text; ``story`` is a uid."""

    uid: str
    story: str | None
    text_sha256: str
    title: str
    published: str


def placed_articles(connection: sa.Connection) -> list[PlacedArticle]:
    """Return all articles that can be seen, as they came in."""
    rows = connection.execute(
        sa.select(article.c.uid, story.c.uid, body.c.sha256, article.c.title, article.c.published)
        .join(body, article.c.body_id == body.c.id)
        .outerjoin(story, article.c.story_id == story.c.id)
        .where(VISIBLE)
        .order_by(article.c.id)
    )
    return [PlacedArticle(*row) for row in rows.all()]  # at once: a row at a time takes twice


def locked_stories(connection: sa.Connection) -> set[str]:
    """Return the uids of the stories that take nothing more in."""
    return set(connection.execute(sa.select(story.c.uid).where(story.c.locked)).scalars())


def story_names(connection: sa.Connection) -> set[str]:
    """Return the names that are taken."""
    return set(connection.execute(sa.select(story.c.name).where(VISIBLE_STORY)).scalars())


def texts_by_hash(
    connection: sa.Connection, hashes: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield hash, text and title for each hash, in chunks; the title is one article's of it."""
    for chunk in records.batched(hashes, 200):
        statement = (
            sa.select(body.c.sha256, body.c.text, sa.func.min(article.c.title))
            .join(article, article.c.body_id == body.c.id)
            .where(body.c.sha256.in_(chunk))
            .group_by(body.c.id)
        )
        # All at once: an open cursor would keep a writer waiting while the texts are worked on.
        for row in connection.execute(statement).all():
            yield str(row[0]), str(row[1]), str(row[2])


def placed_by(connection: sa.Connection, ops: Sequence[str]) -> set[str]:
    """Return the uids of the articles that steps of these ops ever changed, undone or not."""
    statement = (
        sa.select(change.c.record)
        .join(step, change.c.step_id == step.c.id)
        .where(step.c.op.in_(ops), change.c.kind == "article")
        .distinct()
    )
    return set(connection.execute(statement).scalars())


def story_members(connection: sa.Connection, story_uid: str) -> list[str]:
    """Return the uids of a story's articles by publication, then as they came in."""
    statement = (
        sa.select(article.c.uid)
        .join(story, article.c.story_id == story.c.id)
        .where(story.c.uid == story_uid, VISIBLE)
        .order_by(article.c.published, article.c.id)
    )
    return list(connection.execute(statement).scalars())


def annotator_names(connection: sa.Connection) -> list[tuple[str, str]]:
    """Return uid and name of every annotator."""
    rows = connection.execute(sa.select(annotator.c.uid, annotator.c.name))
    return [(str(row[0]), str(row[1])) for row in rows]
