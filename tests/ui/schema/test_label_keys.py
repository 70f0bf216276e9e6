"""The label form proposes a free key, takes chords, and says whose a key is."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.schema import Label, Schema
from annotator.ui.schema.label_form import LabelForm


def form_of(qtbot: QtBot, *labels: Label) -> LabelForm:
    """Return the form with the last of some labels in it."""
    form = LabelForm()
    qtbot.addWidget(form)
    form.load(Schema("S", labels), labels[-1])
    form.show()
    return form


def test_a_free_key_is_proposed_in_the_empty_field(qtbot: QtBot) -> None:
    form = form_of(
        qtbot, Label("a", "mention", "Port", "P"), Label("b", "mention", "Pier"),
    )  # fmt: skip
    assert form.key.placeholderText() == "I"
    assert "P" not in form.taken.text().partition("Free:")[2]


def test_a_chord_is_taken_without_a_space_and_its_beginning_is_taken(qtbot: QtBot) -> None:
    form = form_of(
        qtbot, Label("a", "mention", "Port", "X P"), Label("b", "mention", "Pier"),
    )  # fmt: skip
    heard: list[tuple[str, object]] = []
    form.edited.connect(lambda name, value: heard.append((name, value)))
    form.key.setFocus()
    QTest.keyClicks(form.key, "x")
    assert form.taken.text().startswith("Port has it")
    QTest.keyClicks(form.key, "i")
    assert form.taken.text() == ""
    form.key.commit()
    assert heard == [("key", "X I")]
