"""People have names, colours and roles, and leads change them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.articles import Annotator
from annotator.errors import InvalidInput, Refused
from annotator.services import annotators, checking, sprints, team
from annotator.store import queries
from annotator.store.project import Project
from tests.building import add_articles, small_project
from tests.server import Server
from tests.team_building import team_on


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file ann made, in which bo has worked and "Anm" was handed a story."""
    file = tmp_path / "ferry.annotator"
    with small_project(file) as project:
        add_articles(project, {"Third": "More.\n"}, story="Dam")
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["bo", "Anm"])
    with Project(file, "bo") as project:
        taken = sprints.take_next(project)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
    return file


def person(project: Project, name: str) -> Annotator:
    found = project.annotator_named(name)
    assert found is not None
    return found


def test_people_are_listed_with_what_they_have_to_do(path: Path) -> None:
    with Project(path, "ann") as project:
        found = [
            (each.annotator.name, each.role, each.has_worked, each.handed, each.ended)
            for each in annotators.listed(project)
        ]
    assert found == [
        ("ann", "lead", True, 0, 0),
        ("bo", "annotator", True, 1, 1),
        ("Anm", "annotator", False, 1, 0),
    ]


def test_colours_and_roles_are_checked(path: Path) -> None:
    with Project(path, "ann") as project:
        bo = person(project, "bo")
        after = annotators.edit_annotator(project, bo.uid, color="#2563B4", role="lead")
        assert (after.color, after.role) == ("#2563b4", "lead")
        with pytest.raises(InvalidInput, match="a role is"):
            annotators.edit_annotator(project, bo.uid, role="boss")
        with pytest.raises(InvalidInput, match="#rrggbb"):
            annotators.edit_annotator(project, bo.uid, color="red")
        assert list(checking.check(project)) == []


def test_a_misspelt_name_is_mended_until_somebody_works_under_it(path: Path) -> None:
    with Project(path, "ann") as project:
        anm, bo = person(project, "Anm"), person(project, "bo")
        for taken in ("bo", "gold", "suggestions"):
            with pytest.raises(InvalidInput, match="already"):
                annotators.edit_annotator(project, anm.uid, name=taken)
        with pytest.raises(InvalidInput, match="needs a name"):
            annotators.edit_annotator(project, anm.uid, name=" ")
        with pytest.raises(InvalidInput, match="every step"):
            annotators.edit_annotator(project, bo.uid, name="Bob")
        assert annotators.edit_annotator(project, anm.uid, name=" Ana  Mir ").name == "Ana Mir"
    with Project(path, "Ana Mir") as project:
        assert project.annotator.uid == anm.uid
        assert sprints.take_next(project) is not None


def test_only_a_lead_changes_people_and_somebody_always_leads(path: Path) -> None:
    with Project(path, "bo") as project:
        assert not annotators.leads(project)
        with pytest.raises(Refused, match="only a lead"):
            annotators.edit_annotator(project, project.annotator.uid, role="lead")
    with Project(path, "ann") as project:
        me, bo = project.annotator, person(project, "bo")
        with pytest.raises(InvalidInput, match="somebody has to lead"):
            annotators.edit_annotator(project, me.uid, role="annotator")
        # Who leads without having been told so goes on leading beside the new one.
        annotators.edit_annotator(project, bo.uid, role="lead")
        assert annotators.leads(project)
        annotators.edit_annotator(project, me.uid, role="annotator")
        assert not annotators.leads(project)
        assert project.undo() == "edit_annotator"
        assert annotators.leads(project)
        assert project.undo() == "edit_annotator"
        assert person(project, "bo").role == "annotator"


def test_on_a_server_the_database_says_who_leads(server: Server) -> None:
    with team_on(server) as people:
        with people.open("lu") as project:
            assert annotators.leads(project)
            bo = person(project, "bo")
            assert annotators.edit_annotator(project, bo.uid, color="#0072b2").color == "#0072b2"
            with pytest.raises(InvalidInput, match="team add-user"):
                annotators.edit_annotator(project, bo.uid, role="lead")
        with people.open("ann") as project:
            assert not annotators.leads(project)
            with pytest.raises(Refused):
                annotators.edit_annotator(project, bo.uid, color="")
        team.add_user(people.lead, "lena", "bo", "lead")
        with Project(people.lead, "lena") as project:
            found = {each.annotator.name: each.role for each in annotators.listed(project)}
        assert (found["bo"], found["ann"]) == ("lead", "annotator")


def test_on_a_server_a_lead_reopens_unlocks_and_lets_go_of_others_stories(server: Server) -> None:
    with team_on(server) as people:
        with people.open("lu") as project:
            stories = [story.uid for story in queries.stories(project.connection)]
            begun = sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"], overlap=2)
        with people.open("ann") as project:
            taken = sprints.take_next(project)
            assert taken is not None
            sprints.finish_assignment(project, taken.uid)
        with people.open("lu") as project:
            assert sprints.lock_assignments(project, begun.sprint.uid) == 1
            assert sprints.unlock_assignments(project, begun.sprint.uid) == 1
            sprints.reopen_assignment(project, taken.uid)
            sprints.release_assignment(project, taken.uid)
            assert sprints.close_sprint(project, begun.sprint.uid).closed
            assert not sprints.reopen_sprint(project, begun.sprint.uid).closed
        with people.open("ann") as project:
            known = sprints.current(project)
            assert known is not None
            assert known.uid == taken.uid
            # Whoever comes back first has it again.
            sprints.count_time(project, known.uid, 60)
            with pytest.raises(Refused):
                sprints.unlock_assignments(project, begun.sprint.uid)
