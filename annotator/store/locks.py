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
        """Take the lock; raise ProjectLocked where another program has it.

        Raise OSError where the folder may not be written to, or the drive knows no locks.
        """
        path = lock_path(project)
        # In a folder others write to, a link of that name could lead into any file of ours.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._file = os.open(path, flags, 0o644)
        try:
            taken = _try_lock(self._file)
        except OSError as error:
            os.close(self._file)
            error.filename = str(path)
            raise
        if not taken:
            holder = _read_holder(self._file)
            os.close(self._file)
            raise ProjectLocked(f"{project.name} is open for writing in another program{holder}")
        _write_holder(self._file)

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


def _write_holder(file: int) -> None:
    # It only makes a message clearer: on a full disk the lock holds without it.
    with suppress(OSError):
        os.ftruncate(file, 0)
        os.lseek(file, _HOLDER_AT, os.SEEK_SET)
        os.write(file, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())


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
    import errno
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # Network drives lock by other means, and answer as those do.
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                return False
            raise
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
