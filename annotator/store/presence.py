"""What an import asks of a project: which texts, names and ids are there already.

Articles that are staged by another import, and stories, count as there: their names and ids are
taken. Texts count only where the article can be seen, or belongs to the import that asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.statements import Prepared, listed, one_of
from annotator.store.tables import annotator, article, body, progress, story

_CHUNK = 500


_WITH_TEXT = Prepared(
    sa.select(body.c.sha256, article.c.uid, article.c.outlet, article.c.url)
    .join(body, article.c.body_id == body.c.id)
    .where(
        one_of(body.c.sha256, "hashes"),
        sa.or_(VISIBLE, article.c.step_id == sa.bindparam("step")),
    )
)


def articles_with_text(
    connection: sa.Connection, hashes: Sequence[str], step_id: int
) -> Iterator[tuple[Any, ...]]:
    """Yield (SHA-256 of the text, uid, outlet, url) of the articles with one of these texts."""
    yield from _WITH_TEXT.all(connection, hashes=listed(dict.fromkeys(hashes)), step=step_id)


def uids_in_use(connection: sa.Connection, kind: str, uids: Iterable[str]) -> set[str]:
    """Return those of ``uids`` that records of a kind have."""
    table = records.MAPPED[kind].table
    found: set[str] = set()
    for chunk in records.batched(uids, _CHUNK):
        found.update(
            connection.execute(sa.select(table.c.uid).where(table.c.uid.in_(chunk))).scalars()
        )
    return found


def stories_named(connection: sa.Connection, names: Iterable[str]) -> dict[str, str]:
    """Return the uids of the stories with these names, by name."""
    found: dict[str, str] = {}
    for chunk in records.batched(names, _CHUNK):
        rows = connection.execute(
            sa.select(story.c.name, story.c.uid).where(story.c.name.in_(chunk))
        )
        found.update((name, uid) for name, uid in rows)
    return found


def stories_of(connection: sa.Connection, uids: Iterable[str]) -> dict[str, str | None]:
    """Return the story's uid, or None, of each of these articles that exists."""
    found: dict[str, str | None] = {}
    for chunk in records.batched(uids, _CHUNK):
        rows = connection.execute(
            sa.select(article.c.uid, story.c.uid)
            .outerjoin(story, article.c.story_id == story.c.id)
            .where(article.c.uid.in_(chunk))
        )
        found.update((uid, story_uid) for uid, story_uid in rows)
    return found


def begun(connection: sa.Connection, uids: Iterable[str]) -> set[tuple[str, str]]:
    """Return (article uid, annotator uid) for each of these articles somebody has begun."""
    found: set[tuple[str, str]] = set()
    for chunk in records.batched(uids, _CHUNK):
        rows = connection.execute(
            sa.select(article.c.uid, annotator.c.uid)
            .join(progress, progress.c.article_id == article.c.id)
            .join(annotator, progress.c.annotator_id == annotator.c.id)
            .where(article.c.uid.in_(chunk))
        )
        found.update((uid, who) for uid, who in rows)
    return found
