"""The queue of a story's cases as a reviewer walks through it.

What all agree on is not in it: it is settled at once. What was decided on the way stays in its
place, so that going back shows it; what is left for later goes to the end.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from annotator.domain.changes import ChangeSet
from annotator.domain.verdicts import Verdict
from annotator.services import adjudication
from annotator.services.adjudication import DECIDED, OPEN, Asked, Docket, Scope, Settled
from annotator.store.project import Project

UNANIMOUS = adjudication.UNANIMOUS
_DECISIONS = frozenset(("settle_unanimous", "take_case", "edit_gold", "reject_case", "keep_gold"))
"""Steps that change gold and verdicts, and nobody's work."""


class AdjudicationQueue:
    """Walk through the cases of one scope, narrowed to a layer where ``layer`` is given."""

    def __init__(
        self, project: Project, where: str, thresholds: Mapping[str, float], layer: str = ""
    ) -> None:
        self.project = project
        self.where = where
        self.thresholds = thresholds
        self.layer = layer
        self.at = 0
        self.items: list[Asked] = []
        self._later: list[tuple[str, tuple[str, ...]]] = []
        self._unsettled: set[tuple[str, tuple[str, ...]]] = set()
        """What all agree on that could not be settled, so that it has to be asked."""
        self.docket: Docket = Docket(Scope(where, "", None, (), ()), ())
        self.reload()
        self._to_waiting()

    @property
    def scope(self) -> Scope:
        """Return the story, or the article without one."""
        return self.docket.scope

    @property
    def current(self) -> Asked | None:
        """Return the case one is at, or None where there is none."""
        return self.items[self.at] if 0 <= self.at < len(self.items) else None

    def agreed(self) -> list[Asked]:
        """Return what all agree on and nobody settled yet."""
        return [each for each in self.docket.asked if self._is_agreed(each)]

    @property
    def settled(self) -> int:
        """Return how many cases were settled because all agreed."""
        return sum(each.outcome == UNANIMOUS for each in self.docket.asked)

    @property
    def decided(self) -> int:
        """Return how many of the cases shown are decided."""
        return sum(each.state == DECIDED for each in self.items)

    @property
    def waiting(self) -> int:
        """Return how many cases are not decided, in all layers."""
        return len(self.docket.waiting())

    @property
    def is_last(self) -> bool:
        """Tell whether the current case is the only one not decided."""
        waiting = self.docket.waiting()
        return len(waiting) == 1 and waiting[0] is self.current

    @property
    def layers(self) -> list[str]:
        """Return the layers there are cases in."""
        there = {each.case.layer for each in self.docket.asked}
        return [layer for layer in adjudication.LAYERS if layer in there]

    def blind_order(self) -> list[str]:
        """Return the annotators in an order of this story's own, which tells nothing of them."""
        return sorted(
            self.scope.annotators,
            key=lambda name: hashlib.sha256(f"{self.where}\n{name}".encode()).digest(),
        )

    # Reading

    def reload(self) -> None:
        """Read the cases anew; the current one stays current where it is still there."""
        self._take_in(adjudication.docket(self.project, self.where))

    def refresh(self) -> None:
        """Read what was decided anew; nobody's work has changed."""
        self._take_in(adjudication.refreshed(self.project, self.docket))

    def _take_in(self, found: Docket) -> None:
        here = None if self.current is None else _key(self.current)
        self.docket = found
        self._fill()
        if here is not None:
            self._go_to([here])

    def _fill(self) -> None:
        shown = [
            each
            for each in self.docket.asked
            if self.layer in ("", each.case.layer)
            and each.outcome != UNANIMOUS
            and not self._is_agreed(each)
        ]
        place = {key: at for at, key in enumerate(self._later)}
        self.items = sorted(shown, key=lambda each: place.get(_key(each), -1))
        self.at = min(self.at, max(0, len(self.items) - 1))

    def _is_agreed(self, asked: Asked) -> bool:
        return (
            asked.state == OPEN
            and asked.case.is_unanimous(self.thresholds)
            and _key(asked) not in self._unsettled
        )

    def narrow(self, layer: str) -> None:
        """Show one layer only, or all where it is empty."""
        self.layer = layer
        self._fill()
        self._to_waiting()

    def set_thresholds(self, thresholds: Mapping[str, float]) -> None:
        """Take other thresholds; what was settled stays so."""
        self.thresholds = thresholds
        self._unsettled.clear()
        self._fill()

    def follow(self, done: ChangeSet) -> None:
        """Take in a step; after undo and redo the case it decided on is current."""
        if done.op in _DECISIONS:
            self.refresh()
        else:
            self.reload()
        if done.how != "do":
            about = [each.record for each in done.changes if isinstance(each.record, Verdict)]
            self._go_to((each.layer, each.of) for each in about)

    # Walking

    def settle(self) -> Settled:
        """Take what all agree on into gold."""
        settled = adjudication.settle_unanimous(self.project, self.where, self.thresholds)
        self.docket = adjudication.refreshed(self.project, self.docket)
        self._unsettled.update(_key(each) for each in self.agreed())
        self._fill()
        self._to_waiting()
        return settled

    def step(self, direction: int) -> bool:
        """Go to the next case or the one before; return whether there is one."""
        if not 0 <= self.at + direction < len(self.items):
            return False
        self.at += direction
        return True

    def advance(self) -> bool:
        """Go to the next case that is not decided, from here on and then from the start."""
        numbers = [*range(self.at + 1, len(self.items)), *range(self.at + 1)]
        for number in numbers:
            if number < len(self.items) and self.items[number].state != DECIDED:
                self.at = number
                return True
        return False

    def leave_for_later(self) -> None:
        """Put the current case at the end and go to what comes in its place."""
        current = self.current
        if current is None:
            return
        key = _key(current)
        self._later = [*(each for each in self._later if each != key), key]
        at = self.at
        self._fill()
        self.at = at if at < len(self.items) and self.items[at].state != DECIDED else 0
        if self.current is not None and self.current.state == DECIDED:
            self.advance()

    def _to_waiting(self) -> None:
        self.at = -1
        if not self.advance():
            self.at = max(0, len(self.items) - 1)

    def _go_to(self, keys: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Make the case of one of some annotations current, if it is shown."""
        for layer, uids in keys:
            wanted = set(uids)
            for number, each in enumerate(self.items):
                if each.case.layer == layer and wanted.intersection(each.uids):
                    self.at = number
                    return


def next_scope(project: Project, where: str, direction: int = 1) -> Scope | None:
    """Return the next scope, round and round, in which something is not decided, or None."""
    found = adjudication.scopes(project)
    uids = [scope.uid for scope in found]
    at = uids.index(where) if where in uids else -1
    order = (
        [*found[at + 1 :], *found[: at + 1]]
        if direction > 0
        else [*found[:at][::-1], *found[at:][::-1]]
        if at >= 0
        else found[::-1]
    )
    for scope in order:
        if scope.uid != where and adjudication.docket(project, scope.uid).waiting():
            return scope
    return None


def _key(asked: Asked) -> tuple[str, tuple[str, ...]]:
    return asked.case.layer, asked.uids
