"""A small project after a sprint of two annotators, with work whose counts are known."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.annotations import Discrepancy, Mention
from annotator.domain.articles import Annotator
from annotator.domain.identity import new_uid
from annotator.services import discrepancies, hard_cases, sprints, tagging
from annotator.services.proposing import AUTHOR
from annotator.store import queries
from annotator.store.project import Project
from tests.building import FIRST, SECOND, add_articles, small_project, span_of

THIRD = "Quay reopens\n\nIlka Brandt said the quay at Osmere is open again.\n"
MORNING = datetime(2031, 5, 4, 9, 0, tzinfo=UTC)
EVENING = datetime(2031, 5, 6, 18, 30, tzinfo=UTC)


def after_a_sprint(path: Path) -> None:
    """Make a project in which ann finished both stories of "Spring" and bo one of them.

    ann has four mentions and a claim, bo two mentions, one of them under another label; ann
    flagged one, made one discrepancy by hand, and decided on two of three a rule suggested.
    """
    with small_project(path) as project:
        add_articles(project, {"Third": THIRD}, story="Quay")
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Spring", stories, ["ann", "bo"], overlap=2)
    with Project(path, "ann") as project:
        first, second, third = queries.article_order(project.connection)
        _work(project, MORNING, 1800)
        flagged = _tag(project, first, FIRST, "Ilka Brandt", "person")
        _tag(project, first, FIRST, "Osmere", "place")
        _tag(project, second, SECOND, "officials", "person")
        _tag(project, third, THIRD, "Ilka Brandt", "person")
        tagging.add_claim(project, first, [span_of(FIRST, "twelve people died")], "claim")
        hard_cases.flag(project, "mention", flagged.uid)
        _finish(project, MORNING)
        _work(project, EVENING, 600)
        _finish(project, EVENING)
        discrepancies.add_discrepancy(
            project,
            [
                discrepancies.evidence(first, [span_of(FIRST, "twelve")]),
                discrepancies.evidence(second, [span_of(SECOND, "Fourteen")]),
            ],
            "number",
        )
        _decide(project, first, second)
    with Project(path, "bo") as project:
        _work(project, EVENING, 900)
        _tag(project, first, FIRST, "Ilka Brandt", "person")
        _tag(project, first, FIRST, "Osmere", "person")
        _finish(project, EVENING)


def _work(project: Project, now: datetime, seconds: int) -> None:
    taken = sprints.take_next(project, now)
    assert taken is not None
    sprints.count_time(project, taken.uid, seconds)


def _finish(project: Project, now: datetime) -> None:
    current = sprints.current(project)
    assert current is not None
    sprints.finish_assignment(project, current.uid, now)


def _tag(project: Project, article: str, text: str, words: str, label: str) -> Mention:
    return tagging.add_mention(project, article, [span_of(text, words)], label)


def _decide(project: Project, first: str, second: str) -> None:
    """Put down three suggestions of one rule: rejected, accepted, and one that waits."""
    mine = project.annotator.uid
    story = queries.article_of(project.connection, first).story
    assert story is not None
    sides = (
        discrepancies.evidence(first, [span_of(FIRST, "Ferry")]),
        discrepancies.evidence(second, [span_of(SECOND, "Blaze")]),
    )
    program = Annotator(new_uid(), AUTHOR)
    with project.transact("test") as made:
        made.insert(program)
        for who, status in ((mine, "rejected"), (mine, "accepted"), (program.uid, "open")):
            made.insert(
                Discrepancy(
                    new_uid(), story, who, "omission", sides, status=status, origin="wording.loaded"
                )
            )
