"""Import and export from the window: shown, cancelled, reported, never in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services import browsing, import_plan
from annotator.services.import_plan import Request
from annotator.ui.dialogs.export_dataset import ExportDialog
from annotator.ui.dialogs.import_articles import ImportDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import press, project_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Harbour"
    made.mkdir()
    for number in range(3):
        text = f"Quay {number} closes\n\nThe quay was closed on day {number}.\n"
        (made / f"{number}.txt").write_text(text, "utf-8")
    (made / "picture.png").write_bytes(b"\x89PNG")
    return made


def count(window: MainWindow) -> int:
    return browsing.counts(project_of(window))[1]


def cells(dialog: ImportDialog, column: int) -> list[str]:
    items = [dialog.table.item(row, column) for row in range(dialog.table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_the_preview_shows_what_would_come(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened.take([folder])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    assert dialog.summary.text() == "3 articles · 1 file of another kind left aside"
    assert cells(dialog, 1) == ["Quay 0 closes", "Quay 1 closes", "Quay 2 closes"]
    assert set(cells(dialog, 4)) == {"Harbour"}
    dialog.story.setText("Quays")
    qtbot.waitUntil(lambda: set(cells(dialog, 4)) == {"Quays"})
    dialog.button.click()
    qtbot.waitUntil(lambda: count(opened) == 8)
    assert not opened.bar.progress.isVisible()
    assert opened.bar.message.whole() == "3 articles imported, 1 new story."
    names = [story.name for story in browsing.stories(project_of(opened))]
    assert "Quays" in names
    project_of(opened).undo()
    assert count(opened) == 5


def test_many_files_are_looked_at_in_slices_and_only_once(
    opened: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_plan, "TOGETHER", 1)
    opened.take([folder])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    assert dialog.summary.text() == "Looking…"
    assert not dialog.button.isEnabled()
    qtbot.waitUntil(dialog.button.isEnabled)
    assert len(cells(dialog, 1)) == 3
    monkeypatch.delattr(import_plan, "planning")
    dialog.button.click()
    qtbot.waitUntil(lambda: count(opened) == 8)


def test_down_offers_the_first_stories(opened: MainWindow, folder: Path) -> None:
    opened.take([folder])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.story.setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is not None
    assert dialog.story.offered.stringList() == ["Dam", "Ferry"]
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)


def test_nothing_to_import_says_so(opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    opened.take([tmp_path / "empty"])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    assert not dialog.button.isEnabled()
    assert dialog.problem.text().startswith("There are no articles to import")
    press(Qt.Key.Key_Escape)


def test_problems_refuse_it_all_and_the_rest_can_come(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "bad.txt").write_bytes(b"   ")
    opened.projects.start_import(Request((folder,)))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportReportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportReportDialog)
    assert count(opened) == 5
    assert dialog.heading.text() == "Nothing was imported: 1 problem."
    assert "bad.txt: the file has no text in it" in dialog.details.toPlainText()
    dialog._retry()
    qtbot.waitUntil(lambda: count(opened) == 8)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportReportDialog))
    press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_what_is_there_already_is_reported(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened.projects.start_import(Request((folder,)))
    qtbot.waitUntil(lambda: count(opened) == 8)
    opened.projects.start_import(Request((folder,)))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportReportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportReportDialog)
    assert dialog.heading.text() == "0 articles imported, 3 there already."
    assert "0.txt" in dialog.details.toPlainText()
    press(Qt.Key.Key_Escape)


def _many(path: Path, articles: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            text = f"Article {number}\n\n" + f"Sentence {number} of it. " * 20
            file.write(json.dumps({"text": text, "story": f"S{number // 5}"}) + "\n")
    return path


def test_a_large_import_can_be_cancelled(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = _many(tmp_path / "many.jsonl", 2000)
    opened.projects.start_import(Request((path,)))
    assert opened.bar.progress.isVisible()
    told: list[int] = []
    opened.projects.work.progressed.connect(lambda done, whole: told.append(done))
    qtbot.waitUntil(lambda: bool(told))
    assert count(opened) == 5  # nothing shows before the end
    opened.bar.progress.cancel.click()
    assert not opened.bar.progress.isVisible()
    assert count(opened) == 5
    assert opened.bar.message.whole() == "Cancelled; nothing was changed."
    assert project_of(opened).next_undo() == "import_articles"


def test_closing_cancels_what_runs(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened.projects.start_import(Request((_many(tmp_path / "many.jsonl", 2000),)))
    press(Qt.Key.Key_W, ctrl=True)
    assert opened.project is None
    assert not opened.projects.work.running


def test_export_goes_on_beside_and_says_where(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_E, ctrl=True)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    target = tmp_path / "out"
    dialog.folder.setText(str(target))
    press(Qt.Key.Key_Return)
    assert opened.bar.progress.isVisible()
    qtbot.waitUntil(opened.bar.link.isVisible, timeout=30_000)
    assert opened.bar.message.whole() == "Exported 5 articles and 0 annotations."
    lines = (target / "articles.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 5


def test_export_refuses_what_cannot_be(opened: MainWindow, tmp_path: Path) -> None:
    opened.projects.export()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", "utf-8")
    dialog.folder.setText(str(tmp_path / "full"))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.problem.text()
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.shares.setText("80/30")
    dialog.accept()
    assert "80/10/10" in dialog.problem.text()
    press(Qt.Key.Key_Escape)
