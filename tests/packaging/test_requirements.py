"""Hold the pinned requirements: hashed, host-free, one set of versions, all that is declared."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = {kind: ROOT / "packaging" / f"requirements-{kind}.txt" for kind in ("run", "test")}
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "darwin": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "win32": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}


def _pins(kind: str) -> list[tuple[Requirement, int]]:
    """Return each pinned requirement with the number of its hashes."""
    text = FILES[kind].read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return [(Requirement(line.partition("--hash")[0]), line.count("--hash=")) for line in lines]


def _declared(kind: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    named = project["project"]["dependencies"] + groups["build"]
    if kind == "test":
        named += [each for each in groups["dev"] if isinstance(each, str)]
    return [Requirement(each) for each in named]


def _environment(python: str, system: str) -> dict[str, str]:
    full = {"python_version": python, "python_full_version": f"{python}.0"}
    return full | SYSTEMS[system] | {"platform_python_implementation": "CPython"}


@pytest.mark.parametrize("kind", FILES)
def test_every_pin_is_exact_and_hashed(kind: str) -> None:
    pins = _pins(kind)
    assert len(pins) > 10
    for pin, hashes in pins:
        assert [each.operator for each in pin.specifier] == ["=="], pin
        assert hashes > 0, pin


@pytest.mark.parametrize("kind", FILES)
def test_no_file_names_an_index_or_a_host(kind: str) -> None:
    text = FILES[kind].read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted", text)


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("kind", FILES)
def test_every_declared_dependency_is_pinned_once(kind: str, python: str, system: str) -> None:
    environment = _environment(python, system)
    pinned: dict[str, str] = {}
    for pin, _ in _pins(kind):
        if pin.marker is None or pin.marker.evaluate(environment):
            name = canonicalize_name(pin.name)
            assert name not in pinned, pin
            pinned[name] = next(iter(pin.specifier)).version
    for wanted in _declared(kind):
        if wanted.marker is None or wanted.marker.evaluate(environment):
            version = pinned[canonicalize_name(wanted.name)]
            assert wanted.specifier.contains(version), (wanted, version)


def test_the_tests_run_against_the_versions_of_a_run() -> None:
    run = {str(pin): hashes for pin, hashes in _pins("run")}
    test = {str(pin): hashes for pin, hashes in _pins("test")}
    assert run.items() <= test.items()
