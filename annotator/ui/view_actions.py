"""Actions on how things are shown: panes, text size, typeface, theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.chrome import Colours
from annotator.ui.dressing import dress, reading_font
from annotator.ui.language import later, tr
from annotator.ui.layers_shown import LayersShown
from annotator.ui.switches import Switches

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow
    from annotator.ui.workspace import Workspace

_STEP = 1.1
_THEME_NAMES = {
    "light": later("Light theme"),
    "dark": later("Dark theme"),
    "system": later("The system's theme"),
}


class ViewActions(QObject):
    """Answer the actions of the View menu and keep what they choose."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        actions = window.actions_
        for id_, slot in (
            ("view.navigator", self.toggle_navigator),
            ("view.inspector", self.toggle_inspector),
            ("view.next_pane", self.next_pane),
            ("view.filter", self.filter),
            ("view.text", self.text),
            ("place.read", self.text),
            ("place.compare", partial(self._go_to, "compare")),
            ("place.matrix", partial(self._go_to, "matrix")),
            ("place.review", partial(self._go_to, "review")),
            ("place.search", partial(self._go_to, "search")),
            ("place.dashboard", partial(self._go_to, "dashboard")),
            ("place.adjudicate", partial(self._go_to, "adjudicate")),
            ("view.zoom_in", self.zoom_in),
            ("view.zoom_out", self.zoom_out),
            ("view.zoom_reset", self.zoom_reset),
            ("view.furniture", self.toggle_furniture),
            ("view.suggestions", self.toggle_suggestions),
            ("view.serif", self.toggle_serif),
            ("view.theme", self.next_theme),
            ("view.full_screen", self.toggle_full_screen),
        ):
            actions.connect(id_, slot)
        for id_ in (
            "view.navigator", "view.inspector", "view.furniture", "view.suggestions",
            "view.full_screen",
        ):  # fmt: skip
            actions.action(id_).setCheckable(True)
        actions.action("view.navigator").setChecked(self._settings["view.navigator"])
        actions.action("view.inspector").setChecked(self._settings["view.inspector"])
        actions.action("view.furniture").setChecked(self._settings["view.furniture"])
        actions.action("view.suggestions").setChecked(self._settings["view.suggestions"])
        LayersShown(window)
        self.switches = Switches(window)
        window.chrome.changed.connect(self._theme_changed)

    def prepare(self, workspace: Workspace) -> None:
        """Show a new workspace as the person chose."""
        sizes = self._settings["window.sizes"]
        if len(sizes) == 3 and all(isinstance(size, int) for size in sizes):
            workspace.set_sizes(sizes)
        workspace.navigator.setVisible(self._settings["view.navigator"])
        workspace.inspector.setVisible(self._settings["view.inspector"])
        workspace.panes_changed.connect(self._panes_changed)
        self.switches.prepare(workspace)
        dress(workspace.pane.view, self._settings, self._window.chrome.colours.reading)
        workspace.pane.suggestions.set_shown(self._settings["view.suggestions"])
        workspace.pane.view.zoom_requested.connect(self._zoom_by)

    # Panes

    def toggle_navigator(self) -> None:
        """Show or hide the stories."""
        workspace = self._window.workspace
        if workspace is not None:
            self._toggle(workspace.navigator, "view.navigator")

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        workspace = self._window.workspace
        if workspace is not None:
            self._toggle(workspace.inspector, "view.inspector")

    def _toggle(self, pane: QWidget, name: str) -> None:
        workspace = self._window.workspace
        assert workspace is not None
        workspace.show_pane(pane, not workspace.is_shown(pane))

    def _panes_changed(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        for name, pane in (
            ("view.navigator", workspace.navigator),
            ("view.inspector", workspace.inspector),
        ):
            self._settings[name] = workspace.is_wanted(pane)
            self._window.actions_.action(name).setChecked(self._settings[name])

    def next_pane(self) -> None:
        """Put the keyboard into the next pane."""
        if self._window.workspace is not None:
            self._window.workspace.focus_next_pane()

    def filter(self) -> None:
        """Put the keyboard into the filter of the stories, shown if they are hidden."""
        workspace = self._window.workspace
        if workspace is not None:
            if not workspace.is_shown(workspace.navigator):
                workspace.show_pane(workspace.navigator, True)
            workspace.navigator.focus_filter()

    def text(self) -> None:
        """Put the keyboard into the text."""
        if self._window.workspace is not None:
            self._window.workspace.focus_text()

    def _go_to(self, place: str) -> None:
        if self._window.workspace is not None:
            self._window.workspace.go_to(place)

    # Text

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._zoom_by(-1)

    def zoom_reset(self) -> None:
        """Show the text in its normal size."""
        self._zoom_to(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Show the text in a size, 1.0 being normal."""
        self._zoom_to(zoom)

    def _zoom_by(self, steps: int) -> None:
        self._zoom_to(float(self._settings["reading.zoom"]) * _STEP**steps)

    def _zoom_to(self, zoom: float) -> None:
        workspace = self._window.workspace
        if abs(zoom - 1.0) < 0.04:
            zoom = 1.0
        if workspace is not None:
            workspace.pane.view.set_zoom(zoom)
            zoom = workspace.pane.view.zoom
        self._settings["reading.zoom"] = round(zoom, 3)
        self._window.say(tr("Text at {percent} %").format(percent=round(100 * zoom)))

    def toggle_serif(self) -> None:
        """Set the text in the other kind of typeface."""
        sans = self._settings["reading.family"] == "sans"
        self._settings["reading.family"] = "serif" if sans else "sans"
        self.apply_font()
        self._window.say(tr("Serif text") if sans else tr("Sans-serif text"))

    def apply_font(self) -> None:
        """Set the text in the typeface and line spacing that were chosen."""
        if self._window.workspace is not None:
            self._window.workspace.pane.view.set_reading_font(reading_font(self._settings))

    def toggle_suggestions(self) -> None:
        """Draw suggestions, or leave them out and ask for none."""
        wanted = not self._settings["view.suggestions"]
        self._settings["view.suggestions"] = wanted
        self._window.actions_.action("view.suggestions").setChecked(wanted)
        workspace = self._window.workspace
        if workspace is not None:
            workspace.pane.suggestions.set_shown(wanted)
        self._window.say(tr("Suggestions shown.") if wanted else tr("Suggestions hidden."))

    def toggle_furniture(self) -> None:
        """Dim and name furniture, or set it like the story around it."""
        wanted = not self._settings["view.furniture"]
        self._settings["view.furniture"] = wanted
        self._window.actions_.action("view.furniture").setChecked(wanted)
        if self._window.workspace is not None:
            self._window.workspace.pane.view.set_furniture_shown(wanted)

    # The whole

    def next_theme(self) -> None:
        """Go from the system's theme to the other one, to the one like it, and back."""
        chrome = self._window.chrome
        if chrome.theme == "system":
            theme = "light" if chrome.colours.reading.dark else "dark"
        else:
            like = chrome.system_theme()
            theme = "system" if chrome.theme == like else like
        self.set_theme(theme)

    def set_theme(self, theme: str) -> None:
        """Show everything light, dark, or as the system."""
        self._window.chrome.set_theme(theme)
        self._settings["theme"] = theme
        self._window.say(tr(_THEME_NAMES[theme]))

    def _theme_changed(self, colours: Colours) -> None:
        if self._window.workspace is not None:
            self._window.workspace.pane.view.set_theme(colours.reading)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        state = self._window.windowState() ^ Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state)
        full = bool(state & Qt.WindowState.WindowFullScreen)
        self._window.actions_.action("view.full_screen").setChecked(full)
