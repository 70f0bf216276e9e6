"""From two annotators' work to gold on disk, by commands alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from annotator.cli import main
from tests.building import small_project
from tests.services.test_adjudication import team


@pytest.fixture(scope="module")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the closed project of a team; copy it."""
    return team(tmp_path_factory.mktemp("team") / "team.annotator")


@pytest.fixture
def path(team_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the project of a team."""
    return Path(shutil.copy(team_file, tmp_path / "team.annotator"))


def test_cases_are_listed_lowest_agreement_first_within_a_layer(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["adjudicate", str(path), "--story", "Ferry"]) == 0
    said = capsys.readouterr().out
    lines = said.splitlines()
    assert lines[1].split()[:4] == ["Ferry", "mention", "0.50", "open"]
    assert "ann: place / ben: person" in lines[1]
    assert "ann: opinion / ben: nothing" in said
    assert lines[-1] == "8 cases to decide, 0 decided"


def test_what_all_agree_on_is_settled_and_undone(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["adjudicate", str(path), "--unanimous", "--json", "--author", "lead"]
    assert main([*command, "--threshold", "claim=0.7"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["settled"] == {"claim": 1, "entity": 1, "mention": 1}
    (story,) = answer["stories"]
    assert story["annotators"] == ["ann", "ben"]
    assert story["waiting"] == 5
    settled = [case for case in story["cases"] if case["outcome"] == "unanimous"]
    assert all(len(case["gold"]) == 1 for case in settled)
    assert main(["undo", str(path), "--author", "lead"]) == 0
    assert "take what all agree on" in capsys.readouterr().out.lower()
    assert main(["adjudicate", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["stories"][0]["waiting"] == 8


def test_gold_is_exported_with_a_card_that_tells_agreement(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["adjudicate", str(path), "--unanimous", "--author", "lead"]) == 0
    target = tmp_path / "gold"
    assert main(["export", str(path), "--format", "jsonl", "-o", str(target), "--gold"]) == 0
    capsys.readouterr()
    lines = (target / "articles.jsonl").read_text("utf-8").splitlines()
    first = next(each for each in map(json.loads, lines) if each["title"] == "First")
    (work,) = first["annotations"]
    assert work["annotator"] == "gold"
    assert [(each["label"], each["text"]) for each in work["mentions"]] == [
        ("person", "Ilka Brandt")
    ]
    assert "Between 2 annotators" in (target / "README.md").read_text("utf-8")
    assert main(["check", str(path)]) == 0


def test_a_wrong_threshold_and_a_story_nobody_shares_are_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["adjudicate", str(path), "--threshold", "claims=2"]) == 2
    assert "mention=0.9" in capsys.readouterr().err
    small_project(tmp_path / "small.annotator").close()
    assert main(["adjudicate", str(tmp_path / "small.annotator")]) == 0
    assert "no two annotators" in capsys.readouterr().out
    assert main(["adjudicate", str(tmp_path / "small.annotator"), "--story", "Ferry"]) == 1
