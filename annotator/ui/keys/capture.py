"""A field that takes the next key pressed, whatever it would do elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

_ALONE = frozenset(
    (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
        Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Mode_switch,
    )
)  # fmt: skip
_INSET = 10
_MODIFIERS = (
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class KeyCapture(QLabel):
    """Wait for one key while it has the keyboard; Escape, and looking elsewhere, end the wait."""

    pressed = Signal(str)
    """Carries the key as it is stored: "Ctrl+Shift+K"."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(True)
        self.waiting = False

    def wait(self, prompt: str) -> None:
        """Take the keyboard until a key was pressed."""
        self.waiting = True
        self.setText(prompt)
        self.setAccessibleName(prompt)
        self._show_waiting()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                # No shortcut, mnemonic or default button gets it before this field does.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.waiting and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._end()
            self.cancelled.emit()

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ALONE:
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._end()
            self.cancelled.emit()
            return
        key = portable(event)
        if key:
            self._end()
            self.pressed.emit(key)

    def _end(self) -> None:
        self.waiting = False
        self._show_waiting()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show_waiting(self) -> None:
        self.setProperty("waiting", self.waiting)
        self.setIndent(_INSET if self.waiting else 0)
        self.style().unpolish(self)
        self.style().polish(self)


def portable(event: QKeyEvent) -> str:
    """Return the key of an event as it is stored, or nothing where it has no name.

    A sign that needs Shift or AltGr on this keyboard is stored as the sign alone, so that it is
    found on another keyboard too; letters and named keys keep their Shift.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    kept = Qt.KeyboardModifier.NoModifier
    for modifier in _MODIFIERS:
        kept |= modifiers & modifier
    sign = chr(key.value) if 0x20 < key.value < 0x1000000 else ""
    if sign and not sign.isalpha():
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        if kept & control and kept & alt and event.text() == sign:
            # Windows reports AltGr as Ctrl and Alt together.
            kept &= ~(control | alt)
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(key | kept)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
