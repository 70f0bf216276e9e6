"""Stories merged, split and locked by hand stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.articles import Story
from annotator.domain.identity import new_uid
from annotator.domain.matrix import Cell, ClaimRow
from annotator.domain.sprints import Assignment, Sprint
from annotator.errors import InvalidInput
from annotator.services import checking, discrepancies, grouping, proposing, stories
from annotator.services.projects import default_schema
from annotator.store import grouping_rows, queries, records, story_rows
from annotator.store.project import Project, create
from tests.building import add_articles, span_of
from tests.services.test_proposing import EDITED, WIRE


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Edited": EDITED}, story="One")
    add_articles(made, {"Third": f"{WIRE}More is expected.\n"}, story="Two")
    return made


def named(project: Project, name: str) -> Story:
    found = queries.story_named(project.connection, name)
    assert found is not None
    return found


def members(project: Project, name: str) -> list[str]:
    uids = grouping_rows.story_members(project.connection, named(project, name).uid)
    return [queries.article_of(project.connection, uid).title for uid in uids]


def test_merged_stories_bring_their_work_along(project: Project) -> None:
    one, two = named(project, "One"), named(project, "Two")
    proposing.propose(project, one.uid)
    proposals = len(list(queries.discrepancies_of(project.connection, story_uid=one.uid)))
    assert proposals
    row = ClaimRow(new_uid(), one.uid, project.annotator.uid, 0, "Orchards flooded")
    with project.transact("add_claim_row") as made:
        made.insert(row)
    stories.merge_stories(project, two.uid, [one.uid, two.uid])
    assert members(project, "Two") == ["Wire", "Edited", "Third"]
    assert queries.story_named(project.connection, "One") is None
    assert len(list(queries.discrepancies_of(project.connection, story_uid=two.uid))) == proposals
    assert [each.uid for each in story_rows.claim_rows(project.connection, two.uid)] == [row.uid]
    assert list(checking.check(project)) == []
    assert grouping.regroup(project).placed == 0
    project.undo()
    assert members(project, "One") == ["Wire", "Edited"]
    with pytest.raises(InvalidInput, match="two stories"):
        stories.merge_stories(project, one.uid, [one.uid])


def test_a_story_handed_out_is_not_merged_away(project: Project) -> None:
    one, two = named(project, "One"), named(project, "Two")
    me = project.annotator.uid
    sprint = Sprint(new_uid(), "Spring", (one.uid,), (me,))
    with project.transact("begin_sprint") as made:
        made.insert(sprint, Assignment(new_uid(), sprint.uid, one.uid, me, 0))
    with pytest.raises(InvalidInput, match="handed out"):
        stories.merge_stories(project, two.uid, [one.uid])
    assert members(project, "One") == ["Wire", "Edited"]


def test_a_split_takes_what_only_touches_what_goes(project: Project) -> None:
    one = named(project, "One")
    wire, edited = grouping_rows.story_members(project.connection, one.uid)
    (third,) = add_articles(project, {"Again": f"{EDITED}More.\n"}, story="One")
    proposing.propose(project, one.uid)
    row = ClaimRow(
        new_uid(),
        one.uid,
        project.annotator.uid,
        0,
        "Pumps",
        (Cell(wire, "asserts"), Cell(third.uid, "omits")),
    )
    with project.transact("add_claim_row") as made:
        made.insert(row)
    new = stories.split_story(project, one.uid, [edited, third.uid], "  Apart ")
    assert (new.name, members(project, "One"), members(project, "Apart")) == (
        "Apart",
        ["Wire"],
        ["Edited", "Again"],
    )
    left = queries.discrepancies_of(project.connection, story_uid=one.uid)
    gone = queries.discrepancies_of(project.connection, story_uid=new.uid)
    assert list(left) == []
    assert all({side.article for side in each.sides} <= {edited, third.uid} for each in gone)
    (here,) = story_rows.claim_rows(project.connection, one.uid)
    (there,) = story_rows.claim_rows(project.connection, new.uid)
    assert (here.cells, there.cells) == (row.cells[:1], row.cells[1:])
    assert list(checking.check(project)) == []


def test_a_split_never_tears_work_apart(project: Project) -> None:
    one = named(project, "One")
    wire, edited = grouping_rows.story_members(project.connection, one.uid)
    discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(wire, [span_of(WIRE, WIRE.split()[0])]),
            discrepancies.absent(edited, 0),
        ],
        "omission",
    )
    with pytest.raises(InvalidInput, match="joins what stays"):
        stories.split_story(project, one.uid, [edited], "Apart")
    for wrong in ([], [wire, edited], ["nobody"]):
        with pytest.raises(InvalidInput, match="has to stay"):
            stories.split_story(project, one.uid, wrong, "Apart")
    with pytest.raises(InvalidInput, match="already"):
        stories.split_story(project, one.uid, [edited], "Two")


def test_a_locked_story_gets_nothing_more(project: Project) -> None:
    one, two = named(project, "One"), named(project, "Two")
    for story in (one, two):
        assert stories.lock_story(project, story.uid).locked
    add_articles(project, {"Fourth": f"{WIRE}Another line.\n"}, story=None)
    assert grouping.regroup(project) == grouping.Grouped(0, 0, 1)
    stories.unlock_story(project, two.uid)
    assert grouping.regroup(project).placed == 1
    assert members(project, "Two") == ["Third", "Fourth"]
    assert next(records.select(project.connection, Story.kind)).locked


def test_a_plan_leaves_alone_what_was_decided_meanwhile(project: Project) -> None:
    add_articles(project, {"Fourth": f"{WIRE}Another line.\n"}, story=None)
    plan = grouping.plan_groups(project)
    (join,) = plan.joins
    stories.lock_story(project, join[1])
    assert grouping.write_groups(project, plan).placed == 0
