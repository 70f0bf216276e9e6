"""The append-only journal: steps, their changes, the hash chain over them, and what undo undoes.

A step's ``hash`` is SHA-256 over the hash of the step before it, the step's own header and
``changes_hash``, which runs over its changes in order. Any later edit of the journal therefore
shows up at the step it touched and at every step after it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from annotator.domain.changes import Change
from annotator.domain.identity import new_uid
from annotator.store import records, relabelling
from annotator.store.postgres_connection import is_postgres
from annotator.store.postgres_locks import wait_for_turn
from annotator.store.statements import Prepared
from annotator.store.tables import change, step

GENESIS = "0" * 64
"""What the first step of a journal follows."""
SETUP = "setup"
DO = "do"
UNDO = "undo"
REDO = "redo"


@dataclass(frozen=True, slots=True)
class Step:
    """Hold the header of one journal step; ``seq`` is None while an import is staged."""

    id: int
    uid: str
    seq: int | None
    op: str
    how: str
    author: str
    at: str
    root_id: int | None
    change_count: int
    changes_hash: str | None
    hash: str | None


_COLUMNS = [step.c[name] for name in Step.__slots__]

_INSERT_STEP = Prepared(sa.insert(step), ["uid", "seq", "op", "how", "author", "at", "root_id"])
_LAST_STEP = Prepared(
    sa.select(step.c.seq, step.c.hash)
    .where(step.c.seq.is_not(None))
    .order_by(step.c.seq.desc())
    .limit(1)
)
_FINISH_STEP = Prepared(
    sa.update(step)
    .where(step.c.id == sa.bindparam("key"))
    .values(
        seq=sa.bindparam("place"),
        change_count=sa.bindparam("count"),
        bulk=sa.bindparam("bulk"),
        changes_hash=sa.bindparam("changes_hash"),
        hash=sa.bindparam("hash"),
    )
)


class Link(NamedTuple):
    """Hold the place and the hash of a closed step, which the next one is chained to."""

    seq: int
    hash: str


class ChangesHash:
    """Accumulate the hash of a step's changes in the order they are written."""

    def __init__(self) -> None:
        self._sha = hashlib.sha256()

    def add(self, kind: str, record: str, before: str | None, after: str | None) -> None:
        """Take in one change; lengths separate the parts, so no two changes read alike."""
        parts: list[bytes] = []
        for part in (kind, record, before, after):
            data = b"" if part is None else part.encode()
            parts += (b"%d:" % (-1 if part is None else len(data)), data)
        self._sha.update(b"".join(parts))

    def value(self) -> str:
        """Return the hash so far, in hexadecimal."""
        return self._sha.hexdigest()


def begin(
    connection: sa.Connection,
    *,
    op: str,
    how: str,
    author: str,
    root_id: int | None = None,
    after: Link | None,
    at: datetime,
    uid: str | None = None,
) -> Step:
    """Write the header of a new step; a staged one, ``after`` none, gets its place at the end."""
    values: dict[str, Any] = {
        "uid": uid or new_uid(),
        "seq": None if after is None else after.seq + 1,
        "op": op,
        "how": how,
        "author": author,
        "at": at.isoformat(timespec="milliseconds"),
        "root_id": root_id,
    }
    key = _INSERT_STEP.write(connection, values)
    return Step(id=key, change_count=0, changes_hash=None, hash=None, **values)


class Writer:
    """Append changes to one step, hashing and counting them on the way."""

    def __init__(self, connection: sa.Connection, header: Step) -> None:
        self.counts: Counter[str] = Counter()
        self._connection = connection
        self._header = header
        self._digest = ChangesHash()

    def write(self, changes: Sequence[Change]) -> None:
        """Append changes in their order."""
        rows = []
        for item in changes:
            before = None if item.before is None else records.to_json(item.before)
            after = None if item.after is None else records.to_json(item.after)
            self._digest.add(item.kind, item.uid, before, after)
            rows.append(
                {
                    "step_id": self._header.id,
                    "kind": item.kind,
                    "record": item.uid,
                    "before": before,
                    "after": after,
                }
            )
        records.insert_rows(self._connection, change, rows)
        self.counts.update(item.kind for item in changes)

    def write_relabelling(self, item: relabelling.Relabelling) -> None:
        """Append one relabelling of many records; each of them counts."""
        before, after = relabelling.documents(item)
        self._digest.add(relabelling.KIND, item.kind, before, after)
        row = {
            "step_id": self._header.id,
            "kind": relabelling.KIND,
            "record": item.kind,
            "before": before,
            "after": after,
        }
        records.insert_rows(self._connection, change, [row])
        self.counts[item.kind] += len(item.uids)

    def finish(self, after: Link, *, bulk: bool) -> tuple[tuple[str, int], ...]:
        """Close the step: chain it to the last one, which also makes a staged one visible.

        Return the counts by kind; a ``bulk`` step keeps them.
        """
        seq = after.seq + 1
        counts = self._counted()
        changes_hash = self._digest.value()
        _FINISH_STEP.write(
            self._connection,
            {
                "key": self._header.id,
                "place": seq,
                "count": self.counts.total(),
                "bulk": msgspec.json.encode(counts).decode() if bulk else None,
                "changes_hash": changes_hash,
                "hash": chained(after.hash, self._header, seq, self.counts.total(), changes_hash),
            },
        )
        return counts

    def finish_on_server(self, *, bulk: bool) -> tuple[tuple[str, int], ...]:
        """Close the step as ``finish`` does, by one call to the server, which chains and tells it.

        The hash is that of ``chained``; only the server knows yet what it follows.
        """
        counts, header = self._counted(), self._header
        changes_hash = self._digest.value()
        after_seq = [
            header.op, header.how, header.author, header.at, header.root_id,
            self.counts.total(), changes_hash,
        ]  # fmt: skip
        head = f"{msgspec.json.encode(header.uid).decode()},"
        tail = f",{msgspec.json.encode(after_seq).decode()[1:]}"
        many = msgspec.json.encode(counts).decode() if bulk else None
        close = sa.func.close_step(
            header.id, head, tail, self.counts.total(), sa.cast(many, sa.Text), changes_hash
        )
        self._connection.execute(sa.select(close))
        return counts

    def _counted(self) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(self.counts.items()))


def chained(previous: str, header: Step, seq: int, count: int, changes_hash: str) -> str:
    """Return the hash of a step that follows ``previous``."""
    parts = [
        previous,
        header.uid,
        seq,
        header.op,
        header.how,
        header.author,
        header.at,
        header.root_id,
        count,
        changes_hash,
    ]
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


def last_closed(connection: sa.Connection) -> Link:
    """Return the newest closed step; to be asked while no step but staged ones is open."""
    row = _LAST_STEP.first(connection)
    return Link(0, GENESIS) if row is None else Link(*row)


def take_turn(connection: sa.Connection) -> Link:
    """Return the newest closed step and keep others from closing one until this one is committed.

    A file has one writer anyway; on a server steps wait for one another here, at their end, so
    that the chain has no forks.
    """
    if is_postgres(connection):
        wait_for_turn(connection)
    return last_closed(connection)


def take_place_early(connection: sa.Connection, header: Step, after: Link) -> None:
    """Give a step its place before its end, so that what it writes can be seen inside it."""
    connection.execute(sa.update(step).where(step.c.id == header.id).values(seq=after.seq + 1))


def since(connection: sa.Connection, seq: int) -> list[Step]:
    """Return the closed steps after a place, the oldest first."""
    statement = sa.select(*_COLUMNS).where(step.c.seq > seq).order_by(step.c.seq)
    return [Step(*row) for row in connection.execute(statement)]


def is_closed(connection: sa.Connection, uid: str) -> bool:
    """Tell whether the step of that uid was committed."""
    asked = sa.select(step.c.id).where(step.c.uid == uid, step.c.seq.is_not(None))
    return connection.execute(asked).first() is not None


def counts_of(connection: sa.Connection, header: Step) -> tuple[tuple[str, int], ...]:
    """Return what a bulk step changed, counted by kind; nothing for any other step."""
    document = connection.execute(sa.select(step.c.bulk).where(step.c.id == header.id)).scalar()
    if document is None:
        return ()
    found: list[tuple[str, int]] = msgspec.json.decode(document, type=list[tuple[str, int]])
    return tuple(found)


def steps(connection: sa.Connection) -> Iterator[Step]:
    """Yield every committed step, oldest first."""
    statement = sa.select(*_COLUMNS).where(step.c.seq.is_not(None)).order_by(step.c.seq)
    for row in connection.execute(statement):
        yield Step(*row)


def changes_of(
    connection: sa.Connection, step_id: int, *, newest_first: bool = False
) -> Iterator[Change | relabelling.Relabelling]:
    """Yield the changes of a step in the order they were made, or backwards."""
    order = change.c.id.desc() if newest_first else change.c.id
    statement = sa.select(change.c.kind, change.c.record, change.c.before, change.c.after).where(
        change.c.step_id == step_id
    )
    for kind, record, before, after in connection.execute(statement.order_by(order)):
        if kind == relabelling.KIND:
            yield relabelling.read(record, before, after)
            continue
        yield Change(
            None if before is None else records.from_json(kind, before),
            None if after is None else records.from_json(kind, after),
        )


def authors(connection: sa.Connection) -> set[str]:
    """Return the names in whose name steps were taken."""
    return set(connection.execute(sa.select(step.c.author).distinct()).scalars())


def to_undo(connection: sa.Connection, author: str) -> Step | None:
    """Return the author's step that undo takes back, or None.

    Steps are read backwards. Undo always takes back the newest step still done, so an undo step
    cancels the nearest earlier one that is done, as brackets match.
    """
    cancelled = 0
    for item in _backwards(connection, author):
        if item.how == UNDO:
            cancelled += 1
        elif cancelled:
            cancelled -= 1
        else:
            return item
    return None


def to_redo(connection: sa.Connection, author: str) -> Step | None:
    """Return the author's undo step that redo takes back, or None after a new action."""
    cancelled = 0
    for item in _backwards(connection, author):
        if item.how == DO:
            return None
        if item.how == REDO:
            cancelled += 1
        elif cancelled:
            cancelled -= 1
        else:
            return item
    return None


def _backwards(connection: sa.Connection, author: str) -> Iterator[Step]:
    """Yield the author's steps newest first, a page at a time, set-up steps left out."""
    below = None
    while True:
        statement = sa.select(*_COLUMNS).where(
            step.c.seq.is_not(None), step.c.author == author, step.c.how != SETUP
        )
        if below is not None:
            statement = statement.where(step.c.seq < below)
        rows = connection.execute(statement.order_by(step.c.seq.desc()).limit(64)).all()
        yield from (Step(*row) for row in rows)
        if len(rows) < 64:
            return
        below = rows[-1].seq
