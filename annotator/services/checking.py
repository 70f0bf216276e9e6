"""Verify a project and say all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from msgspec import MsgspecError

from annotator.errors import AnnotatorError, Refused, damaged_at
from annotator.services.projects import existing
from annotator.store import checks, stored_types
from annotator.store.checks import Finding
from annotator.store.connection import snapshot
from annotator.store.project import Project

MOST = 1000
"""Findings of one check that are listed; a file with more is beyond reading line by line."""

_DAMAGE = (AnnotatorError, MsgspecError, AttributeError, LookupError, TypeError, ValueError)
"""What a check runs into where the file holds what no program has written."""


def check(project: Project, watch: Callable[[float, str], None] | None = None) -> Iterator[Finding]:
    """Yield what is wrong with a project, against one state of it; nothing is repaired.

    ``watch`` is told how far the check is, from 0 to 1, and what is checked next. Raise Refused
    where the author sees too little of the project to tell.
    """
    if project.is_shared and not project.sight().most:
        raise Refused("a lead checks a team's project: others' work in it is not shown to you")
    with snapshot(project.connection):
        for done, verify in enumerate(checks.CHECKS):
            name = verify.__name__.replace("_", " ")
            if watch is not None:
                watch(done / len(checks.CHECKS), name)
            try:
                findings = verify(project.connection)
                yield from islice(findings, MOST)
                if next(findings, None) is not None:
                    yield Finding("more", "", f"more than {MOST} findings: {name}")
            except _DAMAGE as error:
                # A damaged page or document stops one check, not the others.
                yield Finding("unreadable", "", f"could not go on, {name}: {error}")


def damage(path: Path) -> str:
    """Return in a sentence which value of a project is not of its type; empty where none is.

    It is asked where something failed that should not: a file that cannot be opened says nothing.
    """
    try:
        with Project(existing(path), "", read_only=True) as project:
            found = next(stored_types.misplaced(project.connection), None)
    except (AnnotatorError, OSError):
        return ""
    return "" if found is None else damaged_at(found)
