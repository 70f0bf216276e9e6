"""What a person asked for and the server has not acknowledged, in a small file of this machine.

An entry is written, and on the disk, before the server is asked. It is removed when the server has
acknowledged the step of the same uid; whatever happens in between can be looked up by that uid, so
that nothing is lost and nothing is done twice.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from annotator.store.connection import explained

SUFFIX = ".outbox"


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one request: the uid of the step it makes, the verb by name, its arguments as JSON."""

    uid: str
    verb: str
    arguments: str
    at: str


class Outbox:
    """Keep the entries of one team's project, the oldest first."""

    def __init__(self, link: Path) -> None:
        """Open the outbox beside a link, made if need be; raise AnnotatorError if it cannot be."""
        try:
            # Transactions are single statements; each is on the disk when it returns.
            self._file = sqlite3.connect(link.with_suffix(SUFFIX), isolation_level=None)
            self._file.execute("PRAGMA journal_mode = TRUNCATE")
            self._file.execute("PRAGMA synchronous = EXTRA")
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, "
                "uid TEXT NOT NULL UNIQUE, verb TEXT NOT NULL, arguments TEXT NOT NULL, "
                "at TEXT NOT NULL)"
            )
        except sqlite3.DatabaseError as error:
            raise explained(error) or error from error

    def put(self, entry: Entry) -> None:
        """Write an entry; it is on the disk when this returns."""
        self._file.execute(
            "INSERT INTO entry (uid, verb, arguments, at) VALUES (?, ?, ?, ?)",
            (entry.uid, entry.verb, entry.arguments, entry.at),
        )

    def remove(self, uid: str) -> None:
        """Remove an entry that was acknowledged or refused."""
        self._file.execute("DELETE FROM entry WHERE uid = ?", (uid,))

    def entries(self) -> list[Entry]:
        """Return what waits, the oldest first."""
        rows = self._file.execute("SELECT uid, verb, arguments, at FROM entry ORDER BY number")
        return [Entry(*row) for row in rows]

    def __len__(self) -> int:
        return int(self._file.execute("SELECT count(*) FROM entry").fetchone()[0])

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._file.close()
