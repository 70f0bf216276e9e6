"""Actions on projects as a whole: make, open, close, import, export, quit."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError
from annotator.ui import recents
from annotator.ui.language import later, tr
from annotator.ui.long_work import LongWork
from annotator.ui.sentences import sentence

if TYPE_CHECKING:
    from annotator.services.exporting import ExportReport, ExportRequest
    from annotator.services.import_plan import Plan, Request
    from annotator.services.importing import Report
    from annotator.services.projects import Project
    from annotator.ui.welcome import Welcome
    from annotator.ui.window import MainWindow

_log = logging.getLogger(__name__)
_BUSY = later("Wait for what is under way, or cancel it first.")
SUFFIX = ".annotator"
FILTER = f"News Annotator (*{SUFFIX})"


class ProjectActions(QObject):
    """Answer the actions of the File menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.work = LongWork(self)
        self._folder = Path()
        self._request: Request | None = None
        actions = window.actions_
        for id_, slot in (
            ("project.new", self.new),
            ("project.open", self.open),
            ("project.open_team", self.open_team),
            ("project.sample", self.open_sample),
            ("project.close", self.close),
            ("import.files", self.import_files),
            ("import.folder", self.import_folder),
            ("export.dataset", self.export),
            ("app.quit", self.quit),
        ):
            actions.connect(id_, slot)
        progress = window.bar.progress
        self.work.began.connect(progress.begin)
        self.work.progressed.connect(progress.report)
        self.work.ended.connect(progress.end)
        progress.cancelled.connect(self._cancel)
        window.bar.link.clicked.connect(self._show_folder)

    def serve(self, welcome: Welcome) -> None:
        """Do what is asked for on the welcome page."""
        welcome.new_wanted.connect(self.new)
        welcome.open_wanted.connect(self.open)
        welcome.sample_wanted.connect(self.open_sample)
        welcome.project_chosen.connect(self._open_named)
        welcome.forget_wanted.connect(self._forget)

    # Opening

    def new(self) -> None:
        """Ask for a new project and show it."""
        from annotator.ui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._window, self._projects_folder(), self._window.author)
        dialog.made.connect(self._show_new)
        dialog.open()

    def open(self) -> None:
        """Ask for a project file and show it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), str(self._projects_folder()), FILTER
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_team(self) -> None:
        """Ask for a team's project and show it."""
        self._ask_for_team(None)

    def _ask_for_team(self, link: Path | None) -> None:
        from annotator.services import team
        from annotator.ui.dialogs.team import TeamDialog

        known = None if link is None else team.address_of(link)
        dialog = TeamDialog(self._window, self._window.author, known)
        dialog.opened.connect(self._window.show_project)
        dialog.open()

    def open_path(self, path: Path) -> bool:
        """Show a project, unless it is shown already; tell whether it is shown now."""
        window = self._window
        if window.project is not None and _same(window.project.path, path):
            return True
        from annotator.ui import opening

        opened = opening.open_for_window(path, window.author)
        if opened.project is not None:
            window.show_project(opened.project, opened.notice)
            return True
        if opened.needs_password:
            self._ask_for_team(path)
            return False
        self.tell(opened.raised or opened.failure)
        return False

    def tell(self, text: str) -> None:
        """Say why there is no project: in the banner, which stays until it is read."""
        self._window.banner.say(text)
        if self._window.project is None:
            self._window.show_welcome()
            self._window.banner.say(text)

    def open_sample(self) -> None:
        """Show the sample project, made the first time it is asked for."""
        from annotator.services.projects import sample_path
        from annotator.services.sample import make_sample

        path = sample_path()
        if path.exists():
            self.open_path(path)
            return
        try:
            project = make_sample(self._window.author)
        except (AnnotatorError, OSError) as error:
            why = sentence(str(error))
            self.tell(tr("The sample project cannot be made: {why}").format(why=why))
            return
        self._window.show_project(project)

    def close(self) -> None:
        """Close the project and show the welcome page."""
        self._window.show_welcome()

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    def _show_new(self, project: Project) -> None:
        self._window.show_project(project)
        self._window.say(tr("An empty project. Import articles to begin."))

    def _open_named(self, path: str) -> None:
        self.open_path(Path(path))

    def _forget(self, path: str) -> None:
        recents.forget(self._window.settings, path)
        self._window.save_settings()
        self._window.show_welcome()

    def _projects_folder(self) -> Path:
        """Return where a file dialog begins: beside the newest project, or at home."""
        for recent in recents.recent_projects(self._window.settings):
            folder = Path(recent.path).parent
            if folder.is_dir():
                return folder
        documents = Path.home() / "Documents"
        return documents if documents.is_dir() else Path.home()

    # Importing

    def import_files(self) -> None:
        """Ask for files to import."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Import articles"),
            str(Path.home()),
            tr("Articles (*.txt *.text *.jsonl *.ndjson *.csv *.tsv);;All files (*)"),
        )
        if chosen:
            self.import_paths([Path(each) for each in chosen])

    def import_folder(self) -> None:
        """Ask for a folder to import."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Import folder"), str(Path.home())
        )
        if chosen:
            self.import_paths([Path(chosen)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Ask how these are to be imported."""
        project = self._free_project()
        if project is None:
            return
        from annotator.services.story_names import StoryNames
        from annotator.ui.dialogs.import_articles import ImportDialog

        workspace = self._window.workspace
        titles = None if workspace is None else workspace.navigator.lines.titles
        assert titles is not None
        dialog = ImportDialog(self._window, paths, StoryNames(project, titles))
        dialog.chosen.connect(self.start_import)
        dialog.open()

    def start_import(self, wanted: Request | Plan) -> None:
        """Import in the background; the window stays as quick as ever."""
        project = self._free_project()
        if project is None:
            return
        from annotator.services.import_plan import Request
        from annotator.ui.importing import ImportWork

        try:
            work = ImportWork(project, wanted)
        except AnnotatorError as error:
            self._window.say(sentence(str(error)))
            return
        self._request = wanted if isinstance(wanted, Request) else wanted.request
        self.work.start(work, self._imported, self._import_failed)

    def _free_project(self) -> Project | None:
        """Return the project if long work may begin on it; say why not otherwise."""
        project = self._window.project
        if project is None:
            return None
        if self.work.running:
            self._window.say(tr(_BUSY))
            return None
        if project.read_only:
            self._window.say(tr("This project is open for reading only."))
            return None
        return project

    def _imported(self, report: Report) -> None:
        from annotator.services import browsing
        from annotator.ui.dialogs import import_report

        window = self._window
        window.say(import_report.summary(report))
        _log.info("imported %d articles", report.added)
        workspace = window.workspace
        if workspace is not None and workspace.session.article is None:
            assert window.project is not None
            first = browsing.first_article(window.project)
            if first is not None:
                workspace.open_article(first)
        if import_report.needs_showing(report):
            import_report.ImportReportDialog(window, report, refused=False).open()
        elif report.without_story:
            window.stories.group(since_last=True)

    def _import_failed(self, error: AnnotatorError) -> None:
        from annotator.services.importing import ImportRefused
        from annotator.ui.dialogs import import_report

        if not isinstance(error, ImportRefused):
            self._window.say(sentence(str(error)))
            return
        self._window.say(import_report.summary(error.report, refused=True))
        dialog = import_report.ImportReportDialog(self._window, error.report, refused=True)
        dialog.retry_wanted.connect(self._import_rest)
        dialog.open()

    def _import_rest(self) -> None:
        from dataclasses import replace

        if self._request is not None:
            self.start_import(replace(self._request, keep_going=True))

    def _cancel(self) -> None:
        self._window.say(self.work.cancel())

    # Exporting

    def export(self) -> None:
        """Ask how the dataset is to be exported."""
        project = self._window.project
        if project is None:
            return
        if self.work.running:
            self._window.say(tr(_BUSY))
            return
        from annotator.services import browsing
        from annotator.services.projects import folder_of
        from annotator.ui.dialogs.export_dataset import ExportDialog

        folder = folder_of(project) / f"{project.path.stem}-dataset"
        dialog = ExportDialog(self._window, folder, browsing.annotators(project))
        dialog.chosen.connect(self.start_export)
        dialog.open()

    def start_export(self, request: ExportRequest) -> None:
        """Export in a process of its own; a person goes on annotating meanwhile."""
        project = self._window.project
        if project is None or self.work.running:
            return
        from annotator.ui.exporting import ExportWork

        self.work.start(ExportWork(project, request), self._exported, self._export_failed)

    def _exported(self, report: ExportReport) -> None:
        self._folder = report.target
        count = sum(report.annotations.values())
        text = tr("Exported {articles} and {annotations}.").format(
            articles=tr("%n article(s)", report.articles),
            annotations=tr("%n annotation(s)", count),
        )
        if report.format == "pairs":
            text = tr("Exported %n pair(s).", report.pairs)
        self._window.bar.offer(text, tr("Open folder"))

    def _export_failed(self, error: AnnotatorError) -> None:
        self._window.say(sentence(str(error)))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
