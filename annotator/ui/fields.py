"""Text fields that leave the program's own keys to the program."""

from __future__ import annotations

from html import escape
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QLineEdit, QWidget

_OURS = frozenset(
    (Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_N)
)
"""Letters that some systems' text fields take with Ctrl, as Emacs does."""
_INSET = 6
_Number = TypeVar("_Number", bound=QAbstractSpinBox)
_ITS_OWN = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape))
"""Keys that end the typing, even where they mean something else around the field."""


class Field(QLineEdit):
    """Take typed text; Ctrl with a letter the program has an action for goes to that action.

    Return and Escape stay with the field, whatever they mean around it.
    """

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if icon is not None:
            self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() in _OURS:
                event.ignore()
                return False
            if modifiers == Qt.KeyboardModifier.NoModifier and event.key() in _ITS_OWN:
                event.accept()
                return True
        return super().event(event)


def inset(field: _Number) -> _Number:
    """Begin a number where the text of other fields begins: no style sheet reaches into it."""
    field.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    return field


def plain_label(text: str = "", *, dim: bool = False, wrap: bool = False) -> QLabel:
    """Return a label that shows its text as it is, whatever it looks like."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if dim:
        label.setProperty("dim", True)
    return label


def plain_tip(text: str) -> str:
    """Return what a tool tip has to be given to show a text as it is: tool tips guess at markup."""
    if "<" not in text:
        return text
    return f"<span>{'<br>'.join(map(escape, text.splitlines()))}</span>"


def heading(text: str) -> QLabel:
    """Return the small heading of a panel or a group."""
    label = plain_label(text)
    label.setProperty("heading", True)
    return label
