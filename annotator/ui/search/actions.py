"""Actions that begin a search from wherever one is in the program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class SearchActions(QObject):
    """Search the project for the words one reads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.connect("search.for_this", self.search_for_this)
        window.actions_.connect("found.next", partial(self.go, 1))
        window.actions_.connect("found.previous", partial(self.go, -1))

    def go(self, step: int) -> None:
        """Read the next find of the last search (1), or the one before (-1)."""
        workspace = self._window.workspace
        place = None if workspace is None else workspace.made_place("search")
        if place is None:
            self._window.say(tr("Nothing was searched for yet."))
            return
        from annotator.ui.search.place import SearchPlace

        assert isinstance(place, SearchPlace)
        place.go(step)

    def search_for_this(self) -> None:
        """Look for the selected words, or the word at the caret, in all articles."""
        workspace = self._window.workspace
        if workspace is None or workspace.session.page is None:
            return
        view = workspace.view
        spans = view.selection() or (view.word_at(view.caret()),)
        words = " ".join(" ".join(view.text[span.start : span.end].split()) for span in spans)
        for mark in '"“”„«»':
            words = words.replace(mark, " ")
        if not words.strip() or len(words) > 300:
            self._window.say(tr("Select a few words first."))
            return
        from annotator.ui.search.place import SearchPlace

        workspace.go_to("search")
        place = workspace.middle.currentWidget()
        if isinstance(place, SearchPlace):
            place.look_for(f'"{" ".join(words.split())}"')
