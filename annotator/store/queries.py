"""What views, exports and checks read: articles, texts, annotations and their order.

Everywhere articles stand in one order: by story name, then date of publication, then as they came
in; those without a story come last. Articles of a staged import do not exist for any of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from annotator.domain.annotations import REJECTED, SpanAnnotation
from annotator.domain.articles import Article, Progress, Story
from annotator.domain.spans import Span, extent
from annotator.errors import NotFound
from annotator.store import records
from annotator.store.statements import Prepared
from annotator.store.tables import (
    annotator,
    article,
    body,
    claim,
    discrepancy,
    mention,
    progress,
    relation,
    side,
    step,
    story,
)

_STAGED = sa.select(step.c.id).where(step.c.seq.is_(None)).scalar_subquery()
VISIBLE = article.c.step_id.not_in(_STAGED)
VISIBLE_STORY = story.c.step_id.not_in(_STAGED)


@dataclass(frozen=True, slots=True)
class StoredText:
    """Hold an article's text with its packed sentence boundaries."""

    text: str
    sentences: bytes


def text_of(connection: sa.Connection, article_uid: str) -> StoredText:
    """Return an article's text; raise NotFound where there is no such article."""
    row = connection.execute(
        sa.select(body.c.text, body.c.sentences)
        .join(article, article.c.body_id == body.c.id)
        .where(article.c.uid == article_uid)
    ).first()
    if row is None:
        raise NotFound(f"there is no article {article_uid}")
    return StoredText(row.text, row.sentences)


def article_of(connection: sa.Connection, uid: str) -> Article:
    """Return an article that can be seen; raise NotFound where there is none."""
    found: Article | None = next(
        records.select(connection, Article.kind, article.c.uid == uid, VISIBLE), None
    )
    if found is None:
        raise NotFound(f"there is no article {uid}")
    return found


def article_key(connection: sa.Connection, uid: str) -> int:
    """Return the key of an article; raise NotFound where there is none."""
    key = connection.execute(sa.select(article.c.id).where(article.c.uid == uid)).scalar()
    if key is None:
        raise NotFound(f"there is no article {uid}")
    return int(key)


def story_key(connection: sa.Connection, uid: str) -> int | None:
    """Return the key of a story, or None where there is none."""
    key: int | None = connection.execute(sa.select(story.c.id).where(story.c.uid == uid)).scalar()
    return key


def annotator_names(connection: sa.Connection) -> list[str]:
    """Return the names of all annotators, sorted."""
    return list(
        connection.execute(sa.select(annotator.c.name).order_by(annotator.c.name)).scalars()
    )


def stories(connection: sa.Connection) -> Iterator[Story]:
    """Yield the stories in order."""
    yield from records.select(connection, Story.kind, VISIBLE_STORY, order_by=[story.c.name])


def story_named(connection: sa.Connection, name: str) -> Story | None:
    """Return the story of that name, or None."""
    return next(records.select(connection, Story.kind, story.c.name == name), None)


def article_order(connection: sa.Connection) -> list[str]:
    """Return the uids of all articles in order."""
    statement = (
        sa.select(article.c.uid)
        .outerjoin(story, article.c.story_id == story.c.id)
        .where(VISIBLE)
        .order_by(story.c.name.is_(None), story.c.name, article.c.published, article.c.id)
    )
    return list(connection.execute(statement).scalars())


def neighbour(
    connection: sa.Connection, uid: str, direction: int, *, not_done_by: str | None = None
) -> str | None:
    """Return the article after (+1) or before (-1) another in the order, or None at the end.

    Two index look-ups: within the story, then the nearest end of the next story that has any.
    ``not_done_by`` names an annotator's uid and passes over the articles that one has finished.
    """
    among = _among(not_done_by)
    here = connection.execute(
        sa.select(article.c.id, article.c.story_id, article.c.published, story.c.name)
        .outerjoin(story, article.c.story_id == story.c.id)
        .where(article.c.uid == uid)
    ).first()
    if here is None:
        raise NotFound(f"there is no article {uid}")
    place = sa.tuple_(article.c.published, article.c.id)
    mark = sa.tuple_(sa.literal(here.published), sa.literal(here.id))
    inside = (
        sa.select(article.c.uid)
        .where(article.c.story_id.is_not_distinct_from(here.story_id), among)
        .where(place > mark if direction > 0 else place < mark)
        .order_by(*_directed(direction, article.c.published, article.c.id))
        .limit(1)
    )
    found: str | None = connection.execute(inside).scalar()
    return found or _in_next_story(connection, here.name, direction, among)


def first_not_done(connection: sa.Connection, annotator_uid: str) -> str | None:
    """Return the first article in the order that an annotator has not finished, or None."""
    return _in_next_story(connection, "", 1, _among(annotator_uid))


def _among(not_done_by: str | None) -> sa.ColumnElement[bool]:
    if not_done_by is None:
        return VISIBLE
    done = sa.exists().where(
        progress.c.article_id == article.c.id,
        progress.c.state == "done",
        _by(progress, not_done_by),
    )
    return sa.and_(VISIBLE, ~done)


def _in_next_story(
    connection: sa.Connection, name: str | None, direction: int, among: sa.ColumnElement[bool]
) -> str | None:
    """Return the first article (last, going back) beyond the story called ``name``."""
    if name is None and direction > 0:
        return None
    stories_beyond = sa.select(story.c.id).where(
        sa.exists().where(article.c.story_id == story.c.id, among)
    )
    if name is not None:
        stories_beyond = stories_beyond.where(
            story.c.name > name if direction > 0 else story.c.name < name
        )
    next_story = connection.execute(
        stories_beyond.order_by(*_directed(direction, story.c.name)).limit(1)
    ).scalar()
    if next_story is None and direction < 0:
        return None
    return connection.execute(
        sa.select(article.c.uid)
        .where(article.c.story_id.is_not_distinct_from(next_story), among)
        .order_by(*_directed(direction, article.c.published, article.c.id))
        .limit(1)
    ).scalar()


def _directed(direction: int, *columns: sa.Column[Any]) -> list[Any]:
    return [column.asc() if direction > 0 else column.desc() for column in columns]


def annotations_of(
    connection: sa.Connection, kind: str, article_uid: str, annotator_uid: str | None = None
) -> Iterator[Any]:
    """Yield an article's mentions, claims, relations or labels, of one annotator or of all.

    Rejected suggestions are no annotations.
    """
    table = records.MAPPED[kind].table
    conditions: list[sa.ColumnElement[bool]] = [
        table.c.article_id == article_key(connection, article_uid),
        table.c.status != REJECTED,
    ]
    if annotator_uid is not None:
        conditions.append(_by(table, annotator_uid))
    return records.select(connection, kind, *conditions, order_by=[table.c.id])


LightRow = tuple[str, str, int, int, tuple[Span, ...] | None]
"""Uid, label, start and end of a mention or claim, and its spans where it has several."""


def _light(table: sa.Table) -> Prepared:
    return Prepared(
        sa.select(table.c.uid, table.c.label, table.c.start, table.c.end, table.c.fragments)
        .where(
            table.c.article_id == sa.bindparam("article"),
            _by(table, sa.bindparam("annotator")),
            table.c.status != REJECTED,
        )
        .order_by(table.c.start)
    )


def light_rows(
    connection: sa.Connection, kind: str, article_uid: str, annotator_uid: str
) -> list[LightRow]:
    """Return what marking an annotator's mentions or claims in an article takes, in text order.

    Building a record for each of twenty thousand would take four times as long.
    """
    rows = _LIGHT[kind].all(
        connection, article=article_key(connection, article_uid), annotator=annotator_uid
    )
    return [row if row[4] is None else (*row[:4], records.unpack(row[4])) for row in rows]


def discrepancies_of(
    connection: sa.Connection,
    *,
    article_uid: str | None = None,
    story_uid: str | None = None,
    annotator_uid: str | None = None,
) -> Iterator[Any]:
    """Yield discrepancies: all, or those of a story, or those with a side in an article."""
    conditions: list[sa.ColumnElement[bool]] = []
    if article_uid is not None:
        touching = sa.select(side.c.discrepancy_id).where(
            side.c.article_id == article_key(connection, article_uid)
        )
        conditions.append(discrepancy.c.id.in_(touching))
    if story_uid is not None:
        wanted = sa.select(story.c.id).where(story.c.uid == story_uid).scalar_subquery()
        conditions.append(discrepancy.c.story_id == wanted)
    if annotator_uid is not None:
        conditions.append(_by(discrepancy, annotator_uid))
    return records.select(connection, "discrepancy", *conditions, order_by=[discrepancy.c.uid])


def _by(table: sa.Table, annotator_uid: str | sa.BindParameter[str]) -> sa.ColumnElement[bool]:
    # Not by way of an index of the author's: it has all that person ever made, and what is asked
    # for lies in one article or story.
    return table.c.annotator_id == _key_of(annotator, annotator_uid)


def count(connection: sa.Connection, kind: str) -> int:
    """Count the records of one kind."""
    table = records.MAPPED[kind].table
    statement = sa.select(sa.func.count()).select_from(table)
    if kind == Article.kind:
        statement = statement.where(VISIBLE)
    return int(connection.execute(statement).scalar_one())


_LENGTH = Prepared(sa.select(article.c.length).where(article.c.uid == sa.bindparam("uid"), VISIBLE))


def length_of(connection: sa.Connection, article_uid: str) -> int:
    """Return the length of an article's text in code points; raise NotFound if there is none."""
    row = _LENGTH.first(connection, uid=article_uid)
    if row is None:
        raise NotFound(f"there is no article {article_uid}")
    return int(row[0])


_PROGRESS = Prepared(
    sa.select(progress.c.uid, progress.c.state)
    .join(article, progress.c.article_id == article.c.id)
    .join(annotator, progress.c.annotator_id == annotator.c.id)
    .where(article.c.uid == sa.bindparam("article"), annotator.c.uid == sa.bindparam("annotator"))
)


def progress_of(connection: sa.Connection, article_uid: str, annotator_uid: str) -> Progress | None:
    """Return how far an annotator is with an article, or None where nothing is begun."""
    row = _PROGRESS.first(connection, article=article_uid, annotator=annotator_uid)
    return None if row is None else Progress(row[0], article_uid, annotator_uid, row[1])


@dataclass(frozen=True, slots=True)
class Ground:
    """Hold what a verb must know before it tags: all of it is read at once.

    ``length`` is that of the text; ``begun`` tells whether the author has begun on the article,
    ``taken`` whether one of the author's annotations has that label and extent already.
    """

    length: int
    begun: bool
    taken: bool


def _same_extent(table: sa.Table) -> sa.ColumnElement[bool]:
    return sa.and_(
        table.c.article_id == article.c.id,
        table.c.annotator_id == annotator.c.id,
        table.c.start == sa.bindparam("start"),
        table.c.end == sa.bindparam("end"),
        table.c.label == sa.bindparam("label"),
    )


_HERE = sa.and_(
    article.c.uid == sa.bindparam("article"), annotator.c.uid == sa.bindparam("annotator")
)
_BEGUN = sa.exists().where(
    progress.c.article_id == article.c.id, progress.c.annotator_id == annotator.c.id
)
_GROUND = {
    table.name: Prepared(
        sa.select(article.c.length, _BEGUN, sa.exists().where(_same_extent(table)))
        .select_from(article)
        .where(_HERE, VISIBLE)
    )
    for table in (mention, claim)
}
_AT_EXTENT = {
    table.name: Prepared(sa.select(table.c.uid).where(_HERE, _same_extent(table)))
    for table in (mention, claim)
}


def ground_of(connection: sa.Connection, wanted: SpanAnnotation) -> Ground:
    """Return what there is where an annotation is to be; raise NotFound without the article."""
    row = _GROUND[wanted.kind].first(connection, **_place_of(wanted))
    if row is None:
        raise NotFound(f"there is no article {wanted.article}")
    return Ground(row[0], bool(row[1]), bool(row[2]))


def _place_of(annotation: SpanAnnotation) -> dict[str, Any]:
    whole = extent(annotation.spans)
    return {
        "article": annotation.article,
        "annotator": annotation.annotator,
        "label": annotation.label,
        "start": whole.start,
        "end": whole.end,
    }


def twins(connection: sa.Connection, annotation: SpanAnnotation) -> Iterator[Any]:
    """Yield the other annotations of that kind, label and author with exactly the same spans.

    A suggestion the author rejected is among them.
    """
    for (uid,) in _AT_EXTENT[annotation.kind].all(connection, **_place_of(annotation)):
        other = records.get(connection, annotation.kind, uid)
        if other.uid != annotation.uid and other.spans == annotation.spans:
            yield other


def relations_on(connection: sa.Connection, uid: str) -> Iterator[Any]:
    """Yield the relations that begin or end at an annotation."""
    return records.select(
        connection, "relation", (relation.c.from_uid == uid) | (relation.c.to_uid == uid)
    )


def claims_from(connection: sa.Connection, mention_uid: str) -> Iterator[Any]:
    """Yield the claims whose source is a mention."""
    return records.select(connection, "claim", claim.c.source_id == _key_of(mention, mention_uid))


def _key_of(table: sa.Table, uid: str | sa.BindParameter[str]) -> sa.ScalarSelect[Any]:
    return sa.select(table.c.id).where(table.c.uid == uid).scalar_subquery()


_LIGHT = {table.name: _light(table) for table in (mention, claim)}


def labels_in_use(connection: sa.Connection) -> list[tuple[str, str]]:
    """Return the (layer, label) pairs that annotations and entities carry."""
    layers = {"mention": "mention", "claim": "claim", "relation": "relation"}
    layers |= {"article_label": "article", "discrepancy": "discrepancy", "entity": "mention"}
    found = set()
    for kind, layer in layers.items():
        column = records.MAPPED[kind].table.c.label
        labels = connection.execute(sa.select(column).distinct()).scalars()
        found |= {(layer, label) for label in labels}
    return sorted(found)
