"""The two lists of the entities panel: entities by name, and the mentions of one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.entities import Place
from annotator.services.entity_index import Name
from annotator.services.occurrences import Occurrence
from annotator.ui.annotate.occurrence_list import paint_box
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed_f

NAME = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
TICKED = Qt.ItemDataRole.UserRole + 2
KIND = Qt.ItemDataRole.UserRole + 3
_ROW = 30
_BOX = 16
_TOGETHER = 80
_MORE = 1_000
"""Rows that are listed at once: a view asks for each of them before it paints the first."""
_NONE = QModelIndex()


class EntityModel(QAbstractListModel):
    """List entities, more of them as one scrolls.

    Their mentions are counted for the rows that are looked at only.
    """

    def __init__(
        self,
        parent: QObject,
        count: Callable[[Sequence[str]], dict[str, int]],
        label: Callable[[str], str],
    ) -> None:
        super().__init__(parent)
        self.names: list[Name] = []
        self.ticked: dict[str, None] = {}
        self._rows = 0
        self._count = count
        self._label = label
        self._counts: dict[str, int] = {}

    def show(self, names: Sequence[Name], row: int = 0) -> None:
        """List these, up to a row at least; ticks stay, also on what is not listed now."""
        self.beginResetModel()
        self.names, self._counts = list(names), {}
        self._rows = min(len(self.names), row + _MORE)
        self.endResetModel()

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._rows < len(self.names)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        upto = min(len(self.names), self._rows + _MORE)
        self.beginInsertRows(_NONE, self._rows, upto - 1)
        self._rows = upto
        self.endInsertRows()

    def forget(self, gone: Collection[str]) -> None:
        """Take ticks away."""
        for uid in gone:
            self.ticked.pop(uid, None)

    def toggle(self, row: int) -> None:
        """Tick an entity, or untick it."""
        uid = self.names[row].uid
        if uid in self.ticked:
            del self.ticked[uid]
        else:
            self.ticked[uid] = None
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def count(self, row: int) -> int:
        """Return how many mentions an entity has."""
        uid = self.names[row].uid
        if uid not in self._counts:
            first = max(0, row - _TOGETHER // 4)
            some = [each.uid for each in self.names[first : first + _TOGETHER]]
            self._counts.update(self._count([each for each in some if each not in self._counts]))
        return self._counts[uid]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else self._rows

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self.names):
            return None
        name = self.names[index.row()]
        if role == NAME:
            return name
        if role == TICKED:
            return name.uid in self.ticked
        if role == COUNT:
            return self.count(index.row())
        if role == KIND:
            return self._label(name.label)
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(name.name, 120)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [tr("ticked")] if name.uid in self.ticked else []
            parts += [one_line(name.name, 120), self._label(name.label)]
            parts.append(tr("%n mention(s)", self.count(index.row())))
            return ", ".join(parts)
        return None


class PlaceModel(QAbstractListModel):
    """List the mentions of one entity, more of them as one scrolls; none is ticked at first."""

    def __init__(self, parent: QObject, read: Callable[[str, int], list[Place]]) -> None:
        super().__init__(parent)
        self.places: list[Place] = []
        self.ticked: dict[str, None] = {}
        self._read = read
        self._entity = ""
        self._more = False

    def show(self, entity: str) -> None:
        """List the mentions of an entity, or none."""
        self.beginResetModel()
        self._entity, self.ticked = entity, {}
        self.places = self._read(entity, 0) if entity else []
        self._more = bool(self.places)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a mention, or untick it."""
        uid = self.places[row].uid
        if uid in self.ticked:
            del self.ticked[uid]
        else:
            self.ticked[uid] = None
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def toggle_all(self) -> None:
        """Tick all that are listed, or none where all are ticked."""
        every = dict.fromkeys(each.uid for each in self.places)
        self.ticked = {} if len(self.ticked) == len(every) else every
        if self.places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, 0))

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        found = self._read(self._entity, self.places[-1].key) if self.places else []
        self._more = bool(found)
        if found:
            first = len(self.places)
            self.beginInsertRows(_NONE, first, first + len(found) - 1)
            self.places += found
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.places)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        from annotator.ui.annotate import occurrence_list

        if not index.isValid() or index.row() >= len(self.places):
            return None
        place = self.places[index.row()]
        if role == occurrence_list.OCCURRENCE:
            return as_occurrence(place)
        if role == occurrence_list.TICKED:
            return place.uid in self.ticked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = f"{tr('ticked')} · " if place.uid in self.ticked else ""
            return f"{state}{place.outlet or place.title} · {one_line(place.around, 160)}"
        return None


def as_occurrence(place: Place) -> Occurrence:
    """Return a mention as the list of occurrences paints one: its words between what is around."""
    low, high = place.span.start - place.offset, place.span.end - place.offset
    return Occurrence(
        article=place.article,
        outlet=place.outlet or place.title,
        span=place.span,
        story="",
        words=place.around[low:high],
        before=place.around[:low],
        after=place.around[high:],
    )


class KeyedList(QListView):
    """Hand some keys on: by name for those that have one, else by the letter."""

    pressed_key = Signal(str)

    def __init__(self, name: str, keys: Collection[str]) -> None:
        super().__init__()
        self._keys = frozenset(keys)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _NAMES.get(Qt.Key(event.key()), event.text().upper())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain and key in self._keys:
            self.pressed_key.emit(key)
            return
        if event.key() == Qt.Key.Key_End:
            model = self.model()
            while model.canFetchMore(_NONE):
                model.fetchMore(_NONE)
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are verbs here, and a search would ask for every row."""


_NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
}


class EntityDelegate(QStyledItemDelegate):
    """Paint an entity on one line: box, name, aliases, label, count."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, max(_ROW, option.fontMetrics.height() + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        name: Name = index.data(NAME)
        c, rect = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        box = QRectF(rect.left() + 10, rect.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        paint_box(painter, placed_f(box, QRectF(rect)), index.data(TICKED))
        painter.setFont(option.font)
        metrics = option.fontMetrics
        baseline = rect.top() + (rect.height() + metrics.capHeight()) // 2
        facts = f"{one_line(index.data(KIND), 18)} · {index.data(COUNT)}"
        called = metrics.horizontalAdvance(one_line(name.name, 120))
        if box.right() + called + metrics.horizontalAdvance(facts) + 34 > rect.right():
            # The name comes first; what label it has is said by the inspector too.
            facts = str(index.data(COUNT))
        right = rect.right() - 12 - metrics.horizontalAdvance(facts)
        painter.setPen(QColor(c.dim))
        wide = metrics.horizontalAdvance(facts)
        painter.drawText(beginning(right, wide, rect), baseline, facts)
        left = round(box.right()) + 10
        text = metrics.elidedText(
            one_line(name.name, 120), Qt.TextElideMode.ElideRight, right - 12 - left
        )
        painter.setPen(QColor(c.text))
        wide = metrics.horizontalAdvance(text)
        painter.drawText(beginning(left, wide, rect), baseline, text)
        left += wide + 12
        if name.aliases and right - 12 - left > 40:
            also = one_line(", ".join(name.aliases), 160)
            painter.setPen(QColor(c.dim))
            elided = metrics.elidedText(also, Qt.TextElideMode.ElideRight, right - 12 - left)
            wide = metrics.horizontalAdvance(elided)
            painter.drawText(beginning(left, wide, rect), baseline, elided)
        painter.restore()
