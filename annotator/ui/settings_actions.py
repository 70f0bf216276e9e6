"""Actions on what a person chooses for themselves: settings and keys."""

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

    def edit_keys(self) -> None:
        """Offer every action's keys to be changed."""
        from annotator.ui.keys.editor import KeysDialog

        window = self._window
        dialog = KeysDialog(window, window.actions_, window.settings)
        dialog.finished.connect(window.save_settings)
        dialog.open()
