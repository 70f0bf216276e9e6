"""What a screen reader reads: a tiny text widget that follows caret and selection.

Accessible text interfaces written in Python crash on real queries, while Qt's own text widget
answers them well. So while a screen reader runs, one of those, a pixel large, holds the paragraph
the caret is in. It is only ever written to.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPlainTextEdit

from annotator.ui.reading.display import shown
from annotator.ui.reading.segments import Segments
from annotator.ui.reading.selecting import Selecting


class Twin:
    """Mirror the segment around the caret for assistive technology."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        # Qt tells of the view's own focus after the view hears of it; the twin has the last word.
        self._focusing = QTimer(view)
        self._focusing.setSingleShot(True)
        self._focusing.timeout.connect(self._tell_focus)
        self._edit: QPlainTextEdit | None = None
        self._mirrored: tuple[Segments, int] | None = None

    def follow(self, segments: Segments, selecting: Selecting) -> None:
        """Show where caret and selection are now; nothing where no screen reader runs."""
        if not QAccessible.isActive():
            return
        edit = self._made()
        number = segments.at(selecting.caret.offset)
        if self._mirrored != (segments, number):
            self._mirrored = (segments, number)
            edit.setPlainText(shown(segments.segment_text(number)))
        start, units = segments.start(number), segments.units(number)
        cursor = edit.textCursor()
        cursor.setPosition(units.to_utf16(selecting.anchor - start))
        cursor.setPosition(
            units.to_utf16(selecting.caret.offset - start), QTextCursor.MoveMode.KeepAnchor
        )
        edit.setTextCursor(cursor)

    def focus(self) -> None:
        """Tell the screen reader that reading goes on in the mirrored text."""
        if self._edit is not None:
            self._focusing.start(0)

    def _tell_focus(self) -> None:
        if self._edit is not None and self._view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self._edit, QAccessible.Event.Focus))

    def announce(self, message: str) -> None:
        """Let the screen reader say a message."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, message))

    def _made(self) -> QPlainTextEdit:
        if self._edit is None:
            # Of a scroll area only what is in its viewport can be found by going down from it.
            edit = QPlainTextEdit(self._view.viewport())
            edit.setReadOnly(True)
            edit.setUndoRedoEnabled(False)
            edit.setFrameShape(QFrame.Shape.NoFrame)
            edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            edit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            edit.setAccessibleName(self._view.accessibleName())
            edit.setGeometry(0, 0, 1, 1)
            edit.lower()
            edit.show()
            self._edit = edit
        return self._edit
