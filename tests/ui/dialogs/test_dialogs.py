"""Every dialog: a name, an initial focus, names of its fields, Escape closes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.services.importing import Report
from annotator.services.prepared import Remark
from annotator.ui.dialogs.error_report import ErrorDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press, project_of

Opener = Callable[[MainWindow, Path], object]


def _import(window: MainWindow, folder: Path) -> None:
    (folder / "a.txt").write_text("Title\n\nBody of it.\n", "utf-8")
    window.projects.import_paths([folder / "a.txt"])


def _report(window: MainWindow, folder: Path) -> None:
    report = Report()
    report.add_problems([Remark("bad.txt", 3, "it is not text")])
    ImportReportDialog(window, report, refused=True).open()


DIALOGS: dict[str, Opener] = {
    "about": lambda window, _: window.helps.about(),
    "details": lambda window, _: window.articles.details(),
    "story": lambda window, _: window.articles.move(),
    "new": lambda window, _: window.projects.new(),
    "export": lambda window, _: window.projects.export(),
    "import": _import,
    "report": _report,
    "error": lambda window, _: ErrorDialog(window, "versions").open(),
    "sheet": lambda window, _: window.helps.shortcuts(),
}


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_dialogs_can_be_used_by_keys_and_ears(
    name: str, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    DIALOGS[name](opened, tmp_path)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle()
    assert dialog.accessibleName()
    assert dialog.isAncestorOf(focused())
    kinds: tuple[type[QWidget], ...] = (
        QLineEdit, QComboBox, QPlainTextEdit, QTableWidget, QSpinBox,
    )  # fmt: skip
    for kind in kinds:
        for field in dialog.findChildren(kind):
            inside = isinstance(field.parent(), QComboBox | QSpinBox)
            assert inside or field.accessibleName(), field
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opened.workspace is not None


def test_a_name_that_is_taken_is_said_in_the_dialog(opened: MainWindow, qtbot: QtBot) -> None:
    opened.projects.new()
    press("small", Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.problem.text() == "small.annotator exists already."  # type: ignore[attr-defined]
    press("er one", Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert opened.project is not None
    assert opened.project.path.name == "smaller one.annotator"


@pytest.mark.parametrize("key", ["/", "..", "."])
def test_what_cannot_be_a_name_is_refused_as_one(opened: MainWindow, key: str) -> None:
    before = project_of(opened).path
    opened.projects.new()
    press(key, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewProjectDialog)
    assert dialog.problem.text() == "A project needs a name."
    press(Qt.Key.Key_Escape)
    assert project_of(opened).path == before


def test_a_home_nobody_has_can_be_typed_on_the_way_to_a_folder(opened: MainWindow) -> None:
    opened.projects.new()
    press("one", Qt.Key.Key_Tab)
    press("~nobody here", Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewProjectDialog)
    assert "there is no such folder" in dialog.problem.text()
    press(Qt.Key.Key_Escape)
