"""Actions that ask something about the open article: its details, its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class ArticleActions(QObject):
    """Answer the actions of the Article menu that open a dialog."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.connect("article.details", self.details)
        window.actions_.connect("article.story", self.move)

    def details(self) -> None:
        """Show what is known of the open article."""
        workspace = self._window.workspace
        if workspace is None or workspace.session.page is None:
            return
        from annotator.ui.dialogs.details import DetailsDialog

        DetailsDialog(self._window, workspace.session).open()

    def move(self) -> None:
        """Ask for the story the open article belongs to."""
        workspace, project = self._window.workspace, self._window.project
        if workspace is None or project is None or workspace.session.page is None:
            return
        from annotator.services import browsing
        from annotator.services.story_names import StoryNames
        from annotator.ui.dialogs.story import StoryDialog

        titles = workspace.navigator.lines.titles
        assert titles is not None
        here = browsing.story(project, workspace.session.page.article.story)
        current = "" if here is None else here.name
        dialog = StoryDialog(self._window, StoryNames(project, titles), current)
        dialog.chosen.connect(self._move_to)
        dialog.open()

    def _move_to(self, name: str) -> None:
        workspace = self._window.workspace
        if workspace is None or workspace.session.article is None:
            return
        from annotator.services import articles

        session = workspace.session
        failure, _ = session.attempt(articles.move_article, session.article, name)
        if failure is None:
            moved = tr("Moved to {story}").format(story=name.strip())
            session.note(moved if name.strip() else tr("Taken out of its story"))
