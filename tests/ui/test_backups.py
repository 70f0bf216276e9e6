"""Backups from the window: by key, by themselves, at the end; restored into the open project."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.cli import main
from annotator.domain.spans import Span
from annotator.services import backups, browsing, tagging
from annotator.ui.dialogs.backups import RestoreDialog
from annotator.ui.window import MainWindow
from tests.building import uids
from tests.ui.conftest import focused, press, project_of

_SLOW = 30_000


def tag(window: MainWindow, at: int) -> None:
    project = project_of(window)
    tagging.add_mention(project, uids(project)[0], [Span(at, at + 1)], "person")


def back_up(window: MainWindow, qtbot: QtBot) -> backups.Backup:
    with qtbot.waitSignal(window.choices.backups.made, timeout=_SLOW) as told:
        QTest.keyClick(
            focused(),
            Qt.Key.Key_S,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    made = told.args[0]
    assert isinstance(made, backups.Backup)
    return made


def test_a_key_backs_up_beside_the_work(opened: MainWindow, qtbot: QtBot) -> None:
    made = back_up(opened, qtbot)
    assert made.path.parent == project_of(opened).path.parent / "backups"
    assert made.path.name in opened.bar.message.text()


def test_a_changed_project_is_backed_up_by_itself(opened: MainWindow, qtbot: QtBot) -> None:
    opened.settings["backups.on"] = True
    auto = opened.choices.backups
    auto.follow_settings()
    assert auto._due.isActive()
    auto._back_up_if_changed()
    assert not auto.running
    tag(opened, 0)
    with qtbot.waitSignal(auto.made, timeout=_SLOW):
        auto._due.timeout.emit()
    path = project_of(opened).path
    assert len(backups.listed(path, auto.folder(path))) == 1
    auto._back_up_if_changed()
    assert not auto.running
    opened.settings["backups.on"] = False
    auto.follow_settings()
    assert not auto._due.isActive()


def test_the_last_backup_is_made_when_the_project_is_closed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.settings["backups.on"] = True
    path, folder = project_of(opened).path, opened.choices.backups.folder(project_of(opened).path)
    tag(opened, 0)
    opened.show_welcome()
    qtbot.waitUntil(lambda: bool(backups.listed(path, folder)), timeout=_SLOW)
    assert backups.contents(backups.listed(path, folder)[0].path).annotations == 1


def dialog_of(window: MainWindow) -> RestoreDialog:
    window.choices.restore_backup()
    found = QApplication.activeModalWidget()
    assert isinstance(found, RestoreDialog)
    return found


def test_enter_restores_and_the_project_is_open_again(opened: MainWindow, qtbot: QtBot) -> None:
    tag(opened, 0)
    back_up(opened, qtbot)
    tag(opened, 1)
    path = project_of(opened).path
    dialog = dialog_of(opened)
    assert focused() is dialog.list
    qtbot.waitUntil(lambda: "annotation" in dialog.what.text())
    with qtbot.waitSignal(dialog.restored, timeout=_SLOW):
        press(Qt.Key.Key_Return)
    project = project_of(opened)
    assert project.path == path
    assert backups.contents(path).annotations == 1
    kept = list(path.parent.glob("small.replaced-*.annotator"))
    assert [backups.contents(each).annotations for each in kept] == [2]
    assert kept[0].name in opened.bar.message.text()


def test_a_damaged_backup_is_told_and_the_project_comes_back(
    opened: MainWindow, qtbot: QtBot
) -> None:
    made = back_up(opened, qtbot)
    made.path.write_bytes(made.path.read_bytes()[:9000])
    tag(opened, 0)
    dialog = dialog_of(opened)
    qtbot.waitUntil(lambda: "cannot be used" in dialog.what.text())
    with qtbot.waitSignal(dialog.failed, timeout=_SLOW):
        press(Qt.Key.Key_Return)
    assert "Nothing was replaced" in dialog.problem.text()
    assert browsing.counts(project_of(opened))[1] == 5
    assert backups.contents(project_of(opened).path).annotations == 1


def test_without_a_backup_there_is_nothing_to_restore(opened: MainWindow) -> None:
    dialog = dialog_of(opened)
    assert dialog.none.isVisible()
    assert not dialog.button.isEnabled()
    press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_the_command_line_lists_and_restores(
    project_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project_path.parent / "backups"
    made = backups.make(project_path, folder)
    assert made is not None
    assert main(["backups", str(project_path), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["backups"]
    assert listed["path"] == str(made.path)
    before = shutil.copy(project_path, project_path.with_suffix(".before"))
    assert main(["restore", str(project_path), "1"]) == 0
    assert "restored" in capsys.readouterr().out
    kept = next(project_path.parent.glob("small.replaced-*.annotator"))
    assert kept.read_bytes() == Path(before).read_bytes()
    assert main(["restore", str(project_path), "2"]) == 1
    made.path.write_bytes(b"nothing")
    assert main(["restore", str(project_path), str(made.path)]) == 1
    assert "annotator:" in capsys.readouterr().err
