"""Somebody who only reads a team's project: no annotator, nothing to write, and no fault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.ui.window import MainWindow
from tests.server import Server
from tests.team_building import team_on
from tests.ui.conftest import project_of

WRITE = (
    *("sprint.next", "sprint.finish", "sprint.skip", "sprint.back", "sprint.release"),
    *("sprint.begin", "sprint.close", "sprint.reopen", "sprint.lock", "sprint.unlock"),
    *("sprint.people", "sprint.merge"),
)
PLACES = ("read", "compare", "matrix", "review", "search", "dashboard", "adjudicate")
OF_THE_TEXT = ("Annotate", "Discrepancy", "Article", "Story")


@pytest.fixture
def reader(window: MainWindow, server: Server, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window of a reader of a team's project."""
    with team_on(server) as team:
        window.author = "rea"
        window.projects.open_path(team.link("rea"))
        qtbot.waitUntil(lambda: window.project is not None)
        assert project_of(window).read_only
        yield window
        window.show_welcome()


def close_dialogs() -> None:
    QApplication.processEvents()
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        QApplication.processEvents()


def test_what_would_write_in_a_sprint_says_so(reader: MainWindow) -> None:
    for id_ in WRITE:
        reader.bar.message.clear()
        reader.actions_.run(id_)
        assert "for reading only" in reader.bar.message.whole(), id_
        assert QApplication.activeModalWidget() is None


def test_no_action_meets_a_fault(reader: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault inside a slot would fail the test."""
    for name, none in (
        ("getSaveFileName", ("", "")),
        ("getOpenFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
        ("getExistingDirectory", ""),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_, none=none: none)
    for place in PLACES:
        reader.actions_.run(f"place.{place}")
        QApplication.processEvents()
        for spec in reader.actions_.specs():
            here = spec.scope.startswith(f"place:{place}")
            if here or (place == "read" and spec.menu in OF_THE_TEXT):
                reader.actions_.run(spec.id)
                close_dialogs()
