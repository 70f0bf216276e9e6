"""A sprint from the keyboard: begin it, take stories, finish and skip them, send work away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.sprints import Assignment
from annotator.services import packages, sprint_progress, sprints
from annotator.services.projects import open_project
from annotator.store import records
from annotator.ui.active_time import PAUSE, ActiveTime
from annotator.ui.dialogs.merge_report import MergeReportDialog
from annotator.ui.dialogs.merging import MergingDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import press, project_of


def begin(window: MainWindow, names: str = "ann") -> None:
    window.actions_.run("sprint.begin")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, ctrl=True)
    press(names, Qt.Key.Key_Return)


def states(window: MainWindow) -> list[str]:
    found = records.select(project_of(window).connection, Assignment.kind)
    return sorted(each.state for each in found)


def opened_title(window: MainWindow) -> str:
    assert window.workspace is not None
    page = window.workspace.session.page
    assert page is not None
    return page.article.title


def test_stories_are_taken_finished_and_skipped_by_key(opened: MainWindow) -> None:
    begin(opened, "ann")
    assert "2 stories handed out" in opened.bar.message.whole()
    assert opened.bar.sprint.text() == "sprint 0/2"
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    assert opened_title(opened) == "Third"
    assert states(opened) == ["in_progress", "new"]
    press(Qt.Key.Key_Return, ctrl=True, alt=True)
    assert opened_title(opened) == "First"
    assert opened.bar.sprint.text() == "sprint 1/2"
    opened.actions_.run("sprint.skip")
    press(Qt.Key.Key_Return)
    press("nothing to compare", Qt.Key.Key_Return)
    assert states(opened) == ["done", "skipped"]
    assert opened.bar.sprint.text() == "sprint 2/2"
    assert "Nothing is left" in opened.bar.message.whole()
    press(Qt.Key.Key_Z, ctrl=True)
    assert states(opened) == ["done", "in_progress"]


def test_the_dialog_says_what_is_missing(opened: MainWindow) -> None:
    opened.actions_.run("sprint.begin")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, ctrl=True)
    press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert not dialog.problem.isHidden()  # type: ignore[attr-defined]
    press(Qt.Key.Key_Escape)
    assert states(opened) == []


def came_of_merging(qtbot: QtBot) -> MergeReportDialog:
    """Wait for the report that follows once files are merged."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergeReportDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, MergeReportDialog)
    return found


def test_what_cannot_be_merged_is_said_and_nothing_changed(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "wrong.annotator"
    wrong.write_text("no project", "utf-8")
    before = project_of(opened).next_undo()
    opened.sprints.merge_paths([wrong])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergingDialog)
    qtbot.waitUntil(lambda: not dialog.problem.isHidden())
    assert "wrong.annotator" in dialog.what.text()
    press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert project_of(opened).next_undo() == before


def test_a_merge_is_cancelled_by_escape_and_leaves_nothing(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = project_of(opened)
    stories = sprint_progress.choices(project, None)["all"]
    sprints.begin_sprint(project, "Spring", stories, ["bo"])
    target = tmp_path / "bo.annotator"
    opened.sprints.write_package(target, "bo")
    with open_project(target, "bo") as package:
        taken = sprints.take_next(package)
        assert taken is not None
        sprints.finish_assignment(package, taken.uid)
    # Every look at the progress lets keys through, however short the work is.
    monkeypatch.setattr("annotator.ui.schema.progress._EVERY", 0.0)
    opened.sprints.merge_paths([target])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergingDialog)
    QTimer.singleShot(0, dialog, dialog.reject)
    qtbot.waitUntil(lambda: not dialog.problem.isHidden())
    assert "nothing was changed" in dialog.problem.text()
    assert states(opened) == ["new", "new"]
    press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_the_last_article_of_a_story_leads_to_handing_it_in(opened: MainWindow) -> None:
    begin(opened, "ann")
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    press(Qt.Key.Key_Return, ctrl=True)
    assert opened_title(opened) == "Fourth"
    press(Qt.Key.Key_Return, ctrl=True)
    # It is not left for another story as if all were done.
    assert opened_title(opened) == "Fourth"
    assert opened.bar.message.whole() == (
        "Every article of Dam is done; Ctrl+Alt+Return hands it in"
    )
    press(Qt.Key.Key_Return, ctrl=True, alt=True)
    assert "Finished; the next story is" in opened.bar.message.whole()


def test_an_annotator_of_a_package_is_told_to_send_it_back(
    window: MainWindow, project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "bo.annotator"
    with open_project(project_path, "ann") as project:
        stories = sprint_progress.choices(project, None)["all"][:1]
        sprints.begin_sprint(project, "Spring", stories, ["bo"])
        packages.make_package(project, target, "bo")
    window.author = "bo"
    window.projects.open_path(target)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    press(Qt.Key.Key_Return, ctrl=True, alt=True)
    assert "send this file back" in window.bar.message.whole()


def test_a_package_goes_out_and_comes_back(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    project = project_of(opened)
    stories = sprint_progress.choices(project, None)["all"]
    sprints.begin_sprint(project, "Spring", stories, ["bo"])
    target = tmp_path / "bo.annotator"
    opened.sprints.write_package(target, "bo")
    assert "2 stories for bo" in opened.bar.message.whole()
    with open_project(target, "bo") as package:
        taken = sprints.take_next(package)
        assert taken is not None
        sprints.finish_assignment(package, taken.uid)
    opened.sprints.merge_paths([target])
    dialog = came_of_merging(qtbot)
    assert "1 × assignment" in dialog.details.toPlainText()
    press(Qt.Key.Key_Return)
    assert "bo.annotator. Ctrl+6 shows" in opened.bar.message.whole()
    assert states(opened) == ["done", "new"]
    opened.sprints.write_package(target, "bo")
    assert "exists already" in opened.bar.message.whole()


def test_time_counts_while_somebody_is_there(qapp: QApplication, qtbot: QtBot) -> None:
    now = 0.0
    counted = ActiveTime(clock=lambda: now)
    for step in (0, 10, 20, PAUSE + 1, 5):
        now += step
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
        qapp.sendEvent(counted, key)
        counted.eventFilter(counted, key)
    assert counted.take() == 35
    assert counted.take() == 0
    qapp.removeEventFilter(counted)


def test_the_time_on_a_story_is_written_down(opened: MainWindow) -> None:
    begin(opened, "ann")
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    assert opened.sprints._time is not None
    opened.sprints._time._seconds = 61.5
    opened.sprints.count()
    (mine,) = [
        each.assignment
        for each in sprint_progress.my_stories(project_of(opened))
        if each.assignment.state == "in_progress"
    ]
    assert mine.seconds == 61
