"""The rows behind a number of the dashboard, as many as a person can read through.

Offsets are code points. Quotes are cut out of the text by the database, so that no text is read
whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import PERSON, REJECTED
from annotator.store.dashboard_rows import ENDED, LAYERS, Scope
from annotator.store.json_numbers import json_number
from annotator.store.queries import VISIBLE
from annotator.store.tables import (
    annotator,
    article,
    assignment,
    body,
    claim,
    discrepancy,
    mention,
    relation,
    remark,
    side,
    sprint,
    story,
)

QUOTED = 120
"""Code points of an annotation that are shown."""


class AnnotationRow(NamedTuple):
    """Hold one annotation; ``start`` and ``end`` are None for what lies nowhere in a text."""

    uid: str
    layer: str
    label: str
    status: str
    origin: str
    name: str
    article: str
    outlet: str
    title: str
    start: int | None
    end: int | None
    words: str


class Asked(NamedTuple):
    """Narrow annotations: ``made`` bounds the first eight digits of their uids, half-open.

    ``suggested`` asks for those a rule made, ``standing`` leaves out what was rejected and
    ``apart`` the work of some annotators, by name.
    """

    label: str = ""
    status: str = ""
    rule: str = ""
    made: tuple[str, str] | None = None
    by_hand: bool = False
    standing: bool = False
    apart: Sequence[str] = ()


def annotated(
    connection: sa.Connection, layer: str, asked: Asked, scope: Scope, limit: int
) -> tuple[list[AnnotationRow], int]:
    """Return annotations of a layer, at most ``limit``, and how many there are."""
    table = LAYERS[layer]
    c = table.c
    conditions = scope.of(table)
    if asked.label:
        conditions.append(c.label == asked.label)
    if asked.status:
        conditions.append(c.status == asked.status)
    if asked.standing:
        conditions.append(c.status != REJECTED)
    if asked.rule:
        conditions.append(c.origin == asked.rule)
    if asked.by_hand:
        conditions.append(c.origin == PERSON)
    if asked.made is not None:
        first, last = asked.made
        conditions += [c.uid >= first, c.uid < last, sa.func.substr(c.uid, 15, 1) == "7"]
    if asked.apart:
        names = sa.select(annotator.c.id).where(annotator.c.name.in_(asked.apart))
        conditions.append(c.annotator_id.not_in(names))
    # In the order of the index that is asked, or the first rows would be sought one by one.
    order = c.id if asked.made is None else c.uid
    statement = _placed(layer, table).where(*conditions).order_by(order).limit(limit)
    rows = [_annotation(layer, row) for row in connection.execute(statement)]
    if len(rows) < limit:
        return rows, len(rows)
    count = sa.select(sa.func.count()).select_from(table).where(*conditions)
    return rows, int(connection.execute(count).scalar_one())


def by_uid(connection: sa.Connection, layer: str, uids: Sequence[str]) -> dict[str, AnnotationRow]:
    """Return annotations of a layer by uid; those that are gone are left out."""
    table = LAYERS[layer]
    found: dict[str, AnnotationRow] = {}
    for first in range(0, len(uids), 500):
        statement = _placed(layer, table).where(table.c.uid.in_(uids[first : first + 500]))
        for row in connection.execute(statement):
            one = _annotation(layer, row)
            found[one.uid] = one
    return found


def _placed(layer: str, table: sa.Table) -> sa.Select[Any]:
    """Return the select of annotations with where they lie: start and end, or spans as JSON."""
    c = table.c
    who = annotator.c.name
    where = (article.c.uid, article.c.outlet, article.c.title)
    source: Any = table.join(annotator, annotator.c.id == c.annotator_id)
    begin: Any
    end: Any
    if layer == "discrepancy":
        first = (side.c.discrepancy_id == c.id) & (side.c.position == 0)
        source = source.join(side, first).join(article, article.c.id == side.c.article_id)
        begin, end = json_number(side.c.spans, 0, 0), json_number(side.c.spans, 0, 1)
    else:
        source = source.join(article, article.c.id == c.article_id)
        if layer == "relation":
            one, other = mention.alias(), claim.alias()
            source = source.outerjoin(one, one.c.uid == relation.c.from_uid)
            source = source.outerjoin(other, other.c.uid == relation.c.from_uid)
            begin = sa.func.coalesce(one.c.start, other.c.start)
            end = sa.func.coalesce(one.c.end, other.c.end)
        elif layer == "article":
            # PostgreSQL subtracts nothing it does not know the kind of.
            begin = end = sa.cast(sa.null(), sa.Integer)
        else:
            begin, end = c.start, c.end
    source = source.join(body, body.c.id == article.c.body_id)
    words = _quote(begin, end)
    return sa.select(
        c.uid, c.label, c.status, c.origin, who, *where, begin, end, words
    ).select_from(source)


def _quote(begin: Any, end: Any) -> Any:
    """Return what lies between two offsets of the text, its end left out where it is long."""
    length = sa.case((end - begin > QUOTED, QUOTED), else_=end - begin)
    return sa.func.coalesce(sa.func.substr(body.c.text, begin + 1, length), "")


def _annotation(layer: str, row: Any) -> AnnotationRow:
    uid, *rest = row
    return AnnotationRow(uid, layer, *rest)


class AssignmentRow(NamedTuple):
    """Hold one story of an annotator; ``article`` is the story's first, or None."""

    sprint: str
    story: str
    name: str
    state: str
    since: str
    seconds: int
    reason: str
    article: str | None


def assignments(
    connection: sa.Connection,
    scope: Scope,
    limit: int,
    *,
    state: str = "",
    ended: tuple[str, str] | None = None,
    with_time: bool = False,
) -> tuple[list[AssignmentRow], int]:
    """Return assignments in order; ``ended`` (half-open, UTC) is when the finished ones were."""
    c = assignment.c
    conditions = scope.of(assignment)
    if state:
        conditions.append(c.state == state)
    if ended is not None:
        conditions += [c.state.in_(ENDED), c.since >= ended[0], c.since < ended[1]]
    if with_time:
        conditions.append(c.seconds > 0)
    statement = (
        sa.select(
            sprint.c.name,
            story.c.name,
            annotator.c.name,
            c.state,
            c.since,
            c.seconds,
            c.reason,
            _first_article(),
        )
        .select_from(assignment)
        .join(sprint, sprint.c.id == c.sprint_id)
        .join(story, story.c.id == c.story_id)
        .join(annotator, annotator.c.id == c.annotator_id)
        .where(*conditions)
        .order_by(sprint.c.id, annotator.c.name, c.position)
        .limit(limit)
    )
    rows = [AssignmentRow(*row) for row in connection.execute(statement)]
    if len(rows) < limit:
        return rows, len(rows)
    count = sa.select(sa.func.count()).select_from(assignment).where(*conditions)
    return rows, int(connection.execute(count).scalar_one())


def _first_article() -> Any:
    one = article.alias()
    return (
        sa.select(one.c.uid)
        .where(one.c.story_id == story.c.id)
        .order_by(one.c.published, one.c.id)
        .limit(1)
        .scalar_subquery()
    )


def stories(connection: sa.Connection, uids: Sequence[str]) -> dict[str, tuple[str, str | None]]:
    """Return name and first article of stories by uid."""
    statement = sa.select(story.c.uid, story.c.name, _first_article()).where(story.c.uid.in_(uids))
    return {row[0]: (row[1], row[2]) for row in connection.execute(statement)}


class ArticleRow(NamedTuple):
    """Name an article by its key."""

    key: int
    uid: str
    outlet: str
    title: str
    story: str


def articles(connection: sa.Connection, keys: Sequence[int]) -> list[ArticleRow]:
    """Return articles that can be seen by key, in the order of the keys."""
    c = article.c
    found: dict[int, ArticleRow] = {}
    for first in range(0, len(keys), 500):
        statement = (
            sa.select(c.id, c.uid, c.outlet, c.title, sa.func.coalesce(story.c.name, ""))
            .outerjoin(story, story.c.id == c.story_id)
            .where(c.id.in_(keys[first : first + 500]), VISIBLE)
        )
        found |= {row[0]: ArticleRow(*row) for row in connection.execute(statement)}
    return [found[key] for key in keys if key in found]


class HardRow(NamedTuple):
    """Hold one hard case; layer and label are empty where a passage was flagged."""

    target: str
    article: str | None
    outlet: str
    title: str
    name: str
    text: str
    settled: bool
    at: str
    start: int | None
    end: int | None
    words: str
    layer: str


def hard(
    connection: sa.Connection, scope: Scope, limit: int, *, settled: bool
) -> tuple[list[HardRow], int]:
    """Return hard cases, the newest first, and how many there are."""
    c = remark.c
    conditions = [c.hard, c.reply_to == "", c.settled == settled, *scope.of(remark)]
    places = [json_number(c.places, 0, name) for name in ("start", "end")]
    begin = sa.func.coalesce(mention.c.start, claim.c.start, places[0])
    end = sa.func.coalesce(mention.c.end, claim.c.end, places[1])
    words = _quote(begin, end)
    layer = sa.case(
        (mention.c.id.is_not(None), "mention"),
        (claim.c.id.is_not(None), "claim"),
        (discrepancy.c.id.is_not(None), "discrepancy"),
        else_="",
    )
    statement: sa.Select[Any] = (
        sa.select(
            c.target,
            article.c.uid,
            sa.func.coalesce(article.c.outlet, ""),
            sa.func.coalesce(article.c.title, ""),
            annotator.c.name,
            c.text,
            c.settled,
            c.at,
            begin,
            end,
            words,
            layer,
        )
        .select_from(remark)
        .join(annotator, annotator.c.id == c.annotator_id)
        .outerjoin(article, article.c.id == c.article_id)
        .outerjoin(body, body.c.id == article.c.body_id)
        .outerjoin(mention, mention.c.uid == c.target)
        .outerjoin(claim, claim.c.uid == c.target)
        .outerjoin(discrepancy, discrepancy.c.uid == c.target)
        .where(*conditions)
        .order_by(c.id.desc())
        .limit(limit)
    )
    rows = [HardRow(*row) for row in connection.execute(statement)]
    if len(rows) < limit:
        return rows, len(rows)
    count = sa.select(sa.func.count()).select_from(remark).where(*conditions)
    return rows, int(connection.execute(count).scalar_one())
