"""Steps of thousands of changes: taken back in runs, journaled as they go, told as counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.annotations import Entity
from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.domain.identity import new_uid
from annotator.errors import Conflict
from annotator.services import articles, checking, importing
from annotator.services.import_plan import Request
from annotator.store import records, suggestion_rows, transaction
from annotator.store.project import Project
from tests.building import small_project, uids

COUNT = 130


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project after an import that is large by limits made small."""
    monkeypatch.setattr(transaction, "_TOGETHER", 20)
    monkeypatch.setattr(transaction, "LISTED", 50)
    project = small_project(tmp_path / "own.annotator")
    path = tmp_path / "rows.jsonl"
    rows = ({"text": f"Words {n}.", "story": f"Story {n // 3}"} for n in range(COUNT))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    importing.import_paths(project, Request((path,)))
    return project


def state(project: Project) -> set[str]:
    return {
        records.to_json(record)
        for kind in (Article.kind, Story.kind)
        for record in records.select(project.connection, kind)
    }


def test_a_large_step_is_undone_and_redone_whole_and_told_as_counts(project: Project) -> None:
    with project:
        after = state(project)
        heard: list[ChangeSet] = []
        project.subscribe(heard.append)
        assert project.undo() == "import_articles"
        assert len(state(project)) == 3
        assert project.redo() == "import_articles"
        assert state(project) == after
        assert list(checking.check(project)) == []
    assert [(done.how, done.changes) for done in heard] == [("undo", ()), ("redo", ())]
    assert heard[0].bulk == (("article", COUNT), ("story", 44))
    assert heard[0].touches("article")


def test_a_change_anywhere_in_it_refuses_the_whole(project: Project) -> None:
    with project:
        uid = uids(project)[-7]
        # By another hand: the author's own later steps would be taken back first.
        project.connection.exec_driver_sql("UPDATE article SET title = 'x' WHERE uid = ?", (uid,))
        before = state(project)
        with pytest.raises(Conflict, match="was changed since"):
            project.undo()
        assert state(project) == before


def test_a_small_step_still_lists_its_changes(project: Project) -> None:
    with project:
        heard: list[ChangeSet] = []
        project.subscribe(heard.append)
        articles.edit_article(project, uids(project)[0], {"title": "Other"})
    assert [len(done.changes) for done in heard] == [1]
    assert heard[0].bulk == ()


def test_a_long_step_lets_others_look_and_end_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "_TOGETHER", 3)
    project = small_project(tmp_path / "p.annotator")
    made = [Entity(new_uid(), "person", f"Name {number}") for number in range(8)]
    looked: list[int] = []
    with project.watched(looked.append), project.transact("add_entity") as step:
        step.insert(*made)
        assert list(step.watched(range(4))) == [0, 1, 2, 3]
    assert looked == [3, 6, 9, 12]

    class Enough(Exception):
        pass

    def enough(handled: int) -> None:
        raise Enough(handled)

    with pytest.raises(Enough), project.watched(enough):
        project.undo()
    assert project.next_undo() == "add_entity"
    assert project.undo() == "add_entity"
    project.close()


def test_entities_are_read_without_keeping_others_from_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestion_rows, "TOGETHER", 2)
    project = small_project(tmp_path / "p.annotator")
    names = [f"Name {number}" for number in range(5)]
    with project.transact("add_entity") as step:
        step.insert(*(Entity(new_uid(), "person", name) for name in names))
    project.connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    with Project(tmp_path / "p.annotator", "ann", read_only=True) as reader:
        read = suggestion_rows.entities(reader.connection)
        found = [next(read).name]
        with project.transact("add_entity") as step:
            step.insert(Entity(new_uid(), "person", "Later"))
        found += [each.name for each in read]
    assert found == [*names, "Later"]
    project.close()
