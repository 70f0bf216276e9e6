"""Changing what was taken: the edges of gold, of a discrepancy's side, and its label."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect

from annotator.domain.annotations import Claim, Discrepancy, Mention
from annotator.services import adjudication, adjudication_view
from annotator.ui.adjudicate.excerpt import Part
from annotator.ui.adjudicate.row import NAMES
from annotator.ui.annotate import edges
from annotator.ui.annotate.edges import Edge
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.language import tr
from annotator.ui.reading.segments import split
from annotator.ui.reading.words import Words
from annotator.ui.review.edging import moved_side

if TYPE_CHECKING:
    from annotator.services.adjudication import Asked
    from annotator.ui.adjudicate.place import AdjudicatePlace


class Shaping(QObject):
    """Answer the keys that edit what the current case became in gold."""

    def __init__(self, place: AdjudicatePlace) -> None:
        super().__init__(place)
        self._place = place
        self._part = 0
        self.picker = LabelPicker(place)
        self.picker.picked.connect(self._relabel)
        self.picker.cancelled.connect(self._close_picker)
        actions = place.actions_
        actions.connect("adjudicate.label", self._ask_label)
        actions.connect("adjudicate.part", self._next_part)
        for edge in Edge:
            for name, forward in (("back", False), ("on", True)):
                move = partial(self._move_edge, edge, forward)
                actions.connect(f"adjudicate.{edge}_{name}", partial(move, False))
                actions.connect(f"adjudicate.{edge}_{name}_char", partial(move, True))

    def reset(self) -> None:
        """Begin with the first part of another case."""
        self._part = 0

    def _parts(self, asked: Asked) -> list[tuple[Any, int]]:
        """Return what can be edited: each gold annotation, each side of a discrepancy."""
        found: list[tuple[Any, int]] = []
        for record in adjudication_view.gold_of(self._place.session.project, asked):
            if isinstance(record, Discrepancy):
                found += [(record, number) for number in range(len(record.sides))]
            else:
                found.append((record, 0))
        return found

    def part(self) -> Part | None:
        """Return what the keys are about where there are several, else None."""
        asked = self._place.asked
        parts = [] if asked is None else self._parts(asked)
        if len(parts) < 2:
            return None
        record, side = parts[self._part % len(parts)]
        sides = isinstance(record, Discrepancy)
        return Part(record.uid, record.sides[side].article if sides else record.article)

    def _current(self) -> tuple[Asked, Any, int] | None:
        """Return the case, the gold annotation and its side the keys are about, or say why not."""
        place = self._place
        asked = place.asked
        if asked is None:
            return None
        parts = self._parts(asked)
        if not parts:
            place.session.say(
                tr("Nothing of it is in gold; {key} takes the row and edits it").format(
                    key=place.actions_.key("adjudicate.edit")
                )
            )
            return None
        record, side = parts[self._part % len(parts)]
        return asked, record, side

    def _next_part(self) -> None:
        found = self._current()
        if found is None:
            return
        parts = self._parts(found[0])
        self._part = (self._part + 1) % len(parts)
        self._place.draw()
        if len(parts) > 1:
            self._place.session.say(
                tr("Part {number} of {all}").format(number=self._part + 1, all=len(parts))
            )

    def _move_edge(self, edge: Edge, forward: bool, by_character: bool) -> None:
        found = self._current()
        if found is None:
            return
        asked, record, number = found
        session = self._place.session
        change: dict[str, Any] = {}
        if isinstance(record, Discrepancy):
            side = record.sides[number]
            text = adjudication_view.text_of(session.project, side.article)
            after = moved_side(text, side, edge, forward=forward, by_character=by_character)
            change = {} if after is None else {"side": (number, after)}
        elif isinstance(record, Mention | Claim):
            text = adjudication_view.text_of(session.project, record.article)
            spans = edges.moved(
                Words(split(text)), len(text), record.spans, edge,
                forward=forward, by_character=by_character,
            )  # fmt: skip
            change = {} if spans is None else {"spans": spans}
        else:
            session.say(tr("This has no edges of its own"))
            return
        if not change:
            session.say(tr("It cannot go any further"))
            return
        self._place.run(adjudication.edit_gold, record.uid, asked, **change)

    def _ask_label(self) -> None:
        found = self._current()
        if found is None:
            return
        _, record, _ = found
        place = self._place
        schema = place.session.project.schema
        labels = [place.actions_.keyed(each) for each in schema.of_layer(record.layer)]
        box = place.stage.sheet.row_box(0)
        corner = place.stage.sheet.mapTo(place, QPoint(box.left() + NAMES, box.top()))
        self.picker.offer(
            tr("Label in gold"), labels, QRect(corner, box.size()), chosen=record.label
        )

    def _relabel(self, _layer: str, label: str) -> None:
        self._close_picker()
        found = self._current()
        if found is not None:
            asked, record, _ = found
            self._place.run(adjudication.edit_gold, record.uid, asked, label=label)

    def _close_picker(self) -> None:
        self._place.stage.take_keyboard()
        self.picker.hide()
