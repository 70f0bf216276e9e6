"""What an empty search shows: what can be asked, by example."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
_BETWEEN = 2


class Examples(QWidget):
    """Show examples, as many as there is room for; a click puts one into the field."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(_BETWEEN)
        self.rows: list[tuple[QPushButton, QLabel]] = []
        for row, (query, meaning) in enumerate(EXAMPLES):
            button = QPushButton(query)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setObjectName(query)
            button.setStyleSheet("text-align: left; padding: 4px 0;")
            button.clicked.connect(self._choose)
            grid.addWidget(button, row, 0)
            told = plain_label(tr(meaning), dim=True)
            grid.addWidget(told, row, 1)
            self.rows.append((button, told))
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        self._heading = heading(tr("What can be asked"))
        layout.addWidget(self._heading)
        layout.addLayout(grid)
        layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        # A low window shows fewer of them, not all of them squeezed.
        return QSize(super().minimumSizeHint().width(), self._height_of(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for number, row in enumerate(self.rows, 1):
            for part in row:
                part.setVisible(self._height_of(number) <= self.height())

    def _height_of(self, rows: int) -> int:
        """Return how high the heading and some rows are, in pixels."""
        row = self.rows[0][0].sizeHint().height() + _BETWEEN
        return 2 * 16 + self._heading.sizeHint().height() + 8 + rows * row

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())
