"""Two letters typed after a key, taken before they could be the keys of labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

_WANTED = 2
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_MOST_KEPT = 20
_ENDINGS = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


class FirstLetters(QObject):
    """Listen on a widget for two letters; Return is content with one, any other key ends it.

    Letters are taken as Qt asks whose key they are, not when they arrive: that is when shortcuts
    act too, so a label's key pressed at once afterwards cannot overtake them. Where a screen reader
    listens, Qt asks once more after the reader has heard of the key: that is no second letter, and
    no label's key either. The key that asked, pressed again in place of a letter, stands for the
    letters of the last time.
    """

    def __init__(self, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._widget = widget
        self._done: Callable[[str], None] | None = None
        self._typed = self._last = ""
        self._echoes: list[int] = []
        """Keys taken that Qt will ask about once more."""
        self._coming: list[int] = []
        """Keys taken that have yet to arrive: they are nobody's letters any more."""

    @property
    def asking(self) -> bool:
        """Tell whether letters are being waited for."""
        return self._done is not None

    def ask(self, done: Callable[[str], None], last: str) -> None:
        """Call ``done`` with the letters typed next, or with ``last`` for a sign typed twice."""
        self._done, self._typed, self._last = done, "", last
        self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters while they are waited for."""
        if event.type() in _ENDINGS:
            self._end()
        elif event.type() is QEvent.Type.KeyPress:
            return self._is_taken(cast(QKeyEvent, event).key())
        elif event.type() is QEvent.Type.ShortcutOverride:
            asked = cast(QKeyEvent, event)
            if self._is_echo(asked):
                return True
            if self._done is not None:
                return self._take(asked)
        return False

    def _is_taken(self, key: int) -> bool:
        if key not in self._coming:
            return False
        self._coming.remove(key)
        self._let_go()
        return True

    def _is_echo(self, event: QKeyEvent) -> bool:
        """Tell whether a key was taken already; it is then nobody else's."""
        if event.spontaneous() or event.timestamp() or event.key() not in self._echoes:
            return False
        self._echoes.remove(event.key())
        event.accept()
        return True

    def _take(self, event: QKeyEvent) -> bool:
        letter = event.text()
        if event.key() in _MODIFIERS:
            return False
        coming = [*self._coming[-_MOST_KEPT:], event.key()]
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._typed:
            self._finish(self._typed)
        elif not letter.isprintable() or not letter or event.modifiers() & _HELD:
            self._end()
            return False
        elif not self._typed and not letter.isalnum() and self._last:
            self._finish(self._last)
        else:
            self._typed += letter
            if len(self._typed) >= _WANTED:
                self._finish(self._typed)
        self._coming = coming
        self._widget.installEventFilter(self)
        if event.spontaneous() and event.timestamp() and QAccessible.isActive():
            self._echoes = [*self._echoes[-_MOST_KEPT:], event.key()]
        event.accept()
        return True

    def _finish(self, typed: str) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(typed)

    def _end(self) -> None:
        self._done, self._typed = None, ""
        self._let_go()

    def _let_go(self) -> None:
        """Listen no more once nothing is to come; where a screen reader listens, that is never."""
        if self._done is None and not self._coming and not QAccessible.isActive():
            self._widget.removeEventFilter(self)
