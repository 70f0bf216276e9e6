"""While a screen reader runs, a tiny text widget says where caret and selection are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPlainTextEdit

from annotator.domain.spans import Span
from annotator.ui.reading.view import ReadingView

TEXT = "First 😀 line.\nقال المتحدث 😢 أمس.\nThird\u2029line."


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_nothing_is_made_without_a_screen_reader(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(5)
    view.announce("Labelled person")
    assert view.findChildren(QPlainTextEdit) == []


@pytest.mark.usefixtures("screen_reader")
def test_the_twin_follows_caret_and_selection(view: ReadingView) -> None:
    view.set_document(TEXT)
    start = TEXT.index("أمس")
    view.select([Span(start, start + 3)])
    (twin,) = view.findChildren(QPlainTextEdit)
    assert twin.toPlainText() == TEXT.split("\n")[1]
    assert twin.textCursor().selectedText() == "أمس"
    view.set_caret(TEXT.index("line"))
    assert twin.toPlainText() == "First 😀 line."
    cursor = twin.textCursor()
    assert cursor.position() == len("First 😀 ") + 1
    assert not cursor.hasSelection()
    assert twin.isReadOnly()
    assert (twin.width(), twin.height()) == (1, 1)
    view.announce("Labelled person")
    view.clearFocus()
    view.setFocus()
    assert view.hasFocus()
