"""Ask which story an article belongs to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.services.story_names import StoryNames
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.dialogs.story_field import StoryField
from annotator.ui.fields import plain_label
from annotator.ui.language import tr


class StoryDialog(FrameDialog):
    """Take the name of a story, known or new; an empty one takes the article out of its story."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, names: StoryNames, current: str) -> None:
        super().__init__(parent, tr("Move to story"), 440)
        self.name = StoryField(names, tr("No story"))
        self.name.setText(current)
        self.name.selectAll()
        self.body.addWidget(self.name)
        self.body.addWidget(
            plain_label(
                tr("A name that is new makes a new story. Left empty, the article has none."),
                dim=True,
                wrap=True,
            )
        )
        self.add_buttons(tr("Move"))
        self.start_in(self.name)

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.name.text())
