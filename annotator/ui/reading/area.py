"""The part of the reading view that shows: text, marks, colours, type and the place in the text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.spans import Span
from annotator.ui.kinds import field_name, furniture_name
from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading import painting
from annotator.ui.reading.column import Caret, Column
from annotator.ui.reading.folding import Fold, folds_of
from annotator.ui.reading.handles import Handle, handles_of, has_handles, paint_handles
from annotator.ui.reading.layout import unique_marks
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.marks import Mark, MarkStyle
from annotator.ui.reading.scene import Note, Row, Scene, Wash, merged
from annotator.ui.reading.scrolling import Scrolling
from annotator.ui.reading.segments import Segments, split
from annotator.ui.reading.selecting import Selecting
from annotator.ui.reading.settling import Settling
from annotator.ui.reading.strip import STRIP_WIDTH, MarginStrip
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.theme import LIGHT, ReadingTheme
from annotator.ui.reading.typography import ReadingFont, Typography

_FLASH_MS = 900
_NARROWEST = 160
_SIDE = 20
_ZOOM_RANGE = (0.5, 4.0)


class ReadingArea(QAbstractScrollArea):
    """Show one article's text and marks; all offsets are code points of that text.

    Nothing is ever read back from Qt, so a stretch shown slices the given text exactly.
    """

    painted = Signal()
    """Comes after every paint."""
    focus_changed = Signal(bool)
    """Tells whether the keyboard is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = ReadingFont()
        self._zoom = 1.0
        self._styles: dict[str, MarkStyle] = {}
        self._hidden: frozenset[str] = frozenset()
        self._faded = False
        self._numbers: tuple[Note, ...] = ()
        self._remarks: tuple[Note, ...] = ()
        self._margin: tuple[Note, ...] = ()
        self._segments: Segments = split("")
        self._index = MarkIndex(self._segments, ())
        self._furniture: tuple[Furniture, ...] = ()
        self._furniture_shown = True
        self._folding = False
        self._opened: set[int] = set()
        self._found: tuple[FoundField, ...] = ()
        self._headline: Span | None = None
        self._notes: tuple[Note, ...] = ()
        self._selecting = Selecting()
        self._current: str | None = None
        self._matches: tuple[Span, ...] = ()
        self._match: int | None = None
        self._flash: tuple[Span, ...] = ()
        self._shaping: tuple[Span, ...] = ()
        self._with_handles = False
        self._flashing = QTimer(self)
        self._flashing.setSingleShot(True)
        self._flashing.setInterval(_FLASH_MS)
        self._flashing.timeout.connect(self._end_flash)
        self._scrolling = Scrolling(self)
        self._settling = Settling(self, self._scrolling)
        self._strip = MarginStrip(self, self._scrolling)
        self._set_up_widget()
        self._set_type()
        self._build()

    def _set_up_widget(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        left, right = (STRIP_WIDTH, 0) if is_mirrored() else (0, STRIP_WIDTH)
        self.setViewportMargins(left, 0, right, 0)
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setMouseTracking(True)

    # Text

    @property
    def text(self) -> str:
        """Return the text given, unchanged."""
        return self._segments.text

    def _open(
        self,
        text: str,
        marks: MarkTable | Sequence[Mark],
        furniture: Sequence[Furniture],
        headline: Span | None,
        found: Sequence[FoundField],
        caret: int,
    ) -> None:
        self._segments = split(text)
        self._index = MarkIndex(self._segments, marks)
        self._current = None
        self._opened = set()
        self._matches, self._match, self._flash = (), None, ()
        start = Caret(min(max(caret, 0), len(text)))
        self._selecting = Selecting(start, start.offset)
        self._structure(furniture, headline, found)
        self._build()
        self._scrolling.to_top()
        self._scrolling.show_caret(start)

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
        named = [field for field in found if field.start < field.end]
        notes = [Note(field.start, field_name(field.name)) for field in named]
        if self._furniture_shown:
            notes += [Note(piece.start, furniture_name(piece.kind)) for piece in furniture]
        self._found = tuple(found)
        self._notes = tuple(sorted(notes, key=lambda note: note.offset))
        self._set_margin()

    def set_furniture_shown(self, shown: bool) -> None:
        """Dim and name furniture, or set it like the story around it."""
        if shown != self._furniture_shown:
            self._furniture_shown = shown
            self.set_structure(self._furniture, self._headline, self._found)

    def set_furniture_folded(self, folded: bool) -> None:
        """Fold runs of furniture to one thin line each, or show all their lines.

        A click on such a line opens its run, and so does going to a place inside it.
        """
        if folded != self._folding:
            self._folding = folded
            self._opened = set()
            self._rebuild()

    def _folds(self) -> tuple[Fold, ...]:
        if not self._folding or not self._furniture:
            return ()
        return folds_of(self._segments, self._furniture, self._opened)

    def fold_around(self, offset: int) -> Fold | None:
        """Return the run an offset is folded away in, or None."""
        return self._column.fold_of(self._segments.at(offset))

    def open_fold(self, fold: Fold) -> None:
        """Show all lines of a run."""
        self._opened.add(self._segments.start(fold.first))
        self._rebuild()

    def unfold(self, offset: int) -> None:
        """Open the run an offset is folded away in, if it is."""
        fold = self.fold_around(offset) if self._folding else None
        if fold is not None:
            self.open_fold(fold)

    # Marks

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark, or another version of the one with its uid."""
        old = self._index.get(mark.uid)
        self._index.add(mark)
        if old is not None:
            self._repack(old)
        self._repack(mark)

    def remove_mark(self, uid: str) -> None:
        """Take a mark away; an unknown uid changes nothing."""
        mark = self._index.remove(uid)
        if mark is not None:
            self._repack(mark)

    def _repack(self, mark: Mark) -> None:
        in_view = {row.segment for row in self._scrolling.rows()}
        with self._scrolling.held():
            packed = self._column.repack(mark, in_view)
        self._scrolling.update_lines(packed)
        self._settling.wake()
        self._strip.outdate()

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
        changed, self._current = (self._current, uid), uid
        for mark in (self._index.get(one) for one in changed if one is not None):
            for span in mark.spans if mark is not None else ():
                self._scrolling.update_span(span.start, span.end)

    def set_hidden_layers(self, layers: Collection[str]) -> None:
        """Hide all marks of these layers and show the others."""
        self._hidden = frozenset(layers)
        self._rebuild()

    @property
    def hidden_layers(self) -> frozenset[str]:
        """Return the layers whose marks are hidden."""
        return self._hidden

    def _set_numbers(self, starts: Iterable[int]) -> None:
        """Number the places that begin at these offsets, in the margin, from 1."""
        self._numbers = tuple(Note(start, str(number)) for number, start in enumerate(starts, 1))
        self._set_margin()
        self.viewport().update()

    def set_remarks(self, remarks: Mapping[int, str]) -> None:
        """Put short signs into the margin, by the offset of what they are about."""
        found = tuple(Note(offset, sign) for offset, sign in sorted(remarks.items()))
        if found != self._remarks:
            self._remarks = found
            self._set_margin()
            self.viewport().update()

    def _set_margin(self) -> None:
        self._margin = merged(merged(self._remarks, self._notes), self._numbers)

    def set_faded(self, faded: bool) -> None:
        """Fade what is not tagged, or set all words in full ink."""
        if faded != self._faded:
            self._faded = self._scrolling.fades = faded
            self.viewport().update()

    # Looks

    def set_styles(self, styles: Mapping[str, MarkStyle]) -> None:
        """Set how marks look, by the name their ``style`` gives."""
        self._styles = dict(styles)
        self._set_type()
        self._rebuild()

    @property
    def theme(self) -> ReadingTheme:
        """Return the colours in use."""
        return self._theme

    def set_theme(self, theme: ReadingTheme) -> None:
        """Set all colours."""
        self._theme = theme
        self._set_type()
        self._rebuild()

    @property
    def reading_font(self) -> ReadingFont:
        """Return the reading font in use, before zoom."""
        return self._font

    def set_reading_font(self, font: ReadingFont) -> None:
        """Set family, size, leading and width of the column."""
        self._font = font
        self._set_type()
        self._rebuild()

    @property
    def zoom(self) -> float:
        """Return the zoom, 1.0 for the reading font as it is."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Scale the reading font, between half and four times."""
        self._zoom = min(max(zoom, _ZOOM_RANGE[0]), _ZOOM_RANGE[1])
        self._set_type()
        self._rebuild()

    def set_matches(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Highlight search matches, sorted, one of them as the current one."""
        self._matches, self._match = tuple(spans), current
        self.viewport().update()

    def _set_type(self) -> None:
        """Make fonts and looks anew; they last from text to text."""
        self._type = Typography(self._font, self._zoom)
        self._book = Stylebook(self._styles, self._theme, self._type)

    def _rebuild(self) -> None:
        place = self._scrolling.place()
        self._build()
        self._scrolling.return_to(place)

    def _build(self) -> None:
        self._column = Column(
            self._segments, self._index, self._furniture if self._furniture_shown else (),
            self._headline, self._type, self._book, self._column_width(), self._hidden,
            self._folds(),
        )  # fmt: skip
        self._scrolling.set_column(self._column)
        self._settling.start(self._column)
        self._strip.show_column(self._column)
        self.viewport().update()

    def _column_width(self) -> int:
        return max(_NARROWEST, min(self._type.column, self.viewport().width() - 2 * _SIDE))

    # Places

    @property
    def column(self) -> Column:
        """Return the laid-out column, for measurements."""
        return self._column

    def column_left(self) -> int:
        """Return where the column starts in the viewport, in pixels."""
        return max(_SIDE, (self.viewport().width() - self._column.width) // 2)

    def rows(self) -> tuple[Row, ...]:
        """Return the segments in view."""
        return self._scrolling.rows()

    def caret_box(self) -> QRect:
        """Return the caret's place in the viewport, perhaps outside of what is seen."""
        return self.box_of(self._selecting.caret)

    def reveal(self, span: Span, flash: bool = True) -> None:
        """Bring a span into view at once and highlight it briefly; the caret stays."""
        self.unfold(span.start)
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

    def name_of(self, mark: Mark) -> str:
        """Return what a mark's style and detail call it, in full."""
        return f"{self._book.look(mark).name} {mark.detail}".strip()

    def mark_under(self, at: QPointF) -> str | None:
        """Return the uid of the mark whose line or name is at a point of the viewport."""
        return self._scrolling.mark_under(at.x() - self.column_left(), at.y())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        scene = self._scene()
        with QPainter(self.viewport()) as painter:
            painting.paint(painter, event.rect(), scene, self._column)
            if self._with_handles:
                self._paint_handles(painter)
        self._settling.painted()
        self.painted.emit()

    def handles(self) -> tuple[Handle, ...]:
        """Return the handles of the current mark as they are shown, or none."""
        mark = self._index.get(self._current) if self._current is not None else None
        if mark is None or not self._with_handles or not has_handles(mark):
            return ()
        return handles_of(mark, self.box_of)

    def box_of(self, caret: Caret) -> QRect:
        """Return where a caret place stands in the viewport, perhaps outside of what is seen."""
        return self._scrolling.caret_box(caret).translated(self.column_left(), 0)

    def show_handles(self, wanted: bool) -> None:
        """Show the ends of the current mark as handles for the mouse, or do not."""
        if wanted != self._with_handles:
            self._with_handles = wanted
            mark = self._index.get(self._current) if self._current is not None else None
            if has_handles(mark):
                self.viewport().update()

    def _paint_handles(self, painter: QPainter) -> None:
        handles = self.handles()
        mark = self._index.get(self._current) if handles and self._current else None
        if mark is not None:
            paper = QColor(self._theme.paper)
            paint_handles(painter, handles, self._book.look(mark).line, paper)

    def _scene(self) -> Scene:
        return Scene(
            rows=self._scrolling.rows(),
            left=self.column_left(),
            viewport=self.viewport().rect(),
            washes=tuple(wash for wash in self._washes() if wash.spans),
            caret=self._selecting.caret,
            focused=self.hasFocus(),
            current=self._current,
            notes=self._margin,
            faded=self._faded,
        )

    def _washes(self) -> list[Wash]:
        theme = self._theme
        live = (self._selecting.live,) if len(self._selecting.live) else ()
        matches = self._matches
        match = () if self._match is None else matches[self._match : self._match + 1]
        selected = [
            Wash(self._selecting.fragments, theme.fragment),
            Wash(live, theme.selection if self.hasFocus() else theme.selection_idle),
        ]
        # While one types into a find field, the match is selected too, and is what one looks for.
        current = [Wash(match, theme.match_current)]
        over = [*current, *selected] if self.hasFocus() else [*selected, *current]
        shaping = Wash(self._shaping, theme.selection)
        return [Wash(self._flash, theme.flash), Wash(matches, theme.match), *over, shaping]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the text; lay out anew only where the column changes its width."""
        super().resizeEvent(event)
        self._strip.follow(self.viewport().geometry())
        if self._column_width() != self._column.width:
            self._rebuild()
        else:
            self._scrolling.resized()
            self._keep_caret(event.oldSize().height())
        self.viewport().update()

    def _keep_caret(self, height: int) -> None:
        """Leave the caret's line in view where something has taken the foot of the view."""
        box = self._scrolling.caret_box(self._selecting.caret)
        if self.viewport().height() < box.bottom() <= height and box.top() >= 0:
            self._scrolling.show_caret(self._selecting.caret)

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
