"""From annotation to annotation of the column the caret is in, and clicks on marks."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.spans import Span
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.marking import link_uid
from annotator.ui.annotate.open_page import OpenPage
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.language import tr


class AnnotationSteps(QObject):
    """Answer the keys for the next and previous annotation; past the last the first comes."""

    def __init__(
        self, session: Session, picked: Picked, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
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
        if page is not None and self._any(page):
            caret = self._picked.view.caret()
            number = page.after((caret, -len(page.text) - 1, ""))
            current = self._session.current
            if current is not None and self._picked.untouched:
                here = [at for at, place in enumerate(page.places) if place[2] == current.uid]
                number = here[0] + 1 if here else number
            self._go(page, number)

    def _previous(self) -> None:
        page = self._session.page
        if page is not None and self._any(page):
            caret = self._picked.view.caret()
            number = page.after((caret, -len(page.text) - 1, "")) - 1
            current = self._session.current
            if current is not None and self._picked.untouched:
                here = [at for at, place in enumerate(page.places) if place[2] == current.uid]
                number = here[0] - 1 if here else number
            self._go(page, number)

    def _any(self, page: OpenPage) -> bool:
        if not page.places:
            self._session.say(tr("This version has no annotations yet"))
        return bool(page.places)

    def _go(self, page: OpenPage, number: int) -> None:
        count = len(page.places)
        start, minus_end, uid = page.places[number % count]
        self._picked.make_current(uid, start)
        self._picked.view.reveal(Span(start, -minus_end), flash=False)
        annotation = page.annotations[uid]
        label = label_of(self._session.project.schema, annotation).name
        quote = quote_line(page.text, page.spans(annotation))
        place = tr("{number} of {count}").format(number=number % count + 1, count=count)
        self._session.note(f"{label} · {quote} · {place}")
