"""What happened to the current annotation, folded away until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotations import Annotation
from annotator.services import history, ops
from annotator.services.projects import Project
from annotator.ui.fields import plain_label
from annotator.ui.history.lines import when
from annotator.ui.language import later, tr
from annotator.ui.mirroring import is_mirrored

_MOST = 40
_HOW = {"undo": later("{what} (undone)"), "redo": later("{what} (redone)")}


class AnnotationHistory(QWidget):
    """Show a line per step; Enter or a click folds it in and out, and it stays as it was left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._record: Annotation | None = None
        self.button = QToolButton()
        self.button.setText(tr("History"))
        self.button.setCheckable(True)
        self.button.setArrowType(
            Qt.ArrowType.LeftArrow if is_mirrored() else Qt.ArrowType.RightArrow
        )
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._fold)
        self.lines = plain_label(dim=True, wrap=True)
        self.lines.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.lines)

    def show_record(self, project: Project, record: Annotation) -> None:
        """Follow another annotation, or the same one after a change."""
        self._project, self._record = project, record
        if self.button.isChecked():
            self._read()

    def _fold(self, open_: bool) -> None:
        closed = Qt.ArrowType.LeftArrow if is_mirrored() else Qt.ArrowType.RightArrow
        self.button.setArrowType(Qt.ArrowType.DownArrow if open_ else closed)
        self.lines.setVisible(open_)
        if open_:
            self._read()

    def _read(self) -> None:
        if self._project is None or self._record is None:
            return
        events = history.of_annotation(self._project, self._record.kind, self._record.uid)
        shown = []
        for event in events[:_MOST]:
            what = "; ".join(event.what) or tr(ops.undo_text(event.op))
            if event.how in _HOW:
                what = tr(_HOW[event.how]).format(what=what)
            shown.append(f"{when(event.at)} · {event.author}\n{what}")
        self.lines.setText("\n".join(shown))
