"""Tables the keyboard goes through: letters are for actions, a line has one height."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)


class ActionTable(QTableView):
    """Leave letters to the actions around it; Qt would look for them at the start of rows."""

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing."""


class RowDelegate(QStyledItemDelegate):
    """Paint cells without a frame around the current one: a row is chosen, not a cell."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class LineTable(ActionTable):
    """Show one column of lines, without grid and headers."""

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model; ``name`` is for screen readers."""
        super().__init__(parent)
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._measure()
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setProperty("bare", True)
        self.setAccessibleName(name)

    def line_height(self) -> int:
        """Return how high a line is in the font there is now."""
        return self.fontMetrics().height()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.line_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
