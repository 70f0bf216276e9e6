"""From article to article; header; what is there when nothing is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.services import articles
from annotator.store.project import create
from annotator.ui.annotate.header import date_line
from tests import building
from tests.ui.annotate.conftest import CTRL, Desk, Key, news_schema


def test_next_and_previous_article(desk: Desk) -> None:
    order = building.uids(desk.project)
    visited = [desk.session.article]
    for _ in range(4):
        desk.press(Key.Key_PageDown, CTRL)
        visited.append(desk.session.article)
    assert visited == [*order, order[-1]]
    assert desk.message == "This is the last article."
    desk.press(Key.Key_PageUp, CTRL)
    assert desk.session.article == order[-2]
    assert desk.view.hasFocus()


def test_the_caret_comes_back_to_where_it_was(desk: Desk) -> None:
    span = desk.go_to("Brandt")
    desk.press(Key.Key_PageDown, CTRL)
    assert desk.view.caret() == 0
    desk.press(Key.Key_PageUp, CTRL)
    assert desk.view.caret() == span.start


def test_finishing_opens_the_next_unfinished_article(desk: Desk) -> None:
    order = building.uids(desk.project)
    articles.finish_article(desk.project, order[1])
    desk.press(Key.Key_Return, CTRL)
    assert desk.session.article == order[2]
    desk.press(Key.Key_Return, CTRL)
    desk.press(Key.Key_Return, CTRL)
    assert desk.message == "Finished: every article is done."
    assert desk.session.article == order[3]
    assert desk.pane.header.state == "done"
    desk.actions.run("article.reopen")
    assert desk.pane.header.state == "in_progress"
    desk.open(0)
    desk.press(Key.Key_Return, CTRL)
    assert desk.session.article == order[3]


def test_tagging_puts_the_article_in_progress(desk: Desk) -> None:
    assert desk.pane.header.state == "new"
    desk.go_to("Brandt")
    desk.press("p")
    assert desk.pane.header.state == "in_progress"
    desk.press(Key.Key_Z, CTRL)
    assert desk.pane.header.state == "new"


def test_header_says_outlet_date_and_version(desk: Desk) -> None:
    uid = desk.session.article
    assert uid is not None
    assert desk.pane.header.outlet == "Harbour Gazette"
    assert desk.pane.header.rest == "no date · version 1 of 2"
    articles.edit_article(desk.project, uid, {"published": "2024-03-04", "outlet": "The Pier"})
    assert desk.pane.header.outlet == "The Pier"
    # A dated article comes after an undated one.
    assert desk.pane.header.rest == "4 Mar 2024 · version 2 of 2"
    desk.press(Key.Key_End, CTRL)
    assert desk.pane.header.percent == 100


def test_dates_keep_their_time() -> None:
    assert date_line("2024-03-04T18:30:00Z") == "4 Mar 2024, 18:30"
    assert date_line("March 2024") == "March 2024"


def test_without_articles_the_pane_says_how_to_get_some(qtbot: QtBot, tmp_path: Path) -> None:
    with create(tmp_path / "empty.annotator", "ann", news_schema()) as project:
        desk = Desk(project)
        qtbot.addWidget(desk.window)
        desk.window.show()
        assert desk.pane.empty.isVisible()
        assert desk.pane.view.isHidden()
        assert desk.pane.empty.title.text() == "This project has no articles yet"
        assert [key.text() for key, _ in desk.pane.empty.rows if key.isVisible()] == [
            "Ctrl+I",
            "Ctrl+Shift+I",
            "Shift+F1",
        ]
        # It has the middle of the pane for itself.
        assert desk.pane.empty.height() > desk.pane.height() // 2
        desk.press("p")
        desk.session.close()
        desk.window.close()
    assert isinstance(desk.window, QWidget)


def test_an_article_whose_import_is_undone_is_closed(desk: Desk) -> None:
    desk.open(3)
    desk.press(Key.Key_Z, CTRL)
    assert desk.message.startswith("Undone: Import")
    assert desk.session.article is None
    assert desk.pane.empty.isVisible()
    assert desk.actions.states == {"project"}
    desk.actions.run("edit.redo")
    assert desk.text.startswith("Rain")
