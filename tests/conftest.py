"""Give every test its own folders, an offscreen screen, and a log that must stay quiet."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt. Tests of the real program start it in a process and screen of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

# A run that must pass or fail for what was changed draws the same examples every time.
settings.register_profile("CI", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("CI")

ROOT = Path(__file__).resolve().parent.parent
GIVEN_ARTICLES = ROOT.parent / "shared" / "corpus" / "assad-2024-12-02"


@pytest.fixture(autouse=True)
def person_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and the programs it starts, folders of their own; return their parent."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ANNOTATOR_HOME", str(home / "annotator"))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(scope="session")
def given_articles() -> Path:
    """Return the folder of the five given articles; they are not part of the repository."""
    if not GIVEN_ARTICLES.is_dir():
        pytest.skip("the given articles are not on this machine")
    return GIVEN_ARTICLES


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test on a record of the program at WARNING or above, unless it is marked `logs`."""
    records: list[str] = []
    handler = _Collector(records)
    root = logging.getLogger("annotator")
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if records and request.node.get_closest_marker("logs") is None:
        pytest.fail("unexpected log records:\n" + "\n".join(records))


class _Collector(logging.Handler):
    def __init__(self, records: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(f"{record.levelname} {record.name}: {record.getMessage()}")
