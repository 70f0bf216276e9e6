"""The list of finds: arrows move, letters tag, everything else is an action of the place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.language import tr
from annotator.ui.line_table import LineTable
from annotator.ui.navigator.delegate import line_height
from annotator.ui.search.delegate import TICK_WIDTH, FoundDelegate
from annotator.ui.search.model import FoundLines

_AHEAD = 40
"""How many lines below the visible ones are asked for."""


class FoundList(LineTable):
    """Show finds in one column of uniform height."""

    opened = Signal(int)
    """Carries the row to be read in its article."""
    typed = Signal(object)
    """Carries the QKeySequence of a key that is no movement and no action."""
    wanted = Signal(int)
    """Carries how many lines there should be, for the view to go on smoothly."""
    went_up = Signal()
    """Comes when Up is pressed on the first line."""

    is_label_key: Callable[[QKeySequence], bool]

    def __init__(self, lines: FoundLines, parent: QWidget | None = None) -> None:
        delegate = FoundDelegate()
        super().__init__(lines, delegate, tr("What was found"), parent)
        self.lines, self.delegate = lines, delegate
        self.is_label_key = _never
        self.verticalScrollBar().valueChanged.connect(self.look_ahead)

    def line_height(self) -> int:
        return line_height(self.fontMetrics().height()) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_ahead()

    @property
    def row(self) -> int:
        """Return the row the keyboard is on, or -1."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the keyboard on a row and bring it into view."""
        index = self.lines.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def look_ahead(self) -> None:
        """Ask for the lines that will be seen next."""
        last = self.rowAt(self.viewport().height() - 1)
        if last < 0:
            height = max(1, self.verticalHeader().defaultSectionSize())
            last = self.viewport().height() // height
        self.wanted.emit(max(last, self.row) + 1 + _AHEAD)

    def event(self, event: QEvent) -> bool:
        # A letter tags here, whatever single keys the window may have been given.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.is_label_key(_sequence(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # A table would go to the ends of the row.
            self.go_to(0 if key == Qt.Key.Key_Home else self.lines.rowCount() - 1)
        elif key == Qt.Key.Key_Up and self.row <= 0:
            self.went_up.emit()
        elif self.is_label_key(_sequence(event)):
            self.typed.emit(_sequence(event))
        else:
            super().keyPressEvent(event)
            self.look_ahead()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_tick = event.position().x() < TICK_WIDTH
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and on_tick:
            self.lines.toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() >= TICK_WIDTH:
            self.opened.emit(index.row())


def _sequence(event: QKeyEvent) -> QKeySequence:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(event.modifiers() & ~keypad, Qt.Key(event.key())))


def _never(_sequence: QKeySequence) -> bool:
    return False
