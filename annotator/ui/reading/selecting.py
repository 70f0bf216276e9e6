"""What is selected, in code points: a caret, the end that stays, and fragments set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.spans import Span, normalised
from annotator.ui.reading.column import Caret
from annotator.ui.reading.marks import SelectionState

START = Caret(0)


@dataclass(frozen=True, slots=True)
class Selecting:
    """Hold the selection; it is live between ``anchor`` and the caret."""

    caret: Caret = START
    anchor: int = 0
    fragments: tuple[Span, ...] = ()

    @property
    def live(self) -> Span:
        """Return the stretch between anchor and caret; empty where nothing is selected."""
        low, high = sorted((self.anchor, self.caret.offset))
        return Span(low, high)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return every selected span, sorted, touching ones joined."""
        live = (self.live,) if len(self.live) else ()
        return normalised((*self.fragments, *live))

    def state(self) -> SelectionState:
        """Return what listeners are told."""
        return SelectionState(self.caret.offset, self.anchor, self.spans, self.fragments)

    def moved(self, caret: Caret, extend: bool) -> Selecting:
        """Return the selection after the caret moved."""
        return replace(self, caret=caret, anchor=self.anchor if extend else caret.offset)

    def set_aside(self) -> Selecting:
        """Return the selection with its live stretch kept as a fragment."""
        if not len(self.live):
            return self
        fragments = normalised((*self.fragments, self.live))
        return Selecting(self.caret, self.caret.offset, fragments)

    def cleared(self) -> Selecting:
        """Return only the caret."""
        return Selecting(self.caret, self.caret.offset)


def selecting(spans: Sequence[Span]) -> Selecting:
    """Return a selection of ``spans``; the last one is live, its end the caret."""
    *fragments, live = spans
    return Selecting(Caret(live.end), live.start, normalised(fragments))


def changed(old: Selecting, new: Selecting) -> list[Span]:
    """Return the stretches that look different after a selection changed."""
    stretches = [Span(place.caret.offset, place.caret.offset) for place in (old, new)]
    if old.fragments != new.fragments:
        stretches += [*old.fragments, *new.fragments, old.live, new.live]
    elif old.anchor == new.anchor:
        stretches.append(Span(*sorted((old.caret.offset, new.caret.offset))))
    else:
        stretches += [span for span in (old.live, new.live) if len(span)]
    return stretches
