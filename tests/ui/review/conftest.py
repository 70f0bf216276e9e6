"""A window on a project with proposals, gone to the review."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services import comparing, proposing
from annotator.services.projects import default_schema
from annotator.store.project import create
from annotator.ui.review.place import ReviewPlace
from annotator.ui.window import MainWindow
from tests.building import add_articles
from tests.services.test_proposing import EDITED, WIRE
from tests.services.test_reviewing import DAM, DAM_LATER
from tests.ui.conftest import focused

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
EXTRA = "\nA choir from Ostrel will sing at the quay on Thursday evening.\n"
# An override and an embedding: what they turn round must not leave the passage.
TRICKY = EDITED.replace("Seventeen people", "Seventeen \u202epeople\u202c")


def key(
    which: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press one key on whatever has the keyboard."""
    QTest.keyClick(focused(), which, modifiers)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def reviewed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed project of three stories with proposals that wait; copy it."""
    path = tmp_path_factory.mktemp("reviewed") / "review.annotator"
    with create(path, "ann", default_schema()) as project:
        add_articles(project, {"Wire": WIRE, "Edited": EDITED, "Long": WIRE + EXTRA}, story="Ferry")
        add_articles(project, {"Early": DAM, "Late": DAM_LATER}, story="Dam")
        add_articles(project, {"One": WIRE, "Two": TRICKY}, story="Tricky")
        for name in ("Ferry", "Dam", "Tricky"):
            proposing.propose(project, comparing.story_of(project, name))
    return path


@pytest.fixture
def reviewed(reviewed_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the project with proposals that wait."""
    return Path(shutil.copy(reviewed_file, tmp_path / "review.annotator"))


@pytest.fixture
def desk(window: MainWindow, reviewed: Path, qtbot: QtBot) -> ReviewPlace:
    """Return the review of the first story, the keyboard in it."""
    window.projects.open_path(reviewed)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    return go_to_review(window)


def go_to_review(window: MainWindow) -> ReviewPlace:
    """Press the key of the review and return the place."""
    key(Qt.Key.Key_4, CTRL)
    workspace = window.workspace
    assert workspace is not None
    place = workspace.middle.currentWidget()
    assert isinstance(place, ReviewPlace)
    return place
