"""Actions that look for discrepancies, from wherever one is in the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.language import tr
from annotator.ui.sentences import sentence

if TYPE_CHECKING:
    from annotator.errors import AnnotatorError
    from annotator.services.proposing import Proposed
    from annotator.ui.window import MainWindow


class ReviewActions(QObject):
    """Start the search for discrepancies and say what it found."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.connect("review.propose", self.propose)
        window.actions_.connect("review.propose_all", self.propose_all)

    def propose(self) -> None:
        """Find discrepancies in the story one is in."""
        workspace = self._window.workspace
        if workspace is None:
            return
        from annotator.ui.review.place import ReviewPlace

        place = workspace.middle.currentWidget()
        story = place.shown_story if isinstance(place, ReviewPlace) else workspace.session.story
        if story is None:
            self._window.say(tr("The open article is in no story."))
            return
        self._start([story])

    def propose_all(self) -> None:
        """Find discrepancies in every story."""
        project = self._window.project
        if project is None:
            return
        from annotator.services import browsing

        stories = list(browsing.story_names(project).values())
        if not stories:
            self._window.say(tr("There are no stories yet."))
            return
        self._start(stories)

    def _start(self, stories: Sequence[str]) -> None:
        window = self._window
        project, work = window.project, window.projects.work
        if project is None:
            return
        if project.read_only:
            window.say(tr("This project is open for reading only."))
            return
        if work.running:
            window.say(tr("Wait for what is under way, or cancel it first."))
            return
        from annotator.ui.review.proposing_work import ProposingWork

        work.start(ProposingWork(project, stories), self._found, self._failed)

    def _found(self, done: Proposed) -> None:
        window = self._window
        if not (done.new or done.kept or done.removed):
            text = tr("Nothing was found that is not decided already.")
            if not done.decided:
                text = tr("The versions say the same: nothing was found.")
            window.say(text)
            return
        text = tr("%n new suggestion(s)", done.new)
        if done.kept:
            text += ", " + tr("%n known", done.kept)
        if done.removed:
            text += ", " + tr("%n gone", done.removed)
        workspace = window.workspace
        if workspace is not None and workspace.place != "review":
            key = window.actions_.key("place.review")
            text += ". " + tr("Review them with {key}").format(key=key)
        window.say(sentence(text))

    def _failed(self, error: AnnotatorError) -> None:
        self._window.say(sentence(str(error)))
