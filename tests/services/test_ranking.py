"""The ranker on a real project: it learns from decisions and orders what waits."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.compare.ranking import Traits
from annotator.domain.annotations import Discrepancy
from annotator.services import comparing, proposing, ranking, reviewing
from annotator.services.projects import default_schema
from annotator.services.review_queue import ReviewQueue
from annotator.store.project import Project, create
from tests.building import add_articles

NAMES = ("Orm", "Brandt", "Virel", "Aster", "Loman", "Teck", "Sando", "Kirr", "Pell", "Dorn")


def texts(number: int) -> dict[str, str]:
    """Return two versions of an invented event that differ in a figure and in a hedge."""
    name, place = NAMES[number % 10], NAMES[number // 10 + 3]
    head = f"Storm over {place} {number}\n\n"
    rest = f"The council of {place} said the sea wall {number} held through the night.\n"
    one = f"Some {20 + number} boats sank near {place} on Sunday, {name} said. {name} {{}} it.\n"
    two = one.replace(str(20 + number), str(40 + number))
    return {
        f"First {number}": head + one.format("confirmed") + rest,
        f"Second {number}": head + two.format("allegedly confirmed") + rest,
    }


@pytest.fixture(scope="module")
def proposed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed project of twenty-four stories with proposals; copy it."""
    path = tmp_path_factory.mktemp("proposed") / "p.annotator"
    with create(path, "ann", default_schema()) as made:
        for number in range(24):
            add_articles(made, texts(number), story=f"Storm {number:02}")
            proposing.propose(made, comparing.story_of(made, f"Storm {number:02}"))
    return path


@pytest.fixture
def project(proposed: Path, tmp_path: Path) -> Project:
    return Project(Path(shutil.copy(proposed, tmp_path)), "ann")


def is_figure(rule: str) -> bool:
    return rule.startswith("number")


def test_it_learns_from_decisions_and_orders_the_queue(project: Project) -> None:
    waiting = proposing.list_proposals(project)
    figures = [each for each in waiting if is_figure(each.origin)]
    others = [each for each in waiting if not is_figure(each.origin)]
    assert min(len(figures), len(others)) >= 20
    assert ranking.learn(project) is None
    # This person wants no figures, which the rules put first.
    for each in figures[:18]:
        reviewing.decide(project, each.uid, "rejected")
    for each in others[:18]:
        reviewing.decide(project, each.uid, "accepted")
    learned = ranking.learn(project)
    assert learned is not None
    assert (learned.decisions, learned.better) == (36, True)
    assert learned.precision > 0.9
    known: dict[Discrepancy, Traits] = {}
    assert ranking.learn(project, known) == learned == ranking.learn(project, known)
    assert len(known) == 36
    story = max({each.story for each in figures[18:]} & {each.story for each in others[18:]})
    by_score, ranked = ReviewQueue(project, story), ReviewQueue(project, story, learned=learned)
    assert is_figure(by_score.items[0].origin)
    assert not is_figure(ranked.items[0].origin)
    assert is_figure(ranked.items[-1].origin)
    again = ReviewQueue(project, story, learned=ranking.learn(project))
    assert [each.uid for each in again.items] == [each.uid for each in ranked.items]


def test_ranking_moves_nothing_but_what_lies_ahead(project: Project) -> None:
    waiting = proposing.list_proposals(project)
    for each in waiting[:20]:
        reviewing.decide(project, each.uid, "rejected" if is_figure(each.origin) else "accepted")
    queue = ReviewQueue(project, waiting[-1].story)
    queue.next()
    behind = [each.uid for each in queue.items[: queue.at + 1]]
    queue.rank(ranking.learn(project))
    assert [each.uid for each in queue.items[: queue.at + 1]] == behind


def test_traits_tell_what_the_ranker_needs(project: Project) -> None:
    found = next(each for each in proposing.list_proposals(project) if is_figure(each.origin))
    (traits,) = ranking.traits_of(project, [found])
    assert (traits.uid, traits.rule, traits.sides) == (found.uid, found.origin, 2)
    assert traits.near > 0.8
    assert (traits.days, traits.same_outlet, traits.absent) == (-1, False, False)
    assert 0 < traits.place < 1
    assert 0 < traits.shortest <= traits.longest
