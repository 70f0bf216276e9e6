"""A lease that ends while somebody is at work: nothing is lost, and one person has the story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment
from annotator.errors import Conflict
from annotator.services import checking, sprints, tagging
from annotator.store import grouping_rows, journal, queries, records, sprint_rows
from tests.server import Server
from tests.team_building import Team, team_on


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        with made.open("lu") as project:
            story = queries.story_named(project.connection, "Ferry")
            assert story is not None
            sprints.begin_sprint(project, "Spring", [story.uid], ["ann"], lease_hours=1)
            # Somebody else of the sprint has nothing left to do.
            other = queries.story_named(project.connection, "Dam")
            assert other is not None
            sprints.begin_sprint(project, "Beside", [other.uid], ["bo"])
        with made.open("bo") as project:
            taken = sprints.take_next(project)
            assert taken is not None
            sprints.finish_assignment(project, taken.uid)
        yield made


def _end_lease(shared: Team, taken: Assignment) -> None:
    """Let the lease have ended long ago, as if the annotator had gone away."""
    with shared.open("lu") as project, project.transact("take_story", how=journal.SETUP) as made:
        before = made.get(Assignment, taken.uid)
        made.update(before, replace(before, lease_until="2001-01-01T00:00:00+00:00"))


@pytest.mark.fault("lease")
def test_a_lease_that_ends_during_work_loses_nothing_and_hands_the_story_on(
    shared: Team, told: Callable[[object], None]
) -> None:
    with shared.open("ann") as ann, shared.open("bo") as bo:
        taken = sprints.take_next(ann)
        assert taken is not None
        (article,) = grouping_rows.story_members(ann.connection, taken.story)
        tagging.add_mention(ann, article, [Span(0, 4)], "person")
        assert sprints.take_next(bo) is None
        _end_lease(shared, taken)
        handed_on = sprints.take_next(bo)
        assert handed_on is not None
        assert (handed_on.uid, handed_on.annotator) == (taken.uid, bo.annotator.uid)
        # Whoever had it goes on typing; what is typed is kept.
        tagging.add_mention(ann, article, [Span(5, 11)], "person")
        with pytest.raises(Conflict, match="handed to somebody else") as lost:
            sprints.finish_assignment(ann, taken.uid)
        told(lost.value)
        assert sprints.current(ann) is None
        sprints.finish_assignment(bo, handed_on.uid)
    with shared.open("lu") as project:
        (only,) = sprint_rows.assignments(project.connection, story_uid=taken.story)
        assert (only.state, only.annotator) == ("done", handed_on.annotator)
        mine = [
            each
            for each in records.select(project.connection, Mention.kind)
            if each.annotator == taken.annotator and each.article == article
        ]
        assert [each.spans[0].start for each in mine] == [0, 5]
        assert list(checking.check(project)) == []
