"""Give every test its own folders, an offscreen screen, and a log that must stay quiet."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.server import Server

# Before anything imports Qt. Tests of the real program start it in a process and screen of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

# Tests time nothing, not even an example: a machine at work would fail them. A run that must pass
# or fail for what was changed draws the same examples every time.
settings.register_profile("at hand", deadline=None)
settings.register_profile("CI", derandomize=True, deadline=None)
settings.load_profile("CI" if os.environ.get("CI") else "at hand")

ROOT = Path(__file__).resolve().parent.parent
GIVEN_ARTICLES = ROOT.parent / "shared" / "corpus" / "assad-2024-12-02"


@pytest.fixture(autouse=True)
def person_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and the programs it starts, folders of their own; return their parent."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ANNOTATOR_HOME", str(home / "annotator"))
    monkeypatch.setenv("HOME", str(home))
    # Set where a team's password is given, and taken back at the end of the test.
    monkeypatch.setenv("PGPASSWORD", "")
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(scope="session", autouse=True)
def copied_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Migrate one new project file, and let the others of this run begin as copies of it.

    Files of an older version, and those made in other processes, are migrated as ever.
    """
    from annotator.store import migrate

    upgrade = migrate._upgrade
    migrated = tmp_path_factory.mktemp("tables") / "empty.annotator"

    def begin(path: Path) -> None:
        if path == migrated or path.stat().st_size:
            upgrade(path)
            return
        if not migrated.exists():
            migrate.create(migrated)
        shutil.copyfile(migrated, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "_upgrade", begin)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_power_cuts() -> Iterator[None]:
    """Let commits return before the disk has them; in other processes they wait as ever.

    The mode of the journal stays, so whatever does not pull the plug sees what people have.
    """
    from annotator.store import connection

    journal_mode = connection.journal_mode
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "journal_mode", lambda: (journal_mode()[0], "OFF"))
        yield


@pytest.fixture(scope="session")
def given_articles() -> Path:
    """Return the folder of the five given articles; they are not part of the repository."""
    if not GIVEN_ARTICLES.is_dir():
        pytest.skip("the given articles are not on this machine")
    return GIVEN_ARTICLES


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Return a real PostgreSQL server; only where none is installed its tests are left out."""
    pytest.importorskip("psycopg", reason="the extra 'team' is not installed")
    from tests import server as servers

    if servers.GIVEN not in os.environ and servers.binaries() is None:
        pytest.skip("PostgreSQL is not installed here")
    with servers.running() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def project_path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Return where a project can be made: a file, then a link to an empty database."""
    if request.param == "sqlite":
        yield tmp_path / "p.annotator"
        return
    from annotator.store.postgres_address import link_of, parse

    made: Server = request.getfixturevalue("server")
    yield link_of(parse(made.new_database()))
    made.drop_databases()


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Callable[[object], None]:
    """Return what notes the sentence a person is told; `python -m tests.faults` prints it."""
    return lambda sentence: record_property("told", str(sentence))


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test on a record of the program at WARNING or above, unless it is marked `logs`."""
    records: list[str] = []
    handler = _Collector(records)
    root = logging.getLogger("annotator")
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if records and request.node.get_closest_marker("logs") is None:
        pytest.fail("unexpected log records:\n" + "\n".join(records))


class _Collector(logging.Handler):
    def __init__(self, records: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(f"{record.levelname} {record.name}: {record.getMessage()}")
