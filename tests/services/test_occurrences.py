"""The other occurrences of a mention over articles, stories and the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.errors import InvalidInput
from annotator.services import articles, entities, occurrences, suggesting, tagging
from annotator.store import queries
from annotator.store.project import Project, create
from annotator.suggest.interface import Suggestion
from tests.building import SCHEMA, add_articles, rejected_in, span_of

FIRST = "One\n\nTomas Virel spoke. TOMAS VIREL'S BOAT. Tomas Virelsson left.\n"
SECOND = "Two\n\nDear Tomas  Virel, and dear Tomas\nVirel again; tomas virel is no name.\n"
THIRD = "Three\n\nقالت إلكا براندت. وإلكا براندت هنا. 托比亚斯先生说托比亚斯走了。 Tomas Virel.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "p.annotator", "ann", SCHEMA) as made:
        add_articles(made, {"One": FIRST, "Two": SECOND}, story="Ferry")
        add_articles(made, {"Three": THIRD}, story=None)
        yield made


def uid(project: Project, title: str) -> str:
    found = [
        queries.article_of(project.connection, each)
        for each in queries.article_order(project.connection)
    ]
    return next(each.uid for each in found if each.title == title)


def tag(project: Project, title: str, text: str, words: str) -> Mention:
    return tagging.add_mention(project, uid(project, title), [span_of(text, words)], "person")


def words(project: Project, mention: Mention, scope: str, *, furniture: bool = False) -> list[str]:
    wanted = occurrences.sought(project, mention.uid, scope, furniture=furniture)
    return [each.words for each in occurrences.find_all(project, wanted)]


def test_whole_words_in_each_scope(project: Project) -> None:
    mention = tag(project, "One", FIRST, "Tomas Virel")
    assert words(project, mention, "article") == ["TOMAS VIREL"]
    in_story = ["TOMAS VIREL", "Tomas  Virel", "Tomas\nVirel"]
    assert words(project, mention, "story") == in_story
    assert words(project, mention, "corpus") == [*in_story, "Tomas Virel"]


@pytest.mark.parametrize(("name", "others"), [("إلكا براندت", 1), ("托比亚斯", 1)])
def test_scripts_without_spaces_and_with_joined_words(
    project: Project, name: str, others: int
) -> None:
    mention = tag(project, "Three", THIRD, name)
    assert words(project, mention, "corpus") == [name] * others


def test_what_is_tagged_or_furniture_is_passed_over(project: Project) -> None:
    mention = tag(project, "One", FIRST, "Tomas Virel")
    tag(project, "Two", SECOND, "Tomas  Virel")
    span = span_of(SECOND, "Tomas\nVirel")
    articles.set_furniture(
        project, uid(project, "Two"), [Furniture(span.start - 5, span.end, "caption")]
    )
    assert words(project, mention, "story") == ["TOMAS VIREL"]
    assert words(project, mention, "story", furniture=True) == ["TOMAS VIREL", "Tomas\nVirel"]


def test_all_are_tagged_alike_in_one_step(project: Project) -> None:
    mention = tag(project, "One", FIRST, "Tomas Virel")
    linked = entities.link_named(project, mention.uid, "Tomas Virel")
    wanted = occurrences.sought(project, mention.uid, "corpus")
    found = occurrences.find_all(project, wanted)
    assert occurrences.tag(project, wanted, found) == 4
    page = [
        each
        for title in ("One", "Two", "Three")
        for each in queries.annotations_of(project.connection, "mention", uid(project, title))
    ]
    assert {(each.label, each.entity) for each in page} == {("person", linked.entity)}
    # A list that was open meanwhile changes nothing twice.
    assert occurrences.tag(project, wanted, found) == 0
    assert project.undo() == "tag_occurrences"
    assert len(occurrences.find_all(project, wanted)) == 4


def test_a_rejected_place_is_no_negative_once_it_is_tagged(project: Project) -> None:
    mention = tag(project, "One", FIRST, "Tomas Virel")
    place = (span_of(SECOND, "Tomas  Virel"),)
    second = uid(project, "Two")
    suggesting.reject(project, second, Suggestion("mention", "person", place, "a.b", 0.5, ""))
    wanted = occurrences.sought(project, mention.uid, "story")
    assert occurrences.tag(project, wanted, occurrences.find_all(project, wanted)) == 3
    assert rejected_in(project, "mention", second) == []


def test_what_cannot_be_looked_for_is_refused(project: Project) -> None:
    first = uid(project, "One")
    parts = [Span(0, 3), Span(5, 10)]
    split = tagging.add_mention(project, first, parts, "person")
    lone = tag(project, "Three", THIRD, "Tomas Virel")
    with pytest.raises(InvalidInput, match="fragments"):
        occurrences.sought(project, split.uid, "article")
    with pytest.raises(InvalidInput, match="no story"):
        occurrences.sought(project, lone.uid, "story")
    with pytest.raises(InvalidInput, match="scope"):
        occurrences.sought(project, lone.uid, "world")
