"""The worker processes of the program on a team's project: each opens it by its link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from annotator.domain.charts import Wish
from annotator.errors import AnnotatorError, InvalidInput
from annotator.services import (
    comparing,
    comparison,
    dashboard_agreement,
    dashboard_counts,
    export_process,
    grouping,
    projects,
    proposing,
    searching,
    sprints,
    tagging,
)
from annotator.services.background import Background
from annotator.services.exporting import ExportRequest
from annotator.services.proposing_process import RunningProposals
from annotator.services.suggestion_process import RunningSuggestions
from annotator.store import queries
from annotator.store.postgres_address import parse, use_password
from tests.building import add_articles, span_of
from tests.server import PASSWORD, Server, wait_until
from tests.team_building import Team, team_on

T = TypeVar("T")
ONE = "Ferry burns off Osmere\n\nIlka Brandt said twelve people died on the ferry on Monday.\n"
OTHER = "Ferry burns off Osmere\n\nIlka Brandt said fourteen people died on the ferry on Monday.\n"


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        with made.open("lu") as project:
            add_articles(project, {"North": ONE, "South": OTHER}, story="Fire")
            fire = queries.story_named(project.connection, "Fire")
            assert fire is not None
            sprints.begin_sprint(project, "Spring", [fire.uid], ["ann", "bo"], overlap=2)
        for name, words in (("ann", "Ilka Brandt"), ("bo", "Osmere")):
            _log_in(made, name)
            with made.open(name) as project:
                taken = sprints.take_next(project)
                assert taken is not None
                (first, *_) = [each.uid for each in comparing.article_texts(project, fire.uid)]
                text = queries.text_of(project.connection, first).text
                tagging.add_mention(project, first, [span_of(text, words)], "person")
                if name == "bo":
                    sprints.finish_assignment(project, taken.uid)
        yield made


def _log_in(team: Team, name: str) -> None:
    """Give a password as the dialog does; worker processes have it from the environment."""
    use_password(parse(team.urls[name]), PASSWORD)


def done(running: Background[T]) -> T:
    try:
        found = running.wait()
        assert found is not None
        return found
    finally:
        running.close()


def test_what_is_suggested_follows_the_annotator_s_own_work_only(shared: Team) -> None:
    _log_in(shared, "ann")
    running = RunningSuggestions(shared.link("ann"), "ann")
    try:
        with shared.open("ann") as project:
            fire = queries.story_named(project.connection, "Fire")
            assert fire is not None
            second = comparing.article_texts(project, fire.uid)[1]

            def offered() -> set[str]:
                found: list[Any] = []
                running.ask(second.uid, 0)
                assert wait_until(lambda: bool(found) or _into(found, running.poll()), 60)
                return {each.spans[0].slice(second.text) for each in found[0].suggestions}

            words = offered()
            assert "Ilka Brandt" in words
            assert "Osmere" not in words
            # What was tagged just now is offered in the next article: the worker follows.
            first = comparing.article_texts(project, fire.uid)[0]
            tagging.add_mention(project, first.uid, [span_of(first.text, "Osmere")], "place")
            assert wait_until(lambda: "Osmere" in offered(), 30)
    finally:
        running.close()


def _into(found: list[Any], answer: object) -> bool:
    if answer is not None:
        found.append(answer)
    return bool(found)


@pytest.mark.parametrize("who", ["lu", "ann"])
def test_the_dashboard_is_counted(shared: Team, who: str) -> None:
    _log_in(shared, who)
    link = shared.link(who)
    counted = done(Background("dashboard", dashboard_counts.counted, link, who, Wish()))
    agreed = done(Background("dashboard", dashboard_agreement.agreed, link, who, Wish()))
    rows = {mark.series for card in counted.cards if card.id == "made" for mark in card.marks}
    assert rows == ({"ann", "bo"} if who == "lu" else {"ann"})
    assert [card.id for card in agreed.cards[:2]] == ["agreement", "trend"]


def test_an_export_is_written(shared: Team, tmp_path: Path) -> None:
    _log_in(shared, "lu")
    target = tmp_path / "dataset"
    running = export_process.begin_export(shared.link("lu"), "lu", ExportRequest(target))
    assert done(running).articles == 4
    lines = (target / "articles.jsonl").read_text("utf-8").splitlines()
    assert {each["annotator"] for line in lines for each in json.loads(line)["annotations"]} == {
        "ann", "bo",
    }  # fmt: skip
    found = export_process.export_beside(shared.link("lu"), "lu", ExportRequest(tmp_path / "again"))
    assert found.articles == 4


def test_proposals_and_comparisons_are_computed(shared: Team) -> None:
    _log_in(shared, "lu")
    with shared.open("lu") as project:
        fire = queries.story_named(project.connection, "Fire")
        assert fire is not None
        running = RunningProposals(project, [fire.uid])
        try:
            while running.step(0.1) is not False:
                pass
        finally:
            running.close()
        assert running.proposed.new
        compared = done(
            comparison.compare_beside(fire.uid, comparing.article_texts(project, fire.uid))
        )
        assert len(compared.texts) == 2
    with shared.open("ann") as project:
        assert proposing.list_proposals(project, fire.uid)
        assert searching.Search(project, "has:suggestion").more()


def test_stories_are_grouped(shared: Team) -> None:
    _log_in(shared, "lu")
    with shared.open("lu") as project:
        add_articles(project, {"East": ONE.replace("twelve", "ten")}, story=None)
        before = len(list(queries.stories(project.connection)))
        plan = done(Background("grouping", grouping.plan_beside, project.path, "lu", False))
        grouping.write_groups(project, plan)
        assert len(list(queries.stories(project.connection))) >= before


def test_a_backup_is_left_to_the_server(shared: Team, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="backed up on its server, with pg_dump"):
        projects.back_up(shared.link("lu"), tmp_path / "copy.annotator")


def test_a_worker_says_in_words_that_it_may_not_come_in(shared: Team) -> None:
    link, address = shared.link("ann"), parse(shared.urls["ann"])
    use_password(address, "a guess")
    with pytest.raises(AnnotatorError, match="did not accept this user and password"):
        done(Background("dashboard", dashboard_counts.counted, link, "ann", Wish()))
