"""Settings: sparse, whole, and forgiving of a broken file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.settings import DEFAULTS, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_only_what_differs_is_written(path: Path) -> None:
    settings = Settings(path)
    settings["theme"] = "dark"
    settings["view.navigator"] = DEFAULTS["view.navigator"]
    settings.save()
    assert json.loads(path.read_text("utf-8")) == {"theme": "dark"}
    settings["theme"] = "system"
    settings.save()
    assert json.loads(path.read_text("utf-8")) == {}


def test_nothing_chosen_writes_no_file(path: Path) -> None:
    Settings(path).save()
    assert not path.exists()


def test_keys_of_another_version_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "dark", "a.later.setting": [1]}', "utf-8")
    settings = Settings(path)
    settings["theme"] = "light"
    settings.save()
    assert json.loads(path.read_text("utf-8")) == {"theme": "light", "a.later.setting": [1]}


@pytest.mark.parametrize("text", ["{", "[]", "\x00", '{"theme": '])
def test_a_broken_file_is_moved_aside_and_reported(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    settings = Settings(path)
    assert settings["theme"] == "system"
    aside = path.with_name("settings.broken.json")
    assert aside.read_text("utf-8") == text
    assert str(aside) in settings.problem
    settings["theme"] = "dark"
    settings.save()
    assert Settings(path)["theme"] == "dark"


def test_a_value_of_the_wrong_type_counts_as_absent(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": 3, "reading.zoom": true, "window.sizes": {}}', "utf-8")
    settings = Settings(path)
    assert settings["theme"] == "system"
    assert settings["reading.zoom"] == 1.0
    assert settings["window.sizes"] == []


def test_what_is_handed_out_cannot_change_what_is_kept(path: Path) -> None:
    settings = Settings(path)
    settings["recent"].append("x")
    assert settings["recent"] == []


def test_no_half_written_file_is_left(path: Path) -> None:
    settings = Settings(path)
    settings["theme"] = object()
    with pytest.raises(TypeError):
        settings.save()
    assert list(path.parent.glob("*")) == []
