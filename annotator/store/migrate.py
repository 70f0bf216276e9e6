"""Making a project file, and bringing an older one up to date."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from annotator.errors import InvalidInput, NotFound, ProjectUnreadable
from annotator.store import backup, postgres_setup
from annotator.store.connection import file_version, open_engine, transaction
from annotator.store.locks import lock_path
from annotator.store.postgres_address import linked
from annotator.store.tables import APPLICATION_ID, SCHEMA_VERSION, schema_version

if TYPE_CHECKING:
    from alembic.config import Config


def create(path: Path) -> None:
    """Make an empty project file; raise InvalidInput where there is a file already."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise InvalidInput(f"{path.name} exists already") from None
    except OSError as error:
        raise InvalidInput(f"{path.name} cannot be made: {error.strerror}") from error
    try:
        _upgrade(path)
    except BaseException:
        discard(path)
        raise


def discard(path: Path) -> None:
    """Remove a project file that could not be finished, and what came to lie beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    lock_path(path).unlink(missing_ok=True)


def bring_up_to_date(path: Path) -> Path | None:
    """Migrate an older file and return the verified backup made first, if one was needed."""
    if file_version(path) == SCHEMA_VERSION:
        return None
    kept = backup.make(path, reason="before-migration")
    _upgrade(path)
    return kept


@contextmanager
def readable(path: Path) -> Iterator[Path]:
    """Give a project this program can read: itself, or a newer copy of an older file."""
    if linked(path) is not None:
        yield path
        return
    if not path.is_file():
        raise NotFound(f"there is no project at {path}")
    if file_version(path) == SCHEMA_VERSION:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = backup.make(path, Path(folder) / path.name)
        _upgrade(copy)
        yield copy


def head() -> str:
    """Return the newest migration this program knows."""
    from alembic.script import ScriptDirectory

    found = ScriptDirectory(str(Path(__file__).with_name("migrations"))).get_current_head()
    assert found is not None
    return found


def create_shared(connection: sa.Connection) -> None:
    """Make the tables of a team's project; raise InvalidInput where there is a project already."""
    # Tables without a schema are what is left where making a project was cut off.
    begun = postgres_setup.version(connection) is not None
    if begun and connection.execute(sa.select(schema_version.c.id)).first() is not None:
        raise InvalidInput("there is a project in this database already")
    _upgrade_shared(connection)


def bring_shared_up_to_date(connection: sa.Connection, *, read_only: bool) -> None:
    """Migrate an older project on a server; raise NotFound where there is none."""
    version = postgres_setup.version(connection)
    if version is None:
        raise NotFound("there is no project in this database; annotator team init makes one")
    if version > SCHEMA_VERSION:
        raise ProjectUnreadable(
            f"the project was made by a newer News Annotator (database version {version}; this "
            f"program knows {SCHEMA_VERSION}); update the program to open it"
        )
    if version < SCHEMA_VERSION:
        if read_only:
            raise ProjectUnreadable(
                "the project was made by an older News Annotator; the lead brings it up to date "
                "with annotator team init"
            )
        _upgrade_shared(connection)


def _upgrade_shared(connection: sa.Connection) -> None:
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    with transaction(connection):
        command.upgrade(config, "head")
        postgres_setup.complete(connection)


def _config() -> Config:
    # Imported here: alembic takes longer to load than a project takes to open.
    from alembic.config import Config

    config = Config()
    # The option is interpolated, so a per cent sign in the path to the program is doubled.
    scripts = str(Path(__file__).with_name("migrations")).replace("%", "%%")
    config.set_main_option("script_location", scripts)
    return config


def _upgrade(path: Path) -> None:
    from alembic import command

    config = _config()
    engine = open_engine(path)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        with transaction(connection):
            # First, so that SQLAlchemy counts itself inside a transaction: else alembic would begin
            # and commit one of its own.
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            command.upgrade(config, "head")
    engine.dispose()
