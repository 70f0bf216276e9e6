"""Finding words in the open article: each match becomes the selection."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.domain.spans import Span
from annotator.ui.annotate.finding import MOST, Finder, nearest
from annotator.ui.annotate.header import HEIGHT
from annotator.ui.chrome import colours
from annotator.ui.fields import Field, plain_label
from annotator.ui.icons import icon
from annotator.ui.language import tr
from annotator.ui.reading.view import ReadingView


class FindField(Field):
    """Take what to find; Enter goes on, Shift+Enter back, Esc back to the text."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Lie over the header, which it is as high as, so that nothing moves when it comes."""

    closed = Signal()
    """Comes when the bar goes away and the text takes the keys again."""

    def __init__(self, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._finder: Finder | None = None
        self._matches: list[Span] = []
        self._number: int | None = None
        self._origin = 0
        self.setFixedHeight(HEIGHT)
        self.field = FindField(tr("Find in this article"), tr("Find"), icon("search"))
        self.field.setClearButtonEnabled(False)
        self.count = plain_label(dim=True)
        font = QFont(self.count.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.count.setFont(font)
        self.count.setMinimumWidth(
            self.count.fontMetrics().horizontalAdvance(_counted("0000", "0000"))
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        layout.addWidget(_button("‹", tr("Previous match"), self.previous))
        layout.addWidget(_button("›", tr("Next match"), self.next))
        close = _button("", tr("Close"), self.leave)
        close.setIcon(icon("close"))
        close.setIconSize(QSize(12, 12))
        layout.addWidget(close)
        self.field.textChanged.connect(self._look)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.leave)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(c.ground))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(c.line))

    @property
    def matches(self) -> list[Span]:
        """Return the matches of what is typed, in order."""
        return self._matches

    def open(self) -> None:
        """Take the keys, with what was found last, or the selected words, ready to be replaced."""
        spans = self._view.selection()
        self._origin = spans[-1].start if spans else self._view.caret()
        if self._finder is None:
            self._finder = Finder(self._view.text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._look()

    def forget_text(self) -> None:
        """Let go of the text found in: another article is shown."""
        self._finder = None
        self._matches, self._number = [], None
        if self.isVisible():
            self._finder = Finder(self._view.text)
            self._origin = 0
            self._look()

    def next(self) -> None:
        """Go to the next match."""
        self.step(1)

    def previous(self) -> None:
        """Go to the previous match."""
        self.step(-1)

    def step(self, direction: int) -> None:
        """Go to the next match, or the previous one where ``direction`` is negative."""
        if not self.field.text().strip():
            self.open()
            return
        if not self._matches:
            if self._finder is None:
                self._finder = Finder(self._view.text)
            self._origin = self._view.caret()
            self._look()
            return
        caret = self._view.selection() or (Span(self._view.caret(), self._view.caret()),)
        if self._number is None or self._matches[self._number] != caret[-1]:
            # The caret was moved since: go on from where it is.
            number = nearest(self._matches, caret[-1].start)
            self._show(number if direction > 0 else number - 1)
        else:
            self._show(self._number + direction)

    def leave(self) -> None:
        """Go back to the text, the match selected."""
        self.hide()
        self._view.set_matches((), None)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _look(self) -> None:
        if self._finder is None:
            return
        typed = self.field.text()
        self._matches = self._finder.find(typed)
        self._number = None
        if self._matches:
            self._show(nearest(self._matches, self._origin))
        else:
            self._view.set_matches((), None)
            self.count.setText(tr("not found") if typed.strip() else "")

    def _show(self, number: int) -> None:
        number %= len(self._matches)
        self._number = number
        match = self._matches[number]
        self._view.select([match])
        self._view.reveal(match, flash=False)
        shown = self._matches if self.isVisible() else ()
        self._view.set_matches(shown, number if shown else None)
        many = "+" if len(self._matches) == MOST else ""
        self.count.setText(_counted(f"{number + 1}", f"{len(self._matches)}{many}"))


def _counted(number: str, total: str) -> str:
    return tr("{number} of {total}").format(number=number, total=total)


def _button(text: str, name: str, slot: object) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(slot)
    return button
