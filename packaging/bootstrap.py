#!/usr/bin/env python3
"""Set up News Annotator with nothing but Python, then run it or check it.

    python3 packaging/bootstrap.py run [ARGS]          open the sample project, or `annotator ARGS`
    python3 packaging/bootstrap.py test [PYTEST ARGS]  lint, types, layer contracts, tests

Both make `.venv` beside pyproject.toml and install what is pinned by hash; a second run finds all
of that in place and starts at once. Exit status: 0 done, 1 something failed, 2 wrong usage.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "bootstrap.json"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
TRIES = 4
PIP_TIMEOUT = "60"

# What PySide6's wheels leave to the system: library to load, Debian's package for it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What the black-box tests drive the program and its reports with: command, Debian's package.
TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "chromium": "chromium",
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
# Fonts the sample project and the screenshots need: a file of each, Debian's package for it.
# WenQuanYi Micro Hei stands in for Noto's CJK fonts: 2 MB to fetch instead of 57.
FONTS = {
    "NotoSans-Regular.ttf": "fonts-noto-core",
    "NotoNaskhArabic-Regular.ttf": "fonts-noto-core",
    "NotoColorEmoji.ttf": "fonts-noto-color-emoji",
    "wqy-microhei.ttc": "fonts-wqy-microhei",
}
CJK_FONTS = ("wqy-microhei.ttc", "NotoSansCJK*", "NotoSerifCJK*")
# Where Debian keeps the programs of PostgreSQL, off the path, a folder for each version.
SERVER_FOLDER = Path("/usr/lib/postgresql")
CLOCK_FOLDER = Path("/usr/lib")
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


class SetUpFailed(Exception):
    """Stand for a step that could not be done; the message says what to do about it."""


def main(arguments: list[str]) -> int:
    """Do what the first argument names and return the exit status."""
    verbs = {"run": run, "test": test}
    if arguments and arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in verbs:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        if sys.version_info[:2] not in SUPPORTED:
            return _continue_in_supported_python(arguments)
        return verbs[arguments[0]](arguments[1:])
    except SetUpFailed as failure:
        print(f"\nbootstrap: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nbootstrap: stopped; run the same command again to go on", file=sys.stderr)
        return 130


def run(arguments: list[str]) -> int:
    """Open the program on the sample project, or pass arguments to `annotator`."""
    prepare("run")
    environment = dict(os.environ)
    if not arguments:
        arguments = ["open", "--sample"]
        if not has_display():
            say("there is no display here, so this runs `annotator demo` instead of the windows")
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            arguments = ["demo"]
    command = [str(venv_python()), "-m", "annotator", *arguments]
    return subprocess.run(command, env=environment, check=False).returncode


def test(arguments: list[str]) -> int:
    """Run every check, each even if one before it failed, and sum up."""
    prepare("test")
    python = str(venv_python())
    contracts = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    steering = ("-n", "--numprocesses", "--pdb", "--collect-only", "--co")
    parallel = not any(each.startswith(steering) for each in arguments)
    # Tests of a file stay together, so that what they share is made once, until one has none left.
    workers = ["-n", "auto", "--dist", "worksteal"]
    checks = {
        "lint": [python, "-m", "ruff", "check", "."],
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "types": [python, "-m", "mypy"],
        "layers": [python, "-c", contracts],
        "tests": [python, "-m", "pytest", *(workers if parallel else []), *arguments],
    }
    results: dict[str, tuple[int, float]] = {}
    for name, command in checks.items():
        say(name)
        started = time.monotonic()
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        results[name] = (status, time.monotonic() - started)
    say("summary")
    for name, (status, seconds) in results.items():
        print(f"  {'ok    ' if status == 0 else 'FAILED'}  {name:<8} {seconds:6.1f} s")
    return int(any(status for status, _ in results.values()))


def prepare(kind: str) -> None:
    """Make or refresh the virtual environment and the system libraries for `run` or `test`."""
    wanted = {each: _digest(each) for each in ("run", "test")}
    with _alone():
        stamp = _read_stamp()
        # The test requirements hold those of a run at the same versions.
        if stamp.get("test") != wanted["test"] and stamp.get(kind) != wanted[kind]:
            _make_venv()
            _install(kind)
            still_true = {each: wanted[each] for each in wanted if stamp.get(each) == wanted[each]}
            stamp = {**still_true, kind: wanted[kind]}
            STAMP.write_text(json.dumps(stamp, indent=1) + "\n", "utf-8")
        if LINUX:
            _prepare_system(kind)


def venv_python() -> Path:
    """Return the interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def has_display() -> bool:
    """Say whether a window can be shown: always on Windows and macOS, else by the environment."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(text: str) -> None:
    """Print one line about what happens next, before the output of what is started."""
    print(f"== {text}", flush=True)


def _continue_in_supported_python(arguments: list[str]) -> int:
    """Run this file again with a supported interpreter, where the machine has one."""
    here = ".".join(map(str, sys.version_info[:2]))
    for major, minor in reversed(SUPPORTED):
        name = f"python{major}.{minor}"
        command = ["py", f"-{major}.{minor}"] if WINDOWS else [shutil.which(name) or ""]
        if not shutil.which(command[0]):
            continue
        probe = subprocess.run([*command, "-c", ""], capture_output=True, check=False)
        if probe.returncode == 0:
            say(f"Python {here} is not supported, going on with {name}")
            return subprocess.run([*command, __file__, *arguments], check=False).returncode
    raise SetUpFailed(f"needs Python 3.11, 3.12 or 3.13, and this is {here}; please install one")


def _digest(kind: str) -> str:
    """Return a hash of all that decides what the virtual environment holds."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    parts = {
        "python": sys.version_info[:2],
        "requirements": _requirements(kind).read_text("utf-8"),
        "place": str(ROOT),
        "project": project["project"],
        "build": [project["build-system"], project["tool"]["hatch"]],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _requirements(kind: str) -> Path:
    return ROOT / "packaging" / f"requirements-{kind}.txt"


def _read_stamp() -> dict[str, str]:
    """Return what an earlier run finished; nothing where its interpreter is gone."""
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if venv_python().exists() else {}


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Let one set-up at a time work on the virtual environment; the others wait."""
    with (ROOT / ".venv.lock").open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:  # tried for ten seconds
                    continue
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make_venv() -> None:
    """Make the virtual environment, anew where it belongs to another Python."""
    if _usable_venv():
        return
    _need_venv_module()
    say(f"making {VENV} with Python {sys.version.split()[0]}")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode:
        raise SetUpFailed(f"{shlex.join(command)} failed; its reason stands above")


def _usable_venv() -> bool:
    """Say whether the environment's interpreter starts, has pip, and is 3.x like this one."""
    code = "import sys, pip; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(venv_python()), "-c", code], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    mine = f"{sys.version_info.major} {sys.version_info.minor}"
    return answer.returncode == 0 and answer.stdout.strip() == mine


def _need_venv_module() -> None:
    """See to it that this Python can make environments; Debian keeps that part in a package."""
    import importlib.util

    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    install_packages([package], "Python's venv module")


def _install(kind: str) -> None:
    """Install the pinned requirements and the project itself into the virtual environment."""
    say(f"installing what {kind} needs (once)")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    environment = dict(os.environ)
    environment.setdefault("PIP_DEFAULT_TIMEOUT", PIP_TIMEOUT)
    # An index or constraint from the outside may say where to look, never what to install.
    environment.pop("PIP_CONSTRAINT", None)
    pinned = [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(_requirements(kind))]
    _try_again(pinned, environment)
    _try_again([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], environment)


def _try_again(command: list[str], environment: dict[str, str], quiet: bool = False) -> None:
    """Run a command that may fail for the network's sake, a few times with growing pauses.

    Quiet hides its standard output; what it says on standard error is always shown.
    """
    stdout = subprocess.DEVNULL if quiet else None
    for attempt in range(1, TRIES + 1):
        if subprocess.run(command, env=environment, stdout=stdout, check=False).returncode == 0:
            return
        if attempt < TRIES:
            pause = 5 * attempt
            say(f"that failed; trying again in {pause} s ({attempt + 1} of {TRIES})")
            time.sleep(pause)
    raise SetUpFailed(f"gave up after {TRIES} tries: {shlex.join(command)}")


def _prepare_system(kind: str) -> None:
    """Install, or name, the system libraries, commands and fonts that are missing on Linux."""
    libraries = [name for name in QT_LIBRARIES if not _loads(name)]
    if libraries:
        packages = [QT_LIBRARIES[name] for name in libraries]
        install_packages(packages, "libraries Qt needs", libraries)
        libraries = [name for name in libraries if not _loads(name)]
    if libraries:
        raise SetUpFailed(f"still missing after the installation: {', '.join(libraries)}")
    if kind == "test":
        commands = [TEST_COMMANDS[name] for name in TEST_COMMANDS if not shutil.which(name)]
        packages = [*commands, *_missing_server(), *_missing_clock(), *_missing_fonts()]
        if packages:
            install_packages(packages, "commands, a database server and fonts for the tests")
    elif not has_display() and _missing_fonts():
        try:
            install_packages(_missing_fonts(), "fonts for the screenshot")
        except SetUpFailed as failure:  # the picture shows boxes for some letters, nothing worse
            say(str(failure))


def _loads(library: str) -> bool:
    """Say whether the dynamic linker loads a library, and with it those it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing_server() -> list[str]:
    """Return the package of PostgreSQL, unless it is installed or a server is named to tests."""
    if os.environ.get("ANNOTATOR_TEST_POSTGRESQL") or shutil.which("initdb"):
        return []
    return [] if any(SERVER_FOLDER.glob("*/bin/initdb")) else ["postgresql"]


def _missing_clock() -> list[str]:
    """Return the package of the library that gives a process another clock, unless it is there."""
    return [] if any(CLOCK_FOLDER.glob("*/faketime/libfaketime.so.1")) else ["libfaketime"]


def _missing_fonts() -> list[str]:
    """Return the packages of the fonts that are not installed."""
    names = {path.name for folder in FONT_FOLDERS for path in folder.rglob("*") if path.is_file()}
    missing = []
    for pattern, package in FONTS.items():
        patterns = CJK_FONTS if pattern in CJK_FONTS else (pattern,)
        if not any(Path(name).match(each) for name in names for each in patterns):
            missing.append(package)
    return missing


def install_packages(packages: list[str], what: str, libraries: list[str] | None = None) -> None:
    """Install Debian packages as root, or say which one command does it."""
    packages = sorted(set(packages))
    options = ["install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise SetUpFailed(_advice_elsewhere(packages, what, libraries or []))
    if os.geteuid() != 0:
        command = shlex.join(["sudo", "apt-get", *options])
        raise SetUpFailed(f"{what} are missing. This installs them:\n\n    {command}\n")
    say(f"installing {what}: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "--quiet=2", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"]
    _try_again([*apt, "update"], environment, quiet=True)
    _try_again([*apt, *options], environment, quiet=True)


def _advice_elsewhere(packages: list[str], what: str, libraries: list[str]) -> str:
    """Say what to install on a Linux that is neither Debian nor Ubuntu."""
    if libraries:
        provided = [f"{name}()(64bit)" for name in libraries]
        for tool in ("dnf", "zypper"):
            if shutil.which(tool):
                command = shlex.join(["sudo", tool, "install", *provided])
                return f"{what} are missing. This installs them:\n\n    {command}\n"
    names = ", ".join(libraries or packages)
    return f"{what} are missing; please install with this system's package manager: {names}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
