"""The main window: the welcome page or one project's workspace, with bars above and below."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.schema import SchemaVersion
from annotator.errors import ConnectionLost
from annotator.settings import Settings
from annotator.ui import recents, remembering
from annotator.ui.banner import Banner
from annotator.ui.chrome import Chrome
from annotator.ui.language import tr
from annotator.ui.menus import Menus
from annotator.ui.status import StatusBar

if TYPE_CHECKING:
    from annotator.domain.changes import ChangeSet
    from annotator.services.projects import Project
    from annotator.ui.actions import ActionSet
    from annotator.ui.article_actions import ArticleActions
    from annotator.ui.first_look import FirstLookPage
    from annotator.ui.help_actions import HelpActions
    from annotator.ui.project_actions import ProjectActions
    from annotator.ui.reading.view import ReadingView
    from annotator.ui.review_actions import ReviewActions
    from annotator.ui.search.actions import SearchActions
    from annotator.ui.settings_actions import SettingsActions
    from annotator.ui.single_instance import Doorbell
    from annotator.ui.sprint_actions import SprintActions
    from annotator.ui.story_actions import StoryActions
    from annotator.ui.team_link import TeamLink
    from annotator.ui.view_actions import ViewActions
    from annotator.ui.welcome import Welcome
    from annotator.ui.workspace import Workspace

PROGRAM = "News Annotator"
_log = logging.getLogger(__name__)

_NAMING_MS = 120
"""How long after a step the menu names it: after the paint, and once for a burst of keys."""


class MainWindow(QMainWindow):
    """Show one project at a time, or the welcome page; remember how it was left.

    What answers to keys and menus is made by ``equipment``, after the first look at an article.
    """

    actions_: ActionSet
    projects: ProjectActions
    views: ViewActions
    articles: ArticleActions
    stories: StoryActions
    sprints: SprintActions
    helps: HelpActions
    reviews: ReviewActions
    searches: SearchActions
    choices: SettingsActions

    def __init__(
        self, settings: Settings, chrome: Chrome, author: str, *, equipped: bool = True
    ) -> None:
        super().__init__()
        self.settings = settings
        self.chrome = chrome
        self.author = author
        self.project: Project | None = None
        self.workspace: Workspace | None = None
        self._doorbell: Doorbell | None = None
        self._first_look: FirstLookPage | None = None
        self.setObjectName("main")
        self.setMinimumSize(720, 480)
        self.resize(1320, 840)
        self.setAcceptDrops(True)
        self.bar = StatusBar()
        self.setStatusBar(self.bar)
        self.banner = Banner()
        self._welcome: Welcome | None = None
        self._stack = QStackedWidget()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.menus = Menus(self.menuBar())
        self.setWindowTitle(PROGRAM)
        # Reading the journal can wait until the key just pressed has been painted.
        self._team: TeamLink | None = None
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.timeout.connect(self._name_steps)
        if settings.problem:
            self.banner.say(settings.problem)
        remembering.restore_geometry(settings, self)
        self._equipped = False
        if equipped:
            self.equip()

    def equip(self) -> None:
        """Make what the first look at an article does without, if that is not done yet."""
        if not self._equipped:
            self._equipped = True
            from annotator.ui import equipment

            equipment.equip(self)
            self.actions_.keys_changed.connect(self._show_keys)

    # What is shown

    @property
    def welcome(self) -> Welcome:
        """Return the welcome page, which is made when it is first wanted."""
        if self._welcome is None:
            from annotator.ui.welcome import Welcome

            self._welcome = Welcome(self._welcome_keys())
            self._stack.addWidget(self._welcome)
            self.projects.serve(self._welcome)
        return self._welcome

    def show_welcome(self) -> None:
        """Show the welcome page; whatever project was open is closed first."""
        self.equip()
        self.close_project()
        self.welcome.show_recents(recents.recent_projects(self.settings))
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.focus_first()

    def show_project(self, project: Project, notice: str = "") -> None:
        """Show an open project, at the article and place it was left at."""
        self.close_project()
        # One paint when everything stands, none of the steps on the way.
        self.setUpdatesEnabled(False)
        self.equip()
        self.project = project
        self.actions_.rebuild_labels(project.schema)
        from annotator.ui.long_step import LongSteps
        from annotator.ui.workspace import Workspace

        workspace = self.workspace = Workspace(
            project, self.actions_, self.settings, view=self._first_view()
        )
        session = workspace.session
        session.patience = LongSteps(self)
        self.actions_.attach_text_widget(workspace.view)
        self.actions_.set_layer(session.layer)
        session.message.connect(self.bar.say)
        session.state_changed.connect(self.actions_.set_state)
        session.state_changed.connect(self.bar.follow_states)
        session.layer_changed.connect(self.actions_.set_layer)
        session.project_changed.connect(self._follow)
        session.article_opened.connect(self._article_opened)
        session.selection_moved.connect(self._show_position)
        workspace.pane.suggestions.changed.connect(self._count_suggestions)
        self._stack.addWidget(workspace)
        self.views.prepare(workspace)
        self._stack.setCurrentWidget(workspace)
        self.choices.follow_project()
        self.bar.show_saved(project.read_only)
        self.banner.say(notice or self._risk_of(project))
        # After that: what waited on the disk may be sent at once, and is told there.
        self._follow_team(project, workspace)
        self.setWindowTitle(f"{project.path.stem} — {PROGRAM}")
        session.update_states()
        remembering.open_last(self.settings, workspace, project)
        self._forget_first_look()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)
        self.settings["last_project"] = str(project.path)
        QTimer.singleShot(0, self._settle)

    def _follow_team(self, project: Project, workspace: Workspace) -> None:
        if project.is_shared:
            from annotator.ui.team_link import TeamLink

            link = TeamLink(project, workspace.session, workspace)
            link.told.connect(self.banner.say)
            link.begin()
            self._team = link

    def show_first_look(self, path: Path) -> ReadingView | None:
        """Show the article a project was left at, alone, until the project is open.

        Return the view, or None where there is nothing to show before that.
        """
        place, margins = remembering.place_in(self.settings, path), self.settings["window.text"]
        uid, caret, top = place.get("article"), place.get("caret"), place.get("top")
        if not isinstance(uid, str) or not isinstance(caret, int) or len(margins) != 4:
            return None
        from annotator.services.first_look import look

        found = look(path, uid, self.author)
        if found is None:
            return None
        from annotator.ui.dressing import dress
        from annotator.ui.first_look import FirstLookPage, show_first_look
        from annotator.ui.reading.view import ReadingView

        view = ReadingView()
        page = self._first_look = FirstLookPage(view, QMargins(*margins))
        dress(view, self.settings, self.chrome.colours.reading)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.bar.show_saved(False)
        self.setWindowTitle(f"{path.stem} — {PROGRAM}")
        self.show()
        show_first_look(view, found, caret, top if isinstance(top, int) else None)
        view.setFocus()
        return view

    def _first_view(self) -> ReadingView | None:
        return None if self._first_look is None else self._first_look.view

    def _forget_first_look(self) -> None:
        if self._first_look is not None:
            self._stack.removeWidget(self._first_look)
            self._first_look.deleteLater()
            self._first_look = None

    def close_project(self) -> None:
        """Close the open project, if there is one, and remember the place in it."""
        project, workspace = self.project, self.workspace
        if project is None or workspace is None:
            return
        self.projects.work.cancel()
        with suppress(ConnectionLost):
            self._remember_place()
        self.project = self.workspace = None
        self.choices.follow_project()
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None
        self.sprints.close()
        self._end(workspace)
        workspace.deleteLater()
        project.close()
        from annotator.ui.actions import NO_SCHEMA

        self.actions_.rebuild_labels(NO_SCHEMA)
        self.actions_.set_state(frozenset())
        self.bar.show_saved(None)
        self.bar.show_position(None)
        self.bar.show_suggestions(0)
        self.bar.clear_message()
        self.banner.say("")
        self.setWindowTitle(PROGRAM)
        self.settings["last_project"] = ""
        self.save_settings()

    def put_away(self) -> None:
        """Take the workspace off the window and remember the place in it; the project stays."""
        workspace = self.workspace
        assert workspace is not None
        self._remember_place()
        self.workspace = None
        self._end(workspace)
        workspace.deleteLater()
        # Now, not when the event loop comes round: the next one takes over its keys.
        QApplication.sendPostedEvents(workspace, QEvent.Type.DeferredDelete)

    def _end(self, workspace: Workspace) -> None:
        """Stop what a workspace does."""
        if self._team is not None:
            self._team.close()
            self._team = None
        workspace.close_places()
        workspace.pane.suggestions.close()
        workspace.navigator.set_project(None)
        workspace.session.close()
        self._stack.removeWidget(workspace)

    def forget_welcome(self) -> bool:
        """Throw the welcome page away, to be made anew; tell whether it was shown."""
        welcome, self._welcome = self._welcome, None
        if welcome is None:
            return False
        shown = self._stack.currentWidget() is welcome
        self._stack.removeWidget(welcome)
        welcome.deleteLater()
        return shown

    def say(self, text: str) -> None:
        """Show one plain line in the status bar."""
        self.bar.say(text)

    def come_forward(self) -> None:
        """Bring the window to the front, from the task bar if need be."""
        self.setWindowState(
            (self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    def _welcome_keys(self) -> dict[str, str]:
        actions = self.actions_
        return {"new": actions.key("project.new"), "open": actions.key("project.open")}

    def _show_keys(self) -> None:
        if self._welcome is not None:
            self._welcome.show_keys(self._welcome_keys())

    # Remembering

    def save_settings(self) -> None:
        """Write the settings; where that fails the window goes on and says so."""
        try:
            self.settings.save()
        except OSError as error:
            _log.warning("settings not written: %s", type(error).__name__)
            why = error.strerror or tr("the disk refuses")
            self.say(tr("The settings cannot be written: {why}.").format(why=why))

    def _remember(self) -> None:
        remembering.keep_geometry(self.settings, self)
        if self.workspace is not None:
            remembering.keep_sizes(self.settings, self.workspace, self._stack)

    def _remember_place(self) -> None:
        if self.workspace is not None and self.project is not None:
            remembering.keep_sizes(self.settings, self.workspace, self._stack)
            remembering.keep_place(self.settings, self.workspace, self.project)

    def _settle(self) -> None:
        """Do what can wait until the first paint."""
        project = self.project
        if project is None:
            return
        self._name_steps()
        self.sprints.show()
        remembering.note_opened(self.settings, project)
        self.save_settings()
        if self.workspace is not None:
            from annotator.ui.place_keeping import PlaceKeeping

            PlaceKeeping(self.settings, self.workspace, project.path, self.save_settings)
        if not project.read_only and self._doorbell is None:
            from annotator.ui.single_instance import Doorbell

            doorbell = Doorbell(project.path, self)
            doorbell.rung.connect(self.come_forward)
            self._doorbell = doorbell

    @staticmethod
    def _risk_of(project: Project) -> str:
        """Return why the project should not lie where it does, or nothing."""
        from annotator.services import places

        risk = places.risk_of(project.path)
        return "" if risk is None else f"{risk}."

    # Following

    def _follow(self, done: ChangeSet) -> None:
        assert self.project is not None
        self.sprints.follow(done)
        if done.touches(SchemaVersion.kind):
            self.actions_.rebuild_labels(self.project.schema)
        self._naming.start(_NAMING_MS)

    def _name_steps(self) -> None:
        """Say in the menu what undo and redo would do."""
        if self.project is None:
            return
        from annotator.services import ops

        for id_, op in (
            ("edit.undo", self.project.next_undo()),
            ("edit.redo", self.project.next_redo()),
        ):
            title = self.actions_.title(id_)
            text = f"{title}: {tr(ops.undo_text(op))}" if op else title
            self.actions_.action(id_).setText(text)

    def _article_opened(self, uid: str) -> None:
        if not uid:
            self.bar.show_position(None)

    def _count_suggestions(self) -> None:
        if self.workspace is not None:
            self.bar.show_suggestions(len(self.workspace.pane.suggestions.found))

    def _show_position(self, state: object) -> None:
        workspace = self.workspace
        if workspace is not None and workspace.session.page is not None:
            self.bar.show_position(state, len(workspace.pane.view.text))  # type: ignore[arg-type]

    # What Qt tells

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # The drag has to end before a dialog may open.
        QTimer.singleShot(0, lambda: self.take(paths))

    def take(self, paths: list[Path]) -> None:
        """Open a dropped project, or offer to import dropped articles."""
        from annotator.ui.project_actions import SUFFIX

        self.equip()
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.projects.open_path(projects[0])
        elif paths and self.project is not None:
            self.projects.import_paths(paths)
        elif paths:
            self.say(tr("Open or make a project first, then drop the articles on it."))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.project is not None and self.project.busy:
            # A long step is under way: closing now would take the project from under it.
            event.ignore()
            return
        self._remember()
        last = str(self.project.path) if self.project is not None else ""
        self.close_project()
        self.settings["last_project"] = last
        self.save_settings()
        event.accept()
