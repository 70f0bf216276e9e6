"""What looking for a name in many articles reads: which may hold it, texts, what is tagged."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
import sqlalchemy as sa

from annotator.domain.annotations import REJECTED, Mention
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.search_fields import INDEX, MATCH
from annotator.store.tables import (
    annotator,
    article,
    article_detail,
    body,
    mention,
    progress,
    story,
)
from annotator.store.tokenising import index_expression

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_JOINED = re.compile("[\u0590-\u08ff\uac00-\ud7af]")
"""Scripts that write small words together with a name, or leave vowels out: no index helps."""
_furniture = msgspec.json.Decoder(tuple[Furniture, ...]).decode
_edges = msgspec.json.Decoder(tuple[tuple[int, int], ...]).decode


class Candidate(NamedTuple):
    """Hold one article a name may stand in."""

    key: int
    uid: str
    story: str
    outlet: str
    title: str
    text: str
    furniture: tuple[Furniture, ...]


def keys_with(
    connection: sa.Connection, name: str, *, article_uid: str | None, story_uid: str | None
) -> list[int]:
    """Return the keys of articles that may hold ``name``: one article, a story's, or all.

    Over all articles the full-text index answers; it finds too many rather than too few. They
    come by story, date and key.
    """
    statement = sa.select(article.c.id).outerjoin(story, story.c.id == article.c.story_id)
    statement = statement.where(VISIBLE)
    if article_uid is not None:
        statement = statement.where(article.c.uid == article_uid)
    elif story_uid is not None:
        statement = statement.where(story.c.uid == story_uid)
    else:
        statement = statement.where(_may_hold(name))
    order = (story.c.name.is_(None), story.c.name, article.c.published, article.c.id)
    return list(connection.execute(statement.order_by(*order)).scalars())


def _may_hold(name: str) -> sa.ColumnElement[bool]:
    composed = unicodedata.normalize("NFC", name)
    words = _WORD.findall(composed)
    if words and words[0].lower() == "the" and len(words) > 1:
        # The article's own article may be left out elsewhere.
        words = words[1:]
    if not words or _JOINED.search(composed):
        return sa.true()
    if _UNSPACED.search(composed):
        holding = sa.select(body.c.id).where(sa.func.instr(body.c.text, max(words, key=len)) > 0)
        return article.c.body_id.in_(holding)
    phrase = index_expression(" ".join(words))
    if not phrase:
        return sa.true()
    return article.c.body_id.in_(sa.select(INDEX.c.rowid).where(MATCH(phrase)))


def candidates(connection: sa.Connection, keys: Sequence[int]) -> list[Candidate]:
    """Return articles with their texts, in the order of at most some hundred ``keys``."""
    rows = connection.execute(
        sa.select(
            article.c.id,
            article.c.uid,
            sa.func.coalesce(story.c.name, ""),
            article.c.outlet,
            article.c.title,
            body.c.text,
            article_detail.c.furniture,
        )
        .join(body, body.c.id == article.c.body_id)
        .join(article_detail, article_detail.c.article_id == article.c.id)
        .outerjoin(story, story.c.id == article.c.story_id)
        .where(article.c.id.in_(keys))
    )
    found = {row[0]: Candidate(*row[:6], furniture=_furniture(row[6])) for row in rows}
    return [found[key] for key in keys if key in found]


def tagged_spans(
    connection: sa.Connection, articles: Sequence[str], annotator_uid: str, label: str
) -> dict[str, list[Span]]:
    """Return where one annotator has tagged a label, by article; rejected places are not tagged."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for chunk in records.batched(articles, 500):
        rows = connection.execute(
            sa.select(article.c.uid, mention.c.start, mention.c.end, mention.c.fragments)
            .join(article, article.c.id == mention.c.article_id)
            .where(
                article.c.uid.in_(chunk),
                _mine(annotator_uid),
                mention.c.label == label,
                mention.c.status != REJECTED,
            )
        )
        for uid, start, end, fragments in rows:
            edges = ((start, end),) if fragments is None else _edges(fragments)
            found[uid] += [Span(*edge) for edge in edges]
    return found


def negatives(
    connection: sa.Connection, articles: Sequence[str], annotator_uid: str, label: str
) -> list[Mention]:
    """Return the mentions one annotator rejected under a label in some articles."""
    found: list[Mention] = []
    for chunk in records.batched(articles, 500):
        found += records.select(
            connection,
            Mention.kind,
            mention.c.article_id.in_(sa.select(article.c.id).where(article.c.uid.in_(chunk))),
            _mine(annotator_uid),
            mention.c.label == label,
            mention.c.status == REJECTED,
        )
    return found


def _mine(annotator_uid: str) -> sa.ColumnElement[bool]:
    who = sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()
    return mention.c.annotator_id == who


def begun(connection: sa.Connection, articles: Sequence[str], annotator_uid: str) -> set[str]:
    """Return those of some articles that an annotator has begun."""
    found: set[str] = set()
    for chunk in records.batched(articles, 500):
        found |= set(
            connection.execute(
                sa.select(article.c.uid)
                .join(progress, progress.c.article_id == article.c.id)
                .join(annotator, annotator.c.id == progress.c.annotator_id)
                .where(article.c.uid.in_(chunk), annotator.c.uid == annotator_uid)
            ).scalars()
        )
    return found
