"""The comparison as the verbs of the text know it: they work in the column the caret is in.

It answers what a reading view answers, so that tagging, sides and edges are the same here.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.spans import Span
from annotator.ui.compare.area import CompareArea
from annotator.ui.compare.moving import by_line, moved
from annotator.ui.language import tr
from annotator.ui.reading.caret_verbs import CaretVerbs
from annotator.ui.reading.column import Caret
from annotator.ui.reading.keys import motion_of
from annotator.ui.reading.layout import unique_marks
from annotator.ui.reading.mark_index import Fragment
from annotator.ui.reading.marks import ContextRequest, Mark
from annotator.ui.reading.movement import Unit
from annotator.ui.reading.segments import Segments, split
from annotator.ui.reading.selecting import Selecting
from annotator.ui.reading.twin import Twin
from annotator.ui.reading.words import Words

_WHEEL_STEP = 120
_NOTHING = split("")


class CompareView(CaretVerbs, CompareArea):
    """Add caret, selection, keyboard and mouse to the columns."""

    selection_changed = Signal(object)
    """Carries a SelectionState whenever the caret or the selection changed."""
    column_chosen = Signal(int)
    """Carries the column the caret was put into."""
    mark_picked = Signal(str)
    """Carries the uid of a mark whose line or name was clicked."""
    mark_activated = Signal(str)
    """Carries the uid of a mark whose line or name was double-clicked."""
    zoom_requested = Signal(int)
    """Carries steps of Ctrl and the wheel."""
    context_menu_requested = Signal(object)
    """Carries a ContextRequest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: float | None = None
        self._origin: Span | None = None
        self._twin = Twin(self)
        self.setAccessibleName(tr("Versions side by side"))

    # The active column

    @property
    def text(self) -> str:
        """Return the text of the version the caret is in."""
        return "" if self.version is None else self.version.text

    @property
    def words(self) -> Words:
        """Return the words of the version the caret is in."""
        return Words(_NOTHING) if self.version is None else self.version.words

    @property
    def _segments(self) -> Segments:
        return _NOTHING if self.version is None else self.version.segments

    def activate(self, column: int, offset: int | None = None) -> None:
        """Put the caret into a column: at an offset, or where it says what the row says.

        Where it has nothing in the row, the row stays in view and the caret goes to the place
        the words would have.
        """
        if not 0 <= column < len(self.versions):
            return
        row, stays = self.caret_row(), False
        if offset is None:
            offset = self.counterpart(column)
            stays = row is not None and self.table is not None and not self._has(row, column)
        if column != self._active:
            self._active = column
            self._selecting = Selecting(Caret(offset), offset)
            self._goal = None
        else:
            self._selecting = self._selecting.moved(Caret(offset), extend=False)
        self._row = None
        self.column_chosen.emit(column)
        self._tell()
        if stays and row is not None:
            self.stand_in(row)
        else:
            self._show_caret()
        self.viewport().update()

    def _has(self, row: int, column: int) -> bool:
        return self.table is not None and bool(self.table.spans(row, column))

    def counterpart(self, column: int) -> int:
        """Return the offset of a column that stands beside the caret."""
        table, row, caret = self.table, self.caret_row(), self.caret()
        if table is None or row is None or column == self._active:
            return caret
        return self.offset_in(column, row)

    def offset_in(self, column: int, row: int) -> int:
        """Return where a column's text stands in a row: its words that differ, or its start.

        Where it has nothing there, it is the end of what stands before.
        """
        table, sheet = self.table, self.sheet
        if table is None or sheet is None:
            return 0
        spans = table.spans(row, column)
        if spans:
            changes = table.changes(row, column)
            return changes[0].span.start if changes else spans[0].start
        for before in range(row - 1, -1, -1):
            spans = table.spans(before, column)
            if spans:
                return spans[-1].end
        return 0

    # Selection

    def unfold(self, offset: int) -> None:
        """Leave furniture folded: its place says enough where versions stand side by side."""

    def _change(self, new: Selecting, goal: float | None = None, reveal: bool = True) -> None:
        old, self._selecting, self._goal = self._selecting, new, goal
        self._row = None
        self.viewport().update()
        if reveal:
            self._show_caret()
        self._settling.start(400)
        if old != new:
            self._tell()

    def _tell(self) -> None:
        self._twin.follow(self._segments, self._selecting)
        self.selection_changed.emit(self._selecting.state())

    def announce(self, message: str) -> None:
        """Let a screen reader say a message, where one is running."""
        self._twin.announce(message)

    def place_quietly(self, offset: int) -> None:
        """Put the caret somewhere without scrolling: who asks brings a row into view instead."""
        self._change(self._selecting.moved(Caret(offset), extend=False), reveal=False)

    def stand_in(self, row: int) -> None:
        """Mark a row as the one worked on, though the caret's version has nothing in it."""
        self._row = row
        self.show_row(row)
        self.viewport().update()

    # Marks

    def mark(self, uid: str) -> Mark | None:
        """Return a mark of the version the caret is in, or None."""
        return None if self.version is None else self.version.mark(uid)

    def marks_at(self, offset: int) -> list[str]:
        """Return the uids of marks at an offset, shortest first; anchors count."""
        found: list[Fragment] = []
        if self.version is not None:
            found = self.version.fragments(max(0, offset - 1), offset + 1)
        return unique_marks(
            each
            for each in found
            if each.start <= offset < each.end
            or each.start == offset == each.end
            or any(span.start <= offset < span.end for span in each.mark.spans)
        )

    def reveal(self, span: Span, flash: bool = True) -> None:
        """Bring a span of the active column into view and highlight it briefly."""
        sheet = self.sheet
        spot = None if sheet is None else sheet.spot(self._active, Caret(span.start))
        if sheet is None or spot is None:
            return
        top = sheet.line_top(self._active, spot)
        self._scroll.show_place(spot.row, top, top + sheet.line(self._active, spot).text_height)
        if flash:
            self.flash([(self._active, span)])

    def column_left(self) -> int:
        """Return where the active column's letters begin in the viewport."""
        return 0 if self.sheet is None else self.sheet.text_left(self._active)

    # Movement

    def move_caret(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move the caret by one unit, forwards where ``direction`` is positive."""
        unit, forward = Unit(unit), direction > 0
        sheet, version = self.sheet, self.version
        if sheet is None or version is None:
            return
        live = self._selecting.live
        if unit is Unit.LINE:
            caret, goal = by_line(sheet, self._active, self._caret, forward, self._goal)
            self.place_caret(caret, extend, goal)
            return
        if unit is Unit.PAGE:
            self._page(forward, extend)
            return
        if unit is Unit.CHARACTER and len(live) and not extend:
            at_end = forward != version.right_to_left(self.caret())
            self.place_caret(Caret(live.end if at_end else live.start))
            return
        self.place_caret(
            moved(sheet, version, self._active, self._caret, unit, forward, extend), extend
        )

    def move_sideways(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move right where ``direction`` is positive, whichever way the paragraph reads."""
        unit = Unit(unit)
        leftwards = self.version is not None and self.version.right_to_left(self.caret())
        if unit is not Unit.CHARACTER and leftwards:
            direction = -direction
        self.move_caret(unit, direction, extend)

    def _page(self, down: bool, extend: bool) -> None:
        """Scroll by a page, and put the caret where it was in the view."""
        box = self.caret_box()
        sheet = self.sheet
        assert sheet is not None
        distance = max(40, self.viewport().height() - 2 * self._book.type.pitch)
        self._scroll.by(distance if down else -distance)
        y = min(max(box.center().y(), 0), self.viewport().height() - 1)
        for shift in range(0, self.viewport().height(), 8):
            for at in (y + shift, y - shift):
                shown = self._scroll.row_at(at)
                if shown is None or not shown.top <= at < shown.top + shown.height:
                    continue
                x = box.left() - sheet.text_left(self._active)
                caret = sheet.hit(self._active, shown.row, x, at - shown.top)
                if caret is not None:
                    if caret.offset == self.caret():
                        caret = moved(
                            sheet, self.versions[self._active], self._active, self._caret,
                            Unit.DOCUMENT_EDGE, down, extend,
                        )  # fmt: skip
                    self.place_caret(caret, extend)
                    return

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
        """Put the caret into the cell clicked, or pick the mark."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        column, caret = self.hit(at)
        uid = self.mark_at(at)
        extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if column != self._active and (caret is not None or uid is not None):
            self.activate(column, self.counterpart(column) if caret is None else caret.offset)
            extending = False
        if uid is not None:
            self.mark_picked.emit(uid)
        elif caret is not None:
            self.place_caret(caret, extending)
            self._origin = Span(self._selecting.anchor, self._selecting.anchor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word, or ask for another label of a mark."""
        uid = self.mark_at(event.position())
        if uid is not None:
            self.mark_activated.emit(uid)
        else:
            self.select_word()
            self._origin = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend a drag inside its column."""
        if self._origin is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        column, caret = self.hit(event.position())
        if column == self._active and caret is not None:
            self.place_caret(caret, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._origin = None

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
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = QPointF(self.caret_box().bottomLeft())
            uid = next(iter(self.marks_at(self.caret())), None)
        else:
            at = QPointF(event.pos())
            uid = self.mark_at(at)
        where = self.viewport().mapToGlobal(at.toPoint())
        self.context_menu_requested.emit(ContextRequest(self.caret(), uid, where.x(), where.y()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a screen reader read where the caret is."""
        super().focusInEvent(event)
        self._twin.follow(self._segments, self._selecting)
        self._twin.focus()
