"""Sorted, disjoint stretches of text, and whether something touches them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from annotator.domain.spans import Span, normalised


class Stretches:
    """Hold spans (code points, half-open), joined where they touch, for quick look-up."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.spans = normalised(spans)
        self._starts = [span.start for span in self.spans]

    def touch(self, start: int, end: int) -> bool:
        """Tell whether a span shares a code point with ``[start, end)``."""
        at = bisect_left(self._starts, end)
        return at > 0 and self.spans[at - 1].end > start

    def lie_in(self, start: int, end: int) -> bool:
        """Tell whether a span lies wholly in ``[start, end)``."""
        at = bisect_left(self._starts, start)
        return at < len(self.spans) and self.spans[at].end <= end
