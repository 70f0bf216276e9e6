"""Giving many records another label at once, journaled as lists of uids instead of documents.

A relabelling in the journal is one change for some thousand records: of kind ``relabelling``, its
``record`` naming the kind of the records, ``before`` the label they had and ``after`` the one they
got and their uids. The documents of a million records would be thirty times as long.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import msgspec
import sqlalchemy as sa

from annotator.store.mapping import MAPPED, encode, from_json, to_json

KIND = "relabelling"
TOGETHER = 10_000
"""Records of one relabelling; as many are done between two looks at whether to go on."""
_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Relabelling:
    """Say that records of one kind went from one label to another."""

    kind: str
    uids: tuple[str, ...]
    before: str
    after: str

    def reversed(self) -> Relabelling:
        """Return the relabelling that takes this one back."""
        return Relabelling(self.kind, self.uids, self.after, self.before)


class _Before(msgspec.Struct):
    label: str


class _After(msgspec.Struct):
    label: str
    records: tuple[str, ...]


_before = msgspec.json.Decoder(_Before).decode
_after = msgspec.json.Decoder(_After).decode


def documents(item: Relabelling) -> tuple[str, str]:
    """Return what the journal keeps of a relabelling: before and after."""
    before = encode({"label": item.before}).decode()
    return before, encode({"label": item.after, "records": item.uids}).decode()


def read(record: str, before: str, after: str) -> Relabelling:
    """Return the relabelling the journal kept."""
    now = _after(after)
    return Relabelling(record, now.records, _before(before).label, now.label)


Between = tuple[int, int]
"""The first and the last key of some records that lie together in their table."""


def having(
    connection: sa.Connection, kind: str, label: str
) -> Iterator[tuple[tuple[str, ...], Between]]:
    """Yield the uids of all records of a kind with a label, ``TOGETHER`` at a time, and where.

    What was yielded may have another label before the next is asked for.
    """
    table = MAPPED[kind].table
    statement = sa.select(table.c.id, table.c.uid).order_by(table.c.id).limit(TOGETHER)
    last = 0
    while rows := connection.execute(
        statement.where(table.c.label == label, table.c.id > last)
    ).all():
        first, last = rows[0][0], rows[-1][0]
        yield tuple(row[1] for row in rows), (first, last)


def count(connection: sa.Connection, kind: str, label: str) -> int:
    """Return how many records of a kind have a label."""
    table = MAPPED[kind].table
    statement = sa.select(sa.func.count()).select_from(table).where(table.c.label == label)
    return int(connection.execute(statement).scalar_one())


def write(connection: sa.Connection, item: Relabelling, between: Between | None = None) -> int:
    """Give the records their label where they have the one before; return how many had it.

    ``between`` says where they lie, if they are all that have the former label there: that is
    found twice as fast as one uid after the other.
    """
    table = MAPPED[item.kind].table
    if between is not None:
        places = [table.c.id.between(*between)]
    else:
        places = [table.c.uid.in_(some) for some in _batched(item.uids)]
    changed = 0
    for place in places:
        statement = sa.update(table).where(place, table.c.label == item.before)
        changed += connection.execute(statement.values(label=item.after)).rowcount
    return changed


def _batched(uids: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [uids[at : at + _AT_ONCE] for at in range(0, len(uids), _AT_ONCE)]


def relabelled(kind: str, document: str, before: str, after: str) -> tuple[str, bool]:
    """Return a record's document with its new label, and whether it had the one before."""
    record: Any = from_json(kind, document)
    return to_json(replace(record, label=after)), record.label == before
