"""The window: what it remembers, its panes, its theme, what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from annotator.errors import ProjectLocked
from annotator.services import browsing, tagging
from annotator.services.projects import open_project
from annotator.settings import Settings
from annotator.store import first_look, tables
from annotator.ui import remembering
from annotator.ui.chrome import DARK, LIGHT, Chrome
from annotator.ui.place_keeping import PlaceKeeping
from annotator.ui.places import ENTRIES
from annotator.ui.reading.theme import contrast
from annotator.ui.window import MainWindow
from tests.building import FIRST, span_of
from tests.ui.conftest import focused, press, project_of


def open_title(window: MainWindow) -> str:
    assert window.workspace is not None
    page = window.workspace.session.page
    assert page is not None
    return page.article.title


def again(window: MainWindow, chrome: Chrome, qtbot: QtBot, path: Path) -> MainWindow:
    """Close the window and open another on the same project, as a later start would."""
    window.close()
    later = MainWindow(Settings(), chrome, "ann")
    qtbot.addWidget(later)
    later.show()
    later.activateWindow()
    with qtbot.waitActive(later):
        pass
    later.projects.open_path(path)
    return later


def test_it_comes_back_to_the_article_and_place(
    opened: MainWindow, chrome: Chrome, qtbot: QtBot, project_path: Path
) -> None:
    press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, ctrl=True)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, ctrl=True)
    assert opened.workspace is not None
    caret = opened.workspace.view.caret()
    later = again(opened, chrome, qtbot, project_path)
    assert later.workspace is not None
    assert open_title(later) == "First"
    assert later.workspace.view.caret() == caret > 0
    assert focused() is later.workspace.view
    later.close()


def test_the_place_is_on_disk_once_the_caret_rests(
    opened: MainWindow, qtbot: QtBot, project_path: Path
) -> None:
    keeping = opened.findChildren(PlaceKeeping)[-1]
    press(Qt.Key.Key_PageDown, ctrl=True)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, ctrl=True)
    assert opened.workspace is not None
    uid, caret = opened.workspace.session.article, opened.workspace.view.caret()
    assert caret > 0

    def kept() -> object:
        # What another start would read, had this one been killed just now.
        place = remembering.place_in(Settings(), project_path)
        return place.get("article"), place.get("caret")

    keeping.look()
    assert kept() != (uid, caret)
    keeping.look()
    assert kept() == (uid, caret)


def test_a_caret_that_never_rests_is_kept_all_the_same(
    opened: MainWindow, project_path: Path
) -> None:
    keeping = opened.findChildren(PlaceKeeping)[-1]
    assert opened.workspace is not None
    press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, ctrl=True)
    for _ in range(15):
        press(Qt.Key.Key_Right)
        keeping.look()
    uid = opened.workspace.session.article
    assert remembering.place_in(Settings(), project_path)["article"] == uid


@pytest.mark.parametrize("number", range(len(ENTRIES)), ids=[entry.id for entry in ENTRIES])
def test_it_comes_back_to_the_place_it_was_left_in(
    opened: MainWindow, chrome: Chrome, qtbot: QtBot, project_path: Path, number: int
) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, ctrl=True)
    assert opened.workspace is not None
    caret = opened.workspace.view.caret()
    opened.actions_.action(f"place.{ENTRIES[number].id}").trigger()
    assert opened.workspace.place == ENTRIES[number].id
    later = again(opened, chrome, qtbot, project_path)
    assert later.workspace is not None
    assert later.workspace.place == ENTRIES[number].id
    place = later.workspace.made_place(ENTRIES[number].id)
    assert place is not None
    assert place is focused() or place.isAncestorOf(focused())
    press(Qt.Key.Key_1, ctrl=True)
    assert focused() is later.workspace.view
    assert later.workspace.view.caret() == caret > 0
    assert later.workspace.navigator.isVisible()
    later.close()


def test_a_place_there_is_no_more_is_left_for_reading(
    opened: MainWindow, chrome: Chrome, qtbot: QtBot, project_path: Path
) -> None:
    opened.close()
    settings = Settings()
    settings["projects"][str(project_path)]["place"] = "gone"
    settings.save()
    later = again(opened, chrome, qtbot, project_path)
    assert later.workspace is not None
    assert focused() is later.workspace.view
    later.close()


def test_panes_and_zoom_come_back(
    opened: MainWindow, chrome: Chrome, qtbot: QtBot, project_path: Path
) -> None:
    press(Qt.Key.Key_B, ctrl=True)
    press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, ctrl=True)
    later = again(opened, chrome, qtbot, project_path)
    assert later.workspace is not None
    assert later.workspace.navigator.isHidden()
    assert later.workspace.inspector.isVisible()
    assert later.workspace.view.zoom == pytest.approx(1.21)
    later.close()


def test_size_comes_back(opened: MainWindow, chrome: Chrome, qtbot: QtBot) -> None:
    opened.resize(790, 610)
    opened.close()
    later = MainWindow(Settings(), chrome, "ann")
    qtbot.addWidget(later)
    assert (later.width(), later.height()) == (790, 610)


def test_f6_goes_round_the_panes(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.focus_text()
    press(Qt.Key.Key_F6)
    assert workspace.inspector.isAncestorOf(focused()) or focused() is workspace.navigator.list
    for _ in range(3):
        if focused() is workspace.view:
            break
        press(Qt.Key.Key_F6)
    assert focused() is workspace.view


def test_hiding_a_pane_takes_the_keyboard_out_of_it(opened: MainWindow) -> None:
    assert opened.workspace is not None
    press(Qt.Key.Key_L, ctrl=True)
    opened.actions_.run("view.navigator")
    assert focused() is opened.workspace.view
    press(Qt.Key.Key_L, ctrl=True)
    assert focused() is opened.workspace.navigator.filter
    assert opened.actions_.action("view.navigator").isChecked()


def test_the_theme_changes_chrome_and_text(opened: MainWindow, chrome: Chrome) -> None:
    assert opened.workspace is not None
    chrome.set_theme("dark")
    assert opened.workspace.view.theme is DARK.reading
    assert opened.palette().window().color().name() == DARK.ground
    chrome.set_theme("light")
    assert opened.workspace.view.theme is LIGHT.reading


def test_the_theme_action_goes_round_and_is_kept(opened: MainWindow, chrome: Chrome) -> None:
    chrome.set_theme("system")
    seen = []
    for _ in range(3):
        opened.actions_.run("view.theme")
        seen.append(opened.settings["theme"])
    assert sorted(seen) == ["dark", "light", "system"]
    assert seen[-1] == "system"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_contrast_of_the_chrome(colours: type[object]) -> None:
    for ground in ("ground", "raised", "hover", "chosen", "warn"):
        behind = getattr(colours, ground)
        assert contrast(getattr(colours, "text"), behind) >= 7, ground  # noqa: B009
        assert contrast(getattr(colours, "dim"), behind) >= 4.5, ground  # noqa: B009
    for ground in ("ground", "raised"):
        behind = getattr(colours, ground)
        assert contrast(getattr(colours, "edge"), behind) >= 3  # noqa: B009
        assert contrast(getattr(colours, "accent"), behind) >= 4.5  # noqa: B009


def test_menus_hold_the_actions(opened: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in opened.menuBar().actions()]
    assert titles == [
        "File",
        "Edit",
        "Annotate",
        "Label",
        "Discrepancy",
        "Article",
        "Story",
        "Sprint",
        "Go",
        "View",
        "Help",
    ]


def test_undo_says_what_it_would_take_back(opened: MainWindow, qtbot: QtBot) -> None:
    project = project_of(opened)
    uid = browsing.first_article(project)
    assert uid is not None
    tagging.add_mention(project, uid, [span_of("A dam leaks.\n", "dam")], "place")
    undo, redo = opened.actions_.action("edit.undo"), opened.actions_.action("edit.redo")
    qtbot.waitUntil(lambda: undo.text() == "Undo: Tag mention")
    project.undo()
    qtbot.waitUntil(lambda: redo.text() == "Redo: Tag mention")


def test_status_bar(opened: MainWindow) -> None:
    bar = opened.bar
    assert bar.saved.text() == "All changes saved"
    assert opened.workspace is not None
    opened.workspace.focus_text()
    press(Qt.Key.Key_Space)
    assert bar.position.text() == "1 selected · 1 / 13"
    for place, seen in ((5, False), (2, True), (1, True)):
        press(getattr(Qt.Key, f"Key_{place}"), ctrl=True)
        assert bar.position.isVisible() is seen
    bar.say("<b>not bold</b>")
    assert bar.message.whole() == "<b>not bold</b>"
    assert bar.message.textFormat() == Qt.TextFormat.PlainText


def test_a_locked_project_is_read_only_where_nobody_answers(
    window: MainWindow, project_path: Path
) -> None:
    with open_project(project_path, "ann"):
        assert window.projects.open_path(project_path)
        assert project_of(window).read_only
        assert window.bar.saved.text() == "Read only"
        assert "for reading only" in window.banner.text.text()
        with pytest.raises(ProjectLocked):
            open_project(project_path, "ann")
        window.close()


def test_a_window_that_answers_is_raised(opened: MainWindow, qtbot: QtBot) -> None:
    from annotator.ui.single_instance import Doorbell

    bell = opened._doorbell
    assert isinstance(bell, Doorbell)
    with qtbot.waitSignal(bell.rung):
        from PySide6.QtNetwork import QLocalSocket

        from annotator.ui.single_instance import server_name

        socket = QLocalSocket()
        socket.connectToServer(server_name(project_of(opened).path))
        socket.write(b"raise\n")
        socket.flush()
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert bytes(socket.readAll().data()) == b"raised\n"


def test_the_first_look_is_what_the_workspace_shows(
    opened: MainWindow, chrome: Chrome, qtbot: QtBot, project_path: Path
) -> None:
    project = project_of(opened)
    uid = browsing.article_rows(project, browsing.article_keys(project, 1))[0].uid
    tagging.add_mention(project, uid, [span_of(FIRST, "Ilka Brandt")], "person")
    tagging.add_claim(project, uid, [span_of(FIRST, "twelve people died")], "claim")
    assert opened.workspace is not None
    opened.workspace.open_article(uid)
    opened.resize(780, 600)  # which fits the offscreen screen, so that it comes back
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    opened.close()
    later = MainWindow(Settings(), chrome, "ann")
    qtbot.addWidget(later)
    view = later.show_first_look(project_path)
    assert view is not None
    assert view.text == FIRST
    seen = view.viewport().grab().toImage()
    later.show_project(open_project(project_path, "ann"))
    assert later.workspace is not None
    assert later.workspace.view is view
    assert open_title(later) == "First"
    assert view.viewport().grab().toImage() == seen
    later.close()


def test_there_is_no_first_look_at_what_is_locked_or_new(
    window: MainWindow, project_path: Path, tmp_path: Path
) -> None:
    assert window.show_first_look(project_path) is None
    with open_project(project_path, "ann") as project:
        uid = browsing.first_article(project)
        assert uid is not None
        assert first_look.look(project_path, uid, "ann") is None
    assert first_look.look(project_path, uid, "ann") is not None
    assert first_look.look(project_path, "no such uid", "ann") is None
    (tmp_path / "odd.annotator").write_bytes(b"odd" * 1000)
    assert first_look.look(tmp_path / "odd.annotator", uid, "ann") is None
    assert first_look.READS == tables.SCHEMA_VERSION


def test_a_button_in_the_bottom_bar_moves_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.bar.height()
    opened.bar.offer("It is written.", "Open folder")
    qtbot.waitUntil(lambda: opened.bar.link.isVisible() and opened.bar.link.height() > 0)
    assert opened.bar.height() == before
    assert opened.bar.sizeHint().height() <= before


def test_the_chosen_radio_button_shows_whether_it_has_the_keyboard(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.projects.export()
    (chosen,) = [
        each for each in opened.findChildren(QRadioButton) if each.isVisible() and each.isChecked()
    ]
    qtbot.waitUntil(chosen.hasFocus)
    with_keyboard = chosen.grab().toImage()
    press(Qt.Key.Key_Tab)
    assert not chosen.hasFocus()
    assert chosen.grab().toImage() != with_keyboard
    press(Qt.Key.Key_Escape)
