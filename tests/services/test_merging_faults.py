"""What comes from elsewhere is not trusted: nothing forbidden comes in, and a sentence says why."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.articles import Annotator
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment
from annotator.errors import InvalidInput, ProjectUnreadable
from annotator.services import checking, merging, sprints, tagging
from annotator.store import records
from annotator.store.project import Project
from annotator.store.tables import SCHEMA_VERSION
from tests.building import FIRST, span_of, uids
from tests.services.test_merging import everything, package, path, work

__all__ = ["path"]


def merged_nothing(path: Path, other: Path, said: str) -> str:
    """Merge a file that is refused, for ``said``; return the sentence."""
    with Project(path, "lead") as project:
        before = everything(project)
        with pytest.raises((InvalidInput, ProjectUnreadable), match=said) as refused:
            merging.merge_project(project, other)
        assert everything(project) == before
        assert project.next_undo() == "begin_sprint"
        return str(refused.value)


@pytest.mark.fault("edited package")
@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE mention SET label = 'place' WHERE label = 'person'",
        "UPDATE mention SET annotator_id = (SELECT max(id) FROM annotator)",
        "DELETE FROM mention WHERE label = 'place'",
        "DELETE FROM change WHERE kind = 'claim'",
        "UPDATE step SET author = 'bo'",
        "DELETE FROM step WHERE seq = (SELECT max(seq) FROM step)",
        'UPDATE mention SET start = 5000, "end" = 6000',
    ],
)
def test_a_package_edited_by_hand_is_refused(
    path: Path, edit: str, told: Callable[[object], None]
) -> None:
    ann = package(path, "ann")
    work(ann, "ann")
    with closing(sqlite3.connect(ann)) as file, file:
        file.execute("PRAGMA foreign_keys = OFF")
        # Another annotator to forge the name of.
        file.execute("INSERT INTO annotator (uid, name) VALUES ('zz', 'zz')")
        file.execute(edit)
    told(merged_nothing(path, ann, "changed by other means").partition(":")[0])


@pytest.mark.fault("newer package")
def test_a_file_of_a_newer_version_is_refused(path: Path, told: Callable[[object], None]) -> None:
    ann = package(path, "ann")
    with closing(sqlite3.connect(ann)) as file, file:
        file.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    told(merged_nothing(path, ann, "newer"))


def test_a_file_that_is_no_project_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.annotator"
    other.write_text("not a database, though it is called one")
    merged_nothing(path, other, "not a News Annotator project")


@pytest.mark.fault("forged author")
def test_what_is_made_in_another_s_name_does_not_come(path: Path) -> None:
    """A forger who uses the program itself leaves a sound journal, and still gets nothing in."""
    ann = package(path, "ann")
    with Project(path, "lead") as project:
        bo = project.annotator_named("bo")
        assert bo is not None
    with Project(ann, "ann") as forged, forged.transact("add_mention") as made:
        made.insert(
            Annotator(bo.uid, "bo"),
            Mention(new_uid(), uids(forged)[0], bo.uid, "person", (span_of(FIRST, "Ilka Brandt"),)),
        )
    with Project(ann, "mallory") as stranger:
        tagging.add_mention(stranger, uids(stranger)[0], [Span(0, 5)], "place")
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        assert list(records.select(project.connection, Mention.kind)) == []
        assert {each.kind for each in report.refused} >= {"mention"}
        assert any("somebody else" in each.reason for each in report.refused)
        assert project.annotator_named("mallory") is None
        assert list(checking.check(project)) == []


@pytest.mark.fault("clocks")
def test_clocks_that_differ_change_nothing(path: Path) -> None:
    """Who was last is told by the journals, not by clocks."""
    ann = package(path, "ann")
    with Project(ann, "ann") as project:
        taken = sprints.take_next(project, datetime.now(tz=UTC) + timedelta(hours=1))
        assert taken is not None
        sprints.finish_assignment(project, taken.uid, datetime.now(tz=UTC) - timedelta(hours=2))
    with Project(path, "lead") as project:
        merging.merge_project(project, ann)
        (done,) = [
            each
            for each in records.select(project.connection, Assignment.kind)
            if each.state == "done"
        ]
        assert done.uid == taken.uid
        assert merging.merge_project(project, ann).changed == 0


def test_a_merge_cut_off_leaves_nothing(path: Path) -> None:
    ann = package(path, "ann")
    work(ann, "ann")

    class Stop(Exception):
        pass

    def watch(fraction: float) -> None:
        if fraction > 0.4:
            raise Stop

    with Project(path, "lead") as project:
        before = everything(project)
        with pytest.raises(Stop):
            merging.merge_project(project, ann, watch)
        assert everything(project) == before
        assert merging.merge_project(project, ann).new["mention"] == 2


def test_a_package_older_than_the_program_is_read_from_a_copy(tmp_path: Path, path: Path) -> None:
    import gzip

    old = tmp_path / "old.annotator"
    kept = Path(__file__).parent.parent / "data" / "databases" / "v0001.annotator.gz"
    old.write_bytes(gzip.decompress(kept.read_bytes()))
    before = old.read_bytes()
    with Project(path, "lead") as project:
        assert merging.merge_project(project, old).new["article"] == 2
    assert old.read_bytes() == before
    assert not [each for each in tmp_path.iterdir() if "before-migration" in each.name]
