"""How a reading view looks as the person chose it: colours, typeface, size, what is shown."""

from __future__ import annotations

from annotator.settings import Settings
from annotator.ui.reading.theme import ReadingTheme
from annotator.ui.reading.typography import ReadingFont, choices
from annotator.ui.reading.view import ReadingView

LAYERS = ("mention", "claim", "discrepancy")
"""The layers that can be hidden."""


def dress(view: ReadingView, settings: Settings, theme: ReadingTheme) -> None:
    """Set a reading view as the person chose; what is so already is not laid out again."""
    if view.theme != theme:
        view.set_theme(theme)
    font = reading_font(settings)
    if view.reading_font != font:
        view.set_reading_font(font)
    if view.zoom != settings["reading.zoom"]:
        view.set_zoom(float(settings["reading.zoom"]))
    view.set_furniture_shown(settings["view.furniture"])
    view.set_furniture_folded(settings["view.fold_furniture"])
    dress_layers(view, settings)


def dress_layers(view: ReadingView, settings: Settings) -> None:
    """Show the layers the person chose, with what else stands beside and behind the text."""
    hidden = hidden_layers(settings)
    if hidden != view.hidden_layers:
        view.set_hidden_layers(hidden)
    view.set_faded(settings["view.fade"])
    view.set_sentence_numbers(settings["view.sentence_numbers"])


def hidden_layers(settings: Settings) -> frozenset[str]:
    """Return the layers that are not shown."""
    return frozenset(layer for layer in settings["view.hidden_layers"] if layer in LAYERS)


def reading_font(settings: Settings) -> ReadingFont:
    """Return the typeface and line spacing that were chosen."""
    kind = settings["reading.family"]
    leading = min(max(float(settings["reading.leading"]), 1.0), 3.0)
    # Serif is what the view takes by itself; looking through all fonts would delay the start.
    family = "" if kind == "serif" else choices().get(kind, "")
    return ReadingFont(family=family, leading=leading)
