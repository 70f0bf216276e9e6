"""Reading ahead: the same state as the caller's, at once or when it is asked for."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from annotator.services.tagging import add_mention
from annotator.store.connection import snapshot
from annotator.store.project import Project
from annotator.store.read_ahead import reader
from annotator.store.statements import Prepared
from annotator.store.tables import mention
from tests.dataset_building import fixed_project, span, uid

COUNT = Prepared(sa.select(sa.func.count()).select_from(mention))
UIDS = Prepared(sa.select(mention.c.uid).order_by(mention.c.uid))
NONE = Prepared(sa.select(mention.c.uid).where(mention.c.uid == sa.bindparam("uid")))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with fixed_project(tmp_path / "small.annotator") as made:
        yield made


def test_rows_asked_for_in_turn_come_as_they_are_stored(project: Project) -> None:
    connection = project.connection
    with snapshot(connection), reader(connection) as ahead:
        asked = ahead.ask(COUNT)
        assert list(asked()) == COUNT.all(connection)
        assert list(ahead.ask(UIDS)()) == UIDS.all(connection)
        assert list(ahead.ask(NONE, uid="nobody")()) == []


def test_a_thread_reads_and_has_ended_afterwards(project: Project) -> None:
    connection = project.connection
    before = threading.active_count()
    with snapshot(connection), reader(connection) as ahead:
        ahead.ask(UIDS)
        assert threading.active_count() == before + 1
    assert threading.active_count() == before


def test_where_somebody_waits_to_save_rows_are_read_without_a_thread(project: Project) -> None:
    connection = project.connection
    before = threading.active_count()
    with snapshot(connection):
        connection.exec_driver_sql("SELECT count(*) FROM mention")
        other = sqlite3.connect(project.path, timeout=0, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE mention SET note = 'held back'")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("COMMIT")
        with reader(connection) as ahead:
            assert list(ahead.ask(UIDS)()) == UIDS.all(connection)
            assert threading.active_count() == before
        other.close()


def test_a_state_that_has_gone_on_is_not_read(project: Project) -> None:
    connection = project.connection
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL").fetchall()
    other.close()
    with snapshot(connection):
        before = COUNT.all(connection)
        with Project(project.path, "bea", read_only=True) as _reader:
            pass
        with sqlite3.connect(project.path) as saving:
            saving.execute("UPDATE step SET seq = seq + 1 WHERE seq = (SELECT max(seq) FROM step)")
            saving.execute("DELETE FROM mention")
        with reader(connection) as ahead:
            assert list(ahead.ask(COUNT)()) == before
    add_mention(project, uid("article", 1), [span("first", "Osmere")], "place", attributes={})
