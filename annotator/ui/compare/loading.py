"""Getting a comparison: at once where that is quick, from a worker process where it is not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.compare.profile import ArticleText
from annotator.errors import AnnotatorError
from annotator.services import comparison
from annotator.services.background import Background
from annotator.services.comparison import Comparison
from annotator.ui.annotate.session import Session

_LOOK_MS = 30


class Loading(QObject):
    """Compare the versions of one story at a time; asking for another drops the one before."""

    ready = Signal(object)
    """Carries a Comparison."""
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Background[Comparison] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Tell whether a worker is at it."""
        return self._running is not None

    def load(self, story: str, texts: tuple[ArticleText, ...]) -> None:
        """Compare versions; ``ready`` comes before this returns, unless they are long."""
        self.stop()
        last = self._session.compared
        if last is not None and (last.story, last.texts) == (story, texts):
            # Much that changes of articles and stories is nothing that is compared.
            self._ready(last)
        elif comparison.is_heavy(texts):
            self._running = comparison.compare_beside(story, texts)
            self._timer.start()
        else:
            self._ready(comparison.compare(story, texts))

    def _ready(self, found: Comparison | None) -> None:
        self._session.compared = found
        self.ready.emit(found)

    def _look(self) -> None:
        running = self._running
        if running is None:
            return
        try:
            if not running.poll():
                return
        except AnnotatorError as error:
            self.stop()
            self.failed.emit(str(error))
            return
        self.stop()
        self._ready(running.result)

    def stop(self) -> None:
        """Let go of the worker."""
        self._timer.stop()
        running, self._running = self._running, None
        if running is not None:
            running.stop()
