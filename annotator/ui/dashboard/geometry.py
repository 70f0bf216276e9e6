"""Where the marks of a chart lie, and how tall it is; all in pixels of the chart's own widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from annotator.domain.charts import BARS, COLUMNS, GRID, LINES, POINTS, Card
from annotator.ui import language

ROW = 24
"""Height of a bar with its air."""
TALL = 200
"""Height of charts over time."""
AXIS = 22
CELL = 26
_MOST_NAME = 0.42
"""Of the width, what names at the left may take."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Hold where a chart's plot lies, the ends of its scale, and the box of each mark."""

    plot: QRectF
    least: float
    most: float
    boxes: tuple[QRectF, ...]
    names: float
    """Width of the names at the left."""


def height(card: Card, metrics: QFontMetrics) -> int:
    """Return how tall a chart is."""
    if card.form == BARS:
        return ROW * len(card.rows)
    if card.form == POINTS:
        return ROW * len(card.marks) + AXIS
    if card.form == GRID:
        return CELL * len(card.rows) + _slant(card, metrics)
    return TALL


def table_height(card: Card) -> int:
    """Return how tall the table of a card is, its head included."""
    return ROW * (len(card.marks) + 1)


def frame(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    """Return where everything lies in a chart of a width."""
    return {
        BARS: _bars,
        POINTS: _points,
        COLUMNS: _columns,
        LINES: _lines,
        GRID: _grid,
    }[card.form](card, width, metrics)


def table_frame(card: Card, width: float) -> Frame:
    """Return where the rows of a card's table lie."""
    boxes = tuple(QRectF(0, ROW * (number + 1), width, ROW) for number in range(len(card.marks)))
    return Frame(QRectF(0, 0, width, table_height(card)), 0, 1, boxes, 0)


def position(found: Frame, value: float) -> float:
    """Return how far along its scale a value lies, from 0 to 1."""
    return (value - found.least) / (found.most - found.least)


def _names(card: Card, width: float, metrics: QFontMetrics) -> float:
    widest = max((metrics.horizontalAdvance(row) for row in card.rows), default=0)
    return min(widest + 12.0, width * _MOST_NAME)


def _bars(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    names = _names(card, width, metrics)
    said = max((metrics.horizontalAdvance(_end(card, row)) for row in card.rows), default=0)
    plot = QRectF(names, 0, max(40.0, width - names - said - 12), ROW * len(card.rows))
    most = card.top or max((card.total(row) for row in card.rows), default=1) or 1.0
    rows = {row: number for number, row in enumerate(card.rows)}
    series = card.series
    at = dict.fromkeys(card.rows, plot.left())
    boxes: dict[int, QRectF] = {}
    order = sorted(range(len(card.marks)), key=lambda n: series.index(card.marks[n].series))
    for number in order:
        mark = card.marks[number]
        wide = max(0.0, (mark.value or 0) / most * plot.width())
        boxes[number] = QRectF(at[mark.row], rows[mark.row] * ROW + 4, wide, ROW - 8)
        at[mark.row] += wide
    return Frame(plot, 0, most, tuple(boxes[n] for n in range(len(card.marks))), names)


def _end(card: Card, row: str) -> str:
    marks = card.of_row(row)
    return marks[0].shown if len(card.series) < 2 else language.number(round(card.total(row)))


def end_text(card: Card, row: str) -> str:
    """Return what stands at the end of a bar: its number, or the sum of its parts."""
    return _end(card, row)


def _points(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    names = _names(card, width, metrics)
    said = max((metrics.horizontalAdvance(mark.shown) for mark in card.marks), default=0)
    plot = QRectF(names + 8, 0, max(40.0, width - names - said - 28), ROW * len(card.marks))
    least = min(0.0, *(mark.low or 0.0 for mark in card.marks), 0.0)
    found = Frame(plot, least, card.top or 1.0, (), names)
    boxes = []
    for number, mark in enumerate(card.marks):
        x = plot.left() + position(found, mark.value or 0.0) * plot.width()
        boxes.append(QRectF(x - 7, number * ROW + 5, 14, ROW - 10))
    return Frame(plot, least, found.most, tuple(boxes), names)


def _side(card: Card, most: float, metrics: QFontMetrics) -> float:
    widest = f"{most:,.0f}" if card.form == COLUMNS else "0.0"
    return metrics.horizontalAdvance(widest) + 12.0


def _columns(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    most = max((card.total(row) for row in card.rows), default=1) or 1.0
    side = _side(card, most, metrics)
    plot = QRectF(side, 8, max(40.0, width - side - 4), TALL - AXIS - 8)
    step = plot.width() / max(1, len(card.rows))
    wide = min(step - 2, 64.0) if step > 4 else step
    rows = {row: number for number, row in enumerate(card.rows)}
    at = dict.fromkeys(card.rows, plot.bottom())
    series = card.series
    boxes: dict[int, QRectF] = {}
    order = sorted(range(len(card.marks)), key=lambda n: series.index(card.marks[n].series))
    for number in order:
        mark = card.marks[number]
        tall = (mark.value or 0) / most * plot.height()
        left = plot.left() + rows[mark.row] * step + (step - wide) / 2
        boxes[number] = QRectF(left, at[mark.row] - tall, max(wide, 1.0), tall)
        at[mark.row] -= tall
    return Frame(plot, 0, most, tuple(boxes[n] for n in range(len(card.marks))), side)


def _lines(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    side = _side(card, 1, metrics)
    said = max((metrics.horizontalAdvance(f"{name} 0.00") for name in card.series), default=0)
    said = min(said + 16, int(width * 0.4))
    plot = QRectF(side, 10, max(40.0, width - side - said), TALL - AXIS - 10)
    least = min(0.0, *(mark.low or 0.0 for mark in card.marks), 0.0)
    found = Frame(plot, least, card.top or 1.0, (), side)
    rows = {row: number for number, row in enumerate(card.rows)}
    last = max(1, len(rows) - 1)
    boxes = []
    for mark in card.marks:
        x = plot.left() + 6 + rows[mark.row] / last * (plot.width() - 12)
        y = plot.bottom() - position(found, mark.value or 0.0) * plot.height()
        boxes.append(QRectF(QPointF(x - 6, y - 6), QPointF(x + 6, y + 6)))
    return Frame(plot, least, found.most, tuple(boxes), side)


def _slant(card: Card, metrics: QFontMetrics) -> int:
    """Return the height of the heads above a grid, which stand upright."""
    widest = max((metrics.horizontalAdvance(name) for name in card.series), default=0)
    # Never less than the two lines of the corner need.
    return max(52, min(widest, 110) + 12)


def _grid(card: Card, width: float, metrics: QFontMetrics) -> Frame:
    names = _names(card, width, metrics)
    top = _slant(card, metrics)
    step = min(56.0, max(18.0, (width - names) / max(1, len(card.series))))
    plot = QRectF(names, top, step * len(card.series), CELL * len(card.rows))
    rows = {row: number for number, row in enumerate(card.rows)}
    series = {name: number for number, name in enumerate(card.series)}
    boxes = tuple(
        QRectF(names + series[mark.series] * step, top + rows[mark.row] * CELL, step, CELL)
        for mark in card.marks
    )
    most = max((mark.value or 0.0 for mark in card.marks), default=1.0) or 1.0
    return Frame(plot, 0, most, boxes, names)
