"""Statements compiled once and handed straight to the driver.

A label key runs a handful of statements, each for a row or two. What SQLAlchemy does around such a
statement costs several times what the database does for it, so the few that a key or an import
runs again and again are put together with SQLAlchemy and run without it. On PostgreSQL the way to
the server costs more than all of that, so SQLAlchemy runs them there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect

from annotator.store.connection import run, run_many
from annotator.store.dialects import json_each

_DIALECT = dialect()


class Prepared:
    """Hold one statement as the driver wants it, and the order of its parameters by name."""

    def __init__(
        self,
        statement: sa.Select[Any] | sa.Insert | sa.Update,
        columns: Sequence[str] | None = None,
    ) -> None:
        """Compile a statement; ``columns`` are those an INSERT is given values for."""
        self.statement = statement
        compiled = statement.compile(dialect=_DIALECT, column_keys=columns)
        self.sql = str(compiled)
        self._names = tuple(compiled.positiontup or ())
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        # A getter of one name would return a value and no tuple.
        self._many: Callable[[Mapping[str, Any]], Sequence[Any]] = self.values
        if len(self._names) > 1 and not self._fixed:
            self._many = itemgetter(*self._names)

    def values(self, named: Mapping[str, Any]) -> list[Any]:
        """Return named values in the order of the statement's parameters."""
        fixed = self._fixed
        return [named[name] if name in named else fixed[name] for name in self._names]

    def first(self, connection: sa.Connection, **named: Any) -> tuple[Any, ...] | None:
        """Return the first row, or None."""
        if connection.dialect.name != "sqlite":
            found = connection.execute(self.statement, named).first()
            return None if found is None else tuple(found)
        row: tuple[Any, ...] | None = run(connection, self.sql, self.values(named)).fetchone()
        return row

    def all(self, connection: sa.Connection, **named: Any) -> list[tuple[Any, ...]]:
        """Return all rows."""
        if connection.dialect.name != "sqlite":
            return [tuple(row) for row in connection.execute(self.statement, named)]
        return run(connection, self.sql, self.values(named)).fetchall()

    def each(self, connection: sa.Connection, **named: Any) -> Iterator[tuple[Any, ...]]:
        """Yield the rows one by one."""
        if connection.dialect.name != "sqlite":
            yield from map(tuple, connection.execute(self.statement, named))
            return
        yield from run(connection, self.sql, self.values(named))

    def write(self, connection: sa.Connection, named: Mapping[str, Any]) -> int:
        """Write one row and return the key of a new one."""
        if connection.dialect.name != "sqlite":
            result = connection.execute(self.statement, named)
            keys = result.inserted_primary_key if result.context.isinsert else None
            return keys[0] if keys else 0
        return run(connection, self.sql, self.values(named)).lastrowid or 0

    def write_all(self, connection: sa.Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write many rows."""
        if connection.dialect.name != "sqlite":
            connection.execute(self.statement, list(rows))
            return
        run_many(connection, self.sql, map(self._many, rows))


def one_of(column: sa.ColumnElement[Any], name: str) -> sa.ColumnElement[bool]:
    """Return the condition that a column has one of many values, given as ``name``.

    The values come as one JSON array (`listed`), so that the statement is the same for any number.
    """
    values = json_each(sa.bindparam(name, type_=sa.Text)).table_valued("value")
    return column.in_(sa.select(values.c.value))


def listed(values: Iterable[str]) -> str:
    """Return values as `one_of` wants them."""
    return msgspec.json.encode(list(values)).decode()
