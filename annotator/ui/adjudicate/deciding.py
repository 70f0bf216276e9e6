"""The keys that decide: take one's, take all, leave out, edit, leave for later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.domain.verdicts import Verdict
from annotator.services import adjudication
from annotator.services.adjudication_actions import MOST_ROWS
from annotator.ui.adjudicate import phrases
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.adjudicate.place import AdjudicatePlace


class Deciding(QObject):
    """Answer the keys that decide on the case a place shows."""

    def __init__(self, place: AdjudicatePlace) -> None:
        super().__init__(place)
        self._place = place
        actions = place.actions_
        for number in range(1, MOST_ROWS + 1):
            actions.connect(f"adjudicate.take_{number}", partial(self._take_number, number))
        for id_, slot in (
            ("adjudicate.take_all", self._take_all),
            ("adjudicate.take_row", self._take_row),
            ("adjudicate.reject", self._reject),
            ("adjudicate.later", self._later),
            ("adjudicate.edit", self._edit),
        ):
            actions.connect(id_, slot)

    def _decide(self, verb: Callable[..., Verdict], *values: Any) -> None:
        """Decide on the case shown, and show what waits next."""
        place = self._place
        queue, asked = place.queue, place.asked
        if queue is None or asked is None:
            place.session.say(tr("There is nothing here to decide"))
            return
        with place.at_work():
            done = place.session.run(verb, queue.scope, asked, *values, last=queue.is_last)
        if done is None:
            # It may have failed since somebody's work changed.
            queue.reload()
            place.show_current()
            return
        queue.refresh()
        place.advance()
        place.session.note(tr(phrases.OUTCOMES[done.outcome]))

    def _names(self) -> list[str]:
        """Return the annotators in the order of their letters."""
        seen = self._place.seen
        return [] if seen is None else [row.annotator for row in seen.rows if not row.is_gold]

    def _take_number(self, number: int) -> None:
        names = self._names()
        if names and number > len(names):
            self._place.session.say(tr("There is no such annotator here"))
        else:
            self._decide(adjudication.take, names[number - 1 : number])

    def _take_all(self) -> None:
        # Who marked nothing takes nothing away from what the others marked.
        self._decide(adjudication.take, self._names())

    def _take_row(self) -> None:
        """Take the row one is in; on the page before the first case, begin."""
        place = self._place
        if place.seen is None:
            place.settling.settle()
            return
        row = place.seen.rows[place.row]
        if row.is_gold and place.seen.asked.state == adjudication.DECIDED:
            place.advance()
        elif row.is_gold:
            self._decide(adjudication.keep_gold)
        else:
            self._decide(adjudication.take, [row.annotator])

    def _reject(self) -> None:
        self._decide(adjudication.reject_case)

    def _edit(self) -> None:
        """Take the row one is in, where gold has nothing of it, and stay to edit it."""
        place = self._place
        queue, seen = place.queue, place.seen
        if queue is None or seen is None:
            return
        row = seen.rows[place.row]
        if not row.marks:
            place.session.say(tr("Nothing is marked in this row"))
        elif row.is_gold:
            place.session.say(tr("It is in gold: the keys below change it"))
        else:
            who, last = [row.annotator], queue.is_last
            if place.run(adjudication.take, queue.scope, seen.asked, who, last=last) is not None:
                place.session.say(tr("Taken; the keys below change it"))

    def _later(self) -> None:
        place = self._place
        if place.queue is not None and place.seen is not None:
            place.queue.leave_for_later()
            place.show_current()
