"""Ask where a new project lies and which schema it starts with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from annotator.errors import AnnotatorError, InvalidInput
from annotator.paths import typed
from annotator.services.projects import SUFFIX, Project, load_schema, new_project, with_suffix
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_label
from annotator.ui.language import tr
from annotator.ui.sentences import sentence


class NewProjectDialog(FrameDialog):
    """Make the project itself, so that what stands in the way is said here and can be mended."""

    made = Signal(object)
    """Carries the new Project, open."""

    def __init__(self, parent: QWidget | None, folder: Path, author: str) -> None:
        super().__init__(parent, tr("New project"), 520)
        self._author = author
        self.name = Field(tr("Name"))
        self.folder = Field(tr("Folder"))
        self.folder.setText(str(folder))
        self.schema = Field(tr("Schema file"), tr("The default schema for news"))
        layout = form()
        add_row(layout, tr("Name"), self.name)
        add_row(layout, tr("Folder"), _with_button(self.folder, self._choose_folder))
        add_row(layout, tr("Schema"), _with_button(self.schema, self._choose_schema))
        self.body.addLayout(layout)
        self.where = plain_label(dim=True, wrap=True)
        self.body.addWidget(self.where)
        self.button = self.add_buttons(tr("Make project"))
        self.start_in(self.name)
        for field in (self.name, self.folder):
            field.textChanged.connect(self._tell)
        self._tell()

    def path(self) -> Path:
        """Return the file the project will be; raise InvalidInput while it has no name."""
        name = Path(self.name.text().strip())
        if not name.name:
            raise InvalidInput("a project needs a name")
        return with_suffix(typed(self.folder.text().strip()) / name)

    def accept(self) -> None:
        try:
            path = self.path()
        except InvalidInput as error:
            self.complain(sentence(str(error)))
            self.name.setFocus()
            return
        try:
            chosen = self.schema.text().strip()
            schema = load_schema(typed(chosen)) if chosen else None
            project: Project = new_project(path, self._author, schema)
        except AnnotatorError as error:
            self.complain(sentence(str(error)))
            return
        except OSError as error:
            self.complain(
                tr("The file cannot be made there: {why}.").format(why=error.strerror or error)
            )
            return
        super().accept()
        self.made.emit(project)

    def _tell(self) -> None:
        try:
            said = tr("One file holds everything: {path}").format(path=self.path())
        except InvalidInput:
            said = tr("One file with the suffix {suffix} will hold everything.").format(
                suffix=SUFFIX
            )
        self.where.setText(said)
        self.complain("")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _choose_schema(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Schema"), self.folder.text(), tr("Schemas (*.json)")
        )
        if chosen:
            self.schema.setText(chosen)


def _with_button(field: Field, choose: Callable[[], None]) -> QWidget:
    """Return a field with a button beside it that opens a file dialog."""
    holder = QWidget()
    holder.setFocusProxy(field)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    button = QPushButton(tr("Choose…"))
    button.setAutoDefault(False)
    button.setAccessibleName(tr("Choose: {what}").format(what=field.accessibleName()))
    button.clicked.connect(choose)
    row.addWidget(field, 1)
    row.addWidget(button)
    return holder
