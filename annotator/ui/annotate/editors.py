"""Fields of the inspector: Enter or leaving them commits, Esc puts back what was there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from annotator.ui.chrome import colours
from annotator.ui.fields import Field
from annotator.ui.mirroring import begin_lines

NOT_SET = "—"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(Field):
    """Edit one line of text."""

    committed = Signal(object)
    """Carries the text entered, once per edit."""
    left = Signal()
    """Comes when the person is done here and wants the text back."""
    put_back = Signal()
    """Comes when Esc took away what was typed."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._loaded = ""

    @property
    def dirty(self) -> bool:
        """Tell whether something was typed that is not committed."""
        return self.text().strip() != self._loaded

    def load(self, value: Any) -> None:
        """Show a value as it is stored."""
        self._loaded = "" if value is None else str(value)
        self.setText(self._loaded)
        self.setCursorPosition(0)

    def restore(self) -> None:
        """Show again what is stored."""
        self.setText(self._loaded)

    def commit(self) -> None:
        """Hand on what was typed, if it is anything new."""
        if self.dirty:
            self.committed.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            lost = self.dirty
            self.restore()
            self.left.emit()
            if lost:
                self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A completer's list takes the focus for a moment without the field being left.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()


class CompletedEditor(LineEditor):
    """Edit one line with proposals from a search that runs as one types."""

    def __init__(self, name: str, placeholder: str, search: Callable[[str], list[str]]) -> None:
        super().__init__(name, placeholder)
        self._search = search
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    def _look(self, typed: str) -> None:
        self._found.setStringList(self._search(typed) if typed.strip() else [])


class NoteEditor(QPlainTextEdit):
    """Edit a note; Enter commits, Shift+Enter begins a new line, Tab goes on."""

    committed = Signal(object)
    left = Signal()
    put_back = Signal()

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        begin_lines(self)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 18)

    @property
    def dirty(self) -> bool:
        """Tell whether something was typed that is not committed."""
        return self.toPlainText().strip() != self._loaded

    def load(self, value: Any) -> None:
        """Show a value as it is stored."""
        self._loaded = "" if value is None else str(value)
        self.setPlainText(self._loaded)

    def restore(self) -> None:
        """Show again what is stored."""
        self.setPlainText(self._loaded)

    def commit(self) -> None:
        """Hand on what was typed, if it is anything new."""
        if self.dirty:
            self.committed.emit(self.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not shifted:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            lost = self.dirty
            self.restore()
            self.left.emit()
            if lost:
                self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()


class ChoiceEditor(QComboBox):
    """Choose one of several values; arrows try, Enter or leaving commits."""

    committed = Signal(object)
    left = Signal()

    def __init__(
        self, name: str, choices: Sequence[tuple[str, Any]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._loaded: Any = None
        self.setAccessibleName(name)
        self.setProperty("drawn", True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # Where a value is longer than its field, the tool tip has the whole of it.
        self.currentTextChanged.connect(self.setToolTip)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other values, each with the words that stand for it."""
        self.clear()
        for shown, value in choices:
            self.addItem(shown, value)

    @property
    def dirty(self) -> bool:
        """Tell whether another value is shown than is stored."""
        return bool(self.currentData() != self._loaded)

    def load(self, value: Any) -> None:
        """Show a value as it is stored."""
        self._loaded = value
        self.restore()

    def restore(self) -> None:
        """Show again what is stored."""
        found = [at for at in range(self.count()) if self.itemData(at) == self._loaded]
        self.setCurrentIndex(found[0] if found else 0)

    def commit(self) -> None:
        """Hand on the value shown, if it is another."""
        if self.dirty:
            self.committed.emit(self.currentData())

    def hidePopup(self) -> None:
        super().hidePopup()
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - 36
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        middle = QPointF(self.width() - 14, self.height() / 2 + 1)
        ends = (middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2))
        with QPainter(self) as painter:
            style = self.style()
            style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours().dim), 1.5))
            painter.drawPolyline(ends)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the inspector must not change what lies under the mouse.
        event.ignore()


class LazyChoiceEditor(ChoiceEditor):
    """Choose among values that are only looked up when the field is entered."""

    def __init__(self, name: str, look_up: Callable[[], list[tuple[str, Any]]]) -> None:
        super().__init__(name)
        self._look_up = look_up
        self._filled = False

    def load_named(self, value: Any, shown: str) -> None:
        """Show a stored value by the words that stand for it."""
        self._filled = False
        rows: list[tuple[str, Any]] = [(NOT_SET, None)]
        if value is not None:
            rows.append((shown, value))
        self.set_choices(rows)
        self.load(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        stored = [
            (self.itemText(at), self.itemData(at))
            for at in range(self.count())
            if self.itemData(at) == self._loaded and self._loaded is not None
        ]
        found = [row for row in self._look_up() if row[1] != self._loaded]
        self.set_choices([(NOT_SET, None), *stored, *found])
        self.restore()


Editor = LineEditor | NoteEditor | ChoiceEditor
