"""Packages go out, come back and merge by uid: in any order, twice without harm."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from annotator.compare import sentences
from annotator.domain.annotations import Discrepancy, Mention
from annotator.domain.articles import Annotator, Article, Story
from annotator.domain.identity import new_uid
from annotator.domain.schema import Label
from annotator.domain.spans import Span
from annotator.domain.sprints import Assignment
from annotator.errors import InvalidInput, NotFound
from annotator.services import (
    articles,
    checking,
    entities,
    merging,
    packages,
    proposing,
    schemas,
    sprints,
    tagging,
)
from annotator.services.projects import default_schema
from annotator.store import queries, records
from annotator.store.project import Project, create
from annotator.store.staging import Text
from tests.building import FIRST, SCHEMA, add_articles, small_project, span_of, uids
from tests.services.test_proposing import EDITED, WIRE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "lead.annotator"
    with small_project(made, "lead") as project:
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"], overlap=2)
    return made


def package(path: Path, name: str) -> Path:
    made = path.with_name(f"{name}.annotator")
    with Project(path, "lead") as project:
        packages.make_package(project, made, name)
    return made


def everything(project: Project) -> dict[str, set[str]]:
    return {
        kind: {records.to_json(record) for record in records.select(project.connection, kind)}
        for kind in records.MAPPED
    }


def work(path: Path, name: str) -> None:
    """Annotate in a package as its annotator would."""
    with Project(path, name) as project:
        taken = sprints.take_next(project)
        assert taken is not None
        first, second = uids(project)
        brandt = tagging.add_mention(project, first, [span_of(FIRST, "Ilka Brandt")], "person")
        tagging.add_claim(
            project, first, [span_of(FIRST, "twelve people died")], "claim", source=brandt.uid
        )
        entity = entities.add_entity(project, "person", f"Ilka Brandt of {name}")
        entities.link_entity(project, brandt.uid, entity.uid)
        tagging.add_mention(project, second, [Span(0, 5)], "place")
        sprints.finish_assignment(project, taken.uid)
        assert list(checking.check(project)) == []


def test_a_package_holds_what_its_annotator_needs_and_nobody_else_s_work(path: Path) -> None:
    with Project(path, "bo") as project:
        tagging.add_mention(project, uids(project)[0], [Span(0, 5)], "place")
    with Project(package(path, "ann"), "ann") as project:
        assert [story.name for story in queries.stories(project.connection)] == ["Ferry"]
        assert list(records.select(project.connection, Mention.kind)) == []
        assert {each.name for each in records.select(project.connection, Annotator.kind)} == {"ann"}
        (own,) = records.select(project.connection, Assignment.kind)
        assert own.annotator == project.annotator.uid
        assert project.schema == SCHEMA
        assert project.next_undo() is None
        assert list(checking.check(project)) == []


def test_work_comes_back_once(path: Path) -> None:
    ann, bo = package(path, "ann"), package(path, "bo")
    work(ann, "ann")
    work(bo, "bo")
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        assert (report.new["mention"], report.new["claim"], report.new["entity"]) == (2, 1, 1)
        assert report.updated["assignment"] == 1
        assert (report.conflict_count, report.refused_count) == (0, 0)
        before = everything(project)
        again = merging.merge_project(project, ann)
        assert again.changed == 0
        assert everything(project) == before
        merging.merge_project(project, bo)
        mentions = list(records.select(project.connection, Mention.kind))
        assert len(mentions) == 4
        assert len({mention.annotator for mention in mentions}) == 2
        states = {each.state for each in records.select(project.connection, Assignment.kind)}
        assert states == {"done"}
        assert list(checking.check(project)) == []


def test_the_order_of_merging_does_not_matter(path: Path) -> None:
    ann, bo = package(path, "ann"), package(path, "bo")
    work(ann, "ann")
    work(bo, "bo")
    found = []
    for order in ([ann, bo], [bo, ann], [bo, ann, bo, ann]):
        copy = Path(shutil.copy(path, path.with_name("copy.annotator")))
        with Project(copy, "lead") as project:
            for each in order:
                merging.merge_project(project, each)
            found.append(everything(project))
        copy.unlink()
    assert found[0] == found[1] == found[2]


def test_later_work_in_a_package_comes_too_and_deletions_with_it(path: Path) -> None:
    ann = package(path, "ann")
    work(ann, "ann")
    with Project(path, "lead") as project:
        merging.merge_project(project, ann)
    with Project(ann, "ann") as project:
        first, second = uids(project)
        (place,) = queries.annotations_of(project.connection, Mention.kind, second)
        tagging.delete_annotation(project, "mention", place.uid)
        (brandt,) = queries.annotations_of(project.connection, Mention.kind, first)
        tagging.set_note(project, "mention", brandt.uid, "the captain")
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        assert (report.deleted["mention"], report.updated["mention"]) == (1, 1)
        (brandt,) = records.select(project.connection, Mention.kind)
        assert brandt.note == "the captain"
        assert merging.merge_project(project, ann).changed == 0
        assert project.undo() == "merge_project"
        assert len(list(records.select(project.connection, Mention.kind))) == 2


def test_what_was_changed_here_stays_and_what_was_deleted_here_stays_away(path: Path) -> None:
    ann = package(path, "ann")
    work(ann, "ann")
    with Project(path, "lead") as project:
        merging.merge_project(project, ann)
    with Project(path, "ann") as project:
        first, second = uids(project)
        (brandt,) = queries.annotations_of(project.connection, Mention.kind, first)
        (place,) = queries.annotations_of(project.connection, Mention.kind, second)
        tagging.set_note(project, "mention", brandt.uid, "looked at")
        tagging.delete_annotation(project, "mention", place.uid)
        report = merging.merge_project(project, ann)
        assert report.changed == 0
        assert (report.newer_here["mention"], report.deleted_here["mention"]) == (1, 1)


def test_two_changes_apart_are_a_conflict_that_shows_both(path: Path) -> None:
    ann = package(path, "ann")
    work(ann, "ann")
    with Project(path, "lead") as project:
        merging.merge_project(project, ann)
    with Project(path, "ann") as project:
        (brandt,) = queries.annotations_of(project.connection, Mention.kind, uids(project)[0])
        tagging.set_note(project, "mention", brandt.uid, "ours")
    with Project(ann, "ann") as project:
        tagging.set_note(project, "mention", brandt.uid, "theirs")
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        (conflict,) = report.conflicts
        assert (conflict.kind, conflict.uid) == ("mention", brandt.uid)
        assert "ours" in conflict.ours
        assert "theirs" in conflict.theirs
        assert records.get(project.connection, "mention", brandt.uid).note == "ours"


def test_what_the_schema_here_does_not_know_is_refused(path: Path) -> None:
    ann = package(path, "ann")
    with Project(ann, "ann") as project:
        with_ship = (*SCHEMA.labels, Label("ship", "mention", "Ship", "S"))
        schemas.replace_schema(project, type(SCHEMA)("Other", with_ship, SCHEMA.attributes))
        first, _ = uids(project)
        ship = tagging.add_mention(project, first, [Span(0, 5)], "ship")
        tagging.add_claim(project, first, [Span(6, 9)], "claim", source=ship.uid)
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        assert [(each.kind, each.uid) for each in report.refused] == [
            ("mention", ship.uid),
            ("claim", report.refused[1].uid),
        ]
        assert "no label 'ship'" in report.refused[0].reason
        assert "did not come" in report.refused[1].reason
        assert list(checking.check(project)) == []


def test_an_article_with_another_text_is_refused_with_all_that_lies_in_it(
    path: Path, tmp_path: Path
) -> None:
    """Datasets keep the ids of their articles, so two projects can have one id for two texts."""
    with Project(path, "lead") as project:
        first, _ = uids(project)
    with create(tmp_path / "other.annotator", "cy", SCHEMA) as other:
        text = "Another ferry altogether.\n"
        digest = hashlib.sha256(text.encode()).hexdigest()
        staged = other.stage("import_articles")
        staged.add(
            [Text(digest, text, sentences.pack([Span(0, len(text))]), sentences.SPLITTER)],
            [Article(first, digest, digest, len(text))],
        )
        other.publish(staged)
        tagging.add_mention(other, first, [Span(0, 7)], "place")
    with Project(path, "lead") as project:
        report = merging.merge_project(project, tmp_path / "other.annotator")
        assert report.refused[0].reason == "its text is another one here"
        assert [each.kind for each in report.refused] == ["article", "progress", "mention"]
        assert list(records.select(project.connection, Mention.kind)) == []


def test_two_whole_projects_merge_and_names_stay_unique(tmp_path: Path) -> None:
    with small_project(tmp_path / "one.annotator", "ann") as one:
        tagging.add_mention(one, uids(one)[0], [Span(0, 5)], "place")
    with small_project(tmp_path / "two.annotator", "ann") as two:
        tagging.add_mention(two, uids(two)[0], [Span(0, 5)], "place")
        report = merging.merge_project(two, tmp_path / "one.annotator")
        assert sorted(report.renamed) == [("Ferry", "Ferry (2)"), ("ann", "ann (2)")]
        assert report.new["article"] == 2
        names = {story.name for story in records.select(two.connection, Story.kind)}
        assert names == {"Ferry", "Ferry (2)"}
        assert merging.merge_project(two, tmp_path / "one.annotator").changed == 0
        assert list(checking.check(two)) == []


def test_suggestions_go_out_and_only_decisions_come_back(tmp_path: Path) -> None:
    path = tmp_path / "lead.annotator"
    with create(path, "lead", default_schema()) as project:
        add_articles(project, {"Wire": WIRE, "Edited": EDITED}, story="Flood")
        (story,) = queries.stories(project.connection)
        sprints.begin_sprint(project, "Spring", [story.uid], ["ann", "bo"], overlap=2)
        proposing.propose(project, story.uid)
        waiting = len(proposing.list_proposals(project))
        assert waiting > 1
    for name, status in (("ann", "accepted"), ("bo", "rejected")):
        with Project(package(path, name), name) as project:
            found = proposing.list_proposals(project)
            assert len(found) == waiting
            proposing.decide(project, found[0].uid, status)
    with Project(path, "lead") as project:
        for name in ("ann", "bo"):
            report = merging.merge_project(project, path.with_name(f"{name}.annotator"))
            assert report.new["discrepancy"] == 1
        found = list(records.select(project.connection, Discrepancy.kind))
        assert len(found) == waiting + 2
        assert {each.status for each in found} == {"open", "accepted", "rejected"}
        assert list(checking.check(project)) == []


def test_a_package_that_cannot_be_is_not_made(path: Path) -> None:
    with Project(path, "lead") as project:
        target = path.with_name("new.annotator")
        with pytest.raises(NotFound, match="no annotator 'cy'"):
            packages.make_package(project, target, "cy")
        with pytest.raises(InvalidInput, match="no stories"):
            packages.make_package(project, target, "lead")
        with pytest.raises(NotFound):
            packages.make_package(project, target, "ann", [new_uid()])
        assert not target.exists()
        with pytest.raises(InvalidInput, match="exists already"):
            packages.make_package(project, path, "ann")
        with pytest.raises(InvalidInput, match="itself"):
            merging.merge_project(project, path)
        with pytest.raises(NotFound, match="no project"):
            merging.merge_project(project, target)


def test_moved_and_edited_articles_follow_whoever_was_last(path: Path) -> None:
    ann = package(path, "ann")
    with Project(ann, "ann") as project:
        first, _ = uids(project)
        articles.edit_article(project, first, {"outlet": "The Osmere Post"})
    with Project(path, "lead") as project:
        report = merging.merge_project(project, ann)
        assert report.updated["article"] == 1
        assert queries.article_of(project.connection, first).outlet == "The Osmere Post"
