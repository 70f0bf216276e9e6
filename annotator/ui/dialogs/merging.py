"""Merge files while their progress shows; each is one step, taken back whole where one cancels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from annotator.services import merging
from annotator.services.merging import MergeReport
from annotator.ui.annotate.session import Session
from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.reading.display import shown
from annotator.ui.schema.progress import StepProgress
from annotator.ui.sentences import sentence

_WHOLE = 1000


class MergingDialog(FrameDialog):
    """Merge one file after the other; Escape cancels the one under way."""

    merged = Signal(object)
    """Carries names and reports of what was merged, in a list, once at the end."""

    def __init__(self, parent: QWidget | None, session: Session, paths: Sequence[Path]) -> None:
        super().__init__(parent, tr("Merge projects"), 480)
        self._session = session
        self._paths = list(paths)
        self._reports: list[tuple[str, MergeReport]] = []
        self.what = plain_label(wrap=True)
        self.bar = StepProgress()
        self.body.addWidget(self.what)
        self.body.addWidget(self.bar)
        # There is nothing to accept: it closes by itself when it is through.
        self.leave = self.buttons.addButton(self.buttons.StandardButton.Cancel)
        self.leave.setText(tr("Cancel"))
        self.start_in(self.leave)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if self.bar.running:
            return
        while self._paths:
            path = self._paths.pop(0)
            self.what.setText(tr("Merging {name}…").format(name=shown(path.name)))
            failure = self._merge(path)
            if failure:
                self.complain(failure)
                self.leave.setText(tr("Close"))
                self._paths.clear()
                return
        super().accept()
        self.merged.emit(self._reports)

    def _merge(self, path: Path) -> str:
        """Merge a file; return what stood in the way, or nothing."""
        came: list[tuple[str | None, MergeReport | None]] = []

        def step(watch: Callable[[int, int], None]) -> None:
            came.append(
                self._session.attempt(
                    merging.merge_project, path, lambda share: watch(round(share * _WHOLE), _WHOLE)
                )
            )

        if not self.bar.run(step):
            return tr("Cancelled; nothing was changed.")
        failure, report = came[0]
        if report is not None:
            self._reports.append((path.name, report))
        return "" if failure is None else sentence(failure)

    def reject(self) -> None:
        if self.bar.running:
            self.bar.cancel()
            return
        super().reject()
        self.merged.emit(self._reports)
