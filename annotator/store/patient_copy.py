"""A copy of a project somebody works in that never makes them wait, however large it is.

In WAL mode a reader holds up no writer, so the copy is one read. In rollback mode each slice holds
the file for some milliseconds, and SQLite begins again when somebody wrote in between: the copy
then waits for a pause in the writing instead of taking the file for itself.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectUnreadable
from annotator.store.file_uri import file_uri

_PAGES = 128
"""Pages copied at a time: half a megabyte, a millisecond or two in which a commit waits."""
_REST = 0.001
"""Seconds between two slices in which a commit that waits gets its turn."""
_PAUSE = 1.0
"""Seconds to wait after somebody wrote: keys come in bursts."""


class NoPause(AnnotatorError):
    """Say that people wrote all the time, so that no copy of one state could be made."""


def make(path: Path, target: Path, *, patience: float = 600.0) -> None:
    """Copy one state of a project to ``target``; raise NoPause after ``patience`` seconds."""
    end = time.monotonic() + patience
    left = -1

    def step(_status: int, remaining: int, _total: int) -> None:
        nonlocal left
        began_again = left >= 0 and remaining > left
        left = remaining
        if time.monotonic() > end:
            raise NoPause(f"{path.name} was written to all the time, so there is no new backup")
        time.sleep(_PAUSE if began_again else _REST)

    try:
        source = sqlite3.connect(file_uri(path), uri=True, timeout=5)
        copy = sqlite3.connect(target)
        try:
            # Synchronised once at the end; what is cut off before that is thrown away.
            copy.execute("PRAGMA synchronous = OFF")
            wal = source.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            source.backup(copy, pages=-1 if wal else _PAGES, progress=None if wal else step)
            # A copy is opened where nothing may lie beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
            source.close()
    except sqlite3.DatabaseError as error:
        raise ProjectUnreadable(f"{path.name} cannot be copied: {error}") from error


def verify(path: Path, name: str) -> None:
    """Raise ProjectUnreadable, calling the file ``name``, unless every page of it is sound."""
    try:
        connection = sqlite3.connect(file_uri(path, "ro"), uri=True)
        try:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if verdict == "ok":
                broken = connection.execute("PRAGMA foreign_key_check").fetchone()
                verdict = "ok" if broken is None else f"a row of {broken[0]} refers to nothing"
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise ProjectUnreadable(f"{name} is damaged: {error}") from error
    if verdict != "ok":
        raise ProjectUnreadable(f"{name} is damaged: {verdict}")


def newest_step(path: Path) -> int:
    """Return the place of the newest committed step in a project file, whatever its version."""
    connection = sqlite3.connect(file_uri(path, "ro"), uri=True)
    try:
        found = connection.execute("SELECT max(seq) FROM step WHERE hash IS NOT NULL").fetchone()
    except sqlite3.DatabaseError as error:
        raise ProjectUnreadable(f"{path.name} is damaged: {error}") from error
    finally:
        connection.close()
    return int(found[0] or 0)


def settle(path: Path) -> None:
    """Bring into a project file what lies in files beside it; a damaged one is left as it is."""
    try:
        connection = sqlite3.connect(file_uri(path), uri=True)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return
