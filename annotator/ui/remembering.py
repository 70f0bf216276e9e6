"""How the window was left, in the settings: its size, its panes, and the place in each project."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.settings import Settings
from annotator.ui import recents

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.workspace import Workspace

# Services that open projects and the workspace are imported where they are used: the first
# article is painted before any of them is loaded.


def keep_geometry(settings: Settings, window: QMainWindow) -> None:
    """Keep where the window lies and how large it is."""
    geometry = bytes(window.saveGeometry().data())
    settings["window.geometry"] = base64.b64encode(geometry).decode()


def restore_geometry(settings: Settings, window: QMainWindow) -> None:
    """Put a window where the last one lay, if that is known."""
    geometry = settings["window.geometry"]
    if geometry:
        window.restoreGeometry(QByteArray(base64.b64decode(geometry, validate=False)))


def keep_sizes(settings: Settings, workspace: Workspace, around: QWidget) -> None:
    """Keep how wide the panes are, and how far the text is from the edges of ``around``."""
    settings["window.sizes"] = workspace.sizes
    view, whole = workspace.pane.view, around.rect()
    if view.isVisible():
        corner = view.mapTo(around, view.rect().topLeft())
        settings["window.text"] = [
            corner.x(),
            corner.y(),
            whole.width() - corner.x() - view.width(),
            whole.height() - corner.y() - view.height(),
        ]


def place_in(settings: Settings, path: Path) -> dict[str, object]:
    """Return the place in a project where it was left; empty where that is not known."""
    place = settings["projects"].get(str(path))
    return place if isinstance(place, dict) else {}


def keep_place(settings: Settings, workspace: Workspace, project: Project) -> None:
    """Keep the place in a project, and the project among the recent ones."""
    note_opened(settings, project)
    note_place(settings, project.path, place_now(workspace))


def place_now(workspace: Workspace) -> dict[str, object]:
    """Return the open article, the caret in it, how far down that is, and the place shown."""
    uid, view = workspace.session.article, workspace.pane.view
    if not uid:
        return {}
    return {
        "article": uid,
        "caret": view.caret(),
        "top": view.caret_box().top(),
        "place": workspace.place,
    }


def note_place(settings: Settings, path: Path, place: dict[str, object]) -> None:
    """Note the place in a project where there is one, and forget projects not among the recent."""
    places = settings["projects"]
    if place:
        places[str(path)] = place
    kept = {recent.path for recent in recents.recent_projects(settings)}
    settings["projects"] = {path: at for path, at in places.items() if path in kept}


def note_opened(settings: Settings, project: Project) -> None:
    """Put a project first among the recent ones, with how much is in it."""
    from annotator.services import browsing

    stories, articles = browsing.counts(project)
    recents.note_opened(settings, project.path, stories, articles)


def open_last(settings: Settings, workspace: Workspace, project: Project) -> None:
    """Go to the place where a project was left, or open its first article."""
    from annotator.services import browsing

    place = place_in(settings, project.path)
    uid, caret = place.get("article"), place.get("caret")
    session = workspace.session
    if isinstance(uid, str) and browsing.exists(project, uid):
        if isinstance(caret, int):
            session.carets[uid] = caret
        session.open_article(uid)
        top = place.get("top")
        if isinstance(top, int):
            view = workspace.pane.view
            view.scroll_by(view.caret_box().top() - top)
    else:
        first = browsing.first_article(project)
        if first is not None:
            session.open_article(first)
    if session.article:
        from annotator.ui.places import READ, is_place

        last = place.get("place")
        workspace.go_to(last if isinstance(last, str) and is_place(last) else READ)
    else:
        workspace.navigator.setFocus()
