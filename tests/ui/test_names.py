"""Whatever can have the keyboard has a name for a screen reader, in every place and dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.places import ENTRIES, READ
from annotator.ui.window import MainWindow
from tests.screens import ACTIONS

PLACES = [READ, *(entry.id for entry in ENTRIES)]


def nameless(top: QWidget) -> Iterator[str]:
    """Yield what Tab or the program can put the keyboard in and that says nothing of itself."""
    for widget in (top, *top.findChildren(QWidget)):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not focusable or not widget.isVisible() or widget.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        # The field inside a spin box or an editable list is told by that.
        inside = widget.objectName().startswith("qt_spinbox")
        if not inside and not told.text(QAccessible.Text.Name):
            yield f"{type(widget).__name__} {widget.objectName()}"


@pytest.mark.parametrize("place", PLACES)
def test_everything_in_a_place_has_a_name(opened: MainWindow, qtbot: QtBot, place: str) -> None:
    opened.actions_.action(f"place.{place}").trigger()
    qtbot.wait(50)
    assert list(nameless(opened)) == []


@pytest.mark.parametrize("name", ACTIONS)
def test_everything_in_a_dialog_has_a_name(opened: MainWindow, qtbot: QtBot, name: str) -> None:
    opened.actions_.action(ACTIONS[name]).trigger()
    qtbot.wait(50)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    found = {each.windowTitle(): list(nameless(each)) for each in shown}
    for each in shown:
        if each is not opened:
            each.close()
    assert {title: names for title, names in found.items() if names} == {}
