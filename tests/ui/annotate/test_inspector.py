"""The inspector: what it shows and what its fields store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from annotator.services import entities
from annotator.services.entities import add_entity
from annotator.ui.annotate.editors import ChoiceEditor, Editor, LineEditor
from tests.ui.annotate.conftest import CTRL, SHIFT, Desk, Key
from tests.ui.annotate.test_shaping import tag


def field(desk: Desk, id_: str) -> Editor:
    """Return a field of the form, ready to be typed in."""
    desk.inspector.refresh()
    editor = desk.inspector.form.rows[id_].editor
    editor.setFocus()
    return editor


def choose(desk: Desk, id_: str, shown: str) -> None:
    """Choose a value by its words and press Enter."""
    editor = field(desk, id_)
    assert isinstance(editor, ChoiceEditor)
    editor.setCurrentIndex(editor.findText(shown, Qt.MatchFlag.MatchStartsWith))
    desk.press(Key.Key_Return)


def test_shows_label_words_place_and_definition(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    desk.inspector.refresh()
    start = desk.text.index("Ilka")
    label = desk.project.schema.label("mention", "person")
    assert desk.inspector.label.text() == "Person"
    assert desk.inspector.quote.text() == "Ilka Brandt"
    assert desk.inspector.facts.text() == f"By ann\nCharacters {start}–{start + 11}"
    assert desk.inspector.guidelines.text() == label.definition
    assert desk.inspector.hints.isHidden()


def test_corpus_text_is_never_taken_for_markup(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    desk.inspector.refresh()
    for label in (desk.inspector.quote, desk.inspector.facts, desk.inspector.guidelines):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_follows_the_current_annotation(desk: Desk, qtbot: QtBot) -> None:
    tag(desk, "Ilka Brandt", "p")
    tag(desk, "Osmere", "g")
    qtbot.waitUntil(lambda: desk.inspector.quote.text() == "Osmere")
    desk.press(Key.Key_Escape)
    qtbot.waitUntil(desk.inspector.hints.isVisible)
    assert desk.inspector.card.isHidden()
    assert desk.inspector.hints.place.text().startswith("Sentence 1 of")


def test_note_is_one_step_and_enter_returns_to_the_text(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_N, CTRL | SHIFT)
    desk.press("pom")
    assert desk.mentions()[0].note == ""
    desk.press(Key.Key_Return)
    assert desk.mentions()[0].note == "pom"
    assert desk.view.hasFocus()
    assert len(desk.mentions()) == 1
    desk.press(Key.Key_Z, CTRL)
    assert desk.message == "Undone: Change note"
    assert desk.mentions()[0].note == ""


def test_leaving_a_field_commits_and_escape_restores(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_N, CTRL | SHIFT)
    desk.press("kept")
    desk.view.setFocus()
    assert desk.mentions()[0].note == "kept"
    desk.press(Key.Key_N, CTRL | SHIFT)
    desk.press("lost")
    desk.press(Key.Key_Escape)
    assert desk.mentions()[0].note == "kept"
    assert desk.view.hasFocus()
    assert desk.message.startswith("Left as it was: Esc takes back what is typed")
    desk.press(Key.Key_N, CTRL | SHIFT)
    desk.press(Key.Key_Escape)
    assert desk.messages.count(desk.message) == 1


def test_typing_in_a_field_has_an_undo_of_its_own(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    field(desk, "entity")
    desk.press("Brandt")
    desk.press(Key.Key_Z, CTRL)
    assert len(desk.mentions()) == 1
    desk.press("xy")
    desk.actions.run("edit.undo")
    assert len(desk.mentions()) == 1


# The list of proposals is a window of its own, which the offscreen platform cannot raise.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_entity_is_made_once_and_linked_by_name(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    field(desk, "entity")
    desk.press("Ilka Brandt")
    desk.press(Key.Key_Return)
    first = desk.mentions()[0].entity
    assert first is not None
    found = entities.find_entity(desk.project, first)
    assert found is not None
    assert (found.name, found.label) == ("Ilka Brandt", "person")
    tag(desk, "Tomas Virel", "p")
    field(desk, "entity")
    desk.press("Ilka Brandt")
    desk.press(Key.Key_Return)
    assert [each.entity for each in desk.mentions()] == [first, first]
    assert entities.mentions_of(desk.project, first) == 2
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert entities.find_entity(desk.project, first) is None


def test_entities_are_proposed_as_one_types(desk: Desk) -> None:
    add_entity(desk.project, "person", "Ilka Brandt", ["the harbour master"])
    add_entity(desk.project, "place", "Brandtfels")
    assert [each.name for each in entities.entities_like(desk.project, "person", "harb")] == [
        "Ilka Brandt"
    ]
    assert entities.entities_like(desk.project, "person", "100%") == []


def test_attributes_are_edited_as_their_kinds_ask(desk: Desk) -> None:
    place = tag(desk, "cafe\u0301", "l")
    desk.press(Key.Key_F3)
    tag(desk, "twelve people died", "c")
    choose(desk, "attribute:certainty", "probable")
    choose(desk, "attribute:checkworthy", "yes")
    field(desk, "attribute:quantities")
    desk.press(">= 12 (people)")
    desk.press(Key.Key_Return)
    choose(desk, "attribute:place", "cafe")
    (claim,) = desk.claims()
    assert claim.attributes == {
        "certainty": "probable",
        "checkworthy": True,
        "quantities": [{"value": 12, "comparator": ">=", "counted": "people"}],
        "place": place,
    }
    choose(desk, "attribute:certainty", "—")
    assert "certainty" not in desk.claims()[0].attributes
    desk.inspector.refresh()
    shown = desk.inspector.form.rows["attribute:quantities"].editor
    assert isinstance(shown, LineEditor)
    assert shown.text() == ">= 12 (people)"


def test_a_refused_value_says_why_and_is_put_back(desk: Desk) -> None:
    desk.press(Key.Key_F3)
    tag(desk, "twelve people died", "c")
    editor = field(desk, "attribute:quantities")
    desk.press("a dozen")
    desk.press(Key.Key_Return)
    row = desk.inspector.form.rows["attribute:quantities"]
    assert desk.claims()[0].attributes == {}
    desk.inspector.refresh()
    assert not row.error.isHidden()
    assert row.editor.hasFocus()
    assert row.error.text().startswith("write a quantity as a number")
    assert isinstance(editor, LineEditor)
    assert editor.text() == ""


def test_a_source_is_chosen_from_the_mentions_nearby(desk: Desk) -> None:
    source = tag(desk, "Ilka Brandt", "p")
    desk.press(Key.Key_F3)
    tag(desk, "twelve people died", "c")
    choose(desk, "source", "Ilka Brandt (Person)")
    assert desk.claims()[0].source == source
    choose(desk, "source", "—")
    assert desk.claims()[0].source is None


def test_severity_of_a_discrepancy_is_chosen(desk: Desk) -> None:
    desk.press(Key.Key_F4)
    desk.select("twelve people")
    desk.press(Key.Key_M, CTRL)
    desk.press(Key.Key_PageDown, CTRL)
    desk.select("Fourteen people")
    desk.press("n")
    choose(desk, "severity", "3")
    assert desk.discrepancies()[0].severity == 3


def test_the_label_is_changed_from_its_button(desk: Desk) -> None:
    tag(desk, "Ilka Brandt", "p")
    desk.go_to("Monday")
    desk.inspector.refresh()
    desk.inspector.label.setFocus()
    desk.press(Key.Key_Return)
    assert desk.pane.picker.title.text() == "Change Person to"
    desk.press("role")
    desk.press(Key.Key_Return)
    assert desk.mentions()[0].label == "role"


def test_the_wheel_over_a_choice_changes_nothing(desk: Desk) -> None:
    desk.press(Key.Key_F3)
    tag(desk, "twelve people died", "c")
    desk.inspector.refresh()
    editor = desk.inspector.form.rows["attribute:certainty"].editor
    assert isinstance(editor, ChoiceEditor)
    before = editor.currentIndex()
    event = QWheelEvent(
        QPointF(4, 4), QPointF(4, 4), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    editor.wheelEvent(event)
    assert editor.currentIndex() == before
