"""Making a project file, and bringing an older one up to date."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import InvalidInput, NotFound
from annotator.store import backup
from annotator.store.connection import file_version, open_engine, transaction
from annotator.store.tables import APPLICATION_ID, SCHEMA_VERSION


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
        path.unlink(missing_ok=True)
        raise


def bring_up_to_date(path: Path) -> Path | None:
    """Migrate an older file and return the verified backup made first, if one was needed."""
    if file_version(path) == SCHEMA_VERSION:
        return None
    kept = backup.make(path, reason="before-migration")
    _upgrade(path)
    return kept


@contextmanager
def readable(path: Path) -> Iterator[Path]:
    """Give a project file this program can read: itself, or a newer copy of an older one."""
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


def _upgrade(path: Path) -> None:
    # Imported here: alembic takes longer to load than a project takes to open.
    from alembic import command
    from alembic.config import Config

    config = Config()
    # The option is interpolated, so a per cent sign in the path to the program is doubled.
    scripts = str(Path(__file__).with_name("migrations")).replace("%", "%%")
    config.set_main_option("script_location", scripts)
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
