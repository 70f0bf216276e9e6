"""Backups of a project: made and verified while it is in use, rotated, listed, restored.

A backup lies in the folder ``backups`` beside its project, or in one the person chose, and is a
project file like any other. Its name says of which project it is, when it was made, and what the
newest step was.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import SUFFIX, Project, existing
from annotator.store import journal, patient_copy, queries, step_rows
from annotator.store.connection import file_version
from annotator.store.locks import WriterLock

FOLDER = "backups"
KEPT = 10
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<project>.+)\.(?P<at>\d{8}T\d{6}Z)\.(?P<step>\d+)" + re.escape(SUFFIX))
_SIDE_FILES = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Backup:
    """Hold one backup: its file, when it was made (UTC), its newest step, its size in bytes."""

    path: Path
    made: datetime
    step: int
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """Hold what is in a backup."""

    articles: int
    annotations: int
    steps: int
    last_step: str


@dataclass(frozen=True, slots=True)
class Restored:
    """Hold the project's file and the one that lay in its place, which is kept beside it."""

    path: Path
    kept: Path | None


def folder_of(project: Path, chosen: str = "") -> Path:
    """Return where the backups of a project lie."""
    return Path(chosen) if chosen else project.resolve().parent / FOLDER


def newest_step(project: Project) -> int:
    """Return the place of the newest step: the project changed if it is another one."""
    return journal.last_closed(project.connection).seq


def make(
    project: Path, folder: Path, kept: int = KEPT, *, patience: float = 600.0
) -> Backup | None:
    """Back a project up, which may be in use, and let go of the oldest beyond ``kept``.

    The backup appears under its name only when every page of it was checked. Return None where
    nothing has changed since the newest one.
    """
    if not project.is_file():
        raise NotFound(f"there is no project at {project}")
    file_version(project)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput(f"{folder}: {error.strerror or error}") from error
    partial = folder / f".{_prefix(project)}.{os.getpid()}.partial"
    try:
        patient_copy.make(project, partial, patience=patience)
        patient_copy.verify(partial, f"the backup of {project.name}")
        step = patient_copy.newest_step(partial)
        before = listed(project, folder)
        if before and before[0].step == step:
            return None
        now = datetime.now(UTC).replace(microsecond=0)
        target = folder / f"{_prefix(project)}.{now.strftime(_STAMP)}.{step}{SUFFIX}"
        _synchronise(partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
        for suffix in _SIDE_FILES:
            partial.with_name(partial.name + suffix).unlink(missing_ok=True)
    rotate(project, folder, kept)
    return Backup(target, now, step, target.stat().st_size)


def rotate(project: Path, folder: Path, kept: int) -> list[Path]:
    """Remove the oldest backups of a project beyond ``kept`` and return what was removed.

    Besides the newest ones the last of each of the seven days before is kept, so that an afternoon
    of work does not push out all of the week.
    """
    found = listed(project, folder)
    days: dict[str, Backup] = {}
    for backup in found:
        days.setdefault(backup.made.strftime("%Y%m%d"), backup)
    spared = {*found[: max(kept, 1)], *sorted(days.values(), key=_made, reverse=True)[:7]}
    gone = []
    for backup in found:
        if backup not in spared:
            with suppress(OSError):
                backup.path.unlink()
                gone.append(backup.path)
    return gone


def _made(backup: Backup) -> datetime:
    return backup.made


def listed(project: Path, folder: Path) -> list[Backup]:
    """Return the backups of a project, the newest first."""
    return sorted(_found(project, folder), key=lambda each: (each.made, each.step), reverse=True)


def _found(project: Path, folder: Path) -> Iterator[Backup]:
    prefix = _prefix(project)
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match is None or match["project"] != prefix:
            continue
        with suppress(OSError, ValueError):
            made = datetime.strptime(match["at"], _STAMP).replace(tzinfo=UTC)
            yield Backup(path, made, int(match["step"]), path.stat().st_size)


def _prefix(project: Path) -> str:
    """Return what the names of a project's backups begin with.

    Projects of one name in two folders may have one folder of backups.
    """
    place = os.path.normcase(str(project.resolve()))
    return f"{project.stem}-{hashlib.sha256(os.fsencode(place)).hexdigest()[:6]}"


def contents(path: Path) -> Contents:
    """Return what is in a backup; raise AnnotatorError where it cannot be read."""
    with Project(path, "backup", read_only=True) as copy:
        annotations = sum(
            queries.count(copy.connection, kind)
            for kind in ("mention", "claim", "relation", "article_label", "discrepancy")
        )
        articles = queries.count(copy.connection, "article")
        last = journal.last_closed(copy.connection).seq
        newest = step_rows.page(copy.connection, None, 1)
        return Contents(articles, annotations, last, newest[0].at if newest else "")


def restore(project: Path, backup: Path) -> Restored:
    """Put a backup in the place of a project; the file that lies there is kept beside it.

    The backup is copied, the copy checked page by page, and only then is anything renamed. Raise
    ProjectUnreadable for a damaged backup and ProjectLocked where the project is open.
    """
    project = existing(project)
    if not backup.is_file():
        raise NotFound(f"there is no backup at {backup}")
    if project.exists() and project.resolve().samefile(backup):
        raise InvalidInput("that is the project itself")
    file_version(backup)
    partial = project.with_name(f".{project.name}.restoring")
    partial.unlink(missing_ok=True)
    try:
        patient_copy.make(backup, partial)
        patient_copy.verify(partial, backup.name)
        with WriterLock(project):
            kept = _put_aside(project) if project.exists() else None
            _synchronise(partial)
            partial.replace(project)
    finally:
        partial.unlink(missing_ok=True)
    return Restored(project, kept)


def _put_aside(project: Path) -> Path:
    """Rename a project's file, and what lies beside it, to a name that says it was replaced."""
    patient_copy.settle(project)
    stamp = datetime.now(UTC).strftime(_STAMP)
    kept = project.with_name(f"{project.stem}.replaced-{stamp}{SUFFIX}")
    number = 1
    while kept.exists():
        number += 1
        kept = project.with_name(f"{project.stem}.replaced-{stamp}-{number}{SUFFIX}")
    for suffix in _SIDE_FILES:
        beside = project.with_name(project.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    project.replace(kept)
    return kept


def _synchronise(path: Path) -> None:
    """Write a file to the disk before its name says that it is whole."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def named(project: Path, folder: Path, wanted: str) -> Path:
    """Return the backup meant by a path, or by its number in the list (1 is the newest)."""
    path = Path(wanted)
    if path.is_file() or not wanted.isdigit():
        return path
    found = listed(project, folder)
    if not 1 <= int(wanted) <= len(found):
        raise NotFound(f"there are {len(found)} backups, so there is no number {wanted}")
    return found[int(wanted) - 1].path
