"""Actions that switch one thing on or off, remember it, and hand it on to the open project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.language import later, tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow
    from annotator.ui.workspace import Workspace

_SWITCHES = {
    "entity.learn": (
        "entities.learn",
        later("Linking a mention teaches the entity its words."),
        later("Aliases are no longer learnt."),
    ),
    "view.fold_furniture": (
        "view.fold_furniture",
        later("Furniture folded: a click on its line opens it."),
        later("Furniture unfolded."),
    ),
    "view.tips": (
        "view.tips",
        later("Tool tips on annotations shown."),
        later("Tool tips on annotations hidden."),
    ),
}
"""Per action the setting, and what is said when it is on and off."""


class Switches(QObject):
    """Answer the actions and keep what they choose."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for id_, (name, _, _) in _SWITCHES.items():
            window.actions_.connect(id_, partial(self.toggle, id_))
            window.actions_.action(id_).setCheckable(True)
            window.actions_.action(id_).setChecked(window.settings[name])

    def prepare(self, workspace: Workspace) -> None:
        """Show and do in a new workspace what the person chose."""
        settings = self._window.settings
        workspace.session.learns_aliases = settings["entities.learn"]
        workspace.view.set_furniture_folded(settings["view.fold_furniture"])
        workspace.pane.tips.set_shown(settings["view.tips"])

    def toggle(self, id_: str) -> None:
        """Switch one thing over."""
        name, on, off = _SWITCHES[id_]
        settings = self._window.settings
        settings[name] = not settings[name]
        self._window.actions_.action(id_).setChecked(settings[name])
        if self._window.workspace is not None:
            self.prepare(self._window.workspace)
        self._window.say(tr(on if settings[name] else off))
