"""The versions of a story are shown as a family, and opened and compared from there by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.articles import Article
from annotator.services import articles, comparison
from annotator.services.projects import default_schema
from annotator.store.project import create
from annotator.ui.compare.place import ComparePlace
from annotator.ui.dialogs.versions import VersionsDialog
from annotator.ui.window import MainWindow
from tests import building
from tests.told import ARABIC, EDITED, WIRE
from tests.ui.conftest import press, project_of

CUT = WIRE[: len(WIRE) * 2 // 3]
TOLD = {
    "Wire": (WIRE, "2025-03-01"),
    "Mirat": (ARABIC, "2025-03-02"),
    "Mercury": (EDITED, "2025-03-02"),
    "Post": (CUT, "2025-03-04"),
}


@pytest.fixture
def telling(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Return a window on a story told four times; the third of them is open."""
    path = tmp_path / "story.annotator"
    with create(path, "ann", default_schema()) as project:
        texts = {f"Teller {n}": text for n, (text, _) in enumerate(TOLD.values())}
        building.add_articles(project, texts, story="Ferry")
        for uid, (outlet, (_, day)) in zip(building.uids(project), TOLD.items(), strict=True):
            articles.edit_article(project, uid, {"outlet": outlet, "published": day})
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window._doorbell is not None)
    open_article(window, 2)
    return window


def open_article(window: MainWindow, number: int) -> None:
    assert window.workspace is not None
    window.workspace.open_article(building.uids(project_of(window))[number])


def shown() -> VersionsDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, VersionsDialog)
    return found


def lines(dialog: VersionsDialog) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [dialog.list.item(row).data(role) for row in range(dialog.list.count())]


def here(window: MainWindow) -> Article:
    assert window.workspace is not None
    page = window.workspace.session.page
    assert page is not None
    return page.article


def test_each_version_says_what_it_was_edited_from(telling: MainWindow) -> None:
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    dialog = shown()
    wire, mercury, post, mirat = lines(dialog)
    assert wire.startswith("A, Wire, ")
    assert "2025-03-01, 2 versions edited from it · " in wire
    assert mercury.startswith("C, Mercury, ")
    assert "edited from A, " in mercury
    assert "1 day later" in mercury
    assert "edition of A, " in post
    assert "3 days later" in post
    assert "a report of its own" in mirat
    assert dialog.what.text() == "4 versions · 2 independent texts"
    # The line of the open article is the one the keyboard is on.
    current = dialog.list.current()
    assert current is not None
    assert current.letter == "C"
    assert "A B: 0%" in dialog.square.accessibleName()


def test_return_opens_a_version(telling: MainWindow) -> None:
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert here(telling).outlet == "Post"
    assert QApplication.activeModalWidget() is None


def test_a_version_is_compared_with_its_source(telling: MainWindow, qtbot: QtBot) -> None:
    workspace = telling.workspace
    assert workspace is not None
    for key, compared in ((Qt.Key.Key_Down, ["Wire", "Post"]), (Qt.Key.Key_End, ["Wire", "Mirat"])):
        press(Qt.Key.Key_V, ctrl=True, shift=True)
        qtbot.waitUntil(shown().isActiveWindow)
        press(key)
        press(Qt.Key.Key_C, alt=True)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        place = workspace.made_place("compare")
        assert isinstance(place, ComparePlace)
        outlets = [place.view.versions[column].page.article.outlet for column in range(2)]
        assert outlets == compared
        assert len(place.view.versions) == 2
        assert place.view.table is not None
        assert place.view.table.base == 0
        assert here(telling).outlet == compared[1]


def test_hidden_outlets_stay_hidden(telling: MainWindow) -> None:
    telling.settings["compare.blind"] = True
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    told = " ".join(lines(shown()))
    assert "Version A" in told
    for secret in ("Wire,", "Mercury", "2025", "later"):
        assert secret not in told


def test_long_versions_are_read_in_a_process(
    telling: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "HEAVY", 10)
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    dialog = shown()
    assert dialog.list.count() == 0
    assert dialog.what.text() == "Comparing 4 versions…"
    qtbot.waitUntil(lambda: dialog.list.count() == 4, timeout=60_000)
    press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert here(telling).outlet == "Wire"


def test_leaving_early_leaves_no_process(
    telling: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "HEAVY", 10)
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    dialog = shown()
    press(Qt.Key.Key_Escape)
    assert dialog._running is None


def test_one_version_has_no_family(opened: MainWindow) -> None:
    open_article(opened, 4)
    press(Qt.Key.Key_V, ctrl=True, shift=True)
    assert QApplication.activeModalWidget() is None
    assert "in no story" in opened.bar.message.whole()


def test_the_name_begins_where_reading_does(telling: MainWindow, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        press(Qt.Key.Key_V, ctrl=True, shift=True)
        line = shown().heading.text()
        assert line.startswith("\u200f")
        assert "Ferry" in line
        press(Qt.Key.Key_Escape)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
