"""A sprint from end to end: handed out, worked in three ways, agreed on, made gold, exported.

The commands are the real ones, each a process of its own. The annotators are simulated: they tag
names they find by a pattern, miss some, and decide on suggestions, each a little differently.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.spans import Span
from annotator.services import proposing, sprints, tagging
from annotator.services.projects import open_project, with_suffix
from annotator.store import grouping_rows, queries
from annotator.store.project import Project

ROOT = Path(__file__).resolve().parent.parent.parent
GIVEN = ROOT.parent / "shared" / "corpus" / "assad-2024-12-02"
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")
_MISSES = {"ann": 7, "bo": 5, "cy": 3}
"""Every how many names an annotator passes over one."""


def run(*arguments: str, author: str = "lead") -> str:
    """Run a command as a person would and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "--author", author, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def document(*arguments: str, author: str = "lead") -> Any:
    return json.loads(run(*arguments, "--json", author=author))


def work(project: Project) -> int:
    """Annotate every story handed to the project's author; return how many."""
    finished = 0
    skip = _MISSES[project.author]
    while (taken := sprints.take_next(project)) is not None:
        for uid in grouping_rows.story_members(project.connection, taken.story):
            text = queries.text_of(project.connection, uid).text
            for number, match in enumerate(_NAME.finditer(text[:1500])):
                if number % skip:
                    tagging.add_mention(project, uid, [Span(*match.span())], "person")
        for proposal in proposing.list_proposals(project, taken.story)[:12]:
            rejected = (proposal.score or 0) < 0.3 + skip / 50
            proposing.decide(project, proposal.uid, "rejected" if rejected else "accepted")
        sprints.finish_assignment(project, taken.uid)
        finished += 1
    return finished


@pytest.fixture
def project(tmp_path: Path) -> str:
    """Return a project with the sample corpus, and the given articles where they are."""
    path = str(tmp_path / "newsroom")
    run("new", path)
    run(
        "import",
        path,
        str(ROOT / "resources" / "sample" / "gold" / "articles.jsonl"),
        "--format",
        "jsonl",
    )
    if GIVEN.is_dir():
        run("import", path, str(GIVEN))
    return path


def test_a_sprint_from_end_to_end(project: str, tmp_path: Path) -> None:
    found = [story["name"] for story in document("stories", project)["stories"]]
    # Three invented stories are enough of them; the given one comes where it is.
    stories = sorted({*found[-3:], *({GIVEN.name} & {*found})})
    for name in stories:
        run("propose", project, "--story", name)
    chosen = [word for name in stories for word in ("--story", name)]
    begun = document(
        "sprint", "begin", project, "Week 1", "--annotators", "ann,bo,cy", "--overlap", "2",
        "--seed", "3", *chosen,
    )  # fmt: skip
    assert begun["assignments"] == 2 * len(stories)

    # One annotator works in the project itself, two in packages.
    for name in ("bo", "cy"):
        run("package", project, "--annotator", name, "-o", str(tmp_path / name))
        with open_project(with_suffix(tmp_path / name), name) as package:
            assert work(package)
    with open_project(with_suffix(Path(project)), "ann") as local:
        assert work(local)
    for name in ("cy", "bo", "cy"):
        merged = document("merge", project, str(tmp_path / name))["merged"][0]
        assert (merged["conflict_count"], merged["refused_count"]) == (0, 0)
    assert merged["new"] == {}

    (sprint,) = document("sprint", "list", project)["sprints"]
    assert {state for person in sprint["people"] for state in person["states"]} == {"done"}
    agreement = document("agreement", project)
    figures = [each for each in agreement["figures"] if each["layer"] == "mention"]
    assert any(each["value"] is not None and 0.5 < each["value"] < 1 for each in figures)

    run("adjudicate", project, "--unanimous")
    run("sprint", "lock", project, "Week 1")
    target = tmp_path / "dataset"
    run("export", project, "--format", "jsonl", "--gold", "--split", "60/20/20", "-o", str(target))
    parts = {}
    for part in ("train", "dev", "test"):
        lines = (target / part / "articles.jsonl").read_text("utf-8").splitlines()
        parts[part] = [json.loads(line) for line in lines]
    by_part = {part: {each["story"] for each in found} for part, found in parts.items()}
    assert not by_part["train"] & by_part["dev"]
    assert not by_part["train"] & by_part["test"]
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
    assert run("check", project)
