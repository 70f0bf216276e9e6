"""What a reviewer is shown of a case, and how the queue of a story is walked through."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.articles import Annotator, Progress
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.services import (
    adjudication,
    adjudication_queue,
    adjudication_view,
    discrepancies,
    tagging,
)
from annotator.services.adjudication_queue import AdjudicationQueue
from annotator.services.adjudication_view import CaseSeen, Detail
from annotator.store import journal
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, span_of, uids
from tests.services.test_adjudication import cases, of_layer, story_in, take, team

SENTENCE = "The quay at Osmere stayed shut all day. "


@pytest.fixture(scope="module")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the closed project of a team; copy it."""
    return team(tmp_path_factory.mktemp("team") / "team.annotator")


@pytest.fixture
def lead(team_file: Path, tmp_path: Path) -> Iterator[Project]:
    """Return the project of a team, opened by the one who makes gold."""
    with Project(Path(shutil.copy(team_file, tmp_path / "team.annotator")), "lead") as project:
        yield project


def seen(project: Project, layer: str, number: int = 0) -> CaseSeen:
    return adjudication_view.look(project, cases(project).scope, of_layer(project, layer)[number])


def test_the_text_is_shown_once_with_what_each_marked(lead: Project) -> None:
    found = seen(lead, "claim")
    assert [row.annotator for row in found.rows] == ["ann", "ben"]
    assert found.differs == ("edges",)
    (excerpt,) = found.excerpts
    end = excerpt.start + len(excerpt.text)
    assert excerpt.text == FIRST[excerpt.start : end]
    assert [
        excerpt.text[m.spans[0].start - excerpt.start : m.spans[0].end - excerpt.start]
        for m in excerpt.marks
    ] == ["twelve people died", "twelve people died at the cafe\u0301"]
    details = found.rows[0].marks[0].details
    assert details == (
        Detail("source", "", "Ilka Brandt"),
        Detail("cue", "", "said"),
        Detail("attribute", "Certainty", "certain"),
    )


def test_values_that_differ_are_told_apart(lead: Project) -> None:
    found = seen(lead, "discrepancy")
    assert found.differs == ("values",)
    assert [row.marks[0].details for row in found.rows] == [
        (Detail("severity", "", "2", differs=True),),
        (Detail("severity", "", "3", differs=True),),
    ]
    assert [row.marks[0].quotes for row in found.rows] == [("twelve", "Fourteen")] * 2
    assert [excerpt.letter for excerpt in found.excerpts] == ["A", "B"]
    assert seen(lead, "mention").differs == ("label",)
    assert seen(lead, "article").differs == ("missing",)


def test_missing_text_has_an_empty_place_between_its_sentences(lead: Project) -> None:
    path = lead.path
    lead.close()
    with Project(path, "ann") as project:
        first, second = uids(project)[:2]
        discrepancies.add_discrepancy(
            project,
            [
                discrepancies.evidence(first, [span_of(FIRST, "cafe\u0301")]),
                discrepancies.absent(second, SECOND.index("\nقالت")),
            ],
            "omission",
        )
    with Project(path, "lead") as again:
        found = seen(again, "discrepancy")
        assert found.rows[0].marks[0].quotes == ("cafe\u0301", "")
        excerpt = found.excerpts[1]
        at = excerpt.marks[0].spans[0].start - excerpt.start
        assert excerpt.text[:at].endswith("officials said.")


def test_gold_is_the_first_row_and_an_order_can_be_asked_for(lead: Project) -> None:
    take(lead, of_layer(lead, "mention")[0], "ben")
    asked = of_layer(lead, "mention")[0]
    found = adjudication_view.look(lead, cases(lead).scope, asked, ["ben", "ann"])
    assert [(row.annotator, row.is_gold) for row in found.rows] == [
        ("gold", True), ("ben", False), ("ann", False),
    ]  # fmt: skip
    assert found.row_of("ann") == 2
    assert found.rows[0].marks[0].label == "person"


def test_entity_links_show_every_mention(lead: Project) -> None:
    found = seen(lead, "entity")
    assert [row.marks[0].quotes for row in found.rows] == [
        ("Ilka Brandt of ann",), ("Ilka Brandt of ben",),
    ]  # fmt: skip
    assert found.rows[0].marks[0].details[0].value == "Ilka Brandt"


def _second_story(project: Project) -> str:
    """Add a long article in a story of its own that two finished, with one mention in it."""
    text = SENTENCE * 80
    (article,) = add_articles(project, {"Long": text}, story="Quay")
    with project.transact("add_annotator", how=journal.SETUP) as made:
        for name in ("dan", "eve"):
            who = Annotator(new_uid(), name)
            made.insert(who)
            made.insert(Progress(new_uid(), article.uid, who.uid, "done"))
    assert article.story is not None
    path = project.path
    project.close()
    with Project(path, "dan") as other:
        whole = Span(5 * len(SENTENCE), 78 * len(SENTENCE) - 1)
        tagging.add_claim(other, article.uid, [whole], "claim")
    return article.story


def test_a_very_long_annotation_is_cut_around_its_beginning(lead: Project) -> None:
    path = lead.path
    story = _second_story(lead)
    with Project(path, "lead") as again:
        found = adjudication.docket(again, story)
        (excerpt,) = adjudication_view.look(again, found.scope, found.asked[0]).excerpts
        assert excerpt.cut_after
        assert len(excerpt.text) < 2000
        assert excerpt.start <= 5 * len(SENTENCE)


def test_other_stories_with_cases_are_found_both_ways(lead: Project) -> None:
    path = lead.path
    story = _second_story(lead)
    with Project(path, "lead") as again:
        first = story_in(again)
        for direction in (1, -1):
            found = adjudication_queue.next_scope(again, first, direction)
            assert found is not None
            assert found.uid == story
        scope = adjudication.docket(again, story).scope
        adjudication.reject_case(again, scope, adjudication.docket(again, story).asked[0])
        assert adjudication_queue.next_scope(again, first) is None
        assert adjudication_queue.next_scope(again, "") is not None


def test_the_queue_goes_on_from_here_and_then_from_the_start(lead: Project) -> None:
    queue = AdjudicationQueue(lead, story_in(lead), {})
    assert len(queue.agreed()) == 2
    assert queue.settle().left == 6
    assert len(queue.items) == 6
    queue.step(1)
    asked = queue.current
    assert asked is not None
    adjudication.take(lead, queue.scope, asked, ["ann"])
    queue.refresh()
    assert queue.current is not None
    assert queue.current.case == asked.case
    for _ in range(4):
        assert queue.advance()
    assert queue.at == 5
    # The first was passed over; it comes round again.
    assert queue.advance()
    assert queue.at == 0


def test_agreed_relations_without_ends_in_gold_are_asked(lead: Project) -> None:
    path = lead.path
    lead.close()
    with Project(path, "ben") as project:
        claim = next(asked.case.by("ben")[0].made.uid for asked in of_layer(project, "claim"))
        tagging.set_spans(project, "claim", claim, [span_of(FIRST, "twelve people died")])
    with Project(path, "lead") as again:
        queue = AdjudicationQueue(again, story_in(again), {})
        (relation,) = [each for each in queue.agreed() if each.case.layer == "relation"]
        claim_case = of_layer(again, "claim")[0]
        adjudication.reject_case(again, queue.scope, claim_case)
        queue.refresh()
        queue.settle()
        assert relation.case in [each.case for each in queue.items]
        assert queue.agreed() == []
