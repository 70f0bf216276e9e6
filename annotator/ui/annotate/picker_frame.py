"""What pickers share: a frame near the caret, a field one types into, and the list it steers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.annotate.chips import CAP
from annotator.ui.chrome import colours
from annotator.ui.fields import Field, plain_label

_ROW = 34
_WIDTH = 460
_MOST_ROWS = 10
_BESIDE_ROWS = 140
"""Pixels the frame needs above and below its rows."""
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}


class PickField(Field):
    """Take typed letters; everything else steers the list below."""

    steered = Signal(int)
    accepted = Signal()
    cancelled = Signal()
    switched = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.steered.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.switched.emit()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class PickDelegate(QStyledItemDelegate):
    """Paint the ground of a row, and say where the cap of its key and its words go."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTH, _ROW)

    @contextmanager
    def row(
        self, painter: QPainter, option: QStyleOptionViewItem
    ) -> Iterator[tuple[QRect, int, int]]:
        """Give the rectangle of the cap, and the left edge and baseline of what follows it."""
        rect, c = option.rect, colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if chosen else c.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), 4, 4)
        cap = QRect(rect.left() + 12, rect.top() + (_ROW - CAP) // 2, CAP, CAP)
        try:
            yield cap, cap.right() + 12, rect.top() + (_ROW + option.fontMetrics.capHeight()) // 2
        finally:
            painter.restore()


class PickerFrame(QFrame):
    """Offer the rows of a model near a place; a picker fills it and says what is picked."""

    cancelled = Signal()

    def __init__(
        self, parent: QWidget, field: PickField, model: QAbstractListModel, delegate: PickDelegate
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title = plain_label(dim=True)
        self.field = field
        self.list = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("bare", True)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = model
        model.setParent(self)
        self.list.setModel(model)
        delegate.setParent(self.list)
        self.list.setItemDelegate(delegate)
        self.about = plain_label(dim=True)
        small = QFont(self.about.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self.about.setFont(small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.title, self.field, self.list, self.about):
            layout.addWidget(widget)
        field.steered.connect(self._steer)
        field.accepted.connect(self._accept)
        field.cancelled.connect(self.cancelled)
        field.left.connect(self.hide)
        self.list.clicked.connect(self._clicked)
        self.hide()

    def _begin(self, title: str) -> None:
        """Empty the field, which tells nobody of it."""
        self.title.setText(title)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)

    def _show_near(self, near: QRect) -> None:
        """Show the frame below ``near``, or above it, in pixels of the parent; take the keys."""
        parent = self.parentWidget()
        assert parent is not None
        rows = min(max(self._rows.rowCount(), 3), _MOST_ROWS)
        rows = min(rows, max(3, (parent.height() - _BESIDE_ROWS) // _ROW))
        self.list.setFixedHeight(rows * _ROW + 2)
        self.setFixedWidth(min(_WIDTH, parent.width() - 16))
        self.adjustSize()
        left = min(max(8, near.left() - 24), parent.width() - self.width() - 8)
        top = near.bottom() + 8
        if top + self.height() > parent.height() - 8:
            above = near.top() - 8 - self.height()
            top = above if above >= 8 else max(8, parent.height() - 8 - self.height())
        self.move(left, top)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._rows.index(row, 0))

    def _steer(self, by: int) -> None:
        count = self._rows.rowCount()
        if count:
            row = self.list.currentIndex().row() + by
            self._choose(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _accept(self) -> None:
        """Tell what was picked; the picker knows what its rows are."""

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._accept()

    def paintEvent(self, event: object) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(c.edge))
            painter.setBrush(QColor(c.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
