"""Give every test its own folders, an offscreen screen, and the given articles where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before anything imports Qt. Tests of the real program start it in a process and screen of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

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
