"""Hold what a Linux desktop is told about the program against what the program is."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from annotator.store.tables import APPLICATION_ID

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _desktop_entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_a_command_that_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    entry = _desktop_entry(LINUX / "news-annotator.desktop")
    command, argument = entry["Exec"].split()
    assert command in project["gui-scripts"]
    assert argument == "%f"


def test_the_file_type_is_told_by_what_the_store_writes() -> None:
    kind = ET.parse(LINUX / "news-annotator-mime.xml").getroot()[0]
    entry = _desktop_entry(LINUX / "news-annotator.desktop")
    assert f"{kind.get('type')};" == entry["MimeType"]
    match = kind.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert match is not None
    assert int(match.get("value", ""), 16) == APPLICATION_ID


def _started(line: str) -> str:
    """Return the program an ``Exec`` line starts: its string, its quotes, its codes undone."""
    text = re.sub(r"\\(.)", r"\1", line)
    quoted = re.match(r'"((?:[^"\\]|\\.)*)" %f\Z', text)
    assert quoted is not None
    return re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%")


@pytest.mark.parametrize("folder", ["a folder", "R&D 100%", 'a"b', "a$b`c", "a\\b|c"])
def test_installing_and_removing_leaves_nothing(tmp_path: Path, folder: str) -> None:
    if os.name != "posix" or sys.platform == "darwin":
        pytest.skip("a Linux desktop's files")
    share = tmp_path / folder / "share"
    share.mkdir(parents=True)
    for path in LINUX.iterdir():
        (share / path.name).write_bytes(path.read_bytes())
    icon = ROOT / "resources" / "icons" / "annotator.svg"
    (share / "news-annotator.svg").write_bytes(icon.read_bytes())
    data = tmp_path / "data"
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_DATA_HOME": str(data)}
    command = ["sh", str(share / "install.sh")]

    subprocess.run(command, env=environment, check=True)
    entry = _desktop_entry(data / "applications" / "news-annotator.desktop")
    assert _started(entry["Exec"]) == str(share.parent / "annotator-gui")
    ours = [path for path in data.rglob("*news-annotator*") if path.is_file()]
    assert {path.suffix for path in ours} >= {".desktop", ".svg", ".xml"}

    subprocess.run([*command, "--remove"], env=environment, check=True)
    assert not [path for path in data.rglob("*news-annotator.*") if path.is_file()]
