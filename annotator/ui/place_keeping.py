"""The place in a project kept now and then, so that a power cut does not lose it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.settings import Settings
from annotator.ui import remembering

if TYPE_CHECKING:
    from annotator.ui.workspace import Workspace

LOOK_MS = 2_000
_LOOKS = 15
"""Looks at a caret that never rests, after which its place is written all the same."""


class PlaceKeeping(QObject):
    """Look where the caret is, and write that down once it rests: no key waits for the disk."""

    def __init__(
        self, settings: Settings, workspace: Workspace, path: Path, save: Callable[[], None]
    ) -> None:
        super().__init__(workspace)
        self._settings = settings
        self._workspace = workspace
        self._path = path
        self._save = save
        self._seen = self._kept = remembering.place_now(workspace)
        self._moved = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Write the place down where it is another than before and the caret has come to rest."""
        place = remembering.place_now(self._workspace)
        rests, self._seen = place == self._seen, place
        if not place or place == self._kept:
            self._moved = 0
            return
        self._moved += 1
        if rests or self._moved >= _LOOKS:
            self._moved = 0
            self._kept = place
            remembering.note_place(self._settings, self._path, place)
            self._save()
