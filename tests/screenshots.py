"""Take a picture of every screen in every theme, scale and language, and look for cut-off text.

Run ``python -m tests.screenshots DIR``; pictures come to DIR/LANGUAGE/THEME-SCALE/SCREEN.png. Each
label and button whose text needs more room than it has is printed; the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.screens import ROOT, make_project, screens

SCALES = ("1", "1.5", "2")
THEMES = ("light", "dark")


def main(arguments: list[str] | None = None) -> int:
    """Prepare a project, then take the pictures of each scale in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", default="", help="codes, parted by commas; else all")
    parser.add_argument("--scales", default=",".join(SCALES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--part", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.part is not None:
        return part(chosen.part, chosen.folder, chosen.languages, chosen.themes.split(","))
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "ANNOTATOR_HOME": home,
            "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(Path(home))}",
            "QT_LOGGING_RULES": "*.warning=false",
            "PYTHONPATH": str(ROOT),
        }
        project = make_project(Path(home) / "pictures.annotator", environment)
        failed = 0
        for scale in chosen.scales.split(","):
            again = [sys.executable, "-m", "tests.screenshots", str(chosen.folder)]
            again += ["--part", str(project), "--languages", chosen.languages]
            again += ["--themes", chosen.themes]
            done = subprocess.run(
                again, cwd=ROOT, env={**environment, "QT_SCALE_FACTOR": scale}, check=False
            )
            failed |= done.returncode
    return failed


def _screen(folder: Path) -> Path:
    """Write down a screen large enough for every window at the largest scale."""
    screen = {"name": "one", "x": 0, "y": 0, "width": 3840, "height": 2400}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    target = folder / "screen.json"
    target.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return target


def part(project: Path, folder: Path, languages: str, themes: list[str]) -> int:
    """Take the pictures of the scale this process runs at; return 1 where text is cut off."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui import language
    from annotator.ui.chrome import Chrome
    from tests.fitting import misfits

    application = QApplication(["annotator"])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    chrome = Chrome(application, themes[0])
    found: set[str] = set()
    for code in languages.split(",") if languages else language.known():
        language.speak(application, code)
        for theme in themes:
            chrome.set_theme(theme)
            target = folder / code / f"{theme}-{round(float(scale) * 100)}"
            target.mkdir(parents=True, exist_ok=True)
            for name, widget in screens(application, chrome, project):
                # What was measured anew for this picture takes its place first.
                application.processEvents()
                widget.grab().save(str(target / f"{name}.png"))
                found |= {f"{code} {scale} {name}: {each}" for each in misfits(widget)}
    for line in sorted(found):
        sys.stdout.write(f"{line}\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
