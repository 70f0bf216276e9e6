"""A person's stories are named, and asked for at once however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from annotator.services import sprint_progress, sprints
from annotator.store import queries
from annotator.store.project import Project
from tests.building import add_articles, small_project


@pytest.fixture
def project(project_path: Path) -> Iterator[Project]:
    """Return a project of which ann has two stories and bo one of them."""
    with small_project(project_path) as made:
        add_articles(made, {"Third": "A dam leaks.\n"}, story="Dam")
        stories = [story.uid for story in queries.stories(made.connection)]
        sprints.begin_sprint(made, "First", stories, ["ann"])
        sprints.begin_sprint(made, "Second", stories[:1], ["bo"])
        yield made


def test_my_stories_are_those_of_all_sprints_with_their_names(project: Project) -> None:
    mine = sprint_progress.my_stories(project)
    assert sorted(each.name for each in mine) == ["Dam", "Ferry"]
    assert {each.assignment.annotator for each in mine} == {project.annotator.uid}


def test_more_stories_ask_no_more_questions(project: Project) -> None:
    assert project.annotator.name == "ann"  # asked for once, then known
    before = _questions(project)
    for number in range(5):
        add_articles(project, {f"More {number}": f"A dam leaks {number}.\n"}, story=f"S{number}")
    every = [story.uid for story in queries.stories(project.connection)]
    sprints.begin_sprint(project, "Third", every, ["ann"])
    assert len(sprint_progress.my_stories(project)) == 2 + len(every)
    assert _questions(project) == before


def _questions(project: Project) -> int:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    sa.event.listen(project.connection, "before_cursor_execute", note)
    sprint_progress.my_stories(project)
    sa.event.remove(project.connection, "before_cursor_execute", note)
    return len(asked)
