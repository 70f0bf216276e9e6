"""A dialog that is larger than the screen scrolls; its buttons stay in reach."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from tests.ui.conftest import press


def tall(rows: int, qtbot: QtBot) -> tuple[FrameDialog, list[QLineEdit]]:
    """Return a dialog of so many fields, shown."""
    dialog = FrameDialog(None, "Many fields")
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    fields = [QLineEdit(f"{number}") for number in range(rows)]
    layout = form()
    for number, field in enumerate(fields):
        add_row(layout, f"Field {number}", field)
    dialog.body.addLayout(layout)
    dialog.add_buttons("Keep")
    dialog.start_in(fields[0])
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog, fields


def is_seen(dialog: FrameDialog, field: QLineEdit) -> bool:
    """Tell whether all of a field is painted somewhere inside its dialog."""
    return field.visibleRegion().boundingRect() == field.rect()


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    dialog, fields = tall(60, qtbot)
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    low = dialog.buttons.mapTo(dialog, QPoint(0, dialog.buttons.height())).y()
    assert low <= dialog.height()
    assert is_seen(dialog, fields[0])
    assert not is_seen(dialog, fields[-1])


def test_what_gets_the_keyboard_comes_into_view(qtbot: QtBot) -> None:
    dialog, fields = tall(60, qtbot)
    qtbot.waitUntil(fields[0].hasFocus)
    for _ in range(40):
        press(Qt.Key.Key_Tab)
    assert fields[40].hasFocus()
    assert is_seen(dialog, fields[40])


def test_a_dialog_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    dialog, fields = tall(3, qtbot)
    assert all(is_seen(dialog, field) for field in fields)
    assert dialog.height() < 400
