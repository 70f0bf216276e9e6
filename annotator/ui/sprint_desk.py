"""Actions that mend a sprint: go back, let go, close and reopen, lock and unlock; its people."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.annotate.session import READ_ONLY
from annotator.ui.language import later, tr

if TYPE_CHECKING:
    from annotator.domain.sprints import Sprint
    from annotator.services.projects import Project
    from annotator.services.sprint_progress import HandedStory, SprintProgress
    from annotator.ui.annotate.session import Session
    from annotator.ui.window import MainWindow

_STATES = {
    "in_progress": later("in progress"),
    "done": later("done"),
    "skipped": later("skipped"),
}


class SprintDesk(QObject):
    """Answer those actions of the Sprint menu that take something back or concern people."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for id_, slot in (
            ("sprint.back", self.go_back),
            ("sprint.release", self.release),
            ("sprint.close", self.close_sprint),
            ("sprint.reopen", self.reopen_sprint),
            ("sprint.lock", self.lock),
            ("sprint.unlock", self.unlock),
            ("sprint.people", self.people),
        ):
            window.actions_.connect(id_, slot)

    def _here(self) -> tuple[Project, Session] | None:
        """Return project and session; say so where nothing may be written."""
        workspace, project = self._window.workspace, self._window.project
        if workspace is None or project is None:
            return None
        if project.read_only:
            workspace.session.say(tr(READ_ONLY))
            return None
        return project, workspace.session

    def _led(self) -> tuple[Project, Session] | None:
        """Return project and session if the author leads; else say who does."""
        here = self._here()
        if here is None:
            return None
        from annotator.services import annotators

        project, session = here
        if annotators.leads(project):
            return here
        names = [each.annotator.name for each in annotators.listed(project) if each.role == "lead"]
        session.note(tr("Only a lead does this: {names}").format(names=", ".join(names)))
        return None

    # Stories

    def go_back(self) -> None:
        """Ask which finished or skipped story is to be worked on again."""
        here = self._here()
        if here is None:
            return
        from annotator.services import sprints

        self._pick_story(
            ("done", "skipped"),
            tr("Go back to a finished story"),
            tr("It is under way again, with its annotator; nothing made there is lost."),
            tr("Go back"),
            tr("No story of a sprint is finished; locked ones are unlocked first"),
            lambda story: self._gone_back(
                story, here[1].run(sprints.reopen_assignment, story.assignment.uid)
            ),
        )

    def _gone_back(self, story: HandedStory, done: object) -> None:
        here = self._here()
        if done is None or here is None:
            return
        project, session = here
        if story.assignment.annotator == project.annotator.uid:
            self._window.sprints.open_story(story.assignment.story)
            session.note(tr("Story: {name}").format(name=story.name))
        else:
            session.note(
                tr("{name} is under way again, with {who}").format(
                    name=story.name, who=story.annotator
                )
            )

    def release(self) -> None:
        """Ask which story under way may go to whoever asks next."""
        here = self._here()
        if here is None:
            return
        from annotator.services import sprints

        def carry_out(story: HandedStory) -> None:
            if here[1].run(sprints.release_assignment, story.assignment.uid) is not None:
                here[1].note(
                    tr("{name} goes to whoever asks next").format(name=story.name),
                )

        self._pick_story(
            ("in_progress",),
            tr("Let go of a story under way"),
            tr(
                "Whoever asks for a story next may have it. What was made of it stays, and its "
                "annotator keeps it by working on before anybody asks."
            ),
            tr("Let go"),
            tr("No story of a sprint is under way"),
            carry_out,
        )

    def _pick_story(
        self,
        states: tuple[str, ...],
        title: str,
        about: str,
        button: str,
        nothing: str,
        carry_out: Callable[[HandedStory], None],
    ) -> None:
        here = self._here()
        if here is None:
            return
        from annotator.services import sprint_progress
        from annotator.ui.dialogs.pick import PickDialog
        from annotator.ui.history.lines import when

        project, session = here
        found = {
            each.assignment.uid: each for each in sprint_progress.handed_stories(project, states)
        }
        if not found:
            session.note(nothing)
            return
        rows = [
            (
                uid,
                (
                    each.name,
                    each.annotator,
                    tr(_STATES[each.assignment.state]),
                    when(each.assignment.since) if each.assignment.since else "",
                ),
            )
            for uid, each in found.items()
        ]
        headings = (tr("Story"), tr("Annotator"), tr("State"), tr("Since"))
        dialog = PickDialog(self._window, title, about, headings, rows, button)
        dialog.chosen.connect(lambda uid: carry_out(found[uid]))
        dialog.open()

    # Sprints

    def close_sprint(self) -> None:
        """Ask which sprint ends."""
        from annotator.services import sprints

        self._pick_sprint(
            lambda each: 0 if each.sprint.closed else 1,
            tr("Close sprint"),
            tr("No more stories are taken from it. What is under way can be finished."),
            tr("Close sprint"),
            tr("No sprint is open"),
            partial(self._run_on_sprint, sprints.close_sprint, later("Closed: {name}")),
        )

    def reopen_sprint(self) -> None:
        """Ask from which closed sprint stories are to be taken again."""
        from annotator.services import sprints

        self._pick_sprint(
            lambda each: 1 if each.sprint.closed else 0,
            tr("Reopen sprint"),
            tr("Stories nobody began are taken from it again."),
            tr("Reopen"),
            tr("No sprint is closed"),
            partial(self._run_on_sprint, sprints.reopen_sprint, later("Open again: {name}")),
        )

    def lock(self) -> None:
        """Ask in which sprint finished stories are to be locked."""
        from annotator.services import sprints

        self._pick_sprint(
            lambda each: _count(each, "done"),
            tr("Lock finished stories"),
            tr("What is locked is not gone back to, so that nothing moves under the gold."),
            tr("Lock"),
            tr("No finished story is left to lock"),
            partial(self._run_on_stories, sprints.lock_assignments, locks=True),
        )

    def unlock(self) -> None:
        """Ask in which sprint locked stories are to be unlocked."""
        from annotator.services import sprints

        self._pick_sprint(
            lambda each: _count(each, "locked"),
            tr("Unlock stories"),
            tr("Their annotators can go back to them. Gold stays as it is."),
            tr("Unlock"),
            tr("No story is locked"),
            partial(self._run_on_stories, sprints.unlock_assignments, locks=False),
        )

    def _run_on_sprint(self, verb: Callable[..., Sprint], said: str, sprint: Sprint) -> None:
        here = self._here()
        if here is not None and here[1].run(verb, sprint.uid) is not None:
            here[1].note(tr(said).format(name=sprint.name))

    def _run_on_stories(self, verb: Callable[..., int], sprint: Sprint, *, locks: bool) -> None:
        here = self._here()
        count = None if here is None else here[1].run(verb, sprint.uid)
        if here is not None and count is not None:
            here[1].note(
                tr("%n story(s) locked", count) if locks else tr("%n story(s) unlocked", count)
            )

    def _pick_sprint(
        self,
        concerned: Callable[[SprintProgress], int],
        title: str,
        about: str,
        button: str,
        nothing: str,
        carry_out: Callable[[Sprint], None],
    ) -> None:
        """List the sprints with anything ``concerned`` counts in them."""
        here = self._led()
        if here is None:
            return
        from annotator.services import sprint_progress
        from annotator.ui.dialogs.pick import PickDialog

        project, session = here
        found = [each for each in sprint_progress.progress(project) if concerned(each)]
        if not found:
            session.note(nothing)
            return
        rows = [
            (
                each.sprint.uid,
                (
                    each.sprint.name,
                    tr("{done} of {all}").format(done=each.done, all=each.all),
                    str(_count(each, "locked") or "–"),
                    each.sprint.deadline or "–",
                ),
            )
            for each in reversed(found)
        ]
        headings = (tr("Sprint"), tr("Stories finished"), tr("Locked"), tr("Deadline"))
        dialog = PickDialog(self._window, title, about, headings, rows, button)
        sprints = {each.sprint.uid: each.sprint for each in found}
        dialog.chosen.connect(lambda uid: carry_out(sprints[uid]))
        dialog.open()

    # People

    def people(self) -> None:
        """Show the annotators for a lead to change."""
        here = self._led()
        if here is None:
            return
        from annotator.services import annotators
        from annotator.ui.dialogs.people import PeopleDialog

        project, session = here

        def change(uid: str, field: str, value: str) -> str:
            return session.attempt(annotators.edit_annotator, uid, **{field: value})[0] or ""

        PeopleDialog(self._window, project, change).open()


def _count(each: SprintProgress, state: str) -> int:
    return sum(person.states.get(state, 0) for person in each.people)
