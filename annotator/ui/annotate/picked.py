"""What is picked in the text: the words the next key is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation
from annotator.domain.spans import Span, normalised
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.tidying import tidied, without_possessive
from annotator.ui.language import tr
from annotator.ui.reading.marks import SelectionState
from annotator.ui.reading.view import ReadingView


class Picked(QObject):
    """Turn the view's selection into spans to tag, and know whether it was touched since.

    ``untouched`` is true from when an annotation became current until the caret moves or
    something is selected: only then does a label key change that annotation's label.
    """

    def __init__(self, session: Session, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.view = view
        self._by_character = False
        self._exact = False
        self._settled: SelectionState | None = None
        view.selection_changed.connect(self._follow)
        session.page_changed.connect(self._look_at_caret)

    @property
    def untouched(self) -> bool:
        """Tell whether caret and selection still are where the current annotation left them."""
        return self._session.current is not None and self._settled == self.view.selection_state()

    def settle(self) -> None:
        """Take caret and selection as they are for those of the current annotation."""
        self._settled = self.view.selection_state()

    @contextmanager
    def by_character(self) -> Iterator[None]:
        """Mark the selection made inside as exact: it is not grown to whole words."""
        self._by_character = True
        try:
            yield
        finally:
            self._by_character = False

    def live(self) -> Span:
        """Return the selected stretch without fragments; empty where nothing is selected."""
        state = self.view.selection_state()
        return Span(min(state.anchor, state.caret), max(state.anchor, state.caret))

    def selected(self, *, keep_pairs: bool = False, name: bool = False) -> tuple[Span, ...]:
        """Return selection and fragments as they are tagged; nothing where none is selected."""
        found = [self._tidied(span, keep_pairs, name) for span in self.view.selection()]
        return normalised(span for span in found if len(span))

    def words(self, *, keep_pairs: bool = False, name: bool = False) -> tuple[Span, ...]:
        """Return the selection, else the word at the caret together with any fragments.

        Where neither is there, a message says what to do. A ``name`` is left without its ’s.
        """
        live = self.live()
        if len(live):
            found = self.selected(keep_pairs=keep_pairs, name=name)
            if not found:
                self._session.say(tr("Only spaces are selected"))
            return found
        word = self.view.word_at(self.view.caret())
        fragments = self.selected(keep_pairs=keep_pairs, name=name)
        if not len(word) and not fragments:
            self._session.say(tr("There is no word at the caret: move to one, or select some text"))
            return ()
        # With fragments kept, the caret merely rests where the last of them ended.
        return fragments or (without_possessive(self.view.text, word) if name else word,)

    def _tidied(self, span: Span, keep_pairs: bool, name: bool) -> Span:
        exact = self._exact and span == self.live()
        view = self.view
        text, words = view.text, view.words
        return tidied(text, span, words, exact=exact, keep_pairs=keep_pairs, name=name)

    def at_caret(self) -> list[Annotation]:
        """Return the annotations at the caret, shortest first."""
        page = self._session.page
        if page is None:
            return []
        found = self.view.marks_at(self.view.caret())
        return page.annotations.some(uid for uid in found if uid in page.annotations)

    def meant(self, *kinds: type[Annotation]) -> Annotation | None:
        """Return the annotation of some kinds that a key is about, which becomes current.

        It is the current one while it is untouched or at the caret, else the one at the caret.
        """
        record = self._session.record
        here = [each for each in self.at_caret() if isinstance(each, kinds)]
        if isinstance(record, kinds) and (
            self.untouched or not here or any(each.uid == record.uid for each in here)
        ):
            return record
        if not here:
            return None
        self.make_current(here[0].uid)
        return here[0]

    def make_current(self, uid: str, caret: int | None = None) -> None:
        """Make an annotation current, with the caret put somewhere and nothing selected."""
        if caret is not None:
            self.view.select([Span(caret, caret)])
        self._session.set_current(uid)
        self.settle()

    @contextmanager
    def painted_first(self) -> Iterator[None]:
        """Paint what a verb called inside did to the text before anything else follows it."""
        with self._session.text_first(), self.view.painted_first():
            yield

    def _follow(self, state: SelectionState) -> None:
        self._exact = self._by_character and state.caret != state.anchor
        self._session.selection_moved.emit(state)
        self._look_at_caret()

    def _look_at_caret(self) -> None:
        page, view = self._session.page, self.view
        at_caret = page is not None and any(
            uid in page.annotations for uid in view.marks_at(view.caret())
        )
        self._session.set_selection(bool(view.selection()), at_caret)
