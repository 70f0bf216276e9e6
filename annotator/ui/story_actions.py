"""Actions on the story of the open article, and on how articles are grouped into stories."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.ui.annotate.phrases import one_line
from annotator.ui.language import tr
from annotator.ui.sentences import sentence

if TYPE_CHECKING:
    from annotator.domain.articles import Story
    from annotator.errors import AnnotatorError
    from annotator.services.grouping import Grouped
    from annotator.services.projects import Project
    from annotator.ui.annotate.session import Session
    from annotator.ui.window import MainWindow

_LONGEST = 300
"""Most letters of a name a dialog shows: a corpus may call the whole text of an article a title."""


class StoryActions(QObject):
    """Answer the actions of the Story menu that open a dialog or begin long work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for id_, slot in (
            ("story.rename", self.rename),
            ("story.merge", self.merge),
            ("story.split", self.split),
            ("story.lock", self.lock),
            ("story.group", self.group),
            ("story.versions", self.versions),
            ("story.report", self.report),
        ):
            window.actions_.connect(id_, slot)

    def _here(self) -> tuple[Project, Session, Story] | None:
        """Return project, session and the story of the open article; say what is missing."""
        workspace, project = self._window.workspace, self._window.project
        if workspace is None or project is None:
            return None
        from annotator.services import browsing

        found = browsing.story(project, workspace.session.story)
        if found is None:
            self._window.say(tr("The open article is in no story."))
            return None
        return project, workspace.session, found

    def rename(self) -> None:
        """Give the story another name."""
        here = self._here()
        if here is None:
            return
        from annotator.services import articles
        from annotator.ui.dialogs.stories import NameDialog

        _, session, story = here
        dialog = NameDialog(self._window, story.name)
        dialog.chosen.connect(lambda name: session.run(articles.rename_story, story.uid, name))
        dialog.open()

    def merge(self) -> None:
        """Move everything of the story into another one."""
        here = self._here()
        if here is None:
            return
        from annotator.services import browsing, stories
        from annotator.services.story_names import StoryNames
        from annotator.ui.dialogs.stories import MergeDialog

        project, session, story = here
        if browsing.counts(project)[0] < 2:
            self._window.say(tr("There is no other story."))
            return
        workspace = self._window.workspace
        titles = None if workspace is None else workspace.navigator.lines.titles
        assert titles is not None
        names = StoryNames(project, titles)
        dialog = MergeDialog(self._window, story, one_line(story.name, _LONGEST), names)

        def carry_out(other: Story) -> None:
            if session.run(stories.merge_stories, other.uid, [story.uid]) is not None:
                session.note(tr("Merged into {name}").format(name=other.name))

        dialog.chosen.connect(carry_out)
        dialog.open()

    def split(self) -> None:
        """Move some of the story's articles into a new one."""
        here = self._here()
        if here is None:
            return
        from annotator.services import browsing, stories
        from annotator.ui.dialogs.stories import SplitDialog

        project, session, story = here
        keys = browsing.article_keys(project, browsing.story_key_of(project, story.uid))
        members = browsing.article_rows(project, keys)
        if len(members) < 2:
            self._window.say(tr("A story of one article cannot be split."))
            return
        named = [
            (each.uid, one_line(" · ".join(filter(None, (each.outlet, each.title))), _LONGEST))
            for each in members
        ]
        dialog = SplitDialog(self._window, named, session.article)

        def carry_out(articles: object, name: str) -> None:
            if session.run(stories.split_story, story.uid, articles, name) is not None:
                session.note(tr("Split off {name}").format(name=name.strip()))

        dialog.chosen.connect(carry_out)
        dialog.open()

    def lock(self) -> None:
        """Lock the story, or unlock it."""
        here = self._here()
        if here is None:
            return
        from annotator.services import stories

        _, session, story = here
        if story.locked:
            if session.run(stories.unlock_story, story.uid) is not None:
                session.note(tr("Unlocked: grouping may add to this story"))
        elif session.run(stories.lock_story, story.uid) is not None:
            session.note(tr("Locked: grouping leaves this story as it is"))

    def versions(self) -> None:
        """Show which version of the story was edited from which."""
        here = self._here()
        if here is None:
            return
        from annotator.services import comparison
        from annotator.ui.dialogs.versions import VersionsDialog

        project, session, story = here
        texts = comparison.texts_of(project, story.uid)
        if len(texts) < 2:
            self._window.say(tr("There is only this version of the story."))
            return
        blind = self._window.settings["compare.blind"]
        dialog = VersionsDialog(self._window, story.name, texts, session.article, blind=blind)
        dialog.opened.connect(self._open)
        dialog.compared.connect(self._compare)
        dialog.open()

    def _open(self, uid: str) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.open_article(uid)

    def _compare(self, uids: tuple[str, str]) -> None:
        """Show two versions side by side, the caret in the one that was edited from the other."""
        workspace = self._window.workspace
        if workspace is None or not workspace.session.open_article(uids[1]):
            return
        from annotator.ui.compare.place import ComparePlace

        workspace.go_to("compare")
        place = workspace.made_place("compare")
        assert isinstance(place, ComparePlace)
        place.show_versions(uids)

    # Grouping

    def group(self, *, since_last: bool = False) -> None:
        """Find the stories of the articles that have none; the window stays quick."""
        work = self._window.projects.work
        project = self._window.project
        if project is None:
            return
        if work.running:
            self._window.say(tr("Wait for what is under way, or cancel it first."))
            return
        if project.read_only:
            self._window.say(tr("This project is open for reading only."))
            return
        from annotator.ui.grouping import GroupingWork

        worker = GroupingWork(project, since_last=since_last)
        work.start(worker, self._grouped, self._failed)

    def _grouped(self, done: Grouped) -> None:
        if not done.placed:
            self._window.say(tr("No article without a story reports what another does."))
            return
        self._window.say(
            tr("%n article(s) grouped", done.placed)
            + ", "
            + tr("%n new story(s)", done.new_stories)
            + "."
        )

    def _failed(self, error: AnnotatorError) -> None:
        self._window.say(sentence(str(error)))

    # Report

    def report(self) -> None:
        """Ask where the story's report is to be written."""
        here = self._here()
        if here is None:
            return
        from annotator.services.projects import folder_of

        _, _, story = here
        name = "".join(ch if ch.isalnum() else "-" for ch in story.name)[:60].strip("-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Story report"),
            str(folder_of(here[0]) / f"{name or 'story'}.html"),
            "HTML (*.html)",
        )
        if chosen:
            self.write_report(Path(chosen))

    def write_report(self, target: Path) -> None:
        """Write the report on the open article's story and say so."""
        here = self._here()
        if here is None:
            return
        from annotator.errors import AnnotatorError
        from annotator.services import reporting

        project, _, story = here
        day = project.now().astimezone().date().isoformat()
        try:
            reporting.write_report(project, story.uid, target, day)
        except AnnotatorError as error:
            self._window.say(sentence(str(error)))
            return
        self._window.say(tr("Report written to {name}").format(name=target.name))
