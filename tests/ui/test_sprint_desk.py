"""What a lead or an annotator takes back in a sprint, by keys, in a file and on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.articles import Annotator
from annotator.domain.sprints import Assignment, Sprint
from annotator.services import sprint_progress, sprints
from annotator.store import records
from annotator.store.project import Project
from annotator.ui.dialogs.people import PeopleDialog
from annotator.ui.dialogs.pick import PickDialog
from annotator.ui.window import MainWindow
from tests.server import Server
from tests.team_building import Team, team_on
from tests.ui.conftest import press, project_of


def hand_out(window: MainWindow, *names: str) -> None:
    begin(project_of(window), *names)


def begin(project: Project, *names: str) -> None:
    stories = sprint_progress.choices(project, None)["all"]
    sprints.begin_sprint(project, "Spring", stories, names, overlap=len(names))


def states(window: MainWindow) -> list[str]:
    found = records.select(project_of(window).connection, Assignment.kind)
    return sorted(each.state for each in found)


def sprint_of(window: MainWindow) -> Sprint:
    found = next(records.select(project_of(window).connection, Sprint.kind))
    assert isinstance(found, Sprint)
    return found


def said(window: MainWindow) -> str:
    return window.bar.message.whole()


def command(window: MainWindow, words: str) -> None:
    """Choose a command by its name in the palette."""
    press(Qt.Key.Key_K, ctrl=True)
    press(words, Qt.Key.Key_Return)
    QApplication.processEvents()


def picking() -> PickDialog:
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, PickDialog)
    return found


def cells(dialog: PickDialog | PeopleDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [str(table.model().index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_an_annotator_goes_back_to_a_story_handed_in_by_mistake(opened: MainWindow) -> None:
    hand_out(opened, "ann")
    press(Qt.Key.Key_PageUp, ctrl=True, alt=True)
    assert "No story of a sprint is finished" in said(opened)
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    press(Qt.Key.Key_Return, ctrl=True, alt=True)
    assert states(opened) == ["done", "in_progress"]
    press(Qt.Key.Key_PageUp, ctrl=True, alt=True)
    assert [row[:3] for row in cells(picking())] == [["Dam", "ann", "done"]]
    press(Qt.Key.Key_Return)
    assert states(opened) == ["in_progress", "in_progress"]
    assert said(opened) == "Story: Dam"
    assert opened.bar.sprint.text() == "sprint 0/2"
    current = sprints.current(project_of(opened))
    page = opened.workspace.session.page if opened.workspace is not None else None
    assert current is not None
    assert page is not None
    assert page.article.story == current.story
    press(Qt.Key.Key_Z, ctrl=True)
    assert states(opened) == ["done", "in_progress"]


def test_a_lead_goes_back_to_anothers_story_and_lets_go_of_it(
    window: MainWindow, project_path: Path, qtbot: QtBot
) -> None:
    with Project(project_path, "ann") as project:
        begin(project, "bo")
    with Project(project_path, "bo") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
    opened = window
    opened.projects.open_path(project_path)
    qtbot.waitUntil(lambda: opened._doorbell is not None)
    command(opened, "Go back to a finished story")
    press(Qt.Key.Key_Return)
    assert said(opened) == "Dam is under way again, with bo"
    command(opened, "Let go of a story")
    assert [row[:3] for row in cells(picking())] == [["Dam", "bo", "in progress"]]
    press(Qt.Key.Key_Escape)
    assert states(opened) == ["in_progress", "new"]
    command(opened, "Let go of a story")
    press(Qt.Key.Key_Return)
    assert said(opened) == "Dam goes to whoever asks next"
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    # The lead asked next.
    assert said(opened) == "Story: Dam"


def test_a_sprint_closed_by_mistake_is_opened_again(opened: MainWindow) -> None:
    command(opened, "Reopen sprint")
    assert said(opened) == "No sprint is closed"
    hand_out(opened, "ann")
    command(opened, "Close sprint")
    assert cells(picking()) == [["Spring", "0 of 2", "–", "–"]]
    press(Qt.Key.Key_Return)
    assert said(opened) == "Closed: Spring"
    assert sprint_of(opened).closed
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    assert "Nothing is left" in said(opened)
    command(opened, "Close sprint")
    assert said(opened) == "No sprint is open"
    command(opened, "Reopen sprint")
    press(Qt.Key.Key_Return)
    assert said(opened) == "Open again: Spring"
    assert not sprint_of(opened).closed
    press(Qt.Key.Key_Z, ctrl=True)
    assert sprint_of(opened).closed


def test_finished_stories_are_locked_and_unlocked(opened: MainWindow) -> None:
    hand_out(opened, "ann")
    command(opened, "Lock finished stories")
    assert said(opened) == "No finished story is left to lock"
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    press(Qt.Key.Key_Return, ctrl=True, alt=True)
    command(opened, "Lock finished stories")
    press(Qt.Key.Key_Return)
    assert said(opened) == "1 story locked"
    assert states(opened) == ["in_progress", "locked"]
    press(Qt.Key.Key_PageUp, ctrl=True, alt=True)
    assert "No story of a sprint is finished" in said(opened)
    command(opened, "Unlock stories")
    assert cells(picking()) == [["Spring", "1 of 2", "1", "–"]]
    press(Qt.Key.Key_Return)
    assert said(opened) == "1 story unlocked"
    assert states(opened) == ["done", "in_progress"]


def test_a_lead_changes_name_colour_and_role_of_an_annotator(opened: MainWindow) -> None:
    hand_out(opened, "Anm")
    press(Qt.Key.Key_A, ctrl=True, alt=True)
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PeopleDialog)
    assert cells(dialog) == [["ann", "lead", "–"], ["Anm", "annotator", "0 of 2"]]
    assert not dialog.name.isEnabled()
    assert "Every step" in dialog.why.text()
    press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert dialog.name.hasFocus()
    press(Qt.Key.Key_A, ctrl=True)
    press("ann", Qt.Key.Key_Return)
    assert "already" in dialog.problem.text()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, ctrl=True)
    press("Ana", Qt.Key.Key_Return)
    assert dialog.problem.isHidden()
    assert cells(dialog)[1][0] == "Ana"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert dialog.role.hasFocus()
    press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert cells(dialog) == [["ann", "lead", "–"], ["Ana", "lead", "0 of 2"]]
    press(Qt.Key.Key_Escape)
    found = project_of(opened).annotator_named("Ana")
    assert found == Annotator(found.uid if found else "", "Ana", "#0072b2", "lead")
    press(Qt.Key.Key_Z, ctrl=True)
    press(Qt.Key.Key_Z, ctrl=True)
    press(Qt.Key.Key_Z, ctrl=True)
    found = project_of(opened).annotator_named("Anm")
    assert found is not None
    assert (found.color, found.role) == ("", "annotator")


def test_many_rows_are_narrowed_by_typing(opened: MainWindow, qtbot: QtBot) -> None:
    rows = [(str(number), (f"Story {number}", "ann")) for number in range(12)]
    dialog = PickDialog(opened, "Stories", "Which one?", ("Story", "Annotator"), rows, "Take")
    taken: list[str] = []
    dialog.chosen.connect(taken.append)
    dialog.open()
    press("story 1", Qt.Key.Key_Down)
    assert [row[0] for row in cells(dialog)] == ["Story 1", "Story 10", "Story 11"]
    press("zzz", Qt.Key.Key_Return)
    assert taken == []
    press(*[Qt.Key.Key_Backspace] * 3)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert taken == ["10"]


def test_what_is_for_a_lead_is_said_to_others(
    window: MainWindow, project_path: Path, qtbot: QtBot
) -> None:
    with Project(project_path, "ann") as project:
        begin(project, "bo", "cy")
    with Project(project_path, "cy") as project:
        assert sprints.take_next(project) is not None
    window.author = "bo"
    window.projects.open_path(project_path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    for words in ("Close sprint", "Unlock stories", "Annotators"):
        command(window, words)
        assert said(window) == "Only a lead does this: ann"
    # Of the stories only one's own are listed.
    press(Qt.Key.Key_PageDown, ctrl=True, alt=True)
    command(window, "Let go of a story")
    assert [row[1] for row in cells(picking())] == ["bo"]


@pytest.fixture
def team(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        yield made


def test_a_lead_does_the_same_on_a_server(window: MainWindow, team: Team, qtbot: QtBot) -> None:
    with team.open("lu") as project:
        begin(project, "ann", "bo")
    with team.open("ann") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
    window.author = "lu"
    window.projects.open_path(team.link("lu"))
    qtbot.waitUntil(lambda: window.project is not None)
    for words, told in (
        ("Lock finished stories", "1 story locked"),
        ("Unlock stories", "1 story unlocked"),
        ("Go back to a finished story", "is under way again, with ann"),
        ("Let go of a story", "goes to whoever asks next"),
        ("Close sprint", "Closed: Spring"),
        ("Reopen sprint", "Open again: Spring"),
    ):
        command(window, words)
        press(Qt.Key.Key_Return)
        assert told in said(window)
    press(Qt.Key.Key_A, ctrl=True, alt=True)
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PeopleDialog)
    names = [row[0] for row in cells(dialog)]
    assert "gold" not in names
    press(*[Qt.Key.Key_Down] * names.index("bo"))
    assert not dialog.role.isEnabled()
    assert "add-user" in dialog.why.text()
    while not dialog.colour.swatches.hasFocus():
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    bo = project_of(window).annotator_named("bo")
    assert bo is not None
    assert bo.color == "#0072b2"
    press(Qt.Key.Key_Escape)
