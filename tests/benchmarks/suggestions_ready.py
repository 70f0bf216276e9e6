"""Measure how soon suggestions are drawn after an article opens, and how long the window is busy.

Run ``python -m tests.benchmarks.suggestions_ready``. Articles of a made-up project are opened one
after another, as with Ctrl and Page Down, and a text of a million characters with 20,000 mentions.
Milliseconds by the clock from when the text was painted until all suggestions in sight are drawn;
and of every turn of the event loop until then the longest, by the clock and in processor time of
the window, which is what a key pressed meanwhile waits for.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time, sleep
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

ARTICLES = 200
OPENED = 60
PATIENCE = 30.0
LIMIT = 100


@dataclass
class Figures:
    """Hold milliseconds: until drawn, and the longest turns; and how many were suggested."""

    ready: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)
    computing: list[float] = field(default_factory=list)
    suggested: list[int] = field(default_factory=list)

    def row(self, name: str) -> str:
        """Return the figures as a row of the table."""
        ready = f"{median(self.ready):.0f} | {_late(self.ready):.0f} | {max(self.ready):.0f}"
        turns = f"{_late(self.turns):.1f} | {max(self.turns):.1f}"
        computing = f"{_late(self.computing):.1f} | {max(self.computing):.1f}"
        return f"| {name} | {ready} | {turns} | {computing} | {median(self.suggested):.0f} |"


def _late(values: list[float]) -> float:
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def opened(window: Any, uids: list[str], seconds: float) -> Figures:
    """Open articles one after another and wait for the suggestions of each."""
    from PySide6.QtWidgets import QApplication

    session, pane = window.workspace.session, window.workspace.pane
    suggestions, painted = pane.suggestions, [False]

    def note_paint() -> None:
        painted[0] = True

    pane.view.painted.connect(note_paint)
    figures = Figures()
    for uid in uids:
        painted[0] = False
        session.open_article(uid)
        while not painted[0]:
            QApplication.processEvents()
        begun, turn, computing = perf_counter(), 0.0, 0.0
        while not _drawn(suggestions, uid):
            if perf_counter() - begun > PATIENCE:
                raise SystemExit("no suggestions came")
            at, spent = perf_counter(), process_time()
            QApplication.processEvents()
            turn = max(turn, perf_counter() - at)
            computing = max(computing, process_time() - spent)
            sleep(0.0005)
        figures.ready.append((perf_counter() - begun) * 1e3)
        figures.turns.append(turn * 1e3)
        figures.computing.append(computing * 1e3)
        figures.suggested.append(len(suggestions.found))
        until = perf_counter() + seconds
        while perf_counter() < until:
            QApplication.processEvents()
    pane.view.painted.disconnect(note_paint)
    return figures


def _drawn(suggestions: Any, uid: str) -> bool:
    answer = suggestions._answer
    return answer is not None and answer.article == uid and not suggestions._work


def main() -> None:
    """Make the projects, open their articles, print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.services.projects import open_project
    from annotator.settings import Settings
    from annotator.store import queries
    from annotator.ui.chrome import Chrome
    from annotator.ui.program import leave_to_stay
    from annotator.ui.window import MainWindow
    from tests.benchmarks import start, tagging

    app = QApplication([])
    columns = ("ready", "p95", "most", "longest turn p95", "most", "computing p95", "most")
    print(f"| article | {' | '.join(columns)} | suggestions |")
    print("|" + "---|" * (len(columns) + 2))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        many, long = Path(folder) / "many.annotator", Path(folder) / "long.annotator"
        start.make_project(many, ARTICLES)
        tagging.make_project(long, random.Random(7))[0].close()
        window = MainWindow(Settings(Path(folder) / "set.json"), Chrome(app, "light"), "ann")
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowExposed(window)
        for path, name in ((many, "2.6 kB"), (long, "1 MB, 20,000 mentions")):
            window.show_project(open_project(path, "ann"))
            leave_to_stay()  # as the program does once its first article is painted
            workspace, project = window.workspace, window.project
            assert workspace is not None
            assert project is not None
            workspace.pane.suggestions.set_shown(True)
            uids = list(queries.article_order(project.connection))[:OPENED]
            if path == long:
                uids = sorted(
                    uids, key=lambda uid: len(queries.text_of(project.connection, uid).text)
                )
                uids = uids * 3
            # The first answer waits for the worker, which starts once in a program's life.
            print(opened(window, uids[1:2], 0.5).row(f"{name}, first"))
            print(opened(window, [uids[0], *uids[2:]], 0.3).row(name), flush=True)
        window.close()
    print(f"\nLimit: ready in {LIMIT} ms; no turn longer than a frame of 16 ms.")


if __name__ == "__main__":
    main()
