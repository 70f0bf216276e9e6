"""How a line of the navigator is painted: a story with its counts, or an article with its state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.browsing import ArticleRow, StoryRow
from annotator.ui.chrome import Colours, colours
from annotator.ui.language import tr
from annotator.ui.mirroring import is_mirrored, own_way, placed, point
from annotator.ui.navigator.model import EXPANDED, NO_STORY_NAME, ROW

_INDENT = 24
_MARGIN = 8
_SIGN = 10


class LineDelegate(QStyledItemDelegate):
    """Paint lines by hand: uniform height, no text measured twice."""

    current_article: int | None = None
    """The key of the article that is open."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, line_height(option.fontMetrics.height()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_open = isinstance(row, ArticleRow) and row.key == self.current_article
        if selected or is_open or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected or is_open else c.hover))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 4, 4)
        if is_open:
            painter.setBrush(QColor(c.accent))
            bar = QRect(rect.left() + 4, rect.top() + 5, 3, rect.height() - 10)
            painter.drawRoundedRect(placed(bar, rect), 1, 1)
        if selected and focused:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 4, 4)
        if isinstance(row, StoryRow):
            self._paint_story(painter, option, row, bool(index.data(EXPANDED)), c)
        elif isinstance(row, ArticleRow):
            self._paint_article(painter, option, row, c)
        painter.restore()

    def _paint_story(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: StoryRow,
        expanded: bool,
        c: Colours,
    ) -> None:
        rect = option.rect
        middle = rect.center().y() + 1
        self._arrow(painter, point(QPoint(rect.left() + _MARGIN + 8, middle), rect), expanded, c)
        count = f"{row.done}/{row.articles}" if row.done else str(row.articles)
        font = QFont(option.font)
        painter.setFont(font)
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(count)
        right = rect.right() - 2 * _MARGIN
        painter.setPen(QColor(c.dim))
        painter.drawText(
            placed(QRect(right - width, rect.top(), width + 1, rect.height()), rect),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            count,
        )
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(c.text if row.name else c.dim))
        left = rect.left() + _INDENT + 4
        room = right - width - _MARGIN - left
        name = painter.fontMetrics().elidedText(
            own_way(row.name or tr(NO_STORY_NAME)), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(
            placed(QRect(left, rect.top(), room, rect.height()), rect),
            Qt.AlignmentFlag.AlignVCenter,
            name,
        )

    def _paint_article(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow, c: Colours
    ) -> None:
        rect = option.rect
        middle = rect.center().y() + 1
        left = rect.left() + _INDENT + 4
        sign = QRect(left, middle - _SIGN // 2, _SIGN, _SIGN)
        self._sign(painter, placed(sign, rect), row.state, c)
        left += _SIGN + _MARGIN
        right = rect.right() - 2 * _MARGIN
        metrics = option.fontMetrics
        date = row.published[5:10] if row.published else ""
        width = metrics.horizontalAdvance(date)
        if date and right - left > 3 * width:
            painter.setPen(QColor(c.dim))
            painter.drawText(
                placed(QRect(right - width, rect.top(), width + 1, rect.height()), rect),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                date,
            )
            right -= width + _MARGIN
        first = own_way(row.outlet or row.title or tr("Untitled"))
        second = own_way(row.title) if row.outlet else ""
        painter.setPen(QColor(c.text))
        shown = metrics.elidedText(first, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            placed(QRect(left, rect.top(), right - left, rect.height()), rect),
            Qt.AlignmentFlag.AlignVCenter,
            shown,
        )
        left += metrics.horizontalAdvance(shown) + _MARGIN
        if second and right - left > 5 * _MARGIN:
            painter.setPen(QColor(c.dim))
            painter.drawText(
                placed(QRect(left, rect.top(), right - left, rect.height()), rect),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(second, Qt.TextElideMode.ElideRight, right - left),
            )

    def _arrow(self, painter: QPainter, at: QPoint, expanded: bool, c: Colours) -> None:
        painter.setPen(QPen(QColor(c.dim), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if expanded:
            points = [QPoint(-4, -2), QPoint(0, 2), QPoint(4, -2)]
        else:
            on = -2 if is_mirrored() else 2
            points = [QPoint(-on, -4), QPoint(on, 0), QPoint(-on, 4)]
        painter.drawPolyline(QPolygon([at + point for point in points]))

    def _sign(self, painter: QPainter, box: QRect, state: str, c: Colours) -> None:
        painter.setPen(QPen(QColor(c.dim), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setBrush(QColor(c.dim))
        if state == "done":
            painter.drawEllipse(box)
        elif state == "in_progress":
            painter.drawPie(box, 90 * 16, 180 * 16)


def line_height(font_height: int) -> int:
    """Return the height of a line for a font: the text and a breath, at least 24 pixels."""
    return max(24, font_height + 9)
