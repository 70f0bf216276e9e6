"""The suggestions of the open article: asked for beside the work, drawn grey until decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.annotations import REJECTED
from annotator.domain.changes import ChangeSet
from annotator.domain.schema import SchemaVersion
from annotator.errors import AnnotatorError
from annotator.ui.annotate.looks import SUGGESTIONS, suggested_style
from annotator.ui.annotate.open_page import Place
from annotator.ui.annotate.session import Session
from annotator.ui.error_words import in_words
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.view import ReadingView

if TYPE_CHECKING:
    from annotator.services.suggesting import Suggestion
    from annotator.services.suggestion_answer import Answer
    from annotator.services.suggestion_process import RunningSuggestions

_POLL_MS = 4
_PAUSE_MS = 25
"""Milliseconds without a further step after which suggestions are asked for again."""
_LONG_PAUSE_MS = 250
_LEARNING_MS = 500
_LONG = 60_000
_SLICE_S = 0.005
"""Seconds of marks drawn at a time, so that a key pressed meanwhile is answered in its frame."""
_UNDECIDED = "?"
_OPS = ("accept_suggestion", "reject_suggestion")
_MAKE_OTHERS = ("mention", "claim", "entity", "article", SchemaVersion.kind)
"""Kinds of records after whose change other suggestions may be made."""


def uid_of(found: Suggestion) -> str:
    """Return the uid of a suggestion's mark: the same for the same layer, label and spans."""
    places = ",".join(f"{span.start}-{span.end}" for span in found.spans)
    return f"{SUGGESTIONS}:{found.layer}:{found.label}:{places}"


class Suggestions(QObject):
    """Keep the suggestions of a session's open article, and their marks in the view.

    Nothing is asked until ``set_shown`` is called with True. ``found`` has them by the uid of
    their mark; ``places`` are sorted like those of the page.
    """

    changed = Signal()
    """Comes when there are others than before, or which one is current changed."""

    def __init__(self, session: Session, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._running: RunningSuggestions | None = None
        self._wanted = False
        self.found: dict[str, Suggestion] = {}
        self.places: list[Place] = []
        self._answer: Answer | None = None
        self._again: str | None = None
        self._drawn: set[str] = set()
        self._work: list[str] = []
        self._polling = self._timer(_POLL_MS, self._poll, single=False)
        self._asking = self._timer(0, self._ask)
        self._drawing = self._timer(0, self._draw)
        session.article_opened.connect(self._article_opened)
        session.project_changed.connect(self._follow)
        session.suggestion_changed.connect(self._show_current)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _timer(self, pause: int, slot: Callable[[], None], *, single: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(pause)
        timer.timeout.connect(slot)
        return timer

    # What is there

    @property
    def shown(self) -> bool:
        """Tell whether suggestions are wanted."""
        return self._wanted

    @property
    def awaited(self) -> bool:
        """Tell whether the article's first suggestions are still being looked for."""
        return self._wanted and self._session.article is not None and self._answer is None

    @property
    def current(self) -> str | None:
        """Return the uid of the current suggestion's mark, or None."""
        found = self._session.suggestion
        return None if found is None else uid_of(found)

    def like(self, wanted: Suggestion) -> list[Suggestion]:
        """Return all suggestions with the layer and label of one, in the order of the text."""
        key = (wanted.layer, wanted.label)
        return [
            self.found[uid]
            for _, _, uid in self.places
            if (self.found[uid].layer, self.found[uid].label) == key
        ]

    # Showing and hiding

    def set_shown(self, wanted: bool) -> None:
        """Ask for suggestions and draw them, or take them away."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._asking.start(0)
        else:
            self._session.set_suggestion(None)
            self._asking.stop()
            self._replace({})

    def close(self) -> None:
        """Stop the worker."""
        for timer in (self._polling, self._asking, self._drawing):
            timer.stop()
        self._wanted = False
        running, self._running = self._running, None
        if running is not None:
            running.close()

    # Asking

    def _article_opened(self, uid: str) -> None:
        # The marks went with the text they lay on.
        self.found, self.places, self._work, self._drawn = {}, [], [], set()
        self._answer = self._again = None
        self.changed.emit()
        if uid and self._wanted:
            self._asking.start(0)

    def _follow(self, done: ChangeSet) -> None:
        if done.op in _OPS and done.how != "do":
            # What was decided by mistake is current again once it is back.
            undone = sorted((each.record for each in done.changes), key=_was_kept)
            self._again = next((_uid_of_record(each) for each in undone), None)
        if self._wanted and done.touches(*_MAKE_OTHERS):
            page = self._session.page
            long = page is not None and len(page.text) > _LONG
            self._asking.start(_LONG_PAUSE_MS if long else _PAUSE_MS)

    def _scrolled(self) -> None:
        """Ask anew where a long text was scrolled past what was looked at."""
        answer = self._answer
        page = self._session.page
        if answer is None or page is None or len(answer.window) == len(page.text):
            return
        rows = self._view.rows()
        if rows:
            first, last = rows[0].layout.start, rows[-1].layout.start
            if first < answer.window.start or last > answer.window.end:
                self._asking.start(_LONG_PAUSE_MS)

    def _ask(self) -> None:
        session = self._session
        if not self._wanted or session.article is None:
            return
        if self._running is None:
            # Not before it is needed: the first paint of the program does not wait for it.
            from annotator.services.suggestion_process import RunningSuggestions

            project = session.project
            self._running = RunningSuggestions(project.path, project.author)
        rows = self._view.rows()
        place = rows[len(rows) // 2].layout.start if rows else self._view.caret()
        self._attempt(lambda running: running.ask(session.article or "", place))
        self._polling.start()

    def _poll(self) -> None:
        answer = self._attempt(lambda running: running.poll())
        running = self._running
        if running is None or not running.waiting:
            self._polling.stop()
        if answer is not None and answer.article == self._session.article and self._wanted:
            self._take(answer)

    def _attempt(self, ask: Callable[[RunningSuggestions], Answer | None]) -> Answer | None:
        if self._running is None:
            return None
        try:
            return ask(self._running)
        except AnnotatorError as error:
            self.close()
            self._session.say(in_words(str(error)))
            return None

    # Drawing

    def _take(self, answer: Answer) -> None:
        self._answer = answer
        self._session.decisions = answer.decisions
        wanted = {uid_of(each): each for each in answer.suggestions}
        held = self._session.suggestion
        if held is not None:
            # The key that decides on it may be on its way: what a person looks at never goes by
            # itself, or Return would ask for a label instead and the next letters would tag.
            wanted.setdefault(uid_of(held), held)
        self._replace(wanted)
        if answer.learning:
            self._asking.start(_LEARNING_MS)
        again, self._again = self._again, None
        if again in self.found and self._session.current is None:
            self._session.set_suggestion(self.found[again])

    def drop(self, decided: Iterable[Suggestion]) -> None:
        """Take away what was just decided, before the next answer says so."""
        gone = {uid_of(each) for each in decided}
        self._replace({uid: each for uid, each in self.found.items() if uid not in gone})

    def _replace(self, wanted: dict[str, Suggestion]) -> None:
        self.found = wanted
        self.places = sorted(
            (each.spans[0].start, -each.spans[-1].end, uid) for uid, each in wanted.items()
        )
        # Taken from the end: first what goes, then what comes, from the top of the text on.
        self._work = [uid for _, _, uid in reversed(self.places) if uid not in self._drawn]
        self._work += self._drawn - wanted.keys()
        current = self.current
        if current is not None and current not in wanted:
            self._session.set_suggestion(None)
        elif current is not None:
            self._session.set_suggestion(wanted[current])
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        """Draw what is left to draw, for one slice."""
        until = time.perf_counter() + _SLICE_S
        while self._work and time.perf_counter() < until:
            uid = self._work.pop()
            if uid in self.found:
                self._drawn.add(uid)
                self._view.add_mark(_mark(uid, self.found[uid]))
            else:
                self._drawn.discard(uid)
                self._view.remove_mark(uid)
        if self._work:
            self._drawing.start()
        elif self._session.suggestion is not None:
            self._show_current()

    def _show_current(self) -> None:
        current = self.current
        if current is not None and self._view.current_mark() != current:
            self._view.set_current_mark(current)
        elif current is None and (self._view.current_mark() or "").startswith(SUGGESTIONS):
            record = self._session.current
            self._view.set_current_mark(None if record is None else record.uid)
        self.changed.emit()


def _mark(uid: str, found: Suggestion) -> Mark:
    style = suggested_style(found.layer, found.label)
    return Mark(uid, SUGGESTIONS, found.label, found.spans, style, _UNDECIDED)


def _was_kept(record: object) -> bool:
    """Tell of a record a decision made whether it carries another label than was suggested."""
    return getattr(record, "status", "") != REJECTED


def _uid_of_record(record: object) -> str:
    layer, label = getattr(record, "layer", ""), getattr(record, "label", "")
    places = ",".join(f"{span.start}-{span.end}" for span in getattr(record, "spans", ()))
    return f"{SUGGESTIONS}:{layer}:{label}:{places}"
