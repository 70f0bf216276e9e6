"""The list of a story's versions, each under the one it was edited from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.compare.proposals import letter
from annotator.services.story_versions import EDITION, Family, Relative
from annotator.ui.annotate.phrases import one_line
from annotator.ui.chrome import colours
from annotator.ui.fields import plain_tip
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, left_to_right, own_way, placed, point
from annotator.ui.reading.display import shown

_RELATIVE = Qt.ItemDataRole.UserRole
_ABOUT = Qt.ItemDataRole.UserRole + 1
_LONGEST = 200
_STEP = 28
"""Pixels by which a version stands in from the one it was edited from."""
_BADGE = 22
_MOST_STEPS = 5
"""Generations that are shown by standing in further."""


class VersionList(QListWidget):
    """Show a line for each version; Enter on one asks for it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, blind: bool) -> None:
        """``blind`` hides outlets and days."""
        super().__init__(parent)
        self._blind = blind
        self.setAccessibleName(tr("Versions of the story"))
        self.setItemDelegate(VersionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda _: self.wanted.emit())

    def show_family(self, family: Family, current: str | None) -> None:
        """List a family; the article ``current`` is chosen."""
        self.clear()
        for each in family.relatives:
            name, title, day = self._named(each)
            about = _about(each, family, blind=self._blind)
            item = QListWidgetItem(f"{each.letter} {name}")
            item.setData(_RELATIVE, each)
            item.setData(_ABOUT, (name, title, day, about))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                ", ".join(filter(None, (each.letter, name, title, day, about))),
            )
            item.setToolTip(plain_tip(title))
            self.addItem(item)
            if each.article.uid == current:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def current(self) -> Relative | None:
        """Return the version chosen, or None while there is none."""
        found: Relative | None = self.currentIndex().data(_RELATIVE)
        return found

    def _named(self, each: Relative) -> tuple[str, str, str]:
        """Return name, title and day of a version, each on one line."""
        article = each.article
        title = shown(one_line(article.title, _LONGEST))
        if self._blind:
            return tr("Version {letter}").format(letter=each.letter), title, ""
        name = shown(one_line(article.outlet, _LONGEST))
        return name or title, title if name else "", article.published[:10]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


def _about(each: Relative, family: Family, *, blind: bool) -> str:
    """Return in a few words where a version comes from."""
    parts = []
    if each.parent >= 0:
        if each.relation == EDITION:
            text = tr("edition of {base}, {share} kept")
        else:
            text = tr("edited from {base}, {share} kept")
        parts.append(text.format(base=letter(each.parent), share=f"{each.share:.0%}"))
        if each.days and not blind:
            parts.append(tr("%n day(s) later", each.days))
    else:
        children = sum(other.parent == each.number for other in family.relatives)
        parts.append(
            tr("%n version(s) edited from it", children) if children else tr("a report of its own")
        )
    parts.append(tr("%n word(s)", each.words))
    return " · ".join(parts)


class VersionDelegate(QStyledItemDelegate):
    """Paint letter, outlet, title and day, and below where the version comes from."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, 2 * option.fontMetrics.height() + 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        each: Relative = index.data(_RELATIVE)
        name, title, day, about = index.data(_ABOUT)
        c, box, metrics = colours(), option.rect, option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if selected else c.hover))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 4, 4)
        left = box.left() + 14 + _STEP * min(len(each.rails), _MOST_STEPS)
        badge = QRect(left, box.center().y() - _BADGE // 2, _BADGE, _BADGE)
        self._paint_rails(painter, box, badge, each.rails[:_MOST_STEPS])
        painter.setPen(QPen(QColor(c.edge), 1))
        painter.setBrush(QColor(c.raised))
        painter.drawEllipse(placed(badge, box))
        painter.setPen(QColor(c.text))
        painter.drawText(placed(badge, box), Qt.AlignmentFlag.AlignCenter, each.letter)
        left, right = badge.right() + 12, box.right() - 14
        top = box.top() + 8 + metrics.ascent()
        wide = metrics.horizontalAdvance(day)
        painter.setPen(QColor(c.dim))
        painter.drawText(beginning(right - wide, wide, box), top, left_to_right(day))
        room = right - (wide + 12 if day else 0) - left
        text = metrics.elidedText(own_way(name), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(text)
        painter.setPen(QColor(c.text))
        painter.drawText(beginning(left, wide, box), top, text)
        room -= wide + 12
        if title and room > 40:
            text = metrics.elidedText(own_way(title), Qt.TextElideMode.ElideRight, room)
            more = metrics.horizontalAdvance(text)
            painter.setPen(QColor(c.dim))
            painter.drawText(beginning(left + wide + 12, more, box), top, text)
        painter.setPen(QColor(c.dim))
        text = metrics.elidedText(about, Qt.TextElideMode.ElideRight, right - left)
        wide = metrics.horizontalAdvance(text)
        painter.drawText(beginning(left, wide, box), top + metrics.height(), text)
        painter.restore()

    def _paint_rails(
        self, painter: QPainter, box: QRect, badge: QRect, rails: tuple[bool, ...]
    ) -> None:
        """Draw the lines that lead from a version to those edited from it."""
        painter.setPen(QPen(QColor(colours().edge), 1))

        def line(x1: int, y1: int, x2: int, y2: int) -> None:
            painter.drawLine(point(QPoint(x1, y1), box), point(QPoint(x2, y2), box))

        middle = badge.center().y()
        for level, goes_on in enumerate(rails):
            x = box.left() + 14 + _BADGE // 2 + level * _STEP
            last = level == len(rails) - 1
            if last:
                line(x, box.top(), x, box.bottom() if goes_on else middle)
                line(x, middle, badge.left(), middle)
            elif goes_on:
                line(x, box.top(), x, box.bottom())
