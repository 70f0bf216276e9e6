"""A sprint from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from tests.building import add_articles, small_project


@pytest.fixture
def path(tmp_path: Path) -> str:
    with small_project(tmp_path / "p.annotator") as project:
        add_articles(project, {"Dam": "A dam leaks.\n"}, story="Dam")
    return str(tmp_path / "p.annotator")


def run(*arguments: str, author: str = "ann") -> int:
    return main(["--author", author, *arguments])


def test_a_sprint_from_beginning_to_end(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("sprint", "list", path) == 0
    assert "there is no sprint" in capsys.readouterr().out
    assert run("sprint", "begin", path, "Spring", "--annotators", "ann, bo", "--overlap", "2") == 0
    said = "2 stories handed out to 2 annotators: 4 assignments\n"
    assert capsys.readouterr().out == said
    assert run("sprint", "next", path, "--json") == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Dam"
    assert run("sprint", "finish", path) == 0
    assert run("sprint", "next", path) == 0
    assert capsys.readouterr().out == "done\nFerry\n"
    assert run("sprint", "skip", path, "--reason", "too long") == 0
    assert run("sprint", "next", path) == 0
    assert capsys.readouterr().out == "skipped\nnothing is left to do\n"
    assert run("sprint", "list", path, "--json") == 0
    (sprint,) = json.loads(capsys.readouterr().out)["sprints"]
    assert sprint["people"][0]["states"] == {"done": 1, "skipped": 1}
    assert sprint["people"][1]["states"] == {"new": 2}
    assert run("sprint", "lock", path, "Spring") == 0
    assert run("sprint", "close", path, "Spring") == 0
    assert capsys.readouterr().out == "locked 1 story\nclosed\n"
    assert run("sprint", "next", path, author="bo") == 0
    assert capsys.readouterr().out == "nothing is left to do\n"
    assert run("sprint", "reopen", path, "Spring") == 0
    assert run("sprint", "unlock", path, "Spring") == 0
    assert capsys.readouterr().out == "open again\nunlocked 1 story\n"
    assert run("sprint", "next", path, author="bo") == 0
    assert "nothing" not in capsys.readouterr().out
    assert run("check", path) == 0


def test_what_cannot_be_is_said_in_a_line(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("sprint", "finish", path) == 1
    assert "no story is under way" in capsys.readouterr().err
    assert run("sprint", "close", path, "Winter") == 1
    assert "no sprint 'Winter'" in capsys.readouterr().err
    assert run("sprint", "begin", path, "S", "--annotators", "a", "--story", "None") == 1
    assert "no story 'None'" in capsys.readouterr().err
