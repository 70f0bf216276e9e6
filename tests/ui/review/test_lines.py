"""The list of a story's discrepancies, narrowed and walked through by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.services import discrepancies, reviewing
from annotator.services.discrepancy_list import Narrowed, lines_of, narrowed
from annotator.store import queries
from annotator.ui.review.lines import LINE, LinesView
from annotator.ui.review.place import ReviewPlace
from annotator.ui.window import MainWindow
from tests.building import span_of
from tests.services.test_reviewing import DAM, DAM_LATER
from tests.ui.conftest import press, project_of
from tests.ui.review.conftest import CTRL, SHIFT, key

Key = Qt.Key


@pytest.fixture
def listed(window: MainWindow, desk: ReviewPlace) -> LinesView:
    """Return the list of a story in which some is decided and one is made by hand."""
    project = project_of(window)
    one, other = queries.article_order(project.connection)[:2]
    discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(one, [span_of(DAM, "Engineer")]),
            discrepancies.evidence(other, [span_of(DAM_LATER, "Sela Orm")]),
        ],
        "role",
        note="mine",
    )
    key(Key.Key_Backspace)
    key(Key.Key_R, CTRL)
    return desk.lines


def shown(view: LinesView) -> list[str]:
    model = view.lines
    return [model.index(row).data(LINE).discrepancy.uid for row in range(model.rowCount())]


def test_the_list_holds_all_of_the_story_by_anybody(window: MainWindow, listed: LinesView) -> None:
    project = project_of(window)
    assert listed.list.hasFocus()
    story = queries.story_named(project.connection, "Dam")
    assert story is not None
    found = [line.discrepancy.uid for line in lines_of(project, story.uid)]
    assert sorted(shown(listed)) == sorted(found)
    statuses = {line.discrepancy.status for line in lines_of(project, story.uid)}
    assert statuses >= {"accepted", "rejected", "open"}
    assert window.settings["review.list"] is True


def test_words_type_status_and_origin_narrow_it(window: MainWindow, listed: LinesView) -> None:
    total = len(shown(listed))
    press("/")
    assert listed.field.hasFocus()
    press("sela mine")
    assert len(shown(listed)) == 1
    press(Key.Key_A, ctrl=True)
    press(Key.Key_Delete)
    assert len(shown(listed)) == total
    press(Key.Key_Tab)
    assert listed.type.hasFocus()
    press(Key.Key_End)
    assert shown(listed) == []
    press(Key.Key_Home)
    press(Key.Key_Tab)
    assert listed.status.hasFocus()
    for status in ("open", "accepted", "rejected"):
        press(Key.Key_Down)
        found = {reviewing._get(project_of(window), uid).status for uid in shown(listed)}
        assert found == {status}
    press(Key.Key_Home)
    press(Key.Key_Tab, Key.Key_Down)
    assert listed.origin.hasFocus()
    assert len(shown(listed)) == 1
    press(Key.Key_Down)
    assert len(shown(listed)) == total - 1
    assert listed.count.text() == f"{total - 1} of {total}"


def test_typing_in_the_list_decides_nothing(window: MainWindow, listed: LinesView) -> None:
    before = [reviewing._get(project_of(window), uid) for uid in shown(listed)]
    press("/")
    press("nujk")
    press(Key.Key_Backspace, Key.Key_Return)
    key(Key.Key_U)
    key(Key.Key_X)
    key(Key.Key_Backspace)
    assert [reviewing._get(project_of(window), each.uid) for each in before] == before


def test_the_desk_follows_and_enter_goes_there(
    window: MainWindow, desk: ReviewPlace, listed: LinesView
) -> None:
    rows = shown(listed)
    press(Key.Key_Home)
    for uid in rows[1:]:
        press(Key.Key_Down)
        assert desk.seen is not None
        assert desk.seen.discrepancy.uid == uid
    rejected = next(
        uid for uid in rows if reviewing._get(project_of(window), uid).status == "rejected"
    )
    listed.go_to(rejected)
    press(Key.Key_Return)
    assert desk.stage.has_keyboard()
    assert desk.seen is not None
    assert desk.seen.discrepancy.uid == rejected
    key(Key.Key_Return)
    assert reviewing._get(project_of(window), rejected).status == "accepted"


def test_one_by_hand_is_shown_and_opens_in_read(
    window: MainWindow, desk: ReviewPlace, listed: LinesView
) -> None:
    press("/")
    press("mine")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert desk.seen is not None
    hand = desk.seen.discrepancy
    assert hand.note == "mine"
    key(Key.Key_U)
    assert reviewing._get(project_of(window), hand.uid).status == "unsure"
    key(Key.Key_Return, SHIFT)
    assert window.workspace is not None
    assert window.workspace.place == "read"
    assert window.workspace.session.current is not None
    assert window.workspace.session.current.uid == hand.uid


def test_escape_goes_back_to_the_queue(desk: ReviewPlace, listed: LinesView) -> None:
    assert desk.queue is not None
    at = desk.queue.current
    press("/")
    press("mine")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert desk.stage.has_keyboard()
    assert desk.seen is not None
    assert desk.seen.discrepancy == at


def test_narrowing_ignores_case_and_accents(window: MainWindow, listed: LinesView) -> None:
    project = project_of(window)
    story = queries.story_named(project.connection, "Dam")
    assert story is not None
    lines = lines_of(project, story.uid)
    assert len(narrowed(lines, Narrowed(words="SÉLA MINE"))) == 1
    assert narrowed(lines, Narrowed(words="nobody wrote this")) == []


@pytest.mark.parametrize("width", [820, 1000])
def test_the_keys_make_room_for_a_second_row_of_types(
    window: MainWindow, desk: ReviewPlace, qtbot: QtBot, width: int
) -> None:
    window.resize(width, 700)
    key(Key.Key_R, CTRL)
    types, keys = desk.panel.types, desk.panel.keys
    qtbot.waitUntil(lambda: types.box_of("equivalent").top() > 0)
    qtbot.waitUntil(lambda: types.geometry().bottom() < keys.geometry().top())
    assert types.box_of("equivalent").bottom() < types.height()
