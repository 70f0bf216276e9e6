"""What is being read stays where it is while heights change around it."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.scrolling import ABOVE, BELOW, Place
from annotator.ui.reading.view import ReadingView

PARAGRAPH = "The quay was empty at dawn, and the boats were gone before anybody looked. "
TEXT = "".join(f"{number}. {PARAGRAPH * (number % 5 + 1)}\n" for number in range(300))


def place(view: ReadingView) -> Place:
    return view._scrolling.place()


def test_idle_measuring_makes_the_bar_exact_and_moves_nothing(
    view: ReadingView, qtbot: QtBot
) -> None:
    marks = [Mark(f"m{i}", "mention", "P", (Span(i, i + 30),), "P") for i in range(0, 60_000, 90)]
    view.set_document(TEXT, marks)
    view.set_caret(len(TEXT) // 2)
    before = place(view)
    qtbot.waitUntil(lambda: bool(view.column.settled.all()), timeout=60_000)
    assert place(view) == before
    column = view.column
    exact = sum(column.measured(segment).height for segment in range(len(column.segments)))
    assert column.heights.total == exact
    bar = view.verticalScrollBar()
    assert bar.maximum() == ABOVE + exact + BELOW - view.viewport().height()


def _laid_out(view: ReadingView, segment: int) -> bool:
    return view.column.laid_out(segment) is not None


def test_the_next_page_is_laid_out_once_a_turned_one_is_painted(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.set_document(TEXT)
    view.set_caret(len(TEXT) // 2)
    for direction in (1, -1):
        view.move_caret("page", direction)
        rows = view.rows()
        following = rows[-1].segment + 1 if direction > 0 else rows[0].segment - 1
        qtbot.waitUntil(partial(_laid_out, view, following))
        assert view.rows() == rows


def test_marks_above_do_not_move_the_text(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(len(TEXT) // 2)
    before, first = place(view), view.rows()[0]
    view.grab()
    for number in range(5):
        at = first.layout.start + number
        view.add_mark(Mark(f"a{number}", "claim", "Q", (Span(at, at + 40),), "Q"))
        view.add_mark(Mark(f"b{number}", "claim", "Q", (Span(number, number + 40),), "Q"))
        view.grab()
        assert place(view).offset == before.offset
        assert abs(place(view).y - before.y) <= 1


def test_zoom_and_width_keep_the_line_at_the_top(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(len(TEXT) // 3)
    before = place(view)
    view.set_zoom(1.6)
    zoomed = place(view)
    assert abs(zoomed.offset - before.offset) < 160
    view.set_zoom(1)
    view.resize(500, 600)
    view.grab()
    assert abs(place(view).offset - before.offset) < 320


def test_the_caret_is_always_in_view(view: ReadingView) -> None:
    view.set_document(TEXT)
    for offset in (0, len(TEXT), 700, 50_000, 49_000, len(TEXT) - 300, 3):
        view.set_caret(offset)
        box = view.caret_box()
        assert box.top() >= 0
        assert box.bottom() < view.viewport().height()


def test_revealing_moves_only_what_is_out_of_sight(view: ReadingView, qtbot: QtBot) -> None:
    view.set_document(TEXT)
    view.reveal(Span(80, 90))
    assert view.verticalScrollBar().value() == 0
    view.reveal(Span(50_000, 50_010))
    top = view.verticalScrollBar().value()
    assert top > 0
    assert view.caret() == 0
    assert view._flash == (Span(50_000, 50_010),)
    view.reveal(Span(50_100, 50_110))
    assert view.verticalScrollBar().value() == top
    qtbot.waitUntil(lambda: view._flash == (), timeout=3_000)


def test_the_scroll_bar_reaches_both_ends(view: ReadingView) -> None:
    view.set_document(TEXT)
    bar = view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        view.grab()
    last = view.rows()[-1]
    assert last.segment == len(view.column.segments) - 1
    assert last.top + last.layout.height + BELOW == view.viewport().height()
    bar.setValue(0)
    view.grab()
    assert (view.rows()[0].segment, view.rows()[0].top) == (0, ABOVE)


def test_dragging_the_bar_shows_any_place(view: ReadingView) -> None:
    view.set_document(TEXT)
    bar = view.verticalScrollBar()
    for share in (0.2, 0.9, 0.5, 0.1):
        value = int(bar.maximum() * share)
        bar.setValue(value)
        view.grab()
        assert abs(bar.value() - value) < 400
        assert view.rows()[0].top <= 0


def test_a_short_text_rests_at_the_top(view: ReadingView) -> None:
    view.set_document("One line.")
    view.grab()
    assert view.rows()[0].top == ABOVE
    assert view.verticalScrollBar().maximum() == 0


def test_opening_at_a_caret(view: ReadingView) -> None:
    view.set_document(TEXT, caret=40_000)
    assert view.caret() == 40_000
    assert 0 <= view.caret_box().top() < view.viewport().height()


def test_the_carets_line_stays_in_view_where_the_view_gets_lower(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(len(TEXT) // 2)
    while view.caret_box().bottom() < view.viewport().height() - view.column.type.pitch:
        bottom = view.caret_box().bottom()
        view.set_caret(view.caret() + 20)
        if view.caret_box().bottom() == bottom and view.caret() >= len(TEXT) // 2 + 2000:
            break
    before = place(view)
    low = view.caret_box().bottom() - 10
    view.resize(view.width(), view.height() - (view.viewport().height() - low))
    assert 0 < view.caret_box().bottom() <= view.viewport().height()
    # What was out of view before stays so: only scrolling away is not answered.
    view.verticalScrollBar().setValue(0)
    top = place(view)
    view.resize(view.width(), view.height() - 40)
    assert place(view) == top != before
