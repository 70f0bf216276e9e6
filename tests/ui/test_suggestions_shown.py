"""Suggestions in the window: shown and hidden by a key, counted in the bar, remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.services import entities
from annotator.settings import Settings
from annotator.store import queries
from annotator.ui.window import MainWindow
from tests.building import SECOND, uids
from tests.ui.conftest import press, project_of


def test_a_key_shows_and_hides_them_and_the_bar_counts(opened: MainWindow, qtbot: QtBot) -> None:
    workspace = opened.workspace
    assert workspace is not None
    suggestions = workspace.pane.suggestions
    assert opened.bar.suggestions.text() == ""
    press(Qt.Key.Key_U, ctrl=True)
    project = project_of(opened)
    entities.add_entity(project, "person", "Fourteen")
    blaze = next(
        uid for uid in uids(project) if queries.text_of(project.connection, uid).text == SECOND
    )
    workspace.open_article(blaze)
    qtbot.waitUntil(lambda: bool(suggestions.found), timeout=20_000)
    assert opened.bar.suggestions.text() == f"suggestions {len(suggestions.found)}"
    assert opened.actions_.action("view.suggestions").isChecked()
    opened.save_settings()
    assert Settings()["view.suggestions"] is True
    press(Qt.Key.Key_U, ctrl=True)
    assert suggestions.found == {}
    assert opened.bar.suggestions.text() == ""


def test_closing_the_project_ends_the_worker(opened: MainWindow, qtbot: QtBot) -> None:
    workspace = opened.workspace
    assert workspace is not None
    press(Qt.Key.Key_U, ctrl=True)
    suggestions = workspace.pane.suggestions
    qtbot.waitUntil(lambda: suggestions._running is not None)
    running = suggestions._running
    assert running is not None
    worker = running._process
    assert worker.is_alive()
    opened.show_welcome()
    assert not worker.is_alive()
