"""The queue of proposals as one person walks through it: story by story, best first.

It holds the proposals of one story at a time, so a project of any size costs the same. What was
decided on the way stays in its place, so that going back shows it; nothing else ever moves behind
the person, and only what lies ahead is put into another order.
"""

from __future__ import annotations

from annotator.compare.proposals import SIDE_LANE
from annotator.compare.ranking import Ranking
from annotator.domain.annotations import PERSON, Discrepancy
from annotator.domain.changes import ChangeSet
from annotator.services import proposing, ranking
from annotator.services.proposing import is_waiting
from annotator.store import queries, review_rows, sprint_rows
from annotator.store.project import Project


class ReviewQueue:
    """Walk through the proposals of one story, or of all where ``story`` is None.

    ``added`` walks through the side lane instead: passages that only one article has.
    """

    def __init__(
        self,
        project: Project,
        story: str | None = None,
        *,
        added: bool = False,
        learned: Ranking | None = None,
    ) -> None:
        self.project = project
        self.scope = story
        self.added = added
        self.learned = learned
        self.items: list[Discrepancy] = []
        self.at = 0
        self.story: str | None = None
        """The story whose proposals are in ``items``."""
        self._left: dict[str, int] = {}
        self._walked: dict[str, list[str]] = {}
        self.reload()

    # Where one is

    @property
    def current(self) -> Discrepancy | None:
        """Return the proposal one is at, or None where there is none."""
        return self.items[self.at] if self.at < len(self.items) else None

    @property
    def left(self) -> int:
        """Return how many proposals wait."""
        return sum(self._left.values())

    @property
    def left_here(self) -> int:
        """Return how many wait in the story one is in."""
        return self._left.get(self.story or "", 0)

    @property
    def stories_left(self) -> int:
        """Return in how many stories some wait."""
        return sum(1 for count in self._left.values() if count)

    # Walking

    def reload(self) -> None:
        """Read anew what waits, and stay at the current proposal if it is still there."""
        here = self.current
        rows = review_rows.stories_waiting(self.project.connection, SIDE_LANE)
        self._left = {
            row.uid: row.beside if self.added else row.queue
            for row in rows
            if self.scope is None or row.uid == self.scope
        }
        # Where several decide, what waits for the author is less than what waits for anybody.
        for uid in sprint_rows.shared_stories(self.project.connection) & self._left.keys():
            self._left[uid] = sum(is_waiting(each) for each in self._read(uid))
        story = self.scope or (self.story if self._left.get(self.story or "") else None)
        self._enter(story or next((uid for uid, count in self._left.items() if count), None))
        if here is None or not self.go_to(here.uid):
            self._to_first_waiting()

    def next(self) -> bool:
        """Go to the next proposal, decided or not, into the next story if need be; tell if so."""
        if self.at + 1 < len(self.items):
            self.at += 1
            return True
        return self._change_story(1)

    def previous(self) -> bool:
        """Go to the proposal before, into the story before if need be; tell whether there is."""
        if self.at > 0:
            self.at -= 1
            return True
        return self._change_story(-1)

    def advance(self) -> bool:
        """Go on to what waits next: ahead, passed over before, then in another story.

        Return False where nothing waits any more; the place stays as it is.
        """
        count = len(self.items)
        for at in (*range(self.at + 1, count), *range(self.at)):
            if is_waiting(self.items[at]):
                self.at = at
                return True
        return self._change_story(1, waiting=True)

    def go_to(self, uid: str) -> bool:
        """Go to a proposal of this story, or of another one in scope; tell whether it is here."""
        for at, each in enumerate(self.items):
            if each.uid == uid:
                self.at = at
                return True
        return False

    def show(self, discrepancy: Discrepancy) -> bool:
        """Go to a proposal wherever it is in scope, decided or not; tell whether that worked."""
        if self.go_to(discrepancy.uid):
            return True
        if not self._fits(discrepancy) or self.scope not in (None, discrepancy.story):
            return False
        if discrepancy.story != self.story:
            self._enter(discrepancy.story)
            if self.go_to(discrepancy.uid):
                return True
        self.items.insert(self.at, discrepancy)
        return True

    def rank(self, learned: Ranking | None) -> None:
        """Put what waits ahead into the order of another ranking; the current one stays."""
        self.learned = learned
        head, ahead = self.items[: self.at + 1], self.items[self.at + 1 :]
        waiting = [each for each in ahead if is_waiting(each)]
        rest = [each for each in ahead if not is_waiting(each)]
        self.items = [*head, *rest, *ranking.in_order(self.project, waiting, learned)]

    # Following

    def follow(self, done: ChangeSet) -> bool:
        """Take in a committed step; tell whether it touched proposals in scope."""
        if done.bulk:
            self.reload()
            return True
        changed = False
        for change in done.changes:
            record = change.record
            if not isinstance(record, Discrepancy) or not self._fits(record):
                continue
            if self.scope is not None and record.story != self.scope:
                continue
            changed = True
            before = change.before if isinstance(change.before, Discrepancy) else None
            after = change.after if isinstance(change.after, Discrepancy) else None
            if before is None and after is not None and self._decided_apart(after):
                continue
            if after is None and before is not None and self._undecided_apart(before):
                continue
            self._count(record.story, before, after)
            self._replace(record.uid, after)
        if changed and self.current is None:
            self.reload()
        elif changed and done.op == proposing.OP:
            # What was found now waits among the rest, not behind it.
            self.rank(self.learned)
        return changed

    def _decided_apart(self, made: Discrepancy) -> bool:
        """Put the author's own record in the place of the proposal it decides; tell if it does."""
        for at, each in enumerate(self.items):
            if is_waiting(each) and not is_waiting(made) and proposing.same_fact(made, each):
                self.items[at] = made
                self._left[made.story] = max(0, self._left.get(made.story, 0) - 1)
                return True
        return False

    def _undecided_apart(self, gone: Discrepancy) -> bool:
        """Put the proposal back where the author's own record of it was; tell if there is one."""
        at = next((at for at, each in enumerate(self.items) if each.uid == gone.uid), None)
        if at is None or is_waiting(gone):
            return False
        again = next(
            (
                each
                for each in self._read(gone.story)
                if is_waiting(each) and proposing.same_fact(gone, each)
            ),
            None,
        )
        if again is None:
            return False
        self.items[at] = again
        self._left[gone.story] = self._left.get(gone.story, 0) + 1
        return True

    def _count(self, story: str, before: Discrepancy | None, after: Discrepancy | None) -> None:
        was = before is not None and is_waiting(before)
        now = after is not None and is_waiting(after)
        if was != now:
            self._left[story] = max(0, self._left.get(story, 0) + (1 if now else -1))

    def _replace(self, uid: str, after: Discrepancy | None) -> None:
        at = next((at for at, each in enumerate(self.items) if each.uid == uid), None)
        if at is not None and after is not None:
            self.items[at] = after
        elif at is not None:
            del self.items[at]
            if self.at > at or self.at >= len(self.items):
                self.at = max(0, self.at - 1)
        elif after is not None and after.story == self.story and is_waiting(after):
            self.items.append(after)

    # Inside

    def _read(self, story: str) -> list[Discrepancy]:
        found = list(queries.discrepancies_of(self.project.connection, story_uid=story))
        return [each for each in proposing.for_author(self.project, found) if self._fits(each)]

    def _fits(self, discrepancy: Discrepancy) -> bool:
        beside = discrepancy.origin in SIDE_LANE
        return discrepancy.origin != PERSON and beside == self.added

    def _enter(self, story: str | None) -> None:
        """Read a story: what was walked through in its old order, then what waits, best first."""
        if self.story is not None:
            self._walked[self.story] = [each.uid for each in self.items]
        self.story, self.items, self.at = story, [], 0
        if story is None:
            return
        found = {each.uid: each for each in self._read(story)}
        known = [found.pop(uid) for uid in self._walked.get(story, ()) if uid in found]
        waiting = [each for each in found.values() if is_waiting(each)]
        self.items = [*known, *ranking.in_order(self.project, waiting, self.learned)]

    def _to_first_waiting(self) -> None:
        self.at = next((at for at, each in enumerate(self.items) if is_waiting(each)), 0)

    def _change_story(self, direction: int, *, waiting: bool = False) -> bool:
        """Go to the nearest story in a direction where something is to be seen."""
        order = list(self._left)
        here = order.index(self.story) if self.story in order else -1
        if direction > 0:
            others = [*order[here + 1 :], *(order[: max(here, 0)] if waiting else ())]
        else:
            others = order[: max(here, 0)][::-1]
        for uid in others:
            if self._left[uid] or (not waiting and self._walked.get(uid)):
                self._enter(uid)
                if direction > 0:
                    self._to_first_waiting()
                else:
                    self.at = max(0, len(self.items) - 1)
                return True
        return False
