"""A field for the name of a story: offers the names that hold what is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from annotator.services.story_names import StoryNames
from annotator.ui.fields import Field
from annotator.ui.language import tr


class StoryField(Field):
    """Take the name of a story; only the names to be offered are ever listed."""

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

    def _offer(self, typed: str) -> None:
        self.offered.setStringList(self._names.holding(typed) if typed.strip() else [])
