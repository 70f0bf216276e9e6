"""The table of faults names what tests are marked with, and counts as it should."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.faults import FAULTS

_MARK = re.compile(r"pytest\.mark\.fault\(\"([^\"]+)\"\)")


def test_every_fault_has_a_test_and_every_mark_is_a_fault() -> None:
    folder = Path(__file__).resolve().parent
    marked = {
        name
        for path in folder.rglob("test_*.py")
        if path.name != "test_faults.py"
        for name in _MARK.findall(path.read_text("utf-8"))
    }
    assert marked == {*FAULTS}


TESTS = """
import pytest

@pytest.mark.fault("killed")
def test_one(record_property):
    record_property("told", "it was killed")

@pytest.mark.fault("network")
def test_two():
    raise ValueError
"""
RUN = """
import sys
import pytest
from tests.faults import Count

count = Count()
pytest.main(["-q", "-p", "no:cacheprovider", "-c", sys.argv[1], sys.argv[2]], plugins=[count])
print(*count.table(), count.is_whole(), sep="\\n")
"""


def test_a_failure_and_a_missing_test_show(tmp_path: Path) -> None:
    settings, tests = tmp_path / "pytest.ini", tmp_path / "test_two_faults.py"
    settings.write_text("[pytest]\nmarkers = fault\n", "utf-8")
    tests.write_text(TESTS, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(settings), str(tests)],
        cwd=Path(__file__).resolve().parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert f"{FAULTS['killed']} 1 1" in lines
    assert "told: it was killed" in lines
    assert f"{FAULTS['network']} 1 0" in lines
    assert f"{FAULTS['journal']} 0 0" in lines
    assert lines[-1] == "False"
