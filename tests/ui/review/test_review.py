"""The review by keyboard: deciding, stepping, shaping, and what is shown meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Discrepancy
from annotator.domain.schema import Label
from annotator.domain.spans import Span
from annotator.services import comparing, proposing, reviewing, schemas
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.services.projects import Project, default_schema
from annotator.services.review_actions import review_actions
from annotator.services.review_queue import ReviewQueue
from annotator.services.reviewing import SideSeen
from annotator.store.project import create
from annotator.ui.review.passage import differences
from annotator.ui.review.place import ReviewPlace
from annotator.ui.review.stage import SAME
from annotator.ui.window import MainWindow
from tests.building import add_articles
from tests.ui.conftest import project_of
from tests.ui.review.conftest import (
    ALT,
    CTRL,
    CTRL_SHIFT,
    SHIFT,
    go_to_review,
    key,
)

Key = Qt.Key


def queue_of(place: ReviewPlace) -> ReviewQueue:
    assert place.queue is not None
    return place.queue


def shown(place: ReviewPlace) -> Discrepancy:
    assert place.seen is not None
    return place.seen.discrepancy


def stored(window: MainWindow, uid: str) -> Discrepancy:
    return reviewing._get(project_of(window), uid)


def message(window: MainWindow) -> str:
    return window.bar.message.whole()


# The loop


def test_the_best_proposal_of_the_story_is_shown_at_once(
    window: MainWindow, desk: ReviewPlace
) -> None:
    first = proposing.list_proposals(project_of(window), desk.session.story)[0]
    assert shown(desk) == first
    assert desk.panel.story.text() == "Dam"
    assert desk.stage.has_keyboard()
    assert first.note in desk.stage.sheet.accessibleName()


@pytest.mark.parametrize(
    ("which", "status"),
    [(Key.Key_Return, "accepted"), (Key.Key_Backspace, "rejected"), (Key.Key_U, "unsure")],
)
def test_a_key_decides_and_the_next_is_shown(
    window: MainWindow, desk: ReviewPlace, which: Qt.Key, status: str
) -> None:
    first, second = queue_of(desk).items[:2]
    key(which)
    decided = stored(window, first.uid)
    assert (decided.status, decided.annotator) == (status, project_of(window).annotator.uid)
    assert shown(desk) == second
    assert message(window).lower().startswith(status)


def test_a_letter_accepts_as_that_type(window: MainWindow, desk: ReviewPlace) -> None:
    first = shown(desk)
    key(Key.Key_X)
    decided = stored(window, first.uid)
    assert (decided.status, decided.label, decided.origin) == (
        "accepted", "contradiction", first.origin,
    )  # fmt: skip


def test_undo_steps_back_to_what_was_decided(window: MainWindow, desk: ReviewPlace) -> None:
    first = shown(desk)
    key(Key.Key_Backspace)
    assert shown(desk) != first
    key(Key.Key_Z, CTRL)
    assert shown(desk) == first
    assert desk.stage.has_keyboard()
    key(Key.Key_Z, CTRL_SHIFT)
    assert (shown(desk).uid, shown(desk).status) == (first.uid, "rejected")


def test_j_and_k_walk_without_deciding(window: MainWindow, desk: ReviewPlace) -> None:
    first, second = queue_of(desk).items[:2]
    key(Key.Key_J)
    assert shown(desk) == second
    key(Key.Key_K)
    assert shown(desk) == first
    key(Key.Key_K)
    assert shown(desk) == first
    assert message(window) == "This is the first one."
    assert stored(window, first.uid) == first


def test_the_whole_queue_is_decided_without_the_mouse(
    window: MainWindow, desk: ReviewPlace
) -> None:
    count = len(queue_of(desk).items)
    for at in range(count):
        key(Key.Key_Return if at % 2 else Key.Key_Backspace)
    assert desk.stage.page.title.text() == "Everything is decided"
    assert desk.stage.has_keyboard()
    story = desk.session.story
    assert story is not None
    assert proposing.list_proposals(project_of(window), story) == []
    assert len(proposing.list_proposals(project_of(window), story, decided=True)) == count
    key(Key.Key_K)
    assert desk.seen is not None


def test_what_was_decided_outlasts_a_restart_and_another_run(
    window: MainWindow, desk: ReviewPlace, reviewed: Path, qtbot: QtBot
) -> None:
    first = shown(desk)
    key(Key.Key_Backspace)
    window.close_project()
    window.projects.open_path(reviewed)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    again = go_to_review(window)
    assert first.uid not in {each.uid for each in queue_of(again).items}
    key(Key.Key_P, CTRL_SHIFT)
    assert window.projects.work.running
    qtbot.waitUntil(lambda: not window.projects.work.running, timeout=30_000)
    assert first.uid not in {each.uid for each in queue_of(again).items}
    assert stored(window, first.uid).status == "rejected"


def test_the_queue_of_the_given_articles_is_decided_by_keys(
    window: MainWindow, given_articles: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with create(tmp_path / "given.annotator", "ann", default_schema()) as project:
        import_paths(project, Request((given_articles,)))
    window.projects.open_path(tmp_path / "given.annotator")
    qtbot.waitUntil(lambda: window._doorbell is not None)
    place = go_to_review(window)
    key(Key.Key_P, CTRL_SHIFT)
    qtbot.waitUntil(lambda: not window.projects.work.running, timeout=60_000)
    count = queue_of(place).left
    assert count > 30
    types = {each.label for each in queue_of(place).items}
    assert types >= {"number", "quote", "attribution", "certainty", "wording"}
    for at in range(count):
        key(Key.Key_Return if at % 3 else Key.Key_Backspace)
    assert place.stage.page.title.text() == "Everything is decided"
    assert proposing.list_proposals(project_of(window)) == []


# Shaping


def test_edges_of_the_chosen_side_move_by_word_and_character(
    window: MainWindow, desk: ReviewPlace
) -> None:
    project = project_of(window)
    before = shown(desk)

    def says(side: int) -> str:
        found = stored(window, before.uid).sides[side]
        text = reviewing.text_of(project, found.article)
        return " ".join(span.slice(text) for span in found.spans)

    words = says(0)
    key("}")
    longer = says(0)
    assert longer.startswith(f"{words} ")
    key("{")
    assert says(0) == words
    other = says(1)
    key(Key.Key_Tab)
    key("}")
    assert says(0) == words
    assert says(1).startswith(f"{other} ")
    assert desk.side == 1
    key(Key.Key_Backtab, SHIFT)
    key(Key.Key_BracketRight, ALT)
    assert says(0) == words[1:]
    key(Key.Key_Z, CTRL)
    assert says(0) == words


def test_severity_and_note(window: MainWindow, desk: ReviewPlace) -> None:
    uid = shown(desk).uid
    key(Key.Key_3)
    assert stored(window, uid).severity == 3
    key(Key.Key_N, CTRL_SHIFT)
    assert desk.panel.note.hasFocus()
    for letter in "ruins J":
        key(letter)
    key(Key.Key_Return)
    assert stored(window, uid).note == "ruins J"
    assert desk.stage.has_keyboard()
    assert shown(desk).uid == uid
    key(Key.Key_N, ALT)
    key("x")
    key(Key.Key_Escape)
    assert stored(window, uid).note == "ruins J"


def test_keys_of_the_text_mean_what_is_shown_here(window: MainWindow, desk: ReviewPlace) -> None:
    uid, sides = shown(desk).uid, shown(desk).sides
    both = CTRL | ALT
    key(Key.Key_1, both)
    assert stored(window, uid).severity == 1
    key(Key.Key_J, CTRL_SHIFT)
    assert stored(window, uid).sides == tuple(reversed(sides))
    assert set(SAME) <= {spec.id for spec in window.actions_.specs()}


def test_the_passage_opens_in_read(window: MainWindow, desk: ReviewPlace) -> None:
    key(Key.Key_Tab)
    side = shown(desk).sides[1]
    key(Key.Key_Return, SHIFT)
    workspace = window.workspace
    assert workspace is not None
    assert (workspace.place, workspace.session.article) == ("read", side.article)
    assert workspace.pane.view.hasFocus()
    again = go_to_review(window)
    assert again is desk
    assert shown(desk).sides[1] == side


def test_the_passage_opens_in_compare(window: MainWindow, desk: ReviewPlace) -> None:
    side = shown(desk).sides[0]
    key(Key.Key_Return, ALT)
    workspace = window.workspace
    assert workspace is not None
    assert (workspace.place, workspace.session.article) == ("compare", side.article)


# What is seen


def test_all_sides_are_shown_by_reading(window: MainWindow, desk: ReviewPlace) -> None:
    assert window.workspace is not None
    key(Key.Key_A, CTRL_SHIFT)
    while desk.panel.story.text() != "Ferry" or len(shown(desk).sides) < 3:
        before = shown(desk).uid
        key(Key.Key_J)
        assert shown(desk).uid != before
    assert desk.seen is not None
    letters = [side.letter for side in desk.seen.sides]
    assert sorted(letters) == ["A", "B", "C"]
    placed = desk.stage.sheet._placed
    assert [each.heading for each in placed if each.heading] == [
        "Reading 1: A, C", "Reading 2: B",
    ]  # fmt: skip
    tops = [each.top for each in placed]
    assert tops == sorted(tops)


def test_the_words_that_differ_are_marked(desk: ReviewPlace) -> None:
    while shown(desk).label != "number":
        key(Key.Key_J)
    assert desk.stage.sheet.marked() == [["40"], ["65"]]


def test_a_compound_is_marked_as_a_whole() -> None:
    sides = (
        SideSeen("a", "A", "", "", "", 0, False, "an anti-dam group", 0, (Span(3, 17),)),
        SideSeen("b", "B", "", "", "", 1, False, "an anti-port group", 0, (Span(3, 18),)),
    )
    marked = [
        [span.slice(side.text) for span in marks]
        for side, marks in zip(sides, differences(sides), strict=True)
    ]
    assert marked == [["anti-dam"], ["anti-port"]]


def test_direction_marks_show_as_badges_and_nothing_is_markup(
    window: MainWindow, desk: ReviewPlace
) -> None:
    key(Key.Key_A, CTRL_SHIFT)
    while desk.panel.story.text() != "Tricky" or shown(desk).label != "number":
        before = shown(desk).uid
        key(Key.Key_J)
        assert shown(desk).uid != before
    badges = [
        name for placed in desk.stage.sheet._placed for _, name in placed.passage.layout.badges
    ]
    assert badges == ["RLO", "PDF"]
    image = desk.stage.sheet.grab().toImage()
    badge = desk.stage.sheet._placed[1].passage._ink.theme.badge
    colours = {
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    }
    assert badge in colours


def test_additions_wait_in_their_own_lane(window: MainWindow, desk: ReviewPlace) -> None:
    key(Key.Key_A, CTRL_SHIFT)
    rules = {each.origin for each in queue_of(desk).items}
    key(Key.Key_D, CTRL_SHIFT)
    assert {each.origin for each in queue_of(desk).items} == {"added.sentence"}
    assert "added.sentence" not in rules
    assert desk.panel.place_line.text().startswith("additions")
    key(Key.Key_D, CTRL_SHIFT)
    assert {each.origin for each in queue_of(desk).items} == rules


def test_the_whole_project_is_one_loop(window: MainWindow, desk: ReviewPlace) -> None:
    key(Key.Key_A, CTRL_SHIFT)
    total = queue_of(desk).left
    for _ in range(total):
        key(Key.Key_Return)
    assert desk.stage.page.title.text() == "Everything is decided"
    assert proposing.list_proposals(project_of(window)) == []
    assert window.settings["review.whole"] is True


def test_an_empty_queue_teaches_the_keys(opened: MainWindow) -> None:
    place = go_to_review(opened)
    assert place.stage.page.title.text() == "No suggestions wait"
    for action in ("review.propose", "review.propose_all", "review.list"):
        assert opened.actions_.key(action) in place.stage.page.accessibleName()
    key(Key.Key_Return)
    assert message(opened) == "There is nothing here to decide."


# Finding


def test_finding_runs_beside_and_fills_the_queue(
    window: MainWindow, desk: ReviewPlace, qtbot: QtBot
) -> None:
    project = project_of(window)
    while project.next_undo() == "propose":
        project.undo()
    assert desk.stage.page.title.text() == "No suggestions wait"
    QApplication.processEvents()
    key(Key.Key_P, CTRL_SHIFT | ALT)
    assert window.projects.work.running
    qtbot.waitUntil(lambda: not window.projects.work.running, timeout=30_000)
    assert shown(desk).note
    assert desk.stage.has_keyboard()
    assert "new" in message(window)
    names = ("Dam", "Ferry", "Tricky")
    stories = [comparing.story_of(project, name) for name in names]
    assert all(proposing.list_proposals(project, story) for story in stories)


def test_finding_can_be_cancelled_and_keeps_what_it_has(
    window: MainWindow, desk: ReviewPlace
) -> None:
    key(Key.Key_P, CTRL_SHIFT | ALT)
    assert window.projects.work.running
    window.bar.progress.cancel.click()
    assert not bool(window.projects.work.running)
    assert message(window) == "Cancelled; what was found so far stays."
    assert proposing.list_proposals(project_of(window))


# Types of the schema


def test_types_follow_the_schema(window: MainWindow, desk: ReviewPlace) -> None:
    project = project_of(window)
    schema = project.schema
    kept = [label for label in schema.labels if label.key != "J"]
    judged = Label("judged", "discrepancy", "Judged", "J", "#445566")
    schemas.replace_schema(project, type(schema)(schema.name, (*kept, judged), schema.attributes))
    assert "review.as.judged" in window.actions_
    first = shown(desk)
    key(Key.Key_J)
    assert stored(window, first.uid).status == "open"
    key(Key.Key_K)
    key(Key.Key_J, SHIFT)
    assert stored(window, first.uid).label == "judged"


def test_every_type_has_an_action() -> None:
    schema = default_schema()
    ids = [spec.id for spec in review_actions(schema)]
    assert ids == [f"review.as.{label.id}" for label in schema.of_layer("discrepancy")]


def test_a_click_chooses_a_side(desk: ReviewPlace, qtbot: QtBot) -> None:
    sheet = desk.stage.sheet
    place = sheet.side_box(1).center()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place)
    assert desk.side == 1


def test_a_click_on_a_cap_is_as_good_as_its_key(
    window: MainWindow, desk: ReviewPlace, qtbot: QtBot
) -> None:
    first, second = queue_of(desk).items[:2]
    strip = desk.panel.types
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.box_of("quote").center())
    assert stored(window, first.uid).label == "quote"
    assert shown(desk) == second
    keys = desk.panel.keys
    QTest.mouseClick(keys, Qt.MouseButton.LeftButton, pos=keys.box_of("review.reject").center())
    assert stored(window, second.uid).status == "rejected"
    assert desk.stage.has_keyboard()


@pytest.mark.parametrize("width", [300, 700, 1600])
def test_every_cap_has_its_place(desk: ReviewPlace, width: int) -> None:
    strip = desk.panel.types
    strip.resize(width, strip.height())
    boxes = [box for _, box, _ in strip._cells]
    assert all(box.right() <= width for box in boxes)
    assert not any(
        one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]
    )
    assert len(boxes) == len(default_schema().of_layer("discrepancy"))


def test_the_passages_follow_the_size_of_the_text(window: MainWindow, desk: ReviewPlace) -> None:
    before = desk.stage.sheet.minimumHeight()
    for _ in range(5):
        key(Key.Key_Plus, CTRL)
    assert desk.stage.sheet.minimumHeight() > before
    assert desk.stage.desk.accessibleName() == desk.stage.sheet.accessibleName() != ""


# The ranker


def test_the_ranker_learns_shows_its_worth_and_can_be_switched_off(
    window: MainWindow, desk: ReviewPlace, qtbot: QtBot
) -> None:
    project = project_of(window)
    assert "learns from 30 decisions" in desk.panel.ranker.whole
    for number in range(40):
        figures = add_storm(project, number)
        for each in figures:
            reviewing.decide(project, each.uid, "rejected" if number % 2 else "accepted")
    key(Key.Key_J)
    key(Key.Key_U)
    qtbot.waitUntil(lambda: "precision" in desk.panel.ranker.whole)
    assert desk.ranker._ranking is not None
    assert f"{desk.ranker._ranking.decisions} decisions" in desk.panel.ranker.whole
    window.actions_.run("review.ranked")
    assert desk.panel.ranker.whole == "By score; the ranker is off"
    assert window.settings["review.ranked"] is False
    window.actions_.run("review.ranked")
    assert "precision" in desk.panel.ranker.whole


def add_storm(project: Project, number: int) -> list[Discrepancy]:
    """Add an invented story of two versions and return its proposals."""
    from tests.services.test_ranking import texts

    add_articles(project, texts(number), story=f"Storm {number:02}")
    story = comparing.story_of(project, f"Storm {number:02}")
    proposing.propose(project, story)
    return [each for each in proposing.list_proposals(project, story) if each.label == "number"]


def test_a_reader_changes_nothing(window: MainWindow, reviewed: Path, qtbot: QtBot) -> None:
    with Project(reviewed, "bob"):
        window.projects.open_path(reviewed)
        place = go_to_review(window)
        first = shown(place)
        key(Key.Key_Return)
        assert stored(window, first.uid) == first
        assert "reading only" in message(window)


def test_passages_are_set_as_the_person_reads(desk: ReviewPlace, window: MainWindow) -> None:
    sheet = desk.stage.sheet
    before = sheet.minimumHeight()
    key(Qt.Key.Key_Plus, CTRL)
    larger = sheet.minimumHeight()
    assert larger > before
    key(Qt.Key.Key_1, CTRL)
    # Line spacing and letters that are easy to tell apart are chosen in the settings.
    window.settings["reading.leading"] = 2.5
    assert go_to_review(window) is desk
    assert sheet.minimumHeight() > larger
