"""Whose work somebody sees is remembered, and looked up anew when a step may have changed it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.articles import Annotator, Progress
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.store import project as project_module
from annotator.store import records
from annotator.store.project import Project
from annotator.store.sight import sight_of
from tests.building import add_articles, small_project, uids


def mark(project: Project, article: str, state: str) -> None:
    """Set how far the author is with an article."""
    own = project.annotator.uid
    known = [
        each
        for each in records.select(project.connection, Progress.kind)
        if (each.article, each.annotator) == (article, own)
    ]
    with project.transact("set_progress") as made:
        if known:
            made.delete(known[0])
        made.insert(Progress(new_uid(), article, own, state))


def give_role(project: Project, role: str) -> None:
    """Give the author another role."""
    with project.transact("edit_annotator") as made:
        me = made.get(Annotator, project.annotator.uid)
        made.update(me, replace(me, role=role))


def test_what_is_remembered_is_what_the_file_says(tmp_path: Path) -> None:
    # Whoever made a project leads it, and sees everything.
    small_project(tmp_path / "p.annotator").close()
    with Project(tmp_path / "p.annotator", "ben") as project:
        add_articles(project, {"Third": "A dam leaks.\n"}, story="Dam")

        def agrees() -> bool:
            return project.sight() == sight_of(project.connection, project.author)

        assert agrees()
        assert project.sight().most
        third, first, second = uids(project)
        for article, state, stories in (
            (first, "in_progress", 0),
            (first, "done", 0),
            (second, "done", 1),
            (third, "done", 2),
            (first, "in_progress", 1),
        ):
            mark(project, article, state)
            assert agrees()
            assert len(project.sight().stories) == stories
        project.undo()
        assert agrees()
        assert len(project.sight().stories) == 2
        project.redo()
        assert agrees()
        give_role(project, "lead")
        assert agrees()
        assert project.sight().most


def test_tagging_does_not_look_it_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def noted(*values: object, **named: object) -> object:
        asked.append(values)
        return sight_of(*values, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(project_module, "sight_of", noted)
    with small_project(tmp_path / "p.annotator") as project:
        first = uids(project)[0]
        before = project.sight()
        for at in range(3):
            mention = Mention(
                new_uid(), first, project.annotator.uid, "person", (Span(at, at + 1),)
            )
            with project.transact("tag") as made:
                made.insert(mention)
            assert project.sight() is before
        assert len(asked) == 1
