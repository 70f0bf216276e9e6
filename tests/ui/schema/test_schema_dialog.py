"""The schema editor: every change by keyboard, a step each, and the window follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services import browsing, label_use, schema_editing, tagging
from annotator.store import records
from annotator.ui.schema.attributes import AttributeDialog
from annotator.ui.schema.editor import SchemaDialog
from annotator.ui.schema.merging import MergeDialog, SplitDialog
from annotator.ui.window import MainWindow
from tests.building import FIRST, span_of, uids
from tests.ui.conftest import focused, press, project_of

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(opened: MainWindow) -> SchemaDialog:
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    found = QApplication.activeModalWidget()
    assert isinstance(found, SchemaDialog)
    return found


def names(dialog: SchemaDialog) -> list[str]:
    return [label.name for label in dialog.list.rows.labels]


def tag(window: MainWindow, words: str = "Ilka Brandt", label: str = "person") -> str:
    project = project_of(window)
    first = next(row for row in uids(project) if browsing.article(project, row).title == "First")
    return tagging.add_mention(project, first, [span_of(FIRST, words)], label).uid


def label_of(window: MainWindow, uid: str) -> str:
    return str(records.get(project_of(window).connection, "mention", uid).label)


def test_a_label_is_renamed_and_its_chip_follows(opened: MainWindow, dialog: SchemaDialog) -> None:
    assert names(dialog) == ["Person", "Place"]
    press(Qt.Key.Key_Return)
    assert focused() is dialog.form.name
    press("Human", Qt.Key.Key_Return)
    assert project_of(opened).next_undo() == "edit_label"
    assert names(dialog) == ["Human", "Place"]
    assert focused() is dialog.list
    workspace = opened.workspace
    assert workspace is not None
    assert workspace.pane.label_bar.chips[0].label.name == "Human"
    assert dialog.form.preview.view.text.count("Dorrit Vane") == 1


def test_a_taken_key_is_told_before_and_refused_after(
    opened: MainWindow, dialog: SchemaDialog
) -> None:
    press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert focused() is dialog.form.key
    dialog.form.key.selectAll()
    press("l")
    assert "Place" in dialog.form.taken.text()
    press(Qt.Key.Key_Return)
    assert "taken" in dialog.problem.text()
    assert dialog.form.key.text() == "P"
    assert project_of(opened).schema.label("mention", "person").key == "P"


def test_a_label_is_added_with_a_look_of_its_own(opened: MainWindow, dialog: SchemaDialog) -> None:
    press(Qt.Key.Key_Insert)
    press("Ship", Qt.Key.Key_Return)
    assert names(dialog) == ["Person", "Ship", "Place"]
    labels = project_of(opened).schema.of_layer("mention")
    assert len({(label.colour, label.pattern) for label in labels}) == 3


def test_arrows_recolour_and_the_preview_follows(opened: MainWindow, dialog: SchemaDialog) -> None:
    dialog.form.colour.swatches.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert project_of(opened).schema.label("mention", "person").colour == "#d55e00"
    assert dialog.form.colour.field.text() == "#d55e00"
    styles = dialog.form.preview.view._styles
    assert styles["mention.person"].colour == "#d55e00"


def test_labels_move_and_undo_in_the_list(opened: MainWindow, dialog: SchemaDialog) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Down, _ALT)
    assert names(dialog) == ["Place", "Person"]
    press(Qt.Key.Key_Z, ctrl=True)
    assert names(dialog) == ["Person", "Place"]


def test_delete_removes_what_nothing_has_and_retires_the_rest(
    opened: MainWindow, dialog: SchemaDialog
) -> None:
    tag(opened)
    dialog.list.setFocus()
    dialog._counts = {("mention", "person"): 1}
    dialog.refresh()
    press(Qt.Key.Key_Delete)
    assert project_of(opened).schema.label("mention", "person").retired
    assert names(dialog) == ["Place", "Person"]
    assert dialog.retire_button.text().replace("&", "") == "Use again"
    dialog.list.go_to("place")
    press(Qt.Key.Key_Delete)
    assert names(dialog) == ["Person"]


def test_one_label_is_merged_into_another(opened: MainWindow, qtbot: QtBot) -> None:
    uid = tag(opened)
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, SchemaDialog)
    QTest.keyClick(focused(), Qt.Key.Key_M, _ALT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not editor)
    merge = QApplication.activeModalWidget()
    assert isinstance(merge, MergeDialog)
    press(Qt.Key.Key_Return)
    assert label_of(opened, uid) == "place"
    assert QApplication.activeModalWidget() is editor
    assert names(editor) == ["Place", "Person"]
    workspace = opened.workspace
    assert workspace is not None
    page = workspace.session.page
    if page is not None and uid in page.annotations:
        assert page.annotations[uid].label == "place"


def test_a_label_is_split_by_words_and_ticks(opened: MainWindow) -> None:
    brandt, ferry = tag(opened), tag(opened, "Ferry")
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, SchemaDialog)
    editor.split()
    split = QApplication.activeModalWidget()
    assert isinstance(split, SplitDialog)
    assert split.list.count() == 2
    press("Ship", Qt.Key.Key_Tab)
    assert focused() is split.words
    press("ferry")
    press(Qt.Key.Key_Return)
    assert label_of(opened, ferry) == "ship"
    assert label_of(opened, brandt) == "person"
    assert names(editor) == ["Person", "Ship", "Place"]


def test_what_is_unticked_stays(opened: MainWindow) -> None:
    brandt, ferry = tag(opened), tag(opened, "Ferry")
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, SchemaDialog)
    editor.split()
    split = QApplication.activeModalWidget()
    assert isinstance(split, SplitDialog)
    press("Ship")
    split.list.setFocus()
    press(Qt.Key.Key_Space)
    assert split.left_out() == {brandt}
    assert split.count.text().startswith("1 of 2")
    press(Qt.Key.Key_Return)
    assert (label_of(opened, brandt), label_of(opened, ferry)) == ("person", "ship")


def test_a_long_step_is_cancelled_by_escape(opened: MainWindow) -> None:
    uid = tag(opened)
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, SchemaDialog)
    editor.merge()
    merge = QApplication.activeModalWidget()
    assert isinstance(merge, MergeDialog)
    merge.bar.cancel()
    merge.bar.run = _cancelling(merge)  # type: ignore[method-assign]
    press(Qt.Key.Key_Return)
    assert merge.isVisible()
    assert "nothing was changed" in merge.problem.text()
    assert label_of(opened, uid) == "person"
    assert not project_of(opened).schema.label("mention", "person").retired


def _cancelling(merge: MergeDialog):  # type: ignore[no-untyped-def]
    """Return the bar's own ``run`` with Escape pressed while the step is under way."""
    run = type(merge.bar).run

    def cancelled(step):  # type: ignore[no-untyped-def]
        def pressed(watch):  # type: ignore[no-untyped-def]
            merge.reject()
            return step(watch)

        return run(merge.bar, pressed)

    return cancelled


def test_an_attribute_is_added_edited_and_removed(opened: MainWindow, dialog: SchemaDialog) -> None:
    dialog.form.attributes.setFocus()
    press(Qt.Key.Key_Insert)
    added = QApplication.activeModalWidget()
    assert isinstance(added, AttributeDialog)
    press("Side of the war", Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focused() is added.values
    added.values.setPlainText("north\nsouth\n")
    added.name.setFocus()
    press(Qt.Key.Key_Return)
    made = schema_editing.attribute_called(project_of(opened).schema, "mention", "side_of_the_war")
    assert (made.choices, made.labels) == (("north", "south"), ("person",))
    assert dialog.form.attributes.count() == 2
    dialog.form.attributes.setFocus()
    dialog.form.attributes.setCurrentRow(1)
    press(Qt.Key.Key_Return)
    edited = QApplication.activeModalWidget()
    assert isinstance(edited, AttributeDialog)
    edited.retired.click()
    edited.name.setFocus()
    press(Qt.Key.Key_Return)
    schema = project_of(opened).schema
    assert schema_editing.attribute_called(schema, "mention", "side_of_the_war").retired
    dialog.edit_attribute("side_of_the_war")
    last = QApplication.activeModalWidget()
    assert isinstance(last, AttributeDialog)
    last._remove()
    assert dialog.form.attributes.count() == 1


def test_guidelines_are_kept_when_the_field_is_left(
    opened: MainWindow, dialog: SchemaDialog
) -> None:
    dialog.tabs.setCurrentIndex(5)
    page = dialog.guidelines
    page.source.setFocus()
    press("# Person")
    press(Qt.Key.Key_Tab)
    assert project_of(opened).schema.guidelines == "# Person"
    assert page.page.toPlainText() == "Person"
    assert project_of(opened).next_undo() == "edit_schema"


def test_a_schema_goes_out_and_comes_in(
    opened: MainWindow, dialog: SchemaDialog, tmp_path: Path
) -> None:
    target = tmp_path / "schema.json"
    dialog.export_to(target)
    schema_editing.add_label(
        project_of(opened), dialog.list.rows.labels[0].__class__("ship", "mention", "Ship")
    )
    assert "Ship" in names(dialog)
    dialog.import_from(target)
    assert names(dialog) == ["Person", "Place"]
    target.write_text("{}")
    dialog.import_from(target)
    assert "schema.json" in dialog.problem.text()


def test_a_form_wider_than_there_is_room_for_can_be_scrolled_to_its_end(
    dialog: SchemaDialog, qtbot: QtBot
) -> None:
    form = dialog.form
    inside = form.widget()
    assert inside is not None
    dialog.setMinimumWidth(0)
    dialog.resize(620, dialog.height())
    qtbot.waitUntil(lambda: form.viewport().width() < inside.minimumSizeHint().width())
    hidden = inside.minimumSizeHint().width() - form.viewport().width()
    assert form.horizontalScrollBar().isVisible()
    assert form.horizontalScrollBar().maximum() == hidden


def test_labels_are_counted_while_the_dialog_is_open(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_use, "SLICE", 1)
    tag(opened)
    tag(opened, "Osmere")
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SchemaDialog)
    rows = dialog.list.rows
    assert rows.count(rows.labels[0]) == 0
    assert not dialog.remove_button.isEnabled()
    qtbot.waitUntil(lambda: rows.count(rows.labels[0]) == 2)
    assert dialog.split_button.isEnabled()
    assert not dialog.remove_button.isEnabled()


def test_delete_knows_what_is_used_before_all_is_counted(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_use, "SLICE", 1)
    tag(opened)
    tag(opened, "Osmere")
    QTest.keyClick(focused(), Qt.Key.Key_L, _CTRL | _SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SchemaDialog)
    press(Qt.Key.Key_Delete)
    assert project_of(opened).next_undo() == "retire_label"
