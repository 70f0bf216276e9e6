"""The caret goes where the keys say, in every script, across lines, paragraphs and segments."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.reading.movement import Unit
from annotator.ui.reading.view import ReadingView

ARABIC = "قال المتحدث 😀 باسم Aurelia أمس."
LINES = "The quay was empty at dawn, and the boats were gone before anybody looked. " * 12


def walk(view: ReadingView, unit: Unit, direction: int) -> list[int]:
    """Move until the caret stands still; return all places."""
    places = [view.caret()]
    while True:
        view.move_caret(unit, direction)
        if view.caret() == places[-1]:
            return places
        places.append(view.caret())
        assert len(places) < 5_000


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("ab\ncd", [0, 1, 2, 3, 4, 5]),
        ("a😀b", [0, 1, 2, 3]),
        ("e\u0301x", [0, 2, 3]),
        ("👨\u200d👩\u200d👧!", [0, 5, 6]),
        ("北京", [0, 1, 2]),
        ("\n\n", [0, 1, 2]),
        ("", [0]),
    ],
)
def test_right_visits_every_grapheme(view: ReadingView, text: str, stops: list[int]) -> None:
    view.set_document(text)
    assert walk(view, Unit.CHARACTER, 1) == stops
    assert walk(view, Unit.CHARACTER, -1) == stops[::-1]


def test_right_goes_right_in_arabic(view: ReadingView) -> None:
    view.set_document(ARABIC)
    view.set_caret(len(ARABIC))
    xs = [view.caret_box().x()]
    while view.caret() > 0:
        view.move_caret(Unit.CHARACTER, 1)
        xs.append(view.caret_box().x())
        assert len(xs) < 100
    assert len(xs) > 20
    # Where two directions meet one offset has two places; everywhere else right is right.
    backwards = [after < before for before, after in pairwise(xs)]
    assert sum(backwards) <= 1
    assert xs[-1] == max(xs)
    assert walk(view, Unit.CHARACTER, -1)[-1] == len(view.text)


def test_arabic_edges_lead_to_the_neighbouring_paragraphs(view: ReadingView) -> None:
    text = "Before.\n" + ARABIC + "\nAfter."
    view.set_document(text)
    start = text.index(ARABIC)
    view.set_caret(start)
    view.move_caret(Unit.CHARACTER, 1)
    assert view.caret() == start - 1
    view.set_caret(start + len(ARABIC))
    view.move_caret(Unit.CHARACTER, -1)
    assert view.caret() == start + len(ARABIC) + 1


def test_sideways_word_goes_with_the_eye(view: ReadingView) -> None:
    view.set_document(ARABIC)
    view.set_caret(0)
    view.move_sideways(Unit.WORD, -1)
    assert view.caret() == ARABIC.index("المتحدث")
    view.move_sideways(Unit.WORD, 1)
    assert view.caret() == 0


def test_characters_cross_segment_joins(view: ReadingView) -> None:
    text = "word " * 1_000
    view.set_document(text)
    join = view.column.segments.end(0)
    view.set_caret(join - 2)
    assert [_step(view, 1) for _ in range(4)] == [join - 1, join, join + 1, join + 2]
    assert [_step(view, -1) for _ in range(4)] == [join + 1, join, join - 1, join - 2]


def test_characters_cross_segment_joins_in_arabic(view: ReadingView) -> None:
    text = "بورت مارن " * 500
    view.set_document(text)
    join = view.column.segments.end(0)
    view.set_caret(join - 2)
    assert [_step(view, -1) for _ in range(4)] == [join - 1, join, join + 1, join + 2]
    assert [_step(view, 1) for _ in range(4)] == [join + 1, join, join - 1, join - 2]


def _step(view: ReadingView, direction: int) -> int:
    view.move_caret(Unit.CHARACTER, direction)
    return view.caret()


def test_lines_keep_their_x(view: ReadingView) -> None:
    view.set_document(LINES + "\nshort\n" + LINES)
    view.set_caret(30)
    x = view.caret_box().x()
    for _ in range(3):
        view.move_caret(Unit.LINE, 1)
        assert abs(view.caret_box().x() - x) < 12
    while view.caret() < len(LINES) + 8:
        view.move_caret(Unit.LINE, 1)
    assert abs(view.caret_box().x() - x) < 12


def test_lines_down_and_up_visit_the_same_lines(view: ReadingView) -> None:
    view.set_document((LINES + "\n\n") * 2 + ARABIC)
    down = walk(view, Unit.LINE, 1)
    assert down[-1] == len(view.text)
    up = walk(view, Unit.LINE, -1)
    assert up[-1] == 0
    assert abs(len(up) - len(down)) <= 1


def test_line_edges(view: ReadingView) -> None:
    view.set_document(LINES)
    view.set_caret(100)
    line = view.column.spot(view._selecting.caret).line
    view.move_caret(Unit.LINE_EDGE, 1)
    end = view._selecting.caret
    assert view.column.spot(end).line == line
    assert end.upstream
    view.move_caret(Unit.LINE_EDGE, 1)
    assert view._selecting.caret == end
    view.move_caret(Unit.LINE_EDGE, -1)
    assert view.column.spot(view._selecting.caret).line == line
    assert LINES[view.caret() - 1] == " "
    view.move_caret(Unit.LINE_EDGE, 1)
    view.move_caret(Unit.CHARACTER, 1)
    assert view.column.spot(view._selecting.caret).line == line + 1


def test_pages_move_caret_and_view_together(view: ReadingView) -> None:
    view.set_document((LINES + "\n") * 30)
    for _ in range(3):
        view.move_caret(Unit.LINE, 1)
    y = view.caret_box().center().y()
    for _ in range(4):
        before = view.verticalScrollBar().value()
        view.move_caret(Unit.PAGE, 1)
        assert view.verticalScrollBar().value() > before
        assert abs(view.caret_box().center().y() - y) <= 2 * view.column.type.pitch
    assert walk(view, Unit.PAGE, 1)[-1] == len(view.text)
    assert walk(view, Unit.PAGE, -1)[-1] == 0
    assert view.verticalScrollBar().value() == 0


def test_collapsing_a_selection(view: ReadingView) -> None:
    view.set_document("one two three")
    view.set_caret(4)
    view.move_caret(Unit.WORD, 1, extend=True)
    assert view.selection()[0].slice(view.text) == "two"
    view.move_caret(Unit.CHARACTER, -1)
    assert (view.caret(), view.selection()) == (4, ())


def test_extending_by_every_unit_keeps_the_anchor(view: ReadingView) -> None:
    view.set_document((LINES + "\n" + ARABIC + "\n") * 3)
    for unit in Unit:
        view.set_caret(len(LINES) // 2)
        view.move_caret(unit, 1, extend=True)
        state = view.selection_state()
        assert state.anchor == len(LINES) // 2
        assert state.caret != state.anchor, unit


KEYS_TEXT = "The old harbour rang. Fire spread.\nAnd then."
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "before"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "arbour"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, " harbour"),
        (Qt.Key.Key_Right, CTRL, "rang"),
        (Qt.Key.Key_Left, CTRL, "old"),
        (Qt.Key.Key_Right, ALT, "Fire"),
        (Qt.Key.Key_Left, ALT, "The"),
        (Qt.Key.Key_Right, ALT | CTRL, "And"),
        (Qt.Key.Key_Left, ALT | CTRL, "The"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "n."),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "The"),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, "The"),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, "\nAnd"),
        (Qt.Key.Key_Home, CTRL, "The"),
        (Qt.Key.Key_End, CTRL, ""),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_keys(view: ReadingView, key: Qt.Key, modifiers: Qt.KeyboardModifier, before: str) -> None:
    view.set_document(KEYS_TEXT)
    view.set_caret(KEYS_TEXT.index("harbour"))
    QTest.keyClick(view, key, modifiers)
    assert KEYS_TEXT[view.caret() :].startswith(before)
    assert before or view.caret() == len(KEYS_TEXT)


def test_shift_extends_and_letters_are_left_alone(view: ReadingView) -> None:
    view.set_document("one two")
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection()[0].slice(view.text) == "o"
    QTest.keyClick(view, Qt.Key.Key_P)
    assert view.selection()[0].slice(view.text) == "o"


def test_random_walks_stay_inside(view: ReadingView) -> None:
    text = (LINES[:200] + "\n\n" + ARABIC + "\n\u202eabc\u202c 👩\u200d👧 e\u0301\u2029x\n") * 6
    view.set_document(text)
    choices = random.Random(3)
    for _ in range(600):
        view.move_caret(choices.choice(list(Unit)), choices.choice((-1, 1)), choices.random() < 0.3)
        assert 0 <= view.caret() <= len(text)
        box = view.caret_box()
        assert 0 <= box.top() < view.viewport().height()
