"""Actions that show or hide layers in the text, fade what is not tagged, and number sentences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.services.actions import LAYERS_WITH_KEYS
from annotator.ui.language import later, tr

if TYPE_CHECKING:
    from annotator.ui.reading.view import ReadingView
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
        for layer in LAYERS_WITH_KEYS:
            actions.connect(f"view.layer_{layer}", partial(self.toggle, layer))
            actions.action(f"view.layer_{layer}").setCheckable(True)
        for name in ("fade", "sentence_numbers"):
            actions.connect(f"view.{name}", partial(self._switch, name))
            actions.action(f"view.{name}").setCheckable(True)
        self._tick()

    def dress(self, view: ReadingView) -> None:
        """Show in a reading view what the person chose."""
        hidden = self._hidden()
        if hidden != view.hidden_layers:
            view.set_hidden_layers(hidden)
        view.set_faded(self._settings["view.fade"])
        view.set_sentence_numbers(self._settings["view.sentence_numbers"])

    def toggle(self, layer: str) -> None:
        """Show a layer, or hide it."""
        hidden = self._hidden() ^ {layer}
        self._settings["view.hidden_layers"] = sorted(hidden)
        self._show(tr(_SAID[layer][layer in hidden]))

    def _switch(self, name: str) -> None:
        self._settings[f"view.{name}"] = not self._settings[f"view.{name}"]
        self._show("")

    def _show(self, said: str) -> None:
        self._tick()
        if self._window.workspace is not None:
            self.dress(self._window.workspace.view)
        if said:
            self._window.say(said)

    def _hidden(self) -> frozenset[str]:
        kept = self._settings["view.hidden_layers"]
        return frozenset(layer for layer in kept if layer in LAYERS_WITH_KEYS)

    def _tick(self) -> None:
        actions, hidden = self._window.actions_, self._hidden()
        for layer in LAYERS_WITH_KEYS:
            actions.action(f"view.layer_{layer}").setChecked(layer not in hidden)
        for name in ("fade", "sentence_numbers"):
            actions.action(f"view.{name}").setChecked(self._settings[f"view.{name}"])
