"""The funnel: what a step writes, what it leaves when it fails, who may write."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from annotator.domain.annotations import Entity, Mention
from annotator.domain.articles import Article, Story
from annotator.domain.changes import Change, ChangeSet
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.errors import (
    AnnotatorError,
    Conflict,
    InvalidInput,
    NotFound,
    ProjectLocked,
    ProjectUnreadable,
)
from annotator.services import tagging
from annotator.store import queries, records
from annotator.store.connection import journal_mode
from annotator.store.project import Project, create
from annotator.store.tables import SCHEMA_VERSION, article, mention, step
from tests.building import SCHEMA, add_articles, small_project, uids

HOLD = """
import pathlib, sys
from annotator.store.project import Project
project = Project(pathlib.Path(sys.argv[1]), "other")
print("open", flush=True)
sys.stdin.read()
"""


def rows(project: Project, table: sa.Table) -> int:
    return project.connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def test_a_step_is_written_with_its_changes_and_told(project_path: Path) -> None:
    with small_project(project_path) as project:
        heard: list[ChangeSet] = []
        stop = project.subscribe(heard.append)
        with project.transact("add_entity") as made:
            made.insert(Entity(new_uid(), "person", "Ilka Brandt"))
        stop()
        with project.transact("add_entity") as made:
            made.insert(Entity(new_uid(), "person", "Tomas Virel"))
        (told,) = heard
        assert (told.op, told.how, told.author) == ("add_entity", "do", "ann")
        assert [change.record.name for change in told.changes] == ["Ilka Brandt"]  # type: ignore[union-attr]
        assert told.touches("entity")
        assert not told.touches("mention")


def fail_midway(project: Project) -> None:
    with project.transact("add_entity") as made:
        made.insert(Entity(new_uid(), "person", "Ilka Brandt"))
        made.get(Entity, "lost")


def test_a_step_that_fails_leaves_nothing(project_path: Path) -> None:
    with small_project(project_path) as project:
        steps = rows(project, step)
        with pytest.raises(NotFound):
            fail_midway(project)
        assert rows(project, step) == steps
        assert queries.count(project.connection, "entity") == 0
        # Keys remembered inside the failed step must not outlive it.
        with project.transact("add_entity") as made:
            made.insert(Entity(new_uid(), "person", "Ilka Brandt"))
        assert queries.count(project.connection, "entity") == 1


def test_a_step_without_changes_is_no_step(project_path: Path) -> None:
    with small_project(project_path) as project:
        steps = rows(project, step)
        with project.transact("edit_article") as made:
            before = made.get(Article, uids(project)[0])
            made.update(before, before)
        assert rows(project, step) == steps


def test_a_step_cannot_begin_inside_another(project_path: Path) -> None:
    with small_project(project_path) as project:
        with (
            pytest.raises(RuntimeError, match="inside another"),
            project.transact("outer"),
            project.transact("inner"),
        ):
            pass
        tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "person")


def test_what_a_record_refers_to_must_exist(project_path: Path) -> None:
    with small_project(project_path) as project:
        lost = Mention(new_uid(), new_uid(), project.annotator.uid, "person", (Span(0, 1),))
        with pytest.raises(NotFound, match="no article"), project.transact("add_mention") as made:
            made.insert(lost)


def test_what_others_depend_on_cannot_go(project_path: Path) -> None:
    with small_project(project_path) as project:
        story = queries.story_named(project.connection, "Ferry")
        assert story is not None
        with pytest.raises(Conflict, match="depends"), project.transact("x") as made:
            made.delete(story)
        assert queries.story_named(project.connection, "Ferry") == story


def test_names_of_stories_are_unique(project_path: Path) -> None:
    with (
        small_project(project_path) as project,
        pytest.raises(Conflict, match="already"),
        project.transact("add_story") as made,
    ):
        made.insert(Story(new_uid(), "Ferry"))


@pytest.mark.logs
def test_a_subscriber_that_fails_does_not_undo_the_step(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_changes: ChangeSet) -> None:
        raise ValueError("cannot paint")

    with small_project(tmp_path / "p.annotator") as project:
        project.subscribe(fail)
        tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "person")
        assert rows(project, mention) == 1
        assert "a subscriber failed on add_mention" in caplog.text


def test_a_second_writer_is_refused_and_told_who_holds_the_project(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    small_project(path).close()
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLD,
            str(path),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"open"
        with pytest.raises(ProjectLocked, match=str(holder.pid)):
            Project(path, "ann")
        with Project(path, "ann", read_only=True) as reader:
            assert len(uids(reader)) == 2
            with pytest.raises(Conflict, match="reading only"), reader.transact("x"):
                pass
        holder.kill()
        holder.wait()
        Project(path, "ann").close()
    finally:
        holder.kill()
        holder.communicate()


def test_a_reader_writes_nothing_not_even_its_name(project_path: Path) -> None:
    path = project_path
    small_project(path).close()
    before = path.read_bytes()
    with Project(path, "visitor", read_only=True) as reader:
        with pytest.raises(NotFound):
            _ = reader.annotator
        with pytest.raises(AnnotatorError, match="readonly"):
            reader.connection.execute(sa.delete(article))
    assert path.read_bytes() == before


def test_pragmas_follow_the_sqlite_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As people have it; elsewhere in the tests commits do not wait for the disk.
    monkeypatch.setattr("annotator.store.connection.journal_mode", journal_mode)
    assert journal_mode((3, 51, 2)) == ("TRUNCATE", "EXTRA")
    assert journal_mode((3, 51, 3)) == ("WAL", "FULL")
    with small_project(tmp_path / "p.annotator") as project:
        mode, level = journal_mode()
        pragma = project.connection.exec_driver_sql
        assert pragma("PRAGMA journal_mode").scalar_one().upper() == mode
        assert pragma("PRAGMA synchronous").scalar_one() == {"FULL": 2, "EXTRA": 3}[level]
        assert pragma("PRAGMA foreign_keys").scalar_one() == 1


@pytest.mark.parametrize("content", [b"", b"not a database at all, just text " * 20])
def test_a_file_that_is_no_project_is_refused_and_left_alone(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "p.annotator"
    path.write_bytes(content)
    with pytest.raises(ProjectUnreadable, match="not a News Annotator project"):
        Project(path, "ann")
    assert path.read_bytes() == content


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    small_project(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(ProjectUnreadable, match="newer"):
        Project(path, "ann")


def test_a_project_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    path.write_text("mine")
    with pytest.raises(InvalidInput, match="exists already"):
        create(path, "ann", SCHEMA)
    assert path.read_text() == "mine"


def test_migrations_make_the_tables_the_code_expects(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from annotator.store.tables import metadata

    def ours(_object: object, name: str | None, type_: str, *_rest: object) -> bool:
        return not (type_ == "table" and name is not None and name.startswith("body_words"))

    with small_project(tmp_path / "p.annotator") as project:
        context = MigrationContext.configure(project.connection, opts={"include_object": ours})
        assert compare_metadata(context, metadata) == []


def test_every_kind_of_record_reads_back_as_written(project_path: Path) -> None:
    with small_project(project_path) as project:
        first = uids(project)[0]
        stored = queries.article_of(project.connection, first)
        assert stored.furniture[0].kind == "interface"
        assert records.from_json("article", records.to_json(stored)) == stored
        made = tagging.add_mention(
            project, first, [Span(8, 10), Span(0, 5)], "person", attributes={"head": True}
        )
        assert made.spans == (Span(0, 5), Span(8, 10))
        assert records.get(project.connection, "mention", made.uid) == made


def test_a_staged_import_is_invisible_until_published(project_path: Path) -> None:
    with small_project(project_path) as project:
        before = uids(project)
        heard: list[ChangeSet] = []
        project.subscribe(heard.append)
        staged = project.stage("import_articles")
        made = [
            Article(new_uid(), queries.article_of(project.connection, uid).text_sha256, "r", 9)
            for uid in before
        ]
        staged.add([], made)
        tagging.add_mention(project, before[0], [Span(0, 5)], "person")
        assert uids(project) == before
        with pytest.raises(NotFound):
            queries.article_of(project.connection, made[0].uid)
        project.publish(staged)
        assert len(uids(project)) == 4
        assert [(told.op, told.bulk) for told in heard] == [
            ("add_mention", ()),
            ("import_articles", (("article", 2),)),
        ]
        # The import came last, so it is what undo takes back first.
        assert project.undo() == "import_articles"
        assert uids(project) == before
        assert project.redo() == "import_articles"
        assert len(uids(project)) == 4


def test_an_import_cut_off_leaves_nothing(project_path: Path) -> None:
    path = project_path
    project = small_project(path)
    before = uids(project)
    steps = rows(project, step)
    staged = project.stage("import_articles")
    sha = queries.article_of(project.connection, before[0]).text_sha256
    story = Story(new_uid(), "Cut off")
    staged.add([], [story, Article(new_uid(), sha, "r", 9, story=story.uid)])
    project.close()  # as a crash would, without publishing
    with Project(path, "ann") as project:
        assert uids(project) == before
        assert rows(project, article) == 2
        assert rows(project, step) == steps
        assert queries.story_named(project.connection, "Cut off") is None
        assert project.next_undo() == "import_articles"


def test_undo_refuses_when_the_record_changed_since(project_path: Path) -> None:
    path = project_path
    project = small_project(path)
    entity = Entity(new_uid(), "person", "Ilka")
    with project.transact("add_entity") as made:
        made.insert(entity)
    project.close()
    with Project(path, "bob") as project, project.transact("edit_entity") as made:
        made.update(entity, Entity(entity.uid, "person", "Ilka Brandt"))
    with Project(path, "ann") as project:
        with pytest.raises(Conflict, match="changed since"):
            project.undo()
        assert records.get(project.connection, "entity", entity.uid).name == "Ilka Brandt"


def test_the_same_text_twice_is_stored_once(project_path: Path) -> None:
    with small_project(project_path) as project:
        add_articles(project, {"Third": "Short.\n"}, story=None)
        add_articles(project, {"Fourth": "Short.\n"}, story="Other")
        bodies = project.connection.exec_driver_sql("SELECT count(*) FROM body").scalar_one()
        assert (len(uids(project)), bodies) == (4, 3)


def test_changes_reverse(tmp_path: Path) -> None:
    entity = Entity(new_uid(), "person", "Ilka")
    change = Change(None, entity)
    assert change.reversed() == Change(entity, None)
    assert change.reversed().uid == entity.uid
