"""A claim's source and cue, taken from the text while the claim stays current."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotations import Claim, Mention
from annotator.domain.spans import Span, extent
from annotator.services import tagging
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.deciding import Deciding
from annotator.ui.annotate.offering import Offering
from annotator.ui.annotate.phrases import in_quotes, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.services.suggesting import Suggestion


class Claims(QObject):
    """Answer the keys for source and cue."""

    def __init__(
        self,
        session: Session,
        picked: Picked,
        offering: Offering,
        deciding: Deciding | None,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        """Answer them; without ``deciding`` nothing suggests claims where the keys are pressed."""
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._offering = offering
        self._deciding = deciding
        actions.connect("claim.source", self._take_source)
        actions.connect("claim.no_source", self._clear_source)
        actions.connect("claim.cue", self._take_cue)

    def _current(self) -> Claim | None:
        record = self._session.record
        if isinstance(record, Claim):
            return record
        self._session.say(tr("No claim is current"))
        return None

    def mention_picked(self) -> Mention | None:
        """Return the shortest mention that overlaps the selection, or lies at the caret."""
        page = self._session.page
        if page is None:
            return None
        for span in self._picked.view.selection():
            for found in page.overlapping(span, Mention.layer):
                if isinstance(found, Mention):
                    return found
        here = [each for each in self._picked.at_caret() if isinstance(each, Mention)]
        if here:
            return here[0]
        caret = self._picked.view.caret()
        word = self._picked.view.word_at(caret)
        return next(
            (each for each in page.overlapping(word, Mention.layer) if isinstance(each, Mention)),
            None,
        )

    def _take_source(self) -> None:
        found, deciding = self._session.suggestion, self._deciding
        if deciding is not None and found is not None and found.layer == Claim.layer:
            self._accept_with_source(found, deciding)
            return
        claim = self._current()
        if claim is None:
            return
        mention = self.mention_picked()
        if mention is None:
            self._offer_to_tag(claim)
        elif self._session.run(tagging.set_claim_source, claim.uid, mention.uid) is not None:
            self._tell_source(mention)

    def _accept_with_source(self, found: Suggestion, deciding: Deciding) -> None:
        """Accept a suggested claim; where its source is no mention yet, ask for its label first."""
        page = self._session.page
        if page is None or not found.source:
            self._session.say(tr("The suggestion names no source: accept it, then mark one"))
        elif any(page.overlapping(span, Mention.layer) for span in found.source):
            deciding.accept()
        else:
            self._ask(found.source, partial(deciding.accept_with_source, found))

    def _offer_to_tag(self, claim: Claim) -> None:
        session = self._session
        spans = self._picked.words(name=True)
        if not spans:
            return

        def tag(label: str) -> None:
            mention = session.run(tagging.tag_source, claim.uid, spans, label)
            if mention is not None:
                self._tell_source(mention)

        self._ask(spans, tag)

    def _ask(self, spans: tuple[Span, ...], chosen: Callable[[str], None]) -> None:
        """Ask for the label of words that are no mention yet; its key is the answer."""
        session = self._session
        words = quote_line(self._picked.view.text, spans)
        self._offering.offer(
            Mention.layer,
            tr("Source “{words}”: which mention is it?").format(words=words),
            chosen,
            lambda: session.say(tr("The schema has no labels for mentions")),
            hint=tr("A label's key tags the words and makes them the source."),
            at_once=True,
        )

    def _tell_source(self, mention: Mention) -> None:
        quote = quote_line(self._picked.view.text, mention.spans)
        self._session.note(tr("Source · {words}").format(words=quote))
        self._forget_selection()

    def _clear_source(self) -> None:
        claim = self._current()
        if claim is None:
            return
        if claim.source is None:
            self._session.say(tr("The claim has no source"))
        elif self._session.run(tagging.set_claim_source, claim.uid, None) is not None:
            self._session.say(tr("The claim has no source now"))

    def _take_cue(self) -> None:
        claim = self._current()
        if claim is None:
            return
        spans = self._picked.words()
        if spans and self._session.run(tagging.set_claim_cue, claim.uid, spans) is not None:
            quote = quote_line(self._picked.view.text, spans)
            self._session.note(tr("Cue · {words}").format(words=in_quotes(quote)))
            self._forget_selection()

    def _forget_selection(self) -> None:
        """Leave the caret where the selection ended; the claim stays current."""
        view = self._picked.view
        if view.selection():
            caret = extent(view.selection()).end
            view.select([Span(caret, caret)])
