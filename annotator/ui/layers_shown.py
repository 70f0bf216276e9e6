"""Actions that show or hide layers in the text, fade what is not tagged, and number sentences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.dressing import LAYERS, dress_layers, hidden_layers
from annotator.ui.language import later, tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

_SAID = {
    "mention": (later("Mentions shown."), later("Mentions hidden.")),
    "claim": (later("Claims shown."), later("Claims hidden.")),
    "discrepancy": (later("Discrepancies shown."), later("Discrepancies hidden.")),
}


class LayersShown(QObject):
    """Answer the actions and keep what they choose."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        actions = window.actions_
        for layer in LAYERS:
            actions.connect(f"view.layer_{layer}", partial(self.toggle, layer))
            actions.action(f"view.layer_{layer}").setCheckable(True)
        for name in ("fade", "sentence_numbers"):
            actions.connect(f"view.{name}", partial(self._switch, name))
            actions.action(f"view.{name}").setCheckable(True)
        self._tick()

    def toggle(self, layer: str) -> None:
        """Show a layer, or hide it."""
        hidden = hidden_layers(self._settings) ^ {layer}
        self._settings["view.hidden_layers"] = sorted(hidden)
        self._show(tr(_SAID[layer][layer in hidden]))

    def _switch(self, name: str) -> None:
        self._settings[f"view.{name}"] = not self._settings[f"view.{name}"]
        self._show("")

    def _show(self, said: str) -> None:
        self._tick()
        if self._window.workspace is not None:
            dress_layers(self._window.workspace.view, self._settings)
        if said:
            self._window.say(said)

    def _tick(self) -> None:
        actions, hidden = self._window.actions_, hidden_layers(self._settings)
        for layer in LAYERS:
            actions.action(f"view.layer_{layer}").setChecked(layer not in hidden)
        for name in ("fade", "sentence_numbers"):
            actions.action(f"view.{name}").setChecked(self._settings[f"view.{name}"])
