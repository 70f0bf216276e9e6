"""What is asked of sprints: the assignments of a person, and how far a sprint is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.sprints import Assignment, Sprint
from annotator.store import records
from annotator.store.queries import VISIBLE
from annotator.store.tables import annotator, article, assignment, progress, sprint, story


class StateCount(NamedTuple):
    """Count the assignments of one person in one state, and the seconds spent on them."""

    annotator: str
    state: str
    stories: int
    seconds: int


def sprints(connection: sa.Connection) -> list[Sprint]:
    """Return all sprints as they were begun."""
    return list(records.select(connection, Sprint.kind, order_by=[sprint.c.id]))


def sprint_named(connection: sa.Connection, name: str) -> Sprint | None:
    """Return the sprint of that name, or None."""
    return next(records.select(connection, Sprint.kind, sprint.c.name == name), None)


def assignments(
    connection: sa.Connection,
    *,
    sprint_uid: str | None = None,
    annotator_uid: str | None = None,
    story_uid: str | None = None,
    states: Sequence[str] = (),
) -> list[Assignment]:
    """Return assignments by person and position, narrowed to what is given."""
    conditions: list[Any] = []
    for column, table, uid in (
        (assignment.c.sprint_id, sprint, sprint_uid),
        (assignment.c.annotator_id, annotator, annotator_uid),
        (assignment.c.story_id, story, story_uid),
    ):
        if uid is not None:
            conditions.append(column.in_(sa.select(table.c.id).where(table.c.uid == uid)))
    if states:
        conditions.append(assignment.c.state.in_(states))
    order = [assignment.c.annotator_id, assignment.c.position, assignment.c.id]
    return list(records.select(connection, Assignment.kind, *conditions, order_by=order))


def names_of_assigned(
    connection: sa.Connection, annotator_uid: str | None = None
) -> dict[str, str]:
    """Return the names of the stories a person, or anybody, has in sprints, by uid."""
    statement = sa.select(story.c.uid, story.c.name).join(
        assignment, assignment.c.story_id == story.c.id
    )
    if annotator_uid is not None:
        statement = statement.where(assignment.c.annotator_id == _key_of(annotator_uid))
    return {row.uid: row.name for row in connection.execute(statement)}


def shared_stories(connection: sa.Connection) -> set[str]:
    """Return the stories (uids) that two or more annotators have in sprints."""
    statement = (
        sa.select(story.c.uid)
        .join(assignment, assignment.c.story_id == story.c.id)
        .group_by(story.c.id)
        .having(sa.func.count(sa.distinct(assignment.c.annotator_id)) > 1)
    )
    return set(connection.execute(statement).scalars())


def is_shared(connection: sa.Connection, story_uid: str) -> bool:
    """Tell whether two or more annotators have a story in sprints."""
    statement = (
        sa.select(sa.func.count(sa.distinct(assignment.c.annotator_id)))
        .join(story, assignment.c.story_id == story.c.id)
        .where(story.c.uid == story_uid)
    )
    return connection.execute(statement).scalar_one() > 1


_OPEN = sa.select(sprint.c.id).where(sprint.c.closed.is_(sa.false()))


def next_new(connection: sa.Connection, annotator_uid: str) -> Assignment | None:
    """Return the next story of an annotator that nobody began, sprint after sprint, or None.

    On a server it is kept from others until the step ends, and what they keep is passed over.
    """
    found = records.select(
        connection,
        Assignment.kind,
        assignment.c.annotator_id == _key_of(annotator_uid),
        assignment.c.state == "new",
        assignment.c.sprint_id.in_(_OPEN),
        order_by=[assignment.c.sprint_id, assignment.c.position, assignment.c.id],
        alone=True,
        limit=1,
    )
    return next(found, None)


def next_abandoned(connection: sa.Connection, annotator_uid: str, at: str) -> Assignment | None:
    """Return a story taken by somebody whose lease ended before ``at``, kept as in ``next_new``.

    What the annotator has or had already is passed over.
    """
    mine = assignment.alias()
    known = sa.exists().where(
        mine.c.sprint_id == assignment.c.sprint_id,
        mine.c.story_id == assignment.c.story_id,
        mine.c.annotator_id == _key_of(annotator_uid),
    )
    found = records.select(
        connection,
        Assignment.kind,
        assignment.c.state == "in_progress",
        assignment.c.lease_until != "",
        assignment.c.lease_until < at,
        assignment.c.sprint_id.in_(_OPEN),
        sa.not_(known),
        order_by=[assignment.c.annotator_id, assignment.c.position, assignment.c.id],
        alone=True,
        limit=1,
    )
    return next(found, None)


def _key_of(annotator_uid: str) -> sa.ScalarSelect[int]:
    return sa.select(annotator.c.id).where(annotator.c.uid == annotator_uid).scalar_subquery()


def state_counts(connection: sa.Connection, sprint_uid: str) -> list[StateCount]:
    """Return how many assignments each person of a sprint has in each state."""
    statement = (
        sa.select(
            annotator.c.uid,
            assignment.c.state,
            sa.func.count(),
            sa.func.sum(assignment.c.seconds),
        )
        .join(annotator, annotator.c.id == assignment.c.annotator_id)
        .join(sprint, sprint.c.id == assignment.c.sprint_id)
        .where(sprint.c.uid == sprint_uid)
        .group_by(annotator.c.id, assignment.c.state)
        .order_by(annotator.c.id, assignment.c.state)
    )
    return [StateCount(*row) for row in connection.execute(statement)]


def articles_left(connection: sa.Connection, story_uid: str, annotator_uid: str) -> list[str]:
    """Return the uids of a story's articles one annotator has not finished, in order."""
    done = (
        sa.select(progress.c.article_id)
        .join(annotator, annotator.c.id == progress.c.annotator_id)
        .where(annotator.c.uid == annotator_uid, progress.c.state == "done")
    )
    statement = (
        sa.select(article.c.uid)
        .join(story, story.c.id == article.c.story_id)
        .where(story.c.uid == story_uid, VISIBLE, article.c.id.not_in(done))
        .order_by(article.c.published, article.c.id)
    )
    return list(connection.execute(statement).scalars())
