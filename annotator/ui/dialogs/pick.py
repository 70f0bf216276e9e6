"""Ask for one row of a table: a sprint, or a story somebody has in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.ui.dialogs.frame import FrameDialog
from annotator.ui.fields import Field, plain_label, plain_tip
from annotator.ui.language import tr
from annotator.ui.line_table import RowDelegate
from annotator.ui.mirroring import own_way
from annotator.ui.reading.display import shown

_MANY = 10
"""Rows from which on there is a field to narrow them."""
_THROUGH = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_UID = Qt.ItemDataRole.UserRole


class Rows(QTableWidget):
    """List rows under headings; the first column is as wide as there is room."""

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def fill(self, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show rows, each a key and its cells; the current one stays so if it is there."""
        at = self.key
        self.setRowCount(len(rows))
        for number, (key, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(own_way(shown(text)))
                item.setData(_UID, key)
                if column == 0:
                    item.setToolTip(plain_tip(shown(text)))
                self.setItem(number, column, item)
        keys = [key for key, _ in rows]
        self.setCurrentCell(keys.index(at) if at in keys else 0, 0)

    def mark(self, row: int, sign: QIcon) -> None:
        """Show a sign before the first cell of a row."""
        item = self.item(row, 0)
        if item is not None:
            item.setIcon(sign)

    @property
    def key(self) -> str:
        """Return the key of the current row, or nothing."""
        item = self.item(self.currentRow(), 0)
        return "" if item is None else str(item.data(_UID))


class PickDialog(FrameDialog):
    """List rows; arrows choose one, Return takes it, typing narrows where there are many."""

    chosen = Signal(str)
    """Carries the key of a row."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        about: str,
        headings: Sequence[str],
        rows: Sequence[tuple[str, Sequence[str]]],
        button: str,
    ) -> None:
        """``rows`` are keys with their cells, one for each heading."""
        super().__init__(parent, title, 560)
        self._rows = rows
        self.body.addWidget(plain_label(about, dim=True, wrap=True))
        self.field = Field(tr("Filter"), tr("Filter"))
        self.field.setVisible(len(rows) >= _MANY)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.body.addWidget(self.field)
        self.table = Rows(title, headings)
        self.table.fill(rows)
        self.table.cellActivated.connect(self.accept)
        self.body.addWidget(self.table, 1)
        self._button = self.add_buttons(button)
        self.start_in(self.field if len(rows) >= _MANY else self.table)
        self.resize(600, 380)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self.table.fill(
            [
                (key, cells)
                for key, cells in self._rows
                if all(any(word in cell.casefold() for cell in cells) for word in words)
            ]
        )
        self._button.setEnabled(bool(self.table.key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrows go through the rows while one types.
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _THROUGH
        ):
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        key = self.table.key
        if key:
            super().accept()
            self.chosen.emit(key)
