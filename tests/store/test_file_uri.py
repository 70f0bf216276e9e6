"""Project files open by any name, and one that is no characters is refused in words."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.errors import ProjectUnreadable
from annotator.services import checking
from annotator.services.backups import listed
from annotator.services.projects import back_up, open_project
from annotator.store.file_uri import file_uri
from annotator.store.project import Project
from annotator.ui.single_instance import server_name
from tests.building import small_project

NAMES = ["a b", "a%20b", "a#b", "a&mode=memory", "ä日本", "a;'b", "-a"]
if sys.platform != "win32":
    NAMES += ["a?mode=ro", 'a"b', "a\\b", "a\nb", "a:b"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_characters_is_a_project(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.annotator"
    small_project(path).close()
    copy = back_up(path)
    with open_project(path, "ann") as project:
        assert list(checking.check(project)) == []
    with Project(copy, "ann", read_only=True) as project:
        assert list(checking.check(project)) == []
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert not [each.name for each in folder.iterdir() if name not in each.name]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are characters there")
def test_a_path_that_is_no_characters_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.annotator")
    with pytest.raises(ProjectUnreadable, match="not UTF-8"):
        file_uri(path)
    assert main(["new", str(path)]) == 1
    assert list(tmp_path.iterdir()) == []
    path.touch()
    for command in ("stats", "check", "backups"):
        main([command, str(path)])
    assert "not UTF-8" in capfd.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are characters there")
def test_such_a_path_has_a_name_for_its_window_and_its_backups(tmp_path: Path) -> None:
    one, other = (
        tmp_path / os.fsdecode(b"caf" + end + b".annotator") for end in (b"\xe9", b"\xe8")
    )
    assert server_name(one) != server_name(other)
    assert listed(one, tmp_path) == []
