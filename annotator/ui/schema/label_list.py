"""The labels of one layer in their order, retired ones dimmed, with what they are used for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import CAP, line_colour, paint_cap, paint_line
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed

LABEL = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
_NONE = QModelIndex()
_ROW = 36


class Labels(QAbstractListModel):
    """Hold the labels listed and how many annotations have each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.labels: list[Label] = []
        self._counts: Mapping[tuple[str, str], int] = {}

    def show(self, labels: Sequence[Label], counts: Mapping[tuple[str, str], int]) -> None:
        """List these labels."""
        self.beginResetModel()
        self.labels, self._counts = list(labels), counts
        self.endResetModel()

    def show_counts(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Say anew how many annotations the labels have."""
        self._counts = counts
        if self.labels:
            self.dataChanged.emit(self.index(0), self.index(len(self.labels) - 1))

    def count(self, label: Label) -> int:
        """Return how many annotations have a label."""
        return self._counts.get((label.layer, label.id), 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.labels)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        label = self.labels[index.row()]
        if role == LABEL:
            return label
        if role == COUNT:
            return self.count(label)
        if role == Qt.ItemDataRole.DisplayRole:
            return label.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [label.name]
            if label.key:
                parts.append(tr("key {key}").format(key=label.key.upper()))
            parts.append(tr("%n annotation(s)", self.count(label)))
            if label.retired:
                parts.append(tr("retired"))
            return ", ".join(parts)
        return None


class LabelList(QListView):
    """List labels; Insert adds, Delete retires or removes, Alt with an arrow moves one."""

    add_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    edit_wanted = Signal()
    label_changed = Signal()
    """Comes when another label became the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Labels(self)
        self.setModel(self.rows)
        self.setItemDelegate(_LabelDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Labels"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current(self) -> Label | None:
        """Return the current label."""
        at = self.currentIndex().row()
        return self.rows.labels[at] if 0 <= at < len(self.rows.labels) else None

    def go_to(self, id_: str) -> None:
        """Make a label the current one, or the first where it is not listed."""
        ids = [label.id for label in self.rows.labels]
        self.setCurrentIndex(self.rows.index(ids.index(id_) if id_ in ids else 0))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.label_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        moved = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif moved and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)


class _LabelDelegate(QStyledItemDelegate):
    """Paint a label with its key cap, its line and its count."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, max(_ROW, option.fontMetrics.height() + 16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        label: Label = index.data(LABEL)
        c, box = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(QRectF(box.adjusted(2, 1, -2, -1)), 4, 4)
        colour = c.faint if label.retired else line_colour(label, c)
        cap = QRect(box.left() + 10, box.center().y() - CAP // 2 + 1, CAP, CAP)
        paint_cap(painter, placed(cap, box), label.key, colour, c)
        painter.setFont(option.font)
        metrics = option.fontMetrics
        count = tr("retired") if label.retired else str(index.data(COUNT) or "")
        width = metrics.horizontalAdvance(count)
        baseline = box.center().y() + metrics.capHeight() // 2
        painter.setPen(QColor(c.dim))
        painter.drawText(beginning(box.right() - 12 - width, width, box), baseline, count)
        left = cap.right() + 11
        room = box.right() - 24 - width - left
        name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(c.dim if label.retired else c.text))
        line = metrics.horizontalAdvance(name)
        at = beginning(left, line, box)
        painter.drawText(at, baseline, name)
        ratio = painter.device().devicePixelRatioF()
        paint_line(painter, at, baseline + 4, line, label, colour, ratio)
        painter.restore()
