"""Writing inside one step: every write is journaled beside it, and on a server checked first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar, cast

import sqlalchemy as sa

from annotator.domain.articles import Article, Story
from annotator.domain.changes import Change, Record
from annotator.errors import Conflict, NotFound, Overtaken
from annotator.store import journal, postgres_connection, records, relabelling
from annotator.store.overtaking import told
from annotator.store.relabelling import Relabelling

R = TypeVar("R", bound=Record)
_TOGETHER = 250
"""Records that are written, or taken back, at once; then whoever watches the step may look."""
LISTED = 2000
"""Changes beyond which a step is told as counts only: no view could repaint them one by one."""


Watch = Callable[[int], object]
"""Told now and then, in a long step, how many records it has handled; may raise to end it."""
T = TypeVar("T")


class Transaction:
    """Write records inside one step; every write is journaled beside it."""

    def __init__(
        self,
        connection: sa.Connection,
        keys: records.Keys,
        step: journal.Step,
        writer: journal.Writer,
        watch: Watch | None = None,
    ) -> None:
        self.connection = connection
        self.step = step
        self.changes: list[Change] = []
        """What was changed so far; emptied when it becomes too much, see ``is_bulk``."""
        self.is_bulk = False
        self._keys = keys
        self._writer = writer
        self._unwritten: list[Change] = []
        self._count = 0
        self._watch = watch
        self._handled = 0
        self.after: journal.Link | None = None
        """The step this one follows, once it has its place in the journal."""
        self._shared = postgres_connection.is_postgres(connection)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been changed."""
        return not self._count

    def alone(self) -> None:
        """Keep every other step from being closed until this one is committed.

        Said first in a step that decides by what nobody else has written yet: what is read from
        here on stays true. A file has one writer anyway.
        """
        if self._shared:
            self._take_place_early()

    def get(self, type_: type[R], uid: str) -> R:
        """Return a record as it is inside this transaction; raise NotFound where there is none."""
        record: R | None = records.get(self.connection, type_.kind, uid)
        if record is None:
            raise NotFound(f"there is no {type_.kind} {uid}")
        return record

    def insert(self, *made: Record) -> None:
        """Add new records; what a record refers to must come before it."""
        if self._shared and any(isinstance(record, Article | Story) for record in made):
            # They can be seen once their step has a place, and the rest of the step may look.
            self._take_place_early()
        for some in records.batched(made, _TOGETHER):
            records.insert(self.connection, some, self._keys, self.step.id)
            self._note([Change(None, record) for record in some])

    def update(self, before: Record, after: Record) -> None:
        """Write ``after`` over ``before``, which was read in this transaction."""
        if before != after:
            if self._shared:
                self._check([before], after)
            records.update(self.connection, after, self._keys)
            self._note([Change(before, after)])

    def delete(self, *doomed: Record) -> None:
        """Remove records, of one kind if many; what refers to them must have gone before."""
        for some in records.batched(doomed, _TOGETHER):
            if self._shared:
                self._check(some, None)
            records.delete(self.connection, some, self._keys)
            self._note([Change(record, None) for record in some])

    def relabel(self, item: Relabelling, between: relabelling.Between | None = None) -> None:
        """Give many records another label at once; raise Conflict unless all have the former.

        ``between`` says where they lie, as ``relabelling.having`` tells it.
        """
        if not item.uids:
            return
        if relabelling.write(self.connection, item, between) != len(item.uids):
            raise Conflict(f"this {item.kind} was changed since, so nothing was changed")
        self.flush()
        self._writer.write_relabelling(item)
        self._count += len(item.uids)
        self._become_bulk()
        self._handle(len(item.uids))

    def apply(self, changes: Iterable[Change | Relabelling]) -> None:
        """Make changes happen if each record still is as it was before; else raise Conflict.

        Runs of records of one kind that are all made or all deleted go together.
        """
        for (kind, makes, deletes), mixed in groupby(changes, key=_nature):
            if kind == relabelling.KIND:
                for item in mixed:
                    assert isinstance(item, Relabelling)
                    self.relabel(item)
                continue
            run = cast("Iterator[Change]", mixed)
            for together in records.batched(run, _TOGETHER if makes or deletes else 1):
                found = records.get_many(self.connection, kind, [item.uid for item in together])
                if any(found.get(item.uid) != item.before for item in together):
                    raise Conflict(f"this {kind} was changed since, so nothing was taken back")
                if makes:
                    self.insert(*(item.record for item in together))
                elif deletes:
                    self.delete(*(item.record for item in together))
                else:
                    for item in together:
                        assert item.before is not None
                        assert item.after is not None
                        self.update(item.before, item.after)

    def watched(self, items: Iterable[T]) -> Iterator[T]:
        """Yield things a long step reads, which count as records it handled."""
        for item in items:
            self._handle(1)
            yield item

    def flush(self) -> None:
        """Write to the journal what has not been written to it yet."""
        self._writer.write(self._unwritten)
        self._unwritten = []

    def _check(self, expected: Sequence[Record], wanted: Record | None) -> None:
        """Raise Overtaken unless records still are as expected, and keep them so until the end."""
        if not expected:
            return
        kind, uids = expected[0].kind, [record.uid for record in expected]
        found = records.get_for_change(self.connection, kind, uids)
        for record in expected:
            theirs = found.get(record.uid)
            if theirs != record:
                raise Overtaken(told(record, theirs, wanted), theirs, wanted)

    def _take_place_early(self) -> None:
        if self.after is None and self.step.seq is None:
            self.after = journal.take_turn(self.connection)
            journal.take_place_early(self.connection, self.step, self.after)

    def _note(self, changes: list[Change]) -> None:
        self._count += len(changes)
        self._unwritten += changes
        if len(self._unwritten) >= _TOGETHER:
            self.flush()
        if not self.is_bulk:
            self.changes += changes
            if len(self.changes) > LISTED:
                self._become_bulk()
        self._handle(len(changes))

    def _handle(self, many: int) -> None:
        before, self._handled = self._handled, self._handled + many
        if self._watch is not None and before // _TOGETHER < self._handled // _TOGETHER:
            self._watch(self._handled)

    def _become_bulk(self) -> None:
        self.is_bulk = True
        self.changes = []


def _nature(change: Change | Relabelling) -> tuple[str, bool, bool]:
    """Return the kind, whether the change makes the record, and whether it deletes it."""
    if isinstance(change, Relabelling):
        return relabelling.KIND, False, False
    return change.kind, change.before is None, change.after is None
