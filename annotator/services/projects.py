"""Verbs on projects as a whole: make one, open one."""

from __future__ import annotations

from pathlib import Path

from annotator import paths
from annotator.domain.schema import Schema
from annotator.errors import InvalidInput, NotFound
from annotator.formats.schema_json import read_schema
from annotator.services import passwords, team
from annotator.services.people import login_name
from annotator.store import backup
from annotator.store import project as store
from annotator.store.connection import database_version, file_version
from annotator.store.project import Project, Watch

__all__ = [
    "SAMPLE_NAME",
    "SUFFIX",
    "Project",
    "Watch",
    "database_version",
    "default_schema",
    "existing",
    "load_schema",
    "new_project",
    "open_project",
    "sample_path",
    "with_suffix",
]

SUFFIX = ".annotator"
SAMPLE_NAME = f"sample{SUFFIX}"


def default_schema() -> Schema:
    """Return the schema a new project starts with."""
    return load_schema(paths.resources() / "schema" / "news.json")


def load_schema(path: Path) -> Schema:
    """Return the schema in a file; raise NotFound or InvalidInput."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file") from None
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}") from None
    return read_schema(data, name=str(path))[0]


def new_project(path: Path, author: str, schema: Schema | None = None) -> Project:
    """Make a project file, with the default schema unless another is given, and open it.

    A missing suffix is added. Raise InvalidInput where the file exists or its folder does not.
    """
    if team.address_of(path) is not None:
        return store.create(path, author, schema or default_schema())
    target = with_suffix(path)
    if not target.parent.is_dir():
        raise InvalidInput(f"{target.parent}: there is no such folder")
    return store.create(target, author, schema or default_schema())


def open_project(path: Path, author: str, *, read_only: bool = False) -> Project:
    """Open a project file; raise NotFound, ProjectLocked or ProjectUnreadable.

    A link opens a team's project, as the user its address names unless another author is meant.
    """
    known = existing(path)
    address = team.address_of(known)
    if address is not None:
        passwords.recall(address)
        if address.user and author == login_name():
            author = address.user
    return Project(known, author, read_only=read_only)


def back_up(path: Path, target: Path | None = None) -> Path:
    """Copy a project, which may be in use, and return the verified copy.

    Raise InvalidInput where the copy would lie on the project or on another file.
    """
    source = existing(path)
    if team.address_of(source) is not None:
        raise InvalidInput("a team's project is backed up on its server, with pg_dump")
    if not source.is_file():
        raise NotFound(f"there is no project at {source}")
    file_version(source)
    if target is not None and target.exists():
        raise InvalidInput(f"{target} exists already")
    return backup.make(source, target)


def existing(path: Path) -> Path:
    """Return the file meant by a path that may lack the suffix."""
    known = (SUFFIX, team.LINK_SUFFIX)
    return path if path.exists() or path.suffix in known else with_suffix(path)


def with_suffix(path: Path) -> Path:
    """Return a path that ends in the suffix of projects; raise InvalidInput without a name."""
    if path.name in ("", ".."):
        raise InvalidInput("a project needs a name")
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def folder_of(project: Project) -> Path:
    """Return the folder where a person looks for what a project gave: the one it lies in.

    The link of a team's project lies where nobody looks, so there it is the person's own folder.
    """
    return Path.home() if project.is_shared else project.path.parent


def sample_path() -> Path:
    """Return where the sample project of this person lies."""
    return paths.data_dir() / SAMPLE_NAME
