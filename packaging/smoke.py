"""Put the frozen program through import, tag and export, as a person without Python would.

    python3 packaging/smoke.py [FOLDER]    FOLDER: the build, dist/annotator unless named

Standard library only, and nothing of the program is imported: what passes here runs on a machine
that has only the folder. Where Xvfb and xdotool are installed, the tag is made with key presses
in the real window, the program killed right after, opened again and made to export by key, and
the sample project opened; the demo tags everywhere.
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
from collections.abc import Callable
from pathlib import Path
from typing import Any

from screen import have_screen_tools, press, screen, wait_for_window

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "annotator"
TIMEOUT_S = 180
PATIENCE_S = 20.0
FORMATS = {"jsonl": "articles.jsonl", "csv": "mentions.csv", "pairs": "pairs.jsonl"}
"""What to export, and a file that must come of it."""
ROWS = 2000
"""Articles of the large import: more bytes than the program prepares without a worker."""
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
        """Start the program, with a window if a display is given, and return at once."""
        command = [str(self.executable), *map(str, arguments)]
        return subprocess.Popen(command, env=self.environment | display, stdout=subprocess.DEVNULL)


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
    """Import, tag, export, check; a large import; the demo with labels of all layers."""
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
        print("window    exported by key", export_with_keys(program, project))
        print("sample    opened in", open_sample(program))
    else:
        print("window    not opened here: that needs Xvfb and xdotool")
    for name, file in FORMATS.items():
        program("export", project, "--format", name, "-o", work / name)
        expect((work / name / file).is_file(), f"the {name} export has no {file}")
    print("export   ", ", ".join(FORMATS))
    program("check", project)
    print("check     clean")
    print("large    ", import_many(program, work))
    demo(program, work / "demo")


def tag_with_keys(program: Program, project: Path) -> None:
    """Select the first word of the open article and label it as a person; kill the program."""
    with screen() as display:
        window = program.start(display, "open", project)
        try:
            title = wait_for_window(window, display)
            time.sleep(1.0)  # a window that is mapped may not have the focus yet
            press(title, display, "F2", "ctrl+Home", "ctrl+shift+Right", "p")
            time.sleep(0.2)  # the press is on its way to the program; a save takes a few ms
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait(10)


def export_with_keys(program: Program, project: Path) -> str:
    """Export from the window as the dialog proposes; return the folder's name."""
    before = set(project.parent.iterdir())
    with screen() as display:
        window = program.start(display, "open", project)
        try:
            title = wait_for_window(window, display)
            time.sleep(1.0)
            press(title, display, "ctrl+e")
            press(wait_for_window(window, display, "Export dataset"), display, "Return")
            made = wait_for(
                lambda: [
                    path
                    for path in set(project.parent.iterdir()) - before
                    if (path / "articles.jsonl").is_file()
                ],
                "an export from the window",
            )
        finally:
            window.terminate()
            window.wait(10)
    expect(window.returncode == 0, f"the window ended with status {window.returncode}")
    return str(made[0].name)


def open_sample(program: Program) -> str:
    """Open the sample project in a window; return how long that took, making it included."""
    with screen() as display:
        started = time.monotonic()
        window = program.start(display, "open", "--sample")
        try:
            wait_for_window(window, display)
            seconds = time.monotonic() - started
        finally:
            window.terminate()
            window.wait(10)
    expect(window.returncode == 0, f"the window ended with status {window.returncode}")
    return f"{seconds:.2f} s"


def import_many(program: Program, work: Path) -> str:
    """Import so many rows that a worker process prepares them; say how it went."""
    source = work / "many.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            text = f"Report {number}\n\n" + f"Pier {number} of Osmere was closed. " * 40
            file.write(json.dumps({"text": text, "outlet": "Osmere Wire"}) + "\n")
    project = work / "many.annotator"
    program("new", project)
    started = time.monotonic()
    running = program.start({}, "import", project, source)
    try:
        if sys.platform.startswith("linux"):
            wait_for(lambda: workers_of(running.pid), "a worker process")
        running.wait(TIMEOUT_S)
    finally:
        running.kill()
    seconds = time.monotonic() - started
    expect(running.returncode == 0, f"the large import ended with status {running.returncode}")
    counts = json.loads(program("stats", project, "--json"))
    totals = {row["what"]: row["count"] for row in counts["totals"]}
    expect(totals["articles"] == ROWS, f"{totals['articles']} of {ROWS} rows came in")
    program("check", project)
    return f"{ROWS} rows with a worker process, {seconds:.1f} s"


def workers_of(process: int) -> list[str]:
    """Return the ids of a process's children that Python's multiprocessing started to work."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [
        child
        for child in children
        if b"--multiprocessing-fork" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def demo(program: Program, folder: Path) -> None:
    """Run the demo, and look at its labels and at its picture."""
    report = program("demo", "-o", folder).splitlines()
    pictures = list(folder.rglob("*.png"))
    expect(len(pictures) == 1, f"the demo drew {len(pictures)} pictures")
    expect(pictures[0].read_bytes().startswith(b"\x89PNG"), "the demo's picture is no PNG")
    for line in report:
        if not line.startswith(str(folder)):
            print("demo     ", line)
    print("demo     ", f"{pictures[0].name}, {pictures[0].stat().st_size // 1000} kB")


def wait_for(look: Callable[[], list[Any]], what: str) -> list[Any]:
    """Look until there is something, and return it; raise Failed when patience is over."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.01)
    raise Failed(f"{what} did not appear within {PATIENCE_S:.0f} s")


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
