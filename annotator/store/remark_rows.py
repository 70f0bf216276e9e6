"""Remarks as they are read: those on one annotation, and the hard cases of a project."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from annotator.domain.discussion import Remark
from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.tables import annotator, article, remark


class HardRow(NamedTuple):
    """Name one annotation flagged as a hard case, its article and what was written about it."""

    target: str
    article: str
    outlet: str
    title: str
    text: str


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
    here = sa.select(article.c.id).where(article.c.uid == article_uid).scalar_subquery()
    statement = sa.select(remark.c.target).where(
        remark.c.article_id == here,
        remark.c.annotator_id == _key_of(annotator_uid),
        remark.c.hard,
        remark.c.target != "",
    )
    return set(connection.execute(statement).scalars())


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
