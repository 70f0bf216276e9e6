"""Actions: every one answered, keys where they belong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.services import keymaps
from annotator.services.actions import ActionSpec, all_actions
from annotator.services.projects import default_schema
from annotator.ui import places
from annotator.ui.actions import ActionSet, Answers
from annotator.ui.window import MainWindow
from tests.building import SCHEMA

EVERYTHING = frozenset(("project", "article", "annotation", "claim", "discrepancy", "selection"))


class Bench(QWidget):
    """Hold a text and a field, and note which actions ran."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.field = QWidget(), QLineEdit()
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.field)
        self.actions_ = ActionSet(self, default_schema())
        self.actions_.attach_text_widget(self.text)
        self.ran: list[str] = []
        self.actions_.ran.connect(self.ran.append)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.actions_.set_state(EVERYTHING)
    made.text.setFocus()
    return made


def test_every_action_of_the_program_is_answered(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    for entry in places.ENTRIES:
        workspace.go_to(entry.id)
    assert opened.actions_.unconnected() == []


def test_there_is_an_action_for_every_spec(bench: Bench) -> None:
    assert [spec.id for spec in bench.actions_.specs()] == [
        spec.id for spec in all_actions(default_schema())
    ]


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "annotation.next"),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "annotation.previous"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "annotation.pick_label"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "annotation.pick_label"),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "annotation.delete"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "select.none"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "select.word"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "caret.char_back"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, "extend.line_on"),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, "edge.start_back"),
        (Qt.Key.Key_BraceRight, Qt.KeyboardModifier.NoModifier, "edge.end_on"),
        (Qt.Key.Key_QuoteDbl, Qt.KeyboardModifier.NoModifier, "fragment.join"),
        (Qt.Key.Key_Apostrophe, Qt.KeyboardModifier.NoModifier, "fragment.add"),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier, "find.slash"),
        (Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, "label.mention.person"),
    ],
)
def test_keys_of_the_text(
    bench: Bench, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: str
) -> None:
    QTest.keyClick(bench.text, key, modifiers)
    assert bench.ran == [expected]


def test_no_plain_key_fires_in_a_field(bench: Bench) -> None:
    bench.field.setFocus()
    for spec in bench.actions_.specs():
        for key in spec.keys:
            if len(key) == 1:
                QTest.keyClicks(bench.field, key)
    assert bench.ran == []
    assert bench.field.text()


def test_keys_of_the_window_work_in_a_field_too(bench: Bench) -> None:
    bench.field.setFocus()
    QTest.keyClick(bench.field, Qt.Key.Key_F3)
    assert bench.ran == ["layer.claim"]


def test_label_keys_belong_to_one_layer(bench: Bench) -> None:
    QTest.keyClick(bench.text, Qt.Key.Key_N)
    bench.actions_.set_layer("discrepancy")
    QTest.keyClick(bench.text, Qt.Key.Key_N)
    assert bench.ran == ["label.mention.number", "label.discrepancy.number"]


def test_an_action_without_what_it_needs_is_off_and_says_why(bench: Bench) -> None:
    actions = bench.actions_
    actions.set_state(frozenset({"project"}))
    QTest.keyClick(bench.text, Qt.Key.Key_Tab)
    assert bench.ran == []
    assert actions.reason("annotation.next") == "needs an open article"
    assert actions.reason("import.files") == ""


def test_a_menu_never_owns_a_key_of_the_text(bench: Bench) -> None:
    shadow = bench.actions_.menu_action("annotation.next")
    assert shadow.shortcut().isEmpty()
    assert shadow.text().endswith("\tTab")
    shadow.trigger()
    assert bench.ran == ["annotation.next"]
    bench.actions_.set_state(frozenset())
    assert not shadow.isEnabled()


def test_no_two_actions_share_a_key_where_both_can_work(bench: Bench) -> None:
    for layer in ("mention", "claim", "discrepancy"):
        bench.actions_.set_layer(layer)
        seen: dict[str, list[ActionSpec]] = {}
        for spec in bench.actions_.specs():
            for sequence in bench.actions_.action(spec.id).shortcuts():
                key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
                for other in seen.setdefault(key, []):
                    assert not keymaps.overlap(spec.scope, other.scope), (key, spec.id, other.id)
                seen[key].append(spec)


def test_labels_follow_the_schema(bench: Bench) -> None:
    bench.actions_.connect_labels(lambda layer, label: bench.ran.append(f"{layer}/{label}"))
    bench.actions_.rebuild_labels(SCHEMA)
    assert "label.mention.weapon" not in bench.actions_
    QTest.keyClick(bench.text, Qt.Key.Key_L)
    assert bench.ran == ["mention/place", "label.mention.place"]


def test_the_end_of_a_former_text_leaves_the_keys_to_the_present_one(bench: Bench) -> None:
    former = QWidget()
    bench.actions_.attach_text_widget(former)
    bench.actions_.attach_text_widget(bench.text)
    _destroy(former)
    bench.actions_.rebuild_labels(SCHEMA)
    QTest.keyClick(bench.text, Qt.Key.Key_L)
    assert bench.ran == ["label.mention.place"]


def test_a_text_that_is_gone_is_forgotten(bench: Bench) -> None:
    lent = QWidget()
    bench.actions_.lend(Answers({}, None, lent))
    _destroy(lent)
    bench.actions_.attach_text_widget(bench.text)
    QTest.keyClick(bench.text, Qt.Key.Key_Space)
    assert bench.ran == ["select.word"]


def test_the_end_of_a_former_place_leaves_the_keys_to_the_present_one(bench: Bench) -> None:
    former, present = QWidget(), QWidget(bench)
    bench.actions_.attach_place("review.queue", former)
    bench.actions_.attach_place("review.queue", present)
    _destroy(former)
    bench.actions_.rebuild_labels(SCHEMA)
    assert bench.actions_.action("review.as.omission") in present.actions()


def _destroy(widget: QWidget) -> None:
    """Let a widget end as it does in the program, once the event loop comes round."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def test_no_key_is_also_the_letter_that_opens_a_menu(window: MainWindow) -> None:
    letters = {
        f"Alt+{menu.text()[menu.text().index('&') + 1].upper()}"
        for menu in window.menuBar().actions()
        if "&" in menu.text()
    }
    assert letters
    taken = {key: spec.id for spec in window.actions_.specs() for key in spec.keys}
    assert not letters & taken.keys()
