"""The list of what could be typed next, under the field and never with the keyboard itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_MOST_ROWS = 8
_WIDTH = 320


class Offers(QFrame):
    """Lie over what is below a field; the field steers it."""

    taken = Signal(str)
    """Carries the text chosen with the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("overlay", True)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("bare", True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 4)
        layout.addWidget(self._list)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """Return what is offered, nothing while hidden."""
        if self.isHidden():
            return []
        return [self._list.item(row).text() for row in range(self._list.count())]

    @property
    def current(self) -> str:
        """Return the text steered to, or nothing."""
        item = self._list.currentItem()
        return "" if self.isHidden() or self._list.currentRow() < 0 else item.text()

    def offer(self, texts: Sequence[str], at: QPoint) -> None:
        """Show texts with the corner ``at`` in the parent; no one of them is steered to yet."""
        self._list.clear()
        self._list.addItems(list(texts))
        self._list.setCurrentRow(-1)
        rows = min(len(texts), _MOST_ROWS)
        height = self._list.sizeHintForRow(0) * rows + 10
        parent = self.parentWidget()
        assert parent is not None
        left = max(0, min(at.x(), parent.width() - _WIDTH))
        self.setGeometry(left, at.y(), _WIDTH, height)
        self.show()
        self.raise_()

    def steer(self, step: int) -> None:
        """Go to the next text, or the one before, and round."""
        count = self._list.count()
        row = self._list.currentRow()
        self._list.setCurrentRow((row + step) % count if row >= 0 else (0 if step > 0 else -1))

    def _clicked(self, item: QListWidgetItem) -> None:
        self.taken.emit(item.text())
