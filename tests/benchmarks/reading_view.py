"""Measure the reading view on long texts and print a table.

Run ``python tests/benchmarks/reading_view.py``; with ``--xvfb`` it also runs on a virtual X server.
Every case runs in a process of its own: the scale is set before Qt starts, and memory is counted
from an empty window. Times are in milliseconds, from the key event until the paint has ended.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LENGTH = 1_000_000
MARKS = 20_000
LABELS = 200
PAGES = 150
LATIN = (
    "harbour", "council", "ferry", "minister", "said", "the", "of", "and", "to", "in", "a", "fire",
    "crews", "people", "port", "Maren", "Ostvik", "Monday", "report", "union", "inquiry", "after",
    "before", "hundreds", "rescued", "statement", "Varen", "allegedly", "claimed",
)  # fmt: skip
ARABIC = (
    "قال", "المتحدث", "باسم", "خفر", "السواحل", "إن", "14", "شخصا", "قتلوا", "😢", "في", "حريق",
    "على", "متن", "العبارة", "فجر", "الاثنين", "🚑",
)  # fmt: skip
CASES = ("paragraphs", "one line", "no spaces", "arabic")
LIMITS = {"open": 80.0, "label median": 3.0, "label p95": 6.0, "page p95": 12.0, "memory MB": 40.0}


def text_of(case: str, rng: random.Random) -> str:
    """Return about LENGTH code points of the kind a case names."""
    if case == "no spaces":
        return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=LENGTH))
    words = ARABIC if case == "arabic" else LATIN
    parts: list[str] = []
    length = 0
    breaks = case == "paragraphs"
    while length < LENGTH:
        sentence = " ".join(rng.choices(words, k=rng.randint(6, 28))) + "."
        parts.append(sentence + ("\n" if breaks and rng.random() < 0.35 else " "))
        length += len(parts[-1])
    return "".join(parts)[:LENGTH]


def marks_of(text: str, rng: random.Random) -> list[Any]:
    """Return MARKS overlapping marks of five labels, a fifth of them long."""
    from annotator.domain.spans import Span
    from annotator.ui.reading.marks import Mark

    marks = []
    for number in range(MARKS):
        start = rng.randrange(len(text) - 400)
        length = rng.randint(60, 300) if number % 5 == 0 else rng.randint(3, 40)
        label = "POGNC"[number % 5]
        span = Span(start, start + length)
        marks.append(Mark(f"mark-{number}", "mention", label, (span,), label))
    return marks


def resident() -> float:
    """Return the memory this process holds now, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(case: str) -> dict[str, float | str]:
    """Measure one case in this process."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeySequence, QShortcut
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QMainWindow

    from annotator.domain.spans import Span
    from annotator.ui.reading.marks import Mark, MarkStyle, Pattern
    from annotator.ui.reading.view import ReadingView

    app = QApplication([])
    rng = random.Random(7)
    text = text_of(case, rng)
    colours = ("#1f6fb4", "#b45309", "#15803d", "#7c3aed", "#be123c")
    names = ("person", "organisation or media", "country", "number with unit", "claim")
    styles = {
        key: MarkStyle(name, key, colour, colour, pattern)
        for key, name, colour, pattern in zip("POGNC", names, colours, Pattern, strict=False)
    }
    window = QMainWindow()
    view = ReadingView(window)
    window.setCentralWidget(view)
    window.resize(1280, 900)
    view.set_styles(styles)
    view.set_document("A short text to warm the fonts up: 😢 قال.\n" + text[:300])
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    view.setFocus()
    for _ in range(20):
        app.processEvents()
    marks = marks_of(text, rng)
    added = 0
    empty = resident()

    painted_at = [0.0]

    def note_paint() -> None:
        painted_at[0] = perf_counter()

    view.painted.connect(note_paint)

    def timed(act: Callable[[], object]) -> float:
        painted_at[0] = 0.0
        start = perf_counter()
        act()
        while not painted_at[0]:
            app.processEvents()
        return (painted_at[0] - start) * 1e3

    opened = timed(lambda: view.set_document(text, marks))
    after_open = resident() - empty

    def label() -> None:
        nonlocal added
        view.select_word()
        span = view.selection()[0] if view.selection() else Span(view.caret(), view.caret() + 1)
        added += 1
        view.add_mark(Mark(f"new-{added}", "mention", "P", (view.words.snapped(span),), "P"))

    shortcut = QShortcut(QKeySequence("P"), view)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(label)
    labels: list[float] = []
    for number in range(LABELS):
        if number % 25 == 0:
            view.set_caret(rng.randrange(len(text)))
        view.move_caret("word", 1)
        if number % 3:
            view.move_caret("line", 1)
        app.processEvents()
        labels.append(timed(lambda: QTest.keyClick(view, Qt.Key.Key_P)))
    if added != LABELS:
        raise SystemExit("the label key did not reach the view")
    view.set_caret(0)
    app.processEvents()
    pages = [timed(lambda: QTest.keyClick(view, Qt.Key.Key_PageDown)) for _ in range(PAGES)]
    moves = [timed(lambda: QTest.keyClick(view, Qt.Key.Key_Down)) for _ in range(PAGES)]
    return {
        "case": case,
        "open": opened,
        "label median": median(labels),
        "label p95": quantiles(labels, n=20)[-1],
        "page median": median(pages),
        "page p95": quantiles(pages, n=20)[-1],
        "arrow p95": quantiles(moves, n=20)[-1],
        "open MB": after_open,
        "memory MB": resident() - empty,
    }


def run_apart(case: str, platform: str, scale: str, display: str | None) -> dict[str, Any]:
    """Measure one case in a process of its own."""
    env = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
    if display is not None:
        env["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, __file__, "--case", case],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures | {"platform": platform, "scale": scale}


def print_table(rows: list[dict[str, Any]]) -> None:
    """Print figures; those over the limit are starred."""
    columns = [
        "platform", "scale", "case", "open", "label median", "label p95", "page median",
        "page p95", "arrow p95", "open MB", "memory MB",
    ]  # fmt: skip
    print("| " + " | ".join(columns) + " |")
    print("|" + "---|" * len(columns))
    for row in rows:
        cells = []
        for column in columns:
            value = row[column]
            over = isinstance(value, float) and value > LIMITS.get(column, float("inf"))
            shown = f"{value:.1f}" if isinstance(value, float) else str(value)
            cells.append(shown + ("*" if over else ""))
        print("| " + " | ".join(cells) + " |")


def main() -> None:
    """Run one case, or all of them and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", choices=CASES, help="measure one case here and print JSON")
    parser.add_argument("--xvfb", action="store_true", help="also run on a virtual X server")
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(run(arguments.case)))
        return
    plan: list[tuple[str, str, str, str | None]] = [
        ("offscreen", scale, case, None) for scale in ("1", "2") for case in CASES
    ]
    server = None
    if arguments.xvfb and shutil.which("Xvfb"):
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "2600x1900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as pipe:
            display = ":" + pipe.readline().strip()
        plan += [("xcb", "1", case, display) for case in CASES]
    try:
        rows = [
            run_apart(case, platform, scale, display) for platform, scale, case, display in plan
        ]
    finally:
        if server is not None:
            server.terminate()
            server.wait()
    print_table(rows)


if __name__ == "__main__":
    main()
