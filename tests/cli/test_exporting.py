from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from tests.dataset_building import fixed_project

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden" / "dataset"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.annotator"
    fixed_project(path).close()
    return path


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize(
    ("case", "options"),
    [
        ("jsonl", []),
        ("csv", ["--format", "csv"]),
        ("csv-raw", ["--format", "csv", "--raw"]),
        ("pairs", ["--format", "pairs"]),
        ("split", ["--split", "50/0/50", "--seed", "1", "--licence", "CC-BY-4.0"]),
    ],
)
def test_export_writes_the_golden_files(
    case: str, options: list[str], small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(small), "-o", str(out), *options]) == 0
    assert _contents(out) == _contents(GOLDEN / case)
    said = capsys.readouterr()
    assert said.out.startswith("exported 3 articles, ")
    assert str(out / "README.md") in said.out.splitlines()
    assert said.err == ""


def test_export_answers_in_json(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(small), "-o", str(out), "--gold", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["path"] == str(out)
    assert {each["path"]: each["bytes"] for each in answer["files"]} == {
        name: len(data) for name, data in _contents(out).items()
    }
    assert answer["annotations"] == {
        "mention": 2,
        "claim": 0,
        "relation": 0,
        "article": 1,
        "discrepancy": 1,
    }


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--annotator", "nobody"], "nobody called 'nobody' has annotated"),
        (["-o", "FILE"], "this is a file; an export is a folder"),
    ],
)
def test_export_refuses_with_one_line(
    options: list[str],
    reason: str,
    small: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "FILE").touch()
    options = [str(tmp_path / each) if each == "FILE" else each for each in options]
    assert main(["export", str(small), "-o", str(tmp_path / "out"), *options]) == 1
    said = capsys.readouterr()
    assert reason in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["-o", "x", "--format", "xml"],
        ["-o", "x", "--split", "80/20"],
        ["-o", "x", "--gold", "--annotator", "ann"],
        ["-o", "x", "--seed", "many"],
    ],
)
def test_wrong_usage_is_told(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "small", *options]) == 2
    assert "usage: annotator export" in capsys.readouterr().err


def test_a_project_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "none"), "-o", str(tmp_path / "out")]) == 1
    assert "there is no project" in capsys.readouterr().err


def test_the_demo_goes_the_whole_road(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn: list[tuple[Path, str]] = []

    def picture(project: Path, target: Path, author: str) -> None:
        assert project.is_file()
        target.write_bytes(b"picture")
        drawn.append((target, author))

    out = tmp_path / "demo"
    assert main(["demo", "-o", str(out)], picture=picture) == 0
    said = capsys.readouterr().out
    for name in ("demo.annotator", "window.png", "dataset-jsonl/articles.jsonl"):
        assert str(out / name) in said
    assert drawn == [(out / "window.png", "demo")]
    assert "nothing is wrong" in said
    text = (out / "dataset-jsonl" / "articles.jsonl").read_text("utf-8")
    articles = [json.loads(line) for line in text.split("\n") if line]
    assert len(articles) == 30
    covered = [
        (item["text"], " ".join(article["text"][start:end] for start, end in item["spans"]))
        for article in articles
        for work in article["annotations"]
        for item in (*work["mentions"], *work["claims"])
    ]
    assert len(covered) == 11
    assert all(words == sliced for words, sliced in covered)
    words = {words for words, _ in covered}
    # Behind an emoji, and in Arabic.
    assert {"Anselm Bru\u0308ckov", "إيشار بلكوند"} <= words
    pairs = (out / "dataset-pairs" / "pairs.jsonl").read_text("utf-8")
    assert {json.loads(line)["type"] for line in pairs.split("\n") if line} == {
        "equivalent",
        "number",
        "omission",
    }


def test_the_demo_does_without_windows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "-o", str(tmp_path / "demo"), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["picture"] is None
    assert answer["problems"] == []
    assert answer["undone"] == answer["redone"] == "add_mention"
    assert main(["demo", "-o", str(tmp_path / "demo")]) == 1
    assert "exists already" in capsys.readouterr().err
