"""Painting of a comparison: grounds and washes first, then letters, then marks and the caret."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.compare.side_by_side import UNIQUE
from annotator.domain.spans import Span
from annotator.services.comparison import CHANGED_WORDS, MISSING_WORDS, MOVED_WORDS
from annotator.ui.compare.cells import CellLayout, Part, fold_height, is_quiet, note_height
from annotator.ui.compare.scroll import Shown
from annotator.ui.compare.shades import Shades
from annotator.ui.compare.sheet import PAD, Sheet, Spot
from annotator.ui.language import tr
from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading.painting import REACH, paint_badges, paint_pieces
from annotator.ui.reading.scene import Row, Wash

_CARET = 2
_BAR = 3


@dataclass(frozen=True, slots=True)
class Picture:
    """Hold what one paint shows beside the sheet; washes belong to a column each, in order."""

    rows: tuple[Shown, ...]
    active: int
    focused: bool
    current: str | None
    row: int | None
    caret: Spot | None
    washes: Sequence[tuple[int, Wash]]


def paint(painter: QPainter, clip: QRect, picture: Picture, sheet: Sheet, shades: Shades) -> None:
    """Paint the part of a comparison inside ``clip``."""
    painter.fillRect(clip, QColor(sheet.book.theme.paper))
    rows = [
        shown
        for shown in picture.rows
        if shown.top < clip.bottom() + REACH and shown.top + shown.height > clip.top() - REACH
    ]
    _paint_lines(painter, clip, sheet, shades)
    columns = range(len(sheet.versions))
    for shown in rows:
        if shown.row == picture.row:
            _paint_row(painter, shown, sheet, shades)
        for column in columns:
            _paint_ground(painter, shown, column, sheet, shades)
    for shown in rows:
        for column in columns:
            _paint_washes(painter, clip, shown, column, picture, sheet, shades)
    for shown in rows:
        for column in columns:
            _paint_text(painter, clip, shown, column, sheet)
    painter.setFont(sheet.book.type.label)
    for shown in rows:
        for column in columns:
            _paint_marks(painter, clip, shown, column, picture, sheet, shades)
    _paint_caret(painter, picture, sheet)


def _paint_lines(painter: QPainter, clip: QRect, sheet: Sheet, shades: Shades) -> None:
    """Draw a hairline between columns."""
    for left in sorted(sheet.cell_left(column) for column in range(len(sheet.versions)))[1:]:
        x = left - 6
        painter.fillRect(QRect(x, clip.top(), 1, clip.height()), QColor(shades.line))


def _box(shown: Shown, column: int, sheet: Sheet) -> QRect:
    height = shown.height - sheet.gap(shown.row)
    return QRect(sheet.cell_left(column), shown.top, sheet.cell_width, height)


def _paint_row(painter: QPainter, shown: Shown, sheet: Sheet, shades: Shades) -> None:
    """Show which row one stands in."""
    left = sheet.cell_left(0)
    left = left + sheet.cell_width + 10 - _BAR if is_mirrored() else left - 10
    height = shown.height - sheet.gap(shown.row)
    painter.fillRect(QRect(left, shown.top, _BAR, height), QColor(shades.row))


def _paint_ground(
    painter: QPainter, shown: Shown, column: int, sheet: Sheet, shades: Shades
) -> None:
    cell, box = sheet.cell(shown.row, column), _box(shown, column, sheet)
    if cell is None:
        row = sheet.table.rows[shown.row]
        if row.tied and column not in row.apart:
            _paint_missing(painter, box, shades)
        return
    if cell.cell.kind == UNIQUE:
        for part in cell.parts:
            ground = QRect(box.left(), box.top() + part.top, box.width(), part.layout.height)
            painter.fillRect(ground, QColor(shades.unique))
        return
    bar = shades.moved_bar if cell.cell.moved else shades.reworded if cell.reworded else ""
    if bar:
        painter.fillRect(QRect(box.left(), box.top(), _BAR, cell.height), QColor(bar))


def _paint_missing(painter: QPainter, box: QRect, shades: Shades) -> None:
    """Show that a version has nothing here, where others agree."""
    pen = QPen(QColor(shades.line), 1)
    pen.setDashPattern([3, 4])
    painter.setPen(pen)
    y = box.top() + min(14, box.height() // 2)
    painter.drawLine(box.left() + PAD, y, box.right() - PAD, y)


# Behind the letters


def _paint_washes(
    painter: QPainter,
    clip: QRect,
    shown: Shown,
    column: int,
    picture: Picture,
    sheet: Sheet,
    shades: Shades,
) -> None:
    cell = sheet.cell(shown.row, column)
    if cell is None:
        return
    washes = [
        Wash(_spans(cell, CHANGED_WORDS), shades.changed),
        Wash(_spans(cell, MOVED_WORDS), shades.moved),
    ]
    mark = sheet.versions[column].mark(picture.current) if picture.current else None
    if mark is not None:
        washes.append(Wash(mark.spans, sheet.book.look(mark).wash.name()))
    washes += [wash for own, wash in picture.washes if own == column]
    for part in _parts_in(cell, shown, clip):
        for wash in washes:
            for span in wash.spans:
                if span.start < part.end and span.end > part.start:
                    _paint_wash(
                        painter, clip, shown.top + part.top, part, span, wash, sheet, column
                    )


def _spans(cell: CellLayout, kind: str) -> tuple[Span, ...]:
    return tuple(change.span for change in cell.changes if change.kind == kind)


def _paint_wash(
    painter: QPainter,
    clip: QRect,
    top: int,
    part: Part,
    span: Span,
    wash: Wash,
    sheet: Sheet,
    column: int,
) -> None:
    layout, left = part.layout, sheet.text_left(column)
    low = layout.units.to_utf16(span.start - layout.start)
    high = layout.units.to_utf16(span.end - layout.start)
    for line in layout.lines[layout.line_at(low) : layout.line_at(high, upstream=True) + 1]:
        y = top + line.text_top
        if y > clip.bottom() or y + line.text_height < clip.top():
            continue
        for begin, end in layout.extents(line, low, high):
            box = QRectF(left + begin, y, end - begin, line.text_height)
            painter.fillRect(box.toAlignedRect(), QColor(wash.colour))


# Letters and what stands over them


def _paint_text(painter: QPainter, clip: QRect, shown: Shown, column: int, sheet: Sheet) -> None:
    cell = sheet.cell(shown.row, column)
    if cell is None:
        return
    theme, left = sheet.book.theme, sheet.text_left(column)
    painter.setFont(sheet.book.type.label)
    painter.setPen(QColor(theme.dim_ink))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for fold in cell.folds:
        box = QRect(left, shown.top + fold.top, sheet.width, fold_height(sheet.book))
        painter.drawText(box, flags, tr("furniture, %n line(s)", fold.lines))
    if cell.note:
        box = QRect(left, shown.top, sheet.width, note_height(sheet.book))
        painter.drawText(box, flags, sheet.book.elided(cell.note, sheet.width))
    painter.setPen(QColor(theme.dim_ink if is_quiet(cell.cell, cell.changes) else theme.ink))
    reach = QRectF(clip).adjusted(-REACH, -REACH, REACH, REACH)
    for part in _parts_in(cell, shown, clip):
        at = QPointF(left, shown.top + part.top)
        part.layout.text_layout.draw(painter, at, [], reach)


def _parts_in(cell: CellLayout, shown: Shown, clip: QRect) -> list[Part]:
    """Return the parts of a cell that reach into what is painted."""
    low, high = clip.top() - REACH - shown.top, clip.bottom() + REACH - shown.top
    return [p for p in cell.parts if p.top < high and p.top + p.layout.height > low]


def _paint_marks(
    painter: QPainter,
    clip: QRect,
    shown: Shown,
    column: int,
    picture: Picture,
    sheet: Sheet,
    shades: Shades,
) -> None:
    cell = sheet.cell(shown.row, column)
    for part in _parts_in(cell, shown, clip) if cell is not None else ():
        row = Row(0, shown.top + part.top, part.layout)
        left = sheet.text_left(column)
        for line in part.layout.lines:
            top = row.top + line.top
            if line.pieces and top < clip.bottom() and top + line.height > clip.top():
                paint_pieces(painter, left, row, line, sheet.book, picture.current)
        if part.layout.badges:
            paint_badges(painter, left, row, sheet.book)
    for change in cell.changes if cell is not None else ():
        if cell is not None and change.kind == MISSING_WORDS:
            _paint_gap(painter, shown.top, column, cell, change.span.start, sheet, shades)


def _paint_gap(
    painter: QPainter,
    top: int,
    column: int,
    cell: CellLayout,
    offset: int,
    sheet: Sheet,
    shades: Shades,
) -> None:
    """Draw a proof-reader's caret where another version has more words."""
    part = cell.parts[cell.part_at(offset)]
    layout = part.layout
    position = layout.units.to_utf16(offset - layout.start)
    line = layout.lines[layout.line_at(position, upstream=offset == part.end)]
    x = sheet.text_left(column) + layout.x_of(line, position)
    y = top + part.top + line.text_top + line.text_height - 2
    path = QPainterPath(QPointF(x - 3.5, y + 3))
    path.lineTo(x, y - 2)
    path.lineTo(x + 3.5, y + 3)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(shades.gap), 1.6))
    painter.drawPath(path)
    painter.restore()


def _paint_caret(painter: QPainter, picture: Picture, sheet: Sheet) -> None:
    spot = picture.caret
    top = next((s.top for s in picture.rows if spot is not None and s.row == spot.row), None)
    if spot is None or top is None:
        return
    line = sheet.line(picture.active, spot)
    x = round(sheet.text_left(picture.active) + spot.x) - _CARET // 2
    y = top + sheet.line_top(picture.active, spot)
    theme = sheet.book.theme
    colour = QColor(theme.caret if picture.focused else theme.dim_ink)
    painter.fillRect(QRect(x, y, _CARET, line.text_height), colour)
