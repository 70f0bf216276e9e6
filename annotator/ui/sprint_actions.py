"""Actions of sprints: begin one, take the next story, finish or skip it, send work out and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from annotator.ui.active_time import ActiveTime
from annotator.ui.annotate.session import READ_ONLY
from annotator.ui.language import later, tr
from annotator.ui.sentences import sentence

if TYPE_CHECKING:
    from annotator.domain.changes import ChangeSet
    from annotator.domain.sprints import Assignment
    from annotator.services.merging import MergeReport
    from annotator.services.projects import Project
    from annotator.ui.annotate.session import Session
    from annotator.ui.dialogs.sprint import SprintWish
    from annotator.ui.window import MainWindow

_FILTER = "News Annotator (*.annotator)"
_EVERYBODY = later("Everybody: the whole project")
_COUNT_MS = 5 * 60 * 1000
"""How often active time is written down; also whenever a story or the project is left."""


class SprintActions(QObject):
    """Answer the actions of the Sprint menu, and count the time spent on a story."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._time: ActiveTime | None = None
        self._counting: Assignment | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_COUNT_MS)
        self._timer.timeout.connect(self.count)
        for id_, slot in (
            ("sprint.begin", self.begin),
            ("sprint.next", self.next),
            ("sprint.finish", self.finish),
            ("sprint.skip", self.skip),
            ("sprint.package", self.package),
            ("sprint.merge", self.merge),
        ):
            window.actions_.connect(id_, slot)

    def _here(self) -> tuple[Project, Session] | None:
        workspace, project = self._window.workspace, self._window.project
        return None if workspace is None or project is None else (project, workspace.session)

    def _to_write(self) -> tuple[Project, Session] | None:
        """Return project and session, or say that nothing may be written."""
        here = self._here()
        if here is not None and here[0].read_only:
            here[1].say(tr(READ_ONLY))
            return None
        return here

    # Following

    def show(self) -> None:
        """Say in the status bar how far the author is; begin to count where a story is taken."""
        here = self._here()
        if here is None or here[0].read_only:
            self._window.bar.show_sprint("")
            return
        from annotator.services import sprint_progress, sprints

        project, _ = here
        mine = sprint_progress.my_stories(project)
        ended = sum(each.assignment.state in ("done", "locked", "skipped") for each in mine)
        self._window.bar.show_sprint(
            tr("sprint {done}/{all}").format(done=ended, all=len(mine)) if mine else ""
        )
        self._counting = sprints.current(project) if mine else None
        if self._counting is not None and self._time is None:
            self._time = ActiveTime(self)
            self._timer.start()

    def follow(self, done: ChangeSet) -> None:
        """Keep up with what changed."""
        if done.touches("assignment", "sprint") and done.op != "count_time":
            self.show()

    def count(self) -> None:
        """Write down the time spent on the story under way."""
        here = self._here()
        if here is None or self._time is None or self._counting is None or here[0].busy:
            return
        from annotator.errors import AnnotatorError
        from annotator.services import sprints

        try:
            sprints.count_time(here[0], self._counting.uid, self._time.take())
        except AnnotatorError:
            # Somebody took the assignment away: there is nothing to count for.
            self._counting = None

    def close(self) -> None:
        """Write down the time before the project is closed."""
        self.count()
        self._timer.stop()
        self._counting = None
        if self._time is not None:
            self._time.deleteLater()
            self._time = None

    # The annotator

    def next(self) -> None:
        """Open the author's next story: the one under way, or the next new one."""
        self._take_next(tr("Story: {name}"))

    def _take_next(self, said: str) -> None:
        """Open the next story and say so, with ``{name}`` for what it is called."""
        here = self._here()
        if here is None:
            return
        from annotator.services import packages, sprint_progress, sprints

        project, session = here
        failure, taken = session.attempt(sprints.take_next)
        if failure is not None:
            return
        if taken is None:
            session.note(
                tr("Everything here is done: send this file back to your lead")
                if packages.is_package(project)
                else tr("Nothing is left to do in a sprint")
            )
            return
        name = next(
            each.name
            for each in sprint_progress.my_stories(project)
            if each.assignment.uid == taken.uid
        )
        self.open_story(taken.story)
        session.note(said.format(name=name))
        self.show()

    def open_story(self, story: str) -> None:
        """Open the first article of a story that is not done, or its first."""
        here = self._here()
        if here is None or self._window.workspace is None:
            return
        from annotator.services import sprint_progress

        article = sprint_progress.first_article(here[0], story)
        if article is not None:
            self._window.workspace.open_article(article)

    def _under_way(self) -> tuple[Session, Assignment] | None:
        here = self._to_write()
        if here is None:
            return None
        from annotator.services import sprints

        found = sprints.current(here[0])
        if found is None:
            key = self._window.actions_.key("sprint.next")
            here[1].note(tr("No story of a sprint is under way; {key} takes one").format(key=key))
            return None
        return here[1], found

    def finish(self) -> None:
        """Mark the story under way as done and take the next one."""
        found = self._under_way()
        if found is None:
            return
        from annotator.services import sprints

        session, assignment = found
        self.count()
        if session.run(sprints.finish_assignment, assignment.uid) is not None:
            self._take_next(tr("Finished; the next story is {name}"))

    def skip(self) -> None:
        """Leave the story under way out, after asking why."""
        found = self._under_way()
        here = self._here()
        if found is None or here is None:
            return
        from annotator.services import sprint_progress, sprints
        from annotator.ui.dialogs.sprint import SkipDialog

        session, assignment = found
        names = {each.assignment.uid: each.name for each in sprint_progress.my_stories(here[0])}
        dialog = SkipDialog(self._window, names.get(assignment.uid, ""))

        def carry_out(reason: str) -> None:
            self.count()
            if session.run(sprints.skip_assignment, assignment.uid, reason) is not None:
                self._take_next(tr("Skipped; the next story is {name}"))

        dialog.chosen.connect(carry_out)
        dialog.open()

    # The lead

    def begin(self) -> None:
        """Ask how stories are to be handed out."""
        here = self._to_write()
        if here is None:
            return
        from annotator.services import sprint_progress
        from annotator.ui.dialogs.sprint import SprintDialog

        project, session = here
        choices = sprint_progress.choices(project, session.story)
        if not any(choices.values()):
            session.note(tr("There are no stories to hand out yet"))
            return
        dialog = SprintDialog(
            self._window,
            sprint_progress.people(project),
            {key: len(stories) for key, stories in choices.items()},
        )
        dialog.chosen.connect(self._begin)
        dialog.open()

    def _begin(self, wish: SprintWish) -> None:
        here = self._here()
        if here is None:
            return
        from annotator.services import sprint_progress, sprints

        project, session = here
        begun = session.run(
            sprints.begin_sprint,
            wish.name,
            sprint_progress.choices(project, session.story)[wish.stories],
            wish.annotators,
            overlap=wish.overlap if wish.share else 1,
            share=wish.share,
            seed=wish.seed,
            order=wish.order,
            cap=wish.cap,
            deadline=wish.deadline,
            layers=wish.layers,
        )
        if begun is not None:
            session.note(
                tr("%n story(s) handed out", len(begun.sprint.stories))
                + (" · " + tr("%n got fewer annotators", len(begun.short)) if begun.short else "")
            )

    def package(self) -> None:
        """Ask for whom, and write that annotator's stories to a file of their own."""
        here = self._here()
        if here is None:
            return
        from annotator.services import sprint_progress
        from annotator.ui.dialogs.line import ChoiceDialog

        project, session = here
        names = sprint_progress.handed_to(project)
        if not names:
            session.note(tr("No stories are handed out; begin a sprint first"))
            return
        names = [*names, tr(_EVERYBODY)]
        dialog = ChoiceDialog(
            self._window, tr("Make package"), tr("Stories handed to"), names, tr("Choose file…")
        )
        dialog.chosen.connect(self._ask_package)
        dialog.open()

    def _ask_package(self, name: str) -> None:
        assert self._window.project is not None
        project = self._window.project
        # The link of a team's project lies where nobody looks for a file.
        folder = Path.home() if project.is_shared else project.path.parent
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Make package"), str(folder / f"{name}.annotator"), _FILTER
        )
        if chosen:
            self.write_package(Path(chosen), name)

    def write_package(self, target: Path, name: str) -> None:
        """Write a package and say what is in it."""
        here = self._here()
        if here is None:
            return
        from annotator.errors import AnnotatorError
        from annotator.services import packages
        from annotator.services.projects import with_suffix

        try:
            if name == tr(_EVERYBODY):
                made = packages.copy_project(here[0], with_suffix(target))
            else:
                made = packages.make_package(here[0], with_suffix(target), name)
        except AnnotatorError as error:
            self._window.say(sentence(str(error)))
            return
        self._window.say(
            tr("%n story(s) for {name}", made.stories).format(name=name) + f": {made.path.name}"
        )

    def merge(self) -> None:
        """Ask for files that come back, and merge them."""
        if self._to_write() is None:
            return
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Merge projects"), str(Path.home()), _FILTER
        )
        if chosen:
            self.merge_paths([Path(each) for each in chosen])

    def merge_paths(self, paths: list[Path]) -> None:
        """Merge files, one step each, and show what came."""
        here = self._to_write()
        if here is None:
            return
        from annotator.ui.dialogs.merging import MergingDialog

        dialog = MergingDialog(self._window, here[1], paths)
        dialog.merged.connect(self._show_merged)
        dialog.open()

    def _show_merged(self, reports: list[tuple[str, MergeReport]]) -> None:
        here = self._here()
        if here is None or not reports:
            return
        from annotator.ui.dialogs.merge_report import MergeReportDialog

        said = tr("Merged: {names}. {key} shows how far everybody is")
        names = ", ".join(name for name, _ in reports)
        here[1].note(said.format(names=names, key=self._window.actions_.key("place.dashboard")))
        MergeReportDialog(self._window, reports).open()
