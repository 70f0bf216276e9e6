"""Opening a project for the window: the lock, the other window, the reader's way in."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectLocked, Refused
from annotator.services.projects import Project, open_project
from annotator.ui.language import tr
from annotator.ui.sentences import sentence

_PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)
"""What the system answers where nothing may be written: by rights, or on a read-only drive."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Say what came of opening: a project, another window in front, or a sentence of why not.

    ``notice`` is a sentence for the banner, about a project that is open.
    """

    project: Project | None = None
    raised: str = ""
    failure: str = ""
    notice: str = ""
    needs_password: bool = False
    """Whether a team's server refused to let the person in, with the password at hand or none."""


def open_for_window(path: Path, author: str) -> Opened:
    """Open a project for writing, or show the window that has it, or open it for reading only."""
    try:
        project = open_project(path, author)
    except ProjectLocked as error:
        return _open_locked(path, author, error)
    except Refused as error:
        return Opened(failure=sentence(str(error)), needs_password=True)
    except AnnotatorError as error:
        return Opened(failure=sentence(str(error)))
    except OSError as error:
        if error.errno in _PROTECTED:
            return _open_protected(path, author)
        why = error.strerror or tr("it is broken")
        return Opened(failure=tr("{file} cannot be opened: {why}.").format(file=path.name, why=why))
    notice = ""
    if project.migration_backup is not None:
        notice = tr(
            "This project was brought up to date. A copy from before lies in {path}."
        ).format(path=project.migration_backup)
    return Opened(project, notice=notice)


def _open_locked(path: Path, author: str, error: ProjectLocked) -> Opened:
    from annotator.ui.single_instance import ring

    if ring(path):
        raised = tr("{file} is open already; its window was brought to the front.")
        return Opened(raised=raised.format(file=path.name))
    reason = sentence(str(error))
    try:
        project = open_project(path, author, read_only=True)
    except AnnotatorError as second:
        return Opened(failure=f"{reason} {sentence(str(second))}")
    silent = tr("That window did not answer, so this one is for reading only.")
    return Opened(project, notice=f"{reason} {silent}")


def _open_protected(path: Path, author: str) -> Opened:
    """Open a project that may be read where it lies, but not written."""
    try:
        project = open_project(path, author, read_only=True)
    except AnnotatorError as error:
        return Opened(failure=sentence(str(error)))
    told = tr("{file} may not be written to where it lies, so it is open for reading only.")
    return Opened(project, notice=told.format(file=path.name))
