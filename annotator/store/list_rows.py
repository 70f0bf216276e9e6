"""What lists of stories and articles read: keys first, then the rows that come into view.

The order is that of `queries`: by story name, then date of publication, then as they came in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from annotator.store import records
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.tables import annotator, article, progress, story


@dataclass(frozen=True, slots=True)
class StoryRow:
    """Hold what a list shows of a story: its articles, and how many of them are done."""

    key: int
    uid: str
    name: str
    articles: int
    done: int


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """Hold what a list shows of an article; ``state`` is that of one annotator."""

    key: int
    uid: str
    story: str | None
    title: str
    outlet: str
    published: str
    length: int
    state: str


def story_keys(connection: sa.Connection, words: str = "") -> list[int]:
    """Return the keys of all stories in order, or of those that match ``words``.

    A story matches by its name, or by the title or outlet of one of its articles.
    """
    statement = sa.select(story.c.id).where(VISIBLE_STORY).order_by(story.c.name)
    if words:
        by_article = sa.select(article.c.story_id).where(_matches(words), VISIBLE)
        statement = statement.where(
            story.c.name.icontains(words, autoescape=True) | story.c.id.in_(by_article)
        )
    return list(connection.execute(statement).scalars())


def story_names(connection: sa.Connection) -> dict[str, str]:
    """Return the uid of every story by its name, in order."""
    statement = sa.select(story.c.name, story.c.uid).where(VISIBLE_STORY).order_by(story.c.name)
    return {row[0]: row[1] for row in connection.execute(statement).all()}


def article_keys(connection: sa.Connection, story_key: int | None, words: str = "") -> list[int]:
    """Return the keys of a story's articles in order, or of the articles without a story.

    With ``words``, only those that match, unless the story's own name does.
    """
    statement = (
        sa.select(article.c.id)
        .where(article.c.story_id.is_not_distinct_from(story_key), VISIBLE)
        .order_by(article.c.published, article.c.id)
    )
    if words:
        named = sa.exists().where(
            story.c.id == story_key, story.c.name.icontains(words, autoescape=True)
        )
        statement = statement.where(_matches(words) | named)
    return list(connection.execute(statement).scalars())


def titles_after(
    connection: sa.Connection, key: int, limit: int
) -> Sequence[tuple[int, int | None, str, str]]:
    """Return key, story's key, title and outlet of the articles next after ``key``, by key."""
    statement = (
        sa.select(article.c.id, article.c.story_id, article.c.title, article.c.outlet)
        .where(article.c.id > key, VISIBLE)
        .order_by(article.c.id)
        .limit(limit)
    )
    # Fetched at once: one by one they take three times as long.
    return connection.execute(statement).all()


def story_names_after(connection: sa.Connection, key: int, limit: int) -> Sequence[tuple[int, str]]:
    """Return key and name of the stories next after ``key``, by key."""
    statement = (
        sa.select(story.c.id, story.c.name)
        .where(story.c.id > key, VISIBLE_STORY)
        .order_by(story.c.id)
        .limit(limit)
    )
    return connection.execute(statement).all()


def _matches(words: str) -> sa.ColumnElement[bool]:
    return article.c.title.icontains(words, autoescape=True) | article.c.outlet.icontains(
        words, autoescape=True
    )


def story_rows(connection: sa.Connection, keys: list[int], reader: str) -> list[StoryRow]:
    """Return the rows of stories in the order of ``keys``; ``reader`` is an annotator's name."""
    done = (progress.c.state == "done").cast(sa.Integer)
    statement = (
        sa.select(
            story.c.id,
            story.c.uid,
            story.c.name,
            sa.func.count(article.c.id),
            sa.func.coalesce(sa.func.sum(done), 0),
        )
        .select_from(story)
        .outerjoin(article, sa.and_(article.c.story_id == story.c.id, VISIBLE))
        .outerjoin(progress, _progress_of(reader))
        .group_by(story.c.id)
    )
    return [StoryRow(*row) for row in _in_order(connection, statement, story.c.id, keys)]


def article_rows(connection: sa.Connection, keys: list[int], reader: str) -> list[ArticleRow]:
    """Return the rows of articles in the order of ``keys``; ``reader`` is an annotator's name."""
    statement = (
        sa.select(
            article.c.id,
            article.c.uid,
            story.c.uid,
            article.c.title,
            article.c.outlet,
            article.c.published,
            article.c.length,
            sa.func.coalesce(progress.c.state, "new"),
        )
        .select_from(article)
        .outerjoin(story, article.c.story_id == story.c.id)
        .outerjoin(progress, _progress_of(reader))
    )
    return [ArticleRow(*row) for row in _in_order(connection, statement, article.c.id, keys)]


def _progress_of(reader: str) -> sa.ColumnElement[bool]:
    who = sa.select(annotator.c.id).where(annotator.c.name == reader).scalar_subquery()
    return sa.and_(progress.c.article_id == article.c.id, progress.c.annotator_id == who)


def _in_order(
    connection: sa.Connection, statement: sa.Select[Any], column: sa.Column[Any], keys: list[int]
) -> list[Any]:
    found: dict[int, Any] = {}
    for chunk in records.batched(keys, 500):
        for row in connection.execute(statement.where(column.in_(chunk))):
            found[row[0]] = row
    return [found[key] for key in keys if key in found]
