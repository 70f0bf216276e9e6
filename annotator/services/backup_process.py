"""Making and restoring backups in a process of their own, so that typing never waits for them."""

from __future__ import annotations

from pathlib import Path

from annotator.services import backups
from annotator.services.background import Background, Watch
from annotator.services.backups import Backup, Restored

_NICE = 10


def back_up(
    project: Path, folder: Path, kept: int, *, outlive: bool = False
) -> Background[Backup | None]:
    """Begin to back a project up; the result is None where nothing has changed since the newest.

    ``outlive`` lets it finish after the window was closed.
    """
    return Background("backup", _make, project, folder, kept, nice=_NICE, outlive=outlive)


def restore(project: Path, backup: Path) -> Background[Restored]:
    """Begin to put a backup in the place of a project."""
    return Background("restoring", _restore, project, backup, nice=_NICE)


def _make(project: Path, folder: Path, kept: int, _watch: Watch) -> Backup | None:
    return backups.make(project, folder, kept)


def _restore(project: Path, backup: Path, _watch: Watch) -> Restored:
    return backups.restore(project, backup)
