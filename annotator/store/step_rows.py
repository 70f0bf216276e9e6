"""Reading the journal for people: a page of steps, what became of them, one record's changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from annotator.domain.changes import Change
from annotator.store import journal, records, relabelling
from annotator.store.journal import Step
from annotator.store.tables import change, step

_COLUMNS = [step.c[name] for name in Step.__slots__]


@dataclass(frozen=True, slots=True)
class RecordChange:
    """Hold what one step made of one record; of a relabelling only the labels are known."""

    step: Step
    change: Change | None
    labels: tuple[str, str] | None = None


def page(connection: sa.Connection, below: int | None, limit: int) -> list[Step]:
    """Return the newest committed steps before a place, the newest first."""
    statement = sa.select(*_COLUMNS).where(step.c.seq.is_not(None), step.c.hash.is_not(None))
    if below is not None:
        statement = statement.where(step.c.seq < below)
    rows = connection.execute(statement.order_by(step.c.seq.desc()).limit(limit))
    return [Step(*row) for row in rows]


def taken_back(connection: sa.Connection, steps: Sequence[Step]) -> frozenset[int]:
    """Return the keys of those steps that undo has taken back and nothing has redone since."""
    if not steps:
        return frozenset()
    newest = (
        sa.select(sa.func.max(step.c.seq))
        .where(step.c.root_id.in_([each.id for each in steps]), step.c.seq.is_not(None))
        .group_by(step.c.root_id)
    )
    rows = connection.execute(
        sa.select(step.c.root_id).where(step.c.seq.in_(newest), step.c.how == journal.UNDO)
    )
    return frozenset(rows.scalars())


def changes_in(connection: sa.Connection, number: int, most: int) -> list[Change]:
    """Return the first changes of a step, by its place, in the order they were made."""
    statement = (
        sa.select(change.c.kind, change.c.before, change.c.after)
        .join(step, change.c.step_id == step.c.id)
        .where(step.c.seq == number, change.c.kind != relabelling.KIND)
        .order_by(change.c.id)
        .limit(most)
    )
    return [
        Change(
            None if before is None else records.from_json(kind, before),
            None if after is None else records.from_json(kind, after),
        )
        for kind, before, after in connection.execute(statement)
    ]


def of_record(connection: sa.Connection, kind: str, uid: str) -> Iterator[RecordChange]:
    """Yield what happened to one record, the oldest first."""
    statement = (
        sa.select(change.c.kind, change.c.record, change.c.before, change.c.after, *_COLUMNS)
        .join(step, change.c.step_id == step.c.id)
        .where(
            step.c.seq.is_not(None),
            ((change.c.record == uid) & (change.c.kind == kind))
            | ((change.c.record == kind) & (change.c.kind == relabelling.KIND)),
        )
        .order_by(step.c.seq, change.c.id)
    )
    for its_kind, record, before, after, *columns in connection.execute(statement):
        header = Step(*columns)
        if its_kind == relabelling.KIND:
            # Looked for as text first: reading ten thousand uids to find none takes longer.
            if uid in after:
                item = relabelling.read(record, before, after)
                yield RecordChange(header, None, (item.before, item.after))
            continue
        yield RecordChange(
            header,
            Change(
                None if before is None else records.from_json(kind, before),
                None if after is None else records.from_json(kind, after),
            ),
        )
