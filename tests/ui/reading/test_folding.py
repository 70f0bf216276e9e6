"""Furniture folded to thin lines: what folds, where the caret goes, what opens a run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.ui.reading.column import Caret
from annotator.ui.reading.folding import Fold, folds_of
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.segments import split
from annotator.ui.reading.view import ReadingView

TEXT = "Share this\n\nMail us\nA ferry burned.\nRead also: dams\nIt sank.\n© Courier\n"


def furniture(*words: str) -> list[Furniture]:
    found = []
    for each in words:
        start = TEXT.index(each)
        found.append(Furniture(start, start + len(each), "interface"))
    return found


PIECES = furniture("Share this", "Mail us", "Read also: dams", "© Courier")


@pytest.fixture
def folded(view: ReadingView) -> ReadingView:
    """Return the view with three runs of furniture folded."""
    view.set_document(TEXT, furniture=PIECES)
    view.set_furniture_folded(True)
    return view


def lines(view: ReadingView) -> list[str]:
    """Return the lines that can be seen, a thin one by what it says."""
    return [row.layout.text for row in view.rows() if row.layout.height and row.layout.text]


def test_runs_of_whole_paragraphs_fold_with_the_blank_lines_between() -> None:
    segments = split(TEXT)
    assert folds_of(segments, PIECES, ()) == (Fold(0, 2, 2), Fold(4, 4, 1), Fold(6, 6, 1))
    assert folds_of(segments, PIECES, {0}) == (Fold(4, 4, 1), Fold(6, 6, 1))
    # A paragraph that is furniture only in part stays.
    assert folds_of(segments, furniture("Read also"), ()) == ()
    assert folds_of(segments, furniture("Read also: ", "dams"), ()) == (Fold(4, 4, 1),)
    assert folds_of(segments, (), ()) == ()


def test_each_run_is_one_thin_line_and_all_comes_back(folded: ReadingView) -> None:
    assert len(lines(folded)) == 5
    assert "furniture · 2 line" in lines(folded)[0]
    assert lines(folded)[1] == "A ferry burned."
    folded.set_furniture_folded(False)
    assert lines(folded) == [line for line in TEXT.split("\n") if line]


def test_the_caret_steps_over_what_is_folded(folded: ReadingView) -> None:
    folded.set_caret(TEXT.index("A ferry"))
    assert folded.fold_around(0) is not None
    folded.move_caret("line", 1)
    assert folded.caret() == TEXT.index("It sank")
    folded.move_caret("line", -1)
    assert folded.caret() == TEXT.index("A ferry")
    folded.move_caret("document_edge", 1)
    assert folded.caret() == len(TEXT)
    folded.set_caret(TEXT.index("burned") + 7)
    folded.move_caret("character", 1)
    assert folded.caret() == TEXT.index("It sank")
    folded.move_caret("word", -1)
    assert TEXT.index("A ferry") <= folded.caret() <= TEXT.index("Read also")
    assert len(lines(folded)) == 5


@pytest.mark.parametrize("how", ["caret", "select", "reveal"])
def test_going_to_a_place_inside_opens_its_run(folded: ReadingView, how: str) -> None:
    span = Span(TEXT.index("dams"), TEXT.index("dams") + 4)
    if how == "caret":
        folded.set_caret(span.start)
    elif how == "select":
        folded.select([span])
    else:
        folded.reveal(span)
    assert "Read also: dams" in lines(folded)
    assert len(lines(folded)) == 5
    assert "furniture" in lines(folded)[0]


def test_a_click_on_the_line_opens_its_run(folded: ReadingView) -> None:
    at = folded.box_of(Caret(TEXT.index("Read also"))).center() + QPoint(20, 0)
    QTest.mouseClick(folded.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "Read also: dams" in lines(folded)


def test_marks_inside_come_and_go_without_harm(folded: ReadingView) -> None:
    span = Span(TEXT.index("dams"), TEXT.index("dams") + 4)
    folded.add_mark(Mark("1", "mention", "person", (span,), "P"))
    assert len(lines(folded)) == 5
    folded.set_current_mark("1")
    folded.grab()
    folded.set_furniture_folded(False)
    assert folded.marks_at(span.start) == ["1"]
    folded.set_furniture_folded(True)
    folded.remove_mark("1")
    assert len(lines(folded)) == 5


def test_another_text_is_folded_too_and_all_of_it_may_be(folded: ReadingView) -> None:
    folded.set_document("Menu\nLogin\n", furniture=[Furniture(0, 10, "interface")])
    folded.grab()
    assert len(lines(folded)) == 1
    for direction in (1, -1):
        folded.move_caret("line", direction)
        folded.move_caret("document_edge", direction)
    assert len(lines(folded)) == 1
