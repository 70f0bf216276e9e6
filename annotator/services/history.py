"""What happened in a project: its steps, as the journal keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from annotator.domain.annotations import Discrepancy
from annotator.errors import AnnotatorError, Conflict
from annotator.store import journal, queries, records, step_rows
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class StepRow:
    """Hold one step: its place, when (ISO 8601, UTC), who, how (do, undo, redo, setup), what."""

    number: int
    at: str
    author: str
    how: str
    op: str
    changes: int
    hash: str


def steps(project: Project) -> Iterator[StepRow]:
    """Yield the steps of a project, oldest first."""
    for step in journal.steps(project.connection):
        yield StepRow(
            step.seq or 0,
            step.at,
            step.author,
            step.how,
            step.op,
            step.change_count,
            step.hash or "",
        )


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one step as a list shows it; ``undone`` where it was taken back and not redone."""

    number: int
    at: str
    author: str
    how: str
    op: str
    changes: int
    undone: bool


@dataclass(frozen=True, slots=True)
class Undone:
    """Hold the ops that were taken back, newest first, and why it went no further, if so."""

    ops: tuple[str, ...]
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Hold what a step made of one annotation, in words such as "label person → place"."""

    number: int
    at: str
    author: str
    how: str
    op: str
    what: tuple[str, ...]


def newest(project: Project, below: int | None = None, limit: int = 100) -> list[Line]:
    """Return a page of steps, the newest first, from before step number ``below``."""
    steps_ = step_rows.page(project.connection, below, limit)
    gone = step_rows.taken_back(project.connection, steps_)
    return [
        Line(
            each.seq or 0,
            each.at,
            each.author,
            each.how,
            each.op,
            each.change_count,
            each.id in gone,
        )
        for each in steps_
    ]


def undo_to(project: Project, number: int) -> Undone:
    """Take back the author's own steps, newest first, down to and with the one of this number.

    Raise Conflict where that step is another's or was taken back already. What other people did
    meanwhile stays; where it stands in the way, the undoing ends before it and says why.
    """
    last = journal.to_undo(project.connection, project.author)
    if last is None or (last.seq or 0) < number:
        raise Conflict(_why_not(project, number))
    if not _is_own_and_done(project, number):
        raise Conflict(_why_not(project, number))
    ops: list[str] = []
    while (step := journal.to_undo(project.connection, project.author)) is not None:
        if (step.seq or 0) < number:
            break
        try:
            project.undo()
        except AnnotatorError as error:
            return Undone(tuple(ops), str(error))
        ops.append(step.op)
    return Undone(tuple(ops))


def _is_own_and_done(project: Project, number: int) -> bool:
    found = [line for line in newest(project, number + 1, 1) if line.number == number]
    return (
        bool(found)
        and found[0].author == project.author
        and found[0].how == journal.DO
        and not found[0].undone
    )


def _why_not(project: Project, number: int) -> str:
    found = [line for line in newest(project, number + 1, 1) if line.number == number]
    if not found:
        return f"there is no step {number}"
    line = found[0]
    if line.how == journal.SETUP:
        return "that step set the project up, and a project without it would be none"
    if line.author != project.author:
        return f"that step is {line.author}'s, and everybody takes back their own"
    if line.how != journal.DO:
        return "that step is itself an undo or redo; choose one before it"
    return "that step was taken back already"


def of_annotation(project: Project, kind: str, uid: str) -> list[Event]:
    """Return what happened to one annotation, the newest first; nothing where it must not show."""
    if not _shows(project, kind, uid):
        return []
    found = [
        Event(
            each.step.seq or 0,
            each.step.at,
            each.step.author,
            each.step.how,
            each.step.op,
            _what(each),
        )
        for each in step_rows.of_record(project.connection, kind, uid)
    ]
    return found[::-1]


def _shows(project: Project, kind: str, uid: str) -> bool:
    """Tell whether the author may see an annotation; of one that is gone, whether it was theirs."""
    sight = project.sight()
    if sight.is_whole:
        return True
    record = records.get(project.connection, kind, uid)
    if record is None:
        return any(
            each.step.author == project.author
            for each in step_rows.of_record(project.connection, kind, uid)
        )
    story = (
        record.story
        if isinstance(record, Discrepancy)
        else queries.article_of(project.connection, record.article).story
    )
    return sight.shows(record.annotator, story)


def _what(changed: step_rows.RecordChange) -> tuple[str, ...]:
    """Return what a change did, a field each."""
    if changed.labels is not None:
        return (f"label {changed.labels[0]} → {changed.labels[1]}",)
    assert changed.change is not None
    before, after = changed.change.before, changed.change.after
    if before is None:
        return (f"made as {getattr(after, 'label', '')}".rstrip(),)
    if after is None:
        return ("deleted",)
    return tuple(
        _field(before, after, each.name)
        for each in fields(before)
        if getattr(before, each.name) != getattr(after, each.name)
    )


_NAMES = {
    "spans": "edges",
    "annotator": "decided by another person",
    "schema_version": "schema version",
    "from_uid": "from",
    "to_uid": "to",
}
_SHORT = frozenset(("label", "status", "severity", "schema_version", "score", "origin"))


def _field(before: object, after: object, name: str) -> str:
    shown = _NAMES.get(name, name)
    if name == "attributes":
        one, other = getattr(before, name), getattr(after, name)
        changed = [key for key in {**one, **other} if one.get(key) != other.get(key)]
        return "attributes " + ", ".join(sorted(changed))
    if name in _SHORT:
        return f"{shown} {getattr(before, name)} → {getattr(after, name)}"
    return shown
