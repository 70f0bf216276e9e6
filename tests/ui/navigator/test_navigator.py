"""The navigator: filter, arrows, Enter, and following what changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.services import articles, browsing, title_index
from annotator.ui.navigator.model import Line
from annotator.ui.navigator.panel import Navigator
from annotator.ui.window import MainWindow
from tests.building import add_articles
from tests.ui.conftest import focused, press, project_of


@pytest.fixture
def navigator(opened: MainWindow) -> Navigator:
    assert opened.workspace is not None
    return opened.workspace.navigator


def lines(navigator: Navigator) -> list[str]:
    model = navigator.lines
    return [
        ("  " if model.line(row).article is not None else "") + str(model.index(row).data())
        for row in range(model.rowCount())
    ]


def current(navigator: Navigator) -> str:
    return str(navigator.list.currentIndex().data())


def test_the_open_article_is_shown_in_its_story(navigator: Navigator) -> None:
    assert lines(navigator) == ["Dam", "  Third Gazette", "  Fourth Gazette", "Ferry",
                                "No story yet"]  # fmt: skip
    assert current(navigator) == "Third Gazette"


def test_it_follows_the_next_article(opened: MainWindow, navigator: Navigator) -> None:
    press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, ctrl=True)
    assert current(navigator) == "First Gazette"
    assert opened.workspace is not None
    assert focused() is opened.workspace.view


def test_arrows_open_and_enter_reads(opened: MainWindow, navigator: Navigator) -> None:
    navigator.list.setFocus()
    press(Qt.Key.Key_Left)
    assert current(navigator) == "Dam"
    press(Qt.Key.Key_Left)
    assert lines(navigator) == ["Dam", "Ferry", "No story yet"]
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert current(navigator) == "Loose Gazette"
    press(Qt.Key.Key_Return)
    assert opened.workspace is not None
    page = opened.workspace.session.page
    assert page is not None
    assert page.article.title == "Loose"
    assert focused() is opened.workspace.view


def test_letters_go_to_the_filter_and_never_tag(opened: MainWindow, navigator: Navigator) -> None:
    steps = project_of(opened).next_undo()
    navigator.list.setFocus()
    press("p")
    assert focused() is navigator.filter
    press("x")
    assert navigator.filter.text() == "px"
    assert project_of(opened).next_undo() == steps
    assert lines(navigator) == []


def test_the_filter_narrows_and_escape_widens(opened: MainWindow, navigator: Navigator) -> None:
    press(Qt.Key.Key_L, ctrl=True)
    assert focused() is navigator.filter
    press("second")
    assert lines(navigator) == ["Ferry", "  Second Gazette"]
    assert current(navigator) == "Second Gazette"
    press(Qt.Key.Key_Escape)
    assert navigator.filter.text() == ""
    assert len(lines(navigator)) == 5
    assert current(navigator) == "Third Gazette"
    press(Qt.Key.Key_Escape)
    assert opened.workspace is not None
    assert focused() is opened.workspace.view


def test_enter_in_the_filter_opens_what_it_found(opened: MainWindow, navigator: Navigator) -> None:
    press(Qt.Key.Key_L, ctrl=True)
    press("fourth", Qt.Key.Key_Return)
    assert opened.workspace is not None
    page = opened.workspace.session.page
    assert page is not None
    assert page.article.title == "Fourth"


def test_a_story_found_by_its_name_shows_all_its_articles(navigator: Navigator) -> None:
    press(Qt.Key.Key_L, ctrl=True)
    press("DAM")
    assert lines(navigator) == ["Dam", "  Third Gazette", "  Fourth Gazette"]


def test_nothing_found_says_how_to_go_back(navigator: Navigator) -> None:
    press(Qt.Key.Key_L, ctrl=True)
    press("zzzz")
    assert navigator._empty.isVisible()
    assert "Escape" in navigator._empty.text()


def test_states_are_signs_and_words(opened: MainWindow, navigator: Navigator, qtbot: QtBot) -> None:
    project = project_of(opened)
    uid = browsing.first_article(project)
    assert uid is not None
    row = navigator.lines.row_of(Line(1, None))
    said = navigator.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Third Gazette, Third, new"
    articles.finish_article(project, uid)
    qtbot.waitUntil(
        lambda: "done" in navigator.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    head = navigator.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert head == "Dam, 1 of 2 articles done, open"
    assert row is not None or navigator.lines.line(0).article is None


def test_changes_keep_selection_and_open_stories(
    opened: MainWindow, navigator: Navigator, qtbot: QtBot
) -> None:
    navigator.list.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert current(navigator) == "First Gazette"
    add_articles(project_of(opened), {"Fifth": "Another.\n"}, story="Bridge")
    qtbot.waitUntil(lambda: "Bridge" in lines(navigator))
    assert lines(navigator) == [
        "Bridge", "Dam", "  Third Gazette", "  Fourth Gazette",
        "Ferry", "  First Gazette", "  Second Gazette", "No story yet",
    ]  # fmt: skip
    assert current(navigator) == "First Gazette"


def test_a_moved_article_moves(opened: MainWindow, navigator: Navigator, qtbot: QtBot) -> None:
    project = project_of(opened)
    uid = browsing.first_article(project)
    assert uid is not None
    articles.move_article(project, uid, "Ferry")
    qtbot.waitUntil(lambda: lines(navigator)[1] == "  Fourth Gazette")
    project.undo()
    qtbot.waitUntil(lambda: lines(navigator)[1] == "  Third Gazette")


def test_an_empty_project_says_how_to_import(window: MainWindow, qtbot: QtBot) -> None:
    from annotator.services.projects import new_project

    path = window.settings.path.parent
    path.mkdir(parents=True, exist_ok=True)
    window.show_project(new_project(path / "empty", "ann"))
    assert window.workspace is not None
    navigator = window.workspace.navigator
    assert navigator._empty.isVisible()
    assert "Ctrl+I" in navigator._empty.text()


def test_rows_are_fetched_around_what_is_seen(opened: MainWindow, navigator: Navigator) -> None:
    texts = {f"Article {number:04}": f"Text {number}.\n" for number in range(600)}
    add_articles(project_of(opened), texts, story="Many")
    model = navigator.lines
    model.renew()
    while model.read():
        pass
    model.relist()
    key = next(model.line(row).story for row in range(model.rowCount())
               if model.index(row).data() == "Many")  # fmt: skip
    model.expand(key, True)
    model.forget_rows()
    at = model.row_of(Line(key))
    assert at is not None
    assert model.index(at + 300).data() == "Article 0299 Gazette"
    assert len(model._articles) < 150


def test_a_large_list_is_read_anew_in_slices(
    opened: MainWindow, navigator: Navigator, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    project = project_of(opened)
    add_articles(project, {"Fifth": "Another.\n"}, story="Bridge")
    qtbot.waitUntil(lambda: not navigator._renewing)
    monkeypatch.setattr(title_index, "SLICE", 2)
    read: list[title_index.TitleIndex] = []
    whole = title_index.TitleIndex.read

    def note(index: title_index.TitleIndex) -> bool:
        read.append(index)
        return whole(index)

    monkeypatch.setattr(title_index.TitleIndex, "read", note)
    before = lines(navigator)
    assert opened.workspace is not None
    assert opened.workspace.session.article is not None
    articles.move_article(project, opened.workspace.session.article, "Ferry")
    assert lines(navigator) == before
    qtbot.waitUntil(lambda: bool(read) and not navigator._renewing)
    # Three names of stories, then six articles: each slice is an event of its own.
    assert len(read) == 6
    assert lines(navigator)[:3] == ["Bridge", "Dam", "  Fourth Gazette"]
    assert current(navigator) == "Third Gazette"
    assert navigator._counts.text() == "3 · 6"


def test_the_filter_looks_through_what_was_read_before(
    opened: MainWindow, navigator: Navigator, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(title_index, "SLICE", 1)
    press(Qt.Key.Key_L, ctrl=True)
    press("fourth", Qt.Key.Key_Return)
    assert navigator._empty.text() == "Looking…"
    assert opened.workspace is not None
    session = opened.workspace.session
    qtbot.waitUntil(lambda: session.page is not None and session.page.article.title == "Fourth")
    assert lines(navigator) == ["Dam", "  Fourth Gazette"]


def test_words_taken_back_are_looked_for_no_more(
    navigator: Navigator, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(title_index, "SLICE", 1)
    press(Qt.Key.Key_L, ctrl=True)
    press("fourth", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert navigator.list.isVisible()
    before = lines(navigator)
    assert navigator.lines.titles is not None
    qtbot.waitUntil(lambda: navigator.lines.titles is not None and navigator.lines.titles.complete)
    assert lines(navigator) == before
