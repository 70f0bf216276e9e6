"""Layers are shown and hidden by key, the rest fades, sentences are numbered; all of it lasts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services import tagging
from annotator.store import queries
from annotator.ui.reading.view import ReadingView
from annotator.ui.window import MainWindow
from tests.building import FIRST, span_of, uids
from tests.ui.conftest import press, project_of

Key = Qt.Key
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(opened: MainWindow) -> ReadingView:
    """Return the text of an article with a mention and a claim."""
    project = project_of(opened)
    first = next(
        uid for uid in uids(project) if queries.text_of(project.connection, uid).text == FIRST
    )
    tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
    tagging.add_claim(project, first, [span_of(FIRST, "twelve people died")], "claim")
    assert opened.workspace is not None
    opened.workspace.open_article(first)
    return opened.workspace.view


def marks(view: ReadingView) -> int:
    """Count the marks shown on the two annotations."""
    return len(view.marks_at(FIRST.index("Ilka"))) + len(view.marks_at(FIRST.index("twelve")))


def test_layers_are_hidden_and_shown_by_key(opened: MainWindow, view: ReadingView) -> None:
    assert marks(view) == 2
    press(Key.Key_F2, shift=True)
    assert view.marks_at(FIRST.index("Ilka")) == []
    assert marks(view) == 1
    press(Key.Key_F3, shift=True)
    assert marks(view) == 0
    assert opened.settings["view.hidden_layers"] == ["claim", "mention"]
    assert not opened.actions_.action("view.layer_claim").isChecked()
    press(Key.Key_F2, shift=True)
    press(Key.Key_F3, shift=True)
    assert marks(view) == 2
    assert opened.settings["view.hidden_layers"] == []


def test_what_was_hidden_stays_so_in_the_next_project(
    opened: MainWindow, view: ReadingView, qtbot: QtBot
) -> None:
    press(Key.Key_F3, shift=True)
    path = project_of(opened).path
    opened.close_project()
    opened.projects.open_path(path)
    qtbot.waitUntil(lambda: opened.workspace is not None)
    assert opened.workspace is not None
    assert opened.workspace.view.hidden_layers == {"claim"}


def inks(view: ReadingView, words: str) -> set[str]:
    """Return the colours of the pixels around some words."""
    span = span_of(FIRST, words)
    view.set_caret(span.start)
    start = view.caret_box().topLeft()
    view.set_caret(span.end)
    end = view.caret_box().bottomLeft()
    view.set_caret(0)
    picture = view.viewport().grab().toImage()
    return {
        QColor(picture.pixel(QPoint(x, y))).name()
        for x in range(start.x() + 3, end.x() - 3)
        for y in range(start.y(), end.y())
    }


def test_what_is_not_tagged_fades(opened: MainWindow, view: ReadingView) -> None:
    ink, faded = view.theme.ink, view.theme.faded_ink
    assert ink in inks(view, "said")
    QTest.keyClick(view, Key.Key_T, CTRL_ALT)
    assert opened.settings["view.fade"]
    assert ink not in inks(view, "said")
    assert faded in inks(view, "said")
    assert ink in inks(view, "Ilka Brandt")
    # What is hidden counts as not tagged.
    press(Key.Key_F2, shift=True)
    assert ink not in inks(view, "Ilka Brandt")
    QTest.keyClick(view, Key.Key_T, CTRL_ALT)
    assert ink in inks(view, "said")


def test_sentences_are_numbered(opened: MainWindow, view: ReadingView) -> None:
    before = view.grab().toImage()
    QTest.keyClick(view, Key.Key_N, CTRL_ALT)
    assert opened.settings["view.sentence_numbers"]
    assert [note.text for note in view._margin if note.text.isdigit()] == ["1", "2"]
    assert view.grab().toImage() != before
    QTest.keyClick(view, Key.Key_N, CTRL_ALT)
    assert view.grab().toImage() == before
