"""Recent projects: order, age, and nonsense left out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.settings import Settings
from annotator.ui import recents


def test_the_newest_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        recents.note_opened(settings, tmp_path / name, 1, 2)
    assert [one.name for one in recents.recent_projects(settings)] == ["a", "b"]


def test_nonsense_is_left_out(tmp_path: Path) -> None:
    settings = Settings()
    settings["recent"] = [3, {"path": 1}, {"path": ""}, {"path": "x.annotator", "stories": "n"},
                          {"path": "ok.annotator"}]  # fmt: skip
    assert [one.path for one in recents.recent_projects(settings)] == ["ok.annotator"]


@pytest.mark.parametrize(
    ("days", "said"), [(0, "today"), (1, "yesterday"), (3, "3 days ago"), (40, "22 Jan 2026")]
)
def test_ages(days: int, said: str) -> None:
    now = datetime(2026, 3, 3, 12, tzinfo=UTC)
    assert recents.ago((now - timedelta(days=days)).isoformat(), now) == said


def test_a_time_nobody_can_read_has_no_age() -> None:
    assert recents.ago("soon") == ""
