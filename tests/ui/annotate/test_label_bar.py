"""The label bar: what it lists, how it wraps, what it counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.schema import Label
from annotator.services import schemas
from tests.ui.annotate.conftest import Desk, Key


def test_layers_are_named_with_their_keys_and_clickable(desk: Desk) -> None:
    bar = desk.pane.label_bar
    assert [tab.text() for tab in bar.tabs.values()] == ["Mention", "Claim", "Discrepancy"]
    QTest.mouseClick(bar.tabs["claim"], Qt.MouseButton.LeftButton)
    assert desk.session.layer == "claim"
    assert {chip.label.layer for chip in bar.chips} == {"claim"}
    desk.press(Key.Key_F4)
    assert bar.tabs["discrepancy"].isChecked()
    assert len(bar.chips) == 13


def test_counts_are_those_of_the_open_article(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.go_to("Virel")
    desk.press("p")
    bar = desk.pane.label_bar
    assert (desk.chip_count("person"), bar.tabs["mention"].total) == (2, 2)
    desk.open(1)
    assert (desk.chip_count("person"), bar.tabs["mention"].total) == (0, 0)
    desk.open(0)
    assert desk.chip_count("person") == 2


def test_retired_labels_go_and_new_ones_come_at_once(desk: Desk) -> None:
    schema = desk.project.schema
    labels = [replace(each, retired=each.id == "weapon") for each in schema.labels]
    labels.append(Label("ship", "mention", "Ship", "S", "#336699"))
    schemas.replace_schema(desk.project, replace(schema, labels=tuple(labels)))
    shown = [chip.label.id for chip in desk.pane.label_bar.chips]
    assert "weapon" not in shown
    assert shown[-1] == "ship"


@pytest.mark.parametrize("width", [220, 400, 900])
def test_chips_never_overlap_and_the_rest_is_counted(desk: Desk, width: int) -> None:
    schema = desk.project.schema
    many = [Label(f"l{n}", "mention", f"Label number {n}") for n in range(40)]
    schemas.replace_schema(desk.project, replace(schema, labels=(*schema.labels, *many)))
    field = desk.pane.label_bar.field
    field.resize(width, field.heightForWidth(width))
    boxes = [chip.geometry() for chip in field.chips if not chip.isHidden()]
    for at, box in enumerate(boxes):
        assert field.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[at + 1 :])
        assert not box.intersects(field.more.geometry())
    left_out = len(field.chips) - len(boxes)
    assert left_out > 0
    assert field.more.text().startswith(f"+{left_out} more")
    assert not field.more.isHidden()


def test_a_long_name_is_cut_and_not_the_key(desk: Desk) -> None:
    schema = desk.project.schema
    long = Label("long", "mention", "A label of quite extraordinary length indeed", "Y")
    schemas.replace_schema(desk.project, replace(schema, labels=(*schema.labels, long)))
    chip = desk.pane.label_bar.chips[-1]
    assert chip.label.id == "long"
    assert chip.sizeHint().width() < 260


def test_each_row_of_labels_is_seen_where_the_bar_gets_narrower(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Key.Key_F4)
    field = desk.pane.label_bar.field
    heights = set()
    for width in (1100, 900, 600, 1100):
        desk.window.resize(width, 700)
        qtbot.waitUntil(lambda: field.height() == field.heightForWidth(field.width()))
        heights.add(field.height())
        assert all(
            field.rect().contains(chip.geometry()) for chip in field.chips if chip.isVisible()
        )
    assert len(heights) > 1


@pytest.mark.parametrize("width", [1100, 640])
def test_going_to_claims_and_back_moves_nothing(desk: Desk, qtbot: QtBot, width: int) -> None:
    desk.window.resize(width, 700)
    desk.window.show()
    bar, view = desk.pane.label_bar, desk.view
    rows = bar.field.heightForWidth(bar.field.width())
    # Mentions take more rows than claims alone would.
    qtbot.waitUntil(lambda: bar.field.height() == rows > 40)
    before = view.height()
    desk.press(Key.Key_F3)
    assert len(bar.chips) == 2
    assert bar.field.heightForWidth(bar.field.width()) == rows
    desk.press(Key.Key_F2)
    assert view.height() == before
