"""The welcome page: keys alone, and what it says when there is nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui import recents
from annotator.ui.welcome import Card
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press


def card_titles(window: MainWindow) -> list[str]:
    return [card.text() for card in window.welcome._cards]


def test_nothing_recent_begins_at_the_sample(window: MainWindow) -> None:
    assert card_titles(window) == ["New project", "Open project", "Open sample project"]
    assert isinstance(focused(), Card)
    assert focused().accessibleName().startswith("Open sample project")
    assert window.welcome._none.isVisible()


def test_enter_opens_the_sample(window: MainWindow) -> None:
    press(Qt.Key.Key_Return)
    assert window.project is not None
    assert window.workspace is not None
    assert window.workspace.session.article is not None
    assert focused() is window.workspace.view


def test_a_closed_project_is_first_and_enter_opens_it_again(opened: MainWindow) -> None:
    press(Qt.Key.Key_W, ctrl=True)
    assert opened.project is None
    assert card_titles(opened)[3:] == ["small"]
    assert "2 stories · 5 articles · today" in focused().accessibleName()
    press(Qt.Key.Key_Return)
    assert opened.project is not None


def test_arrows_go_through_everything(opened: MainWindow) -> None:
    press(Qt.Key.Key_W, ctrl=True)
    press(Qt.Key.Key_Up)
    assert focused().accessibleName().startswith("Open sample project")
    press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert focused().accessibleName().startswith("New project")
    press(Qt.Key.Key_N, ctrl=True)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "New project"
    dialog.close()


def test_a_project_that_is_gone_says_so(window: MainWindow, tmp_path: Path) -> None:
    recents.note_opened(window.settings, tmp_path / "gone.annotator", 1, 2)
    window.show_welcome()
    card = window.welcome._recents[0]
    assert card.accessibleName().endswith("file not found")
    card.click()
    assert window.banner.isVisible()
    assert window.banner.text.text().startswith("There is no project at")


def test_delete_takes_a_project_off_the_list(opened: MainWindow) -> None:
    press(Qt.Key.Key_W, ctrl=True)
    press(Qt.Key.Key_Delete)
    assert card_titles(opened)[3:] == []
    assert recents.recent_projects(opened.settings) == []


def test_a_dropped_project_opens(window: MainWindow, project_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project_path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: window.project is not None)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"not a database at all, just text" * 40, "is not a News Annotator project")],
)
def test_a_file_that_is_no_project_is_refused_in_a_sentence(
    window: MainWindow, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "odd.annotator"
    path.write_bytes(content)
    assert not window.projects.open_path(path)
    assert said in window.banner.text.text()
    assert window.banner.text.text().endswith(".")


def test_a_newer_file_is_refused_in_a_sentence(window: MainWindow, project_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(project_path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert not window.projects.open_path(project_path)
    assert "newer" in window.banner.text.text()


def test_a_project_in_a_synchronised_folder_is_told_to_be_at_risk(
    window: MainWindow, project_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    moved = shutil.copy(project_path, folder / "desk.annotator")
    window.projects.open_path(Path(moved))
    assert window.banner.isVisible()
    assert "Dropbox synchronises" in window.banner.text.text()
