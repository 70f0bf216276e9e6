"""Undo and redo: a text field being typed in comes first, then the project.

A field takes its own keys before any action sees them; but undo can also be run from the menu or
the palette, and then it would take back a step far away instead of the letters just typed.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from annotator.ui.actions import ActionSet
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session


class Undoing(QObject):
    """Answer undo and redo."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        actions.connect("edit.undo", self._undo)
        actions.connect("edit.redo", self._redo)

    def _undo(self) -> None:
        typed = _typed()
        if typed is not None and typed.isUndoAvailable():
            typed.undo()
            return
        self._session.undo()
        self._picked.settle()

    def _redo(self) -> None:
        typed = _typed()
        if typed is not None and typed.isRedoAvailable():
            typed.redo()
            return
        self._session.redo()
        self._picked.settle()


def _typed() -> QLineEdit | QTextDocument | None:
    """Return what holds the typing of the focused field, or None where none has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit):
        return None if field.isReadOnly() else field.document()
    return field if isinstance(field, QLineEdit) and not field.isReadOnly() else None
