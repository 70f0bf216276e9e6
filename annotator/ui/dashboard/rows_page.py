"""The rows behind a number, as a table one walks with the arrows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.charts import Row, Rows
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.phrases import one_line
from annotator.ui.dashboard import wording
from annotator.ui.dashboard.looks import tabular
from annotator.ui.fields import heading, plain_label
from annotator.ui.language import later, tr
from annotator.ui.line_table import ActionTable, RowDelegate

_NOTHING = Rows("", (), (), 0)
_LONGEST = 160
_NARROWEST, _FIRST, _WIDEST = 80, 200, 420
"""Pixels a column has at least, the first one at least, and any at most before room is shared."""
_KEYS = (
    ("dashboard.open", later("open")),
    ("dashboard.search", later("ask the search")),
    ("dashboard.review", later("review")),
    ("dashboard.export", later("export")),
    ("dashboard.back", later("back")),
)
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Serve the rows behind a number; texts come as one plain line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = _NOTHING

    def show(self, found: Rows) -> None:
        """Serve other rows."""
        self.beginResetModel()
        self.shown = found
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.shown.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(wording.cell(self.shown, index.column(), cell), _LONGEST)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.shown.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            rows = self.shown.rows
            number = bool(rows) and not isinstance(rows[0].cells[section], str)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class RowsPage(QWidget):
    """Show rows, those behind one of them on top of them, and the way back."""

    opened = Signal(object)
    """Carries the Row that is to be opened."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._stack: list[tuple[Rows, int]] = []
        self._widths: list[int] = []
        self.model = RowsModel(self)
        self.table = ActionTable()
        self._title = heading("")
        self._count = plain_label(dim=True)
        self._keys = plain_label(dim=True)
        self._nothing = plain_label(tr("Nothing of it is there any more."), dim=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._set_up()
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 16, 8)
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._count, 1)
        self._keys.setContentsMargins(16, 6, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.doubleClicked.connect(self._double_clicked)
        actions.keys_changed.connect(self._show_keys)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setFont(tabular(table.font()))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.setItemDelegate(RowDelegate(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def shown(self) -> Rows:
        """Return the rows that are shown."""
        return self.model.shown

    @property
    def row(self) -> Row | None:
        """Return the row one is at, or None."""
        at = self.table.currentIndex().row()
        return self.shown.rows[at] if 0 <= at < len(self.shown.rows) else None

    def take_keyboard(self) -> None:
        """Put the keyboard into the table; without rows it stays here, so that keys lead back."""
        (self.table if self.shown.rows else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self, found: Rows) -> None:
        """Show the rows behind a number of a chart."""
        self._stack = []
        self._show(found, 0)

    def go_deeper(self, found: Rows) -> None:
        """Show the rows behind a row."""
        self._stack.append((self.shown, self.table.currentIndex().row()))
        self._show(found, 0)

    def back(self) -> bool:
        """Show the rows one came from; tell whether there were any."""
        if not self._stack:
            return False
        self._show(*self._stack.pop())
        return True

    def renew(self, found: Rows) -> None:
        """Show the same rows as they are now."""
        self._show(found, max(0, self.table.currentIndex().row()))

    @property
    def is_deeper(self) -> bool:
        """Tell whether rows behind a row are shown."""
        return bool(self._stack)

    def _show(self, found: Rows, at: int) -> None:
        self.model.show(found)
        listed = len(found.rows)
        title = wording.title(found.title)
        self._title.setText(one_line(title, 120))
        said = tr("%n row(s)", found.all)
        if listed < found.all:
            said += " · " + tr("the first %n are listed", listed)
        self._count.setText(said)
        self._nothing.setVisible(not listed)
        self.table.setVisible(bool(listed))
        self.table.setAccessibleName(title)
        head = self.table.horizontalHeader()
        for column in range(len(found.columns)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.table.resizeColumnsToContents()
        self._widths = [
            max(_NARROWEST, min(self.table.columnWidth(column) + 16, _WIDEST))
            for column in range(len(found.columns))
        ]
        self._share_room()
        if listed:
            self.table.setCurrentIndex(self.model.index(min(at, listed - 1), 0))
        if self.hasFocus() or self.table.hasFocus():
            self.take_keyboard()
        self._show_keys()

    def _share_room(self) -> None:
        """Make columns wider alike where there is room, and the first narrower where there is not.

        Were all the room in the first column, a number would stand far from what it is of.
        """
        if not self._widths:
            return
        room = self.table.viewport().width() - sum(self._widths)
        each, rest = divmod(max(0, room), len(self._widths))
        for column, wide in enumerate(self._widths):
            self.table.setColumnWidth(column, wide + each + (rest if column == 0 else 0))
        if room < 0:
            self.table.setColumnWidth(0, max(_FIRST, self._widths[0] + room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The table has its size only after this.
        QTimer.singleShot(0, self, self._share_room)

    def _show_keys(self) -> None:
        wanted = {"dashboard.open", "dashboard.export", "dashboard.back"}
        if self.shown.query:
            wanted.add("dashboard.search")
        if any(row.layer == "discrepancy" for row in self.shown.rows):
            wanted.add("dashboard.review")
        self._keys.setText(
            "     ".join(
                f"{self._actions.key(id_)}  {tr(words)}" for id_, words in _KEYS if id_ in wanted
            )
        )

    def _double_clicked(self) -> None:
        row = self.row
        if row is not None:
            self.opened.emit(row)
