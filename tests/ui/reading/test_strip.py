"""The margin strip shows marks and the view by their share of the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.ui.reading.marks import Mark
from annotator.ui.reading.strip import STRIP_WIDTH, MarginStrip
from annotator.ui.reading.theme import LIGHT
from annotator.ui.reading.view import ReadingView

TEXT = "The quay was empty at dawn, and the boats were gone before anybody looked.\n" * 400


def strip_of(view: ReadingView) -> MarginStrip:
    (strip,) = view.findChildren(MarginStrip)
    return strip


def coloured_rows(strip: MarginStrip) -> list[int]:
    """Return the rows of the strip that show something other than its ground."""
    image = strip.grab().toImage()
    ground = {QColor(colour).rgb() for colour in (LIGHT.strip, LIGHT.strip_window)}
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) not in ground for x in range(image.width()))
    ]


def test_marks_show_at_their_share(view: ReadingView, qtbot: QtBot) -> None:
    middle = len(TEXT) // 2
    view.set_document(TEXT, [Mark("m", "mention", "P", (Span(middle, middle + 5),), "P")])
    strip = strip_of(view)
    qtbot.waitUntil(lambda: bool(coloured_rows(strip)))
    assert abs(coloured_rows(strip)[0] - strip.height() / 2) <= 2
    view.remove_mark("m")
    qtbot.waitUntil(lambda: not coloured_rows(strip))
    view.set_hidden_layers({"claim"})
    view.add_mark(Mark("c", "claim", "Q", (Span(5, 9),), "Q"))
    view.add_mark(Mark("d", "discrepancy", "T", (Span(len(TEXT) - 5, len(TEXT)),), "T"))
    qtbot.waitUntil(lambda: bool(coloured_rows(strip)))
    assert coloured_rows(strip)[0] > strip.height() * 0.95


def test_a_click_goes_there(view: ReadingView) -> None:
    view.set_document(TEXT)
    strip = strip_of(view)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() * 3 // 4))
    shown = view.rows()[len(view.rows()) // 2].layout.start
    assert abs(shown - len(TEXT) * 3 / 4) < 2_000
    assert view.caret() == 0


def test_the_strip_stands_between_text_and_scroll_bar(view: ReadingView) -> None:
    strip = strip_of(view)
    assert strip.geometry().left() == view.viewport().geometry().right() + 1
    assert strip.width() == STRIP_WIDTH
    assert strip.height() == view.viewport().height()
