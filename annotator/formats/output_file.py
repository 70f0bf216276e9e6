"""Files an export writes: buffered in large blocks, and errors that name the file."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_BUFFER = 1 << 20


class _NamedFile(io.FileIO):
    """Name itself in the error where the disk is full; the system's error names no file."""

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            error.filename = str(self.name)
            raise


def open_bytes(path: Path) -> io.BufferedWriter:
    """Open a new file for bytes."""
    return io.BufferedWriter(_NamedFile(path, "xb"), _BUFFER)


def open_text(path: Path, encoding: str) -> io.TextIOWrapper:
    """Open a new file for text whose line ends are written as given."""
    return io.TextIOWrapper(open_bytes(path), encoding=encoding, newline="")
