"""The lock that keeps a second program from writing to an open project."""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.errors import ProjectLocked


def lock_path(project: Path) -> Path:
    """Return where the lock of a project lies: a hidden file beside it."""
    return project.with_name(f".{project.name}.lock")


class WriterLock:
    """Hold the right to write to one project file until released.

    The operating system holds the lock on an open file, so it falls with the process however that
    ends. Who holds it stands in the file, for the message the second program shows. The file stays
    when the lock is released: removing it would let two programs lock two files of one name.
    """

    def __init__(self, project: Path) -> None:
        self._path = lock_path(project)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _try_lock(self._file):
            holder = _read_holder(self._file)
            os.close(self._file)
            raise ProjectLocked(f"{project.name} is open for writing in another program{holder}")
        os.ftruncate(self._file, 0)
        os.lseek(self._file, _HOLDER_AT, os.SEEK_SET)
        os.write(
            self._file, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode()
        )

    def release(self) -> None:
        """Give the lock back; releasing twice is harmless."""
        if self._file >= 0:
            with suppress(OSError):
                _unlock(self._file)
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


# Windows locks are mandatory: the locked byte lies apart from the text others want to read.
_HOLDER_AT = 1


def _read_holder(file: int) -> str:
    try:
        os.lseek(file, _HOLDER_AT, os.SEEK_SET)
        holder = json.loads(os.read(file, 1000))
        return f" (process {int(holder['pid'])} on {str(holder['host'])[:80]})"
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        os.lseek(file, 0, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
