"""A report prints the work of one annotator, and is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli import main
from annotator.errors import InvalidInput
from annotator.services import reporting
from annotator.services.projects import default_schema
from annotator.store.project import Project, create
from tests.building import add_articles
from tests.services.test_matrix import CUT, WIRE, drafted


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create(tmp_path / "p.annotator", "ann", default_schema())
    add_articles(made, {"Wire": WIRE, "Cut": CUT}, story="Ferry")
    return made


def test_the_report_holds_versions_matrix_and_discrepancies(project: Project) -> None:
    story, *_ = drafted(project)
    report = reporting.report_of(project, story, "today")
    assert [version.letter for version in report.versions] == ["A", "B"]
    assert report.rows[0].title == "At least 40 people died"
    (found,) = report.discrepancies
    assert [side.text[side.start : side.end] for side in found.sides] == [
        "At least 40",
        "At least 38",
    ]
    assert found.who == "ann"
    assert (report.nearness[0].first, report.nearness[0].second) == ("A", "B")


def test_a_blind_report_names_no_outlet_and_nobody(project: Project, tmp_path: Path) -> None:
    story, *_ = drafted(project)
    target = tmp_path / "report.html"
    reporting.write_report(project, story, target, "today", blind=True)
    written = target.read_text("utf-8")
    assert "At least 40" in written
    assert "Gazette" not in written
    assert "ann<" not in written
    reporting.write_report(project, story, target, "today")
    assert "Wire Gazette" in target.read_text("utf-8")


def test_a_report_that_cannot_be_written_leaves_nothing(project: Project, tmp_path: Path) -> None:
    story, *_ = drafted(project)
    folder = tmp_path / "taken.html"
    folder.mkdir()
    with pytest.raises(InvalidInput, match=r"taken\.html cannot be written"):
        reporting.write_report(project, story, folder, "today")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_the_commands_draft_print_and_write(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drafted(project)
    path = str(project.path)
    project.close()
    assert main(["--author", "ann", "matrix", path, "--story", "Ferry", "--fill"]) == 0
    told = capsys.readouterr()
    assert "At least 40" in told.out
    assert "0 new rows" in told.err
    assert main(["--author", "ann", "matrix", path, "--story", "Ferry", "--json"]) == 0
    assert '"stance": "contradicts"' in capsys.readouterr().out
    table = tmp_path / "matrix.csv"
    assert main(["--author", "ann", "matrix", path, "--story", "Ferry", "-o", str(table)]) == 0
    assert len(table.read_text("utf-8-sig").splitlines()) == 7
    page = tmp_path / "report.html"
    assert main(["--author", "ann", "report", path, "--story", "Ferry", "-o", str(page)]) == 0
    assert "Claim matrix" in page.read_text("utf-8")
    capsys.readouterr()
    assert main(["--author", "nobody", "report", path, "--story", "Ferry", "-o", str(page)]) == 1
    assert "no annotator 'nobody'" in capsys.readouterr().err
