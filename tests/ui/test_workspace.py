"""The panes beside the text: which give way where there is little room, and that they come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.window import MainWindow
from annotator.ui.workspace import SIZES, Workspace
from tests.ui.conftest import focused, press


@pytest.fixture
def workspace(opened: MainWindow) -> Workspace:
    """Return the panes of a window as wide as a start makes it."""
    opened.resize(1320, 840)
    assert opened.workspace is not None
    return opened.workspace


def is_in(workspace: Workspace) -> bool:
    return workspace.inspector.isAncestorOf(focused())


def test_a_narrow_window_leaves_the_room_to_the_text(
    opened: MainWindow, workspace: Workspace
) -> None:
    wide = workspace.splitter.sizes()
    assert wide[0] == SIZES[0]
    assert wide[2] == SIZES[2]
    opened.resize(720, 480)
    assert workspace.inspector.isHidden()
    assert not workspace.navigator.isHidden()
    assert workspace.view.width() > 400
    # It is not what the person chose, so nothing of it is kept.
    assert opened.actions_.action("view.inspector").isChecked()
    opened.resize(1320, 840)
    assert not workspace.inspector.isHidden()
    assert workspace.splitter.sizes() == wide


def test_panes_made_narrow_by_the_window_are_not_kept_so(
    opened: MainWindow, workspace: Workspace
) -> None:
    opened.resize(720, 480)
    opened.close()
    assert opened.settings["window.sizes"] in ([], SIZES)
    assert opened.settings["view.inspector"]


def test_the_inspector_is_there_while_the_keyboard_is_in_it(
    opened: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    opened.resize(720, 480)
    press("p")
    press(Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: is_in(workspace))
    assert workspace.is_shown(workspace.inspector)
    press(Qt.Key.Key_F6)
    assert not is_in(workspace)
    assert workspace.inspector.isHidden()


def test_a_key_brings_it_back_for_good(opened: MainWindow, workspace: Workspace) -> None:
    opened.resize(720, 480)
    press(Qt.Key.Key_B, ctrl=True, shift=True)
    assert workspace.is_shown(workspace.inspector)
    press(Qt.Key.Key_Right, Qt.Key.Key_F6, Qt.Key.Key_F6)
    opened.resize(730, 480)
    assert workspace.is_shown(workspace.inspector)
    press(Qt.Key.Key_B, ctrl=True, shift=True)
    assert workspace.inspector.isHidden()
    assert not opened.settings["view.inspector"]
    opened.resize(1320, 840)
    assert workspace.inspector.isHidden()


def test_the_discussion_takes_the_place_of_the_inspector(
    opened: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_D, ctrl=True, alt=True)
    panel = workspace.pane.discussing.panel
    assert panel.isVisible()
    assert workspace.inspector.isHidden()
    qtbot.waitUntil(lambda: workspace.view.width() > 560)
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert workspace.is_shown(workspace.inspector)
    assert focused() is workspace.view


def test_the_history_does_so_too(opened: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    press(Qt.Key.Key_H, ctrl=True)
    qtbot.waitUntil(lambda: workspace.width() < opened.width())
    qtbot.waitUntil(workspace.inspector.isHidden)
    qtbot.waitUntil(lambda: workspace.view.width() > 560)
    press(Qt.Key.Key_H, ctrl=True)
    qtbot.waitUntil(lambda: workspace.is_shown(workspace.inspector))


def test_there_is_room_for_both_on_a_wide_screen(opened: MainWindow, workspace: Workspace) -> None:
    opened.resize(1920, 1080)
    press(Qt.Key.Key_D, ctrl=True, alt=True)
    assert workspace.pane.discussing.panel.isVisible()
    assert workspace.is_shown(workspace.inspector)


def test_a_pane_dragged_shut_stays_so_until_its_key(
    opened: MainWindow, workspace: Workspace
) -> None:
    workspace.splitter.moveSplitter(1320, 2)
    workspace.splitter.splitterMoved.emit(1320, 2)
    assert not workspace.is_shown(workspace.inspector)
    opened.resize(1400, 840)
    assert not workspace.is_shown(workspace.inspector)
    press(Qt.Key.Key_B, ctrl=True, shift=True)
    assert workspace.splitter.sizes()[2] == SIZES[2]


def test_the_layers_have_room_for_what_they_show(opened: MainWindow, workspace: Workspace) -> None:
    opened.resize(720, 480)
    press(Qt.Key.Key_B, ctrl=True, shift=True)
    assert workspace.pane.width() < 330
    bar = workspace.pane.label_bar
    for tab in bar.tabs.values():
        assert tab.compact
        assert tab.width() >= tab.sizeHint().width()
        assert tab.geometry().right() < bar.width()
    opened.resize(1320, 840)
    assert not any(tab.compact for tab in bar.tabs.values())


def test_what_was_said_in_a_place_stays_there(opened: MainWindow, workspace: Workspace) -> None:
    workspace.session.say("Press 0 to choose")
    assert opened.bar.message.whole() == "Press 0 to choose."
    press(Qt.Key.Key_5, ctrl=True)
    assert opened.bar.message.whole() == ""
