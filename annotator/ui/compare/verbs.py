"""The verbs of the text, made for the columns: tagging, sides, edges and caret as in Read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.actions import ActionSet
from annotator.ui.annotate.caret_keys import CaretKeys
from annotator.ui.annotate.claims import Claims
from annotator.ui.annotate.jumping import Jumping
from annotator.ui.annotate.labelling import Labelling
from annotator.ui.annotate.offering import Offering
from annotator.ui.annotate.picked import Picked
from annotator.ui.annotate.picker import LabelPicker
from annotator.ui.annotate.picking import Picking
from annotator.ui.annotate.session import Session
from annotator.ui.annotate.shaping import Shaping
from annotator.ui.annotate.sides import Sides
from annotator.ui.annotate.turning import Turning
from annotator.ui.annotate.undoing import Undoing
from annotator.ui.compare.annotation_steps import AnnotationSteps
from annotator.ui.compare.borrowed import Borrowed
from annotator.ui.compare.view import CompareView
from annotator.ui.language import tr
from annotator.ui.reading.view import ReadingView


class ColumnSides(Sides):
    """Make discrepancies as in Read, where the other article is only a digit away."""

    def advice(self) -> str:
        """Return what to do next with the sides marked so far."""
        if len({side.article for side in self.pending}) < 2:
            return tr("Press another column's number and select the other side")
        return super().advice()


class Verbs(QObject):
    """Hold the verbs of a comparison, which have the keys from ``take`` to ``give_back``."""

    def __init__(
        self, session: Session, view: CompareView, actions: ActionSet, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._view = view
        self._borrowed = Borrowed(actions)
        keys = cast(ActionSet, self._borrowed)
        # The comparison answers all that these ask of a reading view.
        self.picked = Picked(session, cast(ReadingView, view), self)
        self.sides = ColumnSides(session, self.picked, keys, self)
        self.labelling = Labelling(session, self.picked, self.sides, keys, self)
        self.steps = AnnotationSteps(session, self.picked, keys, self)
        for verbs in (CaretKeys, Jumping, Turning, Undoing):
            verbs(session, self.picked, keys, self)
        Shaping(session, self.picked, self.sides, keys, self)
        self.picker = LabelPicker(parent)
        self.other_picker = LabelPicker(parent)
        offering = Offering(session, self.picked, self.other_picker, keys, self)
        Claims(session, self.picked, offering, None, keys, self)
        self.picking = Picking(session, self.picked, self.labelling, self.picker, keys, self)
        for id_ in ("find.open", "find.slash", "find.next", "find.previous"):
            self._borrowed.connect(id_, partial(self._find, id_))

    def hide_pickers(self) -> None:
        """Put away what offers labels."""
        self.picker.hide()
        self.other_picker.hide()

    def answer(self, id_: str, slot: Callable[[], object]) -> None:
        """Let a slot of the place answer an action of the text, while the place is shown."""
        if id_ in self._actions:
            self._borrowed.connect(id_, slot)

    def take(self) -> None:
        """Put the keys of the text on the columns."""
        self._borrowed.refuse_rest(self._only_in_read)
        self._borrowed.take(self._view)

    def give_back(self) -> None:
        """Let the reading view have its keys again."""
        self.hide_pickers()
        self._borrowed.give_back()

    def _only_in_read(self) -> None:
        key = self._actions.key("place.read")
        self._session.say(tr("This works in Read ({key})").format(key=key))

    def _find(self, id_: str) -> None:
        """Find in Read, where the open version is in one piece."""
        find = self._borrowed.answered_before(id_)
        self._actions.run("place.read")
        if find is not None:
            find()
