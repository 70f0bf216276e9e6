"""Line styles of marks, drawn as tiles so that every style costs the same and stays crisp."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from annotator.ui.reading.marks import Pattern

HEIGHT = 4
"""Pixels from the top of a tile to its bottom; the line lies inside."""
_PERIOD = 12

# Stretches of a period (start, length) and the line's thickness at each, thin and thick.
_DASHES: dict[Pattern, tuple[tuple[float, float], ...]] = {
    Pattern.SOLID: ((0, 12),),
    Pattern.DASHED: ((0, 4), (6, 4)),
    Pattern.DOTTED: ((0, 1.5), (3, 1.5), (6, 1.5), (9, 1.5)),
    Pattern.DASH_DOT: ((0, 6), (8, 2)),
}


def tile(pattern: Pattern, colour: str, thick: bool, ratio: float) -> QPixmap:
    """Return one period of a line style, for painting side by side at a device pixel ratio."""
    pixmap = QPixmap(round(_PERIOD * ratio), round(HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if pattern is Pattern.WAVE:
            _wave(painter, colour, thick)
        elif pattern is Pattern.DOUBLE:
            bar = 1.4 if thick else 1.0
            for top in (0.0, HEIGHT - bar):
                _fill(painter, colour, 0, top, _PERIOD, bar)
        else:
            bar = 3.0 if thick else 2.0
            for start, length in _DASHES[pattern]:
                _fill(painter, colour, start, 0, length, bar)
    return pixmap


def _fill(
    painter: QPainter, colour: str, left: float, top: float, width: float, height: float
) -> None:
    path = QPainterPath()
    path.addRect(left, top, width, height)
    painter.fillPath(path, QColor(colour))


def _wave(painter: QPainter, colour: str, thick: bool) -> None:
    pen = QPen(QColor(colour), 1.8 if thick else 1.3)
    painter.setPen(pen)
    path = QPainterPath(QPointF(-3, HEIGHT / 2))
    for left in range(-3, _PERIOD + 3, 6):
        path.cubicTo(
            QPointF(left + 2, -0.6), QPointF(left + 4, HEIGHT + 0.6), QPointF(left + 6, HEIGHT / 2)
        )
    painter.drawPath(path)
