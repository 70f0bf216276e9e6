"""The error report: what happened and where, and not a word of an article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.error_report import ErrorDialog, report_of
from tests.ui.conftest import press

SECRET = "the mayor of Osmere resigned"


def _report() -> str:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(f"cannot place {SECRET}") from error
    except ValueError as error:
        return report_of(type(error), error, error.__traceback__)


def test_it_names_kinds_versions_and_lines_and_no_text() -> None:
    report = _report()
    assert SECRET not in report
    assert "Osmere" not in report
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "  test_error_report.py:" in report  # and no folder, which may name a person
    for name in ("News Annotator: ", "Python: ", "Qt: ", "PySide6: ", "SQLite: "):
        assert name in report


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert report_of(ValueError, first, None).count("because of") == 1


@pytest.fixture
def dialog(qtbot: QtBot) -> ErrorDialog:
    made = ErrorDialog(None, _report())
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def test_details_fold_out_and_the_report_can_be_copied(dialog: ErrorDialog) -> None:
    assert not dialog.details.isVisible()
    dialog.fold.click()
    assert dialog.details.isVisible()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
