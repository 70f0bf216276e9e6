"""What going to a place for the first time would wait for, done while nobody types.

First what Compare is made of is loaded, once in a run of the program, then the story of the open
article is compared, then what the other places are made of is loaded. Each step takes some
hundredths of a second, and none comes near a key.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.annotate.session import Session
from annotator.ui.long_work import LongWork

LATER_MS = 1500
"""How long an article is open before anything begins: whoever leafs through needs none of it."""
_MODULES = (
    "annotator.compare.attribution",
    "annotator.compare.relating",
    "annotator.services.comparison",
    "annotator.ui.compare.place",
)
"""Each leaves to the next what that adds, so that none stops the window for long."""
_OTHER_MODULES = (
    "annotator.ui.matrix.place",
    "annotator.services.review_queue",
    "annotator.ui.review.place",
    "annotator.ui.search.place",
    "annotator.domain.agreement",
    "annotator.services.dashboard",
    "annotator.ui.dashboard.board",
    "annotator.ui.dashboard.place",
    "annotator.services.adjudication_view",
    "annotator.ui.adjudicate.place",
    "annotator.ui.schema.editor",
)
"""What the other places, and the largest dialog, are made of, in pieces of that size."""


class Ahead(QObject):
    """Follow the session from article to article, a rest behind."""

    done = Signal()
    """Comes when all there is to do for an article has been done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = LongWork(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)
        session.article_opened.connect(self._wait)

    def _wait(self, uid: str) -> None:
        self._work.cancel()
        if uid:
            self._rest.start(LATER_MS)
        else:
            self._rest.stop()

    def _begin(self) -> None:
        self._work.start(Steps(all_steps(self._session)), self._end, self._end)

    def _end(self, _: object) -> None:
        # What is wrong with a story or a word list is said where somebody asks for it.
        self.done.emit()


def all_steps(session: Session) -> Iterator[None]:
    """Load, compare, and load the other places; a step ends at each value."""
    yield from loading_steps()
    yield from comparing_steps(session)
    for module in _OTHER_MODULES:
        import_module(module)
        yield
    if not session.project.is_shared:
        # Whose work is shown is asked for by each list; who finished much waits for that.
        session.project.sight()


def loading_steps() -> Iterator[None]:
    """Load what Compare is made of; nothing is done twice."""
    for module in _MODULES:
        import_module(module)
        yield
    from annotator.compare import kindred

    kindred.read_classes()
    yield


def comparing_steps(session: Session) -> Iterator[None]:
    """Compare the story of the open article, unless that was done or is work for a process."""
    from annotator.services import comparison

    story, known = session.story, session.compared
    if story is None or (known is not None and known.story == story):
        return
    if session.project.is_shared:
        return  # Reading the versions waits for the server, which nobody asked for.
    texts = comparison.texts_of(session.project, story)
    if len(texts) > 1 and not comparison.is_heavy(texts):
        yield
        session.compared = yield from comparison.compare_in_steps(story, texts)


class Steps:
    """Make long work of steps, one a slice; nobody is told of it."""

    title = ""

    def __init__(self, steps: Iterator[None]) -> None:
        self._steps = steps
        self._ended = object()

    def slice(self) -> bool:
        """Do the next step; False when there is none."""
        return next(self._steps, self._ended) is not self._ended

    def progress(self) -> tuple[int, int]:
        """Return nothing to show."""
        return 0, 0

    def finish(self) -> None:
        """Leave everything where it is."""

    def cancel(self) -> None:
        """Leave everything where it is."""
