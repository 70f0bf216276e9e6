"""The ranker in the program: it learns while a person rests, and can be switched off."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.compare.ranking import Ranking, Traits
from annotator.domain.annotations import Discrepancy
from annotator.services import ranking
from annotator.settings import Settings
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr
from annotator.ui.review import wording

_REST_MS = 600
"""How long a person pauses before the ranker learns from what was decided."""


class Ranker(QObject):
    """Hold what was learned from the project's decisions."""

    learned = Signal()
    """Comes when there is something new to order by."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._ranking: Ranking | None = None
        self._known: dict[Discrepancy, Traits] = {}
        self.stale = True
        """Whether decisions were made since it learned."""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self.catch_up)

    @property
    def on(self) -> bool:
        """Tell whether the person wants it."""
        return bool(self._settings["review.ranked"])

    @property
    def in_force(self) -> Ranking | None:
        """Return what orders the queue, None where the scores do it as well or better."""
        known = self._ranking
        return known if known is not None and known.better else None

    def line(self) -> str:
        """Return what orders the queue and how good that is."""
        return wording.ranker_line(self._ranking, wanted=self.on)

    def rest(self) -> None:
        """Learn once the person pauses, so that it never stands between two keys."""
        self.stale = True
        self._resting.start()

    def stop(self) -> None:
        """Learn no more."""
        self._resting.stop()

    def catch_up(self) -> None:
        """Learn from what was decided, if anything was."""
        if self.stale:
            self._learn()

    def toggle(self) -> None:
        """Let what was decided order the queue, or the scores alone."""
        self._settings["review.ranked"] = not self.on
        self._learn()
        self._session.say(tr("The ranker is on") if self.on else tr("The ranker is off"))

    def _learn(self) -> None:
        self.stale = False
        self._ranking = None
        if self.on:
            self._ranking = ranking.learn(self._session.project, self._known)
        self.learned.emit()
