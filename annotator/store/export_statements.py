"""The statements an export asks: prepared once, for the articles whose keys they are given.

They take ``keys``, a JSON array of the articles' keys, and ``who``, an annotator's key or None for
all of them.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from annotator.domain.annotations import PERSON, REJECTED
from annotator.store.dialects import json_each, json_key
from annotator.store.statements import Prepared
from annotator.store.tables import (
    article_detail,
    article_label,
    body,
    claim,
    entity,
    mention,
    progress,
    relation,
)

# Keys come as one JSON array: a statement with a parameter for each is put together anew each time.
_KEYS: sa.Select[Any] = sa.select(json_key()).select_from(
    json_each(sa.bindparam("keys", type_=sa.Text))
)
_WHO = sa.bindparam("who", type_=sa.Integer)


def _by(table: sa.Table) -> sa.ColumnElement[bool]:
    return _WHO.is_(None) | (table.c.annotator_id == _WHO)


def _place(table: sa.Table) -> tuple[sa.ColumnElement[Any], ...]:
    return table.c.article_id, table.c.annotator_id


def _rest(table: sa.Table) -> tuple[sa.ColumnElement[Any], ...]:
    """Return the columns that all kinds of annotations have."""
    return table.c.note, table.c.status, table.c.origin, table.c.score


def _of_articles(table: sa.Table, selected: sa.Select[Any]) -> Prepared:
    """Return a select for the rows of some articles, by one annotator or by all."""
    return Prepared(selected.where(table.c.article_id.in_(_KEYS), _by(table)))


def _json_rows(*columns: Any) -> Any:
    return sa.func.json_group_array(sa.func.json_array(*columns))


TEXTS = Prepared(sa.select(body.c.id, body.c.text).where(body.c.id.in_(_KEYS)))
FURNITURE = Prepared(
    sa.select(article_detail.c.article_id, article_detail.c.furniture).where(
        article_detail.c.article_id.in_(_KEYS)
    )
)
PROGRESS = _of_articles(progress, sa.select(*_place(progress), progress.c.state))
_ORDINARY = sa.and_(
    mention.c.fragments.is_(None),
    mention.c.attributes == "{}",
    mention.c.note == "",
    mention.c.status == "accepted",
    mention.c.origin == PERSON,
    mention.c.score.is_(None),
)
_MENTION = (mention.c.start, mention.c.end, mention.c.label, mention.c.uid, entity.c.uid)
_MENTION_AND_ENTITY = mention.outerjoin(entity, entity.c.id == mention.c.entity_id)
# SQLite hands over one JSON document for each article and annotator: decoding that takes a third
# of the time of a row for each mention. Those out of the ordinary come apart, as rows. All that is
# one row, so that it can be read ahead; no JSON has the sign between the documents.
BETWEEN = "\x1e"
_DOCUMENTS = (
    sa.select(
        *_place(mention),
        sa.func.count().label("count"),
        _json_rows(*_MENTION, sa.null()).filter(_ORDINARY).label("ordinary"),
    )
    .select_from(_MENTION_AND_ENTITY)
    .where(mention.c.article_id.in_(_KEYS), _by(mention))
    .group_by(*_place(mention))
    .subquery()
)


def _text_of(column: str) -> sa.ColumnElement[str]:
    return sa.cast(_DOCUMENTS.c[column], sa.Text)


MENTIONS = Prepared(
    sa.select(
        sa.func.group_concat(
            _text_of("article_id")
            + " "
            + _text_of("annotator_id")
            + " "
            + _text_of("count")
            + " "
            + _DOCUMENTS.c.ordinary,
            BETWEEN,
        )
    )
)
# Ranks are integers: a million mentions sort by them in half the time names would take.
ENTITY_ORDER = (entity.c.label, entity.c.name, entity.c.uid)
_RANKS = sa.select(
    entity.c.id, sa.func.row_number().over(order_by=ENTITY_ORDER).label("rank")
).subquery()
# "+ 0" keeps SQLite from the index, by way of which it would fetch mentions one by one.
MEANT = Prepared(
    sa.select(_RANKS.c.rank, _json_rows(mention.c.uid, mention.c.article_id))
    .join(_RANKS, _RANKS.c.id == mention.c.entity_id + 0)
    .where(_by(mention), mention.c.status != REJECTED)
    .group_by(_RANKS.c.rank)
    .order_by(_RANKS.c.rank)
)
SPECIAL_MENTIONS = _of_articles(
    mention,
    sa.select(
        *_place(mention),
        *_MENTION,
        mention.c.fragments,
        mention.c.attributes,
        *_rest(mention),
    )
    .select_from(_MENTION_AND_ENTITY)
    .where(sa.not_(_ORDINARY)),
)
_SOURCE = mention.alias()
CLAIMS = _of_articles(
    claim,
    sa.select(
        *_place(claim),
        claim.c.start,
        claim.c.end,
        claim.c.fragments,
        claim.c.label,
        claim.c.uid,
        _SOURCE.c.uid,
        claim.c.cue,
        claim.c.attributes,
        *_rest(claim),
    ).select_from(claim.outerjoin(_SOURCE, _SOURCE.c.id == claim.c.source_id)),
)
RELATIONS = _of_articles(
    relation,
    sa.select(
        *_place(relation),
        relation.c.label,
        relation.c.uid,
        relation.c.from_uid,
        relation.c.to_uid,
        relation.c.attributes,
        *_rest(relation),
    ),
)
LABELS = _of_articles(
    article_label,
    sa.select(
        *_place(article_label), article_label.c.label, article_label.c.uid, *_rest(article_label)
    ),
)
