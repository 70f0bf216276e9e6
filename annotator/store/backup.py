"""Verified copies of a project file."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import ProjectUnreadable
from annotator.store.file_uri import file_uri


def make(path: Path, target: Path | None = None, *, reason: str = "backup") -> Path:
    """Copy a project file as it is now and return the copy, checked page by page.

    The copy is made by SQLite's backup interface, so it is one state of the project even while a
    program writes to it. It appears under its name only when it has passed the check.
    """
    if target is None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        target = path.with_name(f"{path.stem}.{reason}-{stamp}{path.suffix}")
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        source = sqlite3.connect(file_uri(path), uri=True)
        copy = sqlite3.connect(partial)
        try:
            source.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            source.close()
            copy.close()
        if verdict != "ok":
            raise ProjectUnreadable(f"the backup of {path.name} failed its check: {verdict}")
        partial.replace(target)
    except sqlite3.DatabaseError as error:
        raise ProjectUnreadable(f"{path.name} cannot be backed up: {error}") from error
    finally:
        partial.unlink(missing_ok=True)
    return target
