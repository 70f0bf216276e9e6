"""A step that handles very many records: the window goes on, says so, and lets it be cancelled.

The step holds one database transaction open, so nothing else may be written meanwhile: what shows
it is modal, and long work waits. Steps of a few hundred records never come here.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.services.projects import Watch
from annotator.ui.long_work import Cancelled, LongWork

if TYPE_CHECKING:
    from annotator.ui.dialogs.long_step import StepDialog

FROM = 500
"""Records from which on a step is shown: less takes no longer than a key may wait."""
_EVERY = 0.04
_AT_ONCE_MS = 20


class LongSteps:
    """Watch the steps of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @contextmanager
    def __call__(self) -> Iterator[Watch]:
        """Give what is to be told how many records a step has handled."""
        watching = _Watching(self._window)
        try:
            yield watching.look
        finally:
            watching.end()


class _Watching:
    """Show one step once it is long."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._dialog: StepDialog | None = None
        self._looked = 0.0

    def look(self, handled: int) -> None:
        """Let the window do what it has to; raise Cancelled where the step is to end."""
        if handled < FROM:
            return
        if self._dialog is None:
            self._begin()
        dialog, now = self._dialog, time.monotonic()
        assert dialog is not None
        if now - self._looked >= _EVERY:
            dialog.tell(handled)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _AT_ONCE_MS)
            self._looked = time.monotonic()
        if dialog.cancelled:
            raise Cancelled

    def end(self) -> None:
        """Take the dialog away."""
        if self._dialog is not None:
            LongWork.held -= 1
            self._dialog.done(0)

    def _begin(self) -> None:
        from annotator.ui.dialogs.long_step import StepDialog

        LongWork.held += 1
        self._dialog = StepDialog(QApplication.activeModalWidget() or self._window)
        self._dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._dialog.show()
