"""What the dashboard counts, grouped by the database and read a slice at a time.

A million annotations are never in memory, and no statement reads more than some ten milliseconds:
where SQLite has no write-ahead log, a longer read would keep the person's own keys from being
saved. Annotators and articles are told by their keys.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import sqlalchemy as sa

from annotator.domain.annotations import PERSON, REJECTED
from annotator.store.queries import VISIBLE
from annotator.store.sight import EVERYTHING, Sight
from annotator.store.tables import (
    annotator,
    article,
    article_label,
    assignment,
    claim,
    discrepancy,
    mention,
    relation,
    remark,
    sprint,
    story,
)

LAYERS: dict[str, sa.Table] = {
    "mention": mention,
    "claim": claim,
    "relation": relation,
    "article": article_label,
    "discrepancy": discrepancy,
}
SLICE = 20_000
"""Rows that are read at once."""
ENDED = ("done", "locked")
Watch = Callable[[float], object]


class Person(NamedTuple):
    """Hold an annotator: key, uid, name, colour (``#rrggbb`` or empty)."""

    key: int
    uid: str
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Narrow rows to the stories of a sprint and to one annotator, by key; None does not.

    ``sight`` leaves out others' work where it must not be seen.
    """

    sprint: int | None = None
    annotator: int | None = None
    sight: Sight = EVERYTHING

    def of(self, table: sa.Table) -> list[sa.ColumnElement[bool]]:
        """Return the conditions on a table of annotations, assignments or remarks.

        Adding nothing to a key keeps SQLite from an index that leads away from the slice asked for.
        """
        found: list[sa.ColumnElement[bool]] = []
        if "sprint_id" not in table.c:
            found += self.sight.of(table)
        elif not self.sight.most:
            # Who has which story is a lead's business; half of it would only mislead.
            found.append(table.c.annotator_id.in_([key for key, _ in self.sight.own]))
        if self.annotator is not None:
            found.append(table.c.annotator_id + 0 == self.annotator)
        if self.sprint is None:
            return found
        if "sprint_id" in table.c:
            found.append(table.c.sprint_id == self.sprint)
        elif "story_id" in table.c:
            found.append((table.c.story_id + 0).in_(_stories(self.sprint)))
        else:
            # Looked up for each row: all articles of the sprint would be listed for every slice.
            own = article.alias()
            owner = sa.select(own.c.story_id).where(own.c.id == table.c.article_id)
            found.append(owner.correlate(table).scalar_subquery().in_(_stories(self.sprint)))
        return found


def _stories(sprint_key: int) -> sa.Select[Any]:
    return sa.select(assignment.c.story_id).where(assignment.c.sprint_id == sprint_key)


class Sort(NamedTuple):
    """Tell annotations apart by who has them, label, status and origin."""

    annotator: int
    label: str
    status: str
    origin: str


@dataclass(slots=True)
class Counts:
    """Hold what was counted of some layers.

    ``sorts`` counts all annotations by layer and sort, ``articles`` those that stand by annotator
    and article, ``made`` those that stand by annotator and the first eight digits of their uid,
    which say within 65.536 seconds when they were made.
    """

    sorts: Counter[tuple[str, Sort]] = field(default_factory=Counter)
    articles: Counter[tuple[int, int]] = field(default_factory=Counter)
    made: Counter[tuple[int, str]] = field(default_factory=Counter)


def people(connection: sa.Connection) -> list[Person]:
    """Return all annotators by name."""
    c = annotator.c
    rows = connection.execute(sa.select(c.id, c.uid, c.name, c.color).order_by(c.name))
    return [Person(*row) for row in rows]


def sprint_key(connection: sa.Connection, uid: str) -> int | None:
    """Return the key of a sprint, or None."""
    found: int | None = connection.execute(
        sa.select(sprint.c.id).where(sprint.c.uid == uid)
    ).scalar()
    return found


def counts(
    connection: sa.Connection, layers: list[str], scope: Scope, watch: Watch | None = None
) -> Counts:
    """Count the annotations of some layers; ``watch`` is told how far it is, from 0 to 1."""
    found = Counts()
    wanted = [(layer, *each) for layer in layers for each in _slices(connection, LAYERS[layer])]
    for done, (layer, first, last) in enumerate(wanted):
        if watch is not None:
            watch(done / len(wanted))
        table = LAYERS[layer]
        c = table.c
        inside = [c.id > first, c.id <= last, *scope.of(table)]
        groups = sa.select(c.annotator_id, c.label, c.status, c.origin, sa.func.count())
        for *sort, count in connection.execute(
            groups.where(*inside).group_by(c.annotator_id, c.label, c.status, c.origin)
        ):
            found.sorts[layer, Sort(*sort)] += count
        inside.append(c.status != REJECTED)
        if layer == "discrepancy":
            # One that was suggested was not made when somebody decided on it.
            inside.append(c.origin == PERSON)
        else:
            pairs = sa.select(c.annotator_id, c.article_id, sa.func.count()).where(*inside)
            for who, key, count in connection.execute(pairs.group_by(c.annotator_id, c.article_id)):
                found.articles[who, key] += count
        when = sa.func.substr(c.uid, 1, 8)
        timed = sa.select(c.annotator_id, when, sa.func.count())
        # Only a version 7 UUID tells when it was made; data from elsewhere may have others.
        timed = timed.where(*inside, sa.func.substr(c.uid, 15, 1) == "7")
        for who, moment, count in connection.execute(timed.group_by(c.annotator_id, when)):
            found.made[who, moment] += count
    return found


def _slices(connection: sa.Connection, table: sa.Table) -> Iterator[tuple[int, int]]:
    last = connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0
    for first in range(0, last, SLICE):
        yield first, first + SLICE


def story_of_articles(connection: sa.Connection, scope: Scope) -> dict[int, int | None]:
    """Return the key of the story of every article that can be seen, by the article's key."""
    statement = sa.select(article.c.id, article.c.story_id).where(VISIBLE)
    if scope.sprint is not None:
        statement = statement.where(article.c.story_id.in_(_stories(scope.sprint)))
    return {int(key): owner for key, owner in connection.execute(statement)}


class Handed(NamedTuple):
    """Count the assignments of one annotator in one sprint and state; ``seconds`` were active."""

    sprint: str
    sprint_name: str
    annotator: str
    name: str
    state: str
    stories: int
    seconds: int


def handed(connection: sa.Connection, scope: Scope) -> list[Handed]:
    """Return how many assignments there are by sprint, annotator and state."""
    c = assignment.c
    statement = (
        sa.select(
            sprint.c.uid,
            sprint.c.name,
            annotator.c.uid,
            annotator.c.name,
            c.state,
            sa.func.count(),
            sa.func.sum(c.seconds),
        )
        .select_from(assignment)
        .join(sprint, sprint.c.id == c.sprint_id)
        .join(annotator, annotator.c.id == c.annotator_id)
        .where(*scope.of(assignment))
        .group_by(sprint.c.id, annotator.c.id, c.state)
        .order_by(sprint.c.id, annotator.c.name, c.state)
    )
    return [Handed(*row) for row in connection.execute(statement)]


def finished(connection: sa.Connection, scope: Scope) -> list[tuple[int, str, int]]:
    """Return (annotator, minute as "2031-05-04T09:00", stories) of what was finished."""
    c = assignment.c
    minute = sa.func.substr(c.since, 1, 16)
    statement = (
        sa.select(c.annotator_id, minute, sa.func.count())
        .where(c.state.in_(ENDED), c.since != "", *scope.of(assignment))
        .group_by(c.annotator_id, minute)
        .order_by(minute)
    )
    return [(int(who), str(at), int(count)) for who, at, count in connection.execute(statement)]


def timed(connection: sa.Connection, scope: Scope) -> list[tuple[int, int, int, bool]]:
    """Return (annotator, story, seconds, whether it is finished) of stories with counted time."""
    c = assignment.c
    statement = sa.select(c.annotator_id, c.story_id, c.seconds, c.state.in_(ENDED)).where(
        c.seconds > 0, *scope.of(assignment)
    )
    return [(row[0], row[1], row[2], bool(row[3])) for row in connection.execute(statement)]


def finished_order(connection: sa.Connection, scope: Scope) -> dict[str, str]:
    """Return when each story was last finished (ISO 8601, UTC), by uid, the earliest first."""
    c = assignment.c
    last = sa.func.max(c.since)
    statement = (
        sa.select(story.c.uid, last)
        .join(assignment, c.story_id == story.c.id)
        .where(c.state.in_(ENDED))
        .group_by(story.c.id)
        .order_by(last, story.c.uid)
    )
    if scope.sprint is not None:
        statement = statement.where(c.sprint_id == scope.sprint)
    return {str(uid): str(at) for uid, at in connection.execute(statement)}


def sprint_stories(connection: sa.Connection, key: int) -> list[str]:
    """Return the uids of the stories handed out in a sprint."""
    statement = sa.select(story.c.uid).where(story.c.id.in_(_stories(key))).order_by(story.c.id)
    return list(connection.execute(statement).scalars())


def hard(connection: sa.Connection, scope: Scope) -> list[tuple[str, str, bool, int]]:
    """Return (annotator's uid, name, whether settled, count) of the hard cases."""
    c = remark.c
    statement = (
        sa.select(annotator.c.uid, annotator.c.name, c.settled, sa.func.count())
        .join(annotator, annotator.c.id == c.annotator_id)
        .where(c.hard, c.reply_to == "", *scope.of(remark))
        .group_by(annotator.c.id, c.settled)
        .order_by(annotator.c.name, c.settled)
    )
    return [(row[0], row[1], bool(row[2]), row[3]) for row in connection.execute(statement)]
