"""From annotation to annotation, in the order of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.spans import Span
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.marking import link_uid
from annotator.ui.annotate.open_page import OpenPage, Place
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session


class Stepping(QObject):
    """Answer the keys for the next and previous annotation, and clicks on marks.

    Annotations that begin at one place are visited from the longest to the shortest, so that none
    below another is left out. Past the last one the first comes next.
    """

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._place: Place | None = None
        actions.connect("annotation.next", self._next)
        actions.connect("annotation.previous", self._previous)
        picked.view.mark_picked.connect(self.pick)

    def pick(self, uid: str) -> None:
        """Make the annotation of a mark current, or go to what a mark of a link stands for."""
        page = self._session.page
        if page is None:
            return
        if uid == link_uid("source"):
            uid = getattr(self._session.record, "source", None) or ""
        annotation = page.annotations.get(uid)
        if annotation is not None:
            spans = page.spans(annotation)
            self._picked.make_current(uid, spans[0].start if spans else None)

    def _next(self) -> None:
        page = self._session.page
        if page is None or not self._any(page):
            return
        here = self._here(page)
        if here is not None:
            number = page.after(here) + 1
        else:
            number = self._from_caret(page)
        self._go(page, number)

    def _previous(self) -> None:
        page = self._session.page
        if page is None or not self._any(page):
            return
        here = self._here(page)
        if here is not None:
            number = page.after(here) - 1
        else:
            caret = self._picked.view.caret()
            number = page.after((caret, -len(page.text) - 1, "")) - 1
        self._go(page, number)

    def _any(self, page: OpenPage) -> bool:
        if not page.places:
            self._session.say("This article has no annotations yet")
        return bool(page.places)

    def _here(self, page: OpenPage) -> Place | None:
        """Return the place of the current annotation if nothing moved since it became current."""
        current = self._session.current
        if current is None or not self._picked.untouched:
            return None
        if self._place is not None and self._place[2] == current.uid:
            number = page.after(self._place)
            if number < len(page.places) and page.places[number] == self._place:
                return self._place
        record = page.annotations.get(current.uid)
        places = page.places_of(record) if record is not None else []
        return places[0] if places else None

    def _from_caret(self, page: OpenPage) -> int:
        """Return the number of the outermost place at the caret, else of the next one."""
        here = [
            place
            for annotation in self._picked.at_caret()
            for place in page.places_of(annotation)
            if place[0] <= self._picked.view.caret() <= -place[1]
        ]
        if here:
            return page.after(min(here))
        return page.after((self._picked.view.caret(), -len(page.text) - 1, ""))

    def _go(self, page: OpenPage, number: int) -> None:
        count = len(page.places)
        self._place = page.places[number % count]
        start, minus_end, uid = self._place
        self._picked.make_current(uid, start)
        self._picked.view.reveal(Span(start, -minus_end), flash=False)
        annotation = page.annotations[uid]
        label = label_of(self._session.project.schema, annotation)
        turned = " · went on from the top" if number >= count else ""
        turned = " · went on from the end" if number < 0 else turned
        quote = quote_line(page.text, page.spans(annotation))
        self._session.note(f"{label.name} · {quote} · {number % count + 1} of {count}{turned}")
