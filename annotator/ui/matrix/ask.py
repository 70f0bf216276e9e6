"""One line below the matrix that asks for a text: no dialog stands between key and grid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.fields import Field, plain_label


class AskLine(QWidget):
    """Take one line: Return hands it on, Escape forgets it; then the keyboard goes back."""

    def __init__(self, back: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = back
        self._answer: Callable[[str], object] | None = None
        self._label = plain_label(dim=True)
        self.field = Field("")
        self.field.returnPressed.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self._label)
        layout.addWidget(self.field, 1)
        self.hide()

    def ask(self, what: str, known: str, answer: Callable[[str], object]) -> None:
        """Ask for ``what``; ``answer`` gets the line once Return is pressed."""
        self._answer = answer
        self._label.setText(what)
        self.field.setAccessibleName(what)
        self.field.setText(known)
        self.field.selectAll()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        answer, text = self._answer, self.field.text()
        self._leave()
        if answer is not None:
            answer(text)

    def _leave(self) -> None:
        self._answer = None
        self.hide()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
