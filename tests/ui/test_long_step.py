"""Steps of very many records: the window goes on, tells of them, and they can be cancelled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.services import browsing, listing
from annotator.services.finds import Find
from annotator.services.searching import Search
from annotator.services.tagging_found import tag_found
from annotator.store import transaction
from annotator.ui import long_step
from annotator.ui.dialogs.long_step import StepDialog
from annotator.ui.long_work import LongWork
from annotator.ui.window import MainWindow
from tests.ui.conftest import press, project_of


@pytest.fixture
def finds(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Find]:
    """Return places to tag, each record of which is enough to be told of."""
    monkeypatch.setattr(transaction, "_TOGETHER", 1)
    monkeypatch.setattr(long_step, "FROM", 1)
    monkeypatch.setattr(long_step, "_EVERY", 0.0)
    found = [
        each
        for words in ("ferry OR people OR officials", "died")
        for each in Search(project_of(opened), words).more(50, 1.0)
    ]
    assert len(found) > 2
    return found


def tag(window: MainWindow, finds: list[Find]) -> tuple[str | None, object]:
    assert window.workspace is not None
    return window.workspace.session.attempt(tag_found, finds, "mention", "person")


def test_a_long_step_is_told_of_and_taken_away(opened: MainWindow, finds: list[Find]) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, StepDialog):
            seen.append(dialog.count.text())
            assert LongWork.held == 1
            assert project_of(opened).busy
            # The window stays while something is written.
            assert not opened.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(0)
    failure, _ = tag(opened, finds)
    timer.stop()
    assert failure is None
    assert seen
    assert seen[0].endswith("records so far")
    assert LongWork.held == 0
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    press(Qt.Key.Key_Z, ctrl=True)
    assert project_of(opened).next_redo() == "tag_found"


def test_escape_ends_it_and_nothing_was_changed(opened: MainWindow, finds: list[Find]) -> None:
    project = project_of(opened)
    before = project.next_undo(), list(listing.stories(project))

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, StepDialog):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    timer = QTimer()
    timer.timeout.connect(cancel)
    timer.start(0)
    failure, done = tag(opened, finds)
    timer.stop()
    assert done is None
    assert failure == "Cancelled; nothing was changed."
    assert (project.next_undo(), list(listing.stories(project))) == before
    assert opened.bar.message.whole() == "Cancelled; nothing was changed."
    assert not project.busy
    uid = browsing.first_article(project)
    assert uid is not None
    assert opened.workspace is not None
    opened.workspace.open_article(uid)
    assert opened.workspace.session.article == uid


def test_what_takes_a_moment_is_not_told_of(
    opened: MainWindow, finds: list[Find], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_step, "FROM", 10_000)
    monkeypatch.delattr(long_step._Watching, "_begin")
    assert tag(opened, finds)[0] is None
