"""Freeze the whole program into one folder that runs without Python, and measure it.

    python3 packaging/build.py               into dist/annotator, with Noto fonts found here
    python3 packaging/build.py --no-fonts    the same without fonts

Sets up `.venv` as the bootstrap does and works in it. Prints size and start time; exit status 1
where the build fails or is over its size. `packaging/smoke.py` tests what it made.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import time
from collections import Counter
from pathlib import Path

import bootstrap
import icons
import icu
from screen import have_screen_tools, screen, wait_for_window

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = DIST / "annotator"
LIMIT_MB = 200
WINDOW_LIMIT_S = 1.0
STARTS = 5
LINUX = sys.platform.startswith("linux")
# Latin, Greek, Cyrillic and Arabic, to read in. Emoji and CJK fonts weigh 10 MB and more, and a
# desktop that shows such text at all has its own.
FONTS = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSerif-Regular.ttf",
    "NotoSerif-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/Library/Fonts"))
# Wheels whose libraries were rewritten after linking; stripping those breaks them. Qt's copy of ICU
# was not, and carries 1.4 MB of symbols.
NOT_STRIPPED = ("PySide6", "shiboken6", "numpy", "numpy.libs", "pandas")
STRIPPED_ALL_THE_SAME = "libicu"


def main(arguments: list[str] | None = None) -> int:
    """Build, slim down, measure; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--no-fonts", action="store_true", help="leave the Noto fonts out")
    options = parser.parse_args(arguments)
    try:
        if Path(sys.prefix).resolve() != bootstrap.VENV.resolve():
            return in_venv(sys.argv[1:] if arguments is None else arguments)
        if missing := missing_tools():
            bootstrap.install_packages(missing, "what PyInstaller needs")
    except bootstrap.SetUpFailed as failure:
        print(f"build: {failure}", file=sys.stderr)
        return 1
    icons.draw(BUILD / "icons")
    fonts = None if options.no_fonts else collect_fonts(BUILD / "fonts")
    status = freeze(fonts)
    if status:
        return status
    if LINUX:
        slim(FOLDER / "_internal")
        (FOLDER / "annotator-gui").symlink_to("annotator")
    add_licences(FOLDER)
    size = print_sizes(FOLDER)
    print_starts(FOLDER)
    if size > LIMIT_MB:
        print(f"build: {size:.0f} MB is over {LIMIT_MB} MB")
        return 1
    return 0


def in_venv(arguments: list[str]) -> int:
    """Set up the virtual environment and run this file in it; return its exit status."""
    bootstrap.prepare("test")
    command = [str(bootstrap.venv_python()), __file__, *arguments]
    return subprocess.run(command, check=False).returncode


def missing_tools() -> list[str]:
    """Return the Debian packages PyInstaller needs and this machine lacks."""
    if not LINUX:
        return []
    missing = [] if shutil.which("objdump") and shutil.which("strip") else ["binutils"]
    name = sysconfig.get_config_var("INSTSONAME") or ""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    folders = [sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LIBPL")]
    folders += [f"/usr/lib/{sysconfig.get_config_var('MULTIARCH') or ''}"]
    shared = f"libpython{version}.so.1.0" if not name.startswith("libpython") else name
    if not any(folder and Path(folder, shared).exists() for folder in folders):
        missing.append(f"libpython{version}")
    return missing


def collect_fonts(folder: Path) -> Path | None:
    """Copy the Noto fonts found on this machine into a folder; return it, or None if none is."""
    shutil.rmtree(folder, ignore_errors=True)
    found = {
        path.name: path
        for place in FONT_FOLDERS
        for path in sorted(place.rglob("Noto*.ttf"))
        if path.name in FONTS
    }
    for name in FONTS:
        if name not in found:
            print(f"build: {name} is not on this machine and stays out")
    if not found:
        return None
    folder.mkdir(parents=True)
    for path in found.values():
        shutil.copy(path, folder)
    return folder


def freeze(fonts: Path | None) -> int:
    """Run PyInstaller; return its exit status."""
    icon = {"win32": "annotator.ico", "darwin": "annotator.icns"}.get(sys.platform)
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
    ]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD)]
    command += [str(ROOT / "packaging" / "annotator.spec"), "--"]
    command += ["--fonts", str(fonts)] if fonts else []
    command += ["--icon", str(BUILD / "icons" / icon)] if icon else []
    started = time.monotonic()
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    print(f"build: PyInstaller took {time.monotonic() - started:.0f} s")
    return status


def slim(internal: Path) -> None:
    """Take out of the libraries what only debuggers read, and what nothing here asks ICU for."""
    for path in sorted(internal.rglob("*.so*")):
        part = path.relative_to(internal).parts[0]
        bears_it = part not in NOT_STRIPPED or path.name.startswith(STRIPPED_ALL_THE_SAME)
        if bears_it and path.is_file() and not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    for path in sorted(internal.rglob("libicudata.so.*")):
        if path.is_symlink():
            continue
        try:
            print(f"build: {icu.thin(path) / 1e6:.1f} MB of {path.name} stay out")
        except icu.NotUnderstood as reason:
            print(f"build: all of {path.name} is taken along: {reason}")


def add_licences(folder: Path) -> None:
    """Put the licence beside the program, and on Linux what a desktop needs to offer it."""
    shutil.copy(ROOT / "LICENSE", folder)
    if LINUX:
        share = folder / "share"
        shutil.copytree(ROOT / "packaging" / "linux", share, dirs_exist_ok=True)
        shutil.copy(icons.SOURCE, share / "news-annotator.svg")
        shutil.copy(BUILD / "icons" / "annotator-256.png", share / "news-annotator.png")


def print_sizes(folder: Path) -> float:
    """Print what the folder weighs, by its largest parts; return the whole in MB of 10^6 bytes."""
    parts: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(folder).parts
            if inside[0] != "_internal":
                name = "executable" if inside[0].startswith("annotator") else inside[0]
            else:
                name = inside[1] if len(inside) > 2 else "system libraries"
            parts[name] += path.stat().st_size
    whole = sum(parts.values()) / 1e6
    print(f"size of {folder.relative_to(ROOT)}: {whole:.0f} MB unpacked (limit {LIMIT_MB})")
    for name, size in parts.most_common(12):
        print(f"  {size / 1e6:7.1f} MB  {name}")
    return whole


def print_starts(folder: Path) -> None:
    """Print the median time to the first line of the console and to the window on a screen."""
    suffix = ".exe" if sys.platform == "win32" else ""
    home = BUILD / "home"
    shutil.rmtree(home, ignore_errors=True)
    environment = {**os.environ, "ANNOTATOR_HOME": str(home)}
    command = [str(folder / f"annotator{suffix}"), "--version"]
    times = []
    for _ in range(STARTS + 1):
        started = time.monotonic()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        times.append(time.monotonic() - started)
    print(f"annotator --version: {statistics.median(times[1:]):.2f} s (first {times[0]:.2f} s)")
    if not have_screen_tools():
        print("window: not measured; that needs Xvfb and xdotool")
        return
    times = []
    with screen() as display:
        for _ in range(STARTS + 1):
            started = time.monotonic()
            program = subprocess.Popen(
                [str(folder / "annotator-gui")], env={**environment, **display}
            )
            try:
                wait_for_window(program, display)
                times.append(time.monotonic() - started)
            finally:
                program.terminate()
                program.wait(10)
    first, median = times[0], statistics.median(times[1:])
    print(f"window on the screen: {median:.2f} s (first {first:.2f} s; limit {WINDOW_LIMIT_S})")


if __name__ == "__main__":
    sys.exit(main())
