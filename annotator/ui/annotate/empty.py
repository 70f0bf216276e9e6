"""What the middle of the window says while no article is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.services import browsing
from annotator.services.projects import Project
from annotator.ui.actions import ActionSet
from annotator.ui.fields import plain_label
from annotator.ui.language import tr


class Empty(QWidget):
    """Say what to do next, with the keys that do it."""

    def __init__(self, project: Project, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._actions = actions
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label()
        large = QFont(self.title.font())
        large.setPointSizeF(large.pointSizeF() * 1.4)
        self.title.setFont(large)
        self.lines = plain_label(dim=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for label in (self.title, self.lines):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(3)

    def prepare(self) -> None:
        """Look at what the project has."""
        if browsing.counts(self._project)[1]:
            self.title.setText(tr("No article is open"))
            rows = (
                ("view.filter", tr("find one in the list")),
                ("help.palette", tr("all commands")),
            )
        else:
            self.title.setText(tr("This project has no articles yet"))
            rows = (
                ("import.files", tr("import files")),
                ("import.folder", tr("import a folder")),
            )
        self.lines.setText("\n".join(f"{self._key(id_)}   {what}" for id_, what in rows))

    def _key(self, id_: str) -> str:
        return self._actions.key(id_)
