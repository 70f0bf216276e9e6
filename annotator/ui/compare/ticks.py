"""A short list with ticks at the foot of the place: look, tick or untick, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_ROW = 26
_FRAME = 4
_MOST_ROWS = 8


class Tick(NamedTuple):
    """Hold one line of the list; one that is not ``usable`` cannot be ticked."""

    text: str
    ticked: bool
    usable: bool = True


class TickList(QFrame):
    """Let a person tick lines with Space and say yes with Enter, or leave with Escape."""

    left = Signal()
    """Comes when the list closes either way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._taken: Callable[[tuple[int, ...]], None] | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _Keys(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemDoubleClicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.list)
        self.hide()

    def offer(
        self,
        title: str,
        ticks: Sequence[Tick],
        taken: Callable[[tuple[int, ...]], None],
    ) -> None:
        """Show lines to tick; ``taken`` is called with the numbers of the ticked ones on Enter."""
        self._taken = taken
        self._title.setText(title)
        self.list.clear()
        self.list.setAccessibleName(title)
        for tick in ticks:
            item = QListWidgetItem(tick.text)
            if tick.usable:
                state = Qt.CheckState.Checked if tick.ticked else Qt.CheckState.Unchecked
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(state)
            else:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        row = max(_ROW, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(row * min(max(1, len(ticks)), _MOST_ROWS) + 2 * _FRAME)
        first = next((row for row, tick in enumerate(ticks) if tick.usable), -1)
        self.list.setCurrentRow(first)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def ticked(self) -> tuple[int, ...]:
        """Return the numbers of the ticked lines."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            row
            for row, item in enumerate(items)
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable
            and item.checkState() is Qt.CheckState.Checked
        )

    def accept(self) -> None:
        """Take the ticked lines."""
        ticked, taken = self.ticked(), self._taken
        self.close_list()
        if taken is not None:
            taken(ticked)

    def close_list(self) -> None:
        """Leave the list as if nothing had been asked."""
        self._taken = None
        self.hide()
        self.left.emit()

    def _turn(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


class _Keys(QListWidget):
    """Hold the lines, and answer Enter and Escape."""

    def __init__(self, owner: TickList) -> None:
        super().__init__(owner)
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._owner.close_list()
        else:
            super().keyPressEvent(event)
