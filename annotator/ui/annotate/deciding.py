"""Deciding on suggestions: the keys that accept, relabel and reject, and where they lead next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotations import Claim, SpanAnnotation
from annotator.domain.spans import Span
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.edges import Edge
from annotator.ui.annotate.open_page import Place
from annotator.ui.annotate.phrases import label_called, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.suggestions import Suggestions, uid_of
from annotator.ui.language import tr
from annotator.ui.reading.marks import SelectionState

if TYPE_CHECKING:
    from annotator.services.suggesting import Suggestion


class Deciding(QObject):
    """Answer Enter, Backspace and label letters while a suggestion is current.

    A decision goes on to the next suggestion. While one is current its layer's letters work; the
    layer from before is back once it is left.
    """

    def __init__(
        self,
        session: Session,
        picked: Picked,
        suggestions: Suggestions,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._suggestions = suggestions
        self._settled: SelectionState | None = None
        self._layer: str | None = None
        self._moving = False
        self._actions = actions
        actions.guard("annotation.pick_label", self.accept)
        actions.guard("annotation.delete", self._reject)
        actions.guard_labels(self.accept_as)
        for edge in Edge:
            for name in ("back", "on", "back_char", "on_char"):
                actions.guard(f"edge.{edge}_{name}", self._keep)
        actions.connect("suggestion.accept", self.accept)
        actions.connect("suggestion.reject", self._reject)
        actions.connect("suggestion.accept_all", self._accept_all)
        actions.connect("suggestion.reject_all", self._reject_all)
        actions.connect("suggestion.next", partial(self._step, 1))
        actions.connect("suggestion.previous", partial(self._step, -1))
        picked.view.selection_changed.connect(self._caret_moved)
        picked.view.mark_picked.connect(self._pick)
        session.suggestion_changed.connect(self._changed)
        session.layer_changed.connect(self._layer_changed)

    # Going

    def go(self, place: Place, note: str = "") -> None:
        """Make the suggestion at a place current and bring it into view."""
        found = self._suggestions.found[place[2]]
        session, view = self._session, self._picked.view
        with self._on_the_move():
            view.select([Span(place[0], place[0])])
            session.set_suggestion(found)
            if session.layer != found.layer:
                self._layer = self._layer or session.layer
                session.set_layer(found.layer)
        self._settled = view.selection_state()
        view.reveal(Span(place[0], -place[1]), flash=False)
        page = session.page
        if page is not None:
            name = label_called(session.project.schema, found.layer, found.label).name
            line = tr("{label}? {quote} · {accept} accepts, {reject} rejects").format(
                label=name,
                quote=quote_line(page.text, found.spans),
                accept=self._actions.key("annotation.pick_label"),
                reject=self._actions.key("annotation.delete"),
            )
            session.note(line + note)

    @contextmanager
    def _on_the_move(self) -> Iterator[None]:
        """Keep what leaving a suggestion would do from being done between two of them."""
        self._moving = True
        try:
            yield
        finally:
            self._moving = False

    def _pick(self, uid: str) -> None:
        found = self._suggestions.found.get(uid)
        if found is not None:
            self.go((found.spans[0].start, -found.spans[-1].end, uid))

    def _places(self) -> list[Place]:
        """Return where suggestions are gone to: with claims active to theirs, while any are left.

        Mentions are what most of a page is, so with them active it is read as it comes.
        """
        places, found = self._suggestions.places, self._suggestions.found
        if (self._layer or self._session.layer) != Claim.layer:
            return places
        return [place for place in places if found[place[2]].layer == Claim.layer] or places

    def _step(self, direction: int) -> None:
        places = self._places()
        if not places:
            self._say_that_there_are_none()
            return
        found = self._session.suggestion
        if found is not None:
            here = (found.spans[0].start, -found.spans[-1].end, uid_of(found))
            later = [place for place in places if place > here]
            earlier = [place for place in places if place < here]
        else:
            caret = self._picked.view.caret()
            later = [place for place in places if place[0] >= caret]
            earlier = [place for place in places if place[0] < caret]
        self.go((later or places)[0] if direction > 0 else (earlier or places)[-1])

    def _say_that_there_are_none(self) -> None:
        if not self._suggestions.shown:
            said = tr("Suggestions are hidden: {key} shows them.")
            self._session.note(said.format(key=self._actions.key("view.suggestions")))
        elif self._suggestions.awaited:
            self._session.note(tr("Suggestions are still being looked for."))
        else:
            self._session.note(tr("There are no suggestions here."))

    def _caret_moved(self, state: SelectionState) -> None:
        if not self._moving and state != self._settled:
            self._settled = None
            self._session.set_suggestion(None)

    def _changed(self) -> None:
        """Give the letters back to the layer from before once no suggestion is current."""
        if self._session.suggestion is None and not self._moving and self._layer is not None:
            layer, self._layer = self._layer, None
            self._session.set_layer(layer)

    def _layer_changed(self) -> None:
        if not self._moving:
            self._layer = None

    # Deciding

    def accept_as(self, layer: str, label: str) -> bool:
        """Accept the current suggestion under a label; return whether that was what to do."""
        found = self._session.suggestion
        if found is None or found.layer != layer:
            return False
        self._decide_one(found, label)
        return True

    def accept(self) -> bool:
        """Accept the current suggestion as it is; return whether there was one."""
        found = self._session.suggestion
        if found is not None:
            self._decide_one(found, found.label)
        return found is not None

    def _keep(self) -> bool:
        """Accept the current suggestion and stay on it, for the edge that is about to move."""
        found = self._session.suggestion
        if found is not None:
            from annotator.services import suggesting

            made = self._session.run(suggesting.accept, self._session.article, found)
            if made is None:
                return True
            self._suggestions.drop([found])
            self._picked.make_current(made.uid)
        return False

    def accept_with_source(self, found: Suggestion, source_label: str) -> None:
        """Accept a claim and tag the words of its source, unless it is current no more."""
        if found == self._session.suggestion:
            self._decide_one(found, found.label, source_label)

    def _decide_one(self, found: Suggestion, label: str, source_label: str | None = None) -> None:
        from annotator.services import suggesting

        session = self._session
        made = session.run(
            suggesting.accept, session.article, found, label=label, source_label=source_label
        )
        if made is not None:
            name = label_called(session.project.schema, found.layer, label).name
            said = tr("{label} · {quote} accepted").format(label=name, quote=self._quote(found))
            self._go_on([found], said, made)

    def _reject(self) -> bool:
        session, found = self._session, self._session.suggestion
        if found is None:
            return self._is_left_over()
        from annotator.services import suggesting

        if session.run(suggesting.reject, session.article, found) is not None:
            self._go_on([found], tr("{quote} rejected").format(quote=self._quote(found)))
        return True

    def _is_left_over(self) -> bool:
        """Refuse a key that was meant for a suggestion which is there no more, and say so.

        The caret still is where that was: what else lies there shall not be deleted in its place.
        """
        state = self._picked.view.selection_state()
        if self._session.current is not None or state != self._settled:
            return False
        self._session.say(tr("No suggestion is left here; nothing was deleted"))
        return True

    def _accept_all(self) -> None:
        session, found = self._session, self._session.suggestion
        if found is None:
            return
        from annotator.services import suggesting

        alike = self._suggestions.like(found)
        made = session.run(suggesting.accept_all, session.article, alike)
        if made is not None:
            self._say_all(alike, tr("%n suggestion(s) accepted as {label}", len(made)), made)

    def _reject_all(self) -> None:
        session, found = self._session, self._session.suggestion
        if found is None:
            return
        from annotator.services import suggesting

        alike = self._suggestions.like(found)
        if session.run(suggesting.reject_all, session.article, alike) is not None:
            self._say_all(alike, tr("%n suggestion(s) of {label} rejected", len(alike)))

    def _say_all(
        self, alike: list[Suggestion], said: str, made: list[SpanAnnotation] | None = None
    ) -> None:
        schema = self._session.project.schema
        name = label_called(schema, alike[0].layer, alike[0].label).name
        self._go_on(alike, said.format(label=name), made[-1] if made else None)

    def _go_on(
        self, decided: list[Suggestion], said: str, made: SpanAnnotation | None = None
    ) -> None:
        """Go to the next suggestion after what was decided; where none is left, stay there."""
        session = self._session
        first = decided[0]
        place = (first.spans[0].start, -first.spans[-1].end, uid_of(first))
        with self._on_the_move():
            self._suggestions.drop(decided)
        places = self._places()
        following = next((each for each in places if each > place), next(iter(places), None))
        if following is not None:
            self.go(following)
            session.note(tr("{done} · %n left", len(self._suggestions.found)).format(done=said))
            return
        session.set_suggestion(None)
        self._changed()
        if made is not None:
            self._picked.make_current(made.uid, made.spans[-1].end)
        session.note(tr("{done} · no suggestions left here").format(done=said))

    def _quote(self, found: Suggestion) -> str:
        page = self._session.page
        return "" if page is None else quote_line(page.text, found.spans)
