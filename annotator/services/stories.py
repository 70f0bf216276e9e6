"""Verbs on stories as wholes: merge, split, lock.

What a person decides here stays: grouping never moves an article that one of these verbs placed,
and neither adds to a locked story nor takes from it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from annotator.domain.annotations import PERSON, Discrepancy
from annotator.domain.articles import Article, Story
from annotator.domain.identity import new_uid
from annotator.domain.matrix import ClaimRow
from annotator.errors import InvalidInput
from annotator.store import grouping_rows, queries, story_rows
from annotator.store.project import Project, Transaction


def merge_stories(project: Project, into: str, others: Sequence[str]) -> Story:
    """Move everything of ``others`` (uids) into the story ``into`` and remove them.

    Discrepancies and rows of the claim matrix come along. Raise InvalidInput where a sprint has
    handed out one of the others: its annotators were promised that story.
    """
    doomed = [uid for uid in dict.fromkeys(others) if uid != into]
    if not doomed:
        raise InvalidInput("two stories are needed to merge")
    with project.transact("merge_stories") as made:
        target = made.get(Story, into)
        for uid in doomed:
            story = made.get(Story, uid)
            if story_rows.is_assigned(made.connection, uid):
                raise InvalidInput(f"the story {story.name!r} is handed out in a sprint")
            for article in grouping_rows.story_members(made.connection, uid):
                _move(made, article, into)
            for found in list(queries.discrepancies_of(made.connection, story_uid=uid)):
                made.update(found, replace(found, story=into))
            for row in story_rows.claim_rows(made.connection, uid):
                made.update(row, replace(row, story=into))
            made.delete(story)
    return target


def split_story(project: Project, story: str, articles: Collection[str], name: str) -> Story:
    """Move some of a story's articles into a new story called ``name``.

    Discrepancies and rows of the claim matrix that only touch what moves come along. Raise
    InvalidInput where people's discrepancies would be torn apart, or nothing would stay or go;
    suggestions nobody decided on are taken away where they span both.
    """
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("a story needs a name")
    moving = set(articles)
    with project.transact("split_story") as made:
        members = grouping_rows.story_members(made.connection, story)
        if not moving or not moving < set(members):
            raise InvalidInput("a part of the story's articles has to stay, and a part to go")
        if queries.story_named(made.connection, cleaned) is not None:
            raise InvalidInput(f"there is a story called {cleaned!r} already")
        new = Story(new_uid(), cleaned)
        made.insert(new)
        for found in list(queries.discrepancies_of(made.connection, story_uid=story)):
            _divide(made, found, moving, new.uid)
        for row in story_rows.claim_rows(made.connection, story):
            _divide_row(made, row, moving, new.uid)
        for article in members:
            if article in moving:
                _move(made, article, new.uid)
    return new


def lock_story(project: Project, uid: str) -> Story:
    """Declare a story complete: grouping leaves it as it is."""
    return _set_locked(project, "lock_story", uid, locked=True)


def unlock_story(project: Project, uid: str) -> Story:
    """Let grouping add to a story again."""
    return _set_locked(project, "unlock_story", uid, locked=False)


def _set_locked(project: Project, op: str, uid: str, *, locked: bool) -> Story:
    with project.transact(op) as made:
        before = made.get(Story, uid)
        after = replace(before, locked=locked)
        made.update(before, after)
    return after


def _move(made: Transaction, article: str, story: str) -> None:
    before = made.get(Article, article)
    made.update(before, replace(before, story=story))


def _divide(made: Transaction, found: Discrepancy, moving: set[str], new: str) -> None:
    sides = {side.article for side in found.sides}
    if sides <= moving:
        made.update(found, replace(found, story=new))
    elif sides & moving:
        if found.origin == PERSON or found.status != "open":
            raise InvalidInput("a discrepancy joins what stays with what goes; delete it first")
        made.delete(found)


def _divide_row(made: Transaction, row: ClaimRow, moving: set[str], new: str) -> None:
    """Let a row go where its cells are; one with cells on both sides keeps those that stay."""
    here = tuple(cell for cell in row.cells if cell.article not in moving)
    gone = tuple(cell for cell in row.cells if cell.article in moving)
    if not gone:
        return
    if not here:
        made.update(row, replace(row, story=new))
        return
    made.update(row, replace(row, cells=here))
    made.insert(replace(row, uid=new_uid(), story=new, cells=gone))
