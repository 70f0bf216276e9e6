"""The stage of the review: where some keys of the text mean the discrepancy that is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.ui.actions import ActionSet, sequences
from annotator.ui.review.sheet import Sheet
from annotator.ui.sheet_stage import SheetStage

SAME: Mapping[str, str] = {
    "annotation.note": "review.note",
    "side.swap": "review.swap",
    "severity.1": "review.severity_1",
    "severity.2": "review.severity_2",
    "severity.3": "review.severity_3",
}
"""Actions of the text whose keys mean the discrepancy shown here, not the text's current one."""


class Stage(SheetStage):
    """Take the keys of the text's twins before the window's actions do."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        # First, since the stage filters events while it is being made.
        self._actions = actions
        sheet = Sheet()
        super().__init__(sheet, actions, parent)
        self.sheet = sheet

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            twin = self._twin(event)
            if twin and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if twin:
                self._actions.run(twin)
                return True
        return False

    def _twin(self, event: QKeyEvent) -> str:
        pressed = QKeySequence(event.keyCombination())
        for theirs, ours in SAME.items():
            if pressed in sequences(self._actions.spec(theirs).keys):
                return ours
        return ""
