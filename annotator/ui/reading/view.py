"""The reading view: a read-only text with marks, driven by methods, speaking through signals."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.spans import Span
from annotator.ui.reading import movement, painting
from annotator.ui.reading.column import Caret, Column
from annotator.ui.reading.gestures import Gestures
from annotator.ui.reading.keys import motion_of
from annotator.ui.reading.layout import unique_marks
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.marks import ContextRequest, Mark, MarkStyle, SelectionState
from annotator.ui.reading.movement import Unit
from annotator.ui.reading.scene import Note, Row, Scene, Wash
from annotator.ui.reading.scrolling import Scrolling
from annotator.ui.reading.segments import Segments, split
from annotator.ui.reading.selecting import Selecting, selecting
from annotator.ui.reading.settling import Settling
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.theme import LIGHT, ReadingTheme
from annotator.ui.reading.typography import ReadingFont, Typography
from annotator.ui.reading.words import Words

_FLASH_MS = 900
_NARROWEST = 160
_SIDE = 20
_ZOOM_RANGE = (0.5, 4.0)
_WHEEL_STEP = 120


class ReadingView(QAbstractScrollArea):
    """Show one article's text and marks; all offsets are code points of that text.

    Nothing is ever read back from Qt, so what is selected slices the given text exactly.
    """

    selection_changed = Signal(object)
    """Carries a SelectionState whenever the caret or the selection changed."""
    mark_picked = Signal(str)
    """Carries the uid of a mark whose line or name was clicked."""
    mark_activated = Signal(str)
    """Carries the uid of a mark whose line or name was double-clicked."""
    clicked = Signal(int)
    """Carries the offset of a plain click on the text."""
    zoom_requested = Signal(int)
    """Carries steps of Ctrl and the wheel; nothing changes until set_zoom is called."""
    context_menu_requested = Signal(object)
    """Carries a ContextRequest."""
    focus_changed = Signal(bool)
    """Tells whether the keyboard is here."""
    painted = Signal()
    """Comes after every paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = ReadingFont()
        self._zoom = 1.0
        self._styles: dict[str, MarkStyle] = {}
        self._hidden: frozenset[str] = frozenset()
        self._type = Typography(self._font)
        self._book = Stylebook({}, self._theme, self._type)
        self.selecting = Selecting()
        self._goal: float | None = None
        self._current: str | None = None
        self._matches: tuple[Span, ...] = ()
        self._match: int | None = None
        self._flash: tuple[Span, ...] = ()
        self._flashing = QTimer(self)
        self._flashing.setSingleShot(True)
        self._flashing.setInterval(_FLASH_MS)
        self._flashing.timeout.connect(self._end_flash)
        self._gestures = Gestures(self)
        self._scrolling = Scrolling(self)
        self._settling = Settling(self, self._scrolling)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Article text"))
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setMouseTracking(True)
        self.set_document("")

    # What is shown

    def set_document(
        self,
        text: str,
        marks: Sequence[Mark] = (),
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
        self._segments: Segments = split(text)
        self._index = MarkIndex(self._segments, marks)
        self.words = Words(self._segments, sentences)
        self._current = None
        self._matches, self._match, self._flash, self._goal = (), None, (), None
        start = Caret(min(max(caret, 0), len(text)))
        self.selecting = Selecting(start, start.offset)
        self._structure(furniture, headline, found)
        self._build()
        self._scrolling.to_top()
        self._scrolling.show_caret(start)
        self._tell()

    def set_structure(
        self,
        furniture: Sequence[Furniture],
        headline: Span | None,
        found: Sequence[FoundField] = (),
    ) -> None:
        """Change what is dimmed, large or named in the margin; the place in the text stays."""
        self._structure(furniture, headline, found)
        self._rebuild()

    def _structure(
        self,
        furniture: Sequence[Furniture],
        headline: Span | None,
        found: Sequence[FoundField],
    ) -> None:
        self._furniture = tuple(furniture)
        self._headline = headline
        notes = [Note(piece.start, piece.kind.replace("_", " ")) for piece in furniture]
        notes += [Note(field.start, field.name) for field in found if field.start < field.end]
        self._notes = tuple(sorted(notes, key=lambda note: note.offset))

    @property
    def text(self) -> str:
        """Return the text given, unchanged."""
        return self._segments.text

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show other marks on the same text."""
        self._index = MarkIndex(self._segments, marks)
        self._rebuild()

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark, or another version of the one with its uid."""
        old = self._index.get(mark.uid)
        self._index.add(mark)
        if old is not None:
            self._repack(old)
        self._repack(mark)

    def replace_mark(self, mark: Mark) -> None:
        """Show another version of the mark with this uid."""
        self.add_mark(mark)

    def remove_mark(self, uid: str) -> None:
        """Take a mark away; an unknown uid changes nothing."""
        mark = self._index.remove(uid)
        if mark is not None:
            self._repack(mark)

    def remove_marks(self, uids: Iterable[str]) -> None:
        """Take marks away."""
        for uid in uids:
            self.remove_mark(uid)

    def _repack(self, mark: Mark) -> None:
        if not mark.spans:
            return
        with self._scrolling.held():
            in_view = {row.segment for row in self._scrolling.rows()}
            packed = self._column.repack(mark, in_view)
        self._scrolling.update_lines(packed)
        self._settling.wake()

    def mark(self, uid: str) -> Mark | None:
        """Return a mark shown or hidden here, or None."""
        return self._index.get(uid)

    def marks_at(self, offset: int) -> list[str]:
        """Return the uids of shown marks at an offset, shortest first; anchors count."""
        fragments = self._column.fragments(self._segments.at(offset))
        return unique_marks(
            fragment
            for fragment in fragments
            if fragment.start <= offset < fragment.end or fragment.start == offset == fragment.end
        )

    def current_mark(self) -> str | None:
        """Return the uid of the highlighted mark, or None."""
        return self._current

    def set_current_mark(self, uid: str | None) -> None:
        """Highlight one mark, all its fragments, and no other."""
        changed, self._current = [self._current, uid], uid
        for mark in (self._index.get(one) for one in changed if one is not None):
            for span in mark.spans if mark is not None else ():
                self._scrolling.update_span(span.start, span.end)

    def set_hidden_layers(self, layers: Collection[str]) -> None:
        """Hide all marks of these layers and show the others."""
        self._hidden = frozenset(layers)
        self._rebuild()

    def set_styles(self, styles: Mapping[str, MarkStyle]) -> None:
        """Set how marks look, by the name their ``style`` gives."""
        self._styles = dict(styles)
        self._rebuild()

    def set_theme(self, theme: ReadingTheme) -> None:
        """Set all colours."""
        self._theme = theme
        self._rebuild()

    @property
    def theme(self) -> ReadingTheme:
        """Return the colours in use."""
        return self._theme

    def set_reading_font(self, font: ReadingFont) -> None:
        """Set family, size, leading and width of the column."""
        self._font = font
        self._rebuild()

    @property
    def zoom(self) -> float:
        """Return the zoom, 1.0 for the reading font as it is."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Scale the reading font, between half and four times."""
        self._zoom = min(max(zoom, _ZOOM_RANGE[0]), _ZOOM_RANGE[1])
        self._rebuild()

    def set_matches(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Highlight search matches, sorted, one of them as the current one."""
        self._matches, self._match = tuple(spans), current
        self.viewport().update()

    def _rebuild(self) -> None:
        place = self._scrolling.place()
        self._build()
        self._scrolling.return_to(place)

    def _build(self) -> None:
        self._type = Typography(self._font, self._zoom)
        self._book = Stylebook(self._styles, self._theme, self._type)
        self._column = Column(
            self._segments, self._index, self._furniture, self._headline, self._type,
            self._book, self._column_width(), self._hidden,
        )  # fmt: skip
        self._scrolling.set_column(self._column)
        self._settling.start(self._column)
        self.viewport().update()

    def _column_width(self) -> int:
        return max(_NARROWEST, min(self._type.column, self.viewport().width() - 2 * _SIDE))

    @property
    def column(self) -> Column:
        """Return the laid-out column, for the strip, the twin and measurements."""
        return self._column

    def column_left(self) -> int:
        """Return where the column starts in the viewport, in pixels."""
        return max(_SIDE, (self.viewport().width() - self._column.width) // 2)

    # Selection

    def selection(self) -> tuple[Span, ...]:
        """Return every selected span, sorted and joined; empty where nothing is selected."""
        return self.selecting.spans

    def selection_state(self) -> SelectionState:
        """Return caret, fixed end, selected spans and fragments set aside."""
        return self.selecting.state()

    def caret(self) -> int:
        """Return the caret's offset."""
        return self.selecting.caret.offset

    def set_caret(self, offset: int, extend: bool = False) -> None:
        """Move the caret and bring it into view."""
        self.place_caret(Caret(min(max(offset, 0), len(self.text))), extend)

    def select(self, spans: Sequence[Span], reveal: bool = True) -> None:
        """Select spans; all but the last become fragments, the caret goes to the last one's end."""
        limit = len(self.text)
        inside = [
            Span(min(max(span.start, 0), limit), min(max(span.end, 0), limit)) for span in spans
        ]
        self._change(selecting(inside) if inside else self.selecting.cleared(), reveal=reveal)

    def select_span(self, span: Span, backwards: bool = False) -> None:
        """Select one span, fragments kept; ``backwards`` puts the caret at its start."""
        anchor, caret = (span.end, span.start) if backwards else (span.start, span.end)
        self._change(Selecting(Caret(caret), anchor, self.selecting.fragments))

    def select_all(self) -> None:
        """Select the whole text; the view stays where it is."""
        self._change(Selecting(Caret(len(self.text)), 0), reveal=False)

    def select_word(self) -> None:
        """Select the word at the caret."""
        span = self.words.word_at(self.caret())
        if len(span):
            self.select_span(span)

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self.select_span(self.words.sentence_at(self.caret()))

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret."""
        self.select_span(self.words.paragraph_at(self.caret()))

    def clear_selection(self) -> None:
        """Forget the selection and all fragments; the caret stays."""
        self._change(self.selecting.cleared(), reveal=False)

    def add_fragment(self) -> None:
        """Set the live selection aside as a fragment, to go on selecting."""
        self._change(self.selecting.set_aside(), reveal=False)

    def fragments(self) -> tuple[Span, ...]:
        """Return the fragments set aside."""
        return self.selecting.fragments

    def word_at(self, offset: int) -> Span:
        """Return the word at an offset, or an empty span."""
        return self.words.word_at(offset)

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence at an offset."""
        return self.words.sentence_at(offset)

    def snap_to_words(self, span: Span) -> Span:
        """Return a span grown to whole words and without spaces at its ends."""
        return self.words.snapped(span)

    def place_caret(self, caret: Caret, extend: bool = False, goal: float | None = None) -> None:
        """Move the caret; ``goal`` is the x kept while moving up and down."""
        self._change(self.selecting.moved(caret, extend), goal=goal)

    def _change(self, selecting: Selecting, goal: float | None = None, reveal: bool = True) -> None:
        old, self.selecting, self._goal = self.selecting, selecting, goal
        for span in _changed(old, selecting):
            self._scrolling.update_span(span.start, span.end)
        if reveal:
            self._scrolling.show_caret(selecting.caret)
        self._settling.rest()
        if old != selecting:
            self._tell()

    def _tell(self) -> None:
        self.selection_changed.emit(self.selecting.state())

    # Movement

    def move_caret(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move the caret by one unit, forwards where ``direction`` is positive.

        By character, forwards is to the right as seen; otherwise it is in reading order.
        """
        unit, forward = Unit(unit), direction > 0
        caret, live = self.selecting.caret, self.selecting.live
        if unit is Unit.CHARACTER:
            if len(live) and not extend:
                rightmost = forward != self._runs_left(caret.offset)
                target = Caret(live.end if rightmost else live.start)
            else:
                target = movement.by_character(self._column, self.words, caret, forward)
        elif unit is Unit.WORD:
            target = movement.by_word(self.words, caret, forward, extend)
        elif unit is Unit.SENTENCE:
            target = movement.by_sentence(self.words, caret, forward, extend)
        elif unit is Unit.PARAGRAPH:
            target = movement.by_paragraph(self.words, caret, forward, extend)
        elif unit is Unit.LINE_EDGE:
            target = movement.line_edge(self._column, caret, forward)
        elif unit is Unit.DOCUMENT_EDGE:
            target = Caret(len(self.text) if forward else 0)
        else:
            self._move_vertically(unit, forward, extend)
            return
        self.place_caret(target, extend)

    def move_sideways(self, unit: Unit | str, direction: int, extend: bool = False) -> None:
        """Move right where ``direction`` is positive, whichever way the paragraph reads."""
        unit = Unit(unit)
        if unit is not Unit.CHARACTER and self._runs_left(self.caret()):
            direction = -direction
        self.move_caret(unit, direction, extend)

    def _runs_left(self, offset: int) -> bool:
        return self._segments.right_to_left(self._segments.at(offset))

    def _move_vertically(self, unit: Unit, down: bool, extend: bool) -> None:
        caret = self.selecting.caret
        if unit is Unit.LINE:
            target = movement.by_line(self._column, caret, down, self._goal)
        else:
            target = self._scrolling.page(caret, down, self._goal)
        self.place_caret(target.caret, extend, target.goal)

    # Scrolling

    def reveal(self, span: Span, flash: bool = True) -> None:
        """Bring a span into view at once and highlight it briefly; the caret stays."""
        self._scrolling.show_span(span)
        if flash:
            self._end_flash()
            self._flash = (span,)
            self._flashing.start()
            self._scrolling.update_span(span.start, span.end)

    def _end_flash(self) -> None:
        gone, self._flash = self._flash, ()
        for span in gone:
            self._scrolling.update_span(span.start, span.end)

    def scroll_by(self, pixels: int) -> None:
        """Scroll by pixels, downwards where positive."""
        self._scrolling.by(pixels)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Repaint; the scroll bar's own signal has moved the text."""
        self.viewport().update()

    def hit(self, at: QPointF) -> Caret:
        """Return the caret place nearest to a point of the viewport."""
        return self._scrolling.hit(at.x() - self.column_left(), at.y())

    def mark_under(self, at: QPointF) -> str | None:
        """Return the uid of the mark whose line or name is at a point of the viewport."""
        return self._scrolling.mark_under(at.x() - self.column_left(), at.y())

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        scene = self._scene()
        with QPainter(self.viewport()) as painter:
            painting.paint(painter, event.rect(), scene, self._column)
        self.painted.emit()

    def _scene(self) -> Scene:
        theme, focused = self._theme, self.hasFocus()
        live = (self.selecting.live,) if len(self.selecting.live) else ()
        washes = [
            Wash(self._flash, theme.flash),
            Wash(self._matches, theme.match),
            Wash(self.selecting.fragments, theme.fragment),
            Wash(live, theme.selection if focused else theme.selection_idle),
        ]
        if self._match is not None and self._match < len(self._matches):
            washes.insert(2, Wash((self._matches[self._match],), theme.match_current))
        return Scene(
            rows=self._scrolling.rows(),
            left=self.column_left(),
            viewport=self.viewport().rect(),
            washes=tuple(wash for wash in washes if wash.spans),
            caret=self.selecting.caret,
            focused=focused,
            current=self._current,
            notes=self._notes,
        )

    def rows(self) -> tuple[Row, ...]:
        """Return the segments in view."""
        return self._scrolling.rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the text; lay out anew only where the column changes its width."""
        super().resizeEvent(event)
        if self._column_width() != self._column.width:
            self._rebuild()
        else:
            self._scrolling.resized()
        self.viewport().update()

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
            at = QPointF(box.left(), box.bottom())
        else:
            at = QPointF(event.pos())
        where = self.viewport().mapToGlobal(at.toPoint())
        offset = self.hit(at).offset
        self.context_menu_requested.emit(
            ContextRequest(offset, self.mark_under(at), where.x(), where.y())
        )

    def caret_box(self) -> QRect:
        """Return the caret's place in the viewport, perhaps outside of what is seen."""
        return self._scrolling.caret_box(self.selecting.caret).translated(self.column_left(), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
        self.focus_changed.emit(False)


def _changed(old: Selecting, new: Selecting) -> list[Span]:
    """Return the stretches that look different after a selection changed."""
    stretches = [Span(place.caret.offset, place.caret.offset) for place in (old, new)]
    if old.fragments != new.fragments:
        stretches += [*old.fragments, *new.fragments, old.live, new.live]
    elif old.anchor == new.anchor:
        stretches.append(Span(*sorted((old.caret.offset, new.caret.offset))))
    else:
        stretches += [span for span in (old.live, new.live) if len(span)]
    return stretches
