"""A long step inside a dialog: progress is shown and it can be cancelled until it is committed.

The step holds one database transaction open, so nothing else may write meanwhile: the dialog is
modal, and the event loop only runs for its own keys, clicks and paints.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QProgressBar

from annotator.ui.long_work import Cancelled

_EVERY = 0.1


class StepProgress(QProgressBar):
    """Show how far a step is; ``run`` runs it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.hide()
        self.running = False
        self._wanted = True
        self._told = 0.0

    def cancel(self) -> None:
        """Let the step end at its next look."""
        self._wanted = False

    def run(self, step: Callable[[Callable[[int, int], None]], Any]) -> bool:
        """Call ``step`` with what it is to tell its progress to; return whether it came to pass."""
        self.running, self._wanted = True, True
        self.setRange(0, 0)
        self.show()
        try:
            step(self._watch)
        except Cancelled:
            return False
        finally:
            self.running = False
            self.hide()
        return True

    def _watch(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _EVERY:
            self._told = now
            self.setRange(0, max(total, 1))
            self.setValue(done)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not self._wanted:
            raise Cancelled
