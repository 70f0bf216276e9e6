"""Long work that never blocks the window: small slices from the event loop, one work at a time.

Whatever burns time runs in a process of its own (the import's preparing, the whole export); a slice
only stores a batch or looks whether the process has something to tell.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.ui.language import later, tr

REPORT_SECONDS = 0.1
"""How often progress is told, at most."""
CANCELLED = later("Cancelled; nothing was changed.")
_IDLE_MS = 10
_STAND_BACK_SECONDS = 0.25
"""For how long the work waits after a key press, so that a person's own action comes first.

Keys come in bursts (select, then label): after the first of a burst none waits for a slice, and
the pauses of reading leave the work its time.
"""


class Cancelled(Exception):
    """End a step nobody wants any more; its transaction is rolled back."""


class Work(Protocol):
    """Describe one piece of long work."""

    title: str

    def slice(self) -> bool | None:
        """Do a little: True if it did something, None if nothing was ready, False at the end."""

    def progress(self) -> tuple[int, int]:
        """Return how much is done, and how much there is; a whole of nought is unknown."""

    def finish(self) -> Any:
        """Return what came of it, after the last slice."""

    def cancel(self) -> None:
        """Stop and leave nothing behind."""


class LongWork(QObject):
    """Drive one piece of work; what it raises on purpose is a sentence for its owner."""

    held = 0
    """How many long steps are under way: nothing else may be written until they are."""

    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()
    """Comes when nothing runs any more: finished, failed or cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._finished: Callable[[Any], None] | None = None
        self._failed: Callable[[AnnotatorError], None] | None = None
        self._told = 0.0
        self._key_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Tell whether something runs."""
        return self._work is not None

    def start(
        self,
        work: Work,
        finished: Callable[[Any], None],
        failed: Callable[[AnnotatorError], None],
    ) -> None:
        """Begin; exactly one of ``finished`` and ``failed`` is called, unless it is cancelled."""
        assert self._work is None, "one work at a time"
        self._work, self._finished, self._failed = work, finished, failed
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self.began.emit(tr(work.title))
        self._timer.start(0)

    def cancel(self) -> str:
        """Stop what runs, harmless where nothing does; return what to say of it.

        Work that keeps what it did so far has words of its own for that, in ``cancelled``.
        """
        work = self._work
        if work is None:
            return tr(CANCELLED)
        self._stop()
        work.cancel()
        self.ended.emit()
        return tr(str(getattr(work, "cancelled", CANCELLED)))

    def _stop(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()
        self._work = None

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        if LongWork.held:
            self._timer.start(_IDLE_MS)
            return
        waited = time.monotonic() - self._key_at
        if waited < _STAND_BACK_SECONDS:
            self._timer.start(round((_STAND_BACK_SECONDS - waited) * 1000) + 1)
            return
        try:
            went = work.slice()
            result = work.finish() if went is False else None
        except AnnotatorError as error:
            failed = self._failed
            self._stop()
            work.cancel()
            self.ended.emit()
            assert failed is not None
            failed(error)
            return
        except BaseException:
            self.cancel()
            raise
        if went is False:
            finished = self._finished
            self._stop()
            self.ended.emit()
            assert finished is not None
            finished(result)
            return
        self._tell(work)
        self._timer.start(0 if went else _IDLE_MS)

    def _tell(self, work: Work) -> None:
        now = time.monotonic()
        if now - self._told >= REPORT_SECONDS:
            self._told = now
            self.progressed.emit(*work.progress())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key that is a shortcut never comes as a key press: it is asked about, and then gone.
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._key_at = time.monotonic()
        return False
