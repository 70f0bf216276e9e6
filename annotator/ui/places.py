"""The places of a workspace: where in the program one is, each a key away from any other."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, cast

from PySide6.QtWidgets import QWidget

from annotator.settings import Settings
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.session import Session


class Tools(NamedTuple):
    """Hold what every place works with."""

    session: Session
    actions: ActionSet
    settings: Settings


class Place(QWidget):
    """Fill the middle of the workspace; made when it is first gone to."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.session, self.actions_, self.settings = tools

    def enter(self) -> None:
        """Catch up with the session and put the keyboard where work goes on."""
        self.setFocus()

    def leave(self) -> None:
        """Let go of what only matters while the place is shown."""

    def close_place(self) -> None:
        """Stop what still runs, before the project is closed."""


class Entry(NamedTuple):
    """Say where the widget of a place is found; ``whole`` places hide the panes beside them."""

    id: str
    module: str
    name: str
    whole: bool = False


READ = "read"
ENTRIES: tuple[Entry, ...] = (
    Entry("compare", "annotator.ui.compare.place", "ComparePlace", whole=True),
    Entry("matrix", "annotator.ui.matrix.place", "MatrixPlace", whole=True),
    Entry("review", "annotator.ui.review.place", "ReviewPlace", whole=True),
    Entry("search", "annotator.ui.search.place", "SearchPlace", whole=True),
    Entry("dashboard", "annotator.ui.dashboard.place", "DashboardPlace", whole=True),
    Entry("adjudicate", "annotator.ui.adjudicate.place", "AdjudicatePlace", whole=True),
)


def is_place(id_: str) -> bool:
    """Tell whether there is a place of that name."""
    return id_ == READ or any(entry.id == id_ for entry in ENTRIES)


def is_whole(id_: str) -> bool:
    """Tell whether a place takes the whole width."""
    return any(entry.id == id_ and entry.whole for entry in ENTRIES)


def make(id_: str, tools: Tools) -> Place:
    """Return the widget of a place, importing what it needs."""
    entry = next(entry for entry in ENTRIES if entry.id == id_)
    maker = cast(Callable[[Tools], Place], getattr(import_module(entry.module), entry.name))
    return maker(tools)
