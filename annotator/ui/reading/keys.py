"""Navigation keys the reading view answers itself where no action has taken them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.reading.movement import Unit

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEPT = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier


class Motion(NamedTuple):
    """Hold a movement; a sideways one goes with the eye, others with reading order."""

    unit: Unit
    direction: int
    sideways: bool = False


_SIDEWAYS = {
    _NONE: Unit.CHARACTER,
    _CTRL: Unit.WORD,
    _ALT: Unit.SENTENCE,
    _CTRL | _ALT: Unit.PARAGRAPH,
}
_MOTIONS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Motion] = {
    (Qt.Key.Key_Up, _NONE): Motion(Unit.LINE, -1),
    (Qt.Key.Key_Down, _NONE): Motion(Unit.LINE, 1),
    (Qt.Key.Key_Up, _CTRL): Motion(Unit.PARAGRAPH, -1),
    (Qt.Key.Key_Down, _CTRL): Motion(Unit.PARAGRAPH, 1),
    (Qt.Key.Key_Home, _NONE): Motion(Unit.LINE_EDGE, -1),
    (Qt.Key.Key_End, _NONE): Motion(Unit.LINE_EDGE, 1),
    (Qt.Key.Key_Home, _CTRL): Motion(Unit.DOCUMENT_EDGE, -1),
    (Qt.Key.Key_End, _CTRL): Motion(Unit.DOCUMENT_EDGE, 1),
    (Qt.Key.Key_PageUp, _NONE): Motion(Unit.PAGE, -1),
    (Qt.Key.Key_PageDown, _NONE): Motion(Unit.PAGE, 1),
}
for _modifiers, _unit in _SIDEWAYS.items():
    _MOTIONS[Qt.Key.Key_Left, _modifiers] = Motion(_unit, -1, sideways=True)
    _MOTIONS[Qt.Key.Key_Right, _modifiers] = Motion(_unit, 1, sideways=True)


def motion_of(event: QKeyEvent) -> tuple[Motion | None, bool]:
    """Return the movement a key press stands for, if any, and whether it extends."""
    pressed: QKeyCombination = event.keyCombination()
    modifiers = pressed.keyboardModifiers()
    motion = _MOTIONS.get((pressed.key(), modifiers & _KEPT))
    return motion, bool(modifiers & _SHIFT)
