"""Measure the window on a large project: start, memory, list, filter, next article.

Prints one table. Makes the project first where it is not there (100,000 invented articles, about a
minute and 700 MB), and starts the program itself, as a person would, several times.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.corpus import write_jsonl

PATIENCE = 120


def annotator(*arguments: str) -> None:
    """Run one command of the program to its end."""
    subprocess.run([sys.executable, "-m", "annotator", *arguments], cwd=ROOT, check=True)


def make_project(path: Path, articles: int) -> None:
    """Make the project to measure with."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.jsonl"
        write_jsonl(corpus, articles)
        annotator("new", str(path))
        annotator("import", str(path), str(corpus))


def memory(pid: int) -> float:
    """Return the resident memory of a process in MB; nought where nobody says."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def start_once(project: Path, folder: Path) -> tuple[float, float, float]:
    """Start the program; return seconds to the article, seconds to the open project, MB.

    Memory is read once all is loaded that is loaded while nobody types.
    """
    timing = folder / "timing.json"
    timing.unlink(missing_ok=True)
    environment = dict(os.environ, ANNOTATOR_TIMING=str(timing))
    command = [sys.executable, "-m", "annotator", "open", str(project)]
    began = time.time()
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    moments: dict[str, float] = {}
    deadline = time.monotonic() + PATIENCE
    while "ahead" not in moments and time.monotonic() < deadline:
        time.sleep(0.02)
        try:
            moments = json.loads(timing.read_text("utf-8"))
        except (OSError, ValueError):
            continue
    used = memory(process.pid)
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)
    return moments["painted"] - began, moments["open"] - began, used


def timed(action: Callable[[], object]) -> float:
    """Return how many milliseconds an action takes."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def measure_window(project: Path) -> list[tuple[str, list[float]]]:
    """Measure a window in this process: rows, filter, next article; each until painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from annotator.services.projects import open_project
    from annotator.ui.navigator.panel import Navigator
    from annotator.ui.program import Program
    from annotator.ui.window import MainWindow

    program = Program("bench")
    window = MainWindow(program.settings, program.chrome, "bench")
    window.resize(1320, 840)
    window.show_project(open_project(project, "bench"))
    window.show()
    workspace = window.workspace
    assert workspace is not None

    def settle() -> None:
        program._app.processEvents()

    settle()
    opened = window.project
    assert opened is not None

    def first_rows() -> None:
        navigator = Navigator(window.actions_)
        navigator.resize(264, 760)
        navigator.set_project(opened)
        navigator.grab()

    def narrow(words: str) -> float:
        workspace.navigator.filter.clear()
        settle()

        def type_in() -> None:
            workspace.navigator.filter.setText(words)
            workspace.navigator.list.viewport().repaint()

        return timed(type_in)

    def turn() -> None:
        modifier = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(workspace.view, Qt.Key.Key_PageDown, modifier)
        workspace.view.viewport().repaint()

    rows = [("navigator: first rows", [timed(first_rows) for _ in range(5)])]
    until = time.monotonic() + 5
    while time.monotonic() < until:  # the titles are read ahead while nobody types
        settle()
        time.sleep(0.005)
    rows += [
        (f"filter: {words!r}", [narrow(words) for _ in range(5)])
        for words in ("t", "ta", "tal", "talmur", "wire", "zzz")
    ]
    workspace.navigator.filter.clear()
    settle()
    workspace.focus_text()
    turns = []
    for _ in range(40):
        turns.append(timed(turn))
        settle()
    rows.append(("next article, painted", turns))
    window.close()
    return rows


def table(rows: list[tuple[str, list[float], str]]) -> str:
    """Return the figures as a table: least, median and most of each."""
    lines = [f"{'':32}{'least':>10}{'median':>10}{'most':>10}"]
    for name, values, unit in rows:
        least, middle, most = min(values), statistics.median(values), max(values)
        lines.append(f"{name:32}{least:>10.2f}{middle:>10.2f}{most:>10.2f} {unit}")
    return "\n".join(lines)


def main() -> None:
    """Make the project if need be, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path, help="the project to measure with, made if missing")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--starts", type=int, default=7)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not options.project.exists():
        make_project(options.project, options.articles)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        # The first start has no last article to come back to.
        start_once(options.project, Path(folder))
        starts = [start_once(options.project, Path(folder)) for _ in range(options.starts)]
        rows = [
            ("start to the last article", [start[0] for start in starts], "s"),
            ("start to the open project", [start[1] for start in starts], "s"),
            ("resident memory", [start[2] for start in starts], "MB"),
        ]
        rows += [(name, values, "ms") for name, values in measure_window(options.project)]
    print(table(rows))


if __name__ == "__main__":
    main()
