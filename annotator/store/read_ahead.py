"""Reading ahead: SQLite works on the next rows in a thread while Python works on the last ones.

SQLite lets other threads run while it looks for a row, so a statement that gathers much into few
rows costs the caller next to nothing. One that has many rows would lose more by taking turns.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import chain
from typing import Any

import sqlalchemy as sa

from annotator.store.connection import another, explained
from annotator.store.statements import Prepared
from annotator.store.tables import step

Rows = Iterator[tuple[Any, ...]]
Asked = Callable[[], Rows]
"""Waits for the first row and gives all of them; to be called once, before the next is asked."""

_LATEST = Prepared(sa.select(sa.func.max(step.c.seq)))


class Reader:
    """Ask for rows now and take them later; call it inside ``connection.snapshot``."""

    def __init__(self, connection: sa.Connection, beside: sqlite3.Connection | None) -> None:
        """Read on ``beside`` in a thread, or on ``connection`` when the rows are taken."""
        self._connection = connection
        self._beside = beside
        self._thread = ThreadPoolExecutor(1, "annotator-reading") if beside is not None else None

    def ask(self, statement: Prepared, **named: Any) -> Asked:
        """Begin to run a statement; the call that is returned gives its rows."""
        if self._beside is None or self._thread is None:
            return lambda: statement.each(self._connection, **named)
        return self._thread.submit(_begin, self._beside, statement, named).result

    def close(self) -> None:
        """End what still runs."""
        if self._beside is not None and self._thread is not None:
            self._beside.interrupt()
            self._thread.shutdown(cancel_futures=True)
            self._beside.close()


@contextmanager
def reader(connection: sa.Connection) -> Iterator[Reader]:
    """Give a reader of the state that ``connection`` sees, begun by ``connection.snapshot``."""
    made = Reader(connection, _beside(connection))
    try:
        yield made
    finally:
        made.close()


def _begin(beside: sqlite3.Connection, statement: Prepared, named: dict[str, Any]) -> Rows:
    try:
        cursor = beside.execute(statement.sql, statement.values(named))
        first = cursor.fetchone()
    except sqlite3.DatabaseError as error:
        raise explained(error) or error from error
    return chain(() if first is None else (first,), cursor)


def _beside(connection: sa.Connection) -> sqlite3.Connection | None:
    """Return a second connection that sees the same state, or None where there is none."""
    if connection.dialect.name != "sqlite":
        return None
    # A first read, or the snapshot would only begin after the other connection's.
    latest = _LATEST.first(connection)
    beside = another(connection)
    with suppress(sqlite3.OperationalError):  # somebody waits to save, who must not wait longer
        beside.execute("BEGIN")
        # With a write-ahead log somebody may have saved in between; every change is a step.
        if beside.execute(_LATEST.sql).fetchone() == latest:
            return beside
    beside.close()
    return None
