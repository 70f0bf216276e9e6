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
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.domain.schema import Label
from annotator.ui.annotate.chips import line_colour, paint_cap
from annotator.ui.annotate.phrases import in_quotes, one_line
from annotator.ui.annotate.picker_frame import PickDelegate, PickerFrame, PickField
from annotator.ui.chrome import colours
from annotator.ui.fields import plain_tip
from annotator.ui.language import tr
from annotator.ui.mirroring import beginning, placed

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

    def __init__(self) -> None:
        super().__init__()
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


class ChoiceDelegate(PickDelegate):
    """Paint a choice on one line: digit, name, the alias that fits, label."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(_CHOICE)
        c, rect, metrics = colours(), option.rect, option.fontMetrics
        with self.row(painter, option) as (cap, left, baseline):
            if choice.number or not choice.uid:
                there = placed(cap, rect)
                paint_cap(painter, there, choice.number or "+", line_colour(choice.label, c), c)
            kind = one_line(choice.label.name, 24)
            right = rect.right() - 14 - metrics.horizontalAdvance(kind)
            painter.setPen(QColor(c.dim))
            painter.setFont(option.font)
            wide = metrics.horizontalAdvance(kind)
            painter.drawText(beginning(right, wide, rect), baseline, kind)
            name_font = QFont(option.font)
            if choice.linked:
                name_font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(name_font)
            painter.setPen(QColor(c.text))
            room, bold = right - 16 - left, painter.fontMetrics()
            name = bold.elidedText(_title(choice), Qt.TextElideMode.ElideRight, room)
            wide = bold.horizontalAdvance(name)
            painter.drawText(beginning(left, wide, rect), baseline, name)
            left += wide + 12
            room = right - 16 - left
            if choice.via and room > 40:
                painter.setFont(option.font)
                painter.setPen(QColor(c.dim))
                via = metrics.elidedText(one_line(choice.via), Qt.TextElideMode.ElideRight, room)
                wide = metrics.horizontalAdvance(via)
                painter.drawText(beginning(left, wide, rect), baseline, via)


def _title(choice: Choice) -> str:
    if choice.uid:
        return f"✓ {one_line(choice.name, 80)}" if choice.linked else one_line(choice.name, 80)
    return tr("New: {name}").format(name=in_quotes(choice.name, 60))


class EntityPicker(PickerFrame):
    """Offer entities near a place; what is typed narrows them."""

    picked = Signal(object)
    """Carries the Choice."""
    typed = Signal(str)
    cleared = Signal()
    """Comes when the link is to be taken away."""
    looked_at = Signal(object)
    """Carries the Choice that has been current for a moment, to be told more about."""

    def __init__(self, parent: QWidget) -> None:
        model, field = (
            ChoiceModel(),
            EntityField(tr("Entity"), tr("A digit links at once; or type a name")),
        )
        super().__init__(parent, field, model, ChoiceDelegate())
        self.model = model
        self.list.setAccessibleName(tr("Entities"))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_PAUSE)
        self._resting.timeout.connect(self._look)
        field.textChanged.connect(self.typed)
        field.switched.connect(self._step)
        field.numbered.connect(self._take_number)
        field.cleared.connect(self.cleared)
        self.list.selectionModel().currentChanged.connect(self._moved)

    def offer(self, title: str, choices: Sequence[Choice], first: int, near: QRect) -> None:
        """Show choices below ``near``, or above it, in pixels of the parent; take the keys."""
        self._begin(title)
        self.show_choices(choices, first)
        self._show_near(near)

    def show_choices(self, choices: Sequence[Choice], first: int = 0) -> None:
        """List other choices, one of them current."""
        self.model.show(choices)
        self.about.setText("")
        self._choose(first)

    def tell(self, text: str) -> None:
        """Say more about the current choice."""
        room = self.list.width() - 8
        self.about.setText(
            self.about.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        self.about.setToolTip(plain_tip(text))

    def chosen(self) -> Choice | None:
        """Return the choice the next Enter takes."""
        row = self.list.currentIndex().row()
        return self.model.choices[row] if 0 <= row < len(self.model.choices) else None

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

    def _moved(self) -> None:
        self._resting.start()

    def _look(self) -> None:
        choice = self.chosen()
        if choice is not None and self.isVisible():
            self.looked_at.emit(choice)
