"""Spans of text: half-open ranges of Unicode code points into one immutable article text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.errors import InvalidInput


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Hold one half-open range ``[start, end)`` of code points; an empty span is an anchor."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def slice(self, text: str) -> str:
        """Return the stretch of ``text`` this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether ``other`` lies inside this span, edges included."""
        return self.start <= other.start and other.end <= self.end


def extent(spans: Sequence[Span]) -> Span:
    """Return the smallest span that covers all of ``spans``, which must not be empty."""
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def normalised(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return ``spans`` sorted, with touching or overlapping ones joined.

    An annotation is stored in this form only, so equal annotations have equal spans.
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def check_inside(spans: Iterable[Span], length: int, *, what: str) -> None:
    """Raise InvalidInput unless every span is non-empty and lies inside ``length`` code points."""
    for span in spans:
        if not 0 <= span.start < span.end <= length:
            raise InvalidInput(
                f"{what} [{span.start}, {span.end}) does not lie inside the text (0 to {length})"
            )


def quoted(spans: Iterable[Span], text: str) -> str:
    """Return the covered text, fragments joined by one space, as exports show it."""
    return " ".join(span.slice(text) for span in spans)
