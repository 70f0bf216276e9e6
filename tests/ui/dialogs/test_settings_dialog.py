"""The settings: by keyboard, in force at once, there again next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.settings import Settings
from annotator.ui.dialogs.settings import SettingsDialog, languages
from annotator.ui.keys.editor import KeysDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press


@pytest.fixture
def dialog(opened: MainWindow) -> SettingsDialog:
    opened.settings["backups.on"] = True
    press(Qt.Key.Key_Comma, ctrl=True)
    found = QApplication.activeModalWidget()
    assert isinstance(found, SettingsDialog)
    return found


def test_an_arrow_changes_the_theme_at_once(opened: MainWindow, dialog: SettingsDialog) -> None:
    assert focused() is dialog.theme
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    press(Qt.Key.Key_Down)
    assert opened.chrome.theme == "dark"
    assert opened.settings["theme"] == "dark"
    press(Qt.Key.Key_Escape)
    assert Settings()["theme"] == "dark"


def test_type_size_and_spacing_follow(opened: MainWindow, dialog: SettingsDialog) -> None:
    workspace = opened.workspace
    assert workspace is not None
    view = workspace.pane.view
    dialog.zoom.setFocus()
    press(Qt.Key.Key_Up)
    assert view.zoom == pytest.approx(1.1)
    dialog.leading.setFocus()
    press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert view.reading_font.leading == pytest.approx(1.65)
    dialog.family.setCurrentIndex(dialog.family.findData("sans"))
    assert view.reading_font.family
    assert opened.settings["reading.family"] == "sans"
    assert opened.settings["reading.leading"] == pytest.approx(1.65)


def test_marks_are_switched_like_their_actions(opened: MainWindow, dialog: SettingsDialog) -> None:
    for box, name, action in (
        (dialog.furniture, "view.furniture", "view.furniture"),
        (dialog.suggestions, "view.suggestions", "view.suggestions"),
        (dialog.tips, "view.tips", "view.tips"),
        (dialog.aliases, "entities.learn", "entity.learn"),
    ):
        box.setFocus()
        before = opened.settings[name]
        assert box.isChecked() is before
        press(Qt.Key.Key_Space)
        assert opened.settings[name] is box.isChecked() is not before
        assert opened.actions_.action(action).isChecked() is not before
    assert opened.workspace is not None
    assert not opened.workspace.session.learns_aliases


def test_a_name_is_taken_for_the_next_project(opened: MainWindow, dialog: SettingsDialog) -> None:
    dialog.author.setFocus()
    press("Mira Tolle", Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert opened.settings["author"] == "Mira Tolle"
    assert opened.author == "Mira Tolle"


def test_a_folder_that_is_none_is_refused(
    opened: MainWindow, dialog: SettingsDialog, tmp_path: Path
) -> None:
    dialog.folder.setFocus()
    press(str(tmp_path / "nowhere"), Qt.Key.Key_Return)
    assert "nowhere" in dialog.problem.text()
    assert opened.settings["backups.folder"] == ""
    dialog.folder.setFocus()
    dialog.folder.setText(str(tmp_path))
    press(Qt.Key.Key_Return)
    assert opened.settings["backups.folder"] == str(tmp_path)
    assert not dialog.problem.isVisible()


def test_backups_are_switched_off_with_what_belongs_to_them(
    opened: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.kept.setValue(3)
    dialog.minutes.setValue(7)
    dialog.backups.setFocus()
    press(Qt.Key.Key_Space)
    assert (opened.settings["backups.kept"], opened.settings["backups.minutes"]) == (3, 7)
    assert opened.settings["backups.on"] is False
    assert not dialog.folder.isEnabled()


def test_a_language_is_told_to_who_translates(
    opened: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    assert ("en", "English") in languages()
    with qtbot.waitSignal(opened.choices.language_chosen) as told:
        dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert told.args == ["en"]
    assert opened.settings["language"] == "en"


def test_keys_are_changed_from_here(dialog: SettingsDialog) -> None:
    dialog.keys.setFocus()
    press(Qt.Key.Key_Space)
    keys = QApplication.activeModalWidget()
    assert isinstance(keys, KeysDialog)
    press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is dialog
