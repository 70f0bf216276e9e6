from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.articles import Article
from annotator.errors import AnnotatorError, InvalidInput, NotFound
from annotator.services import projects
from annotator.services.export_folder import writing
from annotator.services.export_process import begin_export, export_beside
from annotator.services.exporting import ExportReport, ExportRequest, export
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.services.tagging import add_mention
from annotator.store import live_copy
from annotator.store.project import Project
from annotator.store.staging import Text
from tests.dataset_building import fixed_project, span, uid

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "data" / "golden" / "dataset"
GOLD = ROOT / "resources" / "sample" / "gold"
CASES: dict[str, dict[str, Any]] = {
    "jsonl": {},
    "csv": {"format": "csv"},
    "csv-raw": {"format": "csv", "raw": True},
    "pairs": {"format": "pairs"},
    "split": {"shares": (50, 0, 50), "seed": 1, "licence": "CC-BY-4.0"},
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with fixed_project(tmp_path / "small.annotator") as made:
        yield made


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def _sample(path: Path) -> Project:
    project = projects.new_project(path, "ann")
    import_paths(project, Request((GOLD,)))
    return project


@pytest.mark.parametrize("case", CASES)
def test_the_bytes_are_those_of_the_golden_files(
    case: str, project: Project, tmp_path: Path
) -> None:
    report = export(project, ExportRequest(tmp_path / "out", **CASES[case]))
    assert _contents(tmp_path / "out") == _contents(GOLDEN / case)
    assert dict(report.files) == {
        name: len(data) for name, data in _contents(GOLDEN / case).items()
    }


def test_an_export_imports_back_and_exports_the_same_bytes(
    project: Project, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    export(project, ExportRequest(first))
    with projects.new_project(tmp_path / "again", "somebody") as again:
        import_paths(again, Request((first,)))
        export(again, ExportRequest(second))
    assert _contents(second) == _contents(first)


def test_the_gold_of_the_sample_comes_back_as_it_is(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    with _sample(tmp_path / "sample") as sample:
        export(sample, ExportRequest(first, annotator="gold"))
    for name in ("articles.jsonl", "discrepancies.jsonl", "entities.jsonl"):
        assert _lines(first / name) == _lines(GOLD / name)
    assert (first / "schema.json").read_bytes() == (GOLD / "schema.json").read_bytes()
    with projects.new_project(tmp_path / "again", "somebody") as again:
        import_paths(again, Request((first,)))
        export(again, ExportRequest(second, annotator="gold"))
    assert _contents(second) == _contents(first)


@pytest.mark.parametrize("made", [fixed_project, _sample], ids=["small", "sample"])
def test_every_span_slices_to_its_text(made: Any, tmp_path: Path) -> None:
    with made(tmp_path / "p.annotator") as project:
        export(project, ExportRequest(tmp_path / "out"))
    texts = {}
    for article in _lines(tmp_path / "out" / "articles.jsonl"):
        text = texts[article["id"]] = article["text"]
        for work in article["annotations"]:
            spans = [(item["spans"], item["text"]) for item in work["mentions"] + work["claims"]]
            assert spans == [(each, " ".join(text[s:e] for s, e in each)) for each, _ in spans]
            places = [[item["spans"], item["label"], item["id"]] for item in work["mentions"]]
            assert places == sorted(places)
    sides = 0
    for discrepancy in _lines(tmp_path / "out" / "discrepancies.jsonl"):
        for side in discrepancy["sides"]:
            sides += 1
            assert side["text"] == [texts[side["article"]][s:e] for s, e in side["spans"]]
    assert sides
    export_order = [
        (row["story"] is None, row["story"] or "", row["id"])
        for row in _lines(tmp_path / "out" / "articles.jsonl")
    ]
    assert export_order == sorted(export_order)


def test_one_annotators_work_is_exported_alone(project: Project, tmp_path: Path) -> None:
    report = export(project, ExportRequest(tmp_path / "out", annotator="gold"))
    articles = _lines(tmp_path / "out" / "articles.jsonl")
    assert len(articles) == 3
    assert {work["annotator"] for row in articles for work in row["annotations"]} == {"gold"}
    (entity,) = _lines(tmp_path / "out" / "entities.jsonl")
    assert entity["mentions"] == [uid("mention", 3)]
    assert report.annotations["discrepancy"] == 1


def test_an_annotator_nobody_knows_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="'nobody'"):
        export(project, ExportRequest(tmp_path / "out", annotator="nobody"))
    assert not (tmp_path / "out").exists()


def test_what_a_staged_import_holds_is_not_exported(project: Project, tmp_path: Path) -> None:
    export(project, ExportRequest(tmp_path / "before"))
    text = "Not yet."
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(uid("article", 9), digest, digest, len(text))
    project.stage("import_articles").add([Text(digest, text, b"", "test")], [article])
    export(project, ExportRequest(tmp_path / "after"))
    assert _contents(tmp_path / "after") == _contents(tmp_path / "before")


def test_an_earlier_export_is_replaced_whole(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export(project, ExportRequest(target, shares=(50, 0, 50)))
    export(project, ExportRequest(target, format="csv"))
    assert set(_contents(target)) == set(_contents(GOLDEN / "csv"))
    assert not [path for path in target.iterdir() if path.is_dir()]


@pytest.mark.parametrize("strange", ["notes.txt", "train/picture.png", "README.md"])
def test_a_folder_with_other_things_is_left_alone(
    strange: str, project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    (target / strange).parent.mkdir(parents=True)
    (target / strange).write_text("mine")
    with pytest.raises(InvalidInput, match=strange):
        export(project, ExportRequest(target))
    assert _contents(target) == {strange: b"mine"}


def test_force_puts_an_export_beside_other_files(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "notes.txt").write_text("mine")
    export(project, ExportRequest(target, force=True))
    assert _contents(target) == _contents(GOLDEN / "jsonl") | {"notes.txt": b"mine"}


def test_a_file_is_no_folder(project: Project, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(InvalidInput, match="this is a file"):
        export(project, ExportRequest(tmp_path / "out", force=True))


def test_an_unknown_format_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="jsonl, csv, pairs"):
        export(project, ExportRequest(tmp_path / "out", format="xml"))


def test_a_cancelled_export_leaves_what_was_there(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export(project, ExportRequest(target))

    def stop(_fraction: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(project, ExportRequest(target, format="csv"), stop)
    assert _contents(target) == _contents(GOLDEN / "jsonl")


def test_moves_are_taken_back_when_one_fails(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "schema.json").write_text("old")
    (target / "notes").mkdir()
    (target / "notes" / "mine").touch()

    def write() -> None:
        with writing(target, force=True) as folder:
            (folder / "articles.jsonl").write_text("new")
            # A file cannot be moved onto a folder that holds something.
            (folder / "notes").write_text("new")

    with pytest.raises(AnnotatorError, match="nothing was written"):
        write()
    assert _contents(target) == {"schema.json": b"old", "notes/mine": b""}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("format_", ["jsonl", "csv", "pairs"])
def test_a_full_disk_leaves_nothing_and_names_the_file(
    format_: str, project: Project, tmp_path: Path
) -> None:
    code = (
        "import resource, signal, sys; from annotator.cli import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100));"
        "sys.exit(main(sys.argv[1:]))"
    )
    path = project.path
    project.close()
    target = tmp_path / "deep" / "out"
    command = [sys.executable, "-c", code, "export", str(path)]
    command += ["-o", str(target), "--format", format_]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith(f"annotator: {target}/")
    assert "nothing was written" in result.stderr
    assert result.stdout == ""
    assert list(target.parent.iterdir()) == []


def test_a_project_open_elsewhere_is_exported_from_a_copy(project: Project, tmp_path: Path) -> None:
    assert live_copy.is_open_elsewhere(project.path)
    export_beside(project.path, "reader", ExportRequest(tmp_path / "out"))
    project.close()
    assert not live_copy.is_open_elsewhere(project.path)
    export_beside(project.path, "reader", ExportRequest(tmp_path / "again"))
    assert (
        _contents(tmp_path / "out") == _contents(tmp_path / "again") == _contents(GOLDEN / "jsonl")
    )


def test_a_copy_is_one_state_however_much_is_written_meanwhile(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_copy, "PAGES", 4)
    written: list[float] = []

    def write(fraction: float) -> None:
        if len(written) < 50:
            written.append(fraction)
            words = span("first", "Osmere")
            add_mention(project, uid("article", 1), [words], "place", attributes={})
            project.undo()

    live_copy.make(project.path, tmp_path / "copy.annotator", write)
    assert len(written) > live_copy.MOST_RESTARTS
    with Project(tmp_path / "copy.annotator", "reader", read_only=True) as copy:
        export(copy, ExportRequest(tmp_path / "out"))
    assert _contents(tmp_path / "out") == _contents(GOLDEN / "jsonl")


def test_a_worker_exports_while_somebody_tags(project: Project, tmp_path: Path) -> None:
    seen: list[float] = []
    running = begin_export(project.path, "ann", ExportRequest(tmp_path / "out"))
    report = running.wait(seen.append)
    assert isinstance(report, ExportReport)
    assert report.articles == 3
    assert _contents(tmp_path / "out") == _contents(GOLDEN / "jsonl")


def test_a_worker_that_is_cancelled_leaves_nothing(project: Project, tmp_path: Path) -> None:
    running = begin_export(project.path, "ann", ExportRequest(tmp_path / "out"))
    running.cancel()
    assert running.wait() is None
    assert running.cancelled
    assert not (tmp_path / "out").exists()


def test_what_goes_wrong_in_a_worker_is_told(project: Project, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="'nobody'"):
        begin_export(
            project.path, "ann", ExportRequest(tmp_path / "out", annotator="nobody")
        ).wait()
    assert not (tmp_path / "out").exists()
