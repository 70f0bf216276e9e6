"""Actions on what can be chosen: keys, settings, the schema of the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from annotator.ui.backups import AutoBackups
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.services.backups import Backup, Restored
    from annotator.ui.dialogs.settings import SettingsDialog
    from annotator.ui.history.panel import HistoryPanel
    from annotator.ui.window import MainWindow


class SettingsActions(QObject):
    """Answer the actions that open a dialog of choices; choices are kept when it closes."""

    language_chosen = Signal(str)
    """Carries a language's code, or "system"; the setting is written already."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.connect("settings.open", self.open_settings)
        window.actions_.connect("keys.edit", self.edit_keys)
        window.actions_.connect("schema.edit", self.edit_schema)
        window.actions_.connect("history.show", self.toggle_history)
        window.actions_.connect("backup.now", self.back_up)
        window.actions_.connect("backup.restore", self.restore_backup)
        self._history: HistoryPanel | None = None
        self._asked = False
        self.backups = AutoBackups(window.settings, self)
        self.backups.made.connect(self._backed_up)
        self.backups.failed.connect(self._not_backed_up)

    def open_settings(self) -> SettingsDialog:
        """Offer what a person chooses for themselves."""
        from annotator.ui.dialogs.settings import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window)
        dialog.language_chosen.connect(self._speak)
        dialog.backups_changed.connect(self.backups.follow_settings)
        dialog.finished.connect(window.save_settings)
        dialog.open()
        return dialog

    def _speak(self, choice: str) -> None:
        """Show everything in the language chosen, the settings themselves included."""
        from annotator.ui.speaking import speak

        dialog = self.sender()
        if isinstance(dialog, QDialog):
            dialog.close()
        speak(self._window, choice)
        again = self.open_settings()
        again.start_in(again.language)
        self.language_chosen.emit(choice)

    def edit_keys(self) -> None:
        """Offer every action's keys to be changed."""
        from annotator.ui.keys.editor import KeysDialog

        window = self._window
        # From the settings it opens above them.
        parent = QApplication.activeModalWidget() or window
        dialog = KeysDialog(parent, window.actions_, window.settings)
        dialog.finished.connect(window.save_settings)
        dialog.open()

    def edit_schema(self) -> None:
        """Offer the project's labels to be edited, at the one of the current annotation."""
        workspace = self._window.workspace
        if workspace is None:
            return
        from annotator.ui.annotate.phrases import label_of
        from annotator.ui.schema.editor import SchemaDialog

        session = workspace.session
        record = session.record
        label = None if record is None else label_of(session.project.schema, record)
        SchemaDialog(self._window, session, label).open()

    def toggle_history(self) -> None:
        """Show the steps of the project and go there; from there, put them away again."""
        window = self._window
        if self._history is None:
            from annotator.ui.history.panel import HistoryPanel

            self._history = HistoryPanel(window)
            self._history.left.connect(self._leave_history)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._history)
        panel = self._history
        if panel.isVisible() and panel.list.hasFocus():
            self._leave_history()
            panel.hide()
            return
        self.follow_project()
        panel.open_panel()

    def forget_history(self) -> bool:
        """Throw the history panel away, to be made anew; tell whether it was shown."""
        panel, self._history = self._history, None
        if panel is None:
            return False
        shown = panel.isVisible()
        panel.attach(None)
        self._window.removeDockWidget(panel)
        panel.deleteLater()
        return shown

    def follow_project(self) -> None:
        """Let history and backups follow the project now open, or the one about to be closed."""
        workspace = self._window.workspace
        self.backups.attach(self._window.project)
        if self._history is not None:
            self._history.attach(None if workspace is None else workspace.session)
            if workspace is None:
                self._history.hide()

    def _leave_history(self) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.go_to(workspace.place)

    # Backups

    def back_up(self) -> None:
        """Back the project up now, beside the work."""
        self._asked = self.backups.back_up_now()
        if self._asked:
            self._window.say(tr("Backing up…"))

    def _backed_up(self, made: Backup | None) -> None:
        if self._asked and made is not None:
            self._window.say(tr("Backed up as {path}.").format(path=made.path.name))
        elif self._asked:
            self._window.say(tr("Nothing has changed since the last backup."))
        self._asked = False

    def _not_backed_up(self, why: str) -> None:
        self._asked = False
        self._window.say(tr("There is no new backup: {why}.").format(why=why))

    def restore_backup(self) -> None:
        """Offer the backups of the open project, or of one to be chosen, to be restored."""
        window = self._window
        if window.project is not None:
            path = window.project.path
        else:
            from annotator.ui.project_actions import FILTER

            chosen, _ = QFileDialog.getOpenFileName(
                window, tr("Which project is to be restored?"), str(Path.home()), FILTER
            )
            if not chosen:
                return
            path = Path(chosen)
        self.offer_backups(path)

    def offer_backups(self, path: Path) -> None:
        """Offer the backups of a project."""
        from annotator.ui.dialogs.backups import RestoreDialog

        dialog = RestoreDialog(self._window, path, self.backups.folder(path))
        dialog.release_wanted.connect(self._release)
        dialog.restored.connect(self._restored)
        dialog.failed.connect(partial(self._window.projects.open_path, path))
        dialog.open()

    def _release(self) -> None:
        """Close the project without a last backup: its file is kept as it is."""
        self.backups.forget()
        self._window.show_welcome()

    def _restored(self, done: Restored) -> None:
        self._window.projects.open_path(done.path)
        if done.kept is not None:
            self._window.say(tr("What was there is kept as {path}.").format(path=done.kept.name))
