"""Hearing of the steps others commit on a server: LISTEN, and the journal for what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from annotator.domain.changes import Change, ChangeSet
from annotator.errors import ConnectionLost
from annotator.store import journal
from annotator.store.postgres_locks import CHANNEL

if TYPE_CHECKING:
    from psycopg import Connection


class Listener:
    """Know which steps of others came since it was last asked.

    What the server tells only says that there is something; what there is stands in the journal,
    so nothing is missed where a connection broke meanwhile.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._driver: Connection[Any] | None = None
        self._rung = False
        self._listen()
        self._seen = journal.last_closed(connection).seq

    def has_news(self) -> bool:
        """Tell whether anybody, this client among them, committed a step; asks no server."""
        if self._connection.invalidated:
            raise ConnectionLost("the server cannot be reached")
        driver: Any = self._connection.connection.driver_connection
        if driver is not self._driver:
            # Connected anew: what was told meanwhile was told to nobody.
            self._listen()
            self._rung = True
        try:
            for _ in driver.notifies(timeout=0):
                self._rung = True
        except self._connection.dialect.loaded_dbapi.Error as error:
            self._connection.invalidate()
            raise ConnectionLost("the server cannot be reached") from error
        return self._rung

    def steps(self) -> list[journal.Step]:
        """Return the steps since the last time, the oldest first."""
        self._rung = False
        found = journal.since(self._connection, self._seen)
        if found:
            self._seen = found[-1].seq or self._seen
        return found

    def change_set(self, header: journal.Step, most: int) -> ChangeSet:
        """Return what a step changed, by counts alone where that is more than ``most``."""
        bulk = journal.counts_of(self._connection, header)
        changes: tuple[Change, ...] = ()
        if not bulk and header.change_count <= most:
            read = journal.changes_of(self._connection, header.id)
            changes = tuple(item for item in read if isinstance(item, Change))
        return ChangeSet(header.uid, header.op, header.how, header.author, changes, bulk)

    def _listen(self) -> None:
        self._connection.exec_driver_sql(f"LISTEN {CHANNEL}")
        self._driver = self._connection.connection.driver_connection
