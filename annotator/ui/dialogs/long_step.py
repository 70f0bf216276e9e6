"""What is shown while a step handles very many records."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import plain_label
from annotator.ui.language import number, tr


class StepDialog(FrameDialog):
    """Say how many records a step has handled; Escape ends it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("One moment"), 360)
        self.cancelled = False
        self.count = plain_label()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.windowTitle())
        self.body.addWidget(self.count)
        self.body.addWidget(bar)
        cancel = self.buttons.addButton(self.buttons.StandardButton.Cancel)
        self.start_in(cancel)

    def tell(self, handled: int) -> None:
        """Say how far the step is."""
        self.count.setText(tr("{count} records so far").format(count=number(handled)))

    def reject(self) -> None:
        self.cancelled = True
