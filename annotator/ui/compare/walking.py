"""The keys that go from difference to difference, and from suggestion to suggestion."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.compare.side_by_side import UNIQUE
from annotator.services.comparison import CHANGED_WORDS, MISSING_WORDS, MOVED_WORDS, REWORDED
from annotator.ui.actions import ActionSet
from annotator.ui.annotate.session import Session
from annotator.ui.compare.steps import Stop, next_difference
from annotator.ui.compare.undecided import Undecided
from annotator.ui.compare.view import CompareView
from annotator.ui.language import later, tr

_KINDS = {
    CHANGED_WORDS: later("Other words"),
    MISSING_WORDS: later("Words missing here"),
    MOVED_WORDS: later("Words moved inside the sentence"),
    REWORDED: later("Said anew"),
    UNIQUE: later("Only in this version"),
    "gone": later("Missing in this version"),
    "elsewhere": later("Only in other versions"),
    "moved here": later("The same words, at another place"),
    "others lack it": later("Missing in another version"),
    "others differ": later("Other words in another version"),
}


class Walking(QObject):
    """Answer the keys; what was reached is named in the status bar."""

    looked = Signal()
    """Comes when another suggestion is looked at, or it was decided."""

    def __init__(
        self,
        session: Session,
        view: CompareView,
        undecided: Undecided,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._undecided = undecided
        for id_, slot in (
            ("compare.next_difference", partial(self.to_difference, True)),
            ("compare.previous_difference", partial(self.to_difference, False)),
            ("compare.next_undecided", partial(self.to_undecided, True)),
            ("compare.previous_undecided", partial(self.to_undecided, False)),
            ("compare.accept", partial(self._decide, "accepted")),
            ("compare.reject", partial(self._decide, "rejected")),
        ):
            actions.connect(id_, slot)

    def to_difference(self, forward: bool) -> None:
        """Put the caret at the next words that differ, or the ones before."""
        table, view = self._view.table, self._view
        row = view.caret_row()
        if table is None or row is None:
            return
        offset = view.caret() if table.spans(row, view.active) else None
        stop = next_difference(table, view.active, row, offset, forward)
        if stop is None:
            self._session.say(
                tr("That was the last difference") if forward else tr("That was the first one")
            )
        else:
            self._go_to(stop)

    def _go_to(self, stop: Stop) -> None:
        view, table = self._view, self._view.table
        assert table is not None
        if stop.span is None:
            view.place_quietly(view.offset_in(view.active, stop.row))
            view.stand_in(stop.row)
        else:
            view.place_quietly(stop.span.start)
            view.show_row(stop.row)
            view.flash([(view.active, stop.span)])
        place = tr("row {row} of {count}").format(row=stop.row + 1, count=len(table.rows))
        self._session.note(f"{tr(_KINDS[stop.kind])} · {place}")

    def to_undecided(self, forward: bool) -> None:
        """Look at the next suggestion that waits, or the one before."""
        if self._view.table is not None and self._undecided.step(forward):
            self.looked.emit()

    def _decide(self, status: str) -> None:
        if self._undecided.decide(status):
            self.looked.emit()
