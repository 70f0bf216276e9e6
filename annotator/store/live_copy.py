"""A copy of a project file that somebody is working in, made without keeping them from saving."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.errors import ProjectLocked, ProjectUnreadable
from annotator.store.file_uri import file_uri
from annotator.store.locks import WriterLock

PAGES = 1024
"""Pages copied at a time: 4 MB, some milliseconds in which a commit has to wait."""
MOST_RESTARTS = 5


def is_open_elsewhere(path: Path) -> bool:
    """Tell whether a program has the project open for writing."""
    try:
        WriterLock(path).release()
    except ProjectLocked:
        return True
    except OSError:
        # A folder where no lock can be made has no writer either.
        return False
    return False


def make(path: Path, target: Path, watch: Callable[[float], None] | None = None) -> None:
    """Copy one state of a project file to ``target``, a little at a time.

    SQLite begins again when somebody writes in between; after some such tries the rest is copied
    in one go, for which a writer then waits. ``watch`` is told how far it is, and ends it by
    raising.
    """
    restarts = 0
    left = -1

    def step(_status: int, remaining: int, total: int) -> None:
        nonlocal restarts, left
        if left >= 0 and remaining > left:
            restarts += 1
        left = remaining
        if watch is not None:
            watch(1 - remaining / total if total else 1.0)
        if restarts > MOST_RESTARTS:
            raise _RestartedTooOften

    try:
        source = sqlite3.connect(file_uri(path, "ro"), uri=True, timeout=5)
        copy = sqlite3.connect(target)
        try:
            # The copy is thrown away, so it needs no journal of its own.
            copy.execute("PRAGMA synchronous = OFF")
            try:
                source.backup(copy, pages=PAGES, progress=step, sleep=0.01)
            except _RestartedTooOften:
                source.backup(copy)
        finally:
            copy.close()
            source.close()
    except sqlite3.DatabaseError as error:
        raise ProjectUnreadable(f"{path.name} cannot be copied: {error}") from error


class _RestartedTooOften(Exception):
    """End the stepwise copy of a file that is written to all the time."""
