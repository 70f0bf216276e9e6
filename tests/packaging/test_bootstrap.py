"""Run the bootstrap as a person would, and check what decides whether it has work to do."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = ROOT / "packaging" / "bootstrap.py"


def _bootstrap(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_needs_nothing_but_the_standard_library() -> None:
    roots: set[str] = set()
    for node in ast.walk(ast.parse(SCRIPT.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module is not None
            roots.add(node.module.partition(".")[0])
    assert roots <= set(sys.stdlib_module_names)


def test_help_says_the_two_verbs() -> None:
    result = _bootstrap("--help")
    assert result.returncode == 0
    assert "bootstrap.py run" in result.stdout
    assert "bootstrap.py test" in result.stdout


@pytest.mark.parametrize("arguments", [[], ["install"]])
def test_anything_else_is_wrong_usage(arguments: list[str]) -> None:
    result = _bootstrap(*arguments)
    assert result.returncode == 2
    assert result.stdout == ""
    assert "run [ARGS]" in result.stderr


def _copied_root(bootstrap: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the bootstrap at a copy of the files that decide what is installed."""
    (folder / "packaging").mkdir(parents=True)
    for name in ("pyproject.toml", "packaging/requirements-run.txt"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(bootstrap, "ROOT", folder)
    return folder


def test_a_changed_dependency_is_noticed_and_a_changed_lint_rule_is_not(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _copied_root(bootstrap, tmp_path / "copy", monkeypatch)
    before = bootstrap._digest("run")
    project = root / "pyproject.toml"
    text = project.read_text("utf-8")
    project.write_text(text.replace("line-length = 100", "line-length = 99"), "utf-8")
    assert bootstrap._digest("run") == before
    project.write_text(text.replace('"rapidfuzz>=3.10"', '"rapidfuzz>=3.11"'), "utf-8")
    assert bootstrap._digest("run") != before


def test_a_changed_pin_or_place_is_noticed(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bootstrap._digest("run")
    root = _copied_root(bootstrap, tmp_path / "copy", monkeypatch)
    moved = bootstrap._digest("run")
    assert moved != before
    with (root / "packaging" / "requirements-run.txt").open("a", encoding="utf-8") as file:
        file.write("# one more line\n")
    assert bootstrap._digest("run") != moved


def test_a_stamp_without_its_interpreter_counts_for_nothing(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "bootstrap.json")
    bootstrap.STAMP.write_text('{"run": "digest"}', "utf-8")
    assert bootstrap._read_stamp() == {}
    bootstrap.venv_python().parent.mkdir()
    bootstrap.venv_python().write_bytes(b"")
    assert bootstrap._read_stamp() == {"run": "digest"}
    bootstrap.STAMP.write_text("half a li", "utf-8")
    assert bootstrap._read_stamp() == {}


def test_a_missing_font_names_its_package(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "FONT_FOLDERS", (tmp_path,))
    assert set(bootstrap._missing_fonts()) == set(bootstrap.FONTS.values())
    for name in ("NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf", "NotoColorEmoji.ttf"):
        (tmp_path / name).write_bytes(b"")
    assert bootstrap._missing_fonts() == ["fonts-wqy-microhei"]
    (tmp_path / "NotoSansCJK-Regular.ttc").write_bytes(b"")
    assert bootstrap._missing_fonts() == []


def test_a_missing_clock_names_its_package(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "CLOCK_FOLDER", tmp_path)
    assert bootstrap._missing_clock() == ["libfaketime"]
    library = tmp_path / "x86_64-linux-gnu" / "faketime" / "libfaketime.so.1"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"")
    assert bootstrap._missing_clock() == []


def test_a_missing_server_names_its_package(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "SERVER_FOLDER", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("ANNOTATOR_TEST_POSTGRESQL", raising=False)
    assert bootstrap._missing_server() == ["postgresql"]
    programs = tmp_path / "15" / "bin"
    programs.mkdir(parents=True)
    (programs / "initdb").write_bytes(b"")
    assert bootstrap._missing_server() == []
    (programs / "initdb").unlink()
    monkeypatch.setenv("ANNOTATOR_TEST_POSTGRESQL", "postgresql://owner@db/postgres")
    assert bootstrap._missing_server() == []


def test_a_library_is_tried_not_looked_up(bootstrap: ModuleType) -> None:
    there = {"win32": "kernel32.dll", "darwin": "libSystem.dylib"}.get(sys.platform, "libc.so.6")
    assert bootstrap._loads(there)
    assert not bootstrap._loads("libannotator-nowhere.so.0")


def test_a_step_that_keeps_failing_is_tried_again_and_then_named(
    bootstrap: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(
        bootstrap, "time", type("Clock", (), {"sleep": staticmethod(lambda seconds: None)})
    )
    monkeypatch.setattr(bootstrap, "TRIES", 3)
    count = tmp_path / "count"
    code = f"import sys; open({str(count)!r}, 'a').write('x'); sys.exit(1)"
    with pytest.raises(bootstrap.SetUpFailed, match="gave up after 3 tries"):
        bootstrap._try_again([sys.executable, "-c", code], {})
    assert count.read_text() == "xxx"
    assert "trying again" in capfd.readouterr().out


def test_a_step_that_works_at_last_is_enough(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flag = tmp_path / "flag"
    code = (
        f"import pathlib, sys; flag = pathlib.Path({str(flag)!r}); "
        "seen = flag.exists(); flag.touch(); sys.exit(not seen)"
    )
    pauses: list[float] = []
    monkeypatch.setattr(
        bootstrap, "time", type("Clock", (), {"sleep": staticmethod(pauses.append)})
    )
    bootstrap._try_again([sys.executable, "-c", code], {})
    assert pauses == [5]


def test_elsewhere_than_debian_the_command_asks_for_the_libraries(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        bootstrap,
        "shutil",
        type(
            "Which",
            (),
            {"which": staticmethod(lambda name: "/usr/bin/dnf" if name == "dnf" else None)},
        ),
    )
    advice = bootstrap._advice_elsewhere(["libegl1"], "libraries Qt needs", ["libEGL.so.1"])
    assert "sudo dnf install 'libEGL.so.1()(64bit)'" in advice
