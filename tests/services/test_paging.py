"""From article to article, and entities by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Entity
from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput
from annotator.services import articles, entities, paging, tagging
from annotator.store import queries
from annotator.store.project import Project
from tests import building


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with building.small_project(tmp_path / "p.annotator") as project:
        building.add_articles(project, {"Third": "Calm.\n"}, story="Aftermath")
        building.add_articles(project, {"Loose": "Rain.\n"}, story=None)
        yield project


def test_the_next_unfinished_article_comes_after_this_one_or_from_the_top(project: Project) -> None:
    third, first, second, loose = building.uids(project)
    assert paging.next_unfinished(project, first) == second
    articles.finish_article(project, second)
    assert paging.next_unfinished(project, first) == loose
    articles.finish_article(project, loose)
    assert paging.next_unfinished(project, first) == third
    articles.finish_article(project, third)
    assert paging.next_unfinished(project, first) is None
    assert paging.next_unfinished(project, third) == first


def test_what_another_annotator_finished_is_not_finished(project: Project, tmp_path: Path) -> None:
    _, first, second, _ = building.uids(project)
    articles.finish_article(project, second)
    project.close()
    with Project(tmp_path / "p.annotator", "ben") as other:
        assert paging.next_unfinished(other, first) == second


def test_an_article_has_a_place_in_its_story(project: Project) -> None:
    third, first, second, loose = building.uids(project)
    assert paging.place_in_story(project, first) == ("Ferry", 1, 2)
    assert paging.place_in_story(project, second) == ("Ferry", 2, 2)
    assert paging.place_in_story(project, third) == ("Aftermath", 1, 1)
    assert paging.place_in_story(project, loose) is None


def test_passages_are_slices_of_the_stored_text(project: Project) -> None:
    _, first, *_ = building.uids(project)
    spans = [building.span_of(building.FIRST, "🚢"), building.span_of(building.FIRST, "cafe\u0301")]
    assert paging.passage(project, first, spans) == "🚢 cafe\u0301"
    at = building.FIRST.index("burns")
    assert paging.context(project, first, at, 4) == ("y 🚢 ", "burn")


def test_an_entity_is_found_by_its_name_before_one_is_made(project: Project) -> None:
    _, first, *_ = building.uids(project)
    one = tagging.add_mention(project, first, [Span(0, 5)], "person")
    other = tagging.add_mention(project, first, [Span(8, 13)], "person")
    place = tagging.add_mention(project, first, [Span(17, 23)], "place")
    linked = entities.link_named(project, one.uid, "  Ilka   Brandt ")
    assert linked.entity is not None
    assert entities.link_named(project, other.uid, "Ilka Brandt").entity == linked.entity
    # The name of another type is another entity.
    assert entities.link_named(project, place.uid, "Ilka Brandt").entity != linked.entity
    assert queries.count(project.connection, Entity.kind) == 2
    assert entities.mentions_of(project, linked.entity) == 2
    for _ in range(3):
        assert project.undo() == "link_entity"
    assert queries.count(project.connection, Entity.kind) == 0
    assert project.redo() == "link_entity"
    found = entities.find_entity(project, linked.entity)
    assert found is not None
    assert found.name == "Ilka Brandt"


def test_linking_by_name_keeps_the_rules_of_linking(project: Project, tmp_path: Path) -> None:
    _, first, *_ = building.uids(project)
    mention = tagging.add_mention(project, first, [Span(0, 5)], "person")
    with pytest.raises(InvalidInput, match="needs a name"):
        entities.link_named(project, mention.uid, "  ")
    project.close()
    with Project(tmp_path / "p.annotator", "ben") as other, pytest.raises(Conflict):
        entities.link_named(other, mention.uid, "Somebody")
