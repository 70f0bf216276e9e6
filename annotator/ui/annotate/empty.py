"""What the middle of the window says while no article is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.services import browsing
from annotator.services.projects import Project
from annotator.ui.actions import ActionSet
from annotator.ui.fields import plain_label
from annotator.ui.language import later, tr

_WITHOUT_ARTICLES: tuple[tuple[str, str], ...] = (
    ("import.files", later("import files")),
    ("import.folder", later("import a folder")),
    ("help.guide", later("the first hour, in the guide")),
)
_WITH_ARTICLES: tuple[tuple[str, str], ...] = (
    ("view.filter", later("find one in the list")),
    ("help.palette", later("all commands")),
)


class Empty(QWidget):
    """Say what to do next, with the keys that do it."""

    def __init__(self, project: Project, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._actions = actions
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        large = QFont(self.title.font())
        large.setPointSizeF(large.pointSizeF() * 1.4)
        self.title.setFont(large)
        self.rows = [
            (plain_label(), plain_label(dim=True))
            for _ in range(max(len(_WITH_ARTICLES), len(_WITHOUT_ARTICLES)))
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, (key, what) in enumerate(self.rows):
            # The keys end where the words begin, in the middle of the page.
            grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(what, number, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addLayout(grid)
        layout.addStretch(3)

    def prepare(self) -> None:
        """Look at what the project has."""
        if browsing.counts(self._project)[1]:
            self.title.setText(tr("No article is open"))
            rows = _WITH_ARTICLES
        else:
            self.title.setText(tr("This project has no articles yet"))
            rows = _WITHOUT_ARTICLES
        for number, (key, what) in enumerate(self.rows):
            shown = number < len(rows)
            key.setVisible(shown)
            what.setVisible(shown)
            if shown:
                id_, words = rows[number]
                key.setText(self._actions.key(id_))
                what.setText(tr(words))
