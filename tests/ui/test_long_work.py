"""Long work goes on by slices and stands back for a key, also for one that is a shortcut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui import long_work
from annotator.ui.long_work import LongWork


class Counting:
    """Count slices, without end."""

    title = "Counting"

    def __init__(self) -> None:
        self.slices = 0
        self.cancelled_after: int | None = None

    def slice(self) -> bool | None:
        self.slices += 1
        return True

    def progress(self) -> tuple[int, int]:
        return self.slices, 0

    def finish(self) -> None:
        raise AssertionError("it has no end")

    def cancel(self) -> None:
        self.cancelled_after = self.slices


@pytest.mark.parametrize("is_shortcut", [True, False])
def test_a_key_holds_the_work_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_shortcut: bool
) -> None:
    # An hour, so that the test does not depend on how long anything takes.
    monkeypatch.setattr(long_work, "_STAND_BACK_SECONDS", 3600.0)
    widget, work, counting = QWidget(), LongWork(), Counting()
    qtbot.addWidget(widget)
    pressed: list[bool] = []
    if is_shortcut:
        shortcut = QShortcut(QKeySequence("P"), widget)
        shortcut.activated.connect(lambda: pressed.append(True))
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    work.start(counting, lambda _: None, lambda _: None)
    # A key pressed a moment ago must not be what holds the work up.
    work._key_at = -3600.0  # a machine that has just started counts from nought
    qtbot.waitUntil(lambda: counting.slices > 2)
    QTest.keyClick(widget, Qt.Key.Key_P)
    assert bool(pressed) is is_shortcut
    before = counting.slices
    for _ in range(20):
        QApplication.processEvents()
    assert counting.slices == before
    work.cancel()
    assert counting.cancelled_after == before
    assert not work.running
