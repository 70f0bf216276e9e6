"""Backups: made while the project is in use, verified, rotated; restored or refused."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.spans import Span
from annotator.errors import (
    AnnotatorError,
    InvalidInput,
    NotFound,
    ProjectLocked,
    ProjectUnreadable,
)
from annotator.services import backup_process, backups, checking, tagging
from annotator.store import connection, patient_copy
from annotator.store.project import Project
from tests.building import add_articles, small_project, uids


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with small_project(tmp_path / "ferry.annotator") as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def tag(project: Project, at: int) -> None:
    tagging.add_mention(project, uids(project)[0], [Span(at, at + 1)], "person")


def mentions(path: Path) -> int:
    return backups.contents(path).annotations


def test_an_open_project_is_backed_up_whole(project: Project, folder: Path) -> None:
    tag(project, 0)
    made = backups.make(project.path, folder)
    assert made is not None
    assert made.step == backups.newest_step(project)
    assert backups.listed(project.path, folder) == [made]
    found = backups.contents(made.path)
    assert (found.articles, found.annotations, found.steps) == (2, 1, made.step)
    with Project(made.path, "ann") as copy:
        assert list(checking.check(copy)) == []
    assert sorted(path.suffix for path in folder.iterdir() if "lock" not in path.name) == [
        ".annotator"
    ]


def test_what_has_not_changed_is_not_backed_up_again(project: Project, folder: Path) -> None:
    assert backups.make(project.path, folder) is not None
    assert backups.make(project.path, folder) is None
    tag(project, 0)
    assert backups.make(project.path, folder) is not None
    assert len(backups.listed(project.path, folder)) == 2


def _pretend(project: Project, folder: Path, moments: list[datetime]) -> None:
    """Lay out empty files under the names of backups."""
    folder.mkdir(exist_ok=True)
    prefix = backups._prefix(project.path)
    for step, at in enumerate(moments, 1):
        (folder / f"{prefix}.{at.strftime('%Y%m%dT%H%M%SZ')}.{step}.annotator").touch()


def test_the_newest_are_kept_and_one_of_each_day_before(project: Project, folder: Path) -> None:
    now = datetime(2031, 5, 20, 18, tzinfo=UTC)
    busy = [now - timedelta(minutes=15 * number) for number in range(12)]
    before = [now - timedelta(days=day, hours=hour) for day in range(1, 12) for hour in (0, 2)]
    _pretend(project, folder, [*busy, *before])
    (folder / "other.annotator").touch()
    gone = backups.rotate(project.path, folder, 4)
    left = [backup.made for backup in backups.listed(project.path, folder)]
    assert left[:4] == busy[:4]
    assert left[4:] == [now - timedelta(days=day) for day in range(1, 7)]
    assert len(gone) == len(busy) + len(before) - len(left)
    assert (folder / "other.annotator").exists()


def test_projects_of_one_name_share_a_folder_in_peace(
    project: Project, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "else").mkdir()
    with small_project(tmp_path / "else" / "ferry.annotator") as other:
        backups.make(project.path, folder)
        backups.make(other.path, folder, kept=1)
        assert len(backups.listed(project.path, folder)) == 1
        assert len(backups.listed(other.path, folder)) == 1


def test_a_project_is_restored_and_the_present_one_kept(project: Project, folder: Path) -> None:
    tag(project, 0)
    made = backups.make(project.path, folder)
    assert made is not None
    tag(project, 1)
    path = project.path
    with pytest.raises(ProjectLocked):
        backups.restore(path, made.path)
    project.close()
    done = backups.restore(path, made.path)
    assert done.path == path
    assert done.kept is not None
    assert (mentions(path), mentions(done.kept)) == (1, 2)
    with Project(path, "ann") as restored:
        assert list(checking.check(restored)) == []
        assert restored.next_undo() == "add_mention"
    assert made.path.exists()


def test_a_lost_project_comes_back(project: Project, folder: Path) -> None:
    made = backups.make(project.path, folder)
    assert made is not None
    project.close()
    project.path.unlink()
    assert backups.restore(project.path, made.path) == backups.Restored(project.path, None)
    assert backups.contents(project.path).articles == 2


def _damage(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    if how == "middle":
        # The pages after the first hold trees; noise there is found by the check of the pages.
        for at in range(4096, len(data), 4096):
            data[at : at + 64] = b"\xde\xad" * 32
    elif how == "cut":
        data = data[: len(data) // 2]
    elif how == "text":
        data = bytearray(b"no database at all " * 500)
    elif how == "empty":
        data = bytearray()
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("how", ["middle", "cut", "text", "empty"])
def test_a_damaged_backup_is_refused_and_nothing_changes(
    project: Project, folder: Path, how: str
) -> None:
    made = backups.make(project.path, folder)
    assert made is not None
    tag(project, 0)
    project.close()
    _damage(made.path, how)
    before = project.path.read_bytes()
    with pytest.raises(ProjectUnreadable):
        backups.restore(project.path, made.path)
    assert project.path.read_bytes() == before
    left = {path.name for path in project.path.parent.iterdir()}
    assert not [name for name in left if "restoring" in name or "replaced" in name]


def test_a_damaged_project_is_not_backed_up_over_the_good_ones(
    project: Project, folder: Path
) -> None:
    made = backups.make(project.path, folder)
    tag(project, 0)
    project.close()
    _damage(project.path, "middle")
    with pytest.raises(ProjectUnreadable):
        backups.make(project.path, folder, kept=1)
    assert backups.listed(project.path, folder) == [made]
    assert not list(folder.glob(".*partial*"))
    # Restoring puts even a damaged file aside, so that nothing of it is lost.
    assert made is not None
    done = backups.restore(project.path, made.path)
    assert done.kept is not None
    assert done.kept.exists()


def test_a_row_that_refers_to_nothing_is_damage(project: Project, folder: Path) -> None:
    tag(project, 0)
    made = backups.make(project.path, folder)
    assert made is not None
    project.close()
    with sqlite3.connect(made.path) as opened:
        opened.execute("PRAGMA foreign_keys = OFF")
        opened.execute("UPDATE mention SET article_id = 999")
    opened.close()
    with pytest.raises(ProjectUnreadable, match="mention"):
        backups.restore(project.path, made.path)


def test_backups_are_named_by_number_too(project: Project, folder: Path, tmp_path: Path) -> None:
    first = backups.make(project.path, folder)
    tag(project, 0)
    second = backups.make(project.path, folder)
    assert first is not None
    assert second is not None
    assert backups.named(project.path, folder, "1") == second.path
    assert backups.named(project.path, folder, "2") == first.path
    assert backups.named(project.path, folder, str(first.path)) == first.path
    with pytest.raises(NotFound):
        backups.named(project.path, folder, "3")
    with pytest.raises(NotFound):
        backups.restore(project.path, tmp_path / "none.annotator")
    project.close()
    with pytest.raises(InvalidInput):
        backups.restore(project.path, project.path)


def test_another_process_backs_up_and_restores(project: Project, folder: Path) -> None:
    tag(project, 0)
    made = backup_process.back_up(project.path, folder, 5).wait()
    assert isinstance(made, backups.Backup)
    tag(project, 1)
    project.close()
    done = backup_process.restore(project.path, made.path).wait()
    assert isinstance(done, backups.Restored)
    assert mentions(project.path) == 1
    _damage(made.path, "text")
    with pytest.raises(AnnotatorError):
        backup_process.restore(project.path, made.path).wait()


def _large(project: Project) -> None:
    add_articles(project, {"Long": "".join(f"word{at} " for at in range(400_000))}, story="Ferry")


@pytest.fixture
def in_rollback_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let projects be opened as with an SQLite too old for WAL."""
    monkeypatch.setattr(connection, "journal_mode", lambda: ("TRUNCATE", "EXTRA"))


@pytest.mark.usefixtures("in_rollback_mode")
def test_a_copy_begins_again_when_somebody_wrote(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _large(project)
    monkeypatch.setattr(patient_copy, "_REST", 0.05)
    monkeypatch.setattr(patient_copy, "_PAUSE", 0.05)
    target = tmp_path / "copy.annotator"
    failures: list[BaseException] = []

    def copy() -> None:
        try:
            patient_copy.make(project.path, target)
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    copying = threading.Thread(target=copy)
    copying.start()
    written = 0
    while copying.is_alive() and written < 8:
        time.sleep(0.1)
        tag(project, written)
        written += 1
    copying.join(60)
    assert failures == []
    assert written == 8, "the copy was there before anything was written"
    patient_copy.verify(target, "copy")
    # One state of the project, and not the one it had when the copy was begun.
    assert 0 < mentions(target) <= written


@pytest.mark.usefixtures("in_rollback_mode")
def test_a_copy_gives_up_where_there_is_no_pause(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _large(project)
    monkeypatch.setattr(patient_copy, "_REST", 0.1)
    with pytest.raises(patient_copy.NoPause):
        patient_copy.make(project.path, tmp_path / "copy.annotator", patience=0.2)
    tag(project, 0)
    assert mentions(project.path) == 1
