"""Changing keys from the keyboard: in force at once, shown everywhere, kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services import keymaps
from annotator.settings import Settings
from annotator.ui.keys.editor import KeysDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press, project_of

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(opened: MainWindow) -> KeysDialog:
    QTest.keyClick(focused(), Qt.Key.Key_K, _CTRL | _SHIFT)
    found = QApplication.activeModalWidget()
    assert isinstance(found, KeysDialog)
    return found


def chosen(dialog: KeysDialog) -> str:
    row = dialog.current()
    assert row is not None
    return row.spec.id


def test_a_key_is_changed_and_works_at_once(
    opened: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    press("filter stories")
    assert chosen(dialog) == "view.filter"
    press(Qt.Key.Key_Return)
    assert focused() is dialog.line
    QTest.keyClick(focused(), Qt.Key.Key_F24)
    assert opened.actions_.spec("view.filter").keys == ("F24",)
    assert opened.settings["keys"] == {"view.filter": ["F24"]}
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(opened.isActiveWindow)
    workspace = opened.workspace
    assert workspace is not None
    press(Qt.Key.Key_F24)
    assert focused() is workspace.navigator.filter
    assert "F24" in workspace.navigator.filter.toolTip()
    assert Settings()["keys"] == {"view.filter": ["F24"]}


def test_another_action_keeps_its_key_until_told(opened: MainWindow, dialog: KeysDialog) -> None:
    press("filter stories", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_F11)
    assert "Full screen" in dialog.line.text()
    assert opened.actions_.keymap == {}
    press(Qt.Key.Key_Return)
    assert opened.actions_.spec("view.filter").keys == ("F11",)
    assert opened.actions_.spec("view.full_screen").keys == ()


def test_escape_leaves_a_wanted_key_with_its_owner(opened: MainWindow, dialog: KeysDialog) -> None:
    press("filter stories", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_F11)
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert opened.actions_.keymap == {}
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert opened.actions_.keymap == {}


def test_the_key_of_a_label_is_shown_on_its_chip_and_tags(
    opened: MainWindow, dialog: KeysDialog, qtbot: QtBot
) -> None:
    press("label person", Qt.Key.Key_Return)
    assert chosen(dialog) == "label.mention.person"
    QTest.keyClick(focused(), Qt.Key.Key_Z)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(opened.isActiveWindow)
    workspace = opened.workspace
    assert workspace is not None
    assert "Z" in [chip.label.key for chip in workspace.pane.label_bar.chips]
    workspace.focus_text()
    press("z")
    project = project_of(opened)
    assert project.next_undo() == "add_mention"


def test_insert_adds_delete_removes_and_reset_puts_back(
    opened: MainWindow, dialog: KeysDialog
) -> None:
    actions = opened.actions_
    press("filter stories", Qt.Key.Key_Insert)
    QTest.keyClick(focused(), Qt.Key.Key_F24)
    assert actions.spec("view.filter").keys == ("Ctrl+L", "F24")
    press(Qt.Key.Key_Delete)
    assert actions.spec("view.filter").keys == ()
    press(Qt.Key.Key_R, ctrl=True)
    assert actions.keymap == {}
    assert actions.spec("view.filter").keys == ("Ctrl+L",)


def test_a_reset_takes_the_key_back_from_who_got_it(opened: MainWindow, dialog: KeysDialog) -> None:
    declared = {spec.id: spec for spec in opened.actions_.declared()}
    keys = keymaps.changed({}, declared["view.filter"], ["F24"])
    dialog._set(keymaps.changed(keys, declared["view.text"], ["Ctrl+L"]))
    press("filter stories")
    press(Qt.Key.Key_R, ctrl=True)
    assert opened.actions_.keymap == {"view.text": ()}


def test_a_character_alone_is_refused_for_the_window(
    opened: MainWindow, dialog: KeysDialog
) -> None:
    press("filter stories", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_L)
    assert opened.actions_.keymap == {}
    assert "Ctrl" in dialog.line.text()


def test_signs_are_kept_without_their_shift(opened: MainWindow, dialog: KeysDialog) -> None:
    press("repeat last label", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Exclam, _SHIFT)
    assert opened.actions_.spec("annotation.repeat").keys == ("!",)


def test_tab_and_return_can_be_keys(opened: MainWindow, dialog: KeysDialog) -> None:
    press("repeat last label", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, _SHIFT | _CTRL)
    assert opened.actions_.spec("annotation.repeat").keys == ("Ctrl+Shift+Tab",)


@pytest.mark.parametrize("preset", keymaps.presets(), ids=lambda preset: preset.id)
def test_a_preset_is_put_in_force(
    opened: MainWindow, dialog: KeysDialog, preset: keymaps.Preset
) -> None:
    dialog._take_preset(dialog.preset.findData(preset.id))
    wanted = preset.keymap(opened.actions_.declared())
    assert opened.actions_.keymap == wanted
    assert dialog.preset.currentData() == preset.id
    for id_, keys in wanted.items():
        assert opened.actions_.spec(id_).keys == keys


def test_a_map_goes_out_and_comes_in(
    opened: MainWindow, dialog: KeysDialog, tmp_path: Path
) -> None:
    press("filter stories", Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_F24)
    target = tmp_path / "keys.json"
    dialog.export_to(target)
    assert json.loads(target.read_bytes())["keys"] == {"view.filter": ["F24"]}
    dialog.reset_all()
    dialog.import_from(target)
    assert opened.actions_.keymap == {"view.filter": ("F24",)}
    target.write_text("{}")
    dialog.import_from(target)
    assert opened.actions_.keymap == {"view.filter": ("F24",)}
    assert "keys.json" in dialog.problem.text()


def test_clashes_of_an_imported_map_are_marked(
    opened: MainWindow, dialog: KeysDialog, tmp_path: Path
) -> None:
    target = tmp_path / "keys.json"
    target.write_bytes(keymaps.write_keymap({"view.filter": ("F1",)}))
    dialog.import_from(target)
    marked = {row.spec.id for row in dialog.rows.clashing}
    assert {"view.filter", "help.shortcuts"} <= marked
    dialog.only.click()
    assert {row.spec.id for row in dialog.rows.rows} == marked
