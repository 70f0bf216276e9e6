"""Every answer in the guide's table of troubles names a test that exists, or a chapter."""

from __future__ import annotations

import re

import pytest

from tests.documents import HELP

TESTS = HELP.parent.parent / "tests"
ROWS = [
    line.strip().strip("|").split("|")
    for line in (HELP / "answers.md").read_text("utf-8").splitlines()
    if line.startswith("|") and not line.startswith(("| trouble", "|---"))
]


@pytest.fixture(scope="module")
def tests_there_are() -> set[str]:
    """Return the names of all tests."""
    return {
        name
        for path in TESTS.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0].strip()[:40])
def test_an_answer_is_held_by_something(row: list[str], tests_there_are: set[str]) -> None:
    assert len(row) == 3
    named = re.findall(r"`(test_\w+)`", row[2])
    chapters = re.findall(r"\]\((\w[\w-]*\.md)\)", row[2])
    assert named or chapters
    assert [name for name in named if name not in tests_there_are] == []
    assert [page for page in chapters if not (HELP / page).exists()] == []


def test_the_table_is_not_cut_short() -> None:
    # Seventeen kinds of trouble were collected; some stand in several rows.
    assert len(ROWS) >= 17
