"""The suggestions that wait in a story, as the comparison shows and decides them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.annotations import Discrepancy
from annotator.domain.spans import Span
from annotator.services import proposing
from annotator.ui.annotate.looks import style_name
from annotator.ui.annotate.phrases import label_of
from annotator.ui.annotate.session import Session
from annotator.ui.compare.steps import place_of
from annotator.ui.compare.view import CompareView
from annotator.ui.language import tr
from annotator.ui.proposal_words import explained
from annotator.ui.reading.marks import Mark


class Undecided(QObject):
    """Know which suggestions wait and where they stand, and hold the one looked at."""

    def __init__(self, session: Session, view: CompareView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._waiting: list[tuple[int, int, Span, Discrepancy]] = []
        self.current: Discrepancy | None = None

    def read(self) -> None:
        """Read the suggestions of the story that two of the versions shown are about."""
        table = self._view.table
        self._waiting = []
        if table is not None:
            found = proposing.list_proposals(self._session.project, table.comparison.story)
            for each in found:
                place = place_of(table, each)
                if place is not None:
                    self._waiting.append((*place, each))
        self._waiting.sort(key=lambda each: (each[0], -(each[3].score or 0.0), each[3].uid))
        uids = {each.uid for *_, each in self._waiting}
        if self.current is not None and self.current.uid not in uids:
            self.current = None
        self._view.set_undecided(frozenset(row for row, *_ in self._waiting))

    def marks(self, article: str) -> list[Mark]:
        """Return how the suggestion looked at is marked in an article."""
        current = self.current
        if current is None:
            return []
        style = style_name(current.layer, current.label)
        return [
            Mark(f"{current.uid}:{number}", current.layer, current.label, side.spans, style, "?")
            for number, side in enumerate(current.sides)
            if side.article == article
        ]

    def step(self, forward: bool) -> bool:
        """Look at the next suggestion, or the one before; tell whether there is one."""
        if not self._waiting:
            self._session.say(tr("No suggestion waits in the versions shown"))
            return False
        number = self._number(forward)
        if number is None:
            self._session.say(
                tr("That was the last suggestion") if forward else tr("That was the first one")
            )
            return False
        self._look_at(number)
        return True

    def _number(self, forward: bool) -> int | None:
        """Return which one comes next: after the one looked at, or from the caret's row on."""
        uids = [each.uid for *_, each in self._waiting]
        if self.current is not None and self._at_current():
            number = uids.index(self.current.uid) + (1 if forward else -1)
            return number if 0 <= number < len(uids) else None
        row = self._view.caret_row() or 0
        numbers = [
            number
            for number, (at, *_) in enumerate(self._waiting)
            if (at >= row if forward else at <= row)
        ]
        if not numbers:
            return None
        return numbers[0] if forward else numbers[-1]

    def _at_current(self) -> bool:
        assert self.current is not None
        return any(
            row == self._view.caret_row()
            for row, _, _, each in self._waiting
            if each.uid == self.current.uid
        )

    def _look_at(self, number: int) -> None:
        row, column, span, found = self._waiting[number]
        self.current = found
        table, view = self._view.table, self._view
        assert table is not None
        side = next((s for s in found.sides if s.article == table.text(view.active).uid), None)
        if side is not None and side.role != "absent":
            column, span = view.active, side.spans[0]
        view.activate(column, span.start)
        view.show_row(row)
        columns = {version.uid: at for at, version in enumerate(view.versions)}
        view.flash(
            [(columns[s.article], p) for s in found.sides if s.article in columns for p in s.spans]
        )
        label = label_of(self._session.project.schema, found).name
        count = tr("{number} of {count}").format(number=number + 1, count=len(self._waiting))
        self._session.note(f"{label}? {self._named(found)} · {count}")

    def _named(self, found: Discrepancy) -> str:
        """Return the note of a suggestion, which calls versions by letters, or its versions."""
        return explained(found) or " / ".join(
            self._session.named(side.article) for side in found.sides
        )

    def decide(self, status: str) -> bool:
        """Accept or reject the suggestion looked at; tell whether that was done."""
        current = self.current
        if current is None:
            self._session.say(tr("Go to a suggestion first"))
            return False
        after = self._session.run(proposing.decide, current.uid, status)
        if after is None:
            return False
        label = label_of(self._session.project.schema, after).name
        done = tr("Accepted") if status == "accepted" else tr("Rejected")
        self._session.note(f"{done}: {label} · {self._named(after)}")
        return True
