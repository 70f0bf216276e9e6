"""Changing what is there: edges, fragments, deletion."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation, Claim, Discrepancy, Mention, Side
from annotator.domain.spans import Span, extent, normalised
from annotator.services import discrepancies, tagging
from annotator.ui.actions import ActionSet
from annotator.ui.annotate import edges
from annotator.ui.annotate.edges import Edge
from annotator.ui.annotate.phrases import label_of, quote_line
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.sides import Sides
from annotator.ui.language import tr


class Shaping(QObject):
    """Answer the keys that move edges, add fragments and delete; links and notes stay."""

    def __init__(
        self, session: Session, picked: Picked, sides: Sides, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picked = picked
        self._sides = sides
        for edge in Edge:
            for name, forward in (("back", False), ("on", True)):
                move = partial(self._move_edge, edge, forward)
                actions.connect(f"edge.{edge}_{name}", partial(move, False))
                actions.connect(f"edge.{edge}_{name}_char", partial(move, True))
        actions.connect("fragment.add", self._keep_fragment)
        actions.connect("fragment.join", self._join)
        actions.connect("annotation.delete", self._delete)

    def _target(self) -> Annotation | None:
        """Return the current annotation, or the one at the caret, which becomes current."""
        record = self._session.record
        if record is None:
            here = self._picked.at_caret()
            if not here:
                self._session.say(tr("No annotation is current: press Tab to go to one"))
                return None
            record = here[0]
            self._picked.make_current(record.uid)
        return record

    # Edges

    def _move_edge(self, edge: Edge, forward: bool, by_character: bool) -> None:
        record = self._target()
        if isinstance(record, Mention | Claim):
            if record.article == self._session.article:
                self._move_spans(record, edge, forward, by_character)
        elif isinstance(record, Discrepancy):
            self._move_side(record, edge, forward, by_character)

    def _moved(
        self, spans: tuple[Span, ...], edge: Edge, forward: bool, by_character: bool
    ) -> tuple[Span, ...] | None:
        view = self._picked.view
        after = edges.moved(
            view.words, len(view.text), spans, edge, forward=forward, by_character=by_character
        )
        if after is None:
            grows = forward == (edge is Edge.END)
            self._session.say(
                tr("The text ends there") if grows else tr("It cannot get any shorter")
            )
        return after

    def _move_spans(
        self, record: Mention | Claim, edge: Edge, forward: bool, by_character: bool
    ) -> None:
        spans = self._moved(record.spans, edge, forward, by_character)
        if spans is None:
            return
        after = self._session.run(tagging.set_spans, record.kind, record.uid, spans)
        if after is not None:
            self._show_edge(after.uid, after.spans, edge)

    def _move_side(
        self, record: Discrepancy, edge: Edge, forward: bool, by_character: bool
    ) -> None:
        position = self._sides.position_here(record)
        if position is None:
            self._session.say(tr("The current discrepancy has no side in this article"))
            return
        side = record.sides[position]
        if side.role == "absent":
            view = self._picked.view
            anchor = edges.moved_anchor(
                view.words,
                len(view.text),
                side.spans[0].start,
                forward=forward,
                by_character=by_character,
            )
            if anchor is None:
                self._session.say(tr("The text ends there"))
                return
            wanted = discrepancies.absent(side.article, anchor)
        else:
            spans = self._moved(side.spans, edge, forward, by_character)
            if spans is None:
                return
            wanted = discrepancies.evidence(side.article, spans)
        self._set_side(record, position, wanted, edge)

    def _set_side(self, record: Discrepancy, position: int, side: Side, edge: Edge) -> None:
        after = self._session.run(discrepancies.set_side, record.uid, position, side)
        if after is not None:
            self._show_edge(after.uid, side.spans, edge)

    def _show_edge(self, uid: str, spans: tuple[Span, ...], edge: Edge) -> None:
        """Put the caret at the edge that moved and show the words in the status bar."""
        whole = extent(spans)
        self._picked.make_current(uid, whole.start if edge is Edge.START else whole.end)
        record = self._session.record
        if record is not None:
            name = label_of(self._session.project.schema, record).name
            self._session.note(f"{name} · {quote_line(self._picked.view.text, spans, 60)}")

    # Fragments

    def _keep_fragment(self) -> None:
        view = self._picked.view
        if not len(self._picked.live()):
            view.select_word()
        if not len(self._picked.live()):
            self._session.say(tr("There is no word at the caret to keep"))
            return
        view.add_fragment()
        count = len(view.fragments())
        kept = quote_line(view.text, view.fragments())
        what = tr("%n fragment(s) kept ({words})", count).format(words=kept)
        then = tr("select the next part, then press the label's key")
        self._session.say(f"{what}: {then}")

    def _join(self) -> None:
        """Add what is selected to the current annotation as one more fragment."""
        record = self._session.record
        if record is None or not self._picked.view.selection():
            self._session.say(tr("Select what belongs to the current annotation first"))
            return
        spans = self._picked.selected(keep_pairs=record.layer != Mention.layer)
        if not spans:
            self._session.say(tr("Only spaces are selected"))
        elif isinstance(record, Mention | Claim):
            wanted = normalised((*record.spans, *spans))
            after = self._session.run(tagging.set_spans, record.kind, record.uid, wanted)
            if after is not None:
                self._show_edge(record.uid, after.spans, Edge.END)
        elif isinstance(record, Discrepancy):
            self._join_side(record, spans)

    def _join_side(self, record: Discrepancy, spans: tuple[Span, ...]) -> None:
        position = self._sides.position_here(record)
        if position is None or record.sides[position].role == "absent":
            self._session.say(tr("The current discrepancy has no words in this article to add to"))
            return
        side = record.sides[position]
        wanted = discrepancies.evidence(side.article, (*side.spans, *spans))
        self._set_side(record, position, wanted, Edge.END)

    # Deletion

    def _delete(self) -> None:
        """Delete the annotation at the caret, the current one if it is there or none else is."""
        session, record = self._session, self._session.record
        here = self._picked.at_caret()
        if here and (record is None or not self._is_at_caret(record, here)):
            record = here[0]
        if record is None:
            session.say(tr("There is no annotation at the caret"))
            return
        label = label_of(session.project.schema, record).name
        quote = quote_line(self._picked.view.text, self._spans_here(record))
        failure, _ = session.attempt(tagging.delete_annotation, record.kind, record.uid)
        if failure is None:
            what = f"{label} · {quote}" if quote else label
            session.note(tr("Deleted: {what}").format(what=what))

    def _is_at_caret(self, record: Annotation, here: list[Annotation]) -> bool:
        return self._picked.untouched or any(each.uid == record.uid for each in here)

    def _spans_here(self, record: Annotation) -> tuple[Span, ...]:
        page = self._session.page
        return () if page is None else page.spans(record)
