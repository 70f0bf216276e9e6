"""Actions on what can be chosen: keys, settings, the schema of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class SettingsActions(QObject):
    """Answer the actions that open a dialog of choices; choices are kept when it closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.connect("keys.edit", self.edit_keys)
        window.actions_.connect("schema.edit", self.edit_schema)

    def edit_keys(self) -> None:
        """Offer every action's keys to be changed."""
        from annotator.ui.keys.editor import KeysDialog

        window = self._window
        dialog = KeysDialog(window, window.actions_, window.settings)
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
