"""Every command through the same door scripts use: output, exit status, reasons."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from annotator import __version__, paths
from annotator.cli import build_parser, main
from annotator.services.projects import open_project
from annotator.store.connection import transaction

BURNS = "Ferry burns off Osmere\n\nOSMERE, March 3 (Ostrel) - Twelve people died, officials said.\n"
BLAZE = "Blaze at sea\n\nFourteen people died when a ferry burned, officials said on Monday.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("Ferry").mkdir()
    Path("Ferry/1.txt").write_text(BURNS, "utf-8")
    Path("Ferry/2.txt").write_text(BLAZE, "utf-8")
    return tmp_path


@pytest.fixture
def own(capsys: pytest.CaptureFixture[str]) -> str:
    """Return the name of a project with two articles of one story in it."""
    assert main(["--author", "ann", "new", "own"]) == 0
    assert main(["import", "own", "Ferry", "--author", "ann"]) == 0
    capsys.readouterr()
    return "own"


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    seen = capsys.readouterr()
    assert seen.err == ""
    return json.loads(seen.out)


def started(*arguments: str, **how: Any) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "annotator", *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **how}
    environment = os.environ | {"PYTHONPATH": str(Path(paths.__file__).parent.parent)}
    return subprocess.Popen(command, env=environment, **pipes)


def test_new_makes_a_project_and_never_over_another(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "own"]) == 0
    assert capsys.readouterr().out == "made own.annotator\n"
    before = Path("own.annotator").read_bytes()
    assert main(["new", "own.annotator"]) == 1
    assert capsys.readouterr().err == "annotator: own.annotator exists already\n"
    assert Path("own.annotator").read_bytes() == before
    assert main(["new", "none/own"]) == 1
    assert "no such folder" in capsys.readouterr().err


def test_new_takes_a_schema(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.json").write_text('{"format": "x"', "utf-8")
    assert main(["new", "own", "--schema", "bad.json"]) == 1
    assert "bad.json, line 1: this is not JSON" in capsys.readouterr().err
    assert not Path("own.annotator").exists()
    document = json.loads((paths.resources() / "schema" / "news.json").read_text("utf-8"))
    Path("own.json").write_text(json.dumps(document | {"name": "Own"}), "utf-8")
    assert main(["new", "own", "--schema", "own.json"]) == 0
    with open_project(Path("own"), "x", read_only=True) as project:
        assert project.schema.name == "Own"


def test_import_reports_as_text_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "own"])
    capsys.readouterr()
    assert main(["import", "own", "Ferry"]) == 0
    assert capsys.readouterr().out.splitlines() == ["added 2 articles", "made 1 story"]
    again = run_json(capsys, "import", "own", "Ferry")
    assert (again["added"], again["duplicate_count"]) == (0, 2)
    assert [Path(twin["name"]).name for twin in again["duplicates"]] == ["1.txt", "2.txt"]


def test_a_refused_import_lists_everything_and_writes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["new", "own"])
    Path("rows.jsonl").write_text('{"text": "Words."}\nx\n{"text": ""}\n', "utf-8")
    capsys.readouterr()
    assert main(["import", "own", "rows.jsonl"]) == 1
    seen = capsys.readouterr()
    assert seen.out == ""
    listed = seen.err.splitlines()
    assert [line.partition(": ")[0] for line in listed] == [
        "rows.jsonl, line 2",
        "rows.jsonl, line 3",
        "annotator",
    ]
    assert listed[-1].startswith("annotator: nothing was imported: rows.jsonl, line 2: ")

    assert main(["import", "own", "rows.jsonl", "--json"]) == 1
    refused = json.loads(capsys.readouterr().out)
    assert (refused["imported"], refused["added"], refused["problem_count"]) == (False, 0, 2)

    assert main(["import", "own", "rows.jsonl", "--keep-going"]) == 0
    seen = capsys.readouterr()
    assert "added 1 article\n" in seen.out
    assert "could not take 2 files or rows" in seen.out
    assert len(seen.err.splitlines()) == 2


def test_import_by_columns(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "own"])
    Path("rows.csv").write_text("words;who\nSome words.;Ostrel\n", "utf-8")
    arguments = ["import", "own", "rows.csv", "--column", "text=words", "--column", "outlet=who"]
    assert main([*arguments, "--story", " The  story "]) == 0
    (story,) = run_json_after(capsys, "stories", "own")["stories"]
    assert story["name"] == "The story"
    assert story["articles"][0]["outlet"] == "Ostrel"
    assert main(["import", "own", "rows.csv", "--column", "words"]) == 1
    assert "FIELD=NAME" in capsys.readouterr().err


def run_json_after(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    return run_json(capsys, *arguments)


def test_stories_lists_articles_in_order(own: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("alone.txt").write_text("Some words of no story.\n", "utf-8")
    main(["import", own, "alone.txt"])
    capsys.readouterr()
    first, last = run_json(capsys, "stories", own)["stories"]
    assert set(first) == {"uid", "name", "articles"}
    assert first["name"] == "Ferry"
    assert [set(article) for article in first["articles"]] == [
        {"uid", "title", "outlet", "published"}
    ] * 2
    assert (last["uid"], last["name"], len(last["articles"])) == ("", "", 1)
    assert main(["stories", own]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Ferry  (2)"
    assert lines[3] == "no story  (1)"


def test_stats_counts(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "own"])
    main(["import", "own", str(paths.resources() / "sample" / "gold")])
    found = run_json_after(capsys, "stats", "own")
    totals = {row["what"]: row["count"] for row in found["totals"]}
    assert totals["stories"] >= 4
    assert totals["articles"] == sum(row["articles"] for row in found["stories"])
    assert totals["characters"] == sum(row["characters"] for row in found["outlets"])
    assert totals["annotations"] == sum(row["count"] for row in found["layers"])
    assert totals["annotations"] == sum(row["count"] for row in found["labels"])
    assert {row["annotator"] for row in found["annotators"]} == {"gold"}
    assert main(["stats", "own"]) == 0
    assert "mention" in capsys.readouterr().out


def test_stats_of_an_empty_project(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "own"])
    found = run_json_after(capsys, "stats", "own")
    assert {row["count"] for row in found["totals"]} == {0}
    assert main(["stats", "own"]) == 0


def test_undo_redo_and_history(own: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["undo", own]) == 1
    assert "nothing to undo" in capsys.readouterr().err
    assert main(["undo", own, "--author", "ann"]) == 0
    assert capsys.readouterr().out == "undone: Import articles\n"
    assert main(["--author", "ann", "redo", own]) == 0
    assert main(["redo", own, "--author", "ann"]) == 1
    capsys.readouterr()
    steps = run_json(capsys, "history", own)["steps"]
    assert [(step["how"], step["op"]) for step in steps if step["author"] == "ann"] == [
        ("setup", "add_annotator"),
        ("setup", "create_project"),
        ("do", "import_articles"),
        ("undo", "import_articles"),
        ("redo", "import_articles"),
    ]
    assert [step["number"] for step in steps] == list(range(1, len(steps) + 1))


def test_check_tells_damage_by_its_exit_status(
    own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", own]) == 0
    assert capsys.readouterr().out == "own.annotator: nothing is wrong\n"
    assert run_json(capsys, "check", own) == {"ok": True, "findings": []}
    with open_project(Path(own), "ann") as project:
        project.connection.exec_driver_sql("UPDATE body SET text = text || '\x1b[31m' WHERE id = 1")
    assert main(["check", own]) == 1
    assert capsys.readouterr().out.startswith("text: text ")
    assert main(["check", own, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert not found["ok"]
    assert {finding["check"] for finding in found["findings"]} == {"text", "length"}


def test_backup_copies_and_refuses_to_overwrite(
    own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", own, "-o", "copy.annotator"]) == 0
    assert main(["check", "copy"]) == 0
    assert main(["backup", own, "-o", "copy.annotator"]) == 1
    assert main(["backup", own]) == 0
    assert len(list(Path().glob("own.backup-*.annotator"))) == 1
    capsys.readouterr()


def test_schema_goes_out_and_in(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    own = "own"
    assert main(["new", own]) == 0
    capfdbinary.readouterr()
    default = (paths.resources() / "schema" / "news.json").read_bytes()
    assert main(["schema", "export", own]) == 0
    assert capfdbinary.readouterr().out == default
    assert main(["schema", "export", own, "-o", "out.json"]) == 0
    assert Path("out.json").read_bytes() == default
    assert main(["schema", "import", own, "out.json"]) == 0
    assert b"already, as version 1" in capfdbinary.readouterr().out
    Path("out.json").write_bytes(default.replace(b'"name": "News"', b'"name": "Wider"'))
    assert main(["schema", "check", "out.json"]) == 0
    assert main(["schema", "import", own, "out.json"]) == 0
    assert b"as version 2" in capfdbinary.readouterr().out
    Path("out.json").write_bytes(default.replace(b'"key": "O"', b'"key": "P"', 1))
    assert main(["schema", "check", "out.json"]) == 1
    assert b"already taken by 'person'" in capfdbinary.readouterr().err


def test_formats_and_actions_are_listed(own: str, capsys: pytest.CaptureFixture[str]) -> None:
    formats = run_json(capsys, "formats")
    assert {item["name"] for item in formats["import"]} >= {"text", "jsonl", "csv"}
    assert {item["name"] for item in formats["export"]} >= {"jsonl", "csv", "pairs"}
    actions = run_json(capsys, "actions")["actions"]
    assert {"id", "title", "menu", "keys", "scope"} <= set(actions[0])
    by_id = {item["id"]: item for item in actions}
    assert by_id["label.mention.person"]["keys"] == ["P"]
    assert run_json(capsys, "actions", own)["actions"] == actions
    assert main(["actions"]) == 0
    assert main(["formats"]) == 0
    assert "mention.person" in capsys.readouterr().out


def test_the_program_is_opened_by_whoever_can(own: str, capsys: pytest.CaptureFixture[str]) -> None:
    opened: list[Path | None] = []

    def launch(path: Path | None, author: str) -> int:
        assert author == "ann"
        opened.append(path)
        return 7

    assert main(["--author", "ann"], launch=launch) == 7
    assert main(["open", "--author", "ann"], launch=launch) == 7
    assert main(["--author", "ann", "open", own], launch=launch) == 7
    assert opened == [None, None, Path("own.annotator")]
    assert main(["open", "none"], launch=launch) == 1
    assert main(["open", own]) == 1
    assert "windows" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["new"], ["import", "own"], ["schema"], ["check", "--jso", "own"]]
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage: annotator" in capsys.readouterr().err


def test_help_and_version_are_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"News Annotator {__version__}\n"
    assert main(["--help"]) == 0
    assert main(["import", "--help"]) == 0
    assert "--keep-going" in capsys.readouterr().out


def _commands(parser: Any, above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    groups = [action for action in parser._actions if hasattr(action, "choices") and action.choices]
    named = [action.choices for action in groups if isinstance(action.choices, dict)]
    if not named:
        return [above]
    return [each for name, child in named[0].items() for each in _commands(child, (*above, name))]


NEED_NO_PROJECT = {
    ("new",),
    ("open",),
    ("formats",),
    ("demo",),
    ("schema", "check"),
    # The backups of a project that was lost are what one looks for then.
    ("backups",),
}


@pytest.mark.parametrize(
    "command",
    [command for command in _commands(build_parser()) if command not in NEED_NO_PROJECT],
    ids=" ".join,
)
def test_a_project_that_is_not_there_is_one_line(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    more = {
        "import": ["Ferry"],
        "export": ["-o", "out"],
        "schema import": ["x.json"],
        "search": ["ferry"],
        "package": ["--annotator", "ann", "-o", "out"],
        "merge": ["other"],
        "restore": ["1"],
        "team add-user": ["ann"],
        "matrix": ["--story", "Ferry"],
        "sprint begin": ["Spring", "--annotators", "ann"],
        "sprint skip": ["--reason", "long"],
        "sprint close": ["Spring"],
        "sprint lock": ["Spring"],
        "sprint reopen": ["Spring"],
        "sprint unlock": ["Spring"],
        "versions": ["--story", "Ferry"],
        "report": ["--story", "Ferry", "-o", "out.html"],
    }
    assert main([*command, "none", *more.get(" ".join(command), [])]) == 1
    seen = capsys.readouterr()
    assert seen.out == ""
    assert seen.err.count("\n") == 1
    assert seen.err.startswith("annotator: ")
    assert not Path("none.annotator").exists()


def test_a_file_that_is_no_project_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "Ferry/1.txt"]) == 1
    assert "is not a News Annotator project" in capsys.readouterr().err


def test_writers_wait_for_nobody_and_readers_read_on(
    own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_project(Path(own), "zoe") as project:
        assert main(["import", own, "Ferry"]) == 1
        assert "open for writing in another program" in capsys.readouterr().err
        assert main(["stories", own]) == 0
        assert main(["check", own]) == 0
        capsys.readouterr()
        project.connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with transaction(project.connection):
            assert main(["stories", own]) == 0


def test_a_locked_database_is_one_line(
    own: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    other = sqlite3.connect("own.annotator", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert main(["stories", own]) == 1
    finally:
        other.close()
    seen = capsys.readouterr().err
    assert seen == "annotator: another program is writing to the project; try again in a moment\n"


def test_a_reader_that_goes_away_is_no_error(own: str) -> None:
    process = started("actions")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.wait(60) in (0, 1)
    assert process.stderr.read() == ""
    process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")
def test_an_interrupted_import_leaves_nothing_behind(
    own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = (json.dumps({"text": f"{BLAZE}Number {n}.\n" * 20}) + "\n" for n in range(12_000))
    Path("rows.jsonl").write_text("".join(rows), "utf-8")
    process = started("import", own, "rows.jsonl", start_new_session=True)
    journal = Path("own.annotator-journal")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (journal.exists() and journal.stat().st_size):
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, ""), err
    assert "Traceback" not in err
    assert "interrupted" in err
    assert main(["check", own]) == 0
    (story,) = run_json_after(capsys, "stories", own)["stories"]
    assert len(story["articles"]) == 2


def test_an_author_is_kept_with_what_was_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--author", "zoe", "new", "own"]) == 0
    assert main(["--author", "zoe", "import", "own", "Ferry"]) == 0
    steps = run_json_after(capsys, "history", "own")["steps"]
    assert {step["author"] for step in steps} == {"zoe"}
