"""The review's services: passages, readings, deciding and shaping, and the walk through a queue."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.domain.annotations import Discrepancy
from annotator.domain.spans import Span
from annotator.errors import Conflict, InvalidInput
from annotator.services import articles, comparing, discrepancies, proposing, reviewing
from annotator.services.projects import default_schema
from annotator.services.proposing_process import RunningProposals
from annotator.services.review_queue import ReviewQueue
from annotator.store import queries
from annotator.store.project import Project, create
from tests.building import add_articles, span_of
from tests.services.test_proposing import EDITED, WIRE

DAM = (
    "Dam leaks above Varen\n\n"
    "At least 40 families left their homes below the dam on Friday, the council said.\n"
    "Engineer Sela Orm called the repair hasty.\n"
)
DAM_LATER = (
    "Dam leaks above Varen\n\n"
    "At least 65 families left their homes below the dam on Friday, the council said.\n"
    "Engineer Sela Orm praised the repair as hasty.\n"
)


@pytest.fixture(scope="module")
def proposed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed project of two stories with proposals; copy it."""
    path = tmp_path_factory.mktemp("proposed") / "p.annotator"
    with create(path, "ann", default_schema()) as made:
        add_articles(made, {"Wire": WIRE, "Edited": EDITED, "Third": EDITED}, story="Ferry")
        add_articles(made, {"Early": DAM, "Late": DAM_LATER}, story="Dam")
        for name in ("Ferry", "Dam"):
            proposing.propose(made, comparing.story_of(made, name))
    return path


@pytest.fixture
def project(proposed: Path, tmp_path: Path) -> Project:
    return Project(Path(shutil.copy(proposed, tmp_path)), "ann")


def story(project: Project, name: str = "Ferry") -> str:
    return comparing.story_of(project, name)


def toll(project: Project) -> Discrepancy:
    return next(
        each
        for each in proposing.list_proposals(project, story(project))
        if each.origin == "number.value"
    )


# Seeing


def test_a_proposal_is_seen_with_its_sentences(project: Project) -> None:
    seen = reviewing.look(project, toll(project))
    assert (seen.story, seen.author) == ("Ferry", proposing.AUTHOR)
    assert [side.letter for side in seen.sides] == ["A", "B", "C"]
    assert [side.reading for side in seen.sides] == [0, 1, 1]
    assert [side.outlet for side in seen.sides] == [
        "Wire Gazette", "Edited Gazette", "Third Gazette",
    ]  # fmt: skip
    first = seen.sides[0]
    assert first.says == "Twelve people"
    assert first.text.startswith("Twelve people died")
    assert first.text.endswith("the coastguard said.")
    assert WIRE[first.start :].startswith(first.text)


def test_missing_text_is_seen_between_its_neighbours(project: Project) -> None:
    one, other = queries.article_order(project.connection)[-3:-1]
    made = discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(one, [span_of(WIRE, "Harbour master")]),
            discrepancies.absent(other, EDITED.index("Harbour")),
        ],
        "omission",
    )
    first, missing = reviewing.look(project, made).sides
    assert (first.absent, missing.absent) == (False, True)
    assert missing.says == ""
    assert missing.text.startswith("The company refused")
    assert missing.text.endswith("relatives.")


def test_a_long_passage_is_cut_around_what_matters(project: Project) -> None:
    long = "Word " * 2_000
    (article,) = add_articles(project, {"Long": f"{long}needle {long}"}, story="Ferry")
    (other,) = add_articles(project, {"Short": "Nothing of it."}, story="Ferry")
    made = discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(article.uid, [span_of(f"{long}needle", "needle")]),
            discrepancies.evidence(other.uid, [span_of("Nothing of it.", "Nothing")]),
        ],
        "wording",
    )
    seen = reviewing.look(project, made).sides[0]
    assert seen.says == "needle"
    assert (seen.cut_before, seen.cut_after) == (True, True)
    assert len(seen.text) < 1_300


def test_a_side_longer_than_a_page_is_shown_in_part(project: Project) -> None:
    long = "word " * 5_000
    (article,) = add_articles(project, {"Long": long}, story="Ferry")
    (other,) = add_articles(project, {"Short": "Nothing of it."}, story="Ferry")
    made = discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(article.uid, [Span(40, 20_000)]),
            discrepancies.evidence(other.uid, [span_of("Nothing of it.", "Nothing")]),
        ],
        "omission",
    )
    seen = reviewing.look(project, made).sides[0]
    assert len(seen.text) < 3_000
    assert seen.says.startswith("word word")
    assert seen.cut_after


# Deciding and shaping


def test_a_waiting_suggestion_can_be_shaped_by_anybody(project: Project) -> None:
    uid = toll(project).uid
    assert reviewing.set_severity(project, uid, 3).severity == 3
    assert reviewing.set_note(project, uid, " checked ").note == "checked"
    decided = reviewing.decide(project, uid, "accepted", label="contradiction")
    assert (decided.label, decided.severity, decided.note) == ("contradiction", 3, "checked")
    assert [project.undo() for _ in range(3)] == ["decide_proposal", "set_note", "set_severity"]
    with pytest.raises(InvalidInput):
        reviewing.set_severity(project, uid, 4)


def test_what_somebody_decided_is_theirs(project: Project, tmp_path: Path) -> None:
    uid = toll(project).uid
    reviewing.decide(project, uid, "accepted")
    project.close()
    with Project(tmp_path / "p.annotator", "bob") as other:
        with pytest.raises(Conflict):
            reviewing.set_severity(other, uid, 1)
        with pytest.raises(Conflict):
            reviewing.set_side(other, uid, 0, discrepancies.absent(uid, 0))
        with pytest.raises(Conflict):
            reviewing.decide(other, uid, "rejected")


def test_new_edges_and_notes_outlast_another_run(project: Project) -> None:
    before = toll(project)
    number = discrepancies.evidence(before.sides[0].article, [span_of(WIRE, "Twelve")])
    reviewing.set_side(project, before.uid, 0, number)
    reviewing.set_note(project, before.uid, "as I see it")
    again = proposing.propose(project, story(project))
    after = toll(project)
    assert (again.new, again.removed) == (0, 0)
    assert (after.uid, after.sides[0], after.note) == (before.uid, number, "as I see it")


def test_one_made_by_hand_takes_another_type_or_status(project: Project) -> None:
    one, other = queries.article_order(project.connection)[:2]
    made = discrepancies.add_discrepancy(
        project,
        [
            discrepancies.evidence(one, [span_of(DAM, "hasty")]),
            discrepancies.evidence(other, [span_of(DAM_LATER, "praised")]),
        ],
        "wording",
    )
    assert reviewing.decide(project, made.uid, "accepted", label="quote").label == "quote"
    assert reviewing.decide(project, made.uid, "unsure").status == "unsure"


# The walk


def test_the_queue_goes_best_first_and_comes_back_to_what_was_passed(project: Project) -> None:
    queue = ReviewQueue(project, story(project))
    uids = [each.uid for each in queue.items]
    assert uids == [each.uid for each in proposing.list_proposals(project, story(project))]
    assert len(uids) > 2
    assert queue.next()
    passed = uids[0]
    while queue.left > 1:
        assert queue.current is not None
        project_follow(project, queue, queue.current.uid, "accepted")
        assert queue.advance()
    assert queue.current is not None
    assert queue.current.uid == passed
    project_follow(project, queue, passed, "rejected")
    assert not queue.advance()
    assert (queue.left, [each.uid for each in queue.items]) == (0, uids)


def project_follow(project: Project, queue: ReviewQueue, uid: str, status: str) -> None:
    stop = project.subscribe(queue.follow)
    reviewing.decide(project, uid, status)
    stop()


def test_the_whole_project_goes_story_by_story_and_back(project: Project) -> None:
    queue = ReviewQueue(project)
    assert queue.story == story(project, "Dam")
    assert queue.stories_left == 2
    first = queue.current
    assert first is not None
    while queue.story == story(project, "Dam"):
        assert queue.current is not None
        project_follow(project, queue, queue.current.uid, "accepted")
        assert queue.advance()
    assert queue.stories_left == 1
    # Back into the story that is done, where what was decided can still be seen.
    assert queue.previous()
    assert queue.story == story(project, "Dam")
    while queue.previous():
        pass
    assert queue.current is not None
    assert (queue.current.uid, queue.current.status) == (first.uid, "accepted")


def test_undo_brings_a_proposal_back_to_its_place(project: Project) -> None:
    queue = ReviewQueue(project, story(project))
    first = queue.current
    assert first is not None
    stop = project.subscribe(queue.follow)
    reviewing.decide(project, first.uid, "rejected")
    left = queue.left
    queue.advance()
    project.undo()
    stop()
    assert queue.left == left + 1
    assert queue.show(first)
    assert queue.current == first


def test_additions_wait_in_a_lane_of_their_own(project: Project) -> None:
    add_articles(
        project,
        {"Fourth": WIRE + "\nA choir from Ostrel will sing at the quay on Thursday evening.\n"},
        story="Ferry",
    )
    proposing.propose(project, story(project))
    queue, lane = ReviewQueue(project), ReviewQueue(project, added=True)
    assert {each.origin for each in lane.items} == {"added.sentence"}
    assert "added.sentence" not in {each.origin for each in queue.items}


def test_what_another_run_finds_waits_among_the_rest(project: Project) -> None:
    queue = ReviewQueue(project, story(project))
    stop = project.subscribe(queue.follow)
    late = EDITED.replace("Seventeen", "Ninety-one")
    add_articles(project, {"Later": late}, story="Ferry")
    proposing.propose(project, story(project))
    stop()
    scores = [each.score or 0.0 for each in queue.items[1:]]
    assert scores == sorted(scores, reverse=True)


def test_new_and_stale_proposals_are_followed(project: Project) -> None:
    queue = ReviewQueue(project, story(project))
    before = {each.uid for each in queue.items}
    stop = project.subscribe(queue.follow)
    late = EDITED.replace("Twelve", "Thirty").replace("Seventeen", "Thirty")
    (late_article,) = add_articles(project, {"Later": late}, story="Ferry")
    proposing.propose(project, story(project))
    assert {each.uid for each in queue.items} > before
    articles.move_article(project, late_article.uid, "Elsewhere")
    proposing.propose(project, story(project))
    stop()
    assert queue.left == len(proposing.list_proposals(project, story(project)))


# In another process


def test_the_worker_finds_what_this_process_finds(tmp_path: Path) -> None:
    with create(tmp_path / "q.annotator", "ann", default_schema()) as made:
        add_articles(made, {"Wire": WIRE, "Edited": EDITED}, story="Ferry")
        add_articles(made, {"Alone": DAM}, story="Dam")
        stories = [story(made), story(made, "Dam")]
        running = RunningProposals(made, stories)
        while running.step(0.1) is not False:
            pass
        running.close()
        done = running.proposed
        assert done.new == len(proposing.list_proposals(made, side_lane=True)) > 0
        again = proposing.propose(made, stories[0])
        assert (again.new, again.removed, again.kept) == (0, 0, done.new)


def test_an_article_moved_meanwhile_is_computed_anew(project: Project) -> None:
    running = RunningProposals(project, [story(project)])
    try:
        while running._sent is None:
            assert running.step(5) is None
        moved = queries.article_order(project.connection)[-1]
        articles.move_article(project, moved, "Elsewhere")
        while running.step(5) is not False:
            pass
    finally:
        running.close()
    assert running.done == 1
    sides = {
        s.article for each in proposing.list_proposals(project, story(project)) for s in each.sides
    }
    assert moved not in sides


def test_stopping_keeps_what_was_written(project: Project) -> None:
    running = RunningProposals(project, [story(project), story(project, "Dam")])
    while running.done < 1:
        running.step(5)
    running.close()
    running.close()
    assert running.done == 1
    assert proposing.list_proposals(project)
