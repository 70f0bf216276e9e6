"""Check where the program looks for its own files and the person's."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from annotator import paths

FOLDERS = (paths.config_dir, paths.data_dir, paths.cache_dir, paths.log_dir)


def test_one_variable_moves_every_folder_of_the_person(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "elsewhere"))
    found = [folder() for folder in FOLDERS]
    assert len(set(found)) == len(FOLDERS)
    assert all(folder.parent == tmp_path / "elsewhere" for folder in found)
    assert not (tmp_path / "elsewhere").exists()


def test_without_it_the_system_says(monkeypatch: pytest.MonkeyPatch, person_home: Path) -> None:
    monkeypatch.delenv("ANNOTATOR_HOME")
    for folder in FOLDERS:
        assert "news-annotator" in folder().parts


def test_a_relative_home_is_fixed_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANNOTATOR_HOME", "stick")
    assert paths.data_dir() == tmp_path / "stick" / "data"


def test_a_new_folder_is_the_persons_alone(tmp_path: Path) -> None:
    made = paths.made(tmp_path / "new")
    assert made.is_dir()
    assert paths.made(made) == made
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_tilde_is_somebodys_folder_or_itself() -> None:
    assert paths.typed("~/one") == Path.home() / "one"
    assert paths.typed("~nobody here/one") == Path("~nobody here/one")


def test_a_checkout_finds_the_resources_beside_the_code() -> None:
    assert (paths.resources() / "schema" / "news.json").is_file()


def test_a_frozen_build_finds_them_where_it_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inside = tmp_path / "annotator" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == inside
    inside.rmdir()
    assert paths.resources() != inside
