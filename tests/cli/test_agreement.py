from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.domain.annotations import Mention
from annotator.domain.articles import Progress
from annotator.domain.identity import new_uid
from annotator.store.project import Project
from tests.building import FIRST, add_articles, small_project, span_of, uids

SECOND_STORY = "Quay reopens\n\nIlka Brandt said the quay at Osmere is open again.\n"
MARKS = {
    "ann": (("person", "Ilka Brandt"), ("place", "Osmere")),
    "ben": (("person", "Ilka Brandt"), ("person", "Osmere")),
    "cat": (("person", "Ilka"),),
}


def _insert(path: Path, name: str, text: str, article: str) -> None:
    with Project(path, name) as project, project.transact("test") as made:
        owner = project.annotator.uid
        for label, words in MARKS[name]:
            made.insert(Mention(new_uid(), article, owner, label, (span_of(text, words),)))
        made.insert(Progress(new_uid(), article, owner, "done"))


def _team(path: Path, names: tuple[str, ...]) -> Path:
    with small_project(path) as project:
        add_articles(project, {"Third": SECOND_STORY}, story="Quay")
        articles = uids(project)
    for name in names:
        _insert(path, name, FIRST, articles[0])
        _insert(path, name, SECOND_STORY, articles[2])
    return path


@pytest.fixture
def three(tmp_path: Path) -> Path:
    return _team(tmp_path / "three.annotator", ("ann", "ben", "cat"))


def test_a_table_is_printed_by_layer(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(three)]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0] == (
        "3 annotators, 2 articles of 2 stories finished by two or more: ann 2, ben 2, cat 2"
    )
    assert "Mentions" in lines
    assert "Claims" not in lines
    header = next(line for line in lines if line.split()[:1] == ["measure"])
    assert header.split()[-3:] == ["ann", "ben", "cat"]
    strict = next(line for line in lines if "same edges and label" in line)
    # ann and ben share 1 of 2 each in both articles, nobody anything with cat: 4 / (8 + 6 + 6).
    assert "0.200" in strict
    assert "place / person" in said.out
    assert said.err == ""


def test_json_holds_figures_confusion_and_cases(
    three: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["agreement", str(three), "--json", "--cases", "person,place"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["annotators"] == ["ann", "ben", "cat"]
    assert answer["shared"][0] == {"annotators": ["ann", "ben"], "articles": 2}
    figure = next(
        each
        for each in answer["figures"]
        if each["measure"] == "f1_strict"
        and each["between"] == ["ann", "ben"]
        and not each["label"]
    )
    assert figure["value"] == 0.5
    assert figure["low"] == figure["high"] == 0.5
    cell = {"layer": "mention", "annotators": ["ann", "ben"], "labels": ["place", "person"]}
    assert cell | {"count": 2} in answer["confusion"]
    assert len(answer["cases"]) == 2
    assert all(case["labels"] == ["place", "person"] for case in answer["cases"])
    assert all(all(case["uids"]) for case in answer["cases"])


def test_cases_of_what_only_one_marked(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(three), "--cases", "place,-"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all("ann: place" in line and "cat: -" in line for line in lines)
    assert main(["agreement", str(three), "--cases", "time,place"]) == 0
    assert capsys.readouterr().out == "these labels never met\n"


def test_csv_holds_every_figure(
    three: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "figures.csv"
    assert main(["agreement", str(three), "--csv", str(out), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(figures)
    for row, figure in zip(rows, figures, strict=True):
        assert row["measure"] == figure["measure"]
        assert row["between"] == ", ".join(figure["between"])
        assert row["value"] == ("" if figure["value"] is None else repr(figure["value"]))
    assert sorted(path.name for path in tmp_path.iterdir() if "figures" in path.name) == [out.name]


def test_two_annotators_are_told_without_a_column_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _team(tmp_path / "two.annotator", ("ann", "ben"))
    assert main(["agreement", str(path), "--layer", "mention"]) == 0
    out = capsys.readouterr().out
    header = next(line for line in out.splitlines() if line.split()[:1] == ["measure"])
    assert header.split()[-1] == "items"


def test_one_annotator_is_nothing_to_compare(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _team(tmp_path / "one.annotator", ("ann",))
    assert main(["agreement", str(path)]) == 0
    said = capsys.readouterr().out
    assert said == "no article was finished by two annotators, so there is nothing to compare\n"
    assert main(["agreement", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["figures"] == []


@pytest.mark.parametrize(
    ("options", "status", "reason"),
    [
        (["--annotator", "zoe"], 1, "nobody called 'zoe' has finished an article"),
        (["--layer", "mentions"], 2, "invalid choice"),
        (["--cases", "person"], 2, "give two labels"),
    ],
)
def test_what_cannot_be_done_is_refused(
    options: list[str],
    status: int,
    reason: str,
    three: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["agreement", str(three), *options]) == status
    said = capsys.readouterr()
    assert reason in said.err
    assert said.out == ""
