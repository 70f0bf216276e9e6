"""Imports: articles written in small batches that nobody sees until one final update.

Each batch is a transaction of its own, short enough that a person's own action never waits for
long. A crash leaves a step without a place in the journal; ``discard_left_over`` removes what it
wrote the next time the project is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from annotator.domain.articles import Article, Story
from annotator.domain.changes import Change
from annotator.store import journal, records
from annotator.store.connection import run, transaction
from annotator.store.postgres_connection import is_postgres
from annotator.store.postgres_locks import hold_staged, release_staged, try_hold_staged
from annotator.store.statements import Prepared, listed, one_of
from annotator.store.tables import article, article_detail, body, change, step, story
from annotator.store.word_index import index_texts

BATCH = 50
"""Articles per transaction: with body, index entry and journal row about 200 rows."""

_SET_INDEX = "INSERT INTO body_words (body_words, rank) VALUES (?, ?)"
_MERGED_AT_TIMES = {"automerge": 8, "crisismerge": 16}
"""Let the index merge its parts when it sees fit: least work in all, but much of it at once."""
_MERGED_BY_LITTLE = {"automerge": 0, "crisismerge": 64}
"""Let it merge nothing by itself; what each batch merges instead is always about the same."""
_MERGED_PER_TEXT = 1
"""Pages of the index: as many as a text of 2.6 kB adds."""


@dataclass(frozen=True, slots=True)
class Text:
    """Hold a text to store: its hash, itself, its packed sentence boundaries and their maker."""

    sha256: str
    text: str
    sentences: bytes
    splitter: str


class Staging:
    """Write the articles of one import, invisible until its step gets a place in the journal."""

    def __init__(
        self,
        connection: sa.Connection,
        op: str,
        author: str,
        *,
        at: datetime,
        by_little: bool = False,
    ) -> None:
        """Begin the step; ``at`` is the time by the clock everybody in the project goes by."""
        self._connection = connection
        self._keys = records.Keys(connection)
        self._by_little = by_little
        self._shared = is_postgres(connection)
        with transaction(connection):
            if not self._shared:
                settings = _MERGED_BY_LITTLE if by_little else _MERGED_AT_TIMES
                for setting, value in settings.items():
                    run(connection, _SET_INDEX, (setting, value))
            self.step = journal.begin(
                connection, op=op, how=journal.DO, author=author, after=None, at=at
            )
        if self._shared:
            hold_staged(connection, self.step.id)
        self.journal = journal.Writer(connection, self.step)

    def add(self, texts: Sequence[Text], made: Sequence[Story | Article]) -> None:
        """Write one batch; stories come before the articles that belong to them.

        Texts that are stored already are passed over.
        """
        with transaction(self._connection):
            bodies = add_texts(self._connection, texts)
            wanted = {record.text_sha256 for record in made if isinstance(record, Article)}
            known = bodies if wanted <= bodies.keys() else None
            records.insert(self._connection, made, self._keys, self.step.id, known)
            self.journal.write([Change(None, record) for record in made])
            if self._by_little and not self._shared:
                run(self._connection, _SET_INDEX, ("merge", _MERGED_PER_TEXT * len(texts)))

    def discard(self) -> None:
        """Remove everything this import wrote."""
        discard(self._connection, self.step.id)


_KNOWN = Prepared(sa.select(body.c.sha256, body.c.id).where(one_of(body.c.sha256, "hashes")))


def add_texts(connection: sa.Connection, texts: Sequence[Text]) -> dict[str, int]:
    """Store texts and index their words, those that are new; return their keys by hash."""
    hashes = listed(item.sha256 for item in texts)
    known: dict[str, int] = dict(_KNOWN.all(connection, hashes=hashes))
    new = {item.sha256: item for item in texts if item.sha256 not in known}
    rows = []
    for key, item in zip(records.new_keys(connection, body, len(new)), new.values(), strict=True):
        known[item.sha256] = key
        rows.append(
            {
                "id": key,
                "sha256": item.sha256,
                "text": item.text,
                "sentences": item.sentences,
                "splitter": item.splitter,
            }
        )
    if rows:
        records.insert_rows(connection, body, rows)
        index_texts(connection, [(known[item.sha256], item.text) for item in new.values()])
    return known


def discard_left_over(connection: sa.Connection) -> None:
    """Remove the remains of imports cut off; only the holder of the lock may call this."""
    shared = is_postgres(connection)
    for step_id in (
        connection.execute(sa.select(step.c.id).where(step.c.seq.is_(None))).scalars().all()
    ):
        # Somebody else's import may be under way on a server.
        if not shared or try_hold_staged(connection, step_id):
            discard(connection, step_id)


def discard(connection: sa.Connection, step_id: int) -> None:
    """Remove what a staged step wrote, a limited number of articles per transaction.

    Its texts stay: they are found by their hash, and the next try at the import finds them there.
    """
    while True:
        with transaction(connection):
            keys = (
                connection.execute(
                    sa.select(article.c.id).where(article.c.step_id == step_id).limit(BATCH * 10)
                )
                .scalars()
                .all()
            )
            connection.execute(
                sa.delete(article_detail).where(article_detail.c.article_id.in_(keys))
            )
            connection.execute(sa.delete(article).where(article.c.id.in_(keys)))
            if not keys:
                connection.execute(sa.delete(story).where(story.c.step_id == step_id))
                connection.execute(sa.delete(change).where(change.c.step_id == step_id))
                connection.execute(sa.delete(step).where(step.c.id == step_id))
                break
    if is_postgres(connection):
        release_staged(connection, step_id)
