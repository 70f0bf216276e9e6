"""Checks of one author's work: one text under two labels, gaps, annotations a label outgrew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.schema import Label, SchemaVersion
from annotator.services import articles, consistency, schemas, tagging
from annotator.services.consistency import (
    MANY,
    OTHER_LABEL,
    OUTDATED,
    UNTAGGED,
    Heading,
    Review,
    last_changes,
)
from annotator.services.finds import Find
from annotator.services.searching import Search
from annotator.services.tagging_found import tag_found
from annotator.store.project import Project
from tests.building import FIRST, SCHEMA, add_articles, small_project, span_of, uids


def entries(project: Project, check: str) -> list[object]:
    """Return headings as text and labels, finds as title and words."""
    found = Review(project).check(check)
    listed: list[object] = []
    while not found.is_done:
        for each in found.more(1):
            if isinstance(each, Heading):
                listed.append((each.text, dict(each.labels), each.missing))
            else:
                assert isinstance(each, Find)
                listed.append(f"{each.title}: {each.match}")
    return listed


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = small_project(tmp_path / "p.annotator")
    text = "Osmere sleeps.\nOsmere wakes; in osmere nobody. Brandt\n"
    add_articles(made, {"Third": text, "Fourth": f"{text}Osmere.\n"}, story="Town")
    return made


def test_one_text_with_two_labels(project: Project) -> None:
    finds = Search(project, "osmere title:third|fourth").more()
    tag_found(project, finds[:1], "mention", "person")
    tag_found(project, finds[1:6], "mention", "place")
    assert entries(project, OTHER_LABEL) == [
        ("Osmere", {"place": 5, "person": 1}, 0),
        "Third: Osmere",
        "Third: Osmere",
        "Third: osmere",
        "Fourth: Osmere",
    ]
    tag_found(project, finds[:1], "mention", "place")
    assert entries(project, OTHER_LABEL) == []


def test_other_people_s_labels_do_not_count(project: Project, tmp_path: Path) -> None:
    tag_found(project, Search(project, "osmere").more()[:2], "mention", "place")
    path = project.path
    project.close()
    with Project(path, "bob") as other:
        tag_found(other, Search(other, "osmere").more()[:2], "mention", "person")
        assert entries(other, OTHER_LABEL) == []


def test_tagged_here_and_not_there(project: Project) -> None:
    finds = Search(project, "osmere title:third").more()
    tag_found(project, finds[:2], "mention", "place")
    # The fourth article is not begun, and "osmere" in small letters is not the same name.
    assert entries(project, UNTAGGED) == []
    fourth = next(find.article for find in Search(project, "title:fourth").more())
    articles.finish_article(project, fourth)
    assert entries(project, UNTAGGED) == [
        ("Osmere", {"place": 2}, 3),
        "Fourth: Osmere",
        "Fourth: Osmere",
        "Fourth: Osmere",
    ]
    open_ones = Search(project, "osmere title:fourth").more()
    tag_found(project, [find for find in open_ones if find.match == "Osmere"], "mention", "place")
    assert entries(project, UNTAGGED) == []


def test_what_is_mostly_left_out_is_no_gap(project: Project) -> None:
    add_articles(project, {"Long": "Harbour. " * 20}, story="Town")
    tag_found(project, Search(project, "harbour").more()[:2], "mention", "place")
    assert entries(project, UNTAGGED) == []


def test_many_gaps_are_cut(project: Project) -> None:
    add_articles(project, {"Long": "Harbour. " * 400}, story="Town")
    tag_found(project, Search(project, "harbour").more()[:200], "mention", "place")
    heading, *finds = entries(project, UNTAGGED)
    assert heading == ("Harbour", {"place": 200}, MANY)
    assert len(finds) == MANY


def test_mentions_are_read_whole_whatever_the_slice(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for find in Search(project, "osmere OR brandt OR people").more():
        tag_found(project, [find], "mention", "place")
    for size in (1, 2, 3, 1000):
        monkeypatch.setattr(consistency, "_SLICE", size)
        review = Review(project)
        review.finish()
        assert review.mentions == 13


def test_annotations_older_than_their_label(project: Project) -> None:
    first = uids(project)[0]
    tagging.add_mention(project, first, [span_of(FIRST, "Osmere")], "place")
    tagging.add_claim(project, first, [span_of(FIRST, "people died")], "claim")
    assert entries(project, OUTDATED) == []
    change(project, "place", colour="#123456", key="X")
    assert entries(project, OUTDATED) == []
    change(project, "place", definition="A town or a building.")
    assert entries(project, OUTDATED) == [("Place", {"place": 1}, 0), "First: Osmere"]
    tag_found(project, Search(project, "label:place").more(), "mention", "place")
    assert entries(project, OUTDATED) == []
    project.undo()
    assert len(entries(project, OUTDATED)) == 2


def change(project: Project, label: str, **values: str) -> None:
    labels = tuple(
        replace(each, **values) if each.id == label else each  # type: ignore[arg-type]
        for each in project.schema.labels
    )
    schemas.replace_schema(project, replace(project.schema, labels=labels))


def test_the_last_change_of_each_label() -> None:
    renamed = replace(SCHEMA, labels=(replace(SCHEMA.labels[0], name="People"), *SCHEMA.labels[1:]))
    added = replace(renamed, labels=(*renamed.labels, Label("ship", "mention", "Ship")))
    fewer = replace(added, attributes=added.attributes[:1])
    versions = [
        SchemaVersion(str(number), number, schema)
        for number, schema in enumerate((SCHEMA, renamed, added, fewer), 1)
    ]
    assert last_changes(versions[:3]) == {("mention", "person"): 2}
    assert last_changes(versions) == {("mention", "person"): 4}
    assert last_changes([]) == {}
