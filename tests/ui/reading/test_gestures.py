"""The mouse selects letters, words and sentences, and picks marks by line and name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.ui.reading.marks import ContextRequest, Mark, MarkStyle
from annotator.ui.reading.view import ReadingView

TEXT = "A ferry burned. It sank off Port Maren on Monday, and 😀 nobody knew why. " * 6
LEFT = Qt.MouseButton.LeftButton


def point(view: ReadingView, offset: int) -> QPoint:
    """Return where in the viewport the letter at an offset stands."""
    keep = view._selecting
    view.set_caret(offset)
    at = view.caret_box().center() + QPoint(2, 0)
    view._change(keep)
    return at


def mark_point(view: ReadingView) -> QPoint:
    """Return a point on the line of the first mark shown."""
    row = view.rows()[0]
    line = next(line for line in row.layout.lines if line.pieces)
    left, right = line.pieces[0].bars[0]
    return QPoint(round(view.column_left() + (left + right) / 2), row.top + line.lane_top + 2)


def test_click_and_shift_click(view: ReadingView) -> None:
    view.set_document(TEXT)
    heard: list[int] = []
    view.clicked.connect(heard.append)
    QTest.mouseClick(view.viewport(), LEFT, pos=point(view, 8))
    assert (view.caret(), heard) == (8, [8])
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point(view, 28))
    assert view.selection() == (Span(8, 28),)


def test_drag_selects(view: ReadingView) -> None:
    view.set_document(TEXT)
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, pos=point(view, 28))
    _drag(view, point(view, 20))
    assert view.selection()[0].slice(TEXT) == "ank off "
    _drag(view, point(view, 38))
    QTest.mouseRelease(viewport, LEFT, pos=point(view, 38))
    assert view.selection()[0].slice(TEXT) == "Port Maren"


def _send(view: ReadingView, kind: QEvent.Type, at: QPoint, milliseconds: int) -> None:
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(
        kind, QPointF(at), QPointF(view.viewport().mapToGlobal(at)), button, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(view.viewport(), event)


def _drag(view: ReadingView, at: QPoint) -> None:
    _send(view, QEvent.Type.MouseMove, at, 0)


def _clicks(view: ReadingView, at: QPoint, count: int, every: int = 80) -> None:
    """Click as a window system does: every second press comes as a double click."""
    for number in range(count):
        double = number % 2 and every < QApplication.doubleClickInterval()
        press = QEvent.Type.MouseButtonDblClick if double else QEvent.Type.MouseButtonPress
        _send(view, press, at, 1_000 + number * every)
        _send(view, QEvent.Type.MouseButtonRelease, at, 1_010 + number * every)


def test_double_click_takes_the_word_and_drags_by_words(view: ReadingView) -> None:
    view.set_document(TEXT)
    at = point(view, 30)
    _clicks(view, at, 1)
    _send(view, QEvent.Type.MouseButtonDblClick, at, 1_080)
    assert view.selection()[0].slice(TEXT) == "Port"
    _drag(view, point(view, 35))
    assert view.selection()[0].slice(TEXT) == "Port Maren"
    _drag(view, point(view, 25))
    assert view.selection()[0].slice(TEXT) == "off Port"
    QTest.mouseRelease(view.viewport(), LEFT, pos=at)


def test_triple_click_takes_the_sentence(view: ReadingView) -> None:
    view.set_document(TEXT)
    at = point(view, 30)
    _clicks(view, at, 3)
    assert view.selection()[0].slice(TEXT).startswith("It sank off")
    assert view.selection()[0].slice(TEXT).endswith("knew why.")
    _clicks(view, at, 3, every=2_000)
    assert view.selection() == ()


def test_dragging_past_the_edge_scrolls(view: ReadingView, qtbot: QtBot) -> None:
    view.set_document((TEXT + "\n") * 20)
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, pos=point(view, 8))
    _drag(view, QPoint(300, viewport.height() + 80))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(300, viewport.height() + 80))
    (span,) = view.selection()
    assert span.start == 8
    assert span.end > 600


def test_a_mark_is_picked_by_its_line_and_activated_by_two_clicks(view: ReadingView) -> None:
    view.set_document(TEXT, [Mark("m", "mention", "P", (Span(28, 38),), "P")])
    view.set_caret(3)
    picked: list[str] = []
    activated: list[str] = []
    view.mark_picked.connect(picked.append)
    view.mark_activated.connect(activated.append)
    at = mark_point(view)
    assert view.mark_under(QPointF(at)) == "m"
    _clicks(view, at, 1)
    assert (picked, activated) == (["m"], [])
    _clicks(view, at, 2)
    assert activated == ["m"]
    assert view.caret() == 3
    assert view.mark_under(QPointF(at) + QPointF(300, 0)) is None


# A tip raises its window, which the offscreen platform cannot.
@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tip_names_the_mark_in_full(view: ReadingView, qtbot: QtBot) -> None:
    view.set_styles({"P": MarkStyle("<b>person</b> of any kind", "P", "#1f6fb4", "#6db3f2")})
    view.set_document(TEXT, [Mark("m", "mention", "P", (Span(28, 38),), "P", detail="0.9")])
    at = mark_point(view)
    where = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, where))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;person&lt;/b&gt; of any kind 0.9" in QToolTip.text().replace("\xa0", " ")
    away = QHelpEvent(QEvent.Type.ToolTip, at + QPoint(300, 0), where)
    QApplication.sendEvent(view.viewport(), away)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_context_menu_tells_place_and_mark(view: ReadingView) -> None:
    view.set_document(TEXT, [Mark("m", "mention", "P", (Span(28, 38),), "P")])
    asked: list[ContextRequest] = []
    view.context_menu_requested.connect(asked.append)
    at = mark_point(view)
    where = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    )
    view.set_caret(30)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, where)
    )
    assert [request.mark for request in asked] == ["m", "m"]
    assert (asked[0].x, asked[0].y) == (where.x(), where.y())
    assert asked[1].offset == 30


def test_ctrl_and_wheel_ask_for_zoom(view: ReadingView) -> None:
    view.set_document((TEXT + "\n") * 20)
    steps: list[int] = []
    view.zoom_requested.connect(steps.append)
    for turned, modifiers in (
        (120, Qt.KeyboardModifier.ControlModifier),
        (-240, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.NoModifier),
    ):
        at = QPointF(200, 200)
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    assert steps == [1, -2]
    assert view.verticalScrollBar().value() > 0
