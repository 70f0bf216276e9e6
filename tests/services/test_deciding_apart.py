"""Where a sprint gave a story to several annotators, each decides on its suggestions alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotations import Discrepancy
from annotator.services import checking, proposing, sprints
from annotator.services.projects import default_schema
from annotator.services.review_queue import ReviewQueue
from annotator.store import queries, records
from annotator.store.project import Project, create
from tests.building import add_articles
from tests.services.test_proposing import EDITED, WIRE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.annotator"
    with create(made, "lead", default_schema()) as project:
        add_articles(project, {"Wire": WIRE, "Edited": EDITED}, story="Flood")
        (story,) = queries.stories(project.connection)
        sprints.begin_sprint(project, "Spring", [story.uid], ["ann", "bo"], overlap=2)
        proposing.propose(project, story.uid)
    return made


def waiting(project: Project) -> int:
    return len(proposing.list_proposals(project))


def test_a_decision_leaves_the_suggestion_to_the_others(path: Path) -> None:
    with Project(path, "ann") as project:
        all_of_them = waiting(project)
        first, second = proposing.list_proposals(project)[:2]
        mine = proposing.decide(project, first.uid, "accepted")
        proposing.decide(project, second.uid, "rejected")
        assert mine.uid != first.uid
        assert mine.annotator == project.annotator.uid
        assert waiting(project) == all_of_them - 2
    with Project(path, "bo") as project:
        assert waiting(project) == all_of_them
        proposing.decide(project, first.uid, "rejected")
        assert waiting(project) == all_of_them - 1
        statuses = [each.status for each in records.select(project.connection, Discrepancy.kind)]
        assert sorted(set(statuses)) == ["accepted", "open", "rejected"]
        assert project.undo() == "decide_proposal"
        assert waiting(project) == all_of_them
        assert list(checking.check(project)) == []


def test_a_decision_can_be_taken_back_without_undo(path: Path) -> None:
    with Project(path, "ann") as project:
        before = waiting(project)
        mine = proposing.decide(project, proposing.list_proposals(project)[0].uid, "accepted")
        proposing.decide(project, mine.uid, "unsure")
        assert records.get(project.connection, Discrepancy.kind, mine.uid).status == "unsure"
        proposing.decide(project, mine.uid, "open")
        assert waiting(project) == before


def test_running_again_brings_nothing_decided_back_and_takes_nothing_from_others(
    path: Path,
) -> None:
    with Project(path, "ann") as project:
        before = waiting(project)
        first = proposing.list_proposals(project)[0]
        proposing.decide(project, first.uid, "accepted")
        done = proposing.propose(project, first.story)
        assert (done.new, done.removed) == (0, 0)
        assert waiting(project) == before - 1
    with Project(path, "bo") as project:
        assert waiting(project) == before


def test_the_queue_follows_decisions_and_undo(path: Path) -> None:
    with Project(path, "ann") as project:
        queue = ReviewQueue(project)
        project.subscribe(queue.follow)
        left = queue.left
        assert queue.current is not None
        uid = queue.current.uid
        mine = proposing.decide(project, uid, "accepted")
        assert queue.left == left - 1
        assert queue.current == mine
        assert queue.advance()
        assert queue.current.uid != uid
        project.undo()
        assert queue.left == left
        assert uid in {each.uid for each in queue.items}
        project.redo()
        assert queue.left == left - 1
        again = ReviewQueue(project)
        assert again.left == left - 1
    with Project(path, "bo") as project:
        assert ReviewQueue(project).left == left
