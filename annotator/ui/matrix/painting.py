"""How the matrix is painted: cells with letter, value and passage; headers with claim and article.

A stance is told by its letter and the shape around it, never by colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.matrix import Cell
from annotator.ui.chrome import Colours, colours
from annotator.ui.language import tr
from annotator.ui.matrix.model import CELL, PASSAGE, STANCES, MatrixModel
from annotator.ui.mirroring import beginning, own_way, placed
from annotator.ui.reading.display import shown

_PAD = 8
_BADGE = 20
_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


def row_height(line: int) -> int:
    """Return the height of a row for lines of ``line`` pixels: a value and two lines of passage."""
    return 3 * line + 3 * _PAD


class CellDelegate(QStyledItemDelegate):
    """Paint what an article makes of a claim."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, row_height(option.fontMetrics.height()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: Cell = index.data(CELL)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(c.chosen if current else c.raised))
        painter.setPen(QColor(c.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        inside = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        badge = QRect(inside.left(), inside.top(), _BADGE, _BADGE)
        _badge(painter, placed(badge, inside), cell.stance, c)
        metrics = option.fontMetrics
        quiet = cell.stance in ("omits", "unknown")
        head = QFont(option.font)
        head.setWeight(QFont.Weight.DemiBold if cell.value else QFont.Weight.Normal)
        painter.setFont(head)
        painter.setPen(QColor(c.dim if quiet or not cell.value else c.text))
        first = QRect(
            inside.left() + _BADGE + _PAD, inside.top(), inside.width() - _BADGE - _PAD, _BADGE
        )
        text = cell.value or tr(STANCES[cell.stance][1])
        painter.drawText(
            placed(first, inside),
            Qt.AlignmentFlag.AlignVCenter,
            own_way(
                painter.fontMetrics().elidedText(
                    shown(text), Qt.TextElideMode.ElideRight, first.width()
                )
            ),
        )
        said = cell.note or index.data(PASSAGE)
        if said:
            painter.setFont(option.font)
            painter.setPen(QColor(c.dim))
            below = inside.adjusted(0, _BADGE + 4, 0, 0)
            _lines(painter, below, said, metrics.height())
        painter.restore()


def _lines(painter: QPainter, rect: QRect, text: str, line: int) -> None:
    """Paint as many lines of a passage as there is room for, the last one elided."""
    room = max(1, rect.height() // line)
    font = painter.fontMetrics()
    words = shown(text).split()
    at = 0
    for number in range(room):
        if at >= len(words):
            return
        taken = [words[at]]
        at += 1
        last = number == room - 1
        while at < len(words) and (
            last or font.horizontalAdvance(" ".join((*taken, words[at]))) <= rect.width()
        ):
            taken.append(words[at])
            at += 1
            if last and font.horizontalAdvance(" ".join(taken)) > rect.width():
                break
        shown_line = font.elidedText(" ".join(taken), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(
            QRect(rect.left(), rect.top() + number * line, rect.width(), line),
            Qt.AlignmentFlag.AlignVCenter,
            own_way(shown_line),
        )


def _badge(painter: QPainter, rect: QRect, stance: str, c: Colours) -> None:
    """Paint a stance's letter: filled, ringed, dashed, crossed or bare."""
    letter = STANCES[stance][0]
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    ink = QColor(c.text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if stance == "asserts":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent))
        painter.drawRoundedRect(box, 4, 4)
        ink = QColor(c.on_accent)
    elif stance == "contradicts":
        painter.setPen(QPen(QColor(c.text), 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    elif stance == "attributes":
        painter.setPen(QPen(QColor(c.accent), 1.5))
        painter.drawRoundedRect(box, 4, 4)
    elif stance == "hedges":
        painter.setPen(QPen(QColor(c.edge), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 4, 4)
    else:
        ink = QColor(c.dim)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


class ClaimHeader(QHeaderView):
    """Paint the claims at the left, under their headings, those marked for merging with a bar."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grid = model
        self.current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(288, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        row = self._grid.row(section)
        c = colours()
        painter.save()
        painter.fillRect(rect, QColor(c.chosen if section == self.current else c.ground))
        painter.setPen(QColor(c.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if row.uid in self._grid.marked:
            bar = QRect(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(placed(bar, rect), QColor(c.accent))
        inside = rect.adjusted(2 * _PAD, _PAD, -_PAD, -_PAD)
        font = QFont(self.font())
        if self._grid.opens_heading(section):
            small = QFont(font)
            small.setWeight(QFont.Weight.DemiBold)
            small.setPointSizeF(font.pointSizeF() * 0.85)
            painter.setFont(small)
            painter.setPen(QColor(c.dim))
            line = painter.fontMetrics()
            room = inside.width()
            words = line.elidedText(row.heading.upper(), Qt.TextElideMode.ElideRight, room)
            left = beginning(inside.left(), line.horizontalAdvance(words), inside)
            painter.drawText(left, inside.top() + line.ascent(), words)
            inside.setTop(inside.top() + line.height())
        painter.setFont(font)
        painter.setPen(QColor(c.text))
        metrics = painter.fontMetrics()
        _lines(painter, inside, row.title, metrics.height())
        painter.restore()
