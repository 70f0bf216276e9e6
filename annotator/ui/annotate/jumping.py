"""Going straight to what is to be tagged: the next candidate, or a word by its first letters."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from annotator.domain.articles import Article
from annotator.domain.spans import Span
from annotator.services.candidates import Candidate, Candidates, Stretches, candidates_of
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.finding import classed
from annotator.ui.annotate.first_letters import FirstLetters
from annotator.ui.annotate.page_annotations import LIGHT_KINDS
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


class Jumping(QObject):
    """Answer the keys that select the next candidate and go to a word by its letters.

    A candidate is passed over once an annotation of the active layer lies on it, so that the same
    key leads through what is left.
    """

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._view = picked.view
        self._letters = FirstLetters(self._view, self)
        self._typed = ""
        self._fragments: tuple[Span, ...] = ()
        self._taken: Stretches | None = None
        self._found: tuple[str, Article, Candidates] | None = None
        for change in (session.page_changed, session.article_opened, session.layer_changed):
            change.connect(self._forget_taken)
        actions.connect("select.candidate", self._next)
        actions.connect("select.candidate_back", self._previous)
        actions.connect("jump.word", self._ask_word)
        actions.connect("jump.word_back", self._ask_word_back)
        actions.connect("jump.extend", self._ask_end)

    # Candidates

    def _next(self) -> None:
        candidates = self._candidates()
        if candidates is None:
            return
        live = self._picked.live()
        at = live.start if len(live) else self._view.caret()
        found = candidates.at(at, self._fits)
        if found is None or not _grows(live, found):
            found = candidates.after(live.end if len(live) else at, self._fits)
        self._select(found, candidates.after(0, self._fits), tr("went on from the top"))

    def _previous(self) -> None:
        candidates = self._candidates()
        if candidates is None:
            return
        live, length = self._picked.live(), len(self._view.text)
        at = live.start if len(live) else self._view.caret()
        last = candidates.before(length, self._fits)
        self._select(candidates.before(at, self._fits), last, tr("went on from the end"))

    def _select(self, found: Candidate | None, otherwise: Candidate | None, turned: str) -> None:
        chosen = found or otherwise
        if chosen is None:
            self._session.say(tr("Everything found here to tag in this layer is tagged"))
            return
        kept = self._view.fragments()
        if len(chosen) == 1 and kept and kept != self._fragments:
            self._view.select_span(chosen[0])  # somebody gathers fragments
        else:
            self._view.select(list(chosen))
            self._fragments = self._view.fragments()
        if found is None:
            self._session.say(_sentence(turned))

    def _candidates(self) -> Candidates | None:
        """Return the candidates of the open article and layer, made once for both."""
        page, layer = self._session.page, self._session.layer
        if page is None:
            return None
        if self._found is None or self._found[:2] != (layer, page.article):
            made = candidates_of(layer, page.article, page.text, page.sentences)
            self._found = (layer, page.article, made)
        return self._found[2]

    def _fits(self, candidate: Candidate) -> bool:
        """Tell whether no annotation of the active layer lies on a candidate."""
        page, layer = self._session.page, self._session.layer
        if page is None or layer not in LIGHT_KINDS:
            return page is not None
        if self._taken is None:
            # Light rows: an article with many thousands of mentions is passed over in one go.
            self._taken = Stretches(
                span
                for _, _, start, end, several in page.annotations.rows(layer)
                for span in several or (Span(start, end),)
            )
        return not any(self._taken.touch(span.start, span.end) for span in candidate)

    def _forget_taken(self) -> None:
        self._taken = None

    # First letters

    def _ask_word(self) -> None:
        self._letters.ask(self._go, self._typed)
        self._session.say(tr("Jump to a word: type its first two letters"))

    def _ask_word_back(self) -> None:
        self._letters.ask(self._go_back, self._typed)
        self._session.say(tr("Jump back to a word: type its first two letters"))

    def _ask_end(self) -> None:
        self._letters.ask(self._extend, self._typed)
        self._session.say(tr("Select up to a word: type its first two letters"))

    def _go(self, typed: str) -> None:
        """Select the next word that begins with some letters; past the last one the first."""
        live = self._picked.live()
        at = (live.start if len(live) else self._view.caret() - 1) + 1
        start = self._start(typed, at)
        turned = start is None
        if start is None:
            start = self._start(typed, 0)
        if start is None:
            self._none(typed)
            return
        self._view.select_span(self._word(start))
        self._session.say(_sentence(tr("went on from the top")) if turned else "")

    def _go_back(self, typed: str) -> None:
        """Select the last word before here that begins with some letters; then those behind."""
        live = self._picked.live()
        before, whole = live.start if len(live) else self._view.caret(), len(self._view.text)
        start = self._start_before(typed, before)
        turned = start is None
        if start is None:
            start = self._start_before(typed, whole)
        if start is None:
            self._none(typed)
            return
        self._view.select_span(self._word(start))
        self._session.say(_sentence(tr("went on from the end")) if turned else "")

    def _extend(self, typed: str) -> None:
        """Select from where the selection begins to the end of the next such word."""
        live = self._picked.live()
        caret = self._view.caret()
        word = self._view.word_at(caret)
        first = live.start if len(live) else (word.start if caret < word.end else caret)
        start = self._start(typed, live.end if len(live) else max(caret, first + 1))
        if start is None:
            self._none(typed)
            return
        self._view.select_span(Span(first, self._word(start).end))
        self._session.say("")

    def _word(self, start: int) -> Span:
        word = self._view.word_at(start)
        return word if len(word) else Span(start, start + 1)

    def _start(self, typed: str, offset: int) -> int | None:
        """Return where the next word begins that has these first letters, from an offset on."""
        match = self._pattern(typed).search(self._view.text, max(offset, 0))
        return None if match is None else match.start()

    def _start_before(self, typed: str, offset: int) -> int | None:
        """Return where the last such word begins before an offset."""
        start = None
        for match in self._pattern(typed).finditer(self._view.text, 0, offset):
            start = match.start()
        return start

    def _pattern(self, typed: str) -> re.Pattern[str]:
        self._typed = typed
        return re.compile(rf"(?<![^\W_]){''.join(map(classed, typed))}", re.IGNORECASE)

    def _none(self, typed: str) -> None:
        self._session.say(tr("No word begins with “{letters}” there").format(letters=typed))


def _sentence(said: str) -> str:
    return said[:1].upper() + said[1:]


def _grows(live: Span, found: Candidate) -> bool:
    """Tell whether a candidate holds more than what is selected of it."""
    return not len(live) or found[0].start < live.start or found[-1].end > live.end
