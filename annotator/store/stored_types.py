"""Whether the values of a project file are of their columns' types, which SQLite leaves open.

One bit turned over on a disk makes a text a blob. Much of what reads it stops somewhere, but JSON
would take it for bytes and write Base64, so an export is vouched for here. A server keeps to types.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from annotator.errors import ProjectUnreadable, damaged_at
from annotator.store.connection import another, explained, run
from annotator.store.postgres_connection import is_postgres
from annotator.store.tables import body, metadata

_WANTED: tuple[tuple[type[Any], str], ...] = (
    (sa.Text, "a text"),
    (sa.Integer, "a whole number"),
    (sa.Boolean, "a whole number"),
    (sa.Float, "a number"),
    (sa.LargeBinary, "bytes"),
)
_RECORDS = tuple(name for name in metadata.tables if name not in ("step", "change"))


@dataclass(frozen=True, slots=True)
class Misplaced:
    """Name a value that is not of its column's type: where it lies, and what belongs there."""

    table: str
    row: int
    column: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.table}, row {self.row}: {self.column} is not {self.wanted}"


def misplaced(connection: sa.Connection) -> Iterator[Misplaced]:
    """Yield the first value of each row that is not of its column's type."""
    if not is_postgres(connection):
        yield from map(_named, run(connection, _looking_at(tuple(metadata.tables))))


@contextmanager
def vouched_for(connection: sa.Connection) -> Iterator[None]:
    """Run the body while a thread looks at all values outside of the journal.

    Raise ProjectUnreadable where one is not of its type, whatever the body came to.
    """
    if is_postgres(connection):
        yield
        return
    with closing(another(connection)) as beside, ThreadPoolExecutor(1, "annotator-types") as thread:
        looking = thread.submit(_first, beside)
        try:
            try:
                yield
            except Exception as error:
                _refuse(looking, connection, error)
                raise
            _refuse(looking, connection)
        finally:
            beside.interrupt()


def _first(beside: sqlite3.Connection) -> tuple[str, int, str] | None:
    row: tuple[str, int, str] | None = beside.execute(_looking_at(_RECORDS)).fetchone()
    return row


def _refuse(
    looking: Future[tuple[str, int, str] | None],
    connection: sa.Connection,
    cause: Exception | None = None,
) -> None:
    """Raise ProjectUnreadable where the thread found a value of another type."""
    try:
        row = looking.result()
    except sqlite3.OperationalError:
        # Somebody waits to save, and new readers must wait for them; this one reads already.
        row = run(connection, _looking_at(_RECORDS)).fetchone()
    except sqlite3.DatabaseError as error:
        raise explained(error) or error from error
    if row is not None:
        raise ProjectUnreadable(damaged_at(_named(row))) from cause


def _named(row: tuple[str, int, str]) -> Misplaced:
    table, key, name = row
    column = metadata.tables[table].c[name]
    wanted = next(word for type_, word in _WANTED if isinstance(column.type, type_))
    return Misplaced(table, key, name, wanted)


@cache
def _looking_at(tables: tuple[str, ...]) -> str:
    """Return the statement that gives table, row and column of what is misplaced."""
    selects = []
    for table in map(metadata.tables.__getitem__, tables):
        cases = " ".join(f"WHEN {_is_wrong(each)} THEN '{each.name}'" for each in table.c)
        selects.append(
            f"SELECT '{table.name}', rowid, CASE {cases} END AS wrong FROM \"{table.name}\" "
            "WHERE wrong IS NOT NULL"
        )
    return " UNION ALL ".join(selects)


def _is_wrong(column: sa.Column[Any]) -> str:
    """Return the condition that a value is of another type, NULL aside, which SQLite looks for."""
    if isinstance(column.type, sa.LargeBinary):
        return f"typeof(\"{column.name}\") <> 'blob'"
    if column.table is body:
        # Reads no more than the head of a row: texts are long.
        return f"typeof(\"{column.name}\") = 'blob'"
    # Numbers sort before texts and those before blobs, and comparing takes half of what asking
    # for the type takes. A number in a column of texts is made one when it is stored.
    least = "x''" if isinstance(column.type, sa.Text) else "''"
    return f'"{column.name}" >= {least}'
