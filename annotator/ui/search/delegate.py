"""How a find is painted: tick, outlet and date, the words in a column of their own, the labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.schema import Label
from annotator.services.consistency import MANY, Heading
from annotator.services.finds import Find
from annotator.ui import language
from annotator.ui.annotate.chips import line_colour, paint_line
from annotator.ui.chrome import Colours, colours
from annotator.ui.icons import draw
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, is_mirrored, own_way, placed
from annotator.ui.navigator.delegate import line_height
from annotator.ui.reading.display import one_way, shown
from annotator.ui.search.model import ENTRY, GONE, LABELS, TICKED

TICK_WIDTH = 36
_BOX = 14
_GAP = 8
_RTL_START = "\u0590"
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT = _ABSOLUTE | Qt.AlignmentFlag.AlignLeft
_RIGHT = _ABSOLUTE | Qt.AlignmentFlag.AlignRight


class Columns(NamedTuple):
    """Hold where each part of a row begins, and the width of the row."""

    outlet: int
    date: int
    left: int
    match: int
    labels: int
    end: int


def columns(width: int, date_width: int) -> Columns:
    """Share the width of a row out; dates, then labels, make room where it is narrow."""
    outlet = TICK_WIDTH
    date_room = date_width + 2 * _GAP if width >= 760 else 0
    date = outlet + min(180, max(72, width // 7))
    left = date + date_room
    labels = width - (min(220, width // 5) if width >= 560 else 0)
    match = left + int((labels - left) * 0.42)
    return Columns(outlet, date, left, match, labels, width)


class FoundDelegate(QStyledItemDelegate):
    """Paint finds by hand, all of one height; ``label_of`` names the labels."""

    label_of: Callable[[str, str], Label]

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, line_height(option.fontMetrics.height()) + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, isinstance(entry, Heading), c)
        if isinstance(entry, Heading):
            self._heading(painter, option, entry, c)
        elif isinstance(entry, Find):
            self._tick(painter, option.rect, bool(index.data(TICKED)), c)
            self._find(painter, option, index, entry, c)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: bool, c: Colours
    ) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(c.chosen))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(c.hover))
        elif heading:
            painter.fillRect(rect, QColor(c.ground))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)

    def _tick(self, painter: QPainter, rect: QRect, ticked: bool, c: Colours) -> None:
        box = QRect(rect.left() + 12, rect.center().y() - _BOX // 2 + 1, _BOX, _BOX)
        box = placed(box, rect)
        painter.setPen(QPen(QColor(c.accent if ticked else c.edge), 1))
        painter.setBrush(QColor(c.accent) if ticked else QColor(c.raised))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            draw(painter, box.toRectF(), f"tick-{c.reading.name}", QColor(c.on_accent))

    # Parts of a find

    def _find(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        find: Find,
        c: Colours,
    ) -> None:
        rect = option.rect
        metrics = option.fontMetrics
        at = columns(rect.width(), metrics.horizontalAdvance("0000-00-00"))
        gone = bool(index.data(GONE))
        tabular = QFont(option.font)
        tabular.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(tabular)
        painter.setPen(QColor(c.faint if gone else c.dim))
        name = find.outlet or find.title
        _begin(painter, rect, at.outlet, at.date - _GAP, name)
        if at.left > at.date:
            _begin(painter, rect, at.date, at.left - _GAP, find.published[:10])
        self._words(painter, option, find, _mirrored(at), gone, c)
        if at.end > at.labels:
            self._labels(painter, option, index.data(LABELS), at, c)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        find: Find,
        at: Columns,
        gone: bool,
        c: Colours,
    ) -> None:
        rect = option.rect
        backwards = find.kind != "articles" and _runs_backwards(find.match)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        room = (at.labels - at.left) * 4 // 10
        start = at.left if find.kind == "articles" else at.match
        if find.kind == "articles":
            room = (at.labels - at.left) * 7 // 10
        match = painter.fontMetrics().elidedText(
            shown(find.match), Qt.TextElideMode.ElideMiddle, room
        )
        width = painter.fontMetrics().horizontalAdvance(match)
        painter.setPen(QColor(c.faint if gone else c.text))
        _draw(painter, rect, start, start + width + 2, _LEFT, match, Qt.TextElideMode.ElideNone)
        if gone:
            middle = rect.center().y() + 1
            painter.drawLine(rect.left() + start, middle, rect.left() + start + width, middle)
        painter.setFont(option.font)
        dim = QColor(c.faint if gone else (c.dim if find.kind == "articles" else c.text))
        painter.setPen(dim)
        before, after = (find.right, find.left) if backwards else (find.left, find.right)
        # What was written before a word of a right-to-left script stands to its right.
        cut_before, cut_after = Qt.TextElideMode.ElideLeft, Qt.TextElideMode.ElideRight
        if backwards:
            cut_before, cut_after = cut_after, cut_before
        space = painter.fontMetrics().horizontalAdvance(" ")
        inner = space if before[-1:].isspace() or backwards else 0
        _draw(painter, rect, at.left, start - inner, _RIGHT, before.strip(), cut_before)
        outer = space if after[:1].isspace() or backwards or find.kind == "articles" else 0
        if find.kind == "articles":
            outer = 2 * _GAP
        _draw(
            painter, rect, start + width + outer, at.labels - _GAP, _LEFT, after.strip(), cut_after
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _labels(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        labels: tuple[tuple[str, str], ...],
        at: Columns,
        c: Colours,
    ) -> None:
        rect, metrics = option.rect, option.fontMetrics
        x, end = rect.left() + at.labels, rect.left() + at.end - 2 * _GAP
        painter.setFont(option.font)
        baseline = rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setPen(QColor(c.text))
        for number, (layer, id_) in enumerate(labels):
            label = self.label_of(layer, id_)
            left_out = len(labels) - number
            needs = metrics.horizontalAdvance(label.name)
            if x + needs > end:
                if number:
                    rest = f"+{left_out}"
                    wide = metrics.horizontalAdvance(rest)
                    painter.drawText(beginning(x, wide, rect), baseline, rest)
                    return
                needs = max(0, end - x)
            name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, needs + 2)
            width = metrics.horizontalAdvance(name)
            ratio = painter.device().devicePixelRatioF()
            there = beginning(x, width, rect)
            painter.drawText(there, baseline, name)
            paint_line(painter, there, baseline + 3, width, label, line_colour(label, c), ratio)
            x += width + 12

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Heading, c: Colours
    ) -> None:
        rect = option.rect
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        bold.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(bold)
        painter.setPen(QColor(c.text))
        text = painter.fontMetrics().elidedText(
            shown(entry.text), Qt.TextElideMode.ElideMiddle, rect.width() // 2
        )
        width = painter.fontMetrics().horizontalAdvance(text)
        _begin(painter, rect, 12, 14 + width, text)
        painter.setFont(option.font)
        painter.setPen(QColor(c.dim))
        parts = [
            f"{self.label_of(entry.layer, label).name} {language.number(count)}"
            for label, count in entry.labels
        ]
        if entry.missing:
            many = "+" if entry.missing >= MANY else ""
            parts.append(
                tr("not tagged {count}").format(count=f"{language.number(entry.missing)}{many}")
            )
        _begin(painter, rect, 14 + width + 2 * _GAP, rect.width() - 12, "  ·  ".join(parts))
        painter.setPen(QPen(QColor(c.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _mirrored(at: Columns) -> Columns:
    """Return columns with the words, which are read as the text is, on their other side."""
    if not is_mirrored():
        return at
    left, labels = at.end - at.labels, at.end - at.left
    return at._replace(left=left, match=left + at.match - at.left, labels=labels)


def _begin(painter: QPainter, row: QRect, left: int, right: int, text: str) -> None:
    """Write what is no part of the text, from the side where reading begins."""
    if is_mirrored():
        left, right = row.width() - right, row.width() - left
    flags = _RIGHT if is_mirrored() else _LEFT
    _draw(painter, row, left, right, flags, own_way(text), Qt.TextElideMode.ElideRight)


def _draw(
    painter: QPainter,
    row: QRect,
    left: int,
    right: int,
    flags: Qt.AlignmentFlag,
    text: str,
    elide: Qt.TextElideMode,
) -> None:
    if right <= left or not text:
        return
    box = QRect(row.left() + left, row.top(), right - left, row.height())
    line = shown(text)
    if elide is not Qt.TextElideMode.ElideNone:
        line = painter.fontMetrics().elidedText(line, elide, box.width())
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, line)


def _runs_backwards(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from right to left."""
    if one_way(text):
        return False
    first = next((letter for letter in text if letter.isalpha()), "")
    return first >= _RTL_START and not one_way(first)
