"""One file for a person: it is whole under its name, or what was there before still is."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import InvalidInput


def write(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there; raise InvalidInput where that cannot be."""
    try:
        if path.exists() and not path.is_file():
            # A pipe, or the terminal as `/dev/stdout`: it is written to, never replaced.
            path.write_bytes(data)
            return
        beside = path.with_name(f".{path.name}.part")
        try:
            beside.write_bytes(data)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise InvalidInput(f"{path.name} cannot be written: {error.strerror}") from error


def write_table(path: Path, text: str) -> None:
    """Write a table for spreadsheets, which know UTF-8 by its mark; errors are those of `write`."""
    write(path, text.encode("utf-8-sig"))
