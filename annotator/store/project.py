"""One open project: the funnel through which every write goes, and its undo."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from annotator.domain.articles import Annotator
from annotator.domain.changes import Change, ChangeSet
from annotator.domain.identity import new_uid
from annotator.domain.schema import Schema, SchemaVersion
from annotator.errors import Conflict, NotFound, ProjectUnreadable, Refused
from annotator.store import (
    journal,
    migrate,
    postgres_connection,
    postgres_listening,
    postgres_roles,
    records,
    staging,
)
from annotator.store.connection import file_version, open_engine, transaction
from annotator.store.locks import WriterLock
from annotator.store.postgres_address import Address, linked
from annotator.store.postgres_locks import release_staged, tell_others
from annotator.store.sight import DECIDE_SIGHT, Sight, sight_of
from annotator.store.tables import SCHEMA_VERSION, schema_version
from annotator.store.transaction import LISTED, Transaction, Watch

__all__ = ["Project", "Subscriber", "Transaction", "Watch", "create"]

Subscriber = Callable[[ChangeSet], object]
_log = logging.getLogger(__name__)
_EFFECTIVE = os.access in os.supports_effective_ids


class Project:
    """Hold one project open, on behalf of one author.

    Not to be shared between threads: the thread that opens it is its one writer and reader.
    """

    def __init__(
        self, path: Path, author: str, *, read_only: bool = False, join: bool = True
    ) -> None:
        """Open the project file; raise ProjectLocked, ProjectUnreadable or NotFound.

        What a crashed import left staged is removed, and an author the project does not know yet
        is added unless ``join`` is false, before anything is read.
        """
        self.path = path
        self.author = author
        self.read_only = read_only
        self.migration_backup: Path | None = None
        self._subscribers: list[Subscriber] = []
        self._schema: SchemaVersion | None = None
        self._annotator: Annotator | None = None
        self._sight: Sight | None = None
        self._busy = False
        self._lock: WriterLock | None = None
        self._clock: postgres_connection.Clock | None = None
        self._listener: postgres_listening.Listener | None = None
        self._own_steps: set[str] = set()
        self._next_uid: str | None = None
        self._watch: Watch | None = None
        self._role = postgres_roles.LEAD
        address = linked(path)
        if address is None:
            self._open_file(path, read_only)
        else:
            self._engine = postgres_connection.open_engine(address, read_only=read_only)
            self._open_shared()
        self._keys = records.Keys(self.connection)
        if not self.read_only:
            if self._role == postgres_roles.LEAD:
                staging.discard_left_over(self.connection)
            if join:
                self._join(self.author)

    def _open_file(self, path: Path, read_only: bool) -> None:
        if not path.is_file():
            raise NotFound(f"there is no project at {path}")
        version = file_version(path)
        if not read_only and not os.access(path, os.W_OK, effective_ids=_EFFECTIVE):
            # SQLite would open it all the same, and refuse the first write.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
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

    def _open_shared(self) -> None:
        """Connect to the server; an annotator or reader is who the database says."""
        self.connection = postgres_connection.connect(self._engine)
        try:
            migrate.bring_shared_up_to_date(self.connection, read_only=self.read_only)
            user, self._role = postgres_roles.whoami(self.connection)
            if self._role in postgres_roles.BOUND:
                self.author = user
            if self._role == postgres_roles.READER:
                self.read_only = True
            self._clock = postgres_connection.Clock(self.connection)
            self._listener = postgres_listening.Listener(self.connection)
        except BaseException:
            self.connection.close()
            self._engine.dispose()
            raise

    @property
    def is_shared(self) -> bool:
        """Tell whether the project lies on a server, where others write at the same time."""
        return self._clock is not None

    def reconnect(self) -> None:
        """Reach the server again after the connection broke; raise ConnectionLost if it cannot be.

        Nothing of a step that was under way is left; what was acknowledged is there.
        """
        if not self.is_shared:
            return
        if not self.connection.invalidated:
            self.connection.invalidate()
        self.connection.rollback()
        self._keys.forget()
        self._schema = self._annotator = None
        self._clock = postgres_connection.Clock(self.connection)

    def now(self) -> datetime:
        """Return the time by which everybody in the project goes: a server's own, if it has one."""
        return datetime.now(UTC) if self._clock is None else self._clock.now()

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
    def is_led(self) -> bool:
        """Tell whether the author may do what only leads may; a file leaves that to its owner."""
        return self._role == postgres_roles.LEAD

    def sight(self) -> Sight:
        """Return whose work the author sees now: it widens with each story that is finished."""
        if self.is_shared:
            told = self._role != postgres_roles.ANNOTATOR
            return sight_of(self.connection, self.author, sees_all=told)
        if self.read_only or self._busy:
            return sight_of(self.connection, self.author)
        # Asked for with every list, and slow for somebody who finished thousands of stories.
        if self._sight is None:
            self._sight = sight_of(self.connection, self.author)
        return self._sight

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

    @contextmanager
    def step_called(self, uid: str) -> Iterator[None]:
        """Give the next step a uid known beforehand, by which it can be looked for."""
        self._next_uid = uid
        try:
            yield
        finally:
            self._next_uid = None

    @contextmanager
    def watched(self, watch: Watch) -> Iterator[None]:
        """Let ``watch`` look at the steps made inside, now and then where they are long."""
        self._watch = watch
        try:
            yield
        finally:
            self._watch = None

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

    def stage(self, op: str, *, by_little: bool = False) -> staging.Staging:
        """Begin an import: articles written in batches, invisible until ``publish``.

        ``by_little`` keeps each batch short, for a person works beside it. Raise Refused where
        only a lead may import.
        """
        if self._role in postgres_roles.BOUND:
            raise Refused("in this project only a lead imports, so nothing was changed")
        return staging.Staging(self.connection, op, self.author, at=self.now(), by_little=by_little)

    def publish(
        self, staged: staging.Staging, complete: Callable[[Transaction], None] | None = None
    ) -> None:
        """Make a staged import visible in one transaction, with what ``complete`` writes in it."""
        if self._busy:
            raise RuntimeError(f"{staged.step.op}: a step cannot begin inside another")
        self._busy = True
        try:
            with self._explained(), transaction(self.connection):
                made = Transaction(self.connection, self._keys, staged.step, staged.journal)
                if complete is not None:
                    complete(made)
                made.flush()
                after = made.after or journal.take_turn(self.connection)
                bulk = staged.journal.finish(after, bulk=True)
                if self.is_shared:
                    tell_others(self.connection, staged.step.uid)
        finally:
            self._busy = False
        if self.is_shared:
            release_staged(self.connection, staged.step.id)
        self._notify(staged.step, (), bulk)

    # Watching

    def poll(self) -> int:
        """Tell subscribers of the steps others committed since; return how many.

        Costs nothing while nobody wrote: the server says so by itself.
        """
        if self._listener is None or self._busy or not self._listener.has_news():
            return 0
        theirs = [done for done in self._listener.steps() if done.uid not in self._own_steps]
        self._own_steps.clear()
        if theirs:
            # What was known of keys and of the author may be gone.
            self._keys.forget()
            self._annotator = None
        for header in theirs:
            self._tell(self._listener.change_set(header, LISTED))
        return len(theirs)

    @property
    def busy(self) -> bool:
        """Tell whether a step is under way, so that no other can begin yet."""
        return self._busy

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` after every commit; return the function that ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def close(self) -> None:
        """Let go of the file and the lock; closing twice is harmless."""
        if self._clock is not None:
            self._clock.close()
        self.connection.close()
        self._engine.dispose()
        self._release_lock()

    def __enter__(self) -> Self:
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
        bulk: tuple[tuple[str, int], ...] = ()
        try:
            with self._explained(), transaction(self.connection):
                # On a server a step gets its place at its end, so that others need not wait for it.
                last = None if self.is_shared else journal.last_closed(self.connection)
                header = journal.begin(
                    self.connection,
                    op=op,
                    how=how,
                    author=self.author,
                    root_id=root_id,
                    after=last,
                    at=self.now(),
                    uid=self._next_uid,
                )
                self._next_uid = None
                writer = journal.Writer(self.connection, header)
                made = Transaction(self.connection, self._keys, header, writer, self._watch)
                yield made
                if made.is_empty:
                    raise _NothingDone
                made.flush()
                after = last or made.after
                if after is None:
                    counts = writer.finish_on_server(bulk=made.is_bulk)
                else:
                    counts = writer.finish(after, bulk=made.is_bulk)
                    if self.is_shared:
                        tell_others(self.connection, header.uid)
                bulk = counts if made.is_bulk else ()
        except _NothingDone:
            return
        finally:
            self._busy = False
        self._notify(header, made.changes, bulk)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Forget keys when a step fails, and say in words what the database refused."""
        try:
            yield
        except IntegrityError as error:
            self._keys.forget()
            raise Conflict(_explained(error)) from error
        except BaseException:
            self._keys.forget()
            raise

    def _replay(self, step: journal.Step, how: str) -> None:
        root_id = step.root_id if step.root_id is not None else step.id
        with self._step(step.op, how, root_id) as made:
            backwards = journal.changes_of(self.connection, step.id, newest_first=True)
            made.apply(change.reversed() for change in backwards)

    def _notify(
        self, header: journal.Step, changes: Sequence[Change], bulk: tuple[tuple[str, int], ...]
    ) -> None:
        self._tell(
            ChangeSet(header.uid, header.op, header.how, header.author, tuple(changes), bulk)
        )
        if self.is_shared:
            self._own_steps.add(header.uid)

    def _tell(self, done: ChangeSet) -> None:
        if done.touches(SchemaVersion.kind):
            self._schema = None
        if done.touches(*DECIDE_SIGHT):
            self._sight = None
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(done)
            except Exception:  # noqa: BLE001
                # The step is committed: a view that cannot follow must not look like a failed step.
                _log.exception("a subscriber failed on %s", done.op)

    def _join(self, author: str) -> None:
        if self.annotator_named(author) is None:
            with self.transact("add_annotator", how=journal.SETUP) as made:
                leads = self.is_shared and self.is_led
                role = postgres_roles.LEAD if leads else postgres_roles.ANNOTATOR
                made.insert(Annotator(new_uid(), author, role=role))

    def _release_lock(self) -> None:
        if self._lock is not None:
            self._lock.release()


class _NothingDone(Exception):
    """Roll back a step that changed nothing."""


def _explained(error: IntegrityError) -> str:
    reason = str(error.orig)
    if "FOREIGN KEY" in reason.upper():
        return "other work depends on this, so nothing was changed"
    if "UNIQUE" in reason.upper():
        return "there is one of that name or id already, so nothing was changed"
    return f"the database refused the change: {reason}"


def create(path: Path, author: str, schema: Schema) -> Project:
    """Make a project file with its first schema and open it."""
    address = linked(path)
    if address is not None:
        return _create_shared(path, address, author, schema)
    migrate.create(path)
    try:
        return _begun(path, author, schema)
    except BaseException:
        migrate.discard(path)
        raise


def _begun(path: Path, author: str, schema: Schema) -> Project:
    """Open an empty project and give it its first schema."""
    project = Project(path, author)
    try:
        with project.transact("create_project", how=journal.SETUP) as made:
            made.insert(SchemaVersion(new_uid(), 1, schema))
    except BaseException:
        project.close()
        raise
    return project


def _create_shared(path: Path, address: Address, author: str, schema: Schema) -> Project:
    """Make a project in an empty database of a server."""
    engine = postgres_connection.open_engine(address)
    connection = postgres_connection.connect(engine)
    try:
        migrate.create_shared(connection)
    finally:
        connection.close()
        engine.dispose()
    return _begun(path, author, schema)
