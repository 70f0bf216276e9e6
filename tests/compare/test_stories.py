"""Grouping: articles of one event find each other, and what a person decided stays."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.compare.lineage import EDITION, REPORT, VERSION, kinship, lineage
from annotator.compare.recognition import recognise
from annotator.compare.sketches import Sketch, Sketches, sketch_of
from annotator.compare.stories import group, place
from tests.benchmarks.corpus import Newsroom
from tests.compare.versions import profile

WIRE = (
    "Twelve people died when a ferry caught fire off Osmere on Sunday night. "
    "Ilka Brandt, the harbour master, said divers were searching the flooded car deck. "
    "The company declined to comment on the state of the sprinklers.\n"
)
CUT = WIRE.rpartition(" The company")[0] + "\n"
RETOLD = (
    "Relatives waited on the quay of Osmere while divers went down to the burnt ferry. "
    "Harbour master Ilka Brandt would not say how long the search would take.\n"
)


@cache
def invented(count: int) -> tuple[list[Sketch], list[str]]:
    rows = list(Newsroom(3).articles(count))
    return [sketch_of(row["body"], title=row["headline"]) for row in rows], [
        row["story_id"] for row in rows
    ]


def partition(groups: list[int]) -> set[frozenset[int]]:
    return {
        frozenset(i for i, number in enumerate(groups) if number == each) for each in set(groups)
    }


def test_articles_of_one_event_become_one_story() -> None:
    sketches, stories = invented(60)
    groups = group(Sketches.of(sketches))
    found = partition(groups)
    wanted = partition([int(story[-6:]) for story in stories])
    assert len(found & wanted) >= len(wanted) * 0.6
    assert all(len({stories[article] for article in each}) == 1 for each in found)


def test_a_new_article_joins_without_regrouping_the_rest() -> None:
    sketches, _ = invented(40)
    groups = group(Sketches.of(sketches[:-1]))
    assert place(Sketches.of(sketches[:-1]), sketches[-1], groups) == groups[-1]
    again = group(Sketches.of(sketches), given=[*groups, -1])
    assert again[:-1] == groups
    assert again[-1] == groups[-1]


def test_given_stories_stay_as_they_are_and_closed_ones_take_nobody() -> None:
    sketches, _ = invented(10)
    # A person put the first two of one event apart: they stay apart.
    given_stories = [0, 1, *([-1] * 8)]
    groups = group(Sketches.of(sketches), given=given_stories)
    assert groups[:2] == [0, 1]
    assert len({*groups[:2]} & {*groups[2:5]}) >= 1
    shut = group(Sketches.of(sketches), given=given_stories, closed={0, 1})
    assert not {0, 1} & {*shut[2:]}
    assert len(set(shut[2:5])) == 1


def test_articles_far_apart_in_time_are_no_story() -> None:
    sketches, _ = invented(5)
    days = np.array([0, 1, 2, 400, np.nan], dtype=np.float32)
    groups = group(Sketches.of(sketches), days=days)
    assert groups[3] not in groups[:3]
    assert len(set(groups)) < len(groups)


def test_nothing_to_group() -> None:
    assert group(Sketches.of([])) == []
    alone = sketch_of("Nothing is like this.")
    assert place(Sketches.of([alone]), alone, [-1]) == -1
    assert group(Sketches.of([alone, sketch_of("")])) == [0, 1]


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(chance: random.Random) -> None:
    sketches, _ = invented(25)
    order = list(range(25))
    chance.shuffle(order)
    shuffled = group(Sketches.of([sketches[i] for i in order]))
    back = [0] * 25
    for at, article in enumerate(order):
        back[article] = shuffled[at]
    assert partition(back) == partition(group(Sketches.of(sketches)))


def test_given_articles_are_one_story(given_articles: Path) -> None:
    sketches = []
    for path in sorted(given_articles.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        seen = recognise(text)
        title = seen.front_matter.value("title")
        sketches.append(sketch_of(text, title=title, furniture=seen.furniture))
    others, _ = invented(50)
    groups = group(Sketches.of([*sketches, *others]))
    assert len(set(groups[:5])) == 1
    assert groups[0] not in groups[5:]


def test_relations_have_their_figures() -> None:
    wire, cut, retold = profile("w", WIRE), profile("c", CUT), profile("r", RETOLD)
    assert kinship(wire, cut).relation == EDITION
    assert kinship(wire, cut).containment == 1
    assert kinship(wire, retold).relation == REPORT
    mixed = profile("m", RETOLD + WIRE.partition(". ")[0] + ".\n")
    assert kinship(wire, mixed).relation == VERSION


def test_lineage_follows_the_fuller_text_or_the_time() -> None:
    wire, cut = profile("w", WIRE), profile("c", CUT)
    assert [(d.parent, d.child, d.later) for d in lineage([cut, wire])] == [("w", "c", False)]
    late, early = profile("w", WIRE, "2031-03-04"), profile("c", CUT, "2031-03-03T22:00")
    assert [(d.parent, d.child, d.later) for d in lineage([late, early])] == [("c", "w", True)]
    assert lineage([wire, profile("r", RETOLD)]) == ()
