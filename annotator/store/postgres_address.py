"""Where a team's project lies: the address of a PostgreSQL database, and its link on this machine.

Everything else names a project by a path. So does a team's project: a small file ``NAME.team`` in
the data folder holds the address, never a password, and is opened like any other project.
"""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from annotator import paths
from annotator.errors import InvalidInput, NotFound, ProjectUnreadable

LINK_SUFFIX = ".team"
_SCHEMES = ("postgresql://", "postgres://")
_passwords: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Address:
    """Name a database on a server and who logs in there; without the password."""

    host: str
    port: int | None
    database: str
    user: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def url(self) -> str:
        """Return the address as a URL, which holds no password."""
        made = URL.create(
            "postgresql",
            username=self.user or None,
            host=self.host or None,
            port=self.port,
            database=self.database,
            query=dict(self.options),
        )
        return made.render_as_string()

    @property
    def is_local(self) -> bool:
        """Tell whether the server is this machine, so that nothing goes over a network."""
        host = dict(self.options).get("host", self.host)
        if not host or host.startswith("/") or host == "localhost":
            return True
        try:
            return ipaddress.ip_address(host.strip("[]")).is_loopback
        except ValueError:
            return False


def is_url(text: str) -> bool:
    """Tell whether a text is the URL of a database and no path."""
    return text.startswith(_SCHEMES)


def parse(text: str) -> Address:
    """Return the address a URL names; a password in it is kept for this run of the program only."""
    if not is_url(text):
        raise InvalidInput("the address of a team's project begins with postgresql://")
    try:
        url = make_url(text.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError):
        # The reason would repeat the URL, and with it a password.
        raise InvalidInput("the address of the database cannot be read") from None
    if not url.database:
        raise InvalidInput("the address names no database: postgresql://user@host/database")
    options = []
    password = None if url.password is None else str(url.password)
    for name, value in url.query.items():
        if name == "password":
            password = value if isinstance(value, str) else value[-1]
        else:
            options.append((name, value if isinstance(value, str) else value[-1]))
    address = Address(
        url.host or "", url.port, url.database, url.username or "", tuple(sorted(options))
    )
    if password is not None:
        use_password(address, password)
    return address


def use_password(address: Address, password: str) -> None:
    """Log in with a password from now on, here and in worker processes; it is written nowhere."""
    _passwords[address.url] = password
    # Read by the driver in the worker processes, which inherit it.
    os.environ["PGPASSWORD"] = password


def password_of(address: Address) -> str | None:
    """Return the password given for an address in this process, or None."""
    return _passwords.get(address.url)


def environment_has_password() -> bool:
    """Tell whether a password came with the environment; one put there for an address is that's."""
    given = os.environ.get("PGPASSWORD")
    return bool(given) and given not in _passwords.values()


def link_of(address: Address) -> Path:
    """Return the file that stands for a team's project on this machine, made if need be."""
    # Where a socket is named the host is a folder.
    host = address.host or Path(dict(address.options).get("host", "local")).name
    who = f"{address.user}@" if address.user else ""
    port = f"-{address.port}" if address.port else ""
    name = re.sub(r"[^\w.@-]+", "_", f"{address.database} {who}{host}{port}").strip("._")
    folder = paths.data_dir() / "team"
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / f"{name}{LINK_SUFFIX}"
    number = 2
    while link.exists() and _read(link) != address:
        link = folder / f"{name} {number}{LINK_SUFFIX}"
        number += 1
    if not link.exists():
        partial = link.with_suffix(".partial")
        partial.write_bytes(msgspec.json.encode({"url": address.url}))
        partial.replace(link)
    return link


def linked(path: Path) -> Address | None:
    """Return the address a link holds, or None for a path that is no link."""
    if path.suffix != LINK_SUFFIX:
        return None
    if not path.is_file():
        raise NotFound(f"there is no project at {path}")
    address = _read(path)
    if address is None:
        raise ProjectUnreadable(f"{path.name} does not say where the team's project lies")
    return address


def _read(link: Path) -> Address | None:
    try:
        url: str = msgspec.json.decode(link.read_bytes(), type=dict[str, str])["url"]
        return parse(url)
    except (OSError, KeyError, msgspec.DecodeError, RecursionError, InvalidInput):
        return None
