"""The commands that group and propose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from tests.services.test_proposing import EDITED, WIRE


@pytest.fixture
def project(tmp_path: Path) -> str:
    for name, text in {"one.txt": WIRE, "two.txt": EDITED}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = str(tmp_path / "p.annotator")
    assert main(["new", path]) == 0
    assert main(["import", path, str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]) == 0
    return path


def test_from_texts_to_proposals(project: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    capsysbinary.readouterr()
    assert main(["stories", project, "--regroup", "--json"]) == 0
    (story,) = json.loads(capsysbinary.readouterr().out)["stories"]
    assert len(story["articles"]) == 2
    assert main(["propose", project, "--story", story["uid"], "--json"]) == 0
    done = json.loads(capsysbinary.readouterr().out)
    assert done["new"] > 0
    assert main(["propose", project, "--json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["new"] == 0
    assert main(["proposals", project, "--json"]) == 0
    rows = json.loads(capsysbinary.readouterr().out)["proposals"]
    assert {"number", "name"} <= {row["label"] for row in rows}
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert main(["proposals", project]) == 0
    assert b"Twelve people in A, Seventeen people in B" in capsysbinary.readouterr().out


def test_an_unknown_story_fails_with_a_reason(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["propose", project, "--story", "nowhere"]) == 1
    assert "there is no story 'nowhere'" in capsys.readouterr().err
    assert main(["proposals", project]) == 0
    assert "no suggestions wait" in capsys.readouterr().out


def test_versions_tell_what_was_edited_from_what(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stories", project, "--regroup", "--json"]) == 0
    (story,) = json.loads(capsys.readouterr().out)["stories"]
    assert main(["versions", project, "--story", story["uid"], "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    source, edited = found["versions"]
    assert source["edited_from"] is None
    assert edited["edited_from"] == source["letter"]
    assert edited["days_later"] is None
    assert found["pairs"] == [
        {"first": "A", "second": "B", "relation": "version", "share": found["pairs"][0]["share"]}
    ]
    assert 0.2 <= found["pairs"][0]["share"] < 0.6
    assert main(["versions", project, "--story", story["uid"]]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "report of its own" in lines[0]
    assert f"version of {source['letter']}, " in lines[1]
    assert main(["versions", project, "--story", "nowhere"]) == 1
    assert "there is no story 'nowhere'" in capsys.readouterr().err
