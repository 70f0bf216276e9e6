"""Check the log file: one record a line, kept small, and never a reason to stop the program."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import logs, paths

pytestmark = pytest.mark.logs

RECORD = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ annotator[.\w]*: .*")


@pytest.fixture
def log_file() -> Iterator[Path]:
    file = logs.set_up(logging.DEBUG)
    assert file is not None
    yield file
    logs.tear_down()


def test_records_go_to_the_persons_log_folder(log_file: Path) -> None:
    logging.getLogger("annotator.store").info("opened in %d ms", 7)
    assert log_file == paths.log_dir() / "annotator.log"
    (line,) = log_file.read_text("utf-8").splitlines()
    assert RECORD.fullmatch(line)
    assert line.endswith("INFO annotator.store: opened in 7 ms")


@pytest.mark.parametrize("breaker", ["\n", "\r", "\x1b[2J", "\u2028", "\u202e", "\x00"])
def test_text_from_outside_forges_no_record(log_file: Path, breaker: str) -> None:
    logging.getLogger("annotator").warning("file %s", f"a{breaker}2026-01-01 ERROR b")
    data = log_file.read_bytes().decode("utf-8")
    assert data.count("\n") == 1
    assert breaker not in data.removesuffix("\n")
    assert len(data.splitlines()) == 1


def test_letters_of_every_script_stay_readable(log_file: Path) -> None:
    logging.getLogger("annotator").info("outlet أوسمير 🚢")
    assert "أوسمير 🚢" in log_file.read_text("utf-8")


def test_an_error_keeps_its_traceback(log_file: Path) -> None:
    try:
        raise ValueError("seven")
    except ValueError:
        logging.getLogger("annotator").exception("a bug")
    text = log_file.read_text("utf-8")
    assert "Traceback" in text
    assert "ValueError: seven" in text


def test_files_stay_small_and_few(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2_000)
    logs.set_up()
    for number in range(400):
        logging.getLogger("annotator").info("record %d", number)
    files = list(log_file.parent.iterdir())
    assert len(files) == logs.KEPT_FILES + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "record 399" in log_file.read_text("utf-8")


def test_the_level_holds_and_a_second_set_up_doubles_nothing(log_file: Path) -> None:
    logs.set_up(logging.WARNING)
    logging.getLogger("annotator").info("quiet")
    logging.getLogger("annotator").warning("loud")
    assert [line[-4:] for line in log_file.read_text("utf-8").splitlines()] == ["loud"]


def test_the_console_gets_the_same_records(log_file: Path) -> None:
    console = io.StringIO()
    logs.set_up(console=console)
    logging.getLogger("annotator").info("said twice")
    assert console.getvalue() == log_file.read_text("utf-8")


def test_no_place_to_write_is_said_and_survived(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_bytes(b"")
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "taken"))
    assert logs.set_up() is None
    logging.getLogger("annotator").info("nowhere")
    logs.tear_down()
    assert "no log is kept" in capsys.readouterr().err
