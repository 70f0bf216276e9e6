"""What lists of stories and articles read: keys first, then the rows that come into view.

The order is that of `queries`: by story name, then date of publication, then as they came in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from annotator.store import records
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.statements import Prepared
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


_STORY_KEYS = Prepared(sa.select(story.c.id).where(VISIBLE_STORY).order_by(story.c.name))
_ARTICLE_KEYS = Prepared(
    sa.select(article.c.id)
    .where(article.c.story_id.is_not_distinct_from(sa.bindparam("story")), VISIBLE)
    .order_by(article.c.published, article.c.id)
)
_TITLES_AFTER = Prepared(
    sa.select(article.c.id, article.c.story_id, article.c.title, article.c.outlet)
    .where(article.c.id > sa.bindparam("key"), VISIBLE)
    .order_by(article.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_NAMES_AFTER = Prepared(
    sa.select(story.c.id, story.c.name)
    .where(story.c.name > sa.bindparam("name"), VISIBLE_STORY)
    .order_by(story.c.name)
    .limit(sa.bindparam("most", type_=sa.Integer))
)


def story_keys(connection: sa.Connection) -> list[int]:
    """Return the keys of all stories in order."""
    return [key for (key,) in _STORY_KEYS.all(connection)]


def story_names(connection: sa.Connection) -> dict[str, str]:
    """Return the uid of every story by its name, in order."""
    statement = sa.select(story.c.name, story.c.uid).where(VISIBLE_STORY).order_by(story.c.name)
    return {row[0]: row[1] for row in connection.execute(statement).all()}


def article_keys(connection: sa.Connection, story_key: int | None) -> list[int]:
    """Return the keys of a story's articles in order, or of the articles without a story."""
    return [key for (key,) in _ARTICLE_KEYS.all(connection, story=story_key)]


def articles_of(
    connection: sa.Connection, story_keys: list[int]
) -> list[tuple[int, str, str, str, str]]:
    """Return story's key, uid, title, outlet and date of the articles of some stories, in order.

    Of each story they stand together, in their order.
    """
    statement = (
        sa.select(
            article.c.story_id,
            article.c.uid,
            article.c.title,
            article.c.outlet,
            article.c.published,
        )
        .where(article.c.story_id.in_(story_keys), VISIBLE)
        .order_by(article.c.story_id, article.c.published, article.c.id)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in connection.execute(statement)]


def articles_without_story(connection: sa.Connection) -> int:
    """Count the articles that are in no story."""
    statement = sa.select(sa.func.count()).where(article.c.story_id.is_(None), VISIBLE)
    return int(connection.execute(statement).scalar_one())


def titles_after(
    connection: sa.Connection, key: int, limit: int
) -> list[tuple[int, int | None, str, str]]:
    """Return key, story's key, title and outlet of the articles next after ``key``, by key."""
    rows = _TITLES_AFTER.all(connection, key=key, most=limit)
    return [(number, story_key, title, outlet) for number, story_key, title, outlet in rows]


def story_names_after(connection: sa.Connection, name: str, limit: int) -> list[tuple[int, str]]:
    """Return key and name of the stories next after ``name``, in order."""
    rows = _NAMES_AFTER.all(connection, name=name, most=limit)
    return [(key, called) for key, called in rows]


def names_of(connection: sa.Connection, keys: list[int]) -> list[str]:
    """Return the names of stories in the order of ``keys``."""
    statement = sa.select(story.c.id, story.c.name)
    return [name for _, name in _in_order(connection, statement, story.c.id, keys)]


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
