"""Verbs on sprints: begin one, take the next story, finish, skip or lock it, count the time.

The story is the unit: nobody gets a part of one. Taking a story and counting time are no steps of
a person's work, so undo passes over them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from annotator.domain.articles import Annotator, Progress
from annotator.domain.distribution import distribute
from annotator.domain.identity import new_uid
from annotator.domain.schema import LAYERS
from annotator.domain.sprints import ORDERS, Assignment, Sprint
from annotator.errors import Conflict, InvalidInput, NotFound, Refused
from annotator.services.annotators import leads
from annotator.store import grouping_rows, journal, queries, sprint_rows
from annotator.store.project import Project, Transaction

UNDER_WAY = "in_progress"
_AT_LEAST = 5
"""Seconds of activity worth a record."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Hold a sprint just begun; ``short`` are the stories with fewer annotators than wished."""

    sprint: Sprint
    assignments: int
    short: tuple[str, ...]


def begin_sprint(
    project: Project,
    name: str,
    stories: Sequence[str],
    annotators: Sequence[str],
    *,
    overlap: int = 1,
    share: float = 1.0,
    seed: int = 0,
    order: str = "given",
    cap: int = 0,
    deadline: str = "",
    layers: Sequence[str] = (),
    lease_hours: int = 48,
) -> Begun:
    """Hand out stories (uids) to annotators (names; new ones are added) as one step."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("a sprint needs a name")
    if order not in ORDERS:
        raise InvalidInput(f"the order is one of {', '.join(ORDERS)}, not {order!r}")
    if unknown := [layer for layer in layers if layer not in LAYERS]:
        raise InvalidInput(f"there is no layer {unknown[0]!r}")
    if lease_hours < 1:
        raise InvalidInput("a story is kept for its annotator for an hour at least")
    check_deadline(deadline)
    with project.transact("begin_sprint") as made:
        if sprint_rows.sprint_named(made.connection, cleaned) is not None:
            raise InvalidInput(f"there is a sprint called {cleaned!r} already")
        known = {story.uid for story in queries.stories(made.connection)}
        if missing := [uid for uid in stories if uid not in known]:
            raise NotFound(f"there is no story {missing[0]}")
        people = [_person(project, made, each) for each in annotators]
        plan = distribute(
            stories, people, overlap=overlap, share=share, seed=seed, order=order, cap=cap
        )
        sprint = Sprint(
            new_uid(),
            cleaned,
            tuple(dict.fromkeys(stories)),
            tuple(plan.handed),
            overlap,
            share,
            seed,
            order,
            cap,
            deadline,
            tuple(layers),
            lease_hours,
        )
        made.insert(sprint)
        handed = [
            Assignment(new_uid(), sprint.uid, story, person, position)
            for person, own in plan.handed.items()
            for position, story in enumerate(own)
        ]
        made.insert(*handed)
    return Begun(sprint, len(handed), plan.short)


def check_deadline(deadline: str) -> None:
    """Raise InvalidInput unless a deadline is an ISO 8601 date or empty."""
    if deadline:
        try:
            datetime.fromisoformat(deadline)
        except ValueError:
            raise InvalidInput("a deadline is written 2031-12-31") from None


def _person(project: Project, made: Transaction, name: str) -> str:
    """Return the uid of an annotator, added where the name is new."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("an annotator needs a name")
    known = project.annotator_named(cleaned)
    if known is None:
        known = Annotator(new_uid(), cleaned)
        made.insert(known)
    return known.uid


def close_sprint(project: Project, uid: str) -> Sprint:
    """End a sprint: nothing more is taken from it; what is done stays."""
    return _set_closed(project, "close_sprint", uid, closed=True)


def reopen_sprint(project: Project, uid: str) -> Sprint:
    """Let stories be taken from a sprint again."""
    return _set_closed(project, "reopen_sprint", uid, closed=False)


def _set_closed(project: Project, op: str, uid: str, *, closed: bool) -> Sprint:
    with project.transact(op) as made:
        before = made.get(Sprint, uid)
        after = replace(before, closed=closed)
        made.update(before, after)
    return after


# What the annotator does


def current(project: Project) -> Assignment | None:
    """Return the story the author has taken and not ended, or None."""
    taken = sprint_rows.assignments(
        project.connection, annotator_uid=project.annotator.uid, states=[UNDER_WAY]
    )
    return max(taken, key=lambda each: each.since, default=None)


def take_next(project: Project, now: datetime | None = None) -> Assignment | None:
    """Return the author's next story: the one under way, else the next new one, else None.

    A story that somebody took and left until its lease ended goes to whoever asks next, unless
    they have it already.
    """
    at = now or project.now()
    known = current(project)
    if known is not None:
        return known
    me = project.annotator.uid
    with project.transact("take_story", how=journal.SETUP) as made:
        before = sprint_rows.next_new(made.connection, me) or sprint_rows.next_abandoned(
            made.connection, me, _written(at)
        )
        if before is None:
            return None
        after = replace(
            before,
            annotator=me,
            state=UNDER_WAY,
            since=_written(at),
            lease_until=_lease(made, before, at),
        )
        made.update(before, after)
    return after


def finish_assignment(project: Project, uid: str, now: datetime | None = None) -> Assignment:
    """Mark a story as done, and with it those of its articles that are not yet."""
    at = _written(now or project.now())
    with project.transact("finish_assignment") as made:
        before = _own(project, made, uid)
        for article in sprint_rows.articles_left(made.connection, before.story, before.annotator):
            known = queries.progress_of(made.connection, article, before.annotator)
            if known is None:
                made.insert(Progress(new_uid(), article, before.annotator, "done"))
            else:
                made.update(known, replace(known, state="done"))
        after = replace(before, state="done", since=at, lease_until="", reason="")
        made.update(before, after)
    return after


def skip_assignment(
    project: Project, uid: str, reason: str, now: datetime | None = None
) -> Assignment:
    """Leave a story out, saying why."""
    cleaned = " ".join(reason.split())
    if not cleaned:
        raise InvalidInput("say why the story is skipped")
    with project.transact("skip_assignment") as made:
        before = _own(project, made, uid)
        after = replace(
            before,
            state="skipped",
            reason=cleaned,
            since=_written(now or project.now()),
            lease_until="",
        )
        made.update(before, after)
    return after


def reopen_assignment(project: Project, uid: str, now: datetime | None = None) -> Assignment:
    """Let a story that was done or skipped be worked on again, by its annotator or a lead.

    Its articles are under way again: what is being changed counts as nobody's finished work. A
    locked story stays locked.
    """
    with project.transact("reopen_assignment") as made:
        before = _own(project, made, uid, or_lead=True)
        if before.state not in ("done", "skipped"):
            raise Conflict("the story is not finished, so there is nothing to go back to")
        for article in grouping_rows.story_members(made.connection, before.story):
            known = queries.progress_of(made.connection, article, before.annotator)
            if known is not None and known.state == "done":
                made.update(known, replace(known, state=UNDER_WAY))
        at = now or project.now()
        after = replace(
            before,
            state=UNDER_WAY,
            reason="",
            since=_written(at),
            lease_until=_lease(made, before, at),
        )
        made.update(before, after)
    return after


def release_assignment(project: Project, uid: str, now: datetime | None = None) -> Assignment:
    """Let go of a story under way, as its annotator or a lead: whoever asks next may have it.

    Until then it stays where it is, and with whoever works on it.
    """
    at = now or project.now()
    with project.transact("release_assignment") as made:
        before = _own(project, made, uid, or_lead=True)
        if before.state != UNDER_WAY:
            raise Conflict("the story is not under way, so nobody keeps it from others")
        after = replace(before, lease_until=_written(at - timedelta(seconds=1)))
        made.update(before, after)
    return after


def _lease(made: Transaction, assignment: Assignment, at: datetime) -> str:
    """Return until when a story is kept for its annotator."""
    return _written(at + timedelta(hours=made.get(Sprint, assignment.sprint).lease_hours))


def _own(project: Project, made: Transaction, uid: str, *, or_lead: bool = False) -> Assignment:
    found = made.get(Assignment, uid)
    if found.annotator != project.annotator.uid and not (or_lead and leads(project)):
        raise Conflict("the story was handed to somebody else")
    if found.state == "locked":
        raise Conflict("the story is locked: gold has been made of it")
    return found


def count_time(project: Project, uid: str, seconds: int) -> None:
    """Add active time to an assignment; a few seconds are not worth a record.

    A story somebody works on stays theirs: its lease begins anew.
    """
    if seconds < _AT_LEAST:
        return
    with project.transact("count_time", how=journal.SETUP) as made:
        before = made.get(Assignment, uid)
        kept = before.lease_until
        if before.state == UNDER_WAY and before.annotator == project.annotator.uid:
            kept = _lease(made, before, project.now())
        made.update(before, replace(before, seconds=before.seconds + seconds, lease_until=kept))


# What the lead does


def lock_assignments(project: Project, sprint: str) -> int:
    """Lock what is done in a sprint, so that work on gold does not move; return how many."""
    return _set_states(project, "lock_assignments", sprint, "done", "locked")


def unlock_assignments(project: Project, sprint: str) -> int:
    """Let what was locked be worked on again, as a lead; return how many stories."""
    if not leads(project):
        raise Refused("only a lead unlocks stories")
    return _set_states(project, "unlock_assignments", sprint, "locked", "done")


def _set_states(project: Project, op: str, sprint: str, old: str, new: str) -> int:
    with project.transact(op) as made:
        found = sprint_rows.assignments(made.connection, sprint_uid=sprint, states=[old])
        for before in found:
            made.update(before, replace(before, state=new))
    return len(found)


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
