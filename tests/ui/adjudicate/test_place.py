"""Gold made by keyboard, from two annotators' work to the exported dataset."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.cli import main
from annotator.domain.verdicts import Verdict
from annotator.services import adjudication, articles, sprints, tagging
from annotator.store import records, sprint_rows
from annotator.store.project import Project
from annotator.ui.adjudicate.place import AdjudicatePlace
from annotator.ui.adjudicate.thresholds import ThresholdsDialog
from annotator.ui.window import MainWindow
from tests.building import FIRST, span_of, uids
from tests.services.test_adjudication import gold, story_in, team
from tests.ui.conftest import press, project_of


@pytest.fixture(scope="module")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the closed project of a team; copy it."""
    return team(tmp_path_factory.mktemp("team") / "team.annotator")


@pytest.fixture
def path(team_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the project of a team."""
    return Path(shutil.copy(team_file, tmp_path / "team.annotator"))


@pytest.fixture
def place(window: MainWindow, path: Path, qtbot: QtBot) -> AdjudicatePlace:
    """Return the place, gone to by its key, on the page before the first case."""
    return gone_to(window, path, qtbot)


def gone_to(window: MainWindow, path: Path, qtbot: QtBot) -> AdjudicatePlace:
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    assert window.workspace is not None
    window.workspace.session.open_article(uids(project_of(window))[0])
    press(Qt.Key.Key_7, ctrl=True)
    found = window.workspace.middle.currentWidget()
    assert isinstance(found, AdjudicatePlace)
    return found


def title(place: AdjudicatePlace) -> str:
    return place.stage.page.title.text()


def layer(place: AdjudicatePlace) -> str:
    assert place.asked is not None
    return place.asked.case.layer


def verdicts(window: MainWindow) -> list[Verdict]:
    found = records.select(project_of(window).connection, "verdict")
    return sorted(found, key=lambda each: each.uid)


def test_a_story_is_decided_by_keys_and_exported(
    window: MainWindow, place: AdjudicatePlace, path: Path, tmp_path: Path
) -> None:
    assert title(place) == "2 cases all agree on, 6 to decide after that"
    press(Qt.Key.Key_Return)
    project = project_of(window)
    assert [each.outcome for each in verdicts(window)] == ["unanimous"] * 2
    # Mentions first: Osmere is a place to ann and a person to ben.
    assert layer(place) == "mention"
    assert place.panel.place_line.text() == "1 of 6 · 0 decided · 2 settled automatically"
    assert "Other labels." in place.stage.sheet.accessibleName()
    press("b")
    assert {each.label for each in gold(project, "mention")} == {"person"}
    # The claim: E takes the row one is in, brackets move its edges.
    assert layer(place) == "claim"
    press("a", "k")
    assert place.asked is not None
    assert place.asked.outcome == "taken"
    press("{")
    (claim,) = gold(project, "claim")
    assert claim.spans == (span_of(FIRST, "twelve people"),)
    assert claim.origin == "edited"
    press("j")
    assert layer(place) == "article"
    press(Qt.Key.Key_Backspace)
    assert layer(place) == "discrepancy"
    press("2")
    assert gold(project, "discrepancy")[0].severity == 3
    assert layer(place) == "relation"
    press("u")
    assert place.asked is not None
    press("1" if place.asked.case.by("ann") else "2")
    press(Qt.Key.Key_Backspace)
    assert title(place) == "Gold is complete for this story"
    window.close()
    target = tmp_path / "gold"
    assert main(["export", str(path), "--format", "jsonl", "-o", str(target), "--gold"]) == 0
    lines = (target / "articles.jsonl").read_text("utf-8").splitlines()
    first = next(each for each in map(json.loads, lines) if each["title"] == "First")
    (work,) = first["annotations"]
    assert (work["annotator"], work["status"]) == ("gold", "done")
    assert [each["text"] for each in work["claims"]] == ["twelve people"]
    ilka = next(each["id"] for each in work["mentions"] if each["text"] == "Ilka Brandt")
    assert work["claims"][0]["source"] == ilka
    assert len(work["relations"]) == 1
    card = (target / "README.md").read_text("utf-8")
    assert "Between 2 annotators" in card


def test_undo_steps_back_to_the_case_it_takes_back(
    window: MainWindow, place: AdjudicatePlace
) -> None:
    press(Qt.Key.Key_Return)
    first = place.asked
    press("a")
    assert layer(place) == "claim"
    press(Qt.Key.Key_Z, ctrl=True)
    assert place.asked is not None
    assert first is not None
    assert place.asked.case == first.case
    assert place.asked.state == adjudication.OPEN
    press(Qt.Key.Key_Z, ctrl=True)
    assert verdicts(window) == []
    assert title(place).startswith("2 cases all agree on")
    press(Qt.Key.Key_Z, ctrl=True, shift=True)
    assert len(verdicts(window)) == 2


def test_rows_are_walked_and_taken_together(window: MainWindow, place: AdjudicatePlace) -> None:
    press(Qt.Key.Key_Return)
    assert place.seen is not None
    assert [row.annotator for row in place.seen.rows] == ["ann", "ben"]
    assert place.row == 0
    press(Qt.Key.Key_Down)
    assert place.row == 1
    press(Qt.Key.Key_Return)
    assert [each.origin for each in gold(project_of(window), "mention")] == [
        "unanimous", "adjudicated",
    ]  # fmt: skip
    press("k")
    # A decided case shows gold first; taking both now takes the place of the former decision.
    assert place.seen.rows[0].is_gold
    press(Qt.Key.Key_A, shift=True)
    assert len(gold(project_of(window), "mention")) == 3
    assert len(verdicts(window)) == 3


def test_e_takes_and_stays_and_the_picker_gives_another_label(
    window: MainWindow, place: AdjudicatePlace
) -> None:
    press(Qt.Key.Key_Return, "e")
    assert layer(place) == "mention"
    assert place.asked is not None
    assert place.asked.outcome == "taken"
    press("l")
    assert place.shaping.picker.isVisible()
    press(*"person", Qt.Key.Key_Return)
    assert place.asked.outcome == "edited"
    assert {each.label for each in gold(project_of(window), "mention")} == {"person"}
    assert place.stage.desk.hasFocus()
    press("[")
    assert (span_of(FIRST, "in Osmere"),) in {
        each.spans for each in gold(project_of(window), "mention")
    }
    press("j")
    assert layer(place) == "claim"


def test_names_are_hidden_and_stay_so(window: MainWindow, place: AdjudicatePlace) -> None:
    press(Qt.Key.Key_Return, "n")
    said = place.stage.sheet.accessibleName()
    assert "Annotator 1" in said
    assert "ann:" not in said
    assert "ben" not in said
    assert window.settings["adjudicate.blind"] is True
    assert place.panel.names.text() == "names hidden"
    # The order is the story's own, and a key still takes what stands beside it.
    assert place.seen is not None
    wanted = place.seen.rows[1]
    press("b")
    made = gold(project_of(window), "mention")[-1]
    assert made.label == wanted.marks[0].label


def test_layers_are_shown_alone_and_cases_left_for_later(place: AdjudicatePlace) -> None:
    press(Qt.Key.Key_Return, "f", "f")
    assert place.panel.layer.currentText() == "Claim"
    assert layer(place) == "claim"
    press("b")
    assert title(place) == "This layer is decided"
    press("f")
    assert layer(place) == "article"
    while place.panel.layer.currentText() != "All layers":
        press("f")
    assert layer(place) == "mention"
    press("u")
    assert layer(place) == "article"
    assert place.queue is not None
    assert place.queue.items[-1].case.layer == "mention"


def test_thresholds_are_chosen_in_a_dialog(window: MainWindow, place: AdjudicatePlace) -> None:
    press("t")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ThresholdsDialog)
    assert dialog.told.text() == "2 cases of this story are agreed on"
    dialog.boxes["claim"].setValue(0.7)
    assert dialog.told.text() == "3 cases of this story are agreed on"
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.settings["adjudicate.thresholds"] == {"claim": 0.7}
    assert title(place).startswith("3 cases all agree on")
    assert place.stage.page.hasFocus()
    press("s")
    assert len(verdicts(window)) == 3


def test_late_work_comes_back_as_new_since(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project(path, "lead") as project:
        story = story_in(project)
        adjudication.settle_unanimous(project, story)
        found = adjudication.docket(project, story)
        adjudication.take(project, found.scope, found.waiting()[0], ["ann"])
    with Project(path, "cat") as project:
        first, second = uids(project)[:2]
        tagging.add_mention(project, first, [span_of(FIRST, "in Osmere")], "place")
        for article in (first, second):
            articles.finish_article(project, article)
    place = gone_to(window, path, qtbot)
    if place.seen is None:
        press(Qt.Key.Key_Return)
    while place.asked is not None and place.asked.state != "new since":
        press("j")
    assert "New since it was decided" in place.stage.sheet.accessibleName()
    before = gold(project_of(window), "mention")
    # Gold is the row one is in: Return keeps it.
    press(Qt.Key.Key_Return)
    assert gold(project_of(window), "mention") == before
    assert place.queue is not None
    assert "new since" not in {
        each.state for each in place.queue.items if each.case.layer == "mention"
    }


def test_own_work_comes_first(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project(path, "ann") as project:
        sprints.begin_sprint(project, "Spring", [story_in(project)], ["ann"])
    place = gone_to(window, path, qtbot)
    assert title(place) == "Your own work on this story is not finished yet"
    press("a")
    assert verdicts(window) == []


def test_work_is_locked_once_gold_is_complete(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project(path, "ben") as project:
        sprints.begin_sprint(project, "Spring", [story_in(project)], ["ben"])
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
    place = gone_to(window, path, qtbot)
    press(Qt.Key.Key_L, shift=True)
    press(Qt.Key.Key_Return)
    for _ in range(6):
        press(Qt.Key.Key_Backspace)
    assert title(place) == "Gold is complete for this story"
    assert "lock the work" in place.stage.page.accessibleName()
    press(Qt.Key.Key_L, shift=True)
    (assignment,) = sprint_rows.assignments(project_of(window).connection)
    assert assignment.state == "locked"
    assert "lock the work" not in place.stage.page.accessibleName()


def test_the_place_teaches_where_nobody_finished(opened: MainWindow) -> None:
    press(Qt.Key.Key_7, ctrl=True)
    assert opened.workspace is not None
    place = opened.workspace.middle.currentWidget()
    assert isinstance(place, AdjudicatePlace)
    assert "finished" in title(place) or title(place) == "No story is open"
    press("a", "j")
    press(Qt.Key.Key_J, shift=True)
    assert place.seen is None


def test_the_inspector_tells_what_became_of_one_s_own(
    window: MainWindow, place: AdjudicatePlace
) -> None:
    press(Qt.Key.Key_Return, "b")
    assert window.workspace is not None
    session, inspector = window.workspace.session, window.workspace.inspector
    press(Qt.Key.Key_1, ctrl=True)
    told = {}
    for mention in records.select(project_of(window).connection, "mention"):
        if mention.annotator == session.annotator:
            session.set_current(mention.uid)
            inspector.refresh()
            told[mention.label] = inspector.facts.text()
    assert "In gold as it is here" in told["person"]
    assert "In gold, but changed" in told["place"]
