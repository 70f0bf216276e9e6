"""Exporting while somebody is at work: from a copy of the project, in a process of its own.

A long read keeps others from saving where SQLite has no write-ahead log, and a thread that burns
Python starves the windows. The worker therefore copies the project first, a little at a time, and
exports the copy; only plain data comes back.
"""

from __future__ import annotations

import multiprocessing
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.services import export_folder
from annotator.services.exporting import ExportReport, ExportRequest, Watch, export
from annotator.store import live_copy
from annotator.store.project import Project

_COPY_SHARE = 0.1
"""What of the progress shown is the copy."""
_GRACE = 5.0
"""Seconds a worker has to tidy up once it is told to stop."""


def export_beside(
    path: Path, author: str, request: ExportRequest, watch: Watch | None = None
) -> ExportReport:
    """Export a project file in this process; from a copy where a program has it open."""
    if not path.is_file() or not live_copy.is_open_elsewhere(path):
        with Project(path, author, read_only=True) as project:
            return export(project, request, watch)
    return export_copy(path, author, request, watch)


def export_copy(
    path: Path, author: str, request: ExportRequest, watch: Watch | None = None
) -> ExportReport:
    """Export a copy of a project file, made without keeping its writer waiting."""
    shown = watch or (lambda _fraction: None)
    export_folder.check(request.target.absolute(), force=request.force)
    with (
        _copied(path, lambda fraction: shown(fraction * _COPY_SHARE)) as copy,
        Project(copy, author, read_only=True) as project,
    ):
        return export(
            project, request, lambda fraction: shown(_COPY_SHARE + fraction * (1 - _COPY_SHARE))
        )


class RunningExport:
    """Watch an export in a worker process; ask ``poll`` now and then, or ``wait`` for its end."""

    def __init__(self, path: Path, author: str, request: ExportRequest) -> None:
        """Start the worker; errors of the export are raised by ``poll``."""
        context = multiprocessing.get_context("spawn")
        self._near, far = context.Pipe()
        self._process = context.Process(
            target=_work, args=(path, author, request, far), name="annotator-export", daemon=True
        )
        self._process.start()
        # Ours must be closed, or the end of the worker would not be the end of the pipe.
        far.close()
        self.progress = 0.0
        self.report: ExportReport | None = None
        self.cancelled = False

    def poll(self, wait: float = 0.0) -> bool:
        """Take in what the worker sent, and tell whether it has ended.

        Raise AnnotatorError if the export failed. Afterwards ``report`` is there, unless
        ``cancelled`` is true.
        """
        while self.report is None and not self.cancelled and self._near.poll(wait):
            wait = 0.0
            try:
                kind, value = self._near.recv()
            except (EOFError, OSError):
                self._end()
                raise AnnotatorError("the export's worker process ended early") from None
            if kind == "progress":
                self.progress = value
            elif kind == "report":
                self.report = value
            elif kind == "cancelled":
                self.cancelled = True
            else:
                self._end()
                raise AnnotatorError(value)
        ended = self.report is not None or self.cancelled
        if ended:
            self._end()
        return ended

    def wait(self, watch: Watch | None = None) -> ExportReport | None:
        """Wait for the end and return the report, or None if the export was cancelled."""
        while not self.poll(0.1):
            if watch is not None:
                watch(self.progress)
        return self.report

    def cancel(self) -> None:
        """Ask the worker to stop; it leaves nothing behind."""
        with suppress(OSError):
            self._near.send("cancel")

    def close(self) -> None:
        """Stop the worker if it is still at work, and wait until it has gone."""
        self.cancel()
        self._end()

    def _end(self) -> None:
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._near.close()


def export_in_process(
    path: Path, author: str, request: ExportRequest, watch: Watch | None = None
) -> ExportReport | None:
    """Export in a worker process and wait for it; None if it was cancelled.

    An error of ``watch`` ends the export and is raised again.
    """
    running = RunningExport(path, author, request)
    try:
        return running.wait(watch)
    finally:
        running.close()


class _Cancelled(Exception):
    """End an export nobody waits for any more."""


def _work(path: Path, author: str, request: ExportRequest, far: Connection) -> None:
    """Export and send progress, then the outcome; runs in the worker process."""
    with suppress(ValueError):
        # Ctrl+C reaches the whole group; it is for the program to stop its worker.
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch(fraction: float) -> None:
        try:
            # Anything that arrives says stop, and so does the end of the program itself.
            if far.poll():
                raise _Cancelled
            far.send(("progress", fraction))
        except (EOFError, OSError):
            raise _Cancelled from None

    outcome: tuple[str, object]
    try:
        outcome = "report", export_copy(path, author, request, watch)
    except _Cancelled:
        outcome = "cancelled", None
    except AnnotatorError as error:
        outcome = "failed", str(error)
    except Exception as error:  # noqa: BLE001
        # The program cannot see this process's traceback; the kind of error has to do.
        outcome = "failed", f"the export failed: {type(error).__name__}"
    with suppress(OSError):
        far.send(outcome)


@contextmanager
def _copied(path: Path, watch: Watch) -> Iterator[Path]:
    """Give a copy of a project file that lasts as long as the body."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-export-"))
    try:
        copy = folder / f"copy{path.suffix}"
        live_copy.make(path, copy, watch)
        yield copy
    finally:
        shutil.rmtree(folder, ignore_errors=True)
