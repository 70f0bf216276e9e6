"""What an empty search shows: what can be asked, by example."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr

EXAMPLES = (
    ("ferry harbour", later("both words, anywhere in an article")),
    ('"harbour master"', later("these words in a row")),
    ("ferr*", later("words that begin so")),
    ("ferry -dam", later("the first without the second")),
    ("(ferry OR boat) outlet:courier", later("either word, in one outlet")),
    ("ferry -label:person", later("where the word has no such label")),
    ("label:person annotator:ann", later("annotations, by label and by who made them")),
    ("status:new published:2031-05", later("articles not begun, of one month")),
    ("has:discrepancy", later("articles with a discrepancy")),
    ("flag:hard", later("what was flagged as a hard case")),
)


class Examples(QWidget):
    """Show examples; a click puts one into the field."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for row, (query, meaning) in enumerate(EXAMPLES):
            button = QPushButton(query)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setObjectName(query)
            button.setStyleSheet("text-align: left; padding: 4px 0;")
            button.clicked.connect(self._choose)
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label(tr(meaning), dim=True), row, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("What can be asked")))
        layout.addLayout(grid)
        layout.addStretch(1)

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())
