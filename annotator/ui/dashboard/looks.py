"""How series are told apart: colour, pattern and marker together, none of them alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from annotator.domain.colours import COLOURS
from annotator.ui.chrome import Colours
from annotator.ui.reading.theme import LINE_CONTRAST, legible, mixed

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
)
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_STATES = {
    "done": 0,
    "locked": 5,
    "in progress": 1,
    "not begun": 2,
    "skipped": 3,
    "accepted": 0,
    "unsure": 1,
    "open": 2,
    "rejected": 3,
    "settled": 0,
}
"""Series that look the same wherever they occur: what is ended is full, what waits is empty."""


def tabular(font: QFont) -> QFont:
    """Return a font whose figures are equally wide."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def ink(name: str, place: int, colour: str, c: Colours) -> QColor:
    """Return the colour of a series, legible as a line; a label keeps its own."""
    if colour:
        return QColor(legible(colour, c.reading, LINE_CONTRAST))
    if name in _STATES or not name:
        return QColor(c.accent)
    return QColor(legible(COLOURS[place % len(COLOURS)], c.reading, LINE_CONTRAST))


def fill(painter: QPainter, box: QRectF, name: str, place: int, colour: QColor, c: Colours) -> None:
    """Fill a bar's part: outlined, washed, and with the pattern of its series."""
    pattern = _PATTERNS[_STATES.get(name, place) % len(_PATTERNS)]
    if pattern is Qt.BrushStyle.SolidPattern:
        painter.fillRect(box, colour)
        return
    wash = 0.0 if pattern is Qt.BrushStyle.NoBrush else 0.16
    painter.fillRect(box, QColor(mixed(c.raised, colour.name(), wash)))
    if pattern is not Qt.BrushStyle.NoBrush:
        painter.fillRect(box, QBrush(colour, pattern))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def line(place: int, colour: QColor) -> QPen:
    """Return the pen of a line: colour and dash."""
    pen = QPen(colour, 2, _DASHES[place % len(_DASHES)])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def marker(painter: QPainter, at: QPointF, place: int, colour: QColor, radius: float = 3.5) -> None:
    """Paint the marker of a series: disc, square, triangle or diamond."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y, r = at.x(), at.y(), radius
    shape = place % 4
    if shape == 0:
        painter.drawEllipse(at, r, r)
    elif shape == 1:
        painter.drawRect(QRectF(x - r, y - r, 2 * r, 2 * r))
    elif shape == 2:
        painter.drawPolygon(QPolygonF([QPointF(x, y - r - 1), QPointF(x + r + 1, y + r),
                                       QPointF(x - r - 1, y + r)]))  # fmt: skip
    else:
        painter.drawPolygon(QPolygonF([QPointF(x, y - r - 1), QPointF(x + r + 1, y),
                                       QPointF(x, y + r + 1), QPointF(x - r - 1, y)]))  # fmt: skip
