"""Changing what is shown before, or after, it is decided: edges, severity, direction, note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from annotator.services import reviewing
from annotator.ui.annotate.edges import Edge
from annotator.ui.language import tr
from annotator.ui.review.edging import moved_side

if TYPE_CHECKING:
    from annotator.ui.review.place import ReviewPlace


class Shaping(QObject):
    """Answer the keys that change the discrepancy a place shows."""

    def __init__(self, place: ReviewPlace) -> None:
        super().__init__(place)
        self._place = place
        self._session = place.session
        self._note = place.panel.note
        actions = place.actions_
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("review.side_next", partial(self._go_to_side, 1)),
            ("review.side_previous", partial(self._go_to_side, -1)),
            ("review.swap", self._swap),
            ("review.note", self._edit_note),
            *((f"review.severity_{n}", partial(self._set_severity, n)) for n in (1, 2, 3)),
        )
        for id_, slot in slots:
            actions.connect(id_, slot)
        for edge in Edge:
            for name, forward in (("back", False), ("on", True)):
                move = partial(self._move_edge, edge, forward)
                actions.connect(f"review.{edge}_{name}", partial(move, False))
                actions.connect(f"review.{edge}_{name}_char", partial(move, True))
        place.stage.sheet.side_chosen.connect(self._choose)
        self._note.committed.connect(self._set_note)
        self._note.left.connect(self.drop_note)

    # Sides

    def _go_to_side(self, direction: int) -> None:
        place = self._place
        if place.seen is not None:
            self._choose((place.side + direction) % len(place.seen.sides))

    def _choose(self, side: int) -> None:
        place = self._place
        place.side = side
        place.stage.sheet.set_side(side)
        place.stage.reveal(place.stage.sheet.side_box(side))

    def _move_edge(self, edge: Edge, forward: bool, by_character: bool) -> None:
        """Move an edge of the chosen side by a word or a character."""
        seen, number = self._place.seen, self._place.side
        if seen is None:
            return
        side = seen.discrepancy.sides[number]
        text = reviewing.text_of(self._session.project, side.article)
        after = moved_side(text, side, edge, forward=forward, by_character=by_character)
        if after is None:
            self._session.say(tr("It cannot go any further"))
            return
        self._session.run(reviewing.set_side, seen.discrepancy.uid, number, after)

    def _swap(self) -> None:
        """Turn the direction round."""
        if self._place.seen is not None:
            self._session.run(reviewing.swap_sides, self._place.seen.discrepancy.uid)

    # Severity and note

    def _set_severity(self, severity: int) -> None:
        seen = self._place.seen
        if seen is None:
            return
        uid = seen.discrepancy.uid
        if self._session.run(reviewing.set_severity, uid, severity) is not None:
            self._session.say(tr("Severity {number}").format(number=severity))

    def _edit_note(self) -> None:
        """Open the note for writing; Enter keeps it, Esc leaves it as it was."""
        seen = self._place.seen
        if seen is not None:
            self._note.load(seen.discrepancy.note)
            self._note.show()
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)
            self._note.selectAll()

    def _set_note(self, text: object) -> None:
        seen = self._place.seen
        if seen is not None:
            self._session.run(reviewing.set_note, seen.discrepancy.uid, str(text))

    def keep_note(self) -> None:
        """Write what was typed into the note, and close it."""
        if not self._note.isHidden():
            self._note.commit()
            self.drop_note()

    def drop_note(self) -> None:
        """Close the note; the keyboard goes back where it decides."""
        if not self._note.isHidden():
            self._note.restore()
            had = self._note.hasFocus()
            self._note.hide()
            if had:
                self._place.stage.take_keyboard()
