"""Show the window in another language, with the project, the place and the caret as they were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.ui import language

if TYPE_CHECKING:
    from annotator.domain.annotations import Side
    from annotator.ui.window import MainWindow
    from annotator.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """Hold what a workspace was about, beyond what the settings remember."""

    place: str
    layer: str
    current: str | None
    sides: tuple[Side, ...]
    quotes: tuple[str, ...]
    carets: dict[str, int]


def speak(window: MainWindow, choice: str) -> None:
    """Put a language in force and make everything that has words anew.

    Whatever runs goes on: the project stays open, its journal and long work are not touched.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    workspace, notice = window.workspace, window.banner.shown()
    under_way = None if workspace is None else _under_way(workspace)
    history = window.choices.forget_history()
    if workspace is not None:
        window.put_away()
    window.helps.forget_guide()
    at_welcome = window.forget_welcome()
    language.speak(application, choice)
    window.actions_.retitle()
    window.menus.retitle()
    window.bar.clear_message()
    if under_way is not None and window.project is not None:
        window.show_project(window.project)
        assert window.workspace is not None
        _go_on(window.workspace, under_way)
    elif at_welcome:
        window.show_welcome()
    window.banner.say(notice)
    if history:
        window.choices.toggle_history()


def _under_way(workspace: Workspace) -> _UnderWay:
    session = workspace.session
    current = None if session.current is None else session.current.uid
    return _UnderWay(
        workspace.place,
        session.layer,
        current,
        session.sides,
        session.side_quotes,
        dict(session.carets),
    )


def _go_on(workspace: Workspace, under_way: _UnderWay) -> None:
    """Take up in a new workspace what was under way in the one before."""
    session = workspace.session
    session.carets = {**under_way.carets, **session.carets}
    session.set_layer(under_way.layer)
    session.set_sides(under_way.sides, under_way.quotes)
    session.set_current(under_way.current)
    workspace.go_to(under_way.place)
