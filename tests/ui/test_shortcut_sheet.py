"""The shortcut sheet: all of it, narrowed by name and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.shortcut_sheet import ShortcutSheet
from annotator.ui.window import MainWindow
from tests.ui.conftest import press


@pytest.fixture
def sheet(opened: MainWindow) -> ShortcutSheet:
    press(Qt.Key.Key_F1)
    found = QApplication.activeModalWidget()
    assert isinstance(found, ShortcutSheet)
    return found


def shown(sheet: ShortcutSheet) -> list[str]:
    return [name for _, rows in sheet.sheet._groups for name, _ in rows]


def test_every_action_is_on_the_sheet(opened: MainWindow, sheet: ShortcutSheet) -> None:
    wanted = [spec.title for spec in opened.actions_.specs() if not spec.id.startswith("extend.")]
    assert sorted(shown(sheet)) == sorted(wanted)


def test_words_narrow_it(sheet: ShortcutSheet) -> None:
    press("undo")
    assert shown(sheet) == ["Undo"]


def test_a_key_finds_what_it_does(sheet: ShortcutSheet) -> None:
    press("ctrl+l")
    assert shown(sheet) == ["Filter stories"]


def test_escape_closes_it(sheet: ShortcutSheet) -> None:
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_it_is_read_out(sheet: ShortcutSheet) -> None:
    press("redo")
    assert sheet.sheet.accessibleName() == "Redo: Ctrl+Shift+Z or Ctrl+Y"


def test_it_is_no_wider_than_the_screen(sheet: ShortcutSheet) -> None:
    available = sheet.screen().availableSize()
    assert sheet.width() <= available.width()
    assert sheet.height() <= available.height()
