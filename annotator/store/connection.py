"""Connections to a project file: pragmas, journal mode, transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import NullPool

from annotator.errors import DAMAGED, AnnotatorError, ProjectLocked, ProjectUnreadable
from annotator.store.file_uri import file_uri
from annotator.store.tables import APPLICATION_ID, SCHEMA_VERSION

WAL_IS_SAFE_FROM = (3, 51, 3)
"""Below this version two writers in WAL mode can corrupt the file (SQLite's "WAL-reset" bug)."""


def database_version() -> str:
    """Return the version of SQLite the program runs on."""
    return sqlite3.sqlite_version


_LOCKED = "another program is writing to the project; try again in a moment"


def journal_mode(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> tuple[str, str]:
    """Return the journal mode and the synchronous level that make a commit durable."""
    return ("WAL", "FULL") if version >= WAL_IS_SAFE_FROM else ("TRUNCATE", "EXTRA")


def open_engine(path: Path, *, read_only: bool = False) -> sa.Engine:
    """Return an engine for one project file.

    NullPool, because a pooled connection would keep the file (and its lock) open after close.
    The driver runs in autocommit and transactions are begun by hand, so that a writing one is
    IMMEDIATE and cannot fail half-way for want of the lock.
    """
    uri = file_uri(path)

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=256)

    engine = sa.create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=NullPool, isolation_level="AUTOCOMMIT"
    )

    def set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -16384")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            mode, synchronous = journal_mode()
            connection.execute(f"PRAGMA journal_mode = {mode}")
            connection.execute(f"PRAGMA synchronous = {synchronous}")

    def set_up(connection: sqlite3.Connection, record: object) -> None:
        try:
            set_pragmas(connection, record)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            # Of a damaged schema the driver cannot even read what SQLite says of it.
            said = explained(error) if isinstance(error, sqlite3.DatabaseError) else None
            if said is None and isinstance(error, sqlite3.DatabaseError):
                raise
            raise said or ProjectUnreadable(DAMAGED) from error

    sa.event.listen(engine, "connect", set_up)
    sa.event.listen(engine, "handle_error", _explain)
    return engine


_DAMAGE = ("malformed", "not a database", "Could not decode", "no such table", "no such column")


def _is_locked(error: sqlite3.DatabaseError) -> bool:
    return "locked" in str(error) or "busy" in str(error)


def _explain(context: sa.engine.ExceptionContext) -> None:
    """Raise instead of a database error what says it in words."""
    error = context.original_exception
    said = explained(error) if isinstance(error, sqlite3.DatabaseError) else None
    if said is not None:
        raise said from error


def explained(error: sqlite3.DatabaseError) -> AnnotatorError | None:
    """Return what the file or the disk does to us as an error a person can act on, if it is one."""
    if isinstance(error, sqlite3.IntegrityError):
        return None
    reason = str(error)
    if _is_locked(error):
        return ProjectLocked(_LOCKED)
    if any(sign in reason for sign in _DAMAGE):
        return ProjectUnreadable(DAMAGED)
    if "disk" in reason or "readonly" in reason or "unable to open" in reason:
        return AnnotatorError(f"the project cannot be read or written: {reason}")
    return None


def driver_of(connection: sa.Connection) -> sqlite3.Connection:
    """Return the driver's own connection below SQLAlchemy's."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver


def another(connection: sa.Connection) -> sqlite3.Connection:
    """Return one more connection to a project file, for reading only and in any thread.

    It does not wait where the file is locked: it is one that can be done without.
    """
    path = run(connection, "PRAGMA database_list").fetchone()[2]
    made = sqlite3.connect(
        file_uri(Path(path)), uri=True, isolation_level=None, timeout=0, check_same_thread=False
    )
    made.execute("PRAGMA query_only = ON")
    made.execute("PRAGMA trusted_schema = OFF")
    return made


def run(connection: sa.Connection, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
    """Run one statement on the driver; errors are those SQLAlchemy would have raised."""
    try:
        return driver_of(connection).execute(sql, values)
    except sqlite3.DatabaseError as error:
        raise _told(error, sql) from error


def run_many(connection: sa.Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Run one statement for each row of values."""
    try:
        driver_of(connection).executemany(sql, rows)
    except sqlite3.DatabaseError as error:
        raise _told(error, sql) from error


def _told(error: sqlite3.DatabaseError, sql: str) -> Exception:
    if isinstance(error, sqlite3.IntegrityError):
        return IntegrityError(sql, None, error)
    return explained(error) or error


@contextmanager
def transaction(connection: sa.Connection) -> Iterator[None]:
    """Run the body as one write transaction: all of it is committed, or none."""
    _connect_anew(connection)
    if connection.dialect.name != "sqlite":
        with _shared_transaction(connection):
            yield
        return
    run(connection, "BEGIN IMMEDIATE")
    try:
        yield
        run(connection, "COMMIT")
    except BaseException:
        # A failed COMMIT, or the closing of the connection at an interrupt, has rolled back by
        # itself; a second ROLLBACK would then hide why.
        if not connection.invalidated and _is_in_transaction(connection):
            run(connection, "ROLLBACK")
        raise


@contextmanager
def _shared_transaction(connection: sa.Connection) -> Iterator[None]:
    """Run the body as one transaction on a server, where others write at the same time."""
    connection.exec_driver_sql("BEGIN")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        if not connection.invalidated and not connection.closed:
            connection.exec_driver_sql("ROLLBACK")
        raise


def _connect_anew(connection: sa.Connection) -> None:
    """Make a connection usable again that SQLAlchemy closed because of an interrupt (Ctrl+C)."""
    if connection.invalidated:
        connection.rollback()


def _is_in_transaction(connection: sa.Connection) -> bool:
    return driver_of(connection).in_transaction


@contextmanager
def snapshot(connection: sa.Connection) -> Iterator[None]:
    """Run the body against one unchanging state of the project."""
    shared = connection.dialect.name != "sqlite"
    begin = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY" if shared else "BEGIN"
    connection.exec_driver_sql(begin)
    try:
        yield
    finally:
        connection.exec_driver_sql("ROLLBACK")


def file_version(path: Path) -> int:
    """Return the schema version of a project file; raise ProjectUnreadable if it is none of ours.

    A file of a newer program is refused here, before anything reads it.
    """
    try:
        connection = sqlite3.connect(file_uri(path), uri=True)
    except sqlite3.OperationalError as error:
        raise ProjectUnreadable(f"{path.name} cannot be opened: {error}") from error
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if _is_locked(error):
            raise ProjectLocked(_LOCKED) from error
        raise ProjectUnreadable(f"{path.name} is not a News Annotator project: {error}") from error
    finally:
        connection.close()
    if application_id != APPLICATION_ID:
        raise ProjectUnreadable(f"{path.name} is not a News Annotator project")
    if version > SCHEMA_VERSION:
        raise ProjectUnreadable(
            f"{path.name} was made by a newer News Annotator (database version {version}; this "
            f"program knows {SCHEMA_VERSION}); update the program to open it"
        )
    return version
