"""What agreement is computed from, read by narrow statements a batch of whole stories at a time.

Call these inside ``connection.snapshot``, so that all of them see one state of the project. The
order is that of uids: it does not depend on how the project came to be. Only
work in articles that two or more of the annotators asked for have finished is read; rejected
suggestions are nobody's annotation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from annotator.domain.agreement.material import Edges, Link, Place, Record, Spans, Unit
from annotator.domain.annotations import REJECTED
from annotator.domain.spans import Span
from annotator.store.queries import VISIBLE
from annotator.store.tables import (
    annotator,
    article,
    article_label,
    body,
    claim,
    discrepancy,
    mention,
    progress,
    relation,
    side,
    story,
)

DONE = "done"
BATCH_ARTICLES = 200
BATCH_CODE_POINTS = 1_000_000

_decode_edges = msgspec.json.Decoder(tuple[Edges, ...]).decode
_decode_cue = msgspec.json.Decoder(tuple[Span, ...]).decode
_decode_attributes = msgspec.json.Decoder(dict[str, Any]).decode
_KEYS: sa.BindParameter[Any] = sa.bindparam("keys", expanding=True)
_WHO: sa.BindParameter[Any] = sa.bindparam("who", expanding=True)

By = dict[tuple[int, int], list[Any]]
"""What was found by article and annotator, as keys."""


@dataclass(slots=True)
class FinishedArticle:
    """Hold an article and the names of those who finished it; ``story`` is a uid, or empty."""

    key: int
    uid: str
    story: str
    story_key: int | None
    body: int
    length: int
    finishers: dict[int, str] = field(default_factory=dict)


def annotators(connection: sa.Connection) -> dict[int, str]:
    """Return the names of all who have finished an article, by key."""
    statement = (
        sa.select(annotator.c.id, annotator.c.name)
        .where(
            annotator.c.id.in_(sa.select(progress.c.annotator_id).where(progress.c.state == DONE))
        )
        .order_by(annotator.c.name)
    )
    return {int(key): str(name) for key, name in connection.execute(statement)}


def finished(
    connection: sa.Connection, who: Mapping[int, str], where: str | None = None
) -> list[FinishedArticle]:
    """Return the articles two or more of some annotators have finished, story by story.

    ``where`` limits them to a story, or to one article without a story, by uid.
    """
    kept = sa.func.coalesce(story.c.uid, article.c.uid)
    statement = (
        sa.select(
            article.c.id,
            article.c.uid,
            story.c.uid,
            article.c.story_id,
            article.c.body_id,
            article.c.length,
            progress.c.annotator_id,
        )
        .join(progress, progress.c.article_id == article.c.id)
        .outerjoin(story, story.c.id == article.c.story_id)
        .where(VISIBLE, progress.c.state == DONE, progress.c.annotator_id.in_(_WHO))
        .order_by(kept, article.c.uid)
    )
    if where is not None:
        statement = statement.where(kept == where)
    found: dict[int, FinishedArticle] = {}
    for key, uid, story_uid, story_key, body_key, length, by in connection.execute(
        statement, {"who": list(who)}
    ):
        one = found.get(key)
        if one is None:
            one = FinishedArticle(key, uid, story_uid or "", story_key, body_key, length)
            found[key] = one
        one.finishers[by] = who[by]
    return [one for one in found.values() if len(one.finishers) > 1]


def batches(articles: Iterable[FinishedArticle]) -> Iterator[list[FinishedArticle]]:
    """Yield articles in lists bounded in articles and text, but never a story in two."""
    batch: list[FinishedArticle] = []
    length = 0
    for one in articles:
        full = len(batch) >= BATCH_ARTICLES or length >= BATCH_CODE_POINTS
        if full and (one.story_key is None or one.story_key != batch[-1].story_key):
            yield batch
            batch, length = [], 0
        batch.append(one)
        length += one.length
    if batch:
        yield batch


def texts(connection: sa.Connection, keys: Iterable[int]) -> dict[int, str]:
    """Return texts by the keys of their bodies."""
    statement = sa.select(body.c.id, body.c.text).where(body.c.id.in_(_KEYS))
    return {
        int(key): str(text) for key, text in connection.execute(statement, {"keys": list(keys)})
    }


def mentions(connection: sa.Connection, keys: Sequence[int], who: Iterable[int]) -> By:
    """Return the mentions of some articles as units."""
    c = mention.c
    statement = _of(mention, c.uid, c.label, c.start, c.end, c.fragments, c.entity_id, c.attributes)
    found: By = defaultdict(list)
    for key, by, uid, label, start, end, fragments, entity, attributes in _rows(
        connection, statement, keys, who
    ):
        unit = Unit(
            _spans(start, end, fragments),
            label,
            uid,
            None if entity is None else str(entity),
            _attributes(attributes),
        )
        found[key, by].append(unit)
    return found


def claims(connection: sa.Connection, keys: Sequence[int], who: Iterable[int]) -> By:
    """Return the claims of some articles as units; where source and cue lie are attributes."""
    c = claim.c
    source = mention.alias()
    statement = _of(
        claim,
        *(c.uid, c.label, c.start, c.end, c.fragments, c.cue, c.attributes),
        *(source.c.start, source.c.end, source.c.fragments),
        source=claim.outerjoin(source, source.c.id == c.source_id),
    )
    found: By = defaultdict(list)
    for key, by, uid, label, start, end, fragments, cue, attributes, *at in _rows(
        connection, statement, keys, who
    ):
        values = dict(_attributes(attributes))
        if at[0] is not None:
            values["source"] = _shown(_spans(*at))
        if cue != "[]":
            values["cue"] = _shown((span.start, span.end) for span in _decode_cue(cue))
        found[key, by].append(Unit(_spans(start, end, fragments), label, uid, None, values))
    return found


def article_labels(connection: sa.Connection, keys: Sequence[int], who: Iterable[int]) -> By:
    """Return the labels of some articles as units without a place."""
    c = article_label.c
    found: By = defaultdict(list)
    for key, by, uid, label in _rows(connection, _of(article_label, c.uid, c.label), keys, who):
        found[key, by].append(Unit((), label, uid))
    return found


def relations(connection: sa.Connection, keys: Sequence[int], who: Iterable[int]) -> By:
    """Return the relations of some articles, with the places of what they join."""
    places: dict[str, Spans] = {}
    for table in (mention, claim):
        columns = (table.c.uid, table.c.start, table.c.end, table.c.fragments)
        ends = sa.union(
            sa.select(relation.c.from_uid).where(relation.c.article_id.in_(_KEYS)),
            sa.select(relation.c.to_uid).where(relation.c.article_id.in_(_KEYS)),
        )
        statement = sa.select(*columns).where(table.c.uid.in_(ends))
        for uid, start, end, fragments in connection.execute(statement, {"keys": list(keys)}):
            places[uid] = _spans(start, end, fragments)
    c = relation.c
    found: By = defaultdict(list)
    joins = _of(relation, c.uid, c.label, c.from_uid, c.to_uid)
    for key, by, uid, label, begin, end in _rows(connection, joins, keys, who):
        if begin in places and end in places:
            found[key, by].append(Link((places[begin], places[end]), label, uid))
    return found


def records(connection: sa.Connection, stories: Sequence[int], who: Iterable[int]) -> By:
    """Return the discrepancies of some stories, by keys of story and annotator."""
    c = discrepancy.c
    statement = (
        sa.select(c.id, c.story_id, c.annotator_id, c.uid, c.label, c.severity)
        .where(c.story_id.in_(_KEYS), c.annotator_id.in_(_WHO), c.status != REJECTED)
        .order_by(c.uid)
    )
    sides = (
        sa.select(side.c.discrepancy_id, article.c.uid, side.c.role, side.c.spans)
        .join(article, article.c.id == side.c.article_id)
        .join(discrepancy, c.id == side.c.discrepancy_id)
        .where(c.story_id.in_(_KEYS), c.annotator_id.in_(_WHO), c.status != REJECTED)
        .order_by(side.c.discrepancy_id, side.c.position)
    )
    places: dict[int, list[Place]] = defaultdict(list)
    for key, uid, role, spans in _rows(connection, sides, stories, who):
        places[key].append(Place(uid, role == "absent", _decode_edges(spans)))
    found: By = defaultdict(list)
    for key, story_key, by, uid, label, severity in _rows(connection, statement, stories, who):
        found[story_key, by].append(Record(tuple(places[key]), label, uid, str(severity)))
    return found


def _of(
    table: sa.Table, *columns: sa.ColumnElement[Any], source: sa.FromClause | None = None
) -> sa.Select[Any]:
    """Return the select of what stands, by article and annotator, in the order of the text."""
    c = table.c
    order = (c.start, c.end, c.uid) if "start" in c else (c.uid,)
    return (
        sa.select(c.article_id, c.annotator_id, *columns)
        .select_from(table if source is None else source)
        .where(c.article_id.in_(_KEYS), c.annotator_id.in_(_WHO), c.status != REJECTED)
        .order_by(c.article_id, *order)
    )


def _rows(
    connection: sa.Connection, statement: sa.Select[Any], keys: Sequence[int], who: Iterable[int]
) -> Sequence[Any]:
    return connection.execute(statement, {"keys": list(keys), "who": list(who)}).all()


def _spans(start: int, end: int, fragments: str | None) -> Spans:
    return ((start, end),) if fragments is None else _decode_edges(fragments)


def _shown(spans: Iterable[Edges]) -> str:
    return " ".join(f"{start}-{end}" for start, end in spans)


def _attributes(text: str) -> Mapping[str, str]:
    if text == "{}":
        return _NONE
    return {
        name: value
        if isinstance(value, str)
        else msgspec.json.encode(value, order="sorted").decode()
        for name, value in _decode_attributes(text).items()
    }


_NONE: Mapping[str, str] = {}
