"""Painting of the reading view: paper, washes, letters, marks, badges, caret, margin notes."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from annotator.ui.reading import patterns
from annotator.ui.reading.column import Column
from annotator.ui.reading.layout import Line
from annotator.ui.reading.pieces import Piece
from annotator.ui.reading.scene import Row, Scene, Wash
from annotator.ui.reading.stylebook import Stylebook

REACH = 48
"""Pixels by which letters with stacked marks may stand out of their line."""
_CAP = 4
_CARET = 2
_FOCUS = 2
_NOTE_GAP = 20
_NARROWEST_MARGIN = 70
_CLOSE = 4
_SIGN = 3
"""Characters of a note that fits into any margin."""
_UNTAGGED = frozenset(("suggestions", "links"))
"""Layers of marks that are no annotations."""


def paint(painter: QPainter, clip: QRect, scene: Scene, column: Column) -> None:
    """Paint the part of a scene inside ``clip``."""
    painter.fillRect(clip, QColor(column.book.theme.paper))
    rows = [
        row
        for row in scene.rows
        if row.top < clip.bottom() + REACH and row.top + row.layout.height > clip.top() - REACH
    ]
    # Washes of all rows come before any letters, or they would cover stacked marks above them.
    for row in rows:
        _paint_washes(painter, clip, scene, column, row)
    theme = column.book.theme
    painter.setPen(QColor(theme.faded_ink if scene.faded else theme.ink))
    reach = QRectF(clip).adjusted(-scene.left, -REACH, scene.left, REACH)
    for row in rows:
        tagged = _tagged(column, row) if scene.faded else []
        row.layout.text_layout.draw(painter, QPointF(scene.left, row.top), tagged, reach)
    painter.setFont(column.type.label)
    for row in rows:
        for line in _lines_in(row, clip):
            paint_pieces(painter, scene.left, row, line, column.book, scene.current)
        if row.layout.badges:
            paint_badges(painter, scene.left, row, column.book)
    _paint_notes(painter, scene, column, rows)
    _paint_caret(painter, scene, column, rows)
    if scene.focused:
        _paint_focus(painter, scene, column)


def _lines_in(row: Row, clip: QRect) -> list[Line]:
    top, bottom = clip.top() - row.top, clip.bottom() + 1 - row.top
    return [line for line in row.layout.lines if line.top < bottom and line.top + line.height > top]


# Behind the letters


def _paint_washes(painter: QPainter, clip: QRect, scene: Scene, column: Column, row: Row) -> None:
    start = row.layout.start
    end = start + row.layout.units.length
    current = _current_wash(scene, column)
    washes = (current, *scene.washes) if current is not None else scene.washes
    for wash in washes:
        first = bisect_left(wash.spans, start, key=lambda span: span.end)
        for span in wash.spans[first:]:
            if span.start > end:
                break
            _paint_wash(painter, clip, scene, row, (span.start, span.end), wash.colour, column)


def _current_wash(scene: Scene, column: Column) -> Wash | None:
    mark = column.index.get(scene.current) if scene.current is not None else None
    if mark is None:
        return None
    return Wash(mark.spans, column.book.look(mark).wash.name())


def _paint_wash(
    painter: QPainter,
    clip: QRect,
    scene: Scene,
    row: Row,
    span: tuple[int, int],
    colour: str,
    column: Column,
) -> None:
    layout = row.layout
    low = layout.units.to_utf16(span[0] - layout.start)
    high = layout.units.to_utf16(span[1] - layout.start)
    brush = QColor(colour)
    for line in _lines_in(row, clip):
        top = row.top + line.text_top
        for left, right in layout.extents(line, low, high):
            box = QRectF(scene.left + left, top, right - left, line.text_height)
            painter.fillRect(box.toAlignedRect(), brush)
    # A sliver past the last letter shows that the newline is selected too.
    past = layout.start + layout.units.length
    if span[0] <= past < span[1] and column.segments.ends_paragraph(row.segment):
        line = layout.lines[-1]
        x = scene.left + layout.x_of(line, layout.units.length16)
        sliver = column.type.character * 0.6
        left = x - sliver if layout.right_to_left else x
        painter.fillRect(QRectF(left, row.top + line.text_top, sliver, line.text_height), brush)


def _tagged(column: Column, row: Row) -> list[QTextLayout.FormatRange]:
    """Return what of a row is tagged, to be set in full ink."""
    layout, found = row.layout, []
    full = QTextCharFormat()
    full.setForeground(QColor(column.book.theme.ink))
    past = layout.start
    shown = [each for each in column.fragments(row.segment) if each.mark.layer not in _UNTAGGED]
    for fragment in sorted(shown, key=lambda each: each.start):
        start, end = (
            max(fragment.start, past),
            min(fragment.end, layout.start + layout.units.length),
        )
        if start < end:
            low, high = (layout.units.to_utf16(offset - layout.start) for offset in (start, end))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = low, high - low, full
            found.append(part)
            past = end
    return found


# Marks


def paint_pieces(
    painter: QPainter, left: int, row: Row, line: Line, book: Stylebook, current: str | None
) -> None:
    """Paint the marks below one line of a row whose letters begin at ``left``."""
    for piece in line.pieces:
        top = row.top + line.lane_top + piece.lane * book.type.lane
        _paint_piece(painter, left, book, piece, top, piece.mark.uid == current)
    if line.left_out:
        text = f"+{line.left_out}"
        width = book.width(text)
        x = left + (-width - 6 if row.layout.right_to_left else row.layout.width + 6)
        painter.setPen(QColor(book.theme.dim_ink))
        y = row.top + line.lane_top + (line.lanes - 1) * book.type.lane
        painter.drawStaticText(QPointF(x, y + book.type.name_top), book.words(text))


def _paint_piece(
    painter: QPainter, left: int, book: Stylebook, piece: Piece, top: int, current: bool
) -> None:
    look = piece.look
    tile = book.tile(look, current, painter.device().devicePixelRatioF())
    for start, end in piece.bars:
        first, past = round(left + start), round(left + end)
        painter.drawTiledPixmap(QRectF(first, top + 1, past - first, patterns.HEIGHT), tile)
    for x in piece.caps:
        inner = round(left + x) - (2 if x > piece.bars[0][0] + 1 else 0)
        painter.fillRect(QRect(inner, top + 1 - _CAP + 2, 2, _CAP), look.line)
    if piece.links:
        pen = QPen(look.line, 1.4 if current else 1.0)
        pen.setDashPattern([1.0, 2.5])
        painter.setPen(pen)
        for start, end in piece.links:
            painter.drawLine(
                QPointF(left + start + 2, top + 2.5), QPointF(left + end - 2, top + 2.5)
            )
    for x in piece.wedges:
        _paint_wedge(painter, look.line, left + x, top, current)
    if piece.name:
        painter.setPen(look.text)
        name = QPointF(left + piece.name_left, top + book.type.name_top)
        painter.drawStaticText(name, book.words(piece.name))


def _paint_wedge(painter: QPainter, colour: QColor, x: float, top: int, current: bool) -> None:
    """Draw a proof-reader's caret that points up between two letters."""
    path = QPainterPath(QPointF(x, top - 6))
    path.lineTo(x + 4.5, top + 4)
    path.lineTo(x - 4.5, top + 4)
    path.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if current:
        painter.fillPath(path, colour)
    painter.setPen(QPen(colour, 1.4))
    painter.drawPath(path)
    painter.restore()


# Over the letters


def paint_badges(painter: QPainter, left_edge: int, row: Row, book: Stylebook) -> None:
    """Flag invisible direction marks: a hairline at the place, its name on a flag above."""
    theme, metrics = book.theme, book.type.badge_metrics
    flag, paper = QColor(theme.badge), QColor(theme.paper)
    height = book.type.badge_room - 1
    painter.setFont(book.type.badge)
    painter.setPen(paper)
    taken: dict[int, float] = {}
    for position, name in row.layout.badges:
        number = row.layout.line_at(position)
        line = row.layout.lines[number]
        x = left_edge + row.layout.x_of(line, position)
        top = row.top + line.text_top - height
        painter.fillRect(QRectF(x, top, 1, height + line.text_height), flag)
        # Flags of neighbours stand side by side.
        left = max(x, taken.get(number, 0.0))
        width = metrics.horizontalAdvance(name) + 6
        painter.fillRect(QRectF(left, top, width, height), flag)
        painter.drawText(QPointF(left + 3, top + (height + metrics.capHeight()) / 2), name)
        taken[number] = left + width + 1
    painter.setFont(book.type.label)


def _paint_notes(painter: QPainter, scene: Scene, column: Column, rows: list[Row]) -> None:
    """Name furniture and found fields in the left margin, on the lines where they start."""
    if not scene.notes:
        return
    gap = _NOTE_GAP
    narrow = scene.left - gap - 8 < _NARROWEST_MARGIN
    if narrow:
        gap //= 2
    room = scene.left - gap - 8
    painter.setPen(QColor(column.book.theme.dim_ink))
    for row in rows:
        layout = row.layout
        if not layout.height:
            continue
        first = bisect_left(scene.notes, layout.start, key=lambda note: note.offset)
        by_line: dict[int, list[str]] = {}
        for note in scene.notes[first:]:
            if note.offset > layout.start + layout.units.length:
                break
            # A narrow margin has room for numbers of sentences and short signs, and nothing else.
            if narrow and not note.text.isdigit() and len(note.text) > _SIGN:
                continue
            number = layout.line_at(layout.units.to_utf16(note.offset - layout.start))
            by_line.setdefault(number, []).append(note.text)
        for number, texts in by_line.items():
            line = layout.lines[number]
            text = " · ".join(dict.fromkeys(texts))
            if column.book.width(text) > room and narrow:
                # What is left is the sign itself, or the number, close to the letters.
                text, beside = texts[0].partition(" ")[0], _CLOSE
            else:
                text, beside = column.book.elided(text, room), gap
            baseline = row.top + line.text_top + line.text.ascent()
            left = scene.left - beside - column.book.width(text)
            painter.drawText(QPointF(left, baseline), text)


def _paint_caret(painter: QPainter, scene: Scene, column: Column, rows: list[Row]) -> None:
    spot = column.spot(scene.caret)
    for row in rows:
        if row.segment == spot.segment:
            line = row.layout.lines[spot.line]
            box = QRect(
                round(scene.left + spot.x) - _CARET // 2, row.top + line.text_top,
                _CARET, line.text_height,
            )  # fmt: skip
            theme = column.book.theme
            painter.fillRect(box, QColor(theme.caret if scene.focused else theme.dim_ink))


def _paint_focus(painter: QPainter, scene: Scene, column: Column) -> None:
    colour, box = QColor(column.book.theme.focus), scene.viewport
    painter.fillRect(QRect(box.left(), box.top(), box.width(), _FOCUS), colour)
    painter.fillRect(QRect(box.left(), box.bottom() + 1 - _FOCUS, box.width(), _FOCUS), colour)
    painter.fillRect(QRect(box.left(), box.top(), _FOCUS, box.height()), colour)
    painter.fillRect(QRect(box.right() + 1 - _FOCUS, box.top(), _FOCUS, box.height()), colour)
