"""Steps of thousands of changes: taken back in runs, journaled as they go, told as counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.articles import Article, Story
from annotator.domain.changes import ChangeSet
from annotator.errors import Conflict
from annotator.services import articles, checking, importing
from annotator.services.import_plan import Request
from annotator.store import records, transaction
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
