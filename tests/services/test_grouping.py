"""Grouping in a project: what is new joins, what a person decided stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import paths
from annotator.compare.stories import place
from annotator.services import articles, grouping, listing, sketch_cache
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.services.projects import default_schema
from annotator.store import grouping_rows
from annotator.store.project import Project, create
from tests.benchmarks.corpus import Newsroom
from tests.building import add_articles
from tests.services.test_proposing import EDITED, WIRE

FLOOD = (
    "River Tirel floods the orchards of Hadrin\n\nFarmers in Hadrin lost their apple harvest when "
    "the river Tirel burst its banks at the old weir. Mayor Sefa Okun asked the province for "
    "pumps and sandbags.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Edited": EDITED, "Flood": FLOOD}, story=None)
    return made


def stories(project: Project) -> dict[str, list[str]]:
    return {
        story.name: [article.title for article in story.articles]
        for story in listing.stories(project)
    }


def test_like_articles_become_a_story_and_others_wait(project: Project) -> None:
    assert grouping.regroup(project) == grouping.Grouped(2, 1, 1)
    assert stories(project) == {"Wire": ["Wire", "Edited"], "": ["Flood"]}
    assert grouping.regroup(project) == grouping.Grouped(0, 0, 1)
    assert project.undo() == "group_stories"
    assert stories(project) == {"": ["Wire", "Edited", "Flood"]}


def test_a_new_article_joins_the_story_there_is(project: Project) -> None:
    grouping.regroup(project)
    add_articles(project, {"Third": f"{WIRE}More is expected.\n"}, story=None)
    assert grouping.regroup(project).placed == 1
    assert stories(project)["Wire"] == ["Wire", "Edited", "Third"]


def test_what_a_person_moved_stays(project: Project) -> None:
    grouping.regroup(project)
    edited = next(
        a.uid for s in listing.stories(project) for a in s.articles if a.title == "Edited"
    )
    articles.move_article(project, edited, "")
    grouping.regroup(project)
    assert stories(project)[""] == ["Edited", "Flood"]
    articles.move_article(project, edited, "By hand")
    grouping.regroup(project)
    assert stories(project)["By hand"] == ["Edited"]


def test_a_new_article_is_placed_alone_in_a_large_project(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    grouping.regroup(project)
    monkeypatch.setattr(grouping, "_MANY", 2)
    add_articles(project, {"Third": f"{WIRE}More.\n", "Again": f"{FLOOD}More.\n"}, story=None)
    assert grouping.regroup(project) == grouping.Grouped(3, 1, 0)
    assert stories(project)["Wire"] == ["Wire", "Edited", "Third"]
    assert stories(project)["Flood"] == ["Flood", "Again"]


def test_a_damaged_cache_is_made_again(project: Project) -> None:
    grouping.regroup(project)
    (kept,) = (paths.cache_dir() / "sketches").iterdir()
    kept.write_bytes(b"nothing of the kind")
    add_articles(project, {"Third": f"{WIRE}More.\n"}, story=None)
    assert grouping.regroup(project).placed == 1


def test_sketches_come_from_the_index_and_from_behind_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "_MANY", 2)
    monkeypatch.setattr(sketch_cache, "_LATER", 2)
    folder = paths.cache_dir() / "sketches"
    grouping.regroup(project)
    old = {path.name.rpartition(".")[2]: path.read_bytes() for path in folder.iterdir()}
    assert old.keys() == {"index"}
    add_articles(project, {"Third": f"{WIRE}More.\n"}, story=None)
    assert grouping.regroup(project).placed == 1
    assert {path.suffix for path in folder.iterdir()} == {".index", ".later"}
    # What lies behind an index that was made again since belongs to another one.
    for path in folder.iterdir():
        if path.suffix == ".index":
            path.unlink()
    add_articles(project, {"Fourth": f"{WIRE}Even more.\n"}, story=None)
    assert grouping.regroup(project).placed == 1
    assert stories(project)["Wire"] == ["Wire", "Edited", "Third", "Fourth"]


def test_what_waits_is_looked_at_again_only_beside_something_like_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "_MANY", 2)
    grouping.regroup(project)
    assert grouping.regroup(project, since_last=True) == grouping.Grouped(0, 0, 1)
    add_articles(project, {"Again": f"{FLOOD}More.\n"}, story=None)
    assert grouping.regroup(project, since_last=True) == grouping.Grouped(2, 1, 0)
    assert stories(project)["Flood"] == ["Flood", "Again"]


def test_few_among_many_join_what_one_pass_over_all_finds(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "_MANY", 2)
    rows = list(Newsroom(4).articles(63))
    old, new = rows[:58], rows[58:]
    add_articles(project, {row["headline"]: row["body"] for row in old}, story=None)
    grouping.regroup(project)
    add_articles(project, {row["headline"]: row["body"] for row in new}, story=None)
    placed = grouping_rows.placed_articles(project.connection)
    numbers = {uid: number for number, uid in enumerate({row.story for row in placed} - {None})}
    given = [numbers.get(row.story, -1) for row in placed]
    every = sketch_cache.sketches_of(project, [row.text_sha256 for row in placed])
    wanted = {}
    for row, title in [(i, row.title) for i, row in enumerate(placed) if row.story is None]:
        number = place(every, every.one(row), given)
        wanted[title] = next((uid for uid, each in numbers.items() if each == number), None)
    assert grouping.regroup(project, since_last=True).placed
    after = {row.title: row.story for row in grouping_rows.placed_articles(project.connection)}
    joined = {title: story for title, story in wanted.items() if story is not None}
    assert len(joined) >= 2
    assert {title: after[title] for title in joined} == joined


def test_the_given_articles_are_one_story(given_articles: Path, tmp_path: Path) -> None:
    with create(tmp_path / "g.annotator", "ann", default_schema()) as project:
        import_paths(project, Request(tuple(sorted(given_articles.glob("*.txt")))))
        add_articles(project, {"Flood": FLOOD}, story=None)
        grouping.regroup(project)
        assert [len(story.articles) for story in listing.stories(project)] == [5, 1]
