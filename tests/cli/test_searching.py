"""The commands search and consistency, as scripts use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.services.searching import Search
from annotator.services.tagging_found import tag_found
from tests.building import FIRST, add_articles, small_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed project in which one name carries two labels, and is left out once."""
    made = tmp_path / "p.annotator"
    with small_project(made) as project:
        add_articles(project, {"Third": "Osmere sleeps.\nOsmere wakes, Osmere yawns.\n"}, "Town")
        finds = Search(project, "osmere").more()
        tag_found(project, finds[:2], "mention", "place")
        tag_found(project, finds[2:3], "mention", "person")
    return made


def test_finds_are_listed_with_their_place(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--author", "ann", "search", str(path), '"ilka brandt"']) == 0
    line = capsys.readouterr().out
    assert "[Ilka Brandt] said twelve" in line
    start = FIRST.index("Ilka")
    assert f"{start}-{start + 11}" in line


def test_finds_as_json_have_exact_spans(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--author", "ann", "search", str(path), "osmere", "--json", "--limit", "2"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["finds"] == "words"
    assert document["more"] is True
    assert document["number"] == 2
    first = document["results"][0]
    ((start, end),) = first["spans"]
    assert FIRST[start:end] == first["match"] == "Osmere"
    assert first["label"] is None


def test_annotations_come_with_their_label(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--author", "ann", "search", str(path), "label:person", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [(each["match"], each["label"]) for each in document["results"]] == [
        ("Osmere", "person")
    ]


def test_a_mistake_is_refused_with_its_place(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(path), "ferry labl:person"]) == 1
    assert capsys.readouterr().err == (
        "annotator: character 7 of the query: there is no field “labl:”; did you mean “label:”?\n"
    )
    assert main(["search", str(path), "label:ship"]) == 1
    assert "no label “ship”" in capsys.readouterr().err


def test_a_limit_is_a_number(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(path), "ferry", "--limit", "0"]) == 2
    assert main(["search", str(path), "ferry", "--limit", "few"]) == 2
    assert "--limit" in capsys.readouterr().err


def test_consistency_tells_what_does_not_agree(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--author", "ann", "consistency", str(path), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    (group,) = document["other_label"]
    assert group["text"] == "Osmere"
    assert group["labels"] == [{"label": "place", "count": 2}, {"label": "person", "count": 1}]
    assert len(group["finds"]) == 3
    (group,) = document["untagged"]
    assert group["missing"] == 1
    assert document["outdated"] == []
    assert main(["--author", "ann", "consistency", str(path)]) == 0
    assert "Osmere  place 2, person 1" in capsys.readouterr().out
