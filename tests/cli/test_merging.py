"""Packages and merging from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from tests.building import small_project


def run(*arguments: str, author: str = "lead") -> int:
    return main(["--author", author, *arguments])


def test_a_package_goes_out_and_comes_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with small_project(tmp_path / "p.annotator", "lead"):
        pass
    lead, out = str(tmp_path / "p"), str(tmp_path / "for ann")
    assert run("sprint", "begin", lead, "Spring", "--annotators", "ann") == 0
    assert run("package", lead, "--annotator", "ann", "-o", out) == 0
    assert "1 story with 2 articles for ann" in capsys.readouterr().out
    assert run("sprint", "next", out, author="ann") == 0
    assert run("sprint", "finish", out, author="ann") == 0
    assert run("merge", lead, out) == 0
    told = capsys.readouterr().out
    assert "new: progress 2; updated: assignment 1" in told
    assert run("merge", lead, out, "--json") == 0
    (merged,) = json.loads(capsys.readouterr().out)["merged"]
    assert (merged["new"], merged["updated"], merged["conflict_count"]) == ({}, {}, 0)
    assert run("merge", lead, str(tmp_path / "none")) == 1
    assert run("merge", lead, lead) == 1
    assert "itself" in capsys.readouterr().err
    assert run("check", lead) == 0
