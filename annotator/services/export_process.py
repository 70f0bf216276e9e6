"""Exporting while somebody is at work: from a copy of the project, in a process of its own.

A long read keeps others from saving where SQLite has no write-ahead log, and a thread that burns
Python starves the windows. The worker therefore copies the project first, a little at a time, and
exports the copy; only plain data comes back.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.services import export_folder, team
from annotator.services.background import Background
from annotator.services.exporting import ExportReport, ExportRequest, Watch, export
from annotator.store import live_copy
from annotator.store.project import Project

_COPY_SHARE = 0.1
"""What of the progress shown is the copy."""


def export_beside(
    path: Path, author: str, request: ExportRequest, watch: Watch | None = None
) -> ExportReport:
    """Export a project in this process; a file from a copy where a program has it open."""
    if _is_shared(path) or not path.is_file() or not live_copy.is_open_elsewhere(path):
        with Project(path, author, read_only=True) as project:
            return export(project, request, watch)
    return export_copy(path, author, request, watch)


def _is_shared(path: Path) -> bool:
    """Tell whether a path leads to a server, on which reading keeps nobody from writing."""
    return team.address_of(path) is not None


def export_copy(
    path: Path, author: str, request: ExportRequest, watch: Watch | None = None
) -> ExportReport:
    """Export a copy of a project file, made without keeping its writer waiting.

    What lies on a server needs no copy.
    """
    if _is_shared(path):
        return export_beside(path, author, request, watch)
    shown = watch or (lambda _fraction: None)
    export_folder.check(request.target.absolute(), force=request.force)
    with (
        _copied(path, lambda fraction: shown(fraction * _COPY_SHARE)) as copy,
        Project(copy, author, read_only=True) as project,
    ):
        return export(
            project, request, lambda fraction: shown(_COPY_SHARE + fraction * (1 - _COPY_SHARE))
        )


def begin_export(path: Path, author: str, request: ExportRequest) -> Background[ExportReport]:
    """Begin to export in a worker process; cancelled, it leaves nothing behind."""
    return Background("export", export_copy, path, author, request)


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
