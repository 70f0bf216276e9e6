"""A PostgreSQL server for tests: started in a folder of its own, or one that is given by a URL."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from annotator.store import migrate
from annotator.store.postgres_address import parse
from annotator.store.postgres_connection import open_engine

GIVEN = "ANNOTATOR_TEST_POSTGRESQL"
"""Names a server to use, as a user who may make databases and roles: postgresql://user@host/db."""
PASSWORD = "only for tests"


@dataclass
class Server:
    """Reach a server as its owner, and make databases on it."""

    url: str
    folder: Path | None = None
    stop: Callable[[str], None] = lambda _mode: None
    start: Callable[[], None] = lambda: None
    _has_template: bool = False
    _made: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def new_database(self, *, empty: bool = False) -> str:
        """Make a database with the tables of a project, or none, and return its URL."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        if empty:
            self.run(f"CREATE DATABASE {name}")
        else:
            # Copied, which is faster than to run the migrations for every test.
            self.run(f"CREATE DATABASE {name} TEMPLATE {self._template_name()}")
        self._made.append(name)
        return self.of(name)

    def _template_name(self) -> str:
        name = f"test_{os.getpid()}_template"
        if not self._has_template:
            self.run(f"CREATE DATABASE {name}")
            self._has_template = True
            engine = open_engine(parse(self.of(name)))
            with engine.connect() as connection:
                migrate.create_shared(connection)
            engine.dispose()
        return name

    def of(self, database: str, user: str | None = None) -> str:
        """Return the URL of a database, for its owner or another user of tests."""
        before, _, tail = self.url.rpartition("/")
        options = tail.partition("?")[2]
        if user is not None:
            host = before.rpartition("@")[2]
            before = f"postgresql://{user}:{PASSWORD.replace(' ', '%20')}@{host}"
        return f"{before}/{database}" + (f"?{options}" if options else "")

    def run(self, sql: str, url: str | None = None) -> list[tuple[Any, ...]]:
        """Run a statement as the owner; return its rows."""
        with psycopg.connect(url or self.url, autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def drop_databases(self) -> None:
        """Remove what was made here, and the roles of its projects."""
        for name in self._made:
            self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            for role in ("lead", "annotator", "reader"):
                self.run(f"DROP ROLE IF EXISTS {name}_{role}")
        self._made.clear()

    def drop_template(self) -> None:
        """Remove what databases were copied from."""
        if self._has_template:
            self._has_template = False
            self.run(f"DROP DATABASE IF EXISTS test_{os.getpid()}_template")


def binaries() -> Path | None:
    """Return the folder of the server's programs; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: path.parts[-3].zfill(3)
    )
    return folders[-1].parent if folders else None


@contextmanager
def running(*, durable: bool = False) -> Iterator[Server]:
    """Give a server; ``durable`` lets one started here wait for its disk, as a real one does."""
    given = os.environ.get(GIVEN)
    if given:
        server = Server(given)
        try:
            yield server
        finally:
            server.drop_databases()
            server.drop_template()
        return
    programs = binaries()
    if programs is None:
        raise FileNotFoundError("PostgreSQL is not installed here")
    who = _unprivileged()
    # A socket's path must be short, so it does not go where pytest keeps its folders.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if who is not None:
        os.chown(folder, pwd.getpwnam(who).pw_uid, pwd.getpwnam(who).pw_gid)
    data, port = folder / "data", _free_port()

    def run(*command: str) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        subprocess.run(
            [str(programs / command[0]), *command[1:]],
            check=True, user=who, cwd=folder, env=environment, **quiet,  # type: ignore[call-overload]
        )  # fmt: skip

    def start() -> None:
        settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=60"
        if not durable:
            settings += " -c fsync=off -c full_page_writes=off"
        log = folder / "log"
        run("pg_ctl", "-D", str(data), "-w", "-t", "60", "-l", str(log), "-o", settings, "start")

    def stop(mode: str = "fast") -> None:
        run("pg_ctl", "-D", str(data), "-w", "-m", mode, "stop")

    try:
        run(
            "initdb", "-D", str(data), "-U", "owner", "--auth-local=trust",
            "--auth-host=scram-sha-256", "--pwfile", str(_password_file(folder, who)),
            "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        start()
        url = f"postgresql://owner:{PASSWORD.replace(' ', '%20')}@127.0.0.1:{port}/postgres"
        yield Server(url, folder, stop, start)
    finally:
        if (data / "postmaster.pid").exists():
            stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


def _password_file(folder: Path, who: str | None) -> Path:
    path = folder / "password"
    path.write_text(PASSWORD, "utf-8")
    if who is not None:
        os.chown(path, pwd.getpwnam(who).pw_uid, -1)
    return path


def _unprivileged() -> str | None:
    """Return the user to run the server as where we are root, as which it refuses to run."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait for something another process does; tell whether it came about."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()
