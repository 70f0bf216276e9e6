"""The label picker: a list near the caret, for labels without a key or whose key one forgot."""

from __future__ import annotations

from typing import Any

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

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import CAP, line_colour, paint_cap, paint_line
from annotator.ui.annotate.ranking import ranked
from annotator.ui.chrome import colours
from annotator.ui.fields import Field, plain_label
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed

_ROW = 34
_MOST_ROWS = 9
_WIDTH = 460
_LABEL = Qt.ItemDataRole.UserRole
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


class LabelModel(QAbstractListModel):
    """List labels, the best fit for what was typed first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[Label] = []
        self.labels: list[Label] = []

    def set_labels(self, labels: list[Label]) -> None:
        """List these labels, all of them."""
        self._all = labels
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """List the labels that fit what was typed."""
        self.beginResetModel()
        self.labels = ranked(self._all, typed)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.labels)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self.labels):
            return None
        label = self.labels[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{label.key.upper()} {label.name}".strip()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return label.definition
        return label if role == _LABEL else None


class LabelDelegate(QStyledItemDelegate):
    """Paint a label on one line: key, name, definition."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        label = index.data(_LABEL)
        c = colours()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if chosen else c.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), 4, 4)
        colour = line_colour(label, c)
        cap = QRect(rect.left() + 12, rect.top() + (_ROW - CAP) // 2, CAP, CAP)
        paint_cap(painter, placed(cap, rect), label.key, colour, c)
        painter.setFont(option.font)
        metrics = option.fontMetrics
        baseline = rect.top() + (_ROW + metrics.capHeight()) // 2
        left = cap.right() + 12
        name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, 150)
        width = metrics.horizontalAdvance(name)
        painter.setPen(QColor(c.text))
        at = beginning(left, width, rect)
        painter.drawText(at, baseline, name)
        if option.widget is not None:
            ratio = option.widget.devicePixelRatioF()
            paint_line(painter, at, baseline + 4, width, label, colour, ratio)
        left += max(width, 110) + 16
        painter.setPen(QColor(c.dim))
        room = rect.right() - 12 - left
        definition = metrics.elidedText(label.definition, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(definition)
        painter.drawText(beginning(left, wide, rect), baseline, definition)
        painter.restore()


class LabelPicker(QFrame):
    """Offer labels near a place; what is typed narrows them."""

    picked = Signal(str, str)
    """Carries layer and label id."""
    cancelled = Signal()
    switched = Signal()
    """Comes when the person asks for the other thing that could be labelled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title = plain_label(dim=True)
        self.field = PickField(tr("Label"), tr("Name, key or word of the definition"))
        self.list = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("bare", True)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Labels"))
        self.model = LabelModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LabelDelegate(self.list))
        self.hint = plain_label(dim=True)
        small = QFont(self.hint.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self.hint.setFont(small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.title, self.field, self.list, self.hint):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._narrow)
        self.field.steered.connect(self._steer)
        self.field.accepted.connect(self._accept)
        self.field.cancelled.connect(self._cancel)
        self.field.switched.connect(self.switched)
        self.field.left.connect(self.hide)
        self.list.clicked.connect(self._clicked)
        self.hide()

    def offer(
        self, title: str, labels: list[Label], near: QRect, *, chosen: str = "", hint: str = ""
    ) -> None:
        """Show labels below ``near``, or above it, in pixels of the parent; take the keys."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.model.set_labels(labels)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        rows = [label.id for label in self.model.labels]
        self._choose(rows.index(chosen) if chosen in rows else 0)
        self._place(near)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, near: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None
        rows = min(max(len(self.model.labels), 3), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW + 2)
        self.setFixedWidth(min(_WIDTH, parent.width() - 16))
        self.adjustSize()
        left = min(max(8, near.left() - 24), parent.width() - self.width() - 8)
        top = near.bottom() + 8
        if top + self.height() > parent.height() - 8:
            above = near.top() - 8 - self.height()
            top = above if above >= 8 else max(8, parent.height() - 8 - self.height())
        self.move(left, top)

    def chosen(self) -> Label | None:
        """Return the label the next Enter picks."""
        index = self.list.currentIndex()
        return self.model.labels[index.row()] if index.isValid() else None

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._choose(0)

    def _steer(self, by: int) -> None:
        count = len(self.model.labels)
        if not count:
            return
        row = self.list.currentIndex().row()
        if abs(by) == 1:
            self._choose((row + by) % count)
        else:
            self._choose(min(max(row + by, 0), count - 1))

    def _accept(self) -> None:
        label = self.chosen()
        if label is not None:
            self.picked.emit(label.layer, label.id)

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._accept()

    def _cancel(self) -> None:
        self.cancelled.emit()

    def paintEvent(self, event: object) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(c.edge))
            painter.setBrush(QColor(c.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
