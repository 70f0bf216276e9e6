"""Verbs on stories as the program groups them: everything at once, or what is new.

What a person decided stays: an article in a story is never moved, one that a person took out
of its story is left alone, a locked story gets nothing more, and two stories that exist are never
joined. Planning only reads, so that it can be done on a copy in another process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.articles import Article, Story
from annotator.domain.identity import new_uid
from annotator.store import grouping_rows
from annotator.store.grouping_rows import PlacedArticle
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.compare.stories import Days

OP = "group_stories"
_BY_HAND = ("move_article", "merge_stories", "split_story")
_FEW = 300
"""Most articles that are placed one by one where a project holds many more."""
_MANY = 4_000
_LONGEST_NAME = 90
Watch = Callable[[float], object]


@dataclass(frozen=True, slots=True)
class Grouped:
    """Say what a regrouping did."""

    placed: int
    new_stories: int
    alone: int


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Say which articles belong together: into stories there are (by uid), and into new ones.

    ``joins`` pairs an article with its story; each of ``groups`` is to become a story of its own.
    """

    joins: tuple[tuple[str, str], ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    alone: int = 0


def regroup(project: Project, watch: Watch | None = None, *, since_last: bool = False) -> Grouped:
    """Group the articles without a story, with one another and into stories there are, as a step.

    An article like no other stays without a story until one like it comes in. ``since_last`` looks
    in a large project only at what came in since the last grouping, and at what is like it.
    """
    return write_groups(project, plan_groups(project, watch, since_last=since_last))


def plan_groups(
    project: Project, watch: Watch | None = None, *, since_last: bool = False
) -> GroupPlan:
    """Return where the articles without a story belong; nothing is written."""
    free = grouping_rows.free_articles(project.connection)
    by_hand = grouping_rows.placed_by(project.connection, _BY_HAND, [row.uid for row in free])
    free = [row for row in free if row.uid not in by_hand]
    if not free:
        return GroupPlan()
    if grouping_rows.count_articles(project.connection) >= _MANY:
        last = grouping_rows.last_step_of(project.connection, OP) if since_last else 0
        new = grouping_rows.free_articles(project.connection, after=last) if last else free
        if not new:
            return GroupPlan(alone=len(free))
        if len(new) <= _FEW:
            return _plan_few(project, [row for row in new if row.uid not in by_hand], free, watch)
    return _plan_all(project, free, watch)


def write_groups(project: Project, plan: GroupPlan) -> Grouped:
    """Carry out a plan as one step; an article that found a story meanwhile is left there."""
    placed = new = 0
    with project.transact(OP) as made:
        names = grouping_rows.story_names(project.connection) if plan.groups else set()

        def put(before: Article, story: str) -> None:
            nonlocal placed
            made.update(before, replace(before, story=story))
            placed += 1

        for uid, target in plan.joins:
            before = made.get(Article, uid)
            if before.story is None and not made.get(Story, target).locked:
                put(before, target)
        for uids in plan.groups:
            waiting = [found for uid in uids if (found := made.get(Article, uid)).story is None]
            if len(waiting) < 2:
                continue
            story = Story(new_uid(), _name(waiting, names))
            names.add(story.name)
            made.insert(story)
            new += 1
            for before in waiting:
                put(before, story.uid)
    return Grouped(placed, new, plan.alone)


def plan_beside(path: Path, author: str, since_last: bool, watch: Watch) -> GroupPlan:
    """Plan on a project file somebody else has open for writing; it is read in short steps."""
    with Project(path, author, read_only=True) as project:
        return plan_groups(project, watch, since_last=since_last)


def _plan_all(project: Project, free: Sequence[PlacedArticle], watch: Watch | None) -> GroupPlan:
    """Plan with every article there is; those a person took out of their story stay out of it."""
    from annotator.compare.stories import group
    from annotator.services.sketch_cache import sketches_of

    locked = grouping_rows.locked_stories(project.connection)
    left = {row.uid for row in free}
    rows = [
        row
        for row in grouping_rows.placed_articles(project.connection)
        if row.uid in left or (row.story is not None and row.story not in locked)
    ]
    stories = list(dict.fromkeys(row.story for row in rows if row.story is not None))
    number_of = {uid: number for number, uid in enumerate(stories)}
    groups = group(
        sketches_of(project, [row.text_sha256 for row in rows], watch),
        given=[-1 if row.story is None else number_of[row.story] for row in rows],
        days=_days(rows),
    )
    return _plan([(row.uid, groups[i]) for i, row in enumerate(rows) if row.story is None], stories)


def _plan_few(
    project: Project,
    new: Sequence[PlacedArticle],
    free: Sequence[PlacedArticle],
    watch: Watch | None,
) -> GroupPlan:
    """Plan for articles among very many: each joins a story, or those that wait and are like it."""
    from annotator.compare.stories import group
    from annotator.services.placing import Placing

    placing = Placing(project, watch)
    joins, left = placing.placed(new)
    waiting = placing.like(new, free)
    late, still = placing.placed(waiting)
    left += still
    groups = group(placing.sketches(left), days=_days(left))
    plan = _plan(list(zip((row.uid for row in left), groups, strict=True)), [])
    alone = len(free) - len(joins) - len(late) - sum(map(len, plan.groups))
    return GroupPlan((*joins, *late), plan.groups, alone)


def _plan(numbered: Sequence[tuple[str, int]], stories: Sequence[str]) -> GroupPlan:
    """Return a plan from the group number of each article; those of stories come first."""
    members: dict[int, list[str]] = {}
    for uid, number in numbered:
        members.setdefault(number, []).append(uid)
    joins: list[tuple[str, str]] = []
    new: list[tuple[str, ...]] = []
    for number, uids in sorted(members.items()):
        if 0 <= number < len(stories):
            joins += ((uid, stories[number]) for uid in uids)
        elif number >= 0 and len(uids) > 1:
            new.append(tuple(uids))
    placed = len(joins) + sum(len(uids) for uids in new)
    return GroupPlan(tuple(joins), tuple(new), len(numbered) - placed)


def _days(rows: Sequence[PlacedArticle]) -> Days:
    import numpy as np

    found = np.full(len(rows), np.nan, dtype=np.float32)
    for index, row in enumerate(rows):
        try:
            found[index] = date.fromisoformat(row.published[:10]).toordinal()
        except ValueError:
            continue
    return found


def _name(articles: Sequence[Article], taken: set[str]) -> str:
    """Return a name no story has, after the first article's title."""
    first = min(articles, key=lambda article: (article.published or "9", article.uid))
    name = " ".join(first.title.split())[:_LONGEST_NAME].strip() or "Story"
    number, unique = 2, name
    while unique in taken:
        unique = f"{name} ({number})"
        number += 1
    return unique
