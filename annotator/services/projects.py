"""Verbs on whole projects: make one, open one."""

from __future__ import annotations

import getpass
from pathlib import Path

from annotator.domain.schema import Schema, validate
from annotator.errors import Conflict
from annotator.store import project as stored
from annotator.store.project import Project

SUFFIX = ".annotator"
__all__ = ["SUFFIX", "Project", "create_project", "login_name", "open_project"]


def login_name() -> str:
    """Return the name of whoever is logged in, which is the author unless another is named."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in some containers
        return "annotator"


def create_project(path: Path, author: str, schema: Schema) -> Project:
    """Make a project file and open it; raise Conflict where there is a file already."""
    validate(schema)
    if path.exists():
        raise Conflict(f"there is a file called {path.name} already; choose another name")
    return stored.create(path, author, schema)


def open_project(path: Path, author: str, *, read_only: bool = False) -> Project:
    """Open a project file; raise NotFound, ProjectLocked or ProjectUnreadable."""
    return Project(path, author, read_only=read_only)
