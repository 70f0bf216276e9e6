"""Mouse: a click sets the caret or picks a mark, dragging selects letters, words or sentences."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.domain.spans import Span
from annotator.ui.reading.handles import End, dragged, handle_at

if TYPE_CHECKING:
    from annotator.ui.reading.view import ReadingView

_REST_MS = 400
_SCROLL_EVERY = 40
_SCROLL_SHARE = 0.5
_LEAST_DRAG = 4
"""Pixels a handle is dragged at least: less is a click."""


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
        self._end: End | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._rest)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def at_work(self) -> bool:
        """Tell whether the selection is being made with the mouse."""
        return self._origin is not None or self._end is not None

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; the second press takes the word, the third the sentence."""
        self._resting.stop()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._count(event)
        view, at = self._view, event.position()
        self._end = handle_at(view.handles(), at) if self._presses == 1 else None
        if self._end is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._origin = None
            return
        self._end = None
        fold = view.fold_at(at)
        if fold is not None:
            self._origin = None
            view.open_fold(fold)
            return
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
            self._view.show_handles(True)
            self._resting.start()
            shape = self._shape_at(event.position())
            if self._view.viewport().cursor().shape() != shape:
                self._view.viewport().setCursor(shape)
            return
        if self._end is not None:
            self._drag_handle(event)
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
        """End a drag; that of a handle is told."""
        if event.button() == Qt.MouseButton.LeftButton and self._end is not None:
            self._end_handle(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._origin = None
            self._scrolling.stop()

    def leave(self) -> None:
        """Show no handles while the mouse is elsewhere."""
        self._resting.stop()
        if self._end is None:
            self._view.show_handles(False)

    def _shape_at(self, at: QPointF) -> Qt.CursorShape:
        if handle_at(self._view.handles(), at) is not None:
            return Qt.CursorShape.SizeHorCursor
        over_mark = self._view.mark_under(at) is not None or self._view.fold_at(at) is not None
        return Qt.CursorShape.PointingHandCursor if over_mark else Qt.CursorShape.IBeamCursor

    # Handles

    def _drag_handle(self, event: QMouseEvent) -> None:
        spans = self._dragged(event)
        if spans and (event.position() - self._pressed_at).manhattanLength() >= _LEAST_DRAG:
            self._view.show_shaping(spans)

    def _dragged(self, event: QMouseEvent) -> tuple[Span, ...]:
        view, uid = self._view, self._view.current_mark()
        mark = view.mark(uid) if uid is not None else None
        if mark is None or self._end is None:
            return ()
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        offset = view.hit(event.position()).offset
        return dragged(view.words, mark.spans, self._end, offset, exact=exact)

    def _end_handle(self, event: QMouseEvent) -> None:
        view, uid = self._view, self._view.current_mark()
        spans = self._dragged(event)
        moved = (event.position() - self._pressed_at).manhattanLength() >= _LEAST_DRAG
        view.show_shaping(())
        mark = view.mark(uid) if uid is not None else None
        if not moved:
            # A click on a handle is a click on the text there.
            caret = view.hit(event.position())
            view.place_caret(caret)
            view.clicked.emit(caret.offset)
        elif mark is not None and spans and spans != mark.spans:
            view.edge_dragged.emit(mark.uid, spans)
        self._end = None

    # Resting

    def _rest(self) -> None:
        view, at = self._view, self._last
        if not view.viewport().rect().contains(at.toPoint()):
            return
        uid = view.mark_under(at)
        uids = [uid] if uid is not None else self._marks_on_letters(at)
        view.rested.emit(tuple(uids), view.viewport().mapToGlobal(at.toPoint()))

    def _marks_on_letters(self, at: QPointF) -> list[str]:
        caret = self._view.hit(at)
        box = self._view.box_of(caret)
        near = abs(at.x() - box.center().x()) <= 1.5 * self._view.column.type.character
        if not near or not box.top() <= at.y() <= box.bottom():
            return []
        offset = caret.offset - 1 if at.x() < box.center().x() and caret.offset else caret.offset
        return self._view.marks_at(offset) or self._view.marks_at(caret.offset)

    def tip(self, event: QHelpEvent) -> None:
        """Show the name of the mark under the mouse, where nobody tells more."""
        if self._view.is_told:
            return
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
