"""A field for the name of a story: offers the names that hold what is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

from annotator.services.story_names import StoryNames
from annotator.ui.fields import Field
from annotator.ui.language import tr


class StoryField(Field):
    """Take the name of a story; Down offers the first names, letters those that hold them."""

    def __init__(self, names: StoryNames, placeholder: str) -> None:
        super().__init__(tr("Story"), placeholder)
        self._names = names
        self.offered = QStringListModel(self)
        completer = QCompleter(self.offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        # Comes before the completer looks at what was typed.
        self.textEdited.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and not self.text() and completer is not None:
            self.offered.setStringList(self._names.holding(""))
            completer.setCompletionPrefix("")
            completer.complete()
        else:
            super().keyPressEvent(event)

    def _offer(self, typed: str) -> None:
        self.offered.setStringList(self._names.holding(typed) if typed.strip() else [])
