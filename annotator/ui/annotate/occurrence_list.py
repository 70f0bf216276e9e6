"""The list of other occurrences: each in its context, with a box to tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.occurrences import Occurrence
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import colours
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed, placed_f

_ROW = 30
_BOX = 16
_SOURCE = 150
OCCURRENCE = Qt.ItemDataRole.UserRole
TICKED = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class OccurrenceModel(QAbstractListModel):
    """Hold occurrences as they are found, all of them ticked at first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Occurrence] = []
        self._ticks = bytearray()
        self.ticked = 0

    def clear(self) -> None:
        """List nothing."""
        self.beginResetModel()
        self.found, self._ticks, self.ticked = [], bytearray(), 0
        self.endResetModel()

    def add(self, more: list[Occurrence]) -> None:
        """List more, after the others."""
        if more:
            first = len(self.found)
            self.beginInsertRows(_NOWHERE, first, first + len(more) - 1)
            self.found += more
            self._ticks += b"\x01" * len(more)
            self.ticked += len(more)
            self.endInsertRows()

    def toggle(self, row: int) -> None:
        """Tick one, or untick it."""
        self._ticks[row] ^= 1
        self.ticked += 1 if self._ticks[row] else -1
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def toggle_all(self) -> None:
        """Tick all, or none where all are ticked."""
        wanted = self.ticked < len(self.found)
        self._ticks = bytearray([wanted]) * len(self.found)
        self.ticked = len(self.found) if wanted else 0
        if self.found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.found) - 1, 0))

    def chosen(self) -> list[Occurrence]:
        """Return those that are ticked, in their order."""
        return [each for each, ticked in zip(self.found, self._ticks, strict=True) if ticked]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self.found):
            return None
        found, ticked = self.found[index.row()], bool(self._ticks[index.row()])
        if role == OCCURRENCE:
            return found
        if role == TICKED:
            return ticked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = tr("ticked") if ticked else tr("not ticked")
            whole = one_line(f"{found.before}{found.words}{found.after}", 160)
            return f"{state} · {found.outlet} · {whole}"
        return None


class OccurrenceDelegate(QStyledItemDelegate):
    """Paint an occurrence as keyword in context: the words stand below one another."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, max(_ROW, option.fontMetrics.height() + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: Occurrence = index.data(OCCURRENCE)
        ticked: bool = index.data(TICKED)
        c, rect = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 4, 4)
        box = QRectF(rect.left() + 10, rect.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        paint_box(painter, placed_f(box, QRectF(rect)), ticked)
        painter.setFont(option.font)
        metrics = option.fontMetrics
        baseline = rect.top() + (rect.height() + metrics.capHeight()) // 2
        left = round(box.right()) + 10
        source = _SOURCE if rect.width() > 4 * _SOURCE else 0
        if source:
            painter.setPen(QColor(c.dim))
            name = metrics.elidedText(found.outlet, Qt.TextElideMode.ElideRight, source - 12)
            wide = metrics.horizontalAdvance(name)
            painter.drawText(beginning(left, wide, rect), baseline, name)
        inside = QRect(left + source, rect.top(), rect.right() - left - source - 10, rect.height())
        _paint_context(painter, placed(inside, rect), baseline, found, option.font, ticked)
        painter.restore()


def paint_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    """Paint a box to tick."""
    c = colours()
    painter.setPen(QPen(QColor(c.accent if ticked else c.edge), 1.5))
    painter.setBrush(QColor(c.accent if ticked else c.raised))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
    if ticked:
        painter.setPen(QPen(QColor(c.on_accent), 2))
        x, y = box.left(), box.top()
        corners = ((x + 4, y + 8.5), (x + 7, y + 11.5), (x + 12, y + 5))
        painter.drawPolyline([QPointF(*corner) for corner in corners])


def _paint_context(
    painter: QPainter, box: QRect, baseline: int, found: Occurrence, font: QFont, ticked: bool
) -> None:
    """Paint the words where two fifths of the room end, what is before them flush to them."""
    c = colours()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    words = metrics.elidedText(
        one_line(found.words, 60), Qt.TextElideMode.ElideRight, max(0, box.width())
    )
    width = metrics.horizontalAdvance(words)
    middle = box.left() + max(0, min(2 * box.width() // 5, box.width() - width))
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(c.dim))
    room = middle - box.left() - 6
    before = metrics.elidedText(" ".join(found.before.split()), Qt.TextElideMode.ElideLeft, room)
    painter.drawText(middle - 6 - metrics.horizontalAdvance(before), baseline, before)
    painter.setFont(bold)
    painter.setPen(QColor(c.text if ticked else c.dim))
    painter.drawText(middle, baseline, words)
    painter.setFont(font)
    painter.setPen(QColor(c.dim))
    room = box.right() - middle - width - 6
    if room > 0:
        following = " ".join(found.after.split())
        gap = 0 if found.after[:1] in ",.;:!?’'”\"" else 6
        after = metrics.elidedText(following, Qt.TextElideMode.ElideRight, room - gap)
        painter.drawText(middle + width + gap, baseline, after)
