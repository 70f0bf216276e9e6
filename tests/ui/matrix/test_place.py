"""The claim matrix, worked on by keyboard."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.matrix import ClaimRow
from annotator.services import matrix, matrix_view
from annotator.services.projects import default_schema
from annotator.store.project import create
from annotator.ui.matrix.place import MatrixPlace
from annotator.ui.window import MainWindow
from tests.building import add_articles
from tests.services.test_matrix import CUT, WIRE, drafted
from tests.ui.conftest import press, project_of


@pytest.fixture
def place(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MatrixPlace:
    """Return the matrix of a story with three rows, gone to by its key."""
    path = tmp_path / "ferry.annotator"
    with create(path, "ann", default_schema()) as project:
        add_articles(project, {"Wire": WIRE, "Cut": CUT}, story="Ferry")
        drafted(project)
    return gone_to(window, path, qtbot)


def gone_to(window: MainWindow, path: Path, qtbot: QtBot) -> MatrixPlace:
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    press(Qt.Key.Key_3, ctrl=True)
    assert window.workspace is not None
    found = window.workspace.middle.currentWidget()
    assert isinstance(found, MatrixPlace)
    return found


def rows(window: MainWindow, place: MatrixPlace) -> list[ClaimRow]:
    assert place._story is not None
    return matrix.rows_of(project_of(window), place._story)


def type_line(text: str) -> None:
    press(*text, Qt.Key.Key_Return)


def test_letters_say_what_an_article_makes_of_a_claim(
    window: MainWindow, place: MatrixPlace
) -> None:
    assert place.table.hasFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, "u")
    cell = rows(window, place)[2].cells
    assert sorted(each.stance for each in cell) == ["asserts", "unknown"]
    assert place.table.currentIndex().row() == 2
    press("v")
    type_line("38 people")
    assert place.table.hasFocus()
    assert any(each.value == "38 people" for each in rows(window, place)[2].cells)
    press(Qt.Key.Key_Z, ctrl=True)
    press(Qt.Key.Key_Z, ctrl=True)
    assert sorted(each.stance for each in rows(window, place)[2].cells) == ["asserts", "omits"]


def test_rows_are_named_grouped_merged_moved_and_deleted(
    window: MainWindow, place: MatrixPlace
) -> None:
    press("e")
    type_line("Dead")
    press("g")
    type_line("Tolls")
    assert (rows(window, place)[0].title, rows(window, place)[0].heading) == ("Dead", "Tolls")
    press(Qt.Key.Key_Down, "m")
    said = window.bar.message.whole()
    assert said == "1 row marked: go to another, Shift+M merges it into that."
    press("m")
    assert window.bar.message.whole() == "No row is marked any more."
    press("m", Qt.Key.Key_Down)
    press(Qt.Key.Key_M, shift=True)
    assert len(rows(window, place)) == 2
    assert not place.model.marked
    press(Qt.Key.Key_Delete)
    assert [row.title for row in rows(window, place)] == ["Dead"]
    press("+")
    type_line("Smoke was seen")
    assert [row.title for row in rows(window, place)] == ["Dead", "Smoke was seen"]
    assert place.table.currentIndex().row() == 1


def test_the_table_is_offered_a_place_beside_the_project(
    window: MainWindow, place: MatrixPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, target: str, _kinds: str) -> tuple[str, str]:
        offered.append(target)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    press(Qt.Key.Key_E, ctrl=True, shift=True)
    press(Qt.Key.Key_R, ctrl=True, shift=True)
    folder = project_of(window).path.parent
    assert [Path(each).parent for each in offered] == [folder, folder]
    assert [Path(each).suffix for each in offered] == [".csv", ".html"]


def test_typing_in_the_line_is_text_and_escape_forgets_it(
    window: MainWindow, place: MatrixPlace
) -> None:
    before = rows(window, place)
    press("e")
    press("a", "x", "o")
    assert place.ask.field.text() == "axo"
    press(Qt.Key.Key_Escape)
    assert place.ask.isHidden()
    assert place.table.hasFocus()
    assert rows(window, place) == before


def test_return_opens_the_passage_and_the_place_can_be_gone_back_to(
    window: MainWindow, place: MatrixPlace
) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.place == "read"
    assert workspace.view.hasFocus()
    article = workspace.session.page
    assert article is not None
    assert article.article.title == "Cut"
    press(Qt.Key.Key_3, ctrl=True)
    assert workspace.middle.currentWidget() is place
    assert place.table.currentIndex().column() == 1


def test_an_empty_matrix_says_which_key_starts_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "empty.annotator"
    with create(path, "ann", default_schema()) as project:
        add_articles(project, {"Wire": WIRE, "Cut": CUT}, story="Ferry")
    place = gone_to(window, path, qtbot)
    assert "F drafts it" in place._empty.text()
    press("f")
    assert rows(window, place) == []
    assert "Nothing new" in window.bar.message.whole()


def test_values_stand_side_by_side(window: MainWindow, place: MatrixPlace) -> None:
    found = matrix_view.values(place.model.grid.columns, place.model.row(0))
    assert [(value.text, value.low, value.high) for value in found] == [
        ("At least 40", 40.0, None),
        ("At least 38", 38.0, None),
    ]
    assert place.scale.isVisible()
    QApplication.processEvents()
    assert "At least 38" in place.scale.accessibleName()


def test_the_matrix_is_written_as_csv(
    window: MainWindow, place: MatrixPlace, tmp_path: Path
) -> None:
    assert place._story is not None
    matrix.set_cell(
        project_of(window),
        place.model.row(0).uid,
        place.model.column(0).article,
        "asserts",
        note="=1+1",
    )
    target = tmp_path / "matrix.csv"
    place.write_csv(target)
    lines = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert len(lines) == 6
    first = lines[0]
    assert (first["stance"], first["value"], first["note"]) == ("asserts", "At least 40", "'=1+1")
    assert WIRE[int(first["start"]) : int(first["end"])] == first["passage"]
    place.write_csv(tmp_path)
    assert "cannot be written" in window.bar.message.whole()
