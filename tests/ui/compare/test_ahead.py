"""What Compare needs is there before anybody asks: what it is made of, and the open story."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.services import comparison
from annotator.services.projects import Project
from annotator.ui import ahead
from annotator.ui.window import MainWindow
from annotator.ui.workspace import Workspace
from tests import building
from tests.ui.conftest import press, project_of

PATIENCE = 60


@pytest.fixture
def workspace(
    window: MainWindow, story_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Workspace:
    """Return a workspace that begins at once, with no article open."""
    monkeypatch.setattr(ahead, "LATER_MS", 0)
    window.projects.open_path(story_file)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    assert window.workspace is not None
    window.workspace.session.close_article()
    return window.workspace


def opened(workspace: Workspace, title: str, qtbot: QtBot) -> None:
    """Open an article and wait until all is done for it."""
    project = workspace.session.project
    titles = dict(
        zip(("Wire", "Mercury", "Mirat", "Alone", "Loose"), building.uids(project), strict=True)
    )
    with qtbot.waitSignal(workspace.ahead.done, timeout=PATIENCE * 1000):
        workspace.session.open_article(titles[title])


def test_nothing_of_compare_is_left_to_load() -> None:
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from annotator.ui import ahead
list(ahead.loading_steps())
loaded = set(sys.modules)
from annotator.ui.compare.place import ComparePlace
from annotator.services import comparing, comparison
from annotator.compare import kindred
kindred.classes_in(["mayor"])
more = sorted(name for name in set(sys.modules) - loaded if name.startswith("annotator"))
print(json.dumps([more, kindred._classes.cache_info().misses]))
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == [[], 1]


def test_the_open_story_is_compared_before_compare_is_opened(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(workspace, "Mercury", qtbot)
    found = workspace.session.compared
    assert found is not None
    assert found.related == comparison.compare(found.story, found.texts).related
    # Nothing is compared a second time.
    monkeypatch.delattr(comparison, "compare")
    press(Qt.Key.Key_2, ctrl=True)
    assert workspace.place == "compare"
    assert workspace.session.compared is found


def test_a_text_that_changed_meanwhile_is_compared_anew(workspace: Workspace, qtbot: QtBot) -> None:
    opened(workspace, "Mercury", qtbot)
    before = workspace.session.compared
    assert before is not None
    project = workspace.session.project
    building.add_articles(project, {"Late": "The ferry is at the quay.\n"}, story="Ferry")
    press(Qt.Key.Key_2, ctrl=True)
    after = workspace.session.compared
    assert after is not None
    assert len(after.texts) == len(before.texts) + 1


@pytest.mark.parametrize("title", ["Alone", "Loose"])
def test_an_article_alone_is_compared_with_nothing(
    workspace: Workspace, qtbot: QtBot, title: str
) -> None:
    opened(workspace, title, qtbot)
    assert workspace.session.compared is None


def test_a_server_is_not_asked_ahead(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Project, "is_shared", property(lambda _: True))
    opened(workspace, "Mercury", qtbot)
    assert workspace.session.compared is None


def test_long_texts_are_left_to_a_process(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "HEAVY", 10)
    opened(workspace, "Mercury", qtbot)
    assert workspace.session.compared is None


def test_closing_the_project_ends_it(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []

    def steps(session: object) -> Iterator[None]:
        begun.append(session)
        return iter(())

    monkeypatch.setattr(ahead, "all_steps", steps)
    workspace.session.open_article(building.uids(project_of(window))[0])
    window.close_project()
    qtbot.wait(50)
    assert not begun


def test_the_other_places_are_loaded_last_and_whose_work_shows_is_known() -> None:
    code = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from annotator.ui import ahead
asked = []
class Session:
    story = compared = None
    class project:
        is_shared = False
        sight = staticmethod(lambda: asked.append("sight"))
list(ahead.all_steps(Session))
loaded = set(sys.modules)
from annotator.ui import places
from annotator.ui.adjudicate import place
from annotator.ui.dashboard import place
from annotator.ui.matrix import place
from annotator.ui.review import place
from annotator.ui.schema import editor
from annotator.ui.search import place
print(json.dumps([asked, sorted(set(sys.modules) - loaded)]))
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == [["sight"], []]
