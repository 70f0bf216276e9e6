"""Packages: a part of a project as a file of its own, for one annotator to work on elsewhere.

A package is a project. Its records keep their uids, so what is done in it comes back by merging.
Suggestions in it get uids of their own: two people may decide differently on the same one. A copy
holds the whole project, for several to work in where there is no server.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.domain.annotations import (
    ArticleLabel,
    Claim,
    Discrepancy,
    Entity,
    Mention,
    Relation,
)
from annotator.domain.articles import Annotator, Article, Progress, Story
from annotator.domain.changes import Record
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.schema import SchemaVersion
from annotator.domain.sprints import Assignment, Sprint
from annotator.errors import InvalidInput, NotFound, Refused
from annotator.services import discussion
from annotator.services.merging import KINDS, PACKAGE
from annotator.services.proposing import AUTHOR
from annotator.store import (
    grouping_rows,
    journal,
    merge_rows,
    migrate,
    queries,
    records,
    sprint_rows,
    staging,
)
from annotator.store.project import Project, Transaction

COPY = "copy_project"
_TOGETHER = 200


@dataclass(frozen=True, slots=True)
class Package:
    """Say what a package holds; ``annotator`` is empty where it is a whole project."""

    path: Path
    annotator: str
    stories: int
    articles: int
    records: int


def make_package(
    project: Project,
    path: Path,
    annotator: str,
    stories: Sequence[str] = (),
    *,
    sprint: str | None = None,
) -> Package:
    """Write stories (uids), or those of a sprint handed to ``annotator`` (a name), to a new file.

    The file holds the schema, the sprint, the annotator's own work on the stories, what the program
    suggests there and what of the discussion the annotator may read; nobody else's work. Raise
    InvalidInput where there is nothing to hand over or a file stands in the way.
    """
    person = project.annotator_named(annotator)
    if person is None:
        raise NotFound(f"there is no annotator {annotator!r}")
    if annotator != project.author:
        _check_lead(project)
    chosen = list(dict.fromkeys(stories)) or _handed(project, person.uid, sprint)
    if not chosen:
        raise InvalidInput(f"no stories are handed to {annotator!r}")
    migrate.create(path)
    try:
        with Project(path, annotator, join=False) as package:
            return _fill(project, package, person, chosen, sprint)
    except BaseException:
        migrate.discard(path)
        raise


def is_package(project: Project) -> bool:
    """Tell whether a project is a package made for one annotator."""
    return merge_rows.package_owner(project.connection, PACKAGE) is not None


def copy_project(project: Project, path: Path) -> Package:
    """Write everything there is to a new file; raise InvalidInput where one stands in the way.

    It comes back by merging, work of any annotator. Its history begins anew.
    """
    _check_lead(project)
    migrate.create(path)
    try:
        with Project(path, project.author, join=False) as copy:
            return _copy(project, copy)
    except BaseException:
        migrate.discard(path)
        raise


def _check_lead(project: Project) -> None:
    if not project.sight().most:
        raise Refused("a package with others' work is made by a lead")


def _copy(project: Project, copy: Project) -> Package:
    counts: Counter[str] = Counter()
    with copy.transact(COPY, how=journal.SETUP) as made:
        for type_ in (SchemaVersion, *KINDS):
            table = records.MAPPED[type_.kind].table
            found = records.select(
                project.connection,
                type_.kind,
                *merge_rows.visible(type_.kind),
                order_by=[table.c.id],
            )
            for batch in records.batched(found, _TOGETHER):
                if type_ is Article:
                    _put_texts(project, made, batch)
                made.insert(*batch)
                counts[type_.kind] += len(batch)
    return Package(copy.path, "", counts[Story.kind], counts[Article.kind], counts.total())


def _put_texts(project: Project, made: Transaction, articles: Sequence[Article]) -> None:
    hashes = list({each.text_sha256 for each in articles})
    staging.add_texts(made.connection, merge_rows.texts(project.connection, hashes))


def _handed(project: Project, person: str, sprint: str | None) -> list[str]:
    found = sprint_rows.assignments(project.connection, annotator_uid=person, sprint_uid=sprint)
    return [each.story for each in found if each.state not in ("skipped", "locked")]


def _fill(
    project: Project,
    package: Project,
    person: Annotator,
    stories: Sequence[str],
    sprint: str | None,
) -> Package:
    machine = project.annotator_named(AUTHOR)
    articles: list[str] = []
    count = 0
    with package.transact(PACKAGE, how=journal.SETUP) as made:

        def put(found: Iterable[Record]) -> None:
            nonlocal count
            for batch in records.batched(found, _TOGETHER):
                made.insert(*batch)
                count += len(batch)

        put(records.select(project.connection, SchemaVersion.kind))
        put([person, *([machine] if machine is not None else [])])
        remarks = _remarks(project, person.uid, stories)
        others = dict.fromkeys(each.annotator for each in remarks if each.annotator != person.uid)
        put(_get(project, Annotator.kind, uid) for uid in others)
        for uid in stories:
            put([_get(project, Story.kind, uid)])
            members = grouping_rows.story_members(project.connection, uid)
            articles += members
            for batch in records.batched(members, _TOGETHER):
                rows: list[Article] = [_get(project, Article.kind, each) for each in batch]
                _put_texts(project, made, rows)
                put(rows)
        put(records.select(project.connection, Entity.kind))
        put(_sprints(project, person.uid, stories, sprint))
        for uid in articles:
            known = queries.progress_of(project.connection, uid, person.uid)
            put([known] if isinstance(known, Progress) else [])
            for kind in (Mention.kind, Claim.kind, Relation.kind, ArticleLabel.kind):
                put(_own(project, kind, uid, person.uid))
        for uid in stories:
            put(_discrepancies(project, uid, person.uid, None if machine is None else machine.uid))
        put(remarks)
    return Package(package.path, person.name, len(stories), len(articles), count)


def _get(project: Project, kind: str, uid: str) -> Any:
    found = records.get(project.connection, kind, uid)
    if found is None:
        raise NotFound(f"there is no {kind} {uid}")
    return found


def _own(project: Project, kind: str, article: str, person: str) -> Iterable[Record]:
    found: Iterable[Record] = queries.annotations_of(project.connection, kind, article, person)
    return found


def _sprints(
    project: Project, person: str, stories: Sequence[str], sprint: str | None
) -> list[Record]:
    """Return the sprints behind the stories, as this annotator may see them, and assignments."""
    handed: list[Assignment] = [
        each
        for each in sprint_rows.assignments(
            project.connection, annotator_uid=person, sprint_uid=sprint
        )
        if each.story in set(stories)
    ]
    behind = dict.fromkeys(each.sprint for each in handed)
    return [*(_get(project, Sprint.kind, uid) for uid in behind), *handed]


def _remarks(project: Project, person: str, stories: Sequence[str]) -> list[Remark]:
    """Return what this annotator may read of the discussion of the stories."""
    return [
        each
        for uid in stories
        for article in grouping_rows.story_members(project.connection, uid)
        for each in discussion.seen_by(project, person, article)
    ]


def _discrepancies(
    project: Project, story: str, person: str, machine: str | None
) -> Iterable[Record]:
    for each in queries.discrepancies_of(project.connection, story_uid=story):
        found: Discrepancy = each
        if found.annotator == person:
            yield found
        elif machine is not None and found.annotator == machine and found.status == "open":
            yield replace(found, uid=new_uid())
