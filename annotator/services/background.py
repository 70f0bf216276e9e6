"""One piece of work in a process of its own: plain data in, progress and one result out.

A thread that burns Python starves the windows; another process does not. The work is a function of
a module, called with its arguments and a ``watch`` it tells its progress to (0 to 1).
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from annotator.errors import AnnotatorError

R = TypeVar("R")
Watch = Callable[[float], object]
_PROGRESS, _RESULT, _CANCELLED, _FAILED = "progress", "result", "cancelled", "failed"
_GRACE = 5.0
"""Seconds a worker has to tidy up once it is told to stop."""


class Background(Generic[R]):
    """Watch a worker process; ask ``poll`` now and then, or ``wait`` for its end."""

    def __init__(
        self,
        what: str,
        work: Callable[..., R],
        *values: Any,
        nice: int = 0,
        outlive: bool = False,
    ) -> None:
        """Start ``work(*values, watch)``; ``what`` names it in errors, which ``poll`` raises.

        ``nice`` is by how much it stands back for other processes, where the system knows that.
        ``outlive`` lets it go on after its watcher is gone; the program then waits for it to end.
        """
        # Not forked: a copy of a program with windows and an open project must not run on.
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe()
        self._process = context.Process(
            target=_run,
            args=(what, work, values, nice, far),
            name=f"annotator-{what}",
            daemon=not outlive,
        )
        self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far.close()
        self.progress = 0.0
        self.result: R | None = None
        self.cancelled = False
        self._ended = False

    def poll(self, wait: float = 0.0) -> bool:
        """Take in what the worker sent, and tell whether it has ended.

        Raise AnnotatorError if the work failed. Afterwards ``result`` is there, unless
        ``cancelled`` is true.
        """
        while not self._ended and self._near.poll(wait):
            wait = 0.0
            try:
                kind, value = self._near.recv()
            except (EOFError, OSError):
                self._end()
                raise AnnotatorError("the worker process ended early") from None
            if kind == _PROGRESS:
                self.progress = value
                continue
            self._end()
            if kind == _FAILED:
                raise AnnotatorError(value)
            self.cancelled = kind == _CANCELLED
            self.result = value
        return self._ended

    def wait(self, watch: Watch | None = None) -> R | None:
        """Wait for the end and return the result, or None if the work was cancelled."""
        while not self.poll(0.1):
            if watch is not None:
                watch(self.progress)
        return self.result

    def cancel(self) -> None:
        """Ask the worker to stop."""
        with suppress(OSError):
            self._near.send("cancel")

    def close(self) -> None:
        """Stop the worker if it is still at work, and wait until it has gone."""
        self.cancel()
        self._end()
        self._wait_until_gone()

    def stop(self) -> None:
        """End the worker at once; for work that leaves nothing half done, or never looks up."""
        if not self._ended:
            self._process.terminate()
        self._end()
        self._wait_until_gone()

    def _end(self) -> None:
        # What it had to say is said. It takes a moment to go, and longer on a busy machine: that is
        # not for whoever polls in a window to wait for. The next worker that starts reaps it.
        self._ended = True
        self._near.close()

    def _wait_until_gone(self) -> None:
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


class _Cancelled(Exception):
    """End work nobody waits for any more."""


def _run(
    what: str, work: Callable[..., Any], values: tuple[Any, ...], nice: int, far: Connection
) -> None:
    """Do the work and send progress, then the outcome; runs in the worker process."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(nice)

    def watch(fraction: float) -> None:
        try:
            # Anything that arrives says stop, and so does the end of the program itself.
            if far.poll():
                raise _Cancelled
            far.send((_PROGRESS, fraction))
        except (EOFError, OSError):
            raise _Cancelled from None

    outcome: tuple[str, object]
    try:
        outcome = _RESULT, work(*values, watch)
    except _Cancelled:
        outcome = _CANCELLED, None
    except AnnotatorError as error:
        outcome = _FAILED, str(error)
    except OSError as error:
        outcome = _FAILED, f"the disk refuses: {error.strerror or type(error).__name__}"
    except Exception as error:  # noqa: BLE001
        # The program cannot see this process's traceback; the kind of error has to do.
        outcome = _FAILED, f"the {what} failed: {type(error).__name__}"
    with suppress(OSError):
        far.send(outcome)
