"""A shown reading view with a few label styles."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.reading.marks import MarkStyle, Pattern
from annotator.ui.reading.view import ReadingView

STYLES = {
    "P": MarkStyle("person", "P", "#1f6fb4", "#6db3f2", Pattern.SOLID),
    "O": MarkStyle("organisation or media", "O", "#b45309", "#f0a868", Pattern.DASHED),
    "G": MarkStyle("country, city, region", "G", "#15803d", "#6fcf8b", Pattern.DOTTED),
    "M": MarkStyle("armed group", "M", "#be123c", "#ff8fa3", Pattern.DOUBLE),
    "Q": MarkStyle("quote", "Q", "#a21caf", "#e58ff0", Pattern.WAVE),
    "T": MarkStyle("time", "T", "#0e7490", "#5cc8dd", Pattern.DASH_DOT),
}


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    """Return an empty view of 900 by 700 pixels with the keyboard in it."""
    shown = ReadingView()
    qtbot.addWidget(shown)
    shown.set_styles(STYLES)
    shown.resize(900, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setFocus()
    return shown
