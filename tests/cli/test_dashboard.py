"""The dashboard from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from tests.sprint_building import after_a_sprint


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    made = tmp_path_factory.mktemp("cli") / "spring.annotator"
    after_a_sprint(made)
    return str(made)


def run(*arguments: str) -> int:
    return main(["--author", "ann", "dashboard", *arguments])


def test_a_page_is_written(path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "page.html"
    assert run(path, "-o", str(target), "--sprint", "Spring", "--annotator", "bo") == 0
    assert capsys.readouterr().out == f"dashboard written to {target}\n"
    text = target.read_text("utf-8")
    assert "Sprint Spring · bo · all layers" in text
    assert "<svg" in text


def test_numbers_are_told_as_json(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "--json", "--layer", "mention") == 0
    cards = {card["id"]: card for card in json.loads(capsys.readouterr().out)}
    assert "discrepancies" not in cards
    marks = cards["progress"]["marks"]
    assert [(m["row"], m["series"], m["value"]) for m in marks] == [
        ("ann", "done", 2),
        ("bo", "done", 1),
        ("bo", "not begun", 1),
    ]
    agreement = cards["agreement"]["marks"][0]
    assert agreement["low"] is None or agreement["low"] <= agreement["value"]


def test_without_a_file_tables_are_printed(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path) == 0
    said = capsys.readouterr().out
    assert "Annotator  State" in said
    assert "F1, same edges and label" in said


@pytest.mark.parametrize("options", [("--sprint", "Autumn"), ("--annotator", "nobody")])
def test_what_there_is_not_is_refused(
    path: str, options: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, *options) == 1
    assert "there is no" in capsys.readouterr().err
