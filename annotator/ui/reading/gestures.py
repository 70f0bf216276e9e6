"""Mouse: a click sets the caret or picks a mark, dragging selects letters, words or sentences."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.domain.spans import Span

if TYPE_CHECKING:
    from annotator.ui.reading.view import ReadingView

_SCROLL_EVERY = 40
_SCROLL_SHARE = 0.5


class Gestures(QObject):
    """Follow the mouse over a reading view."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._presses = 0
        self._pressed_at = QPointF()
        self._pressed_time = 0
        self._origin: Span | None = None
        self._last = QPointF()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; the second press takes the word, the third the sentence."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._count(event)
        view, at = self._view, event.position()
        uid = view.mark_under(at)
        if uid is not None:
            if self._presses == 2:
                view.mark_activated.emit(uid)
            elif self._presses == 1:
                view.mark_picked.emit(uid)
            self._origin = None
            return
        caret = view.hit(at)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._origin = Span(view.selection_state().anchor, view.selection_state().anchor)
            view.place_caret(caret, extend=True)
        elif self._presses == 1:
            self._origin = Span(caret.offset, caret.offset)
            view.place_caret(caret)
            view.clicked.emit(caret.offset)
        else:
            words = view.words
            self._origin = (words.piece_at if self._presses == 2 else words.sentence_at)(
                caret.offset
            )
            view.select_span(self._origin)

    def _count(self, event: QMouseEvent) -> None:
        near = (event.position() - self._pressed_at).manhattanLength() < 6
        soon = event.timestamp() - self._pressed_time <= QApplication.doubleClickInterval()
        self._presses = self._presses % 3 + 1 if near and soon and self._presses else 1
        self._pressed_at, self._pressed_time = event.position(), event.timestamp()

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection while the button is down; show what can be picked otherwise."""
        self._last = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over_mark = self._view.mark_under(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if over_mark else Qt.CursorShape.IBeamCursor
            if self._view.viewport().cursor().shape() != shape:
                self._view.viewport().setCursor(shape)
            return
        if self._origin is None:
            return
        self._extend()
        height = self._view.viewport().height()
        if 0 <= self._last.y() < height:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def release(self, event: QMouseEvent) -> None:
        """End a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._origin = None
            self._scrolling.stop()

    def tip(self, event: QHelpEvent) -> None:
        """Show the name of the mark under the mouse."""
        uid = self._view.mark_under(QPointF(event.pos()))
        mark = self._view.mark(uid) if uid is not None else None
        if mark is None:
            QToolTip.hideText()
            return
        # Tool tips guess at markup, so the name is escaped: it must show as it was typed.
        name = f"<span>{escape(self._view.name_of(mark))}</span>"
        QToolTip.showText(event.globalPos(), name, self._view.viewport())

    def _extend(self) -> None:
        view, origin = self._view, self._origin
        if origin is None:
            return
        caret = view.hit(self._last)
        if self._presses == 1 or not len(origin):
            view.place_caret(caret, extend=True)
            return
        words = view.words
        piece = (words.piece_at if self._presses == 2 else words.sentence_at)(caret.offset)
        if caret.offset < origin.start:
            view.select_span(Span(min(piece.start, origin.start), origin.end), backwards=True)
        else:
            end = piece.end if caret.offset > piece.start else caret.offset
            view.select_span(Span(origin.start, max(end, origin.end)))

    def _scroll(self) -> None:
        y, height = self._last.y(), self._view.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        self._view.scroll_by(round(beyond * _SCROLL_SHARE))
        self._extend()
