"""Verdicts and gold as adjudication reads them: those of one story, or of one annotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import Mention
from annotator.domain.articles import Progress
from annotator.domain.verdicts import Verdict
from annotator.store import records
from annotator.store.statements import Prepared
from annotator.store.tables import annotator, article, entity, progress, story, verdict

_AT_ONCE = 500


class Person(NamedTuple):
    """Name an annotator and the colour that person has, if any."""

    uid: str
    name: str
    color: str


def people(connection: sa.Connection, names: Iterable[str]) -> dict[str, Person]:
    """Return annotators by name."""
    statement = sa.select(annotator.c.uid, annotator.c.name, annotator.c.color).where(
        annotator.c.name.in_(list(names))
    )
    return {row[1]: Person(*row) for row in connection.execute(statement)}


def verdicts(
    connection: sa.Connection, articles: Sequence[str], story_uid: str | None
) -> list[Verdict]:
    """Return the verdicts of some articles and of a story, in the order they were made."""
    found: list[Verdict] = []
    c = verdict.c
    for uids in records.batched(articles, _AT_ONCE):
        keys = sa.select(article.c.id).where(article.c.uid.in_(uids))
        found += records.select(connection, Verdict.kind, c.article_id.in_(keys))
    if story_uid is not None:
        key = sa.select(story.c.id).where(story.c.uid == story_uid).scalar_subquery()
        found += records.select(connection, Verdict.kind, c.story_id == key)
    return sorted(found, key=lambda each: (each.at, each.uid))


# Asked after every label key; most projects have no verdicts.
_ANY_VERDICT = Prepared(sa.select(verdict.c.id).limit(1))


def verdicts_on(
    connection: sa.Connection, uid: str, *, article_uid: str | None, story_uid: str | None
) -> list[Verdict]:
    """Return the verdicts that decided on one annotation, the newest last."""
    if _ANY_VERDICT.first(connection) is None:
        return []
    c = verdict.c
    place = (
        c.article_id
        == sa.select(article.c.id).where(article.c.uid == article_uid).scalar_subquery()
        if article_uid is not None
        else c.story_id == sa.select(story.c.id).where(story.c.uid == story_uid).scalar_subquery()
    )
    # A uid has no signs that LIKE or JSON would read otherwise.
    found = records.select(connection, Verdict.kind, place, c.of.contains(f'"{uid}"'))
    return sorted(found, key=lambda each: (each.at, each.uid))


def by_uid(connection: sa.Connection, kind: str, uids: Iterable[str]) -> dict[str, Any]:
    """Return annotations of one kind by uid; those that are gone are left out."""
    found: dict[str, Any] = {}
    for some in records.batched(uids, _AT_ONCE):
        found |= records.get_many(connection, kind, some)
    return found


def made_by(
    connection: sa.Connection, kind: str, article_uid: str, annotator_uid: str
) -> Iterator[Any]:
    """Yield one annotator's annotations of a kind in an article, in the order they were made."""
    table = records.MAPPED[kind].table
    here = sa.select(article.c.id).where(article.c.uid == article_uid).scalar_subquery()
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    return records.select(
        connection,
        kind,
        table.c.article_id == here,
        table.c.annotator_id == who,
        order_by=[table.c.id],
    )


def mentions(connection: sa.Connection, uids: Iterable[str]) -> dict[str, Mention]:
    """Return mentions by uid."""
    return by_uid(connection, Mention.kind, uids)


def entity_uids(connection: sa.Connection, keys: Iterable[int]) -> dict[int, str]:
    """Return the uids of entities by key."""
    found: dict[int, str] = {}
    for some in records.batched(keys, _AT_ONCE):
        statement = sa.select(entity.c.id, entity.c.uid).where(entity.c.id.in_(some))
        found.update((int(key), str(uid)) for key, uid in connection.execute(statement))
    return found


def progress_in(
    connection: sa.Connection, articles: Sequence[str], annotator_uid: str
) -> dict[str, Progress]:
    """Return how far one annotator is with some articles, by article."""
    found: dict[str, Progress] = {}
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    for uids in records.batched(articles, _AT_ONCE):
        keys = sa.select(article.c.id).where(article.c.uid.in_(uids))
        for each in records.select(
            connection,
            Progress.kind,
            progress.c.article_id.in_(keys),
            progress.c.annotator_id == who,
        ):
            found[each.article] = each
    return found
