"""A sprint from end to end: handed out, worked in three ways, agreed on, made gold, exported.

The lead's project lies on a PostgreSQL server, each person a user of its own. One annotator works
there in the real program by keys; one gets a package, and one a whole copy of the project, and
what they did comes back by merging. The commands are the real ones, each a process of its own.
The annotators are simulated: they tag names they find by a pattern, miss some, and decide on
suggestions, each a little differently.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.spans import Span
from annotator.services import proposing, sprints, tagging
from annotator.services.projects import open_project, with_suffix
from annotator.store import grouping_rows, queries
from annotator.store.postgres_address import link_of, parse
from annotator.store.project import Project
from tests.e2e.conftest import Desk
from tests.server import PASSWORD, Server, wait_until

ROOT = Path(__file__).resolve().parent.parent.parent
GIVEN = ROOT.parent / "shared" / "corpus" / "assad-2024-12-02"
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")
_MISSES = {"ann": 7, "bo": 5, "cy": 3}
"""Every how many names an annotator passes over one."""
_PEOPLE = {"lena": "lead", "ann": "annotator", "bo": "annotator", "cy": "annotator"}


def run(*arguments: str | Path, author: str = "lena") -> str:
    """Run a command as a person would and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "--author", author, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def document(*arguments: str | Path, author: str = "lena") -> Any:
    return json.loads(run(*arguments, "--json", author=author))


@dataclass(frozen=True)
class Newsroom:
    """Hold the address of the project for each person, and the stories of the sprint by name."""

    addresses: dict[str, str]
    stories: tuple[str, ...]

    @property
    def lead(self) -> str:
        return self.addresses["lena"]


@pytest.fixture
def newsroom(server: Server, tmp_path: Path) -> Iterator[Newsroom]:
    """Return a project on a server with the sample, and the given articles where they are."""
    owner = server.new_database(empty=True)
    database = owner.rpartition("/")[2].partition("?")[0]
    secret = tmp_path / "password"
    secret.write_text(PASSWORD, "utf-8")
    run("team", "init", owner)
    for name, role in _PEOPLE.items():
        run("team", "add-user", owner, name, "--role", role, "--password-file", secret)
    addresses = {name: server.of(database, name) for name in _PEOPLE}
    lead = addresses["lena"]
    sample = ROOT / "resources" / "sample" / "gold" / "articles.jsonl"
    run("import", lead, sample, "--format", "jsonl")
    if GIVEN.is_dir():
        run("import", lead, GIVEN)
    found = [story["name"] for story in document("stories", lead)["stories"]]
    # Three invented stories are enough of them; the given one comes where it is.
    stories = tuple(sorted({*found[-3:], *({GIVEN.name} & {*found})}))
    for name in stories:
        run("propose", lead, "--story", name)
    yield Newsroom(addresses, stories)
    server.drop_databases()
    for name in _PEOPLE:
        server.run(f"DROP ROLE {name}")


def work(project: Project) -> int:
    """Annotate every story handed to the project's author; return how many."""
    finished = 0
    while (taken := sprints.take_next(project)) is not None:
        annotate(project, taken.story)
        sprints.finish_assignment(project, taken.uid)
        finished += 1
    return finished


def annotate(project: Project, story: str) -> None:
    """Tag names in the articles of a story and decide on some of what is suggested there."""
    skip, connection = _MISSES[project.author], project.connection
    for uid in grouping_rows.story_members(connection, story):
        text = queries.text_of(connection, uid).text
        me = project.annotator.uid
        tagged = {each.spans for each in queries.annotations_of(connection, "mention", uid, me)}
        for number, match in enumerate(_NAME.finditer(text[:1500])):
            spans = (Span(*match.span()),)
            if number % skip and spans not in tagged:
                tagging.add_mention(project, uid, spans, "person")
    for proposal in proposing.list_proposals(project, story)[:12]:
        rejected = (proposal.score or 0) < 0.3 + skip / 50
        proposing.decide(project, proposal.uid, "rejected" if rejected else "accepted")


def by_key(desk: Desk, address: str) -> None:
    """Work in the real program on the server: take each story, tag a name, finish it, by key.

    The rest of bo's names come from another program of bo's at the same time, as a second window.
    """
    desk.open("open", address)
    link = link_of(parse(address))
    finished = 0
    with Project(link, "bo") as project:
        desk.press("ctrl+alt+Next")
        while True:
            assert wait_until(lambda: sprints.current(project) is not None)
            taken = sprints.current(project)
            assert taken is not None
            first = grouping_rows.story_members(project.connection, taken.story)[0]
            text = queries.text_of(project.connection, first).text
            name = _NAME.search(text)
            assert name is not None
            desk.find(name[0])
            desk.press("p")
            me = project.annotator.uid
            assert wait_until(
                lambda first=first, me=me: any(  # type: ignore[misc]
                    queries.annotations_of(project.connection, "mention", first, me)
                )
            )
            annotate(project, taken.story)
            desk.press("ctrl+alt+Return")
            assert wait_until(lambda taken=taken: sprints.current(project) != taken)  # type: ignore[misc]
            finished += 1
            if not wait_until(lambda: sprints.current(project) is not None, 3):
                break
    assert finished
    desk.quit()


def test_a_sprint_from_end_to_end(newsroom: Newsroom, desk: Desk, tmp_path: Path) -> None:
    lead, stories = newsroom.lead, newsroom.stories
    chosen = [word for name in stories for word in ("--story", name)]
    begun = document(
        "sprint", "begin", lead, "Week 1", "--annotators", "ann,bo,cy", "--overlap", "2",
        "--seed", "3", *chosen,
    )  # fmt: skip
    assert begun["assignments"] == 2 * len(stories)

    # Out: a package for cy, the whole project for ann; bo has the server.
    run("package", lead, "--annotator", "cy", "-o", tmp_path / "cy")
    run("package", lead, "--whole", "-o", tmp_path / "copy")
    with open_project(with_suffix(tmp_path / "cy"), "cy") as package:
        assert work(package)
    with open_project(with_suffix(tmp_path / "copy"), "ann") as local:
        assert work(local)
    by_key(desk, newsroom.addresses["bo"])

    # Back, in any order and more than once.
    for name in ("copy", "cy", "copy"):
        merged = document("merge", lead, tmp_path / name)["merged"][0]
        assert (merged["conflict_count"], merged["refused_count"]) == (0, 0)
    assert merged["new"] == {}

    (sprint,) = document("sprint", "list", lead)["sprints"]
    assert {state for person in sprint["people"] for state in person["states"]} == {"done"}
    agreement = document("agreement", lead)
    assert agreement["annotators"] == ["ann", "bo", "cy"]
    figures = [each for each in agreement["figures"] if each["layer"] == "mention"]
    assert any(each["value"] is not None and 0.5 < each["value"] < 1 for each in figures)
    cards = {card["id"]: card for card in document("dashboard", lead)}
    finished = {mark["row"]: mark["value"] for mark in cards["progress"]["marks"]}
    assert sum(finished.values()) == 2 * len(stories)
    assert cards["agreement"]["marks"]

    in_the_program(desk, lead, tmp_path)
    run("adjudicate", lead, "--unanimous")
    run("sprint", "lock", lead, "Week 1")
    target = tmp_path / "dataset"
    run("export", lead, "--format", "jsonl", "--gold", "--split", "60/20/20", "-o", target)
    look_at(target, stories)
    assert run("check", lead)


def in_the_program(desk: Desk, lead: str, folder: Path) -> None:
    """Look at the dashboard, print it, and take what all agree on into gold, by key."""
    desk.open("open", lead)
    link = link_of(parse(lead))
    # It is written once everything is counted.
    desk.press("ctrl+6")
    printed, title = folder / "dashboard.html", "Write printable dashboard"

    def is_printed() -> bool:
        desk.press("ctrl+p")
        desk.in_dialog(title, "ctrl+a")
        desk.write(str(printed))
        desk.in_dialog(title, "Return")
        return wait_until(printed.is_file, 5)

    assert wait_until(is_printed, 60)
    report = printed.read_text("utf-8")
    for words in ("Progress", "Agreement", "ann", "bo", "cy"):
        assert words in report
    with Project(link, "lena") as project:
        desk.press("ctrl+7")
        desk.press("s")
        assert wait_until(lambda: project.annotator_named("gold") is not None)
    desk.quit()


def look_at(target: Path, stories: tuple[str, ...]) -> None:
    """Check the dataset: parts apart by story, gold alone, spans that hold, a card that says so."""
    parts = {}
    for part in ("train", "dev", "test"):
        lines = (target / part / "articles.jsonl").read_text("utf-8").splitlines()
        parts[part] = [json.loads(line) for line in lines]
    by_part = {part: {each["story"] for each in found} for part, found in parts.items()}
    assert {*stories} <= set().union(*by_part.values())
    assert not by_part["train"] & by_part["dev"]
    assert not by_part["train"] & by_part["test"]
    assert not by_part["dev"] & by_part["test"]
    gold = 0
    for article in (each for found in parts.values() for each in found):
        for work_ in article["annotations"]:
            assert work_["annotator"] == "gold"
            for mention in work_["mentions"]:
                gold += 1
                ((start, end),) = mention["spans"]
                assert article["text"][start:end] == mention["text"]
    assert gold > 50
    card = (target / "README.md").read_text("utf-8")
    assert "greement" in card
    assert "α" in card or "alpha" in card or "F1" in card
