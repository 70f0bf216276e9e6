"""Remarks as they are read: those on one annotation, and the hard cases of a project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from annotator.domain.discussion import Remark
from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.statements import Prepared
from annotator.store.tables import annotator, article, remark, story


class HardRow(NamedTuple):
    """Name one annotation flagged as a hard case, its article and what was written about it."""

    target: str
    article: str
    outlet: str
    title: str
    text: str


class Where(NamedTuple):
    """Say of an article what it is called and which story it belongs to."""

    name: str
    story: str


_HERE = remark.c.article_id == (
    sa.select(article.c.id).where(article.c.uid == sa.bindparam("article")).scalar_subquery()
)
# These two are asked after every label key.
_ANY_HERE = Prepared(sa.select(remark.c.id).where(_HERE).limit(1))
_FLAGGED = Prepared(
    sa.select(remark.c.target).where(
        _HERE,
        remark.c.annotator_id
        == sa.select(annotator.c.id)
        .where(annotator.c.uid == sa.bindparam("annotator"))
        .scalar_subquery(),
        remark.c.hard,
        remark.c.target != "",
    )
)


def firsts(
    connection: sa.Connection, *, article_uid: str = "", story_uid: str = "", limit: int
) -> list[Remark]:
    """Return the remarks that begin threads in an article, a story or the project, newest first."""
    if article_uid and _ANY_HERE.first(connection, article=article_uid) is None:
        return []
    conditions: list[sa.ColumnElement[bool]] = [remark.c.reply_to == ""]
    if article_uid or story_uid:
        here = sa.select(article.c.id)
        if article_uid:
            here = here.where(article.c.uid == article_uid)
        else:
            here = here.join(story, story.c.id == article.c.story_id).where(
                story.c.uid == story_uid
            )
        conditions.append(remark.c.article_id.in_(here))
    newest = sa.select(remark.c.id).where(*conditions).order_by(remark.c.id.desc()).limit(limit)
    return list(
        records.select(
            connection,
            Remark.kind,
            remark.c.id.in_(newest.scalar_subquery()),
            order_by=[remark.c.id.desc()],
        )
    )


def answers_to(connection: sa.Connection, uids: Sequence[str]) -> dict[str, list[Remark]]:
    """Return the answers to some remarks, the oldest first."""
    found: dict[str, list[Remark]] = {uid: [] for uid in uids}
    for batch in records.batched(uids, 400):
        for each in records.select(
            connection, Remark.kind, remark.c.reply_to.in_(batch), order_by=[remark.c.id]
        ):
            found[each.reply_to].append(each)
    return found


def articles(connection: sa.Connection, uids: Sequence[str]) -> dict[str, Where]:
    """Return what articles that can be seen are called, and their stories."""
    found = {}
    for batch in records.batched(uids, 400):
        statement = (
            sa.select(
                article.c.uid, article.c.outlet, article.c.title, article.c.file_name, story.c.uid
            )
            .outerjoin(story, story.c.id == article.c.story_id)
            .where(article.c.uid.in_(batch), VISIBLE)
        )
        for uid, outlet, title, file_name, story_uid in connection.execute(statement):
            found[uid] = Where(outlet or title or file_name, story_uid or "")
    return found


def names(connection: sa.Connection) -> dict[str, str]:
    """Return what all annotators are called, by uid."""
    rows = connection.execute(sa.select(annotator.c.uid, annotator.c.name).order_by(annotator.c.id))
    return {row[0]: row[1] for row in rows}


def leads(connection: sa.Connection) -> set[str]:
    """Return the annotators who lead; where none has that role, whoever came first does."""
    rows = connection.execute(
        sa.select(annotator.c.uid, annotator.c.role).order_by(annotator.c.id)
    ).all()
    found = {row.uid for row in rows if row.role == "lead"}
    return found or {row.uid for row in rows[:1]}


def on_target(
    connection: sa.Connection, target: str, annotator_uid: str | None = None
) -> list[Remark]:
    """Return the remarks on an annotation that begin a thread, of one annotator or of all."""
    conditions = [remark.c.target == target, remark.c.reply_to == ""]
    if annotator_uid is not None:
        conditions.append(remark.c.annotator_id == _key_of(annotator_uid))
    return list(records.select(connection, Remark.kind, *conditions, order_by=[remark.c.id]))


def bare_on(connection: sa.Connection, target: str) -> list[Remark]:
    """Return the remarks on an annotation that are a flag and nothing else: no text, no reply."""
    replies = sa.select(remark.c.reply_to).where(remark.c.reply_to != "")
    return list(
        records.select(
            connection,
            Remark.kind,
            remark.c.target == target,
            remark.c.text == "",
            remark.c.reply_to == "",
            remark.c.hard,
            remark.c.uid.not_in(replies),
        )
    )


def flagged_in(connection: sa.Connection, article_uid: str, annotator_uid: str) -> set[str]:
    """Return the uids of what one annotator flagged as hard cases in an article."""
    rows = _FLAGGED.all(connection, article=article_uid, annotator=annotator_uid)
    return {target for (target,) in rows}


def hard_rows(connection: sa.Connection, annotator_uid: str, limit: int) -> list[HardRow]:
    """Return what one annotator flagged as hard cases, the newest flags first."""
    statement = (
        sa.select(remark.c.target, article.c.uid, article.c.outlet, article.c.title, remark.c.text)
        .join(article, article.c.id == remark.c.article_id)
        .where(
            remark.c.annotator_id == _key_of(annotator_uid),
            remark.c.hard,
            remark.c.target != "",
            VISIBLE,
        )
        .order_by(remark.c.id.desc())
        .limit(limit)
    )
    return [HardRow(*row) for row in connection.execute(statement)]


def _key_of(annotator_uid: str) -> sa.ScalarSelect[int]:
    return sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
