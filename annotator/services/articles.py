"""Verbs on articles and stories: what is known of them, where they belong, how far one is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from annotator.domain.annotations import PERSON
from annotator.domain.articles import EDITABLE_FIELDS, Article, Furniture, Progress, Story
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside
from annotator.errors import InvalidInput
from annotator.store import queries
from annotator.store.project import Project, Transaction

_ISO_DATE = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?\Z"
)


def edit_article(project: Project, uid: str, values: dict[str, str]) -> Article:
    """Write metadata fields by name; ``published`` is an ISO 8601 date, date and time, or empty."""
    for name in values:
        if name not in EDITABLE_FIELDS:
            raise InvalidInput(f"an article has no field {name!r} to edit")
    cleaned = {name: " ".join(value.split()) for name, value in values.items()}
    published = cleaned.get("published", "")
    if published and not _ISO_DATE.match(published):
        raise InvalidInput("the date of publication is written 2024-12-31 or 2024-12-31T18:30")
    with project.transact("edit_article") as made:
        before = made.get(Article, uid)
        after = replace(before, **cleaned)  # type: ignore[arg-type]
        made.update(before, after)
    return after


def set_furniture(project: Project, uid: str, furniture: Iterable[Furniture]) -> Article:
    """Replace the furniture of an article; stretches are sorted and must not overlap."""
    wanted = tuple(sorted(furniture))
    with project.transact("set_furniture") as made:
        before = made.get(Article, uid)
        check_inside((Span(item.start, item.end) for item in wanted), before.length, what="it")
        for first, second in pairwise(wanted):
            if second.start < first.end:
                raise InvalidInput("two stretches of furniture overlap")
        after = replace(before, furniture=wanted)
        made.update(before, after)
    return after


def toggle_furniture(project: Project, uid: str, span: Span, kind: str = "marked") -> Article:
    """Mark a stretch as furniture, or clear all furniture it touches if there is any."""
    article = queries.article_of(project.connection, uid)
    kept = [item for item in article.furniture if not span.overlaps(Span(item.start, item.end))]
    if len(kept) == len(article.furniture):
        kept.append(Furniture(span.start, span.end, kind))
    return set_furniture(project, uid, kept)


def move_article(project: Project, uid: str, story_name: str) -> Article:
    """Put an article into the story of that name, made if need be; an empty name means none.

    Discrepancies hold an article in its story: with one, the move is refused. Suggestions nobody
    has decided on go with the move.
    """
    name = " ".join(story_name.split())
    with project.transact("move_article") as made:
        before = made.get(Article, uid)
        story = queries.story_named(project.connection, name) if name else None
        if name and story is None:
            story = Story(new_uid(), name)
            made.insert(story)
        after = replace(before, story=None if story is None else story.uid)
        if after != before:
            _release(made, uid)
        made.update(before, after)
    return after


def _release(made: Transaction, uid: str) -> None:
    """Take away the suggestions that wait on an article; raise where people's work holds it."""
    held = list(queries.discrepancies_of(made.connection, article_uid=uid))
    if any(each.origin == PERSON or each.status != "open" for each in held):
        raise InvalidInput("the article has discrepancies in its story; delete them first")
    for suggestion in held:
        made.delete(suggestion)


def rename_story(project: Project, uid: str, name: str) -> Story:
    """Give a story another name, one no other story has."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise InvalidInput("a story needs a name")
    with project.transact("rename_story") as made:
        other = queries.story_named(project.connection, cleaned)
        if other is not None and other.uid != uid:
            raise InvalidInput(f"there is a story called {cleaned!r} already")
        before = made.get(Story, uid)
        after = replace(before, name=cleaned)
        made.update(before, after)
    return after


def finish_article(project: Project, uid: str) -> None:
    """Mark an article as done by the author."""
    _set_progress(project, "finish_article", uid, "done")


def reopen_article(project: Project, uid: str) -> None:
    """Mark an article as in progress again."""
    _set_progress(project, "reopen_article", uid, "in_progress")


def _set_progress(project: Project, op: str, uid: str, state: str) -> None:
    with project.transact(op) as made:
        made.get(Article, uid)
        before = queries.progress_of(made.connection, uid, project.annotator.uid)
        if before is None:
            made.insert(Progress(new_uid(), uid, project.annotator.uid, state))
        else:
            made.update(before, replace(before, state=state))
