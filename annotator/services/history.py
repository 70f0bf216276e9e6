"""What happened in a project: its steps, as the journal keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.store import journal
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
