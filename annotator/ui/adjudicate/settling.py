"""Before the first case and after the last: what all agree on, and the lock on finished work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.adjudication import divided
from annotator.services import adjudication
from annotator.services.adjudication import OPEN
from annotator.ui.adjudicate import teaching
from annotator.ui.adjudicate.thresholds import LEAST, ThresholdsDialog
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.adjudicate.place import AdjudicatePlace


class Settling(QObject):
    """Answer the keys about a story as a whole."""

    def __init__(self, place: AdjudicatePlace) -> None:
        super().__init__(place)
        self._place = place
        for id_, slot in (
            ("adjudicate.settle", self.settle),
            ("adjudicate.thresholds", self._ask_thresholds),
            ("adjudicate.lock", self._lock),
        ):
            place.actions_.connect(id_, slot)

    def settle(self) -> None:
        """Take what all agree on into gold, and show what is left."""
        place = self._place
        queue = place.queue
        if queue is None or not queue.agreed():
            place.session.say(tr("There is nothing all agree on that is not in gold yet"))
            return
        with place.at_work():
            done = place.session.attempt(lambda _project: queue.settle())[1]
        place.looking = False
        if done is None:
            return
        if queue.waiting:
            place.show_current()
        else:
            place.teach(self.complete())
        place.session.say(tr("%n case(s) all agreed on are in gold", sum(done.taken.values())))

    # Thresholds

    def thresholds(self) -> dict[str, float]:
        """Return the thresholds that were chosen; a settings file edited by hand may hold any."""
        found = self._place.settings["adjudicate.thresholds"]
        return {
            layer: min(1.0, max(LEAST, float(value)))
            for layer, value in found.items()
            if layer in adjudication.LAYERS and isinstance(value, int | float)
        }

    def _ask_thresholds(self) -> None:
        place = self._place
        if place.queue is None:
            return
        opened = [each.case for each in place.queue.docket.asked if each.state == OPEN]
        dialog = ThresholdsDialog(
            place.window(), self.thresholds(), lambda values: len(divided(opened, values)[0])
        )
        dialog.chosen.connect(self._set_thresholds)
        dialog.finished.connect(place.stage.take_keyboard)
        dialog.open()

    def _set_thresholds(self, values: object) -> None:
        assert isinstance(values, dict)
        place = self._place
        place.settings["adjudicate.thresholds"] = values
        if place.queue is not None:
            place.looking = False
            place.queue.set_thresholds(values)
            place.show_current()

    # The end

    def complete(self) -> teaching.Page:
        """Return the page after the last case."""
        assert self._place.queue is not None
        return teaching.complete(self._place.queue, lockable=self._lockable())

    def _lockable(self) -> bool:
        queue = self._place.queue
        if queue is None or queue.waiting or queue.scope.story is None:
            return False
        return adjudication.lockable(self._place.session.project, queue.scope.story) > 0

    def _lock(self) -> None:
        place = self._place
        if not self._lockable() or place.queue is None:
            place.session.say(tr("Work is locked once gold is complete for the story"))
            return
        locked = place.session.run(adjudication.lock_work, place.queue.scope.story)
        if locked is not None:
            place.teach(self.complete())
            place.session.say(tr("The work of %n annotator(s) is locked", locked))
