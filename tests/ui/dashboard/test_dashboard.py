"""The dashboard, gone through by keyboard: charts, numbers, the rows behind them, the text."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.charts import FORMS, Wish
from annotator.services import discrepancies, tagging
from annotator.ui.dashboard.place import DashboardPlace
from annotator.ui.dashboard.wording import number
from annotator.ui.review.place import ReviewPlace
from annotator.ui.search.place import SearchPlace
from annotator.ui.window import MainWindow
from tests.building import FIRST, span_of
from tests.sprint_building import after_a_sprint
from tests.ui.conftest import press, project_of

# Each test waits for some worker processes. On a busy machine the alarm of the usual timeout could
# go off inside a slot, which would lose it, and with it the end of a wait: the test would hang.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def sprint_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sprint") / "spring.annotator"
    after_a_sprint(made)
    return made


@pytest.fixture
def place(window: MainWindow, sprint_file: Path, tmp_path: Path, qtbot: QtBot) -> DashboardPlace:
    """Return the dashboard of a project after a sprint, while its workers still count."""
    path = tmp_path / "spring.annotator"
    path.write_bytes(sprint_file.read_bytes())
    return gone_to(window, path, qtbot)


@pytest.fixture
def ready(place: DashboardPlace, qtbot: QtBot) -> DashboardPlace:
    """Return it with everything counted."""
    counted(place, qtbot)
    return place


def gone_to(window: MainWindow, path: Path, qtbot: QtBot) -> DashboardPlace:
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    press(Qt.Key.Key_6, ctrl=True)
    assert window.workspace is not None
    found = window.workspace.middle.currentWidget()
    assert isinstance(found, DashboardPlace)
    return found


def counted(place: DashboardPlace, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: not place.counting.is_running and not place._soon.isActive(), timeout=180_000
    )


def go_to(place: DashboardPlace, id_: str) -> None:
    """Press Tab until a chart has the keyboard."""
    press(Qt.Key.Key_0)
    for _ in place.board.charts:
        if place.board.current is not None and place.board.current.card.id == id_:
            return
        press(Qt.Key.Key_Tab)
    assert place.board.current is not None
    assert place.board.current.card.id == id_


def shown(place: DashboardPlace) -> list[tuple[object, ...]]:
    assert place.pages.currentWidget() is place.rows
    return [row.cells for row in place.rows.shown.rows]


def test_arrows_go_through_a_chart_and_into_the_next(place: DashboardPlace) -> None:
    first = place.board.current
    assert first is not None
    assert first.said() == "ann · done: 2"
    press(Qt.Key.Key_Down)
    assert first.said() == "bo · done: 1"
    press(Qt.Key.Key_Right)
    assert first.said() == "bo · not begun: 1"
    assert first.accessibleDescription() == first.said()
    press(Qt.Key.Key_Down)
    assert place.board.current is place.board.charts[1]
    press(Qt.Key.Key_Backtab, shift=True)
    assert place.board.current is first
    assert first.said() == "bo · not begun: 1"


def test_return_opens_the_stories_behind_a_number_and_one_of_them_in_read(
    window: MainWindow, place: DashboardPlace
) -> None:
    press(Qt.Key.Key_Return)
    assert [row[0] for row in shown(place)] == ["Ferry", "Quay"]
    assert place.rows.table.hasFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.place == "read"
    assert workspace.session.page is not None
    assert workspace.session.page.article.title == "Third"
    press(Qt.Key.Key_6, ctrl=True)
    # One comes back to the same row, and from there to the same number.
    assert place.rows.table.currentIndex().row() == 1
    press(Qt.Key.Key_Escape)
    assert place.board.current is not None
    assert place.board.current.said() == "ann · done: 2"


def test_a_cell_of_the_confusion_matrix_opens_its_cases_and_they_open_the_text(
    window: MainWindow, ready: DashboardPlace
) -> None:
    go_to(ready, "grid.mention")
    chart = ready.board.current
    assert chart is not None
    assert chart.said() == "Person · Person: 1"
    press(Qt.Key.Key_Down)
    assert chart.said() == "Place · Person: 1"
    press(Qt.Key.Key_Return)
    assert shown(ready) == [("Osmere", "ann: Place", "bo: Person", "First Gazette")]
    press(Qt.Key.Key_Return)
    session = window.workspace.session if window.workspace is not None else None
    assert session is not None
    assert session.record is not None
    assert session.record.label == "place"
    assert session.spans_here() == (span_of(FIRST, "Osmere"),)


def test_an_agreement_opens_its_figures_and_those_their_cases(ready: DashboardPlace) -> None:
    go_to(ready, "agreement")
    press(Qt.Key.Key_Return)
    assert shown(ready)[0][0] == "F1, same edges and label"
    press(Qt.Key.Key_Return)
    assert ready.rows.is_deeper
    assert len(shown(ready)) == 3
    press(Qt.Key.Key_Backspace)
    assert shown(ready)[0][0] == "F1, same edges and label"
    press(Qt.Key.Key_Backspace)
    assert ready.board.current is not None


def test_nothing_behind_a_nought_is_said_and_the_chart_stays(
    window: MainWindow, place: DashboardPlace
) -> None:
    said: list[str] = []
    assert window.workspace is not None
    window.workspace.session.message.connect(said.append)
    go_to(place, "finished")
    press(Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert said == ["Nothing is behind this number."]
    assert place.board.current is not None


def test_t_shows_tables_and_the_same_marks(place: DashboardPlace) -> None:
    before = place.board.charts[0].height()
    press("t")
    chart = place.board.current
    assert chart is not None
    assert chart.as_table
    assert chart.height() != before
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert chart.said() == "bo · not begun: 1"
    press("t")
    assert chart.height() == before


def test_a_layer_and_a_person_narrow_every_card(ready: DashboardPlace, qtbot: QtBot) -> None:
    press("l")
    assert ready.filters.choices["layer"].view().isVisible()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert ready.filters.wish.layer == "mention"
    assert ready.board.current is not None
    counted(ready, qtbot)
    ids = [chart.card.id for chart in ready.board.charts]
    assert "labels.mention" in ids
    assert "discrepancies" not in ids
    press("p", Qt.Key.Key_Down, Qt.Key.Key_Return)
    counted(ready, qtbot)
    labels = next(c.card for c in ready.board.charts if c.card.id == "labels.mention")
    assert [mark.value for mark in labels.marks] == [3, 1]
    press("0")
    assert ready.filters.wish == Wish()
    counted(ready, qtbot)


def test_escape_in_a_choice_goes_back_to_the_charts(place: DashboardPlace) -> None:
    press("s", Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert place.board.current is not None
    assert place.filters.wish == Wish()


def test_the_search_asks_the_same(window: MainWindow, ready: DashboardPlace) -> None:
    go_to(ready, "labels.mention")
    press(Qt.Key.Key_Return, shift=True)
    assert window.workspace is not None
    search = window.workspace.middle.currentWidget()
    assert isinstance(search, SearchPlace)
    assert search.field.text() == "layer:mention label:person"


def test_a_discrepancy_is_opened_in_review(window: MainWindow, ready: DashboardPlace) -> None:
    go_to(ready, "discrepancies")
    press(Qt.Key.Key_Return)
    (row,) = ready.rows.shown.rows
    press(Qt.Key.Key_Return, alt=True)
    assert window.workspace is not None
    review = window.workspace.middle.currentWidget()
    assert isinstance(review, ReviewPlace)
    assert review.seen is not None
    assert review.seen.discrepancy.uid == row.annotation


def test_tables_are_written_as_csv(
    place: DashboardPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(Qt.Key.Key_E, ctrl=True, shift=True)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[:2] == [
            ["Annotator", "State", "Stories"],
            ["ann", "done", "2"],
        ]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_E, ctrl=True, shift=True)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:2] == ["Story", "Annotator"]
    assert [row[0] for row in rows[1:]] == ["Ferry", "Quay"]


def test_the_dashboard_is_written_as_a_page(
    window: MainWindow, ready: DashboardPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(Qt.Key.Key_P, ctrl=True)
    assert "Agreement over time" in target.read_text("utf-8")
    said: list[str] = []
    assert window.workspace is not None
    window.workspace.session.message.connect(said.append)
    ready.write_report(tmp_path / "no" / "page.html")
    assert said[0].startswith("Page.html cannot be written")


def test_own_changes_show_once_for_many(
    ready: DashboardPlace, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(ready, "labels.mention")
    project = project_of(window)
    refreshed: list[object] = []
    ready.counting.counted.connect(refreshed.append)
    article = next(
        row.article for row in ready._rows(ready.board.charts[0].card.marks[0].behind).rows
    )
    for words in ("Ferry", "burns", "twelve"):
        tagging.add_mention(project, article, [span_of(FIRST, words)], "place")
    assert not refreshed
    counted(ready, qtbot)
    assert len(refreshed) == 1
    chart = ready.board.current
    assert chart is not None
    assert chart.card.id == "labels.mention"
    assert [mark.value for mark in chart.card.marks] == [5, 4]
    press(Qt.Key.Key_Z, ctrl=True)
    counted(ready, qtbot)
    assert len(refreshed) == 2


def test_nothing_is_counted_while_nobody_looks(
    place: DashboardPlace, window: MainWindow, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_1, ctrl=True)
    project = project_of(window)
    (first, *_) = discrepancies_of(project)
    discrepancies.set_status(project, first, "unsure")
    assert not place._soon.isActive()
    press(Qt.Key.Key_6, ctrl=True)
    assert place.counting.is_running
    counted(place, qtbot)


def discrepancies_of(project: object) -> list[str]:
    from annotator.services.projects import Project
    from annotator.store import queries

    assert isinstance(project, Project)
    mine = project.annotator.uid
    found = queries.discrepancies_of(project.connection, annotator_uid=mine)
    return [each.uid for each in found if each.origin == "person"]


def test_an_empty_project_says_what_to_do(
    window: MainWindow, project_path: Path, qtbot: QtBot
) -> None:
    place = gone_to(window, project_path, qtbot)
    first = place.board.charts[0]
    assert first.hasFocus()
    assert "Begin a sprint" in first.said()
    press(Qt.Key.Key_Return)
    assert place.board.current is first
    press(Qt.Key.Key_Down)
    assert place.board.current is place.board.charts[1]


def test_every_form_is_painted_in_every_width(ready: DashboardPlace) -> None:
    drawn = {chart.card.form for chart in ready.board.charts}
    assert drawn == set(FORMS)
    for width in (700, 1200, 1900):
        ready.window().resize(width, 760)
        QApplication.processEvents()
        right = max(chart.geometry().right() for chart in ready.board.charts)
        assert right < ready.board.viewport().width()
        for chart in ready.board.charts:
            assert not chart.grab().isNull()
            for other in ready.board.charts:
                assert other is chart or not chart.geometry().intersects(other.geometry())


def test_a_click_chooses_a_mark_and_a_second_opens_it(place: DashboardPlace, qtbot: QtBot) -> None:
    chart = place.board.charts[0]
    chart.go_to(1)
    point = chart.mark_box().center()
    chart.go_to(0)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert chart.at == 1
    QTest.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert [row[0] for row in shown(place)] == ["Ferry"]


def test_where_one_reads_from_the_right_the_first_card_lies_there(
    place: DashboardPlace, qapp: QApplication
) -> None:
    place.window().resize(1300, 800)
    first, second = (chart.geometry() for chart in place.board.charts[:2])
    assert first.right() < second.left()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        first, second = (chart.geometry() for chart in place.board.charts[:2])
        assert first.left() > second.right()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_rows_share_the_room_and_nought_has_no_sign(ready: DashboardPlace) -> None:
    go_to(ready, "agreement")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    table = ready.rows.table
    widths = [table.columnWidth(column) for column in range(len(ready.rows.shown.columns))]
    assert sum(widths) == table.viewport().width()
    assert widths[0] < table.viewport().width() // 2
    assert number(-0.001) == "0.00"
    assert number(-0.25) == "-0.25"
