"""The mouse: clicks pick annotations, handles shape them, tips tell about them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.services import entities, tagging
from annotator.ui.reading.column import Caret
from annotator.ui.reading.handles import End
from tests.building import span_of
from tests.ui.annotate.conftest import ALT, CTRL, NONE, SHIFT, Desk, Key

LEFT = Qt.MouseButton.LeftButton


def at(desk: Desk, words: str, *, end: bool = False) -> QPoint:
    """Return where in the viewport some words begin or end."""
    span = span_of(desk.text, words)
    caret = Caret(span.end, upstream=True) if end else Caret(span.start)
    return desk.view.box_of(caret).center() + QPoint(-1 if end else 2, 0)


def move(
    desk: Desk, to: QPoint, *, held: bool = False, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    viewport = desk.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(viewport.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        LEFT if held else Qt.MouseButton.NoButton,
        modifiers,
    )
    QApplication.sendEvent(viewport, event)


def drag(desk: Desk, start: QPoint, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    viewport = desk.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    move(desk, to, held=True, modifiers=modifiers)
    QTest.mouseRelease(viewport, LEFT, modifiers, to)


def tag(desk: Desk, words: str, key: str = "p") -> None:
    desk.select(words)
    desk.press(key)


def handle(desk: Desk, end: End) -> QPoint:
    move(desk, QPoint(10, 10))
    (box,) = [box for each, box in desk.view.handles() if each is end]
    return box.center()


def test_a_click_on_a_word_makes_its_annotation_current(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    tag(desk, "Tomas Virel")
    QTest.mouseClick(desk.view.viewport(), LEFT, pos=at(desk, "Brandt"))
    current = desk.session.record
    assert current is not None
    assert desk.quoted(desk.session.spans_here()) == ["Ilka Brandt"]
    # Its key now changes its label, as after Tab.
    desk.press("l")
    labels = {desk.quoted(each.spans)[0]: each.label for each in desk.mentions()}
    assert labels == {"Ilka Brandt": "place", "Tomas Virel": "person"}


def test_a_double_click_selects_a_word_and_a_drag_selects_words(desk: Desk) -> None:
    QTest.mouseDClick(desk.view.viewport(), LEFT, pos=at(desk, "Brandt"))
    QTest.mouseRelease(desk.view.viewport(), LEFT, pos=at(desk, "Brandt"))
    drag(desk, at(desk, "twelve"), at(desk, "people", end=True))
    assert desk.quoted(desk.view.selection()) == ["twelve people"]


@pytest.mark.parametrize(
    ("end", "to", "wanted"),
    [
        (End.END, "said", "Ilka Brandt said"),
        (End.START, "Harbour", "Harbour master Ilka Brandt"),
        (End.START, "Brandt", "Brandt"),
    ],
)
def test_handles_move_an_end_by_words_in_one_step(
    desk: Desk, end: End, to: str, wanted: str
) -> None:
    tag(desk, "Ilka Brandt")
    drag(desk, handle(desk, end), at(desk, to) + QPoint(6, 0))
    assert [desk.quoted(each.spans) for each in desk.mentions()] == [[wanted]]
    assert desk.project.next_undo() == "set_spans"
    desk.press(Key.Key_Z, CTRL)
    assert [desk.quoted(each.spans) for each in desk.mentions()] == [["Ilka Brandt"]]


def test_with_alt_handles_move_by_characters(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    box = desk.view.box_of(Caret(span_of(desk.text, "Brandt").start + 4))
    drag(desk, handle(desk, End.END), box.center(), ALT)
    assert [desk.quoted(each.spans) for each in desk.mentions()] == [["Ilka Bran"]]


def test_a_click_on_a_handle_is_a_click_and_keys_put_handles_away(desk: Desk) -> None:
    tag(desk, "Ilka Brandt")
    place = handle(desk, End.END)
    QTest.mouseClick(desk.view.viewport(), LEFT, pos=place)
    assert desk.project.next_undo() == "add_mention"
    assert desk.view.caret() == span_of(desk.text, "Ilka Brandt").end
    assert desk.view.handles()
    desk.press(Key.Key_Right, SHIFT)
    assert desk.view.handles() == ()


def test_resting_on_an_annotation_tells_all_about_it(desk: Desk, qtbot: QtBot) -> None:
    tag(desk, "Ilka Brandt")
    (mention,) = desk.mentions()
    entities.link_named(desk.project, mention.uid, "Ilka <b>Brandt")
    tagging.set_note(desk.project, "mention", mention.uid, "The harbour & not the town")
    wanted = "Person · Ilka <b>Brandt\nThe harbour & not the town"
    assert desk.pane.tips.text_of([mention.uid]) == wanted
    QToolTip.hideText()
    move(desk, at(desk, "Brandt") + QPoint(4, 0))
    qtbot.waitUntil(lambda: "&lt;b&gt;Brandt" in QToolTip.text())
    assert desk.view.hasFocus()


def test_the_caret_tells_about_what_it_rests_on(desk: Desk, qtbot: QtBot) -> None:
    tag(desk, "Ilka Brandt")
    desk.session.set_current(None)
    QToolTip.hideText()
    desk.go_to("Tomas")
    desk.go_to("Ilka")
    qtbot.waitUntil(lambda: "Person" in QToolTip.text())
    QToolTip.hideText()
    desk.pane.tips.set_shown(False)
    desk.go_to("Brandt")
    assert not desk.pane.tips._resting.isActive()


def test_a_tip_goes_when_the_caret_does_and_with_the_article(desk: Desk, qtbot: QtBot) -> None:
    tag(desk, "Ilka Brandt")
    for leave in (partial(desk.press, Key.Key_Down, CTRL), partial(desk.open, 1)):
        desk.open(0)
        desk.session.set_current(None)
        desk.go_to("Tomas")
        desk.go_to("Ilka")
        qtbot.waitUntil(lambda: QToolTip.isVisible() and "Person" in QToolTip.text())
        leave()
        qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=2000)


def test_the_handles_of_a_discrepancy_move_its_side_here(desk: Desk) -> None:
    first = desk.session.article
    assert first is not None
    desk.select("twelve")
    desk.press("m", CTRL)
    desk.open(1)
    desk.select("Fourteen")
    desk.press("m", CTRL)
    desk.press(Key.Key_F4)
    desk.press("n")
    (made,) = desk.discrepancies()
    desk.session.set_current(made.uid)
    drag(desk, handle(desk, End.END), at(desk, "people", end=True))
    (after,) = desk.discrepancies()
    words = [desk.quoted(side.spans) for side in after.sides if side.article != first]
    assert words == [["Fourteen people"]]
    assert [side for side in after.sides if side.article == first] == [
        side for side in made.sides if side.article == first
    ]
