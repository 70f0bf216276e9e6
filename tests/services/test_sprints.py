"""A sprint hands out stories; each annotator takes, finishes, skips and comes back to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.articles import Annotator
from annotator.domain.sprints import Assignment
from annotator.errors import Conflict, InvalidInput, Refused
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


def test_going_back_to_a_story_opens_its_articles_again(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
        me = project.annotator.uid
        with pytest.raises(Conflict, match="not finished"):
            sprints.reopen_assignment(project, taken.uid)
        sprints.finish_assignment(project, taken.uid, NOW)
        sprints.reopen_assignment(project, taken.uid, NOW)
        assert sprint_rows.articles_left(project.connection, taken.story, me)
        assert sprints.current(project) is not None
        assert project.undo() == "reopen_assignment"
        assert sprint_rows.articles_left(project.connection, taken.story, me) == []


def test_in_a_file_a_lead_reopens_and_lets_go_of_anybodys_story(tmp_path: Path) -> None:
    path = tmp_path / "ferry.annotator"
    with small_project(path) as project:
        begin(project, overlap=2)
        first = sprints.take_next(project, NOW)
        assert first is not None
        sprints.finish_assignment(project, first.uid, NOW)
    with Project(path, "bo") as project:
        mine = sprints.take_next(project, NOW)
        assert mine is not None
        for verb in (sprints.reopen_assignment, sprints.release_assignment):
            with pytest.raises(Conflict, match="somebody else"):
                verb(project, first.uid)
        with pytest.raises(Refused, match="only a lead"):
            sprints.unlock_assignments(project, first.sprint)
        sprints.finish_assignment(project, mine.uid, NOW)
    with Project(path, "ann") as project:
        back = sprints.reopen_assignment(project, mine.uid, NOW)
        assert (back.state, back.annotator) == ("in_progress", mine.annotator)
        assert list(checking.check(project)) == []


def test_a_story_let_go_waits_for_whoever_asks_or_comes_back(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project, lease_hours=10)
        taken = sprints.take_next(project, NOW)
        assert taken is not None
        sprints.release_assignment(project, taken.uid, NOW)
        with pytest.raises(Conflict, match="nobody keeps it"):
            sprints.release_assignment(
                project, sprints.finish_assignment(project, taken.uid, NOW).uid
            )
        assert project.undo() == "finish_assignment"
        # Until somebody asks, it is where it was.
        assert sprints.take_next(project, NOW) == sprints.current(project)
    with Project(path, "bo") as project:
        while (own := sprints.take_next(project, NOW)) is not None and own.uid != taken.uid:
            sprints.finish_assignment(project, own.uid, NOW)
        assert own is not None
        assert own.annotator == project.annotator.uid


def test_work_on_a_story_keeps_it(path: Path) -> None:
    with Project(path, "ann") as project:
        begin(project, lease_hours=10)
        taken = sprints.take_next(project, NOW - timedelta(days=3650))
        assert taken is not None
        sprints.count_time(project, taken.uid, 300)
        known = sprints.current(project)
        assert known is not None
        assert known.lease_until > project.now().isoformat()
        sprints.finish_assignment(project, taken.uid, NOW)
        sprints.count_time(project, taken.uid, 300)
        done = records.get(project.connection, Assignment.kind, taken.uid)
        assert (done.lease_until, done.seconds) == ("", 600)
