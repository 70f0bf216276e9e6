"""From annotation to annotation and suggestion, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject

from annotator.domain.spans import Span
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.deciding import Deciding
from annotator.ui.annotate.marking import link_uid
from annotator.ui.annotate.open_page import OpenPage, Place
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.suggestions import Suggestions, uid_of
from annotator.ui.language import tr


class Stepping(QObject):
    """Answer the keys for the next and previous annotation, and clicks on marks.

    Annotations that begin at one place are visited from the longest to the shortest, so that none
    below another is left out. Past the last one the first comes next.
    """

    def __init__(
        self,
        session: Session,
        picked: Picked,
        suggestions: Suggestions,
        deciding: Deciding,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._suggestions = suggestions
        self._deciding = deciding
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
        places = self._places(page)
        if page is None or not places:
            return
        here = self._here(page)
        number = self._from_caret(page, places) if here is None else bisect_left(places, here) + 1
        self._go(page, places, number)

    def _previous(self) -> None:
        page = self._session.page
        places = self._places(page)
        if page is None or not places:
            return
        here = self._here(page) or (self._picked.view.caret(), -len(page.text) - 1, "")
        self._go(page, places, bisect_left(places, here) - 1)

    def _places(self, page: OpenPage | None) -> list[Place]:
        """Return where annotations and suggestions stand, or say that there are none."""
        if page is None:
            return []
        # Two sorted runs: putting them together takes a single pass.
        places = sorted(page.places + self._suggestions.places)
        if not places:
            self._session.say(tr("This article has no annotations yet"))
        return places

    def _here(self, page: OpenPage) -> Place | None:
        """Return the place of the current annotation if nothing moved since it became current."""
        found = self._session.suggestion
        if found is not None:
            return (found.spans[0].start, -found.spans[-1].end, uid_of(found))
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

    def _from_caret(self, page: OpenPage, places: list[Place]) -> int:
        """Return the number of the outermost place at the caret, else of the next one."""
        caret = self._picked.view.caret()
        here = [
            place
            for annotation in self._picked.at_caret()
            for place in page.places_of(annotation)
            if place[0] <= caret <= -place[1]
        ]
        here += [place for place in self._suggestions.places if place[0] <= caret < -place[1]]
        return bisect_left(places, min(here, default=(caret, -len(page.text) - 1, "")))

    def _go(self, page: OpenPage, places: list[Place], number: int) -> None:
        count = len(places)
        self._place = places[number % count]
        start, minus_end, uid = self._place
        turned = " · " + tr("went on from the top") if number >= count else ""
        turned = " · " + tr("went on from the end") if number < 0 else turned
        if uid in self._suggestions.found:
            self._deciding.go(self._place, turned)
            return
        self._picked.make_current(uid, start)
        self._picked.view.reveal(Span(start, -minus_end), flash=False)
        annotation = page.annotations[uid]
        label = label_of(self._session.project.schema, annotation)
        quote = quote_line(page.text, page.spans(annotation))
        of = tr("{number} of {total}").format(number=number % count + 1, total=count)
        self._session.note(f"{label.name} · {quote} · {of}{turned}")
