"""Stories are renamed, merged, split, locked, grouped and reported from the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services import browsing, listing, story_names
from annotator.ui.dialogs.stories import MergeDialog
from annotator.ui.window import MainWindow
from tests.building import FIRST, add_articles
from tests.ui.conftest import press, project_of


def stories(window: MainWindow) -> dict[str, int]:
    return {story.name: len(story.articles) for story in listing.stories(project_of(window))}


def open_titled(window: MainWindow, title: str) -> None:
    assert window.workspace is not None
    for story in listing.stories(project_of(window)):
        for article in story.articles:
            if article.title == title:
                window.workspace.open_article(article.uid)


def test_a_story_is_renamed(opened: MainWindow) -> None:
    open_titled(opened, "First")
    opened.actions_.run("story.rename")
    press("Ferry at sea", Qt.Key.Key_Return)
    assert "Ferry at sea" in stories(opened)
    press(Qt.Key.Key_Z, ctrl=True)
    assert "Ferry" in stories(opened)


def test_stories_merge_and_undo_parts_them(opened: MainWindow) -> None:
    open_titled(opened, "First")
    opened.actions_.run("story.merge")
    press("nowhere", Qt.Key.Key_Return)
    assert stories(opened)["Ferry"] == 2
    press(Qt.Key.Key_A, ctrl=True)
    press("dam", Qt.Key.Key_Return)
    assert stories(opened) == {"Dam": 4, "": 1}
    press(Qt.Key.Key_Z, ctrl=True)
    assert stories(opened) == {"Dam": 2, "Ferry": 2, "": 1}


def test_a_story_is_split(opened: MainWindow) -> None:
    open_titled(opened, "Fourth")
    opened.actions_.run("story.split")
    # The open article is ticked; Return alone says what is missing.
    press(Qt.Key.Key_Return)
    press("No leak after all", Qt.Key.Key_Return)
    assert stories(opened)["Dam"] == 1
    assert stories(opened)["No leak after all"] == 1


def test_a_locked_story_says_so_and_gets_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    project = project_of(opened)
    open_titled(opened, "First")
    opened.actions_.run("story.lock")
    assert opened.bar.message.whole().startswith("Locked")
    add_articles(project, {"Copy": f"{FIRST}More.\n", "Twin": f"{FIRST}Else.\n"}, story=None)
    press(Qt.Key.Key_G, ctrl=True, alt=True)
    qtbot.waitUntil(lambda: not opened.projects.work.running, timeout=20_000)
    assert stories(opened)["Ferry"] == 2
    assert stories(opened)["Copy"] == 2
    opened.actions_.run("story.lock")
    assert opened.bar.message.whole().startswith("Unlocked")
    assert not any(story.locked for story in browsing.stories(project))


def test_a_report_is_written(opened: MainWindow, tmp_path: Path) -> None:
    open_titled(opened, "First")
    opened.stories.write_report(tmp_path / "ferry.html")
    assert "Ferry" in (tmp_path / "ferry.html").read_text("utf-8")
    assert "Report written to ferry.html" in opened.bar.message.whole()
    opened.stories.write_report(tmp_path)
    assert "cannot be written" in opened.bar.message.whole()


def test_an_article_without_a_story_has_nothing_to_merge(opened: MainWindow) -> None:
    open_titled(opened, "Loose")
    opened.actions_.run("story.merge")
    assert "in no story" in opened.bar.message.whole()


def test_only_names_that_hold_what_is_typed_are_listed(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(story_names, "OFFERED", 2)
    open_titled(opened, "First")
    for name in ("Damaged quay", "Old DAM"):
        add_articles(project_of(opened), {name: f"{name}.\n"}, story=name)
    assert opened.workspace is not None
    navigator = opened.workspace.navigator
    qtbot.waitUntil(
        lambda: (
            "Old DAM"
            in [navigator.lines.index(row).data() for row in range(navigator.lines.rowCount())]
        )
    )
    opened.actions_.run("story.merge")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert dialog.name.offered.stringList() == []
    press("dam")
    assert dialog.name.offered.stringList() == ["Dam", "Damaged quay"]
    press("aged")
    assert dialog.name.offered.stringList() == ["Damaged quay"]
    dialog.name.setText(" old  dam")
    press(Qt.Key.Key_Return)
    assert stories(opened)["Old DAM"] == 3
