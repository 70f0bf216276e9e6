"""Right to left: what is painted by hand is placed from the side where reading begins.

Painters compute as if reading went from left to right and pass what they get through here.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QStyle

_ISOLATE, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"
_FROM_THE_RIGHT = "\u200f"


def is_mirrored() -> bool:
    """Tell whether the language in use is written from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def placed(box: QRect, within: QRect) -> QRect:
    """Return where a box goes inside another."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, box)


def placed_f(box: QRectF, within: QRectF) -> QRectF:
    """Return where a box goes inside another, in parts of pixels."""
    if not is_mirrored():
        return box
    return QRectF(
        within.left() + within.right() - box.right(), box.top(), box.width(), box.height()
    )


def beginning(left: int, width: int, within: QRect) -> int:
    """Return the left edge of something ``width`` wide that would begin at ``left``."""
    return placed(QRect(left, within.top(), width, 1), within).left()


def point(at: QPoint, within: QRect) -> QPoint:
    """Return where a point goes inside a box."""
    return QStyle.visualPos(QGuiApplication.layoutDirection(), within, at)


def own_way(text: str) -> str:
    """Return a text that keeps its own direction, also when it is cut, amid one the other way."""
    return f"{_ISOLATE}{text}{_END}" if text and is_mirrored() else text


def begun_there(text: str) -> str:
    """Return a line for a label that begins where reading does, whatever its own direction.

    A label looks for the first letter with a direction, also inside of an isolate.
    """
    return f"{_FROM_THE_RIGHT}{own_way(text)}" if text and is_mirrored() else text


def left_to_right(text: str) -> str:
    """Return a key, whose brackets and plus signs must not be turned."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if text and is_mirrored() else text


def begin_lines(editor: QPlainTextEdit) -> None:
    """Let the lines of plain text begin where reading does; Qt lets all begin at the left."""
    if is_mirrored():
        option = editor.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.document().setDefaultTextOption(option)


def begins_right(text: str) -> bool:
    """Tell whether a text is read from the right, by its first strong letter (UAX #9, P2)."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"
