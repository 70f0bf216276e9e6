"""The reading view: a read-only text with marks, driven by methods, speaking through signals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.spans import Span
from annotator.ui.language import tr
from annotator.ui.reading import movement
from annotator.ui.reading.area import ReadingArea
from annotator.ui.reading.caret_verbs import CaretVerbs
from annotator.ui.reading.column import Caret
from annotator.ui.reading.folding import Fold
from annotator.ui.reading.gestures import Gestures
from annotator.ui.reading.keys import motion_of
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.marks import ContextRequest, Mark
from annotator.ui.reading.movement import Unit
from annotator.ui.reading.selecting import Selecting, changed
from annotator.ui.reading.twin import Twin
from annotator.ui.reading.words import Words

_WHEEL_STEP = 120


class ReadingView(CaretVerbs, ReadingArea):
    """Add caret, selection, keyboard and mouse to what is shown.

    Letter keys are left to actions scoped to this widget; only navigation keys that no action has
    taken are answered here.
    """

    selection_changed = Signal(object)
    """Carries a SelectionState whenever the caret or the selection changed."""
    mark_picked = Signal(str)
    """Carries the uid of a mark whose line or name was clicked."""
    mark_activated = Signal(str)
    """Carries the uid of a mark whose line or name was double-clicked."""
    clicked = Signal(int)
    """Carries the offset of a plain click on the text."""
    edge_dragged = Signal(str, object)
    """Carries the uid of a mark and its spans after one of its handles was dragged."""
    rested = Signal(object, object)
    """Carries the uids of the marks the mouse rests on, and the place on the screen; perhaps none.
    """
    zoom_requested = Signal(int)
    """Carries steps of Ctrl and the wheel; nothing changes until set_zoom is called."""
    context_menu_requested = Signal(object)
    """Carries a ContextRequest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words(self._segments)
        self._goal: float | None = None
        self._sentences: Sequence[Span] = ()
        self._numbered = False
        self._painting_first = self._untold = False
        self._gestures = Gestures(self)
        self._twin = Twin(self)
        self.is_told = False
        """Whether somebody answers ``rested``; else a mark under the mouse is only named."""
        self.setAccessibleName(tr("Article text"))

    def set_document(
        self,
        text: str,
        marks: MarkTable | Sequence[Mark] = (),
        *,
        furniture: Sequence[Furniture] = (),
        headline: Span | None = None,
        found: Sequence[FoundField] = (),
        sentences: Sequence[Span] | None = None,
        caret: int = 0,
    ) -> None:
        """Show another text from its top, or from where the caret is.

        ``sentences`` are sorted spans; without them sentences are found by Unicode's rules.
        """
        self._goal = None
        self._open(text, marks, furniture, headline, found, caret)
        self._words = Words(self._segments, sentences)
        self._sentences = sentences or ()
        if self._numbered:
            self._set_numbers(span.start for span in self._sentences)
        self._tell()

    def set_sentence_numbers(self, shown: bool) -> None:
        """Number the sentences given with the document, in the margin, or leave the numbers out."""
        if shown != self._numbered:
            self._numbered = shown
            self._set_numbers(span.start for span in self._sentences if shown)

    # Selection

    @property
    def words(self) -> Words:
        """Return the words of the text."""
        return self._words

    def _change(self, new: Selecting, goal: float | None = None, reveal: bool = True) -> None:
        if not self._gestures.at_work:
            self.show_handles(False)
        old, self._selecting, self._goal = self._selecting, new, goal
        for span in changed(old, new):
            self._scrolling.update_span(span.start, span.end)
        if reveal:
            self._scrolling.show_caret(new.caret)
        self._settling.rest()
        if old != new:
            self._tell()

    def _tell(self) -> None:
        if self._painting_first:
            self._untold = True
            return
        self._twin.follow(self._segments, self._selecting)
        self.selection_changed.emit(self._selecting.state())

    @contextmanager
    def painted_first(self) -> Iterator[None]:
        """Paint at the end what changed inside, and only then tell of the selection."""
        self._painting_first, self._untold = True, False
        try:
            yield
        finally:
            # Of the whole window only the text has anything to paint yet.
            self.viewport().repaint(self.caret_box())
            self._painting_first = False
            if self._untold:
                self._tell()

    def announce(self, message: str) -> None:
        """Let a screen reader say a message, where one is running."""
        self._twin.announce(message)

    # Movement

    def move_caret(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move the caret by one unit, forwards where ``direction`` is positive.

        By character, forwards is to the right as seen; otherwise it is in reading order.
        """
        unit, forward = Unit(unit), direction > 0
        caret, live = self._selecting.caret, self._selecting.live
        if unit in (Unit.LINE, Unit.PAGE):
            self._move_vertically(unit, forward, extend)
            return
        if unit is Unit.CHARACTER:
            if len(live) and not extend:
                at_end = forward != self._runs_left(caret.offset)
                target = Caret(live.end if at_end else live.start)
            else:
                target = movement.by_character(self._column, self.words, caret, forward)
        elif unit is Unit.LINE_EDGE:
            target = movement.line_edge(self._column, caret, forward)
        elif unit is Unit.DOCUMENT_EDGE:
            target = Caret(len(self.text) if forward else 0)
        else:
            target = movement.STEPS[unit](self.words, caret, forward, extend)
        self.place_caret(self._past_fold(target, forward), extend)

    def _past_fold(self, caret: Caret, forward: bool, goal: float | None = None) -> Caret:
        """Return a caret, or where it leaves the folded lines it would go into."""
        fold = self.fold_around(caret.offset) if self._folding else None
        if fold is None:
            return caret
        if forward and fold.last + 1 < len(self._segments):
            return self._column.caret_at(fold.last + 1, 0, goal or 0.0)
        if not forward and fold.first > 0:
            lines = self._column.lines_of(fold.first - 1)
            far = float(self._column.width) if goal is None else goal
            return self._column.caret_at(fold.first - 1, len(lines) - 1, far)
        return self._selecting.caret

    def move_sideways(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move right where ``direction`` is positive, whichever way the paragraph reads."""
        unit = Unit(unit)
        if unit is not Unit.CHARACTER and self._runs_left(self.caret()):
            direction = -direction
        self.move_caret(unit, direction, extend)

    def _runs_left(self, offset: int) -> bool:
        return self._segments.right_to_left(self._segments.at(offset))

    def _move_vertically(self, unit: Unit, down: bool, extend: bool) -> None:
        caret = self._selecting.caret
        if unit is Unit.LINE:
            target = movement.by_line(self._column, caret, down, self._goal)
        else:
            target = self._scrolling.page(caret, down, self._goal)
            self._settling.turned(down)
        caret = self._past_fold(target.caret, down, target.goal)
        self.place_caret(caret, extend, target.goal)

    # Folds and handles under the mouse

    def fold_at(self, at: QPointF) -> Fold | None:
        """Return the run whose thin line is at a point of the viewport, or None."""
        fold = self.fold_around(self.hit(at).offset) if self._folding else None
        if fold is None:
            return None
        box = self.box_of(Caret(self._segments.start(fold.first)))
        return fold if box.top() <= at.y() <= box.bottom() else None

    def show_shaping(self, spans: Sequence[Span]) -> None:
        """Show what a drag of a handle would make of the current mark, or nothing."""
        before, self._shaping = self._shaping, tuple(spans)
        for span in (*before, *self._shaping):
            self._scrolling.update_span(span.start, span.end)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer navigation keys that no action took."""
        motion, extend = motion_of(event)
        if motion is None:
            event.ignore()
            return
        move = self.move_sideways if motion.sideways else self.move_caret
        move(motion.unit, motion.direction, extend)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or drag."""
        self._gestures.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as one more press."""
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend a drag."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._gestures.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave tool tips and what is under the mouse to the gestures."""
        if event.type() is QEvent.Type.Leave:
            self._gestures.leave()
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._gestures.tip(event)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or ask for zoom while Ctrl is down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                steps = max(1, abs(turned) // _WHEEL_STEP)
                self.zoom_requested.emit(steps if turned > 0 else -steps)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a context menu, at the caret where the keyboard asked."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.caret_box()
            at, offset = QPointF(box.left(), box.bottom()), self.caret()
            uid = next(iter(self.marks_at(offset)), None)
        else:
            at = QPointF(event.pos())
            offset, uid = self.hit(at).offset, self.mark_under(at)
        where = self.viewport().mapToGlobal(at.toPoint())
        self.context_menu_requested.emit(ContextRequest(offset, uid, where.x(), where.y()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a screen reader read where the caret is."""
        super().focusInEvent(event)
        self._twin.follow(self._segments, self._selecting)
        self._twin.focus()
