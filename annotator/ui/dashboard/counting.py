"""The worker processes behind the dashboard: first what is counted, then what is compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.charts import Wish
from annotator.errors import AnnotatorError
from annotator.services import dashboard_agreement, dashboard_counts
from annotator.services.background import Background
from annotator.ui.language import later

_POLL_MS = 40
_WORKS = (
    (later("Counting…"), dashboard_counts.counted),
    (later("Comparing annotators…"), dashboard_agreement.agreed),
)


class Counting(QObject):
    """Run one worker at a time; a newer wish lets go of what was begun for an older one."""

    counted = Signal(object)
    """Carries a Counted."""
    agreed = Signal(object)
    """Carries an Agreed."""
    progressed = Signal(str, float)
    """Carries what is being done, and how far it is, from 0 to 1."""
    rested = Signal(str)
    """Comes when nothing runs any more; carries why it failed, or nothing."""

    def __init__(self, path: Path, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._author = path, author
        self._running: Background[Any] | None = None
        self._at = 0
        self._wish = Wish()
        self._next: Wish | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def is_running(self) -> bool:
        """Tell whether a worker is at work."""
        return self._running is not None

    def start(self, wish: Wish) -> None:
        """Count and compare; what runs for another wish is told to stop, and not waited for."""
        if self._running is not None:
            self._next = wish
            self._running.cancel()
            return
        self._wish = wish
        self._begin(0)

    def stop(self) -> None:
        """Stop at once and wait for the worker's end."""
        self._next = None
        self._timer.stop()
        if self._running is not None:
            self._running.close()
            self._running = None

    def _begin(self, at: int) -> None:
        self._at = at
        _, work = _WORKS[at]
        self._running = Background("dashboard", work, self._path, self._author, self._wish)
        self._timer.start()

    def _poll(self) -> None:
        running = self._running
        assert running is not None
        try:
            ended = running.poll()
        except AnnotatorError as error:
            self._end(str(error))
            return
        if not ended:
            self.progressed.emit(_WORKS[self._at][0], running.progress)
            return
        self._running = None
        if self._next is not None or running.result is None:
            self._end("")
            return
        (self.counted, self.agreed)[self._at].emit(running.result)
        if self._at + 1 < len(_WORKS):
            self._begin(self._at + 1)
        else:
            self._end("")

    def _end(self, failure: str) -> None:
        self._running = None
        self._timer.stop()
        wish, self._next = self._next, None
        if wish is not None:
            self.start(wish)
        else:
            self.rested.emit(failure)
