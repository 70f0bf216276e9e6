"""A sprint hands out stories; each annotator takes, finishes, skips and comes back to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.articles import Annotator
from annotator.domain.sprints import Assignment
from annotator.errors import Conflict, InvalidInput
from annotator.services import checking, sprints
from annotator.store import queries, records, sprint_rows
from annotator.store.project import Project
from tests.building import add_articles, small_project

NOW = datetime(2031, 5, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def path(project_path: Path) -> Path:
    with small_project(project_path) as project:
        for number in range(5):
            add_articles(project, {f"T{number}": f"Text {number}.\n"}, story=f"Story {number}")
    return project_path


def begin(project: Project, **options: object) -> sprints.Begun:
    stories = [story.uid for story in queries.stories(project.connection)]
    return sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"], **options)  # type: ignore[arg-type]


def test_a_sprint_hands_out_every_story(path: Path) -> None:
    with Project(path, "ann") as project:
        begun = begin(project, overlap=2, share=0.5, seed=1)
        assert begun.assignments == 9
        assert begun.short == ()
        names = {each.name for each in records.select(project.connection, Annotator.kind)}
        assert names == {"ann", "bo"}
        assert list(checking.check(project)) == []
        assert project.undo() == "begin_sprint"
        assert sprint_rows.sprints(project.connection) == []


def test_the_next_story_is_the_one_under_way_then_the_next_new_one(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project, overlap=2)
        first = sprints.take_next(project, NOW)
        assert first is not None
        assert (first.state, first.position) == ("in_progress", 0)
        assert first.lease_until == "2031-05-06T09:00:00+00:00"
        assert sprints.take_next(project) == first
        # Taking a story is nobody's work: undo passes over it.
        assert project.next_undo() == "begin_sprint"
        sprints.finish_assignment(project, first.uid, NOW)
        second = sprints.take_next(project, NOW)
        assert second is not None
        assert second.position == 1
        sprints.skip_assignment(project, second.uid, "  in a language\n nobody reads")
        third = sprints.take_next(project, NOW)
        assert third is not None
        assert third.position == 2
        back = sprints.reopen_assignment(project, second.uid, NOW)
        assert (back.state, back.reason) == ("in_progress", "")
        assert project.undo() == "reopen_assignment"
        again = records.get(project.connection, Assignment.kind, second.uid)
        assert (again.state, again.reason) == ("skipped", "in a language nobody reads")


def test_finishing_a_story_finishes_its_articles(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
        me = project.annotator.uid
        assert sprint_rows.articles_left(project.connection, taken.story, me)
        sprints.finish_assignment(project, taken.uid)
        assert sprint_rows.articles_left(project.connection, taken.story, me) == []
        assert project.undo() == "finish_assignment"
        assert sprint_rows.articles_left(project.connection, taken.story, me)


def test_an_abandoned_story_goes_to_whoever_asks_next(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project, lease_hours=10)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
    with Project(path, "bo") as project:
        mine = sprint_rows.assignments(project.connection, annotator_uid=project.annotator.uid)
        for _ in mine:
            own = sprints.take_next(project, NOW)
            assert own is not None
            sprints.finish_assignment(project, own.uid, NOW)
        assert sprints.take_next(project, NOW + timedelta(hours=9)) is None
        found = sprints.take_next(project, NOW + timedelta(hours=11))
        assert found is not None
        assert (found.uid, found.annotator) == (taken.uid, project.annotator.uid)
        assert list(checking.check(project)) == []


def test_a_story_of_somebody_else_or_locked_is_left_alone(path: Path) -> None:
    with Project(path, "ann") as project:
        begun = begin(project)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
        sprints.finish_assignment(project, taken.uid)
        assert sprints.lock_assignments(project, begun.sprint.uid) == 1
        with pytest.raises(Conflict, match="locked"):
            sprints.reopen_assignment(project, taken.uid)
        assert sprints.unlock_assignments(project, begun.sprint.uid) == 1
    with Project(path, "bo") as project, pytest.raises(Conflict, match="somebody else"):
        sprints.skip_assignment(project, taken.uid, "no")


def test_a_closed_sprint_gives_nothing_more(path: Path) -> None:
    with Project(path, "ann") as project:
        begun = begin(project)
        sprints.close_sprint(project, begun.sprint.uid)
        assert sprints.take_next(project) is None
        sprints.reopen_sprint(project, begun.sprint.uid)
        assert sprints.take_next(project) is not None


def test_time_adds_up_and_undo_passes_over_it(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
        for seconds in (60, 2, 30):
            sprints.count_time(project, taken.uid, seconds)
        counts = sprint_rows.state_counts(project.connection, taken.sprint)
        assert (taken.annotator, "in_progress", 1, 90) in counts
        assert project.next_undo() == "begin_sprint"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"order": "random"}, "the order"),
        ({"layers": ["mentions"]}, "no layer"),
        ({"deadline": "tomorrow"}, "2031-12-31"),
        ({"lease_hours": 0}, "an hour"),
        ({"overlap": 3}, "overlap"),
    ],
)
def test_a_sprint_that_makes_no_sense_is_refused(
    path: Path, options: dict[str, object], reason: str
) -> None:
    with Project(path, "ann") as project:
        with pytest.raises(InvalidInput, match=reason):
            begin(project, **options)
        assert sprint_rows.sprints(project.connection) == []


def test_annotators_have_colours_and_roles(path: Path) -> None:
    with Project(path, "ann") as project:
        me = sprints.edit_annotator(project, project.annotator.uid, color="#2563B4", role="lead")
        assert (me.color, me.role) == ("#2563b4", "lead")
        with pytest.raises(InvalidInput, match="a role is"):
            sprints.edit_annotator(project, me.uid, role="boss")
        with pytest.raises(InvalidInput, match="#rrggbb"):
            sprints.edit_annotator(project, me.uid, color="red")
