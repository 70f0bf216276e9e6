"""One card of the dashboard: its title, its legend, its chart or table, and the mark one is at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.charts import BARS, COLUMNS, Card, Mark
from annotator.ui.chrome import colours
from annotator.ui.dashboard import geometry, looks, painting, wording
from annotator.ui.dashboard.moving import moved
from annotator.ui.language import share, tr
from annotator.ui.mirroring import beginning, placed, placed_f

_PAD = 16
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Chart(QWidget):
    """Paint a card; arrows go from mark to mark, and out of the card at its edges."""

    opened = Signal(object)
    """Carries the Mark that is to be opened."""
    left = Signal(int)
    """Comes when an arrow leads out of the chart: 1 to the next card, -1 to the one before."""
    went = Signal()
    """Comes when another mark is current."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counted = self.card = card
        self.at = 0
        self.as_table = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(looks.tabular(self.font()))
        self.show_card(card)

    # What is shown

    def show_card(self, card: Card) -> None:
        """Show newer numbers; the mark one was at stays so where it is still there.

        ``counted`` stays as it was counted, for tables and reports.
        """
        before = self.mark
        self.counted, card = card, wording.in_words(card)
        self.card = card
        same = [
            number
            for number, mark in enumerate(card.marks)
            if before is not None and (mark.row, mark.series) == (before.row, before.series)
        ]
        full = [number for number, mark in enumerate(card.marks) if mark.value]
        self.at = same[0] if same else full[0] if full else 0
        self.setAccessibleName(tr(card.title))
        self._tell()
        self.updateGeometry()
        self.update()

    def set_table(self, wanted: bool) -> None:
        """Show the table of the card, or its chart."""
        self.as_table = wanted
        self.updateGeometry()
        self.update()

    @property
    def mark(self) -> Mark | None:
        """Return the mark one is at, or None in an empty chart."""
        marks = self.card.marks
        return marks[self.at] if marks and self.at < len(marks) else None

    def mark_box(self) -> QRect:
        """Return where the current mark lies in this widget, with its surroundings."""
        if self.mark is None:
            return self.rect()
        box = self._frame().boxes[self.at].translated(_PAD, self._top())
        return box.toRect().adjusted(-8, -48, 8, 48)

    def said(self) -> str:
        """Return the current mark in words."""
        mark = self.mark
        if mark is None:
            return tr(self.card.empty)
        parts = [mark.row]
        if mark.series:
            parts.append(tr(mark.series))
        said = mark.shown or "0"
        if mark.low is not None and mark.high is not None:
            said += f" ({share(mark.low)}–{share(mark.high)})"
        return f"{' · '.join(parts)}: {said}"

    def _tell(self) -> None:
        self.setAccessibleDescription(self.said())

    # Measures

    def _top(self) -> int:
        """Return where the chart begins, below title, explanation and legend."""
        line = self.fontMetrics().height()
        return _PAD + 2 * line + 12 + (line + 10 if self._legend() else 0)

    def _legend(self) -> tuple[str, ...]:
        if self.as_table or self.card.form not in (BARS, COLUMNS):
            return ()
        names = tuple(name for name in self.card.series if name)
        return names if len(names) > 1 else ()

    def _frame(self) -> geometry.Frame:
        width = float(self.width() - 2 * _PAD)
        if self.as_table:
            return geometry.table_frame(self.card, width)
        return geometry.frame(self.card, width, self.fontMetrics())

    def heightForWidth(self, width: int) -> int:
        metrics = self.fontMetrics()
        if not self.card.marks:
            room = QRect(0, 0, max(80, width - 2 * _PAD), 10_000)
            wrap = Qt.TextFlag.TextWordWrap
            said = metrics.boundingRect(room, int(wrap), tr(self.card.empty))
            return _PAD + metrics.height() + 8 + said.height() + _PAD
        inner = (
            geometry.table_height(self.card)
            if self.as_table
            else geometry.height(self.card, metrics)
        )
        return self._top() + inner + _PAD

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.hasFocus()
            painter.setPen(QPen(QColor(c.accent if focused else c.line), 2 if focused else 1))
            painter.setBrush(QColor(c.raised))
            edge = 1.0 if focused else 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
            self._paint_head(painter)
            if not self.card.marks:
                return
            painter.save()
            painter.translate(_PAD, self._top())
            at = self.at if focused else None
            paint = painting.paint_table if self.as_table else painting.paint
            paint(painter, self.card, self._frame(), c, at)
            painter.restore()

    def _paint_head(self, painter: QPainter) -> None:
        c = colours()
        width = self.width() - 2 * _PAD
        line = self.fontMetrics().height()
        title = QFont(self.font())
        title.setWeight(QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(QColor(c.text))
        painter.drawText(
            QRect(_PAD, _PAD, width, line),
            Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(title).elidedText(tr(self.card.title), Qt.TextElideMode.ElideRight, width),
        )
        taken = QFontMetrics(title).horizontalAdvance(tr(self.card.title))
        painter.setFont(self.font())
        if self.hasFocus() and self.card.marks:
            self._paint_mark(painter, taken)
        painter.setPen(QColor(c.dim))
        if not self.card.marks:
            room = QRect(_PAD, _PAD + line + 8, width, self.height())
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), tr(self.card.empty))
            return
        about = self.fontMetrics().elidedText(
            tr(self.card.about), Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(QRect(_PAD, _PAD + line + 2, width, line), 0, about)
        x, whole = float(_PAD), QRectF(self.rect())
        for name in self._legend():
            place = self.card.series.index(name)
            box = QRectF(x, _PAD + 2 * line + 12, 20, 11)
            looks.fill(painter, placed_f(box, whole), name, place, looks.ink(name, place, "", c), c)
            painter.setPen(QColor(c.text))
            said = tr(name)
            wide = self.fontMetrics().horizontalAdvance(said)
            at = beginning(round(x + 26), wide, self.rect())
            painter.drawText(QPointF(at, box.bottom()), said)
            x += 26 + wide + 18

    def _paint_mark(self, painter: QPainter, taken: int) -> None:
        """Say the mark one is at, beside the title."""
        left = _PAD + taken + 24
        box = QRect(left, _PAD, self.width() - _PAD - left, self.fontMetrics().height())
        painter.setPen(QColor(colours().text))
        said = self.fontMetrics().elidedText(self.said(), Qt.TextElideMode.ElideMiddle, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(placed(box, self.rect()), int(flags), said)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(*step)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(len(self.card.marks) - 1)
        else:
            super().keyPressEvent(event)

    def _step(self, right: int, down: int) -> None:
        goal = None
        if self.card.marks:
            goal = moved(self.card, self.at, right, down, as_table=self.as_table)
        if goal is None:
            self.left.emit(right or down)
        else:
            self.go_to(goal)

    def go_to(self, number: int) -> None:
        """Make a mark the current one."""
        if 0 <= number < len(self.card.marks):
            self.at = number
            self._tell()
            self.went.emit()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at_point(event.position())
        if number is not None:
            self.go_to(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._at_point(event.position())
        if number is not None:
            self.opened.emit(self.card.marks[number])

    def _at_point(self, point: QPointF) -> int | None:
        if not self.card.marks:
            return None
        inside = point - QPointF(_PAD, self._top())
        for number, box in enumerate(self._frame().boxes):
            if box.adjusted(-2, -2, 2, 2).contains(inside):
                return number
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.went.emit()
