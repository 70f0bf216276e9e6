"""One open project: the funnel through which every write goes, and its undo."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from annotator.domain.articles import Annotator
from annotator.domain.changes import Change, ChangeSet, Record
from annotator.domain.identity import new_uid
from annotator.domain.schema import Schema, SchemaVersion
from annotator.errors import Conflict, NotFound, ProjectUnreadable
from annotator.store import journal, migrate, records, staging
from annotator.store.connection import file_version, open_engine, transaction
from annotator.store.locks import WriterLock
from annotator.store.tables import SCHEMA_VERSION, schema_version

Subscriber = Callable[[ChangeSet], None]
R = TypeVar("R", bound=Record)
_log = logging.getLogger(__name__)


class Transaction:
    """Write records inside one step; every write is journaled beside it."""

    def __init__(self, connection: sa.Connection, keys: records.Keys, step: journal.Step) -> None:
        self.connection = connection
        self.step = step
        self.changes: list[Change] = []
        self._keys = keys

    def get(self, type_: type[R], uid: str) -> R:
        """Return a record as it is inside this transaction; raise NotFound where there is none."""
        record: R | None = records.get(self.connection, type_.kind, uid)
        if record is None:
            raise NotFound(f"there is no {type_.kind} {uid}")
        return record

    def insert(self, *made: Record) -> None:
        """Add new records; what a record refers to must come before it."""
        records.insert(self.connection, made, self._keys, self.step.id)
        self.changes += [Change(None, record) for record in made]

    def update(self, before: Record, after: Record) -> None:
        """Write ``after`` over ``before``, which was read in this transaction."""
        if before != after:
            records.update(self.connection, after, self._keys)
            self.changes.append(Change(before, after))

    def delete(self, record: Record) -> None:
        """Remove a record; what refers to it must have gone before it."""
        records.delete(self.connection, record, self._keys)
        self.changes.append(Change(record, None))

    def apply(self, change: Change) -> None:
        """Make ``change`` happen if the record still is as it was before; else raise Conflict."""
        if records.get(self.connection, change.kind, change.uid) != change.before:
            raise Conflict(f"a {change.kind} was changed since, so nothing was taken back")
        if change.before is None and change.after is not None:
            self.insert(change.after)
        elif change.before is not None and change.after is not None:
            self.update(change.before, change.after)
        elif change.before is not None:
            self.delete(change.before)


class Project:
    """Hold one project open, on behalf of one author.

    Not to be shared between threads: the thread that opens it is its one writer and reader.
    """

    def __init__(self, path: Path, author: str, *, read_only: bool = False) -> None:
        """Open the project file; raise ProjectLocked, ProjectUnreadable or NotFound.

        What a crashed import left staged is removed, and an author the project does not know yet
        is added, before anything is read.
        """
        self.path = path
        self.author = author
        self.read_only = read_only
        self.migration_backup: Path | None = None
        self._subscribers: list[Subscriber] = []
        self._schema: SchemaVersion | None = None
        self._annotator: Annotator | None = None
        self._busy = False
        if not path.is_file():
            raise NotFound(f"there is no project at {path}")
        version = file_version(path)
        self._lock = None if read_only else WriterLock(path)
        try:
            if read_only and version < SCHEMA_VERSION:
                raise ProjectUnreadable(
                    f"{path.name} was made by an older News Annotator; open it once for writing "
                    "to bring it up to date"
                )
            if not read_only:
                self.migration_backup = migrate.bring_up_to_date(path)
            self._engine = open_engine(path, read_only=read_only)
            self.connection = self._engine.connect()
        except BaseException:
            self._release_lock()
            raise
        self._keys = records.Keys(self.connection)
        if not read_only:
            staging.discard_left_over(self.connection)
            self._join(author)

    # Reading

    @property
    def annotator(self) -> Annotator:
        """Return the record of the author; raise NotFound if a reader never wrote here."""
        if self._annotator is None:
            self._annotator = self.annotator_named(self.author)
        if self._annotator is None:
            raise NotFound(f"{self.author!r} has not annotated in this project")
        return self._annotator

    def annotator_named(self, name: str) -> Annotator | None:
        """Return the annotator of that name, or None."""
        table = records.MAPPED[Annotator.kind].table
        return next(records.select(self.connection, Annotator.kind, table.c.name == name), None)

    @property
    def schema(self) -> Schema:
        """Return the schema in force."""
        return self.schema_version.schema

    @property
    def schema_version(self) -> SchemaVersion:
        """Return the newest version of the schema."""
        if self._schema is None:
            newest = records.select(
                self.connection,
                SchemaVersion.kind,
                schema_version.c.version
                == sa.select(sa.func.max(schema_version.c.version)).scalar_subquery(),
            )
            self._schema = next(newest)
        return self._schema

    # Writing

    @contextmanager
    def transact(self, op: str, *, how: str = journal.DO) -> Iterator[Transaction]:
        """Run the body as one database transaction and one step named ``op``.

        A body that changes nothing leaves no step. If it raises, nothing is written at all.
        """
        with self._step(op, how) as made:
            yield made

    def undo(self) -> str | None:
        """Take back the author's newest step and return its op, or None where there is none."""
        step = journal.to_undo(self.connection, self.author)
        if step is not None:
            self._replay(step, journal.UNDO)
        return None if step is None else step.op

    def redo(self) -> str | None:
        """Do again what undo took back last and return its op, or None where there is nothing."""
        step = journal.to_redo(self.connection, self.author)
        if step is not None:
            self._replay(step, journal.REDO)
        return None if step is None else step.op

    def next_undo(self) -> str | None:
        """Return the op undo would take back."""
        step = journal.to_undo(self.connection, self.author)
        return None if step is None else step.op

    def next_redo(self) -> str | None:
        """Return the op redo would do again."""
        step = journal.to_redo(self.connection, self.author)
        return None if step is None else step.op

    def stage(self, op: str) -> staging.Staging:
        """Begin an import: articles written in batches, invisible until ``publish``."""
        return staging.Staging(self.connection, op, self.author)

    def publish(
        self, staged: staging.Staging, complete: Callable[[Transaction], None] | None = None
    ) -> None:
        """Make a staged import visible in one transaction, with what ``complete`` writes in it."""
        with transaction(self.connection):
            made = Transaction(self.connection, self._keys, staged.step)
            if complete is not None:
                complete(made)
            bulk = staged.close(made.changes)
        self._notify(staged.step, (), bulk)

    # Watching

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` after every commit; return the function that ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def close(self) -> None:
        """Let go of the file and the lock; closing twice is harmless."""
        self.connection.close()
        self._engine.dispose()
        self._release_lock()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Inside

    @contextmanager
    def _step(self, op: str, how: str, root_id: int | None = None) -> Iterator[Transaction]:
        if self.read_only:
            raise Conflict("this project is open for reading only")
        if self._busy:
            raise RuntimeError(f"{op}: a step cannot begin inside another")
        self._busy = True
        try:
            with transaction(self.connection):
                header = journal.begin(
                    self.connection, op=op, how=how, author=self.author, root_id=root_id
                )
                made = Transaction(self.connection, self._keys, header)
                yield made
                if not made.changes:
                    raise _NothingDone
                digest = journal.ChangesHash()
                journal.write_changes(self.connection, header.id, made.changes, digest)
                journal.finish(self.connection, header, len(made.changes), digest)
        except _NothingDone:
            return
        except IntegrityError as error:
            self._keys.forget()
            raise Conflict(_explained(error)) from error
        except BaseException:
            self._keys.forget()
            raise
        finally:
            self._busy = False
        self._notify(header, tuple(made.changes), ())

    def _replay(self, step: journal.Step, how: str) -> None:
        root_id = step.root_id if step.root_id is not None else step.id
        with self._step(step.op, how, root_id) as made:
            for change in journal.changes_of(self.connection, step.id, newest_first=True):
                made.apply(change.reversed())

    def _notify(
        self, header: journal.Step, changes: Sequence[Change], bulk: tuple[tuple[str, int], ...]
    ) -> None:
        done = ChangeSet(header.uid, header.op, header.how, header.author, tuple(changes), bulk)
        if done.touches(SchemaVersion.kind):
            self._schema = None
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(done)
            except Exception:  # noqa: BLE001
                # The step is committed: a view that cannot follow must not look like a failed step.
                _log.exception("a subscriber failed on %s", header.op)

    def _join(self, author: str) -> None:
        if self.annotator_named(author) is None:
            with self.transact("add_annotator", how=journal.SETUP) as made:
                made.insert(Annotator(new_uid(), author))

    def _release_lock(self) -> None:
        if self._lock is not None:
            self._lock.release()


class _NothingDone(Exception):
    """Roll back a step that changed nothing."""


def _explained(error: IntegrityError) -> str:
    reason = str(error.orig)
    if "FOREIGN KEY" in reason:
        return "other work depends on this, so nothing was changed"
    if "UNIQUE" in reason:
        return "there is one of that name or id already, so nothing was changed"
    return f"the database refused the change: {reason}"


def create(path: Path, author: str, schema: Schema) -> Project:
    """Make a project file with its first schema and open it."""
    migrate.create(path)
    try:
        project = Project(path, author)
        with project.transact("create_project", how=journal.SETUP) as made:
            made.insert(SchemaVersion(new_uid(), 1, schema))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return project
