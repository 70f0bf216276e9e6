"""Verbs on a team's project: make one on a server, let people in."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from annotator.domain.articles import Annotator
from annotator.domain.identity import new_uid
from annotator.domain.schema import Schema
from annotator.errors import InvalidInput
from annotator.store import journal, postgres_roles
from annotator.store import project as store
from annotator.store.postgres_address import (
    LINK_SUFFIX,
    Address,
    is_url,
    link_of,
    linked,
    parse,
    use_password,
)
from annotator.store.postgres_silence import answers
from annotator.store.project import Project

__all__ = [
    "LINK_SUFFIX",
    "Address",
    "add_user",
    "address_of",
    "init",
    "is_reachable",
    "is_url",
    "link_of",
    "parse",
    "place_of",
    "use_password",
]


def place_of(text: str) -> Path:
    """Return the path a project is opened by: the path itself, or the link of a database's URL."""
    return link_of(parse(text)) if is_url(text) else Path(text)


def is_reachable(address: Address) -> bool:
    """Tell whether a server answers at all; may take some seconds to say no."""
    host = dict(address.options).get("host", address.host) or "localhost"
    return answers(host, address.port or 5432)


def address_of(path: Path) -> Address | None:
    """Return where the project of a link lies, or None for a file."""
    return linked(path)


def init(path: Path, author: str, schema: Schema) -> bool:
    """Make a project in the database of a link, with its roles; tell whether there was none.

    Done again it brings an older project, and what its roles may do, up to date.
    """
    _must_be_link(path)
    made = True
    try:
        project = store.create(path, author, schema)
    except InvalidInput:
        made = False
        project = Project(path, author)
    with project:
        postgres_roles.set_up(project.connection)
    return made


def add_user(path: Path, author: str, name: str, role: str, password: str | None = None) -> str:
    """Let a person into a team's project under a role; return the password, made unless given."""
    _must_be_link(path)
    cleaned = " ".join(name.split())
    chosen = password or secrets.token_urlsafe(12)
    with Project(path, author) as project:
        postgres_roles.add_user(project.connection, cleaned, role, chosen)
        known = project.annotator_named(cleaned)
        if known is None and role != postgres_roles.READER:
            with project.transact("add_annotator", how=journal.SETUP) as made:
                made.insert(Annotator(new_uid(), cleaned, role=role))
        elif known is not None and known.role != role:
            with project.transact("edit_annotator", how=journal.SETUP) as made:
                made.update(known, replace(known, role=role))
    return chosen


def _must_be_link(path: Path) -> None:
    if linked(path) is None:
        raise InvalidInput("a team's project is named by its address, postgresql://host/database")
