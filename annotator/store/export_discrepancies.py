"""Discrepancies as an export reads them: in order, each with the texts its sides lie in.

Call these inside ``connection.snapshot``, as everything of ``export_rows``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from annotator.domain.dataset import DatasetDiscrepancy, DatasetSide
from annotator.store.export_rows import BATCH_CODE_POINTS, decode_edges
from annotator.store.queries import StoredText
from annotator.store.tables import annotator, article, body, discrepancy, side, story

BATCH = 100

_KEYS: sa.BindParameter[Any] = sa.bindparam("keys", expanding=True)
_SIDES = (
    sa.select(side.c.discrepancy_id, article.c.body_id, article.c.uid, side.c.role, side.c.spans)
    .join(article, article.c.id == side.c.article_id)
    .where(side.c.discrepancy_id.in_(_KEYS))
    .order_by(side.c.discrepancy_id, side.c.position)
)
_TEXT = sa.select(body.c.text, body.c.sentences).where(body.c.id == sa.bindparam("key"))


def discrepancies(
    connection: sa.Connection, who: int | None
) -> Iterator[tuple[DatasetDiscrepancy, tuple[StoredText, ...]]]:
    """Yield discrepancies by story name and uid, of one annotator or of all.

    Each comes with the text of every side's article, in the order of its sides.
    """
    texts = _Texts(connection)
    statement = (
        sa.select(
            discrepancy.c.id,
            discrepancy.c.uid,
            story.c.name,
            discrepancy.c.label,
            annotator.c.name,
            discrepancy.c.status,
            discrepancy.c.severity,
            discrepancy.c.note,
            discrepancy.c.origin,
            discrepancy.c.score,
        )
        .join(story, story.c.id == discrepancy.c.story_id)
        .join(annotator, annotator.c.id == discrepancy.c.annotator_id)
        .order_by(story.c.name, discrepancy.c.uid)
    )
    if who is not None:
        statement = statement.where(discrepancy.c.annotator_id == who)
    for rows in connection.execute(statement).partitions(BATCH):
        sides: dict[int, list[Any]] = defaultdict(list)
        for key, *rest in connection.execute(_SIDES, {"keys": [row[0] for row in rows]}):
            sides[key].append(rest)
        for key, uid, name, label, by, status, severity, note, origin, score in rows:
            stored = tuple(texts.of(body_key) for body_key, *_ in sides[key])
            made = tuple(
                _side(article_uid, role, spans, text.text)
                for (_, article_uid, role, spans), text in zip(sides[key], stored, strict=True)
            )
            found = DatasetDiscrepancy(
                uid, name, label, by, status, severity, note, origin, score, made
            )
            yield found, stored


def _side(uid: str, role: str, spans: str, text: str) -> DatasetSide:
    edges = decode_edges(spans)
    return DatasetSide(uid, role, edges, tuple(text[start:end] for start, end in edges))


class _Texts:
    """Read texts by key and keep the latest: a story's discrepancies share its articles."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._kept: dict[int, StoredText] = {}
        self._size = 0

    def of(self, key: int) -> StoredText:
        """Return a text."""
        stored = self._kept.get(key)
        if stored is None:
            stored = StoredText(*self._connection.execute(_TEXT, {"key": key}).one())
            if self._size > BATCH_CODE_POINTS:
                self._kept.clear()
                self._size = 0
            self._kept[key] = stored
            self._size += len(stored.text)
        return stored
