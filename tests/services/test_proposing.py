"""Proposals in a project: written once, decided for good, explained and placed in every article."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotations import Discrepancy
from annotator.errors import Conflict, NotFound
from annotator.services import articles, comparing, discrepancies, proposing
from annotator.services.projects import default_schema
from annotator.store import queries
from annotator.store.project import Project, create
from tests.building import add_articles, span_of

WIRE = (
    "Ferry burns off Osmere\n\n"
    "Twelve people died when a ferry caught fire off Osmere on Sunday night, the coastguard said.\n"
    "\nThe company declined to comment on the sprinklers. Harbour master Ilka Brandt closed the "
    "quay to relatives.\n"
)
EDITED = (
    "Ferry burns off Osmere\n\n"
    "Seventeen people died when a ferry caught fire off Osmere on Sunday night, the coastguard "
    "said.\n\nThe company refused to comment on the sprinklers. Harbour master Ilka Brant closed "
    "the quay to relatives.\n"
)
KILLED = "people killed, per the coastguard."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Edited": EDITED}, story="Ferry")
    return made


def story(project: Project) -> str:
    return comparing.story_of(project, "Ferry")


def waiting(project: Project) -> dict[str, Discrepancy]:
    return {each.origin: each for each in proposing.list_proposals(project)}


def test_a_run_writes_open_suggestions_of_the_program(project: Project) -> None:
    done = proposing.propose(project, story(project))
    found = waiting(project)
    assert done.new == len(proposing.list_proposals(project, side_lane=True))
    toll = found["number.value"]
    machine = project.annotator_named(proposing.AUTHOR)
    assert machine is not None
    assert (toll.annotator, toll.status, toll.label) == (machine.uid, "open", "number")
    assert (
        toll.note == "Twelve people in A, Seventeen people in B: people killed, per the coastguard."
    )
    assert toll.score is not None
    texts = [queries.text_of(project.connection, side.article).text for side in toll.sides]
    words = [side.spans[0].slice(text) for side, text in zip(toll.sides, texts, strict=True)]
    assert words == ["Twelve people", "Seventeen people"]
    assert "name.spelling" in found


def test_running_again_changes_nothing(project: Project) -> None:
    first = proposing.propose(project, story(project))
    uids = {each.uid for each in proposing.list_proposals(project)}
    again = proposing.propose(project, story(project))
    assert (again.new, again.removed, again.kept) == (0, 0, first.new)
    assert {each.uid for each in proposing.list_proposals(project)} == uids


@pytest.mark.parametrize("status", ["accepted", "rejected", "unsure"])
def test_what_was_decided_never_comes_back(project: Project, status: str) -> None:
    proposing.propose(project, story(project))
    toll = waiting(project)["number.value"]
    decided = proposing.decide(project, toll.uid, status)
    assert decided.annotator == project.annotator.uid
    assert (decided.origin, decided.score, decided.status) == (toll.origin, toll.score, status)
    again = proposing.propose(project, story(project))
    assert (again.new, again.decided) == (0, 1)
    assert "number.value" not in waiting(project)
    assert queries.progress_of(project.connection, toll.sides[0].article, decided.annotator)


def test_accepting_as_another_type_is_one_decision(project: Project) -> None:
    proposing.propose(project, story(project))
    toll = waiting(project)["number.value"]
    assert proposing.decide(project, toll.uid, "accepted", label="contradiction").label == (
        "contradiction"
    )
    assert proposing.propose(project, story(project)).new == 0
    assert project.undo() == "decide_proposal"
    assert waiting(project)["number.value"] == toll


def test_what_was_tagged_by_hand_is_not_proposed(project: Project) -> None:
    first, second = queries.article_order(project.connection)
    discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(first, [span_of(WIRE, "Twelve")]),
            discrepancies.evidence(second, [span_of(EDITED, "Seventeen")]),
        ],
        "number",
    )
    proposing.propose(project, story(project))
    assert "number.value" not in waiting(project)


def test_stale_suggestions_go_and_new_articles_join(project: Project) -> None:
    proposing.propose(project, story(project))
    (third,) = add_articles(project, {"Third": EDITED.replace("Brant", "Brandt")}, story="Ferry")
    assert proposing.propose(project, story(project)).new == 0
    toll = waiting(project)["number.value"]
    assert third.uid in {side.article for side in toll.sides}
    assert (
        toll.note
        == "Twelve people in A, Seventeen people in B and C: people killed, per the coastguard."
    )
    articles.move_article(project, third.uid, "Elsewhere")
    assert "number.value" not in waiting(project)
    assert proposing.propose(project, story(project)).new > 0
    assert third.uid not in {side.article for side in waiting(project)["number.value"].sides}


def test_only_a_waiting_suggestion_or_an_own_decision_can_be_decided(
    project: Project, tmp_path: Path
) -> None:
    proposing.propose(project, story(project))
    toll = waiting(project)["number.value"]
    proposing.decide(project, toll.uid, "rejected")
    assert proposing.decide(project, toll.uid, "accepted").status == "accepted"
    assert proposing.decide(project, toll.uid, "open").annotator != project.annotator.uid
    proposing.decide(project, toll.uid, "accepted")
    project.close()
    with Project(tmp_path / "p.annotator", "bob") as other, pytest.raises(Conflict):
        proposing.decide(other, toll.uid, "rejected")


def test_described_has_the_shape_of_the_export(project: Project) -> None:
    proposing.propose(project, story(project))
    rows = proposing.described(project, proposing.list_proposals(project))
    row = next(row for row in rows if row["rule"] == "number.value")
    assert row["story"] == "Ferry"
    assert row["annotator"] == proposing.AUTHOR
    assert row["origin"] == row["rule"]
    assert [side["text"] for side in row["sides"]] == [["Twelve people"], ["Seventeen people"]]
    assert {"id", "label", "status", "severity", "note", "score", "sides"} <= set(row)


def test_an_unknown_story_is_refused(project: Project) -> None:
    with pytest.raises(NotFound):
        comparing.story_of(project, "Nowhere")
