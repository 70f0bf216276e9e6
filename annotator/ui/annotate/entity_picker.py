"""The entity picker: a small list near the caret of who or what a mention may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
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
from annotator.ui.annotate.chips import CAP, line_colour, paint_cap
from annotator.ui.annotate.phrases import in_quotes, one_line
from annotator.ui.annotate.picker import PickField
from annotator.ui.chrome import colours
from annotator.ui.fields import plain_label
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed

_ROW = 34
_MOST_ROWS = 10
_WIDTH = 460
_PAUSE = 60
"""Milliseconds a row is current before its mentions are counted; held arrows must not wait."""
_CHOICE = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """Hold one line of the picker: an entity, or without ``uid`` one that would be made.

    ``number`` is the digit that takes it, or nothing; ``via`` the alias that fits.
    """

    uid: str
    name: str
    label: Label
    via: str = ""
    number: str = ""
    linked: bool = False


class EntityField(PickField):
    """Take typed letters; digits and Delete act on the list while nothing is typed."""

    numbered = Signal(int)
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        empty = not self.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        # By what is typed and not by the key: on some keyboards digits need Shift.
        if empty and plain and len(event.text()) == 1 and event.text() in "123456789":
            self.numbered.emit(int(event.text()))
        elif empty and plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class ChoiceModel(QAbstractListModel):
    """List choices."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        """List these."""
        self.beginResetModel()
        self.choices = list(choices)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [choice.number, _title(choice), choice.via, choice.label.name]
            return " · ".join(part for part in parts if part)
        return choice if role == _CHOICE else None


class ChoiceDelegate(QStyledItemDelegate):
    """Paint a choice on one line: digit, name, the alias that fits, label."""

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
        choice: Choice = index.data(_CHOICE)
        c, rect = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.chosen if chosen else c.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), 4, 4)
        cap = QRect(rect.left() + 12, rect.top() + (_ROW - CAP) // 2, CAP, CAP)
        if choice.number or not choice.uid:
            there = placed(cap, rect)
            paint_cap(painter, there, choice.number or "+", line_colour(choice.label, c), c)
        metrics = option.fontMetrics
        baseline = rect.top() + (_ROW + metrics.capHeight()) // 2
        kind = one_line(choice.label.name, 24)
        right = rect.right() - 14 - metrics.horizontalAdvance(kind)
        left = cap.right() + 12
        painter.setPen(QColor(c.dim))
        painter.setFont(option.font)
        wide = metrics.horizontalAdvance(kind)
        painter.drawText(beginning(right, wide, rect), baseline, kind)
        name_font = QFont(option.font)
        if choice.linked:
            name_font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(name_font)
        painter.setPen(QColor(c.text))
        room = right - 16 - left
        name = painter.fontMetrics().elidedText(_title(choice), Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(beginning(left, wide, rect), baseline, name)
        left += wide + 12
        if choice.via and right - 16 - left > 40:
            painter.setFont(option.font)
            painter.setPen(QColor(c.dim))
            via = metrics.elidedText(
                one_line(choice.via), Qt.TextElideMode.ElideRight, right - 16 - left
            )
            wide = metrics.horizontalAdvance(via)
            painter.drawText(beginning(left, wide, rect), baseline, via)
        painter.restore()


def _title(choice: Choice) -> str:
    if choice.uid:
        return f"✓ {one_line(choice.name, 80)}" if choice.linked else one_line(choice.name, 80)
    return tr("New: {name}").format(name=in_quotes(choice.name, 60))


class EntityPicker(QFrame):
    """Offer entities near a place; what is typed narrows them."""

    picked = Signal(object)
    """Carries the Choice."""
    typed = Signal(str)
    cleared = Signal()
    """Comes when the link is to be taken away."""
    cancelled = Signal()
    looked_at = Signal(object)
    """Carries the Choice that has been current for a moment, to be told more about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title = plain_label(dim=True)
        self.field = EntityField(tr("Entity"), tr("A digit links at once; or type a name"))
        self.list = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("bare", True)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Entities"))
        self.model = ChoiceModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.about = plain_label(dim=True)
        small = QFont(self.about.font())
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self.about.setFont(small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.title, self.field, self.list, self.about):
            layout.addWidget(widget)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_PAUSE)
        self._resting.timeout.connect(self._look)
        self._near = QRect()
        self.field.textChanged.connect(self.typed)
        self.field.steered.connect(self._steer)
        self.field.switched.connect(self._step)
        self.field.accepted.connect(self._accept)
        self.field.numbered.connect(self._take_number)
        self.field.cleared.connect(self.cleared)
        self.field.cancelled.connect(self.cancelled)
        self.field.left.connect(self.hide)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.hide()

    def offer(self, title: str, choices: Sequence[Choice], first: int, near: QRect) -> None:
        """Show choices below ``near``, or above it, in pixels of the parent; take the keys."""
        self.title.setText(title)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._near = near
        self.show_choices(choices, first)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_choices(self, choices: Sequence[Choice], first: int = 0) -> None:
        """List other choices, one of them current."""
        self.model.show(choices)
        self.about.setText("")
        self._choose(first)

    def tell(self, text: str) -> None:
        """Say more about the current choice."""
        self.about.setText(text)

    def chosen(self) -> Choice | None:
        """Return the choice the next Enter takes."""
        row = self.list.currentIndex().row()
        return self.model.choices[row] if 0 <= row < len(self.model.choices) else None

    def _place(self) -> None:
        parent, near = self.parentWidget(), self._near
        assert parent is not None
        rows = min(max(len(self.model.choices), 3), _MOST_ROWS)
        rows = min(rows, max(3, (parent.height() - 140) // _ROW))
        self.list.setFixedHeight(rows * _ROW + 2)
        self.setFixedWidth(min(_WIDTH, parent.width() - 16))
        self.adjustSize()
        left = min(max(8, near.left() - 24), parent.width() - self.width() - 8)
        top = near.bottom() + 8
        if top + self.height() > parent.height() - 8:
            above = near.top() - 8 - self.height()
            top = above if above >= 8 else max(8, parent.height() - 8 - self.height())
        self.move(left, top)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _steer(self, by: int) -> None:
        count = len(self.model.choices)
        if count:
            row = self.list.currentIndex().row() + by
            self._choose(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _step(self) -> None:
        self._steer(1)

    def _accept(self) -> None:
        choice = self.chosen()
        if choice is not None:
            self.picked.emit(choice)

    def _take_number(self, number: int) -> None:
        for choice in self.model.choices:
            if choice.number == str(number):
                self.picked.emit(choice)
                return

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._accept()

    def _moved(self) -> None:
        self._resting.start()

    def _look(self) -> None:
        choice = self.chosen()
        if choice is not None and self.isVisible():
            self.looked_at.emit(choice)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(c.edge))
            painter.setBrush(QColor(c.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
