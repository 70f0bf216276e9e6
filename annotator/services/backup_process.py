"""Making and restoring backups in a process of their own, so that typing never waits for them."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.services import backups

_NICE = 10
_GRACE = 5.0


class Running:
    """Watch a worker process; ask ``poll`` now and then.

    ``result`` is the Backup (or None where nothing had changed) or the Restored once it has ended.
    """

    def __init__(self, task: Callable[[], object], *, daemon: bool = True) -> None:
        """Start the worker; one that is no daemon outlives the window, not the program."""
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe()
        self._process = context.Process(
            target=_work, args=(task, far), name="annotator-backup", daemon=daemon
        )
        self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far.close()
        self.result: object = None

    def poll(self) -> bool:
        """Tell whether it has ended; raise AnnotatorError where it failed."""
        if not self._near.poll():
            return False
        try:
            done, value = self._near.recv()
        except (EOFError, OSError):
            done, value = False, "the backup's worker process ended early"
        self.close()
        if not done:
            raise AnnotatorError(value)
        self.result = value
        return True

    def stop(self) -> None:
        """End it at once; what it had not finished is left nowhere."""
        self._process.terminate()
        self.close()

    def close(self) -> None:
        """Wait until the worker has gone."""
        self._process.join(_GRACE)
        self._near.close()


def back_up(project: Path, folder: Path, kept: int, *, outlive: bool = False) -> Running:
    """Begin to back a project up; ``outlive`` lets it finish after the window was closed."""
    return Running(partial(backups.make, project, folder, kept), daemon=not outlive)


def restore(project: Path, backup: Path) -> Running:
    """Begin to put a backup in the place of a project."""
    return Running(partial(backups.restore, project, backup))


def _work(task: Callable[[], object], far: Connection) -> None:
    """Do it and send what came of it; runs in the worker process."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    outcome: tuple[bool, object]
    try:
        outcome = True, task()
    except AnnotatorError as error:
        outcome = False, str(error)
    except OSError as error:
        outcome = False, f"the disk refuses: {error.strerror or type(error).__name__}"
    except Exception as error:  # noqa: BLE001
        # The program cannot see this process's traceback; the kind of error has to do.
        outcome = False, f"it failed: {type(error).__name__}"
    with suppress(OSError):
        far.send(outcome)
