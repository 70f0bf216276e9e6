"""Values that are not of their column's type are found, whoever else is at the file."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

import pytest

from annotator.errors import ProjectUnreadable
from annotator.store.connection import journal_mode, snapshot
from annotator.store.project import Project
from annotator.store.stored_types import misplaced, vouched_for
from annotator.store.tables import metadata
from tests.building import small_project

PATIENCE_S = 60.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    small_project(path).close()
    return path


def tamper(path: Path, table: str, column: str, value: str) -> None:
    with sqlite3.connect(path, timeout=PATIENCE_S) as base:
        base.execute(f'UPDATE "{table}" SET "{column}" = {value} WHERE rowid = 1')
    base.close()


def found(path: Path) -> list[str]:
    with Project(path, "ann", read_only=True) as project:
        return [str(each) for each in misplaced(project.connection)]


def test_every_column_is_looked_at(path: Path) -> None:
    assert found(path) == []
    whole = path.read_bytes()
    for table in ("annotator", "article", "article_detail", "body", "change", "step", "story"):
        for column in metadata.tables[table].c:
            if column.primary_key:
                continue
            number = str(column.type) in ("INTEGER", "BOOLEAN", "FLOAT")
            tamper(path, table, column.name, "'x'" if str(column.type) == "BLOB" else "x'C3BC'")
            (told,) = found(path)
            assert told.startswith(f"{table}, row 1: {column.name} is not ")
            assert told.endswith("number") == number
            path.write_bytes(whole)


def test_what_was_done_beside_damage_does_not_count(path: Path) -> None:
    tamper(path, "article", "title", "x'C3BC'")
    with Project(path, "ann", read_only=True) as project, snapshot(project.connection):
        named = "article, row 1: title is not a text"
        with pytest.raises(ProjectUnreadable, match=named), vouched_for(project.connection):
            pass
        with pytest.raises(ProjectUnreadable) as refused, vouched_for(project.connection):
            raise TypeError("what the damage led to")
    assert isinstance(refused.value.__cause__, TypeError)


def test_a_sound_project_keeps_the_errors_of_the_body(path: Path) -> None:
    with (
        Project(path, "ann", read_only=True) as project,
        snapshot(project.connection),
        pytest.raises(TypeError, match="ours"),
        vouched_for(project.connection),
    ):
        raise TypeError("ours")


def test_somebody_who_waits_to_save_is_no_damage(path: Path) -> None:
    with Project(path, "ann", read_only=True) as project, snapshot(project.connection):
        project.connection.exec_driver_sql("SELECT count(*) FROM article").all()
        writer = threading.Thread(target=tamper, args=(path, "article", "title", "'Saved'"))
        writer.start()
        if journal_mode()[0] != "WAL":
            wait_until_a_reader_is_kept_out(path)
        with vouched_for(project.connection):
            pass
    writer.join(PATIENCE_S)
    assert not writer.is_alive()


def wait_until_a_reader_is_kept_out(path: Path) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        base = sqlite3.connect(path, timeout=0)
        try:
            base.execute("SELECT count(*) FROM article").fetchone()
        except sqlite3.OperationalError:
            return
        finally:
            base.close()
        time.sleep(0.01)
    raise AssertionError("nobody waited to save")
