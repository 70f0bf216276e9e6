"""Clocks of a team's machines that differ by an hour: everybody goes by the server's.

The clock of a client is really another one: a process that libfaketime tells the wrong time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.charts import Wish
from annotator.services import adjudication, checking, dashboard, dashboard_counts, sprints
from annotator.store import journal, queries, sprint_rows
from annotator.store.postgres_address import parse
from tests.building import add_articles
from tests.server import PASSWORD, Server
from tests.team_building import Team, team_on

ROOT = Path(__file__).resolve().parent.parent.parent
_NEAR = timedelta(minutes=5)
"""How far apart what is written may be from the server's time: a slow machine, not a clock."""

CLIENT = """
import json, sys, time
from datetime import UTC, datetime
from pathlib import Path
from annotator.domain.spans import Span
from annotator.services import discussion, hard_cases, sprints, tagging
from annotator.store import grouping_rows, remark_rows
from annotator.store.project import Project

with Project(Path(sys.argv[1]), sys.argv[2]) as project:
    taken = sprints.take_next(project)
    said = {"clock": time.time(), "now": project.now().timestamp(), "taken": None}
    if taken is not None:
        (article,) = grouping_rows.story_members(project.connection, taken.story)
        made = tagging.add_mention(project, article, [Span(5, 9)], "place")
        hard_cases.flag(project, "mention", made.uid)
        (flag,) = remark_rows.on_target(project.connection, made.uid)
        done = sprints.finish_assignment(project, taken.uid)
        said |= {
            "taken": taken.uid, "lease": taken.lease_until, "since": done.since,
            "flagged": flag.at, "uid": made.uid,
        }
print(json.dumps(said))
"""

LEAD = """
import json, sys, time
from pathlib import Path
from annotator.domain.spans import Span
from annotator.services import adjudication, discussion, sprints
from annotator.store import adjudication_rows, grouping_rows, sprint_rows
from annotator.store.project import Project

with Project(Path(sys.argv[1]), sys.argv[2]) as project:
    story = next(each.uid for each in adjudication.scopes(project))
    docket = adjudication.docket(project, story)
    adjudication.reject_case(project, docket.scope, docket.asked[0])
    articles = grouping_rows.story_members(project.connection, story)
    verdicts = adjudication_rows.verdicts(project.connection, articles, story)
    thread = discussion.begin_thread(
        project, "Which quay?", article=articles[0], spans=[Span(0, 4)]
    )
    (mine, *_) = sprint_rows.assignments(project.connection, story_uid=story, states=["done"])
    reopened = sprints.reopen_assignment(project, mine.uid)
    print(json.dumps({
        "clock": time.time(), "verdict": verdicts[-1].at, "thread": thread.at,
        "since": reopened.since, "lease": reopened.lease_until,
        "released": sprints.release_assignment(project, mine.uid).lease_until,
    }))
"""


def library() -> str | None:
    """Return the library that shifts a process's clock, where it is installed."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    return str(found[0]) if found else None


def client(team: Team, name: str, shift: str, work: str = CLIENT) -> dict[str, Any]:
    """Work as somebody whose clock is off by ``shift``, such as "+1h"; return what was written."""
    preload = library()
    if preload is None:
        pytest.skip("this needs libfaketime")
    link = team.link(name)
    environment = {
        **os.environ, "LD_PRELOAD": preload, "FAKETIME": shift, "PYTHONPATH": str(ROOT),
        "PGPASSWORD": PASSWORD,
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", work, str(link), name],
        env=environment, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    # Its clock really is another one.
    off = timedelta(hours=1 if shift.startswith("+") else -1).total_seconds()
    assert abs(said["clock"] - time.time() - off) < _NEAR.total_seconds()
    return said


@pytest.fixture
def shared(server: Server) -> Iterator[Team]:
    with team_on(server) as made:
        with made.open("lu") as project:
            add_articles(project, {"Three": "Ilka Brandt left.\n"}, story="Quay")
            stories = [story.uid for story in queries.stories(project.connection)]
            sprints.begin_sprint(
                project, "Spring", stories[:2], ["ann", "bo"], overlap=2, lease_hours=1
            )
        yield made


def near(written: str, expected: datetime) -> bool:
    return abs(datetime.fromisoformat(written) - expected) < _NEAR


@pytest.mark.fault("clocks")
@pytest.mark.parametrize("shift", ["+1h", "-1h"])
def test_what_is_written_has_the_server_s_time(shared: Team, shift: str) -> None:
    now = datetime.now(UTC)
    said = client(shared, "ann", shift)
    assert abs(said["now"] - now.timestamp()) < _NEAR.total_seconds()
    assert near(said["since"], now)
    assert near(said["flagged"], now)
    assert near(said["lease"], now + timedelta(hours=1))
    # By its uid a record says when it was made: the dashboard counts it on that day.
    assert abs(int(said["uid"][:8] + said["uid"][9:13], 16) / 1000 - now.timestamp()) < 300
    with shared.open("lu") as project:
        steps = list(journal.steps(project.connection))
        times = [step.at for step in steps if step.author in ("ann", "lu")]
        assert times == sorted(times)
        assert near(times[-1], now)
        assert list(checking.check(project)) == []


@pytest.mark.fault("clocks")
@pytest.mark.parametrize("shift", ["+1h", "-1h"])
def test_what_a_lead_decides_has_the_server_s_time(shared: Team, shift: str) -> None:
    for name in ("ann", "bo"):
        client(shared, name, shift)
    now = datetime.now(UTC)
    said = client(shared, "lu", shift, LEAD)
    for what in ("verdict", "thread", "since", "released"):
        assert near(said[what], now), what
    assert near(said["lease"], now + timedelta(hours=1))


@pytest.mark.fault("clocks")
def test_a_clock_ahead_takes_no_story_before_its_lease_ends(shared: Team, server: Server) -> None:
    with shared.open("ann") as project:
        mine = sprints.take_next(project)
        assert mine is not None
    # By a clock that is an hour ahead, the lease of one hour has ended.
    with shared.open("lu") as project:
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Alone", stories[2:], ["ann"], lease_hours=1)
    for _ in range(3):
        said = client(shared, "bo", "+1h")
        assert said["taken"] != mine.uid
    with shared.open("lu") as project:
        held = [
            each
            for each in sprint_rows.assignments(project.connection, states=["in_progress"])
            if each.uid == mine.uid
        ]
        assert [each.annotator for each in held] == [mine.annotator]


@pytest.mark.fault("clocks")
def test_a_lease_that_ended_is_seen_by_a_clock_behind(shared: Team, server: Server) -> None:
    with shared.open("lu") as project:
        stories = [story.uid for story in queries.stories(project.connection)]
        sprints.begin_sprint(project, "Alone", stories[2:], ["ann"], lease_hours=1)
    with shared.open("ann") as project:
        taken = [sprints.take_next(project)]
        while (last := taken[-1]) is not None and last.story != stories[2]:
            sprints.finish_assignment(project, last.uid)
            taken.append(sprints.take_next(project))
        assert last is not None
    ended = (datetime.now(UTC) - timedelta(minutes=30)).isoformat(timespec="seconds")
    database = server.of(parse(shared.urls["ann"]).database)
    server.run(f"UPDATE assignment SET lease_until = '{ended}' WHERE uid = '{last.uid}'", database)
    seen = [client(shared, "bo", "-1h")["taken"] for _ in range(3)]
    assert last.uid in seen


@pytest.mark.fault("clocks")
def test_the_dashboard_counts_on_the_server_s_days(shared: Team) -> None:
    today = datetime.now(UTC).astimezone().date()
    said = client(shared, "ann", "+1h")
    assert said["taken"]
    with shared.open("lu") as project:
        made = next(
            card for card in dashboard_counts.count(project, Wish()).cards if card.id == "made"
        )
        finished = dashboard.light(project, Wish())[1]
        later = datetime.now(UTC).astimezone().date()
        for card in (made, finished):
            assert {mark.row for mark in card.marks} <= {today.isoformat(), later.isoformat()}
        assert adjudication.reason_to_wait(project, "") == ""
