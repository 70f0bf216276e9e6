"""Backups that make themselves: now and then while the project changes, and when it is closed."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.settings import Settings

if TYPE_CHECKING:
    from annotator.services.background import Background
    from annotator.services.backups import Backup
    from annotator.services.projects import Project

# Services that open projects are imported where they are used: the first article is painted
# before any of them is loaded.

_POLL_MS = 500
_log = logging.getLogger(__name__)


class AutoBackups(QObject):
    """Follow one project at a time; the copying is done by another process."""

    made = Signal(object)
    """Carries the Backup that was made, or None where nothing had changed since the newest."""
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._project: Project | None = None
        self._running: Background[Backup | None] | None = None
        self._saved = 0
        self._asked = 0
        self._due = QTimer(self)
        self._due.timeout.connect(self._back_up_if_changed)
        self._polling = QTimer(self)
        self._polling.setInterval(_POLL_MS)
        self._polling.timeout.connect(self._poll)

    @property
    def running(self) -> bool:
        """Tell whether a backup is being made."""
        return self._running is not None

    def folder(self, project: Path) -> Path:
        """Return where the backups of a project go."""
        from annotator.services import backups

        return backups.folder_of(project, self._settings["backups.folder"])

    def attach(self, project: Project | None) -> None:
        """Follow a project, which must still be open; the one before gets its last backup."""
        from annotator.services import backups

        before, self._project = self._project, project
        if before is project:
            return
        if before is not None:
            self._finish(before)
        if project is not None and not project.read_only:
            self._saved = self._asked = backups.newest_step(project)
        self.follow_settings()

    def forget(self) -> None:
        """Leave the project alone, without a last backup."""
        self._project = None
        self._due.stop()
        if self._running is not None:
            self._running.stop()
            self._end()

    def follow_settings(self) -> None:
        """Back up as often as the settings say from now on."""
        self._due.stop()
        if self._wanted():
            self._due.start(int(self._settings["backups.minutes"]) * 60_000)

    def back_up_now(self) -> bool:
        """Begin a backup; tell whether one is under way now."""
        project = self._project
        if project is None or project.read_only:
            return False
        if self._running is None:
            self._begin(project)
        return True

    def _wanted(self) -> bool:
        project = self._project
        if project is None or project.read_only or project.is_shared:
            # What lies on a server is backed up there.
            return False
        return bool(self._settings["backups.on"])

    def _back_up_if_changed(self) -> None:
        from annotator.services import backups

        project = self._project
        if project is None or not self._wanted() or self._running is not None:
            return
        if backups.newest_step(project) != self._saved:
            self._begin(project)

    def _begin(self, project: Project) -> None:
        from annotator.services import backup_process, backups

        self._asked = backups.newest_step(project)
        self._running = backup_process.back_up(
            project.path, self.folder(project.path), self._settings["backups.kept"]
        )
        self._polling.start()

    def _poll(self) -> None:
        running = self._running
        if running is None:
            return
        try:
            if not running.poll():
                return
        except AnnotatorError as error:
            self._end()
            _log.warning("backup failed: %s", type(error).__name__)
            self.failed.emit(str(error))
            return
        self._saved = self._asked
        self._end()
        self.made.emit(running.result)

    def _end(self) -> None:
        self._running = None
        self._polling.stop()

    def _finish(self, project: Project) -> None:
        """Back a project up that is about to be closed; its process outlives the window."""
        from annotator.services import backup_process, backups

        kept_here = not project.read_only and not project.is_shared
        changed = kept_here and backups.newest_step(project) != self._saved
        if self._running is not None:
            self._running.stop()
            self._end()
        if changed and self._settings["backups.on"]:
            backup_process.back_up(
                project.path,
                self.folder(project.path),
                self._settings["backups.kept"],
                outlive=True,
            )
