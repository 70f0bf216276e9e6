"""Work travels between a server and files: a whole copy, a package, and back, by merging."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.spans import Span
from annotator.errors import InvalidInput, Refused
from annotator.services import checking, merging, packages, proposing, sprints, tagging
from annotator.store import queries, records
from annotator.store.project import Project
from tests.building import small_project, uids
from tests.server import Server
from tests.team_building import Team, team_on


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        with made.open("lu") as project:
            stories = [each.uid for each in queries.stories(project.connection)]
            sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"], overlap=2)
        yield made


def test_a_whole_copy_is_worked_in_and_comes_back_to_the_server(
    shared: Team, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.annotator"
    with shared.open("lu") as project:
        made = packages.copy_project(project, copy)
        assert (made.stories, made.articles) == (2, 2)
        with pytest.raises(InvalidInput, match="exists"):
            packages.copy_project(project, copy)
    with Project(copy, "ann") as local:
        assert list(checking.check(local)) == []
        taken = sprints.take_next(local)
        assert taken is not None
        here = uids(local)[1]
        own = tagging.add_mention(local, here, [Span(5, 11)], "person")
        sprints.finish_assignment(local, taken.uid)
    with shared.open("bo") as project:
        meanwhile = tagging.add_mention(project, uids(project)[1], [Span(5, 11)], "place")
    with shared.open("lu") as project:
        report = merging.merge_project(project, copy)
        assert (report.conflict_count, report.refused_count) == (0, 0)
        assert report.new["mention"] == 1
        assert merging.merge_project(project, copy).changed == 0
        known = {each.uid for each in records.select(project.connection, Mention.kind)}
        assert {own.uid, meanwhile.uid} <= known
        assert list(checking.check(project)) == []
        # And the other way: the copy gets what was done on the server.
    with Project(copy, "lu") as local:
        report = merging.merge_project(local, shared.link("lu"))
        assert report.new["mention"] == 1
        assert merging.merge_project(local, shared.link("lu")).changed == 0
        assert list(checking.check(local)) == []


def test_a_package_goes_out_from_the_server_and_comes_back(shared: Team, tmp_path: Path) -> None:
    path = tmp_path / "ann.annotator"
    with shared.open("lu") as project:
        packages.make_package(project, path, "ann")
    with Project(path, "ann") as package:
        tagging.add_mention(package, uids(package)[1], [Span(5, 11)], "person")
        kept = {each.annotator for each in records.select(package.connection, Mention.kind)}
        assert kept == {package.annotator.uid}
    with shared.open("lu") as project:
        assert merging.merge_project(project, path).new["mention"] == 1
        assert list(checking.check(project)) == []


def test_a_copy_keeps_suggestions_and_decisions_come_back(shared: Team, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    with shared.open("lu") as project:
        story = next(iter(queries.stories(project.connection))).uid
        proposing.write(project, story, ())
        packages.copy_project(project, copy)
    with Project(copy, "lu", read_only=True) as local, shared.open("lu") as project:
        for kind in records.MAPPED:
            assert queries.count(local.connection, kind) == queries.count(project.connection, kind)


def test_only_a_lead_takes_others_work_away(shared: Team, tmp_path: Path) -> None:
    with shared.open("ann") as project:
        with pytest.raises(Refused, match="made by a lead"):
            packages.copy_project(project, tmp_path / "copy.annotator")
        with pytest.raises(Refused, match="made by a lead"):
            packages.make_package(project, tmp_path / "bo.annotator", "bo")
        packages.make_package(project, tmp_path / "ann.annotator", "ann")
    assert not (tmp_path / "copy.annotator").exists()
    with small_project(tmp_path / "own.annotator", "ann") as own:
        with pytest.raises(Refused, match="a lead takes work from a server"):
            merging.merge_project(own, shared.link("ann"))
        assert own.undo() is not None


def test_a_server_is_not_merged_with_itself(shared: Team) -> None:
    with shared.open("lu") as project, pytest.raises(InvalidInput, match="with itself"):
        merging.merge_project(project, shared.link("lu"))
