"""Results that come in slices, so that no key ever waits for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.services.consistency import Heading, Review
from annotator.services.finds import Find

Entry = Find | Heading
MOST = 10_000
"""Entries that are listed at most; a narrower query finds the rest."""
_PAGE = 100
_FIRST_SECONDS, _SECONDS = 0.08, 0.012
"""How long a slice may take: the first answer is worth a moment, what follows must not be felt."""


class Source(Protocol):
    """Yield entries page by page."""

    is_done: bool

    def more(self, least: int, seconds: float) -> Sequence[Entry]:
        """Return the next entries, perhaps none yet."""


class Loader(QObject):
    """Ask a source for as many entries as are wanted, between the person's keys."""

    grew = Signal(object)
    """Carries the entries that have come."""
    rested = Signal()
    """Comes when there are as many as wanted, or all there are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._review: Review | None = None
        self._check = ""
        self._wanted = self.count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def source(self) -> Source | None:
        """Return what is being read."""
        return self._source

    @property
    def mentions_read(self) -> int | None:
        """Return how many mentions were read for a check, or None once it answers."""
        return self._review.mentions if self._review is not None and self._check else None

    @property
    def is_resting(self) -> bool:
        """Tell whether nothing is under way."""
        return not self._timer.isActive()

    @property
    def is_done(self) -> bool:
        """Tell whether there is nothing more to come."""
        full = self.count >= MOST
        return full or (not self._check and (self._source is None or self._source.is_done))

    def start(self, source: Source) -> list[Entry]:
        """Read a source from its start and return its first entries, perhaps none yet."""
        self.stop()
        self._source = source
        self._wanted = _PAGE
        first = list(source.more(_PAGE, _FIRST_SECONDS))
        self.count = len(first)
        if self.count < _PAGE and not source.is_done:
            self._timer.start()
        return first

    def start_check(self, review: Review, check: str) -> None:
        """Read a check; what it needs to know of all mentions is read first."""
        self.stop()
        self._review, self._check = review, check
        self._wanted = _PAGE
        self._timer.start()

    def stop(self) -> None:
        """Leave off; nothing more comes."""
        self._timer.stop()
        self._source = self._review = None
        self._check = ""
        self.count = 0

    def want(self, entries: int) -> None:
        """Read on until there are so many entries."""
        self._wanted = min(max(self._wanted, entries), MOST)
        if not self.is_done and self.count < self._wanted:
            self._timer.start()

    def _go_on(self) -> None:
        if self._check and self._review is not None:
            if not self._review.read():
                self._source = self._review.check(self._check)
                self._check = ""
            else:
                self.grew.emit([])
            return
        if self._source is None:
            self._timer.stop()
            return
        found = self._source.more(_PAGE, _SECONDS)
        self.count += len(found)
        if self._source.is_done or self.count >= self._wanted:
            self._timer.stop()
        self.grew.emit(list(found))
        if not self._timer.isActive():
            self.rested.emit()
