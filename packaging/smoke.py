"""Put the frozen program through import, tag and export, as a person without Python would.

    python3 packaging/smoke.py [FOLDER]    FOLDER: the build, dist/annotator unless named

Standard library only, and nothing of the program is imported: what passes here runs on a machine
that has only the folder. Where Xvfb and xdotool are installed, the tag is made with key presses
in the real window, and the program killed right after; the demo tags everywhere.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from screen import have_screen_tools, press, screen, wait_for_window

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "annotator"
TIMEOUT_S = 180
# Invented. An emoji before the rest, so that a wrong unit of offsets shows.
ARTICLES = {
    "harbour.txt": "Ferry 🚢 burns in Osmere\n\nHarbour master Ilka Brandt said 12 were hurt.\n",
    "port.txt": "ميناء أوسمير\n\nقالت إلكا براندت إن اثني عشر شخصا أصيبوا.\n",
}
Record = dict[str, Any]


class Failed(Exception):
    """Stand for a step of the smoke test that went wrong; the message says which and how."""


class Program:
    """Run the frozen program with folders of its own, never the person's."""

    def __init__(self, folder: Path, home: Path) -> None:
        suffix = ".exe" if sys.platform == "win32" else ""
        self.executable = folder / f"annotator{suffix}"
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        self.environment = {
            **kept,
            "ANNOTATOR_HOME": str(home / "annotator"),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "TMPDIR": str(home),
        }

    def __call__(self, *arguments: str | Path) -> str:
        """Run one command to its end and return its standard output; raise Failed otherwise."""
        command = [str(self.executable), *map(str, arguments)]
        result = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
        )
        if result.returncode:
            raise Failed(f"{' '.join(command)}: {result.returncode}\n{result.stderr}")
        return result.stdout

    def start(self, display: dict[str, str], *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Start the program with a window on a display and return at once."""
        command = [str(self.executable), *map(str, arguments)]
        return subprocess.Popen(command, env=self.environment | display)


def main(arguments: list[str] | None = None) -> int:
    """Do every step, say what each did, and return the exit status."""
    parser = argparse.ArgumentParser(description="smoke-test a frozen build")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder = parser.parse_args(arguments).folder.resolve()
    with tempfile.TemporaryDirectory(prefix="annotator-smoke-") as name:
        work = Path(name)
        try:
            smoke(Program(folder, work / "home"), work)
        except (Failed, OSError, subprocess.TimeoutExpired) as failure:
            print(f"smoke: FAILED: {failure}", file=sys.stderr)
            return 1
    print("smoke: passed")
    return 0


def smoke(program: Program, work: Path) -> None:
    """Import, tag, export, check; then the demo with labels of all layers."""
    print("version  ", program("--version").strip())
    project = work / "smoke.annotator"
    source = work / "texts"
    source.mkdir()
    for name, text in ARTICLES.items():
        (source / name).write_text(text, "utf-8")
    program("new", project)
    program("import", project, source)
    articles = export(program, project, work / "imported")
    expect(len(articles) == len(ARTICLES), f"{len(articles)} of {len(ARTICLES)} articles imported")
    print("import   ", len(articles), "articles")
    if have_screen_tools():
        tag_with_keys(program, project)
        mentions = list(spans_of(export(program, project, work / "tagged"), "mentions"))
        expect(len(mentions) == 1, f"the killed program left {len(mentions)} mentions, not 1")
        print("tag       by key, killed, kept:", repr(mentions[0][1]))
    else:
        print("tag       not by key here: that needs Xvfb and xdotool")
    program("check", project)
    print("check     clean")
    program("export", project, "--format", "csv", "-o", work / "csv")
    expect((work / "csv" / "mentions.csv").is_file(), "the CSV export has no mentions.csv")
    print("demo     ", program("demo").strip().replace("\n", "\n          "))


def tag_with_keys(program: Program, project: Path) -> None:
    """Select the first word of the open article and label it as a person; kill the program."""
    with screen() as display:
        window = program.start(display, "open", project)
        try:
            title = wait_for_window(window, display)
            time.sleep(1.0)  # a window that is mapped may not have the focus yet
            press(title, display, "F2", "ctrl+Home", "ctrl+shift+Right", "p")
            time.sleep(0.5)
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait(10)


def export(program: Program, project: Path, folder: Path) -> list[Record]:
    """Export as JSONL and return the articles, having checked every offset against its text."""
    program("export", project, "--format", "jsonl", "-o", folder)
    lines = (folder / "articles.jsonl").read_text("utf-8").splitlines()
    articles: list[Record] = [json.loads(line) for line in lines]
    for kind in ("mentions", "claims"):
        for sliced, text in spans_of(articles, kind):
            expect(sliced == text, f"a span of {kind} says {text!r} and slices to {sliced!r}")
    return articles


def spans_of(articles: list[Record], kind: str) -> list[tuple[str, str]]:
    """Return each one-fragment annotation as the text at its offsets and the text it carries."""
    return [
        (article["text"][each["spans"][0][0] : each["spans"][0][1]], each["text"])
        for article in articles
        for one_person in article["annotations"]
        for each in one_person[kind]
        if len(each["spans"]) == 1
    ]


def expect(truth: bool, otherwise: str) -> None:
    """Raise Failed with a sentence unless something is so."""
    if not truth:
        raise Failed(otherwise)


if __name__ == "__main__":
    sys.exit(main())
