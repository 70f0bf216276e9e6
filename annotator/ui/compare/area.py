"""The part of the comparison that shows: columns, colours, type, and the place in the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import perf_counter

import numpy as np
from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.spans import Span
from annotator.services.comparison import Table
from annotator.ui.compare.painting import Picture, paint
from annotator.ui.compare.scroll import Scroll
from annotator.ui.compare.shades import shades_of
from annotator.ui.compare.sheet import Sheet
from annotator.ui.compare.strip import WIDTH, HeatStrip
from annotator.ui.compare.version import Version
from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading.column import Caret
from annotator.ui.reading.marks import MarkStyle
from annotator.ui.reading.scene import Wash
from annotator.ui.reading.selecting import Selecting
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.theme import LIGHT, ReadingTheme
from annotator.ui.reading.typography import ReadingFont, Typography

_FLASH_MS = 900
_HEADLINE_SCALE = 1.15
_REST_MS = 250
_PAUSE_MS = 16
_SLICE_S = 0.004


class CompareArea(QAbstractScrollArea):
    """Show a table of versions; offsets are code points of the version in the active column."""

    painted = Signal()
    """Comes after every paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._font = ReadingFont()
        self._zoom = 1.0
        self._styles: dict[str, MarkStyle] = {}
        self._book = Stylebook({}, LIGHT, _typography(self._font, 1.0))
        self._table: Table | None = None
        self._versions: tuple[Version, ...] = ()
        self._letters: tuple[str, ...] = ()
        self._folded = True
        self._sheet: Sheet | None = None
        self._active = 0
        self._selecting = Selecting()
        self._row: int | None = None
        self._current: str | None = None
        self._undecided: frozenset[int] = frozenset()
        self._flash: list[tuple[int, Span]] = []
        self._flashing = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flashing.timeout.connect(self._end_flash)
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._scroll = Scroll(self)
        self._strip = HeatStrip(self)
        self._strip.chosen.connect(self._go_to_share)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        # The strip is between the text and the scroll bar, on whichever side that is.
        left, right = (WIDTH, 0) if is_mirrored() else (0, WIDTH)
        self.setViewportMargins(left, 0, right, 0)
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setMouseTracking(True)

    # What is shown

    @property
    def table(self) -> Table | None:
        """Return what is laid out, or None."""
        return self._table

    @property
    def sheet(self) -> Sheet | None:
        """Return the rows laid out, or None where there is nothing to compare."""
        return self._sheet

    @property
    def versions(self) -> tuple[Version, ...]:
        """Return the versions by column."""
        return self._versions

    @property
    def active(self) -> int:
        """Return the column the caret is in."""
        return self._active

    @property
    def version(self) -> Version | None:
        """Return the version the caret is in."""
        return self._versions[self._active] if self._active < len(self._versions) else None

    def set_table(
        self, table: Table | None, versions: Sequence[Version], letters: Sequence[str]
    ) -> None:
        """Show other rows; the caret stays at its offset of the version it is in."""
        before = self.version
        self._table, self._versions = table, tuple(versions)
        self._letters = tuple(letters)
        if before is not None and before not in self._versions:
            self._selecting, self._row = Selecting(), None
            self._active = 0
        elif before is not None:
            self._active = self._versions.index(before)
        self._active = min(self._active, max(0, len(self._versions) - 1))
        self._row = None
        self._build()
        self._scroll.set_sheet(self._sheet)
        self._show_caret(Qt.AlignmentFlag.AlignVCenter)

    def set_folded(self, folded: bool) -> None:
        """Fold furniture to a strip, or show its lines."""
        if folded != self._folded:
            self._folded = folded
            self._rebuild()

    def set_undecided(self, rows: frozenset[int]) -> None:
        """Tick the rows that have suggestions waiting."""
        self._undecided = rows
        self._strip.show_sheet(self._sheet, shades_of(self._theme), rows)

    # Looks

    @property
    def zoom(self) -> float:
        """Return the zoom, 1.0 for the reading font as it is."""
        return self._zoom

    @property
    def theme(self) -> ReadingTheme:
        """Return the colours in use."""
        return self._theme

    def dress(
        self,
        theme: ReadingTheme,
        font: ReadingFont,
        zoom: float,
        styles: Mapping[str, MarkStyle],
    ) -> None:
        """Set colours, type and the looks of labels; what is so already is not laid out again."""
        wanted = (theme, font, zoom, dict(styles))
        if wanted != (self._theme, self._font, self._zoom, self._styles):
            self._theme, self._font, self._zoom, self._styles = wanted
            self._book = Stylebook(self._styles, theme, _typography(font, zoom))
            self._rebuild()

    def _rebuild(self) -> None:
        row, top = self._scroll.place
        self._build()
        self._scroll.set_sheet(self._sheet)
        if self._sheet is not None and row < len(self._sheet.table.rows):
            self._scroll.to(row, top)
        self._show_caret(Qt.AlignmentFlag.AlignTop)

    def _build(self) -> None:
        self._sheet = None
        if self._table is not None and self._versions:
            self._sheet = Sheet(
                self._table, self._versions, self._book, self.viewport().width(),
                folded=self._folded, letters=self._letters,
            )  # fmt: skip
        self._strip.show_sheet(self._sheet, shades_of(self._theme), self._undecided)
        self._settling.start(_REST_MS)
        self.viewport().update()

    def _settle(self) -> None:
        """Lay rows out while nobody types, so that the scroll bar becomes exact."""
        sheet = self._sheet
        if sheet is None:
            return
        end = perf_counter() + _SLICE_S
        for row in np.flatnonzero(~sheet.settled).tolist():
            if row < len(sheet.table.rows):
                sheet.height(row)
            if perf_counter() > end:
                self._settling.start(_PAUSE_MS)
                break
        self._scroll.sync()
        self._strip.outdate()

    # Marks

    def refresh(self, column: int, spans: Sequence[Span]) -> None:
        """Lay out anew the cells that show some stretches of a column's text."""
        if self._sheet is None:
            return
        for span in spans:
            self._sheet.forget(column, span.start, span.end)
        if spans:
            self._scroll.changed()

    def current_mark(self) -> str | None:
        """Return the uid of the highlighted mark, or None."""
        return self._current

    def set_current_mark(self, uid: str | None) -> None:
        """Highlight one mark in all columns, and no other."""
        if uid != self._current:
            self._current = uid
            self.viewport().update()

    def flash(self, places: Sequence[tuple[int, Span]]) -> None:
        """Highlight stretches of columns briefly."""
        self._flash = list(places)
        self._flashing.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self._flash = []
        self.viewport().update()

    # Places

    def caret_row(self) -> int | None:
        """Return the row the caret or the last step is in."""
        if self._row is not None:
            return self._row
        spot = None if self._sheet is None else self._sheet.spot(self._active, self._caret)
        return None if spot is None else spot.row

    @property
    def _caret(self) -> Caret:
        return self._selecting.caret

    def caret_box(self) -> QRect:
        """Return the caret's place in the viewport, perhaps outside of what is seen."""
        sheet = self._sheet
        spot = None if sheet is None else sheet.spot(self._active, self._caret)
        if sheet is None or spot is None:
            return QRect(0, 0, 2, 20)
        top = self._scroll.top_of(spot.row) + sheet.line_top(self._active, spot)
        x = round(sheet.text_left(self._active) + spot.x)
        return QRect(x - 1, top, 2, sheet.line(self._active, spot).text_height)

    def _show_caret(self, where: Qt.AlignmentFlag | None = None) -> None:
        """Bring the caret into view: as little as needed, or to the upper third."""
        sheet = self._sheet
        spot = None if sheet is None else sheet.spot(self._active, self._caret)
        if sheet is None or spot is None:
            return
        top = sheet.line_top(self._active, spot)
        height = sheet.line(self._active, spot).text_height
        if where is Qt.AlignmentFlag.AlignVCenter:
            self._scroll.show_place(spot.row, top, top + height)
        else:
            self._scroll.show(spot.row, top, top + height)

    def show_row(self, row: int) -> None:
        """Bring a whole row into view, to the upper third where it is not."""
        if self._sheet is not None:
            self._scroll.show_place(row, 0, self._sheet.height(row))

    def scroll_by(self, pixels: int) -> None:
        """Scroll by pixels, downwards where positive."""
        self._scroll.by(pixels)

    def _go_to_share(self, share: float) -> None:
        sheet = self._sheet
        if sheet is not None:
            row = sheet.heights.at(int(share * sheet.heights.total))
            self._scroll.to(row, self.viewport().height() // 3)

    def hit(self, at: QPointF) -> tuple[int, Caret | None]:
        """Return the column at a point of the viewport, and the caret place, None in the void."""
        sheet, shown = self._sheet, self._scroll.row_at(at.y())
        if sheet is None or shown is None:
            return self._active, None
        column = sheet.column_at(at.x())
        x = at.x() - sheet.text_left(column)
        return column, sheet.hit(column, shown.row, x, at.y() - shown.top)

    def mark_at(self, at: QPointF) -> str | None:
        """Return the uid of the mark whose line or name is at a point, or None."""
        sheet, shown = self._sheet, self._scroll.row_at(at.y())
        if sheet is None or shown is None:
            return None
        column = sheet.column_at(at.x())
        cell = sheet.cell(shown.row, column)
        x = at.x() - sheet.text_left(column)
        for part in cell.parts if cell is not None else ():
            y = at.y() - shown.top - part.top
            if not 0 <= y < part.layout.height:
                continue
            line = part.layout.lines[part.layout.line_below(y)]
            lane = int((y - line.lane_top) // self._book.type.lane)
            for piece in line.pieces:
                low = min((edge for bar in piece.bars for edge in bar), default=piece.name_left)
                high = max((edge for bar in piece.bars for edge in bar), default=low)
                high = max(high, piece.name_left + piece.name_width)
                if piece.lane == lane and low - 3 <= x < high + 3:
                    return piece.mark.uid
        return None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        sheet = self._sheet
        with QPainter(self.viewport()) as painter:
            if sheet is None:
                painter.fillRect(event.rect(), self._theme.paper)
            else:
                paint(painter, event.rect(), self._picture(sheet), sheet, shades_of(self._theme))
        self._tell_strip()
        self.painted.emit()

    def _picture(self, sheet: Sheet) -> Picture:
        return Picture(
            rows=self._scroll.rows(),
            active=self._active,
            focused=self.hasFocus(),
            current=self._current,
            row=self.caret_row(),
            caret=sheet.spot(self._active, self._caret),
            washes=[wash for wash in self._washes() if wash[1].spans],
        )

    def _washes(self) -> list[tuple[int, Wash]]:
        theme, live = self._theme, self._selecting.live
        selection = theme.selection if self.hasFocus() else theme.selection_idle
        return [
            *((column, Wash((span,), theme.flash)) for column, span in self._flash),
            (self._active, Wash(self._selecting.fragments, theme.fragment)),
            (self._active, Wash((live,) if len(live) else (), selection)),
        ]

    def _tell_strip(self) -> None:
        rows, sheet = self._scroll.rows(), self._sheet
        if rows and sheet is not None:
            total = max(1, sheet.heights.total)
            top = sheet.heights.top(rows[0].row) - rows[0].top
            self._strip.show_window(
                max(0.0, top / total), min(1.0, (top + self.viewport().height()) / total)
            )

    # Events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Repaint; the scroll bar's own signal has moved the rows."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the story; lay out anew only where the columns change their width."""
        super().resizeEvent(event)
        box = self.viewport().geometry()
        left = box.left() - WIDTH if is_mirrored() else box.right() + 1
        self._strip.setGeometry(left, box.top(), WIDTH, box.height())
        if event.oldSize().width() != event.size().width():
            self._rebuild()
        else:
            self._scroll.changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()


def _typography(font: ReadingFont, zoom: float) -> Typography:
    """Return type for columns, where a headline as large as in Read would fill the view."""
    made = Typography(font, zoom)
    made.headline.setPointSizeF(made.font.size * _HEADLINE_SCALE)
    made.headline_pitch = round(made.pitch * _HEADLINE_SCALE)
    return made
