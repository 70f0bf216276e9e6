"""The title index: finds what the list shows, in any case, however it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services import browsing
from annotator.services.title_index import NO_STORY, SLICE, TitleIndex
from annotator.store.project import Project
from tests.building import add_articles, small_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = small_project(tmp_path / "small.annotator")
    add_articles(made, {"ÉCOLE brûle": "One.\n", "Straße gesperrt": "Two.\n"}, story="Café")
    add_articles(made, {"Loose end": "Three.\n"}, story=None)
    return made


def titles(project: Project, keys: frozenset[int]) -> list[str]:
    return sorted(row.title for row in browsing.article_rows(project, sorted(keys)))


@pytest.mark.parametrize(
    ("words", "stories", "articles"),
    [
        ("école", ["Café"], ["ÉCOLE brûle"]),
        ("STRASSE", ["Café"], ["Straße gesperrt"]),
        ("CAFÉ", ["Café"], []),
        ("second gaz", ["Ferry"], ["Second"]),
        ("e", ["Café", "Ferry", ""], ["First", "Loose end", "Second", "Straße gesperrt",
                                      "ÉCOLE brûle"]),
        ("%", [], []),
    ],
)  # fmt: skip
def test_find(project: Project, words: str, stories: list[str], articles: list[str]) -> None:
    found = TitleIndex(project).find(words)
    keys = [key for key in found.stories if key != NO_STORY]
    names = [row.name for row in browsing.story_rows(project, keys)]
    assert names + [""] * (NO_STORY in found.stories) == stories
    assert titles(project, found.articles) == articles
    assert {row.key for row in browsing.story_rows(project, sorted(found.named))} <= set(keys)
    project.close()


def test_it_is_read_in_slices(project: Project) -> None:
    many = {f"Number {number}": f"Text {number}.\n" for number in range(SLICE + 5)}
    add_articles(project, many, story="Many")
    index = TitleIndex(project)
    assert index.read()
    assert index.knows_stories
    assert index.stories == browsing.story_keys(project)
    assert index.read()
    assert index.complete is False
    assert not index.read()
    done: bool = index.complete
    assert done
    assert index.counts() == browsing.counts(project)
    assert len(index.find("number").articles) == SLICE + 5
    newest = browsing.article_rows(project, index.newest("number", 2))
    assert [row.title for row in newest] == [f"Number {SLICE + 4}", f"Number {SLICE + 3}"]
    project.close()
