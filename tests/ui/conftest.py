"""A window on a small project, driven by keys."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.projects import Project
from annotator.settings import Settings
from annotator.ui import language
from annotator.ui.chrome import Chrome
from annotator.ui.window import MainWindow
from tests.building import add_articles, small_project


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Let the interface speak English, whatever the machine speaks."""
    language.speak(qapp, "en")


@pytest.fixture(scope="session", autouse=True)
def few_objects_to_collect() -> None:
    """Take what was imported out of the collector's sight: it runs at the end of each window."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def chrome(qapp: QApplication) -> Iterator[Chrome]:
    """Return the look; the application is as it was afterwards."""
    made = Chrome(qapp, "light")
    yield made
    qapp.setStyleSheet("")
    made.setParent(None)
    made.deleteLater()


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed project of two stories and one article without a story; copy it."""
    path = tmp_path_factory.mktemp("small") / "small.annotator"
    with small_project(path) as project:
        add_articles(project, {"Third": "A dam leaks.\n", "Fourth": "No leak.\n"}, story="Dam")
        add_articles(project, {"Loose": "Nothing fits this one.\n"}, story=None)
    return path


@pytest.fixture
def project_path(small_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the small project."""
    return Path(shutil.copy(small_file, tmp_path / "small.annotator"))


@pytest.fixture
def window(qtbot: QtBot, chrome: Chrome) -> Iterator[MainWindow]:
    """Return a window on its welcome page."""
    settings = Settings()
    # They come when they are ready; a test that is about them asks for them.
    settings["view.suggestions"] = False
    settings["backups.on"] = False
    made = MainWindow(settings, chrome, "ann")
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show_welcome()
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    yield made
    made.close()
    gc.collect()


@pytest.fixture
def opened(window: MainWindow, project_path: Path, qtbot: QtBot) -> MainWindow:
    """Return the window with the small project open."""
    window.projects.open_path(project_path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    return window


def project_of(window: MainWindow) -> Project:
    """Return the open project."""
    assert window.project is not None
    return window.project


def press(*keys: Qt.Key | str, ctrl: bool = False, shift: bool = False, alt: bool = False) -> None:
    """Press keys on whatever has the keyboard."""
    modifiers = Qt.KeyboardModifier.NoModifier
    if ctrl:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if alt:
        modifiers |= Qt.KeyboardModifier.AltModifier
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focused(), key)
        else:
            QTest.keyClick(focused(), key, modifiers)


def focused() -> QWidget:
    """Return what has the keyboard, a dialog just opened included."""
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget
