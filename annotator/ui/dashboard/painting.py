"""How charts are painted: plots with their scale, parts with their numbers, the mark one is at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from annotator.domain.charts import BARS, COLUMNS, GRID, LINES, POINTS, Card, Mark
from annotator.services.dashboard_table import of_card
from annotator.ui.chrome import Colours
from annotator.ui.dashboard import looks, wording
from annotator.ui.dashboard.geometry import AXIS, CELL, ROW, Frame, end_text, position
from annotator.ui.language import tr
from annotator.ui.mirroring import own_way, placed_f
from annotator.ui.reading.theme import contrast, mixed

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


def paint(painter: QPainter, card: Card, found: Frame, c: Colours, at: int | None) -> None:
    """Paint a chart; ``at`` is the mark the keyboard is on, where it is here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Scales and days run as digits do, from left to right, in every language.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    {BARS: _bars, POINTS: _points, COLUMNS: _columns, LINES: _lines, GRID: _grid}[card.form](
        painter, card, found, c
    )
    if at is not None:
        _outline(painter, found.boxes[at], c)


def _outline(painter: QPainter, box: QRectF, c: Colours) -> None:
    """Ring the mark one is at in the colour of text, which no series has."""
    ring = box.adjusted(-2, -2, 2, 2)
    if ring.width() < 8:
        ring.adjust(-(8 - ring.width()) / 2, 0, (8 - ring.width()) / 2, 0)
    if ring.height() < 8:
        ring.adjust(0, -(8 - ring.height()) / 2, 0, (8 - ring.height()) / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(c.raised), 4))
    painter.drawRoundedRect(ring, 3, 3)
    painter.setPen(QPen(QColor(c.text), 2))
    painter.drawRoundedRect(ring, 3, 3)


def _write(
    painter: QPainter, box: QRectF, text: str, colour: str, flags: Qt.AlignmentFlag = _LEFT
) -> None:
    painter.setPen(QColor(colour))
    said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
    # Charts lie from left to right in every language; their words keep their own direction.
    painter.drawText(box, flags, own_way(said))


def _ink(card: Card, mark: Mark, c: Colours) -> tuple[QColor, int]:
    place = card.series.index(mark.series)
    return looks.ink(mark.series, place, mark.colour, c), place


def _bars(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    metrics = painter.fontMetrics()
    ends = dict.fromkeys(card.rows, found.plot.left())
    for mark, box in zip(card.marks, found.boxes, strict=True):
        colour, place = _ink(card, mark, c)
        if box.width() >= 0.5:
            looks.fill(painter, box, mark.series, place, colour, c)
            if len(card.series) > 1:
                _number_inside(painter, box, mark.shown, metrics, c)
        ends[mark.row] = max(ends[mark.row], box.right())
    for number, row in enumerate(card.rows):
        top = number * ROW
        _write(painter, QRectF(0, top, found.names - 10, ROW), row, c.text)
        end = QRectF(ends[row] + 8, top, 200, ROW)
        _write(painter, end, end_text(card, row), c.dim if len(card.series) > 1 else c.text)
    painter.setPen(QPen(QColor(c.edge), 1))
    painter.drawLine(found.plot.topLeft(), found.plot.bottomLeft())


def _number_inside(
    painter: QPainter, box: QRectF, text: str, metrics: QFontMetrics, c: Colours
) -> None:
    """Write a part's number on a little ground of its own, where it has room."""
    wide = metrics.horizontalAdvance(text) + 8
    if box.width() < wide + 6 or box.height() < metrics.height() - 4:
        return
    ground = QRectF(0, 0, wide, min(box.height() - 4, metrics.height() - 2))
    ground.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.raised))
    painter.drawRoundedRect(ground, 3, 3)
    _write(painter, ground, text, c.text, _CENTRE)


def _points(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    plot = found.plot
    painter.setPen(QPen(QColor(c.line), 1))
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        value = found.least + share * (found.most - found.least)
        x = plot.left() + share * plot.width()
        painter.setPen(QPen(QColor(c.line), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()))
        said = wording.numbers(f"{value:.2g}")
        _write(painter, QRectF(x - 24, plot.bottom(), 48, AXIS), said, c.dim, _CENTRE)
    for number, (mark, box) in enumerate(zip(card.marks, found.boxes, strict=True)):
        top = number * ROW
        colour, _ = _ink(card, mark, c)
        _write(painter, QRectF(0, top, found.names - 6, ROW), mark.row, c.text)
        if mark.low is not None and mark.high is not None:
            ends = [
                plot.left() + position(found, end) * plot.width() for end in (mark.low, mark.high)
            ]
            middle = box.center().y()
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
            for end in ends:
                painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
        if mark.value is not None:
            looks.marker(painter, box.center(), 0, colour, 4.5)
        _write(painter, QRectF(plot.right() + 14, top, 160, ROW), mark.shown, c.text)


def _columns(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    plot = found.plot
    step = round_step(found.most)
    for number in range(int(found.most / step) + 1):
        _gridline(painter, found, number * step, wording.numbers(f"{number * step:,.0f}"), c)
    for mark, box in zip(card.marks, found.boxes, strict=True):
        if box.height() < 0.5:
            continue
        colour, place = _ink(card, mark, c)
        looks.fill(painter, box, mark.series, place, colour, c)
        _number_inside(painter, box, mark.shown, painter.fontMetrics(), c)
    _days(painter, card, found, c)
    painter.setPen(QPen(QColor(c.edge), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())


def round_step(most: float, steps: int = 4) -> float:
    """Return a round step, at least 1, of which at most so many fit below ``most``."""
    step = 1.0
    while most / step > steps:
        first = f"{step:.0e}"[0]
        step *= 2.5 if first == "2" else 2.0
    return step


def _days(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    """Write as many days as there is room for: month and day, the year where it changes."""
    rows, plot = card.rows, found.plot
    step = plot.width() / max(1, len(rows))
    wide = painter.fontMetrics().horizontalAdvance("2026-12-31") + 14
    every = max(1, int(-(-wide // step)))
    year = ""
    for number in range(0, len(rows), every):
        said = rows[number] if rows[number][:4] != year else rows[number][5:]
        year = rows[number][:4]
        middle = plot.left() + (number + 0.5) * step
        left = min(max(middle - wide / 2, 0.0), plot.right() - wide + 12)
        _write(painter, QRectF(left, plot.bottom(), wide, AXIS), said, c.dim, _CENTRE)


def _gridline(painter: QPainter, found: Frame, value: float, said: str, c: Colours) -> None:
    plot = found.plot
    y = plot.bottom() - position(found, value) * plot.height()
    painter.setPen(QPen(QColor(c.line), 1))
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    _write(painter, QRectF(0, y - 10, plot.left() - 6, 20), said, c.dim, _RIGHT)


def _lines(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    plot = found.plot
    for value in dict.fromkeys((found.least, 0.0, 0.5, found.most)):
        _gridline(painter, found, value, f"{value:.1f}", c)
    rows = card.rows
    every = max(1, -(-len(rows) * 36 // max(1, int(plot.width()))))
    for number in range(0, len(rows), every):
        x = plot.left() + 6 + number / max(1, len(rows) - 1) * (plot.width() - 12)
        box = QRectF(x - 20, plot.bottom(), 40, AXIS)
        _write(painter, box, rows[number], c.dim, _CENTRE)
    ends: list[float] = []
    for place, name in enumerate(card.series):
        own = [
            (mark, box.center())
            for mark, box in zip(card.marks, found.boxes, strict=True)
            if mark.series == name and mark.value is not None
        ]
        colour = looks.ink(name, place, "", c)
        _band(painter, found, own, colour)
        painter.setPen(looks.line(place, colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([point for _, point in own]))
        for _, point in own:
            looks.marker(painter, point, place, colour)
        if own:
            mark, point = own[-1]
            y = point.y()
            while any(abs(y - other) < 16 for other in ends):
                y += 16
            ends.append(y)
            looks.marker(painter, QPointF(plot.right() + 10, y), place, colour)
            box = QRectF(plot.right() + 18, y - 10, 220, 20)
            _write(painter, box, f"{tr(name)} {mark.shown}", c.text)


def _band(
    painter: QPainter, found: Frame, own: Sequence[tuple[Mark, QPointF]], colour: QColor
) -> None:
    """Paint the interval around a line."""
    wash = QColor(colour)
    wash.setAlphaF(0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)

    def y(value: float) -> float:
        return found.plot.bottom() - position(found, value) * found.plot.height()

    for (one, left), (other, right) in pairwise(own):
        if one.low is None or one.high is None or other.low is None or other.high is None:
            continue
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left.x(), y(one.low)),
                    QPointF(right.x(), y(other.low)),
                    QPointF(right.x(), y(other.high)),
                    QPointF(left.x(), y(one.high)),
                ]
            )
        )


def _grid(painter: QPainter, card: Card, found: Frame, c: Colours) -> None:
    plot = found.plot
    step = plot.width() / max(1, len(card.series))
    for number, row in enumerate(card.rows):
        box = QRectF(0, plot.top() + number * CELL, found.names - 10, CELL)
        _write(painter, box, row, c.text)
    for number, name in enumerate(card.series):
        painter.save()
        painter.translate(plot.left() + (number + 0.5) * step, plot.top() - 6)
        painter.rotate(-90)
        _write(painter, QRectF(0, -10, plot.top() - 10, 20), name, c.text)
        painter.restore()
    corner = QRectF(0, plot.top() - 44, found.names - 10, 20)
    _write(painter, corner, f"{tr(card.heads[1])} →", c.dim, _RIGHT)
    _write(painter, corner.translated(0, 20), f"{tr(card.heads[0])} ↓", c.dim, _RIGHT)
    for mark, box in zip(card.marks, found.boxes, strict=True):
        share = ((mark.value or 0) / found.most) ** 0.5
        ground = mixed(c.raised, c.accent, share * 0.85)
        painter.fillRect(box, QColor(ground))
        if mark.shown:
            text = c.text if contrast(c.text, ground) >= 4.5 else c.on_accent
            _write(painter, box, mark.shown, text, _CENTRE)
        painter.setPen(QPen(QColor(c.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    # Where both gave the same label, the cell is framed.
    painter.setPen(QPen(QColor(c.edge), 1.5))
    for mark, box in zip(card.marks, found.boxes, strict=True):
        if mark.row == mark.series:
            painter.drawRect(box.adjusted(1, 1, -1, -1))


def paint_table(painter: QPainter, card: Card, found: Frame, c: Colours, at: int | None) -> None:
    """Paint the numbers of a card as a table."""
    heads, rows = of_card(card)
    width = found.plot.width()
    first = width * 0.4
    step = (width - first) / max(1, len(heads) - 1)
    columns = [QRectF(0, 0, first, ROW)]
    columns += [QRectF(first + n * step, 0, step, ROW) for n in range(len(heads) - 1)]
    columns = [placed_f(box, QRectF(0, 0, width, ROW)) for box in columns]
    texts = {place for place, cell in enumerate(rows[0]) if isinstance(cell, str)} if rows else {0}
    for place, (head, box) in enumerate(zip(heads, columns, strict=True)):
        _write(painter, _inside(box), tr(head), c.dim, _LEFT if place in texts else _RIGHT)
    painter.setPen(QPen(QColor(c.edge), 1))
    painter.drawLine(QPointF(0, ROW - 0.5), QPointF(width, ROW - 0.5))
    for number, cells in enumerate(rows):
        top = found.boxes[number].top()
        if number == at:
            painter.fillRect(found.boxes[number], QColor(c.chosen))
        for place, (cell, box) in enumerate(zip(cells, columns, strict=True)):
            said = str(cell)
            if place == 1 and cell in card.series:
                said = tr(said)
            elif not isinstance(cell, str):
                said = "–" if cell is None else wording.number(cell)
            _write(
                painter, _inside(box.translated(0, top)), said, c.text,
                _LEFT if place in texts else _RIGHT,
            )  # fmt: skip
        painter.setPen(QPen(QColor(c.line), 1))
        painter.drawLine(QPointF(0, top + ROW - 0.5), QPointF(width, top + ROW - 0.5))


def _inside(box: QRectF) -> QRectF:
    return box.adjusted(6, 0, -6, 0)
