"""The list of lines: arrows move and open, Enter reads, letters go to the filter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.language import tr
from annotator.ui.line_table import LineTable
from annotator.ui.navigator.delegate import LineDelegate, line_height
from annotator.ui.navigator.model import Line, StoryLines

_ARROW_WIDTH = 24


class StoryList(LineTable):
    """Show stories and articles in one column; a story opens and closes, an article is chosen."""

    chosen = Signal(int)
    """Carries the key of an article to open for reading."""
    typed = Signal(str)
    """Carries text typed here, which belongs to the filter."""
    menu_wanted = Signal(object, QPoint)
    """Carries the Line a menu is wanted for, and where on the screen."""

    def __init__(self, model: StoryLines, parent: QWidget | None = None) -> None:
        delegate = LineDelegate()
        super().__init__(model, delegate, tr("Stories and articles"), parent)
        self.lines, self.delegate = model, delegate

    def line_height(self) -> int:
        return line_height(self.fontMetrics().height())

    def current_line(self) -> Line | None:
        """Return the line the keyboard is on."""
        index = self.currentIndex()
        return self.lines.line(index.row()) if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Put the keyboard on a row and bring it into view."""
        index = self.lines.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def activate(self, line: Line) -> None:
        """Open an article for reading, or a story's lines."""
        if line.article is not None:
            self.chosen.emit(line.article)
        else:
            self.lines.expand(line.story, not self.lines.is_expanded(line.story))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        key = event.key()
        if line is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activate(line)
        elif line is not None and key == Qt.Key.Key_Right:
            self._open(line)
        elif line is not None and key == Qt.Key.Key_Left:
            self._close(line)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # A table would go to the ends of the row.
            if self.lines.rowCount():
                self.go_to(0 if key == Qt.Key.Key_Home else self.lines.rowCount() - 1)
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _open(self, line: Line) -> None:
        if line.article is not None:
            return
        if self.lines.is_expanded(line.story):
            below = self.currentIndex().row() + 1
            if below < self.lines.rowCount() and self.lines.line(below).article is not None:
                self.go_to(below)
        else:
            self.lines.expand(line.story, True)

    def _close(self, line: Line) -> None:
        if line.article is None:
            self.lines.expand(line.story, False)
            return
        row = self.lines.row_of(Line(line.story))
        if row is not None:
            self.go_to(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            line = self.lines.line(index.row())
            if line.article is not None or event.position().x() < _ARROW_WIDTH:
                self.activate(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() >= _ARROW_WIDTH:
            line = self.lines.line(index.row())
            if line.article is None:
                self.activate(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            index = self.indexAt(event.pos())
        if index.isValid():
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            where = corner if by_key else event.globalPos()
            self.menu_wanted.emit(self.lines.line(index.row()), where)


def _is_text(event: QKeyEvent) -> bool:
    """Tell whether a key press types something: no control character, no Ctrl or Alt."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return (
        plain == Qt.KeyboardModifier.NoModifier
        and event.text().isprintable()
        and bool(event.text())
    )
