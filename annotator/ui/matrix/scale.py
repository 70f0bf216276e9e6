"""The figures of one claim side by side: a small scale, one line per article, earliest on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.services.matrix_view import Value
from annotator.ui.chrome import colours

_LINE = 24
_NAME = 148
_VALUE = 112


class ValueScale(QWidget):
    """Paint values as dots, ranges as bars and open ends as arrows on one common scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, values: Sequence[Value]) -> None:
        """Show the figures of another claim, or none."""
        self._values = tuple(values)
        self.setAccessibleName(
            "; ".join(f"{v.column.name} {v.column.published[:10]}: {v.text}" for v in self._values)
        )
        self.setFixedHeight(max(1, _LINE * len(self._values)))
        self.setVisible(bool(self._values))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(1, _LINE * len(self._values)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        c = colours()
        ends = [end for v in self._values for end in (v.low, v.high) if end is not None]
        least, most = min(ends, default=0.0), max(ends, default=1.0)
        # A lone value stands in the middle; others leave a little air at both ends.
        air = (most - least) * 0.08 or max(1.0, abs(most) * 0.1)
        least, most = least - air, most + air
        left, right = float(_NAME), max(_NAME + 40.0, self.width() - _VALUE - 8.0)

        def x(value: float) -> float:
            return left + (value - least) / (most - least) * (right - left)

        with QPainter(self) as painter:
            # A scale runs as digits do, from left to right, in every language.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = self.fontMetrics()
            for number, value in enumerate(self._values):
                top = number * _LINE
                middle = top + _LINE / 2
                painter.setPen(QColor(c.dim))
                date = value.column.published[5:10]
                name = f"{value.column.letter} {value.column.name}" + (f" · {date}" if date else "")
                painter.drawText(
                    QRect(0, top, _NAME - 8, _LINE),
                    Qt.AlignmentFlag.AlignVCenter,
                    metrics.elidedText(name, Qt.TextElideMode.ElideRight, _NAME - 8),
                )
                painter.setPen(QPen(QColor(c.line), 1))
                painter.drawLine(QPointF(left, middle), QPointF(right, middle))
                low = x(value.low) if value.low is not None else left
                high = x(value.high) if value.high is not None else right
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(c.accent))
                if value.low is None or value.high is None:
                    painter.drawRoundedRect(QRectF(low, middle - 2, max(high - low, 1), 4), 2, 2)
                    at = high if value.low is None else low
                    painter.drawEllipse(QPointF(at, middle), 4, 4)
                elif high - low > 8:
                    painter.drawRoundedRect(QRectF(low, middle - 4, high - low, 8), 4, 4)
                else:
                    painter.drawEllipse(QPointF((low + high) / 2, middle), 4, 4)
                painter.setPen(QColor(c.text))
                painter.drawText(
                    QRect(self.width() - _VALUE, top, _VALUE, _LINE),
                    Qt.AlignmentFlag.AlignVCenter,
                    metrics.elidedText(value.text, Qt.TextElideMode.ElideRight, _VALUE),
                )
