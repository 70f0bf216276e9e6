"""What grouping and comparing read of many articles at once: texts, stories, who placed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from annotator.store import records
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.tables import annotator, article, body, change, step, story

_CHUNK = 500
"""Most values a statement asks for."""


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


def free_articles(connection: sa.Connection, *, after: int = 0) -> list[PlacedArticle]:
    """Return the articles in no story that came in by a step of a key above ``after``, in order."""
    rows = connection.execute(
        sa.select(article.c.uid, sa.null(), body.c.sha256, article.c.title, article.c.published)
        .join(body, article.c.body_id == body.c.id)
        .where(article.c.story_id.is_(None), VISIBLE, article.c.step_id > after)
        .order_by(article.c.id)
    )
    return [PlacedArticle(*row) for row in rows.all()]


def count_articles(connection: sa.Connection) -> int:
    """Return how many articles there are, those of an import under way included."""
    return int(connection.execute(sa.select(sa.func.count(article.c.id))).scalar_one())


def last_step_of(connection: sa.Connection, op: str) -> int:
    """Return the key of the last step of an op, or 0."""
    statement = sa.select(step.c.id).where(step.c.op == op, step.c.seq.is_not(None))
    found = connection.execute(statement.order_by(step.c.id.desc()).limit(1)).scalar()
    return int(found or 0)


def text_hashes(connection: sa.Connection) -> list[str]:
    """Return the hash of every text there is."""
    return [row[0] for row in connection.execute(sa.select(body.c.sha256)).all()]


def open_stories_of(connection: sa.Connection, hashes: Sequence[str]) -> list[str]:
    """Return the uids of the stories that hold an article of these texts and are not locked."""
    found: dict[str, None] = {}
    for chunk in records.batched(hashes, _CHUNK):
        statement = (
            sa.select(story.c.uid)
            .join(article, article.c.story_id == story.c.id)
            .join(body, article.c.body_id == body.c.id)
            .where(body.c.sha256.in_(chunk), VISIBLE, sa.not_(story.c.locked))
            .order_by(article.c.id)
        )
        found |= dict.fromkeys(connection.execute(statement).scalars())
    return list(found)


def texts_in(connection: sa.Connection, stories: Sequence[str]) -> list[tuple[str, str]]:
    """Return story and hash of the text of every article in these stories, as they came in."""
    found: list[tuple[str, str]] = []
    for chunk in records.batched(stories, _CHUNK):
        statement = (
            sa.select(story.c.uid, body.c.sha256)
            .join(article, article.c.story_id == story.c.id)
            .join(body, article.c.body_id == body.c.id)
            .where(story.c.uid.in_(chunk), VISIBLE)
            .order_by(article.c.id)
        )
        found += ((str(row[0]), str(row[1])) for row in connection.execute(statement))
    return found


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


def placed_by(connection: sa.Connection, ops: Sequence[str], uids: Sequence[str]) -> set[str]:
    """Return which of some articles steps of these ops ever changed, undone or not."""
    found: set[str] = set()
    for chunk in records.batched(uids, _CHUNK):
        statement = (
            sa.select(change.c.record)
            .join(step, change.c.step_id == step.c.id)
            .where(change.c.record.in_(chunk), change.c.kind == "article", step.c.op.in_(ops))
            .distinct()
        )
        found.update(connection.execute(statement).scalars())
    return found


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
