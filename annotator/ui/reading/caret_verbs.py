"""What one does with the caret and the selection, the same in an article and beside others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.domain.spans import Span
from annotator.ui.reading.column import Caret
from annotator.ui.reading.marks import SelectionState
from annotator.ui.reading.selecting import Selecting, selecting
from annotator.ui.reading.words import Words


class CaretVerbs:
    """Answer for caret and selection; a view inherits it beside what it is painted by.

    Offsets are code points of ``text``. The view keeps the selection and shows every change of it.
    """

    _selecting: Selecting

    if TYPE_CHECKING:

        @property
        def text(self) -> str: ...
        @property
        def words(self) -> Words: ...
        def _change(
            self, new: Selecting, goal: float | None = None, reveal: bool = True
        ) -> None: ...
        def unfold(self, offset: int) -> None: ...

    def selection(self) -> tuple[Span, ...]:
        """Return every selected span, sorted and joined; empty where nothing is selected."""
        return self._selecting.spans

    def selection_state(self) -> SelectionState:
        """Return caret, fixed end, selected spans and fragments set aside."""
        return self._selecting.state()

    def caret(self) -> int:
        """Return the caret's offset."""
        return self._selecting.caret.offset

    def set_caret(self, offset: int, extend: bool = False) -> None:
        """Move the caret and bring it into view."""
        self.unfold(offset)
        self.place_caret(Caret(min(max(offset, 0), len(self.text))), extend)

    def place_caret(self, caret: Caret, extend: bool = False, goal: float | None = None) -> None:
        """Move the caret; ``goal`` is the x kept while moving up and down."""
        self._change(self._selecting.moved(caret, extend), goal=goal)

    def select(self, spans: Sequence[Span], reveal: bool = True) -> None:
        """Select spans; all but the last become fragments, the caret goes to the last one's end."""
        limit = len(self.text)
        if spans:
            self.unfold(spans[-1].end)
        inside = [
            Span(min(max(span.start, 0), limit), min(max(span.end, 0), limit)) for span in spans
        ]
        self._change(selecting(inside) if inside else self._selecting.cleared(), reveal=reveal)

    def select_span(self, span: Span, backwards: bool = False) -> None:
        """Select one span, fragments kept; ``backwards`` puts the caret at its start."""
        anchor, caret = (span.end, span.start) if backwards else (span.start, span.end)
        self._change(Selecting(Caret(caret), anchor, self._selecting.fragments))

    def select_all(self) -> None:
        """Select the whole text the caret is in; the view stays where it is."""
        self._change(Selecting(Caret(len(self.text)), 0), reveal=False)

    def select_word(self) -> None:
        """Select the word at the caret."""
        span = self.words.word_at(self.caret())
        if len(span):
            self.select_span(span)

    def clear_selection(self) -> None:
        """Forget the selection and all fragments; the caret stays."""
        self._change(self._selecting.cleared(), reveal=False)

    def add_fragment(self) -> None:
        """Set the live selection aside as a fragment, to go on selecting."""
        self._change(self._selecting.set_aside(), reveal=False)

    def fragments(self) -> tuple[Span, ...]:
        """Return the fragments set aside."""
        return self._selecting.fragments

    def word_at(self, offset: int) -> Span:
        """Return the word at an offset, or an empty span."""
        return self.words.word_at(offset)

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence at an offset."""
        return self.words.sentence_at(offset)

    @contextmanager
    def painted_first(self) -> Iterator[None]:
        """Do what is inside; a view that can paints the text before anybody is told of it."""
        yield
