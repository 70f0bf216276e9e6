"""The label picker: a list near the caret, for labels without a key or whose key one forgot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import line_colour, paint_cap, paint_line
from annotator.ui.annotate.picker_frame import PickDelegate, PickerFrame, PickField
from annotator.ui.annotate.ranking import is_key, ranked
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, own_way, placed

_LABEL = Qt.ItemDataRole.UserRole


class LabelModel(QAbstractListModel):
    """List labels, the best fit for what was typed first."""

    def __init__(self) -> None:
        super().__init__()
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

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
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


class LabelDelegate(PickDelegate):
    """Paint a label on one line: key, name, definition."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        label, c, rect = index.data(_LABEL), colours(), option.rect
        with self.row(painter, option) as (cap, left, baseline):
            colour = line_colour(label, c)
            paint_cap(painter, placed(cap, rect), label.key, colour, c)
            painter.setFont(option.font)
            metrics = option.fontMetrics
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
            definition = own_way(
                metrics.elidedText(label.definition, Qt.TextElideMode.ElideRight, room)
            )
            wide = metrics.horizontalAdvance(definition)
            painter.drawText(beginning(left, wide, rect), baseline, definition)


class LabelPicker(PickerFrame):
    """Offer labels near a place; what is typed narrows them."""

    picked = Signal(str, str)
    """Carries layer and label id."""
    switched = Signal()
    """Comes when the person asks for the other thing that could be labelled."""

    def __init__(self, parent: QWidget) -> None:
        model, field = (
            LabelModel(),
            PickField(tr("Label"), tr("Name, key or word of the definition")),
        )
        super().__init__(parent, field, model, LabelDelegate())
        self.model = model
        self._at_once = False
        self._hint = ""
        self.list.setAccessibleName(tr("Labels"))
        field.textChanged.connect(self._narrow)
        field.switched.connect(self.switched)

    def offer(
        self,
        title: str,
        labels: list[Label],
        near: QRect,
        *,
        chosen: str = "",
        hint: str = "",
        at_once: bool = False,
    ) -> None:
        """Show labels below ``near``, or above it, in pixels of the parent; take the keys.

        With ``at_once`` the whole key of a label picks it as it is typed.
        """
        self._at_once = at_once
        self._hint = hint
        self._begin(title)
        self._tell(hint)
        self.model.set_labels(labels)
        rows = [label.id for label in self.model.labels]
        self._choose(rows.index(chosen) if chosen in rows else 0)
        self._show_near(near)

    def chosen(self) -> Label | None:
        """Return the label the next Enter picks."""
        index = self.list.currentIndex()
        return self.model.labels[index.row()] if index.isValid() else None

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._choose(0)
        none = not self.model.labels
        self._tell(tr("No label fits “{typed}”").format(typed=typed) if none else self._hint)
        if self._at_once and self.model.labels and is_key(self.model.labels[0], typed):
            self._accept()

    def _tell(self, line: str) -> None:
        """Show a line below the list, or none."""
        if line != self.about.text() or self.about.isHidden() == bool(line):
            self.about.setText(line)
            self.about.setVisible(bool(line))
            self.adjustSize()

    def _accept(self) -> None:
        label = self.chosen()
        if label is not None:
            self.picked.emit(label.layer, label.id)
