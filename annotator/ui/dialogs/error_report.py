"""Say that something went wrong in the program itself, and what a report of it would contain."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.versions import versions

_PACKAGE = Path(__file__).resolve().parent.parent.parent


class ErrorDialog(FrameDialog):
    """Tell what happened, what was kept, what to do; the report folds out."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(parent, tr("Something went wrong"), 520)
        self.report = report
        happened = plain_label(
            tr("The program hit a fault of its own and left off what it was doing."), wrap=True
        )
        kept = plain_label(
            tr(
                "Everything shown as saved is in the project file: each tag and edit is written "
                "at once. What was under way just now was taken back."
            ),
            wrap=True,
        )
        do = plain_label(
            tr(
                "You can go on. If it happens again, start the program anew, and send the "
                "report: it holds versions and places in the code, and no text of your articles."
            ),
            wrap=True,
        )
        for label in (happened, kept, do):
            self.body.addWidget(label)
        self.fold = QPushButton(tr("Show details"))
        self.fold.setAutoDefault(False)
        self.fold.clicked.connect(self._unfold)
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(tr("Report"))
        self.details.setMinimumHeight(200)
        self.details.hide()
        self.body.addWidget(self.details, 1)
        self.buttons.addButton(self.fold, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy = self.buttons.addButton(
            tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.start_in(self.add_close())

    def _unfold(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.fold.setText(tr("Hide details") if shown else tr("Show details"))
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def report_of(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """Return versions and places in the code; what an exception says is left out.

    Its words may quote an article, and a line of source says nothing that its number does not.
    """
    lines = [f"{name}: {version}" for name, version in versions()]
    seen: set[int] = set()
    while True:
        lines += ["", f"{kind.__module__}.{kind.__qualname__}"]
        for frame in traceback.extract_tb(trace):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}")
        cause = None
        if error is not None:
            seen.add(id(error))
            cause = error.__cause__ or error.__context__
        if cause is None or id(cause) in seen:
            return "\n".join(lines)
        lines += ["", "because of"]
        kind, error, trace = type(cause), cause, cause.__traceback__


def _place(file: str) -> str:
    """Return a file below the package, or only its name: folders may name a person."""
    try:
        return str(Path(file).resolve().relative_to(_PACKAGE))
    except ValueError:
        return Path(file).name
