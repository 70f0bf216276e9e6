"""Ask for one of a few names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import plain_label
from annotator.ui.reading.display import shown


class ChoiceDialog(FrameDialog):
    """List names; arrows choose one, Return takes it."""

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget | None, title: str, what: str, names: Sequence[str], button: str
    ) -> None:
        super().__init__(parent, title, 400)
        self._names = list(names)
        self.body.addWidget(plain_label(what, dim=True))
        self.list = QListWidget()
        self.list.setAccessibleName(what)
        self.list.addItems([shown(name) for name in self._names])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.body.addWidget(self.list)
        self.add_buttons(button)
        self.start_in(self.list)

    def accept(self) -> None:
        row = self.list.currentRow()
        super().accept()
        if row >= 0:
            self.chosen.emit(self._names[row])
