"""The history panel and the history of one annotation, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.services import entities, schema_editing, tagging
from annotator.store import records
from annotator.ui.history.lines import ABOUT
from annotator.ui.history.panel import HistoryPanel
from annotator.ui.window import MainWindow
from tests.building import uids
from tests.ui.conftest import focused, press, project_of


@pytest.fixture
def mentions(opened: MainWindow) -> list[str]:
    project = project_of(opened)
    workspace = opened.workspace
    assert workspace is not None
    first = uids(project)[0]
    workspace.open_article(first)
    return [
        tagging.add_mention(project, first, [Span(at, at + 1)], "person").uid for at in range(3)
    ]


def panel_of(window: MainWindow) -> HistoryPanel:
    found = window.findChild(HistoryPanel)
    assert isinstance(found, HistoryPanel)
    return found


def there(window: MainWindow, uid: str) -> bool:
    return records.get(project_of(window).connection, "mention", uid) is not None


def test_enter_undoes_down_to_a_step(opened: MainWindow, mentions: list[str]) -> None:
    press(Qt.Key.Key_H, ctrl=True)
    panel = panel_of(opened)
    assert focused() is panel.list
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [there(opened, uid) for uid in mentions] == [True, False, False]
    assert "2 step" in opened.bar.message.text()
    assert [line.undone for line in panel.lines.lines[:5]] == [False, False, True, True, False]
    press(Qt.Key.Key_Escape)
    assert opened.workspace is not None
    assert focused() is opened.workspace.view
    press(Qt.Key.Key_Y, Qt.Key.Key_Y, ctrl=True)
    assert all(there(opened, uid) for uid in mentions)


def test_lines_name_the_words_and_things_they_are_about(
    opened: MainWindow, mentions: list[str]
) -> None:
    press(Qt.Key.Key_H, ctrl=True)
    lines = panel_of(opened).lines
    page = opened.workspace.session.page if opened.workspace is not None else None
    assert page is not None
    assert lines.index(0).data(ABOUT) == f"“{page.text[2]}”"
    read = lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read.startswith(f"Tag mention, “{page.text[2]}”, ann, ")
    project = project_of(opened)
    entities.add_entity(project, "person", "Ilka Brandt")
    panel_of(opened).refresh()
    assert lines.index(0).data(ABOUT) == "Ilka Brandt"
    # What is painted has room for it, or leaves it out; neither fails.
    for width in (120, 280, 600):
        panel_of(opened).list.resize(width, 300)
        assert not panel_of(opened).list.grab().isNull()


def test_what_cannot_be_undone_says_why(opened: MainWindow, mentions: list[str]) -> None:
    press(Qt.Key.Key_H, ctrl=True)
    press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert "set the project up" in opened.bar.message.text()
    assert not panel_of(opened).button.isEnabled()
    assert all(there(opened, uid) for uid in mentions)


def test_the_list_follows_and_is_put_away(
    opened: MainWindow, mentions: list[str], qtbot: QtBot
) -> None:
    press(Qt.Key.Key_H, ctrl=True)
    panel = panel_of(opened)
    before = len(panel.lines.lines)
    tagging.set_note(project_of(opened), "mention", mentions[0], "checked")
    qtbot.waitUntil(lambda: len(panel.lines.lines) == before + 1)
    assert panel.lines.lines[0].op == "set_note"
    press(Qt.Key.Key_H, ctrl=True)
    assert not panel.isVisible()
    press(Qt.Key.Key_H, ctrl=True)
    opened.show_welcome()
    assert not panel.isVisible()
    assert panel.lines.lines == []


def test_the_inspector_unfolds_what_became_of_an_annotation(
    opened: MainWindow, mentions: list[str]
) -> None:
    project, workspace = project_of(opened), opened.workspace
    assert workspace is not None
    tagging.set_note(project, "mention", mentions[0], "checked")
    workspace.session.set_current(mentions[0])
    workspace.inspector.refresh()
    history = workspace.inspector.history
    history.button.setFocus()
    press(Qt.Key.Key_Space)
    assert history.lines.text().splitlines()[1::2] == ["note", "made as person"]


def test_the_guidelines_of_the_label_stand_beside_it(
    opened: MainWindow, mentions: list[str]
) -> None:
    project, workspace = project_of(opened), opened.workspace
    assert workspace is not None
    text = "# Person\n\nA *human* being. ![x](http://nowhere.invalid/x.png)\n\n# Place\n\nA place."
    schema_editing.edit_schema(project, guidelines=text)
    workspace.session.set_current(mentions[0])
    workspace.inspector.refresh()
    part = workspace.inspector.part
    assert part.toPlainText().startswith("A human being.")
    assert "A place." not in part.toPlainText()
    assert "img" not in part.toHtml().split("<body", 1)[1]
    tagging.relabel(project, "mention", mentions[0], "place")
    workspace.inspector.refresh()
    assert part.toPlainText() == "A place."
