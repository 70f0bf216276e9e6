"""Measuring of segments not yet seen, in short slices while nobody types."""

from __future__ import annotations

from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject, QTimer

from annotator.ui.reading.column import Column
from annotator.ui.reading.scrolling import Scrolling

_REST_MS = 400
_PAUSE_MS = 24
_SLICE_S = 0.003


class Settling(QObject):
    """Replace guessed heights by measured ones, so that the scroll bar becomes exact."""

    def __init__(self, parent: QObject, scrolling: Scrolling) -> None:
        super().__init__(parent)
        self._scrolling = scrolling
        self._column: Column | None = None
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)
        self._turned: bool | None = None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)

    def start(self, column: Column) -> None:
        """Begin with another column after a rest."""
        self._column, self._next = column, 0
        self._timer.start(_REST_MS)

    def wake(self) -> None:
        """Begin again where a mark changed the height of something not in view."""
        self._next = 0
        self._timer.start(_REST_MS)

    def rest(self) -> None:
        """Wait until the keyboard has been quiet for a while."""
        self._timer.start(_REST_MS)

    def turned(self, down: bool) -> None:
        """Note that a page was turned: the next one is laid out as soon as this one is painted."""
        self._turned = down

    def painted(self) -> None:
        """Go on with what waits for the paint."""
        if self._turned is not None:
            self._ahead.start(0)

    def _look_ahead(self) -> None:
        turned, self._turned = self._turned, None
        if turned is not None:
            with self._scrolling.kept():
                self._scrolling.prepare_neighbour(turned)

    def _slice(self) -> None:
        column = self._column
        if column is None:
            return
        end = perf_counter() + _SLICE_S
        with self._scrolling.kept():
            while perf_counter() < end and self._scrolling.prepare_neighbour():
                pass
            for segment in (np.flatnonzero(~column.settled[self._next :]) + self._next).tolist():
                self._next = segment + 1
                if not column.settled[segment]:
                    column.measured(segment)
                if perf_counter() > end:
                    self._timer.start(_PAUSE_MS)
                    break
