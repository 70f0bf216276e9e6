"""Article details: put right what was recognised, and take it back."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.articles import Article
from annotator.services import browsing
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.dialogs.story import StoryDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import focused, press, project_of

D = TypeVar("D", bound=QDialog)


def dialog_of(kind: type[D]) -> D:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def article_of(window: MainWindow) -> Article:
    assert window.workspace is not None
    page = window.workspace.session.page
    assert page is not None
    return browsing.article(project_of(window), page.uid)


@pytest.fixture
def details(opened: MainWindow) -> DetailsDialog:
    press(Qt.Key.Key_D, ctrl=True)
    return dialog_of(DetailsDialog)


def test_it_begins_in_the_headline_and_escape_changes_nothing(
    opened: MainWindow, details: DetailsDialog
) -> None:
    assert focused() is details.fields["title"]
    press("Another", Qt.Key.Key_Escape)
    assert not details.isVisible()
    assert article_of(opened).title == "Third"


def test_an_edit_is_one_step_and_can_be_taken_back(
    opened: MainWindow, details: DetailsDialog
) -> None:
    press("A dam leaks", Qt.Key.Key_Tab, "The Third", Qt.Key.Key_Return)
    assert not details.isVisible()
    article = article_of(opened)
    assert (article.title, article.outlet) == ("A dam leaks", "The Third")
    assert opened.workspace is not None
    opened.workspace.focus_text()
    press(Qt.Key.Key_Z, ctrl=True)
    article = article_of(opened)
    assert (article.title, article.outlet) == ("Third", "Third Gazette")


def test_a_date_that_is_none_is_refused_beside_its_field(
    opened: MainWindow, details: DetailsDialog
) -> None:
    details.fields["published"].setText("yesterday")
    press(Qt.Key.Key_Return)
    assert details.isVisible()
    assert "2024-12-31" in details.problem.text()
    assert focused() is details.fields["published"]
    press("2024-12-02", Qt.Key.Key_Return)
    assert not details.isVisible()
    assert article_of(opened).published == "2024-12-02"


def test_furniture_is_listed_and_can_be_cleared(opened: MainWindow, details: DetailsDialog) -> None:
    details.tabs.setCurrentIndex(1)
    assert details.tabs.tabText(1) == "Furniture (1)"
    cells = [details.pieces.item(0, column) for column in range(3)]
    assert [cell.text() for cell in cells if cell] == ["interface", "0–1", "A"]
    details.pieces.setCurrentCell(0, 0)
    details.pieces.setFocus()
    press(Qt.Key.Key_Delete)
    assert details.tabs.tabText(1) == "Furniture (0)"
    details.accept()
    assert article_of(opened).furniture == ()
    project_of(opened).undo()
    assert len(article_of(opened).furniture) == 1


def test_every_text_is_plain(details: DetailsDialog) -> None:
    labels = details.findChildren(QLabel)
    assert labels
    for label in labels:
        if not label.objectName().startswith("qt_"):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_moving_to_a_new_story(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_.run("article.story")
    dialog = dialog_of(StoryDialog)
    assert focused() is dialog.name
    assert dialog.name.selectedText() == "Dam"
    press("Reservoir", Qt.Key.Key_Return)
    stories = {story.uid: story.name for story in browsing.stories(project_of(opened))}
    story = article_of(opened).story
    assert story is not None
    assert stories[story] == "Reservoir"
    project_of(opened).undo()
    assert stories.get(article_of(opened).story or "") == "Dam"
