"""The matrix as Qt's table: one row per claim, one column per article."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.domain.matrix import Cell, ClaimRow
from annotator.services.matrix_view import Column, Grid
from annotator.ui.language import later, tr
from annotator.ui.mirroring import own_way

Index = QModelIndex | QPersistentModelIndex
CELL, PASSAGE, ROW = (Qt.ItemDataRole.UserRole + number for number in range(3))
STANCES = {
    "asserts": ("A", later("asserts")),
    "hedges": ("H", later("hedges")),
    "attributes": ("T", later("attributes")),
    "contradicts": ("X", later("contradicts")),
    "omits": ("O", later("leaves out")),
    "unknown": ("?", later("not read yet")),
}
"""The letter and the words of each stance."""
_NOTHING = Grid("", "", (), ())


class MatrixModel(QAbstractTableModel):
    """Hold a grid and the passage of each cell, read when it is first painted."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = _NOTHING
        self.marked: set[str] = set()
        """Rows chosen to be merged, by uid."""
        self._passages: dict[tuple[str, str], str] = {}
        self.read_passage: Any = lambda _cell: ""

    def show(self, grid: Grid) -> None:
        """Show another grid, or the same one changed."""
        self.beginResetModel()
        self.grid = grid
        self.marked &= {row.uid for row in grid.rows}
        self._passages.clear()
        self.endResetModel()

    def mark(self, at: int) -> None:
        """Choose a row for merging, or no longer."""
        self.marked ^= {self.grid.rows[at].uid}
        self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)

    def row(self, at: int) -> ClaimRow:
        """Return the claim of a row."""
        return self.grid.rows[at]

    def column(self, at: int) -> Column:
        """Return the article of a column."""
        return self.grid.columns[at]

    def cell(self, row: int, column: int) -> Cell:
        """Return what an article says to a claim; not read yet where nobody has said."""
        article = self.grid.columns[column].article
        return self.grid.rows[row].cell(article) or Cell(article, "unknown")

    def opens_heading(self, at: int) -> bool:
        """Tell whether a heading begins above a row."""
        rows = self.grid.rows
        return bool(rows[at].heading) and (at == 0 or rows[at - 1].heading != rows[at].heading)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role == PASSAGE:
            key = (self.grid.rows[index.row()].uid, cell.article)
            if key not in self._passages:
                self._passages[key] = self.read_passage(cell)
            return self._passages[key]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = tr(STANCES[cell.stance][1])
            return f"{said}: {cell.value}" if cell.value else said
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        rows = orientation == Qt.Orientation.Vertical
        if section >= (len(self.grid.rows) if rows else len(self.grid.columns)):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if rows:
                return self.grid.rows[section].title
            column = self.grid.columns[section]
            return own_way(f"{column.letter}  {column.name}")
        return None
