"""Ask how a dataset is to be exported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.paths import typed
from annotator.services import export_folder
from annotator.services.exporting import FORMATS, GOLD, ExportRequest
from annotator.services.splits import parse_shares
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, plain_label
from annotator.ui.language import later, tr
from annotator.ui.sentences import sentence

_TITLES = {
    "jsonl": later("JSONL"),
    "csv": later("CSV tables"),
    "pairs": later("Sentence pairs (NLI)"),
}


class ExportDialog(FrameDialog):
    """Choose format, folder, whose work, and whether it is split; the folder is checked at once."""

    chosen = Signal(object)
    """Carries the ExportRequest."""

    def __init__(self, parent: QWidget | None, folder: Path, annotators: list[str]) -> None:
        super().__init__(parent, tr("Export dataset"), 680)
        self.formats = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for name, what in FORMATS.items():
            button = QRadioButton(f"{tr(_TITLES.get(name, name))} — {tr(what)}")
            button.setProperty("format", name)
            self.formats.addButton(button)
            choices.addWidget(button)
        self.formats.buttons()[0].setChecked(True)
        self.body.addLayout(choices)
        self.folder = Field(tr("Folder"))
        self.folder.setText(str(folder))
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleName(tr("Choose: Folder"))
        choose.clicked.connect(self._choose)
        holder = QWidget()
        holder.setFocusProxy(self.folder)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.annotator = QComboBox()
        self.annotator.setAccessibleName(tr("Work of"))
        self.annotator.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.annotator.addItem(tr("Everybody"), "")
        for name in annotators:
            title = tr("Gold: the adjudicated work") if name == GOLD else name
            self.annotator.addItem(title, name)
        self.shares = Field(tr("Split"), tr("None; or train/dev/test as in 80/10/10"))
        self.seed = Field(tr("Seed"))
        self.seed.setText("0")
        self.seed.setValidator(QIntValidator(0, 2**31 - 1, self.seed))
        self.seed.setEnabled(False)
        self.licence = Field(tr("Licence"), tr("For the dataset card; may stay empty"))
        self.raw = QCheckBox(tr("Leave cells as they are, even where they look like formulas"))
        self.raw.setEnabled(False)
        layout = form()
        add_row(layout, tr("Folder"), holder)
        add_row(layout, tr("Work of"), self.annotator)
        add_row(layout, tr("Split"), self.shares)
        add_row(layout, tr("Seed"), self.seed)
        add_row(layout, tr("Licence"), self.licence)
        layout.addRow("", self.raw)
        self.body.addLayout(layout)
        self.body.addWidget(
            plain_label(
                tr("A split keeps the versions of a story together, so nothing leaks."),
                dim=True,
                wrap=True,
            )
        )
        self.button = self.add_buttons(tr("Export"))
        self.start_in(self.formats.buttons()[0])
        self.formats.buttonToggled.connect(self._follow)
        self.shares.textChanged.connect(self._follow)
        self.folder.textChanged.connect(self._follow)

    def format(self) -> str:
        """Return the name of the chosen format."""
        button = self.formats.checkedButton()
        assert button is not None
        return str(button.property("format"))

    def request(self) -> ExportRequest:
        """Return what is asked for; raise InvalidInput for shares that are none."""
        shares = self.shares.text().strip()
        return ExportRequest(
            target=typed(self.folder.text().strip()),
            format=self.format(),
            annotator=str(self.annotator.currentData()),
            shares=parse_shares(shares) if shares else None,
            seed=int(self.seed.text() or 0),
            raw=self.raw.isChecked() and self.raw.isEnabled(),
            licence=self.licence.text().strip(),
        )

    def accept(self) -> None:
        try:
            if not self.folder.text().strip():
                self.complain(tr("Choose a folder to write to."))
                self.folder.setFocus()
                return
            request = self.request()
            export_folder.check(request.target.absolute(), force=False)
        except AnnotatorError as error:
            self.complain(sentence(str(error)))
            return
        super().accept()
        self.chosen.emit(request)

    def _follow(self) -> None:
        self.raw.setEnabled(self.format() == "csv")
        self.seed.setEnabled(bool(self.shares.text().strip()))
        self.complain("")

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder"), str(Path(self.folder.text()).parent)
        )
        if chosen:
            self.folder.setText(chosen)
