"""Searching from the keyboard: ask, go through, tick, tag, read, come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Mention
from annotator.services import paging, tagging
from annotator.services.projects import Project
from annotator.store import queries, records
from annotator.ui.search.examples import Examples
from annotator.ui.search.place import SearchPlace
from annotator.ui.window import MainWindow
from tests.building import FIRST, add_articles, span_of, uids
from tests.ui.conftest import focused, press, project_of

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def place(opened: MainWindow, qtbot: QtBot) -> SearchPlace:
    """Return the place of searches, gone to by its key."""
    add_articles(
        project_of(opened),
        {"Fifth": "Ilka Brandt left.\nNobody saw ILKA BRANDT, or Brandt’s ferry.\n"},
        story="Dam",
    )
    press(Key.Key_5, ctrl=True)
    assert opened.workspace is not None
    found = opened.workspace.middle.currentWidget()
    assert isinstance(found, SearchPlace)
    return found


def ask(place: SearchPlace, query: str) -> None:
    """Type a query and press Enter."""
    place.field.setFocus()
    place.field.clear()
    press(query)
    press(Key.Key_Return)


def mentions(window: MainWindow) -> dict[tuple[str, str], int]:
    """Count the mentions by label and words."""
    project = project_of(window)
    counts: dict[tuple[str, str], int] = {}
    for each in records.select(project.connection, Mention.kind):
        key = (each.label, paging.passage(project, each.article, each.spans))
        counts[key] = counts.get(key, 0) + 1
    return counts


def first_article(project: Project) -> str:
    """Return the article with the text FIRST."""
    return next(
        uid for uid in uids(project) if queries.text_of(project.connection, uid).text == FIRST
    )


def matches(place: SearchPlace) -> list[str]:
    return [find.match for row in range(place.lines.rowCount()) if (find := place.lines.find(row))]


def test_a_query_finds_words_in_all_articles(place: SearchPlace) -> None:
    assert focused() is place.field
    ask(place, '"ilka brandt"')
    assert focused() is place.list
    assert matches(place) == ["Ilka Brandt", "Ilka Brandt", "ILKA BRANDT"]
    assert place.list.row == 0


def test_typing_never_tags(place: SearchPlace, opened: MainWindow) -> None:
    ask(place, "brandt")
    press("/")
    assert focused() is place.field
    press("pl .'")
    press(Key.Key_A, ctrl=True)
    assert place.field.selectedText() == place.field.text()
    press(" ")
    assert mentions(opened) == {}
    assert not place.lines.ticked


def test_a_letter_tags_ticked_finds_as_one_step(place: SearchPlace, opened: MainWindow) -> None:
    ask(place, '"ilka brandt"')
    press(Key.Key_A, ctrl=True)
    assert place.lines.ticked == {0, 1, 2}
    press(Key.Key_Space)
    assert place.lines.ticked == {1, 2}
    press("p")
    assert mentions(opened) == {("person", "Ilka Brandt"): 1, ("person", "ILKA BRANDT"): 1}
    assert not place.lines.ticked
    press(Key.Key_Z, ctrl=True)
    assert mentions(opened) == {}
    press(Key.Key_Y, ctrl=True)
    assert sum(mentions(opened).values()) == 2


def test_a_letter_tags_the_current_find_and_another_changes_it(
    place: SearchPlace, opened: MainWindow
) -> None:
    ask(place, '"ilka brandt"')
    press(Key.Key_Down, "p")
    assert mentions(opened) == {("person", "Ilka Brandt"): 1}
    assert place.list.row == 1
    assert place.lines.data(place.lines.index(1), Qt.ItemDataRole.UserRole + 1) == (
        ("mention", "person"),
    )
    press("l")
    assert mentions(opened) == {("place", "Ilka Brandt"): 1}


def test_enter_reads_and_coming_back_keeps_the_row(place: SearchPlace, opened: MainWindow) -> None:
    ask(place, '"ilka brandt"')
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    workspace = opened.workspace
    assert workspace is not None
    assert workspace.place == "read"
    view = workspace.view
    assert focused() is view
    assert view.text[view.caret() :].startswith("ILKA BRANDT")
    press(Key.Key_5, ctrl=True)
    assert focused() is place.list
    assert place.list.row == 2


def test_the_next_find_is_a_key_away_while_reading(place: SearchPlace, opened: MainWindow) -> None:
    ask(place, '"ilka brandt"')
    press(Key.Key_Return)
    workspace = opened.workspace
    assert workspace is not None
    press(Key.Key_F7)
    assert workspace.view.text[workspace.view.caret() :].startswith("Ilka Brandt left")
    press(Key.Key_F7, shift=True)
    assert workspace.view.text[workspace.view.caret() :].startswith("Ilka Brandt said")


def test_words_one_reads_can_be_searched_for(place: SearchPlace, opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.open_article(first_article(project_of(opened)))
    view = workspace.view
    view.select([span_of(view.text, "Ilka Brandt")])
    QTest.keyClick(view, Key.Key_F, Qt.KeyboardModifier.ControlModifier | ALT)
    assert place.field.text() == '"Ilka Brandt"'
    assert len(matches(place)) == 3


def test_a_mistake_is_named_with_its_place(place: SearchPlace) -> None:
    ask(place, "labl:person")
    assert place.message.isVisible()
    assert "did you mean “label:”" in place.message.text()
    ask(place, "label:nobody")
    assert "“label:nobody”" in place.message.text()
    ask(place, "brandt")
    assert not place.message.isVisible()


def test_fields_and_labels_are_completed(place: SearchPlace) -> None:
    place.field.setFocus()
    press("lab")
    assert place.field.offered == ["label:"]
    press(Key.Key_Down, Key.Key_Return)
    assert place.field.text() == "label:"
    assert "Person " in place.field.offered
    press("pl")
    assert place.field.offered == ["Place "]
    press(Key.Key_Tab)
    assert place.field.text() == "label:Place "
    press("outlet:fif")
    assert place.field.offered == ['"Fifth Gazette" ']


def test_up_brings_back_what_was_asked(place: SearchPlace) -> None:
    ask(place, "brandt")
    ask(place, "ferry")
    press("/", Key.Key_Up)
    assert place.field.text() == "ferry"
    press(Key.Key_Up)
    assert place.field.text() == "brandt"
    press(Key.Key_Down)
    assert place.field.text() == "ferry"
    assert place.settings["search.history"][:2] == ["ferry", "brandt"]


def test_a_search_is_saved_and_forgotten(place: SearchPlace) -> None:
    ask(place, "brandt -label:person")
    press(Key.Key_S, ctrl=True)
    assert place.settings["search.saved"] == ["brandt -label:person"]
    place.saved._fill()
    assert "brandt -label:person" in [action.text() for action in place.saved.menu_.actions()]
    press(Key.Key_S, ctrl=True)
    assert place.settings["search.saved"] == []


def test_annotations_are_listed_and_changed(place: SearchPlace, opened: MainWindow) -> None:
    project = project_of(opened)
    ask(place, "brandt")
    press(Key.Key_A, ctrl=True)
    press("p")
    count = len(matches(place))
    ask(place, "label:person")
    assert len(matches(place)) == count
    press("l")
    assert sum(n for (label, _), n in mentions(opened).items() if label == "place") == 1
    assert project.next_undo() == "tag_found"
    # The line stays where it is and shows what it is now.
    assert len(matches(place)) == count


def test_finds_of_two_articles_make_a_discrepancy(place: SearchPlace, opened: MainWindow) -> None:
    ask(place, "twelve OR fourteen")
    press(Key.Key_F4)
    press("n")
    assert project_of(opened).next_undo() != "add_discrepancy"
    press(Key.Key_A, ctrl=True)
    press("n")
    assert project_of(opened).next_undo() == "add_discrepancy"


def wait_for(qtbot: QtBot, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(done)


def test_one_text_with_two_labels_is_put_right(
    place: SearchPlace, opened: MainWindow, qtbot: QtBot
) -> None:
    project = project_of(opened)
    tagging.add_mention(project, first_article(project), [span_of(FIRST, "Ilka Brandt")], "place")
    ask(place, '"ilka brandt"')
    press(Key.Key_Down, "p", Key.Key_Down, "p")
    QTest.keyClick(place.list, Key.Key_2, ALT)
    wait_for(qtbot, lambda: bool(place.lines.entries) and place.loader.is_resting)
    # The stray label comes first under the heading.
    assert place.lines.find(0) is None
    assert place.lines.find(1).label == "place"  # type: ignore[union-attr]
    assert focused() is place.list
    press(Key.Key_Down, "p")
    assert {label for label, _ in mentions(opened)} == {"person"}
    press(Key.Key_F5)
    wait_for(qtbot, lambda: place.loader.is_resting)
    assert place.lines.rowCount() == 0
    assert place.nothing.isVisible()


def test_what_was_left_out_is_tagged_by_its_heading(
    place: SearchPlace, opened: MainWindow, qtbot: QtBot
) -> None:
    ask(place, '"ilka brandt"')
    press(Key.Key_Space, Key.Key_Down, Key.Key_Space, "p")
    assert sum(mentions(opened).values()) == 2
    QTest.keyClick(place.list, Key.Key_3, ALT)
    wait_for(qtbot, lambda: bool(place.lines.entries) and place.loader.is_resting)
    assert matches(place) == ["ILKA BRANDT"]
    assert place.list.row == 0
    press("p")
    assert sum(mentions(opened).values()) == 3


def test_results_are_read_aloud_with_their_words(place: SearchPlace) -> None:
    ask(place, '"ilka brandt"')
    press("p", Key.Key_Space)
    spoken = place.lines.data(place.lines.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert spoken.startswith("ticked, Ilka Brandt, Person, First Gazette")


def test_the_next_find_needs_a_search(opened: MainWindow, project_path: Path) -> None:
    press(Key.Key_F7)
    assert "Nothing was searched for yet." in opened.bar.message.whole()
    press(Key.Key_5, ctrl=True)
    opened.close_project()
    opened.projects.open_path(project_path)
    press(Key.Key_F7)
    assert "Nothing was searched for yet." in opened.bar.message.whole()


def test_nothing_listens_after_the_project_is_closed(
    place: SearchPlace, opened: MainWindow
) -> None:
    ask(place, "brandt")
    place.field.setText("ferry")
    opened.close_project()
    QApplication.processEvents()
    assert place.loader.is_resting


def test_a_low_window_shows_fewer_examples_and_squeezes_none(qtbot: QtBot) -> None:
    examples = Examples()
    qtbot.addWidget(examples)
    examples.resize(720, 600)
    examples.show()
    buttons = [button for button, _ in examples.rows]
    assert all(button.isVisible() for button in buttons)
    examples.resize(720, 200)
    few = [button for button in buttons if button.isVisible()]
    assert 0 < len(few) < len(buttons)
    qtbot.waitUntil(lambda: all(each.height() >= each.sizeHint().height() for each in few))
    examples.resize(720, 600)
    assert all(button.isVisible() for button in buttons)
