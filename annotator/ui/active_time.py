"""Active time: how long somebody works at the keyboard, pauses left out."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_SIGNS = frozenset((QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel))
PAUSE = 60.0
"""Seconds without a sign of life after which nobody is thought to be reading."""


class ActiveTime(QObject):
    """Add up the seconds between signs of life that follow one another within ``PAUSE``."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last: float | None = None
        self._seconds = 0.0
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @property
    def seconds(self) -> int:
        """Return the whole seconds counted and not taken yet."""
        return int(self._seconds)

    def take(self) -> int:
        """Return the seconds counted since they were taken last."""
        taken = self.seconds
        self._seconds -= taken
        return taken

    def forget(self) -> None:
        """Count from now on, as if nothing had been done before."""
        self._seconds = 0.0
        self._last = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            now = self._clock()
            if self._last is not None and now - self._last <= PAUSE:
                self._seconds += now - self._last
            self._last = now
        return False
