"""Whose work a person may see: annotating is blind until one is done.

Everybody sees their own work and the program's suggestions. Others' work on a story shows to an
annotator who has finished that story, and to a lead everywhere but in stories the lead has in hand
as an annotator. On a server row policies keep annotators to it (see `postgres_sight`); in a file,
this is what does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from annotator.domain.articles import Annotator, Article, Progress, Story
from annotator.domain.sprints import Assignment
from annotator.store import remark_rows
from annotator.store.tables import annotator, article, assignment, progress, story

PROGRAM = "suggestions"
"""The annotator that stands for the program."""
ENDED = ("done", "locked")
OPEN = ("new", "in_progress")
DECIDE_SIGHT = (Annotator.kind, Article.kind, Assignment.kind, Progress.kind, Story.kind)
"""The kinds of records that decide whose work somebody sees."""


@dataclass(frozen=True)
class Sight:
    """Say what one person sees; ``name`` is the person's.

    ``own`` are key and uid of the person, then of the program. Of others' work, that on ``stories``
    (uids) shows, or where ``most`` is true everything but that.
    """

    name: str
    own: tuple[tuple[int, str], ...] = ()
    most: bool = True
    stories: frozenset[str] = frozenset()

    @property
    def is_whole(self) -> bool:
        """Tell whether the person sees everything."""
        return self.most and not self.stories

    def of(self, table: sa.Table) -> list[sa.ColumnElement[bool]]:
        """Return the conditions under which rows show, of a table with authors and places."""
        if self.is_whole:
            return []
        # Adding nothing to a key keeps SQLite from an index that leads away from what is asked for.
        return [
            sa.or_(
                (table.c.annotator_id + 0).in_([key for key, _ in self.own]), self._in_place(table)
            )
        ]

    def _in_place(self, table: sa.Table) -> sa.ColumnElement[bool]:
        me = self.own[0][0]
        where: Any
        if "story_id" in table.c:
            where = table.c.story_id + 0
        else:
            # Looked up for each row: all articles of the stories would be listed for every slice.
            own = article.alias()
            where = (
                sa.select(own.c.story_id)
                .where(own.c.id == table.c.article_id)
                .correlate(table)
                .scalar_subquery()
            )
        if self.most:
            return sa.or_(where.is_(None), where.not_in(_in_hand(me)))
        return sa.and_(where.in_(_ended(me)), where.not_in(_in_hand(me)))

    def shows(self, annotator_uid: str, story_uid: str | None) -> bool:
        """Tell whether the work of an annotator on a story, or on an article without one, shows."""
        return annotator_uid in self._own_uids or self.shows_story(story_uid)

    def shows_story(self, uid: str | None) -> bool:
        """Tell whether others' work on a story, or on an article without one, shows."""
        return self.most != (uid in self.stories)

    @cached_property
    def _own_uids(self) -> frozenset[str]:
        return frozenset(uid for _, uid in self.own)


EVERYTHING = Sight("")
"""What somebody sees who only reads."""


def sight_of(connection: sa.Connection, name: str, *, sees_all: bool | None = None) -> Sight:
    """Return what a person sees, by name.

    ``sees_all`` is what a server says of the person's role. In a file leads see all, and so does
    whoever neither was handed a story nor began an article: a reviewer, or somebody who only reads.
    """
    rows = connection.execute(
        sa.select(annotator.c.id, annotator.c.uid, annotator.c.name).where(
            annotator.c.name.in_([name, PROGRAM])
        )
    ).all()
    me = next((row for row in rows if row[2] == name), None)
    if me is None:
        return EVERYTHING
    if sees_all is None:
        sees_all = me[1] in remark_rows.leads(connection) or not _annotates(connection, me[0])
    in_hand = _stories(connection, _in_hand(me[0]))
    return Sight(
        name,
        tuple((row[0], row[1]) for row in sorted(rows, key=lambda row: row[2] != name)),
        most=sees_all,
        stories=in_hand if sees_all else _stories(connection, _ended(me[0])) - in_hand,
    )


def _annotates(connection: sa.Connection, key: int) -> bool:
    """Tell whether a person was handed a story or has begun an article."""
    handed, begun = (
        sa.exists().where(table.c.annotator_id == key) for table in (assignment, progress)
    )
    return bool(connection.execute(sa.select(sa.or_(handed, begun))).scalar_one())


def _in_hand(key: int) -> sa.Select[Any]:
    """Return the select of the stories (keys) a person has to work on."""
    return sa.select(assignment.c.story_id).where(
        assignment.c.annotator_id == key, assignment.c.state.in_(OPEN)
    )


def _ended(key: int) -> sa.CompoundSelect[Any]:
    """Return the select of the stories a person finished: in a sprint, or article by article."""
    handed = sa.select(assignment.c.story_id).where(
        assignment.c.annotator_id == key, assignment.c.state.in_(ENDED)
    )
    own, other, left = article.alias(), article.alias(), progress.alias()
    done = (progress.c.annotator_id == key) & (progress.c.state == "done")
    is_done = sa.exists().where(
        left.c.article_id == other.c.id, left.c.annotator_id == key, left.c.state == "done"
    )
    whole = (
        sa.select(own.c.story_id)
        .join(progress, progress.c.article_id == own.c.id)
        .where(done, own.c.story_id.is_not(None))
        .where(~sa.exists().where(other.c.story_id == own.c.story_id, ~is_done))
    )
    return sa.union(handed, whole)


def _stories(connection: sa.Connection, keys: sa.SelectBase) -> frozenset[str]:
    return frozenset(
        connection.execute(sa.select(story.c.uid).where(story.c.id.in_(keys))).scalars()
    )
