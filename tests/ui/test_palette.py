"""The palette: letters in, the right thing first, the keyboard back where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.fuzzy import score
from annotator.ui.palette import Palette
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press


def palette_of(window: MainWindow) -> Palette:
    found = [one for one in window.findChildren(Palette) if not one.isHidden()]
    assert len(found) == 1
    return found[0]


def is_closed(window: MainWindow) -> bool:
    return all(one.isHidden() for one in window.findChildren(Palette))


def titles(palette: Palette) -> list[str]:
    return [palette.entries.entry(row).title for row in range(palette.entries.rowCount())]


@pytest.fixture
def palette(opened: MainWindow) -> Palette:
    press(Qt.Key.Key_K, ctrl=True)
    return palette_of(opened)


def test_enter_runs_what_was_typed(opened: MainWindow, palette: Palette) -> None:
    press("full scr", Qt.Key.Key_Return)
    assert is_closed(opened)
    assert opened.isFullScreen()


def test_initials_find_an_action(palette: Palette) -> None:
    press("fia")
    assert titles(palette)[0].startswith("Find in article")


def test_escape_gives_the_keyboard_back(opened: MainWindow, palette: Palette) -> None:
    assert opened.workspace is not None
    assert focused() is palette.field
    press(Qt.Key.Key_Escape)
    assert is_closed(opened)
    assert focused() is opened.workspace.view


def test_an_action_finds_the_keyboard_where_it_was(opened: MainWindow, palette: Palette) -> None:
    assert opened.workspace is not None
    press("word on", Qt.Key.Key_Return)
    assert focused() is opened.workspace.view
    assert opened.workspace.view.caret() > 0


def test_what_cannot_run_now_says_why_and_stays(opened: MainWindow, palette: Palette) -> None:
    press("swap sides")
    entry = palette.current()
    assert entry is not None
    assert entry.reason == "needs a current discrepancy"
    press(Qt.Key.Key_Return)
    assert palette_of(opened) is palette


def test_labels_are_listed_with_their_keys(palette: Palette) -> None:
    press("person")
    entry = palette.current()
    assert entry is not None
    assert (entry.title, entry.keys) == ("Person", ("P",))


def test_articles_are_found_by_title(opened: MainWindow, palette: Palette) -> None:
    assert opened.workspace is not None
    press(">four", Qt.Key.Key_Return)
    page = opened.workspace.session.page
    assert page is not None
    assert page.article.title == "Fourth"
    assert focused() is opened.workspace.view


def test_what_ran_lately_comes_first(opened: MainWindow, palette: Palette) -> None:
    press("keyboard sh", Qt.Key.Key_Return)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    sheet.close()
    opened.actions_.run("help.palette")
    assert titles(palette_of(opened))[0] == "Keyboard shortcuts"


def test_arrows_go_round(palette: Palette) -> None:
    press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.entries.rowCount() - 1
    press(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_nothing_fits(palette: Palette) -> None:
    press("qqzzxx")
    assert palette.entries.rowCount() == 0
    assert palette.nothing.isVisible()
    press(Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("find", "Find next", "Filter in"),
        ("und", "Undo", "Go to the second"),
        ("nt", "Normal text size", "Annotate"),
        ("elan", "Élan", "Relay and"),
        ("redo", "Redo", "Redone again"),
    ],
)
def test_scores(typed: str, better: str, worse: str) -> None:
    assert score(typed, better) > score(typed, worse)


def test_letters_out_of_order_do_not_fit() -> None:
    assert score("odnu", "Undo") == 0
