"""The address by which SQLite opens a project file, whatever signs its name has."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from annotator.errors import ProjectUnreadable


def file_uri(path: Path, mode: str = "rw") -> str:
    """Return the address of a file; raise ProjectUnreadable for a path that is no characters.

    ``mode`` is "ro" or "rw". What a program left half-written when it was killed is taken back by
    whoever opens the file next, which "ro" forbids: readers of a live project take "rw" and hold
    themselves back. A file that may not be written opens for reading all the same.
    """
    try:
        # A name may hold what an address gives a meaning to: a question mark, a hash, a per cent.
        return f"file:{quote(str(path.resolve()))}?mode={mode}"
    except UnicodeEncodeError:
        raise ProjectUnreadable(f"{path.name} cannot be opened: its path is not UTF-8") from None
