"""A window in Compare, on an invented story told three times."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Discrepancy, Mention
from annotator.domain.articles import Furniture
from annotator.services import articles, browsing, proposing
from annotator.services.projects import Project, default_schema
from annotator.store import queries, records
from annotator.store.project import create
from annotator.ui.compare.place import ComparePlace
from annotator.ui.compare.view import CompareView
from annotator.ui.window import MainWindow
from tests import building
from tests.told import ARABIC, EDITED, WIRE

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Bench:
    """Hold a window in Compare and press keys in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        assert window.workspace is not None
        self.workspace = window.workspace
        self.session = window.workspace.session
        self.messages: list[str] = []
        self.session.message.connect(self.messages.append)

    @property
    def project(self) -> Project:
        assert self.window.project is not None
        return self.window.project

    @property
    def place(self) -> ComparePlace:
        found = self.workspace._places["compare"]
        assert isinstance(found, ComparePlace)
        return found

    @property
    def view(self) -> CompareView:
        return self.place.view

    @property
    def message(self) -> str:
        return self.messages[-1] if self.messages else ""

    def press(
        self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE, times: int = 1
    ) -> None:
        """Press a key wherever the keyboard is."""
        for _ in range(times):
            QApplication.processEvents()
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key, modifiers)
            else:
                QTest.keyClick(target, key, modifiers)

    def go(self, column: int, words: str) -> None:
        """Put the caret into a column by its number, where some words begin."""
        self.press(str(column))
        self.view.set_caret(self.view.text.index(words))

    def select(self, words: str) -> None:
        """Select words of the column the caret is in."""
        self.view.select([building.span_of(self.view.text, words)])

    def mentions(self) -> list[Mention]:
        return list(records.select(self.project.connection, Mention.kind))

    def discrepancies(self) -> list[Discrepancy]:
        found = queries.discrepancies_of(self.project.connection)
        return [each for each in found if each.origin == "person"]


@pytest.fixture(scope="session")
def told_thrice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed project of a story told three times, with proposals; copy it."""
    path = tmp_path_factory.mktemp("told") / "story.annotator"
    with create(path, "ann", default_schema()) as project:
        building.add_articles(
            project, {"Wire": WIRE, "Mercury": EDITED, "Mirat": ARABIC}, story="Ferry"
        )
        building.add_articles(project, {"Alone": "Nothing burned in Ostrel.\n"}, story="Quiet")
        building.add_articles(project, {"Loose": "It rained.\n"}, story=None)
        wire, mercury, mirat = building.uids(project)[:3]
        share = building.span_of(EDITED, "SHARE THIS STORY")
        notice = Furniture(share.start, share.end, "interface")
        for uid, furniture in ((wire, []), (mercury, [notice]), (mirat, [])):
            articles.set_furniture(project, uid, furniture)
        proposing.propose(project, browsing.article(project, wire).story or "")
    return path


@pytest.fixture
def story_file(told_thrice: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(told_thrice, tmp_path))


@pytest.fixture
def bench(window: MainWindow, story_file: Path, qtbot: QtBot) -> Bench:
    window.projects.open_path(story_file)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    made = Bench(window)
    made.session.open_article(building.uids(made.project)[0])
    made.press(Qt.Key.Key_2, CTRL)
    assert made.workspace.place == "compare"
    qtbot.waitUntil(made.view.hasFocus)
    return made
