"""What merging reads of two projects: the states a record ever had, what was deleted, and texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from annotator.domain.articles import Article, Story
from annotator.domain.changes import Record
from annotator.store import records
from annotator.store.queries import VISIBLE, VISIBLE_STORY
from annotator.store.staging import Text
from annotator.store.tables import (
    annotator,
    article,
    body,
    change,
    progress,
    schema_version,
    step,
)


class Deleted(NamedTuple):
    """Name a record that is no more, with its last state."""

    kind: str
    uid: str
    last: str


def histories(connection: sa.Connection, uids: Sequence[str]) -> dict[str, set[str]]:
    """Return every state each record ever had, as the journal keeps it; at most 500 uids."""
    found: dict[str, set[str]] = {uid: set() for uid in uids}
    statement = (
        sa.select(change.c.record, change.c.before, change.c.after)
        .join(step, step.c.id == change.c.step_id)
        .where(change.c.record.in_(uids), step.c.seq.is_not(None))
    )
    for uid, before, after in connection.execute(statement):
        found[uid].update(document for document in (before, after) if document is not None)
    return found


def deleted(connection: sa.Connection, kinds: Sequence[str]) -> Iterator[list[Deleted]]:
    """Yield, in lists of at most 500, the records of some kinds whose last change removed them."""
    last = (
        sa.select(change.c.record, change.c.kind, sa.func.max(change.c.id).label("newest"))
        .join(step, step.c.id == change.c.step_id)
        .where(change.c.kind.in_(kinds), step.c.seq.is_not(None))
        .group_by(change.c.record, change.c.kind)
        .subquery()
    )
    statement = (
        sa.select(last.c.kind, last.c.record, change.c.before)
        .join(change, change.c.id == last.c.newest)
        .where(change.c.after.is_(None), change.c.before.is_not(None))
        .order_by(change.c.id)
    )
    yield from records.batched((Deleted(*row) for row in connection.execute(statement)), 500)


def texts(connection: sa.Connection, hashes: Sequence[str]) -> list[Text]:
    """Return texts as they are stored, at most 500."""
    statement = sa.select(body.c.sha256, body.c.text, body.c.sentences, body.c.splitter).where(
        body.c.sha256.in_(hashes)
    )
    return [Text(*row) for row in connection.execute(statement)]


def progress_twin(connection: sa.Connection, article_uid: str, annotator_uid: str) -> str | None:
    """Return the uid of the record of progress of one person on one article, or None."""
    statement = (
        sa.select(progress.c.uid)
        .join(article, article.c.id == progress.c.article_id)
        .join(annotator, annotator.c.id == progress.c.annotator_id)
        .where(article.c.uid == article_uid, annotator.c.uid == annotator_uid)
    )
    return connection.execute(statement).scalar()


def package_owner(connection: sa.Connection, op: str) -> str | None:
    """Return the uid of the annotator a package was made for; None where it is a whole project.

    ``op`` names the step that begins a package: it is the first one, by the annotator it is for.
    """
    first = connection.execute(
        sa.select(step.c.op, step.c.author).where(step.c.seq.is_not(None)).order_by(step.c.seq)
    ).first()
    if first is None or first.op != op:
        return None
    statement = sa.select(annotator.c.uid).where(annotator.c.name == first.author)
    return connection.execute(statement).scalar()


def visible(kind: str) -> list[sa.ColumnElement[bool]]:
    """Return the conditions under which a record of a kind can be seen."""
    if kind == Article.kind:
        return [VISIBLE]
    return [VISIBLE_STORY] if kind == Story.kind else []


def schema_version_shared(
    connection: sa.Connection, other: sa.Connection, number: int
) -> int | None:
    """Return the number here of the schema version that is ``number`` there, or None."""
    uid = other.execute(
        sa.select(schema_version.c.uid).where(schema_version.c.version == number)
    ).scalar()
    statement = sa.select(schema_version.c.version).where(schema_version.c.uid == uid)
    return connection.execute(statement).scalar()


def name_taken(connection: sa.Connection, kind: str, name: str, uid: str) -> bool:
    """Tell whether another record of a kind has a name."""
    table = records.MAPPED[kind].table
    statement = sa.select(table.c.id).where(table.c.name == name, table.c.uid != uid).limit(1)
    return connection.execute(statement).first() is not None


def is_needed(connection: sa.Connection, record: Record) -> bool:
    """Tell whether other records refer to a record, which therefore cannot go."""
    own = records.MAPPED[record.kind].table
    key = sa.select(own.c.id).where(own.c.uid == record.uid).scalar_subquery()
    for mapped in records.MAPPED.values():
        for name, table in mapped.references.items():
            if table is own:
                column = mapped.table.c[f"{name}_id"]
                found = connection.execute(sa.select(column).where(column == key).limit(1))
                if found.first() is not None:
                    return True
    return False
