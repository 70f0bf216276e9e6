"""Actions on what can be chosen: keys, settings, the schema of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
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
        self._history: HistoryPanel | None = None

    def open_settings(self) -> None:
        """Offer what a person chooses for themselves."""
        from annotator.ui.dialogs.settings import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.finished.connect(window.save_settings)
        dialog.open()

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

    def follow_project(self) -> None:
        """Let the history follow the project now open; without one it is put away."""
        workspace = self._window.workspace
        if self._history is not None:
            self._history.attach(None if workspace is None else workspace.session)
            if workspace is None:
                self._history.hide()

    def _leave_history(self) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.go_to(workspace.place)
