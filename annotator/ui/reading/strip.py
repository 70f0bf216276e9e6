"""The margin strip: where in the whole text marks lie, one narrow lane per layer, and the view.

Places are shares of the text's code points, not of its height, so the strip does not wait for
heights to be measured and does not shift when they are.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading.column import Caret, Column
from annotator.ui.reading.scrolling import Scrolling

STRIP_WIDTH = 18
_LANES = {"mention": 0, "claim": 1, "relation": 1, "discrepancy": 2, "suggestion": 3}
_LANE_LEFT = (2, 6, 10, 14)
_LANE_WIDTH = 3
_FAINTEST = 110
_PER_MARK = 50
_REST_MS = 250


class MarginStrip(QWidget):
    """Paint the strip beside the viewport; a click goes to that place."""

    def __init__(self, area: QAbstractScrollArea, scrolling: Scrolling) -> None:
        super().__init__(area)
        self._scrolling = scrolling
        self._column: Column | None = None
        self._image: QImage | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._redraw)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        area.verticalScrollBar().valueChanged.connect(self._view_moved)

    def show_column(self, column: Column) -> None:
        """Show another column's marks, after a rest."""
        self._column, self._image = column, None
        self._resting.start()
        self.update()

    def outdate(self) -> None:
        """Draw anew after a rest, because marks changed."""
        self._resting.start()

    def follow(self, viewport: QRect) -> None:
        """Stand right of the viewport."""
        left = viewport.left() - STRIP_WIDTH if is_mirrored() else viewport.right() + 1
        self.setGeometry(left, viewport.top(), STRIP_WIDTH, viewport.height())
        self._resting.start()

    def _view_moved(self) -> None:
        self.update()

    def _redraw(self) -> None:
        self._image = self._drawn()
        self.update()

    def _drawn(self) -> QImage | None:
        column, height = self._column, self.height()
        if column is None or height < 1:
            return None
        counts, colours = _densities(column, height)
        pixels = np.zeros((height + 1, STRIP_WIDTH), np.uint32)
        for lane, left in enumerate(_LANE_LEFT):
            rows = np.flatnonzero(counts[lane].any(axis=1))
            strongest = counts[lane, rows].argmax(axis=1)
            marks = counts[lane, rows, strongest]
            alpha = np.minimum(255, _FAINTEST + _PER_MARK * marks).astype(np.uint32)
            shades = ((alpha << 24) | colours[strongest])[:, None]
            # A tick is two pixels high; the second never hides another tick's first.
            pixels[rows + 1, left : left + _LANE_WIDTH] = shades
            pixels[rows, left : left + _LANE_WIDTH] = shades
        image = QImage(
            pixels.data, STRIP_WIDTH, height, STRIP_WIDTH * 4, QImage.Format.Format_ARGB32
        )
        return image.copy()

    def _view_rows(self) -> tuple[float, float]:
        rows, column = self._scrolling.rows(), self._column
        length = max(1, len(column.segments.text)) if column is not None else 1
        first = self._scrolling.hit(0, 0).offset
        last = self._scrolling.hit(1e6, self.height()).offset
        if not rows:
            return 0.0, 0.0
        return first / length * self.height(), last / length * self.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, the stretch in view, and the marks over it."""
        column = self._column
        if column is None:
            return
        theme = column.book.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.strip))
            top, bottom = self._view_rows()
            window = QRectF(0, top, STRIP_WIDTH, max(8.0, bottom - top))
            painter.fillRect(window.toAlignedRect(), QColor(theme.strip_window))
            if self._image is not None:
                painter.drawImage(0, 0, self._image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place clicked."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release, so that it does not count as a click on what lies behind."""
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        column = self._column
        if column is None:
            return
        share = min(max(event.position().y() / max(1, self.height()), 0.0), 1.0)
        self._scrolling.show_in_middle(Caret(int(share * len(column.segments.text))))
        self.update()


def _densities(column: Column, height: int) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint32]]:
    """Count marks by lane, row of the strip and kind; return the kinds' colours too."""
    starts, kinds, samples = column.index.census()
    lanes = np.array([_LANES.get(mark.layer, 3) for mark in samples], np.int64)
    shown = np.array([mark.layer not in column.hidden for mark in samples], np.bool_)
    colours = np.array(
        [column.book.look(mark).line.rgb() & 0xFFFFFF for mark in samples], np.uint32
    )
    counts = np.zeros((len(_LANE_LEFT), height, max(1, len(samples))), np.int32)
    if len(starts):
        starts, kinds = starts[shown[kinds]], kinds[shown[kinds]]
        rows = np.minimum(starts * height // max(1, len(column.segments.text)), height - 1)
        np.add.at(counts, (lanes[kinds], rows, kinds), 1)
    return counts, colours
