"""Measure tagging in the real window on a real project file and print a table.

Run ``python tests/benchmarks/tagging.py``. The open article has a million characters and 20,000
overlapping mentions. A word is selected with Space, then a label's key is pressed: the time runs
from the key event until its paint has ended, by when the step is committed to the disk. While it
is ``active`` suggestions are drawn, keys come as a person presses them, so that answers come in
between, the margin strip is shown and a search has been run whose results stay in their place. The
keys of ``importing`` are pressed while an import runs in slices, at a person's pace.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LENGTH = 1_000_000
MENTIONS = 20_000
KEYS = 200
IMPORTED = 40_000
PATIENCE = 30.0
"""Seconds to wait for suggestions."""
PACES = {
    "quiet": ((0.03, 0.06), (0.03, 0.06)),
    "active": ((0.05, 0.35), (0.05, 0.35)),
    "importing": ((0.05, 0.25), (0.02, 0.15)),
}
"""Seconds before the key that selects and before the one that labels, at least and at most."""
LIMITS = {"open": 80.0, "median": 6.0, "p95": 12.0, "p95 active": 16.0, "p95 importing": 16.0}
WORDS = (
    "harbour", "council", "ferry", "minister", "said", "the", "of", "and", "to", "in", "a", "fire",
    "crews", "people", "port", "Maren", "Ostvik", "Monday", "report", "union", "inquiry", "after",
    "before", "hundreds", "rescued", "statement", "Varen", "allegedly", "claimed", "🚢",
)  # fmt: skip


def long_text(rng: random.Random) -> str:
    """Return about LENGTH code points of invented sentences in paragraphs."""
    parts: list[str] = []
    length = 0
    while length < LENGTH:
        sentence = " ".join(rng.choices(WORDS, k=rng.randint(6, 28))) + "."
        parts.append(sentence + ("\n" if rng.random() < 0.35 else " "))
        length += len(parts[-1])
    return "".join(parts)[:LENGTH]


def make_project(path: Path, rng: random.Random) -> Any:
    """Make the project: one story, the long article with its mentions, and a short one."""
    from annotator.domain.annotations import Mention
    from annotator.domain.identity import new_uid
    from annotator.domain.spans import Span
    from annotator.services.projects import new_project
    from tests.building import add_articles

    project = new_project(path, "ann")
    text = long_text(rng)
    long, _ = add_articles(project, {"Long": text, "Short": "Fire at sea.\n"}, story="Ferry")
    labels = [label.id for label in project.schema.of_layer("mention")][:5]
    with project.transact("import_dataset") as made:
        for number in range(MENTIONS):
            start = rng.randrange(LENGTH - 400)
            size = rng.randint(60, 300) if number % 5 == 0 else rng.randint(3, 40)
            made.insert(
                Mention(
                    new_uid(),
                    long.uid,
                    project.annotator.uid,
                    labels[number % 5],
                    (Span(start, start + size),),
                )
            )
    return project, long.uid


def write_import(folder: Path) -> Path:
    """Write a file of articles to import while tagging goes on."""
    sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))
    from corpus import Newsroom  # type: ignore[import-not-found]

    path = folder / "import.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for row in Newsroom().articles(IMPORTED):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def run(case: str, scale: str) -> dict[str, float | str]:
    """Measure in this process."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.services.import_plan import Request
    from annotator.settings import Settings
    from annotator.store import queries
    from annotator.ui.chrome import Chrome
    from annotator.ui.importing import ImportWork
    from annotator.ui.program import leave_to_stay
    from annotator.ui.reading.strip import MarginStrip
    from annotator.ui.search.place import SearchPlace
    from annotator.ui.window import MainWindow

    rng = random.Random(7)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        project, uid = make_project(Path(folder) / "long.annotator", rng)
        window = MainWindow(Settings(Path(folder) / "settings.json"), Chrome(app, "light"), "ann")
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.show_project(project)
        leave_to_stay()  # as the program does once its first article is painted
        workspace = window.workspace
        assert workspace is not None
        suggestions = workspace.pane.suggestions
        if case == "active":
            suggestions.set_shown(True)
        view, session = workspace.pane.view, workspace.session
        short = next(each for each in queries.article_order(project.connection) if each != uid)
        session.open_article(short)
        painted_at, spent_at, own = [0.0], [0.0], [0.0]

        def note_paint() -> None:
            painted_at[0], spent_at[0] = perf_counter(), process_time()

        view.painted.connect(note_paint)

        def settle(seconds: float) -> None:
            end = perf_counter() + seconds
            while perf_counter() < end:
                app.processEvents()

        def timed(act: Any, due: float = 0.0) -> float:
            """Return milliseconds from when the key was due: a slice of work may be in its way."""
            painted_at[0] = 0.0
            start, spent = due or perf_counter(), process_time()
            act()
            while not painted_at[0]:
                app.processEvents()
            own[0] = (spent_at[0] - spent) * 1e3
            return (painted_at[0] - start) * 1e3

        window.activateWindow()
        view.setFocus()
        settle(0.5)
        opened = timed(lambda: session.open_article(uid))
        opening = own[0]
        settle(1.0)
        if case == "active":
            strip = view.findChild(MarginStrip)
            if strip is None or not strip.isVisible():
                raise SystemExit("the margin strip is not shown")
            workspace.go_to("search")
            search = workspace.middle.currentWidget()
            assert isinstance(search, SearchPlace)
            search.look_for("harbour OR ferry")
            settle(2.0)
            if not search.lines.entries:
                raise SystemExit("the search found nothing")
            workspace.focus_text()
            view.setFocus()
            end = perf_counter() + PATIENCE
            while not suggestions.found and perf_counter() < end:
                settle(0.1)
            settle(1.0)
        shown = [float(len(suggestions.found))]
        work = window.projects.work
        outcome: list[object] = []
        if case == "importing":
            source = write_import(Path(folder))
            # Long enough to outlast the keys; what it brings is not what is measured.
            work.start(
                ImportWork(project, Request(paths=(source,))), outcome.append, outcome.append
            )
        before = queries.count(project.connection, "mention")
        selects: list[float] = []
        labels: list[float] = []
        computing: list[float] = []
        overlapped = 0
        for number in range(KEYS):
            if number % 25 == 0:
                view.set_caret(rng.randrange(LENGTH))
            view.move_caret("line", 1)
            view.move_caret("word", 1)
            due = perf_counter() + rng.uniform(*PACES[case][0])
            settle(due - perf_counter())
            shown.append(float(len(suggestions.found)))
            selects.append(timed(lambda: QTest.keyClick(view, Qt.Key.Key_Space), due))
            due = perf_counter() + rng.uniform(*PACES[case][1])
            settle(due - perf_counter())
            overlapped += work.running
            labels.append(timed(lambda: QTest.keyClick(view, Qt.Key.Key_E), due))
            computing.append(own[0])
        tagged = queries.count(project.connection, "mention") - before
        work.cancel()
        settle(0.1)
        page = session.page
        fresh_matches = page is not None and page.annotations == {
            each.uid: each for each in queries.annotations_of(project.connection, "mention", uid)
        }
        window.close()
    return {
        "case": case,
        "scale": scale,
        "open": opened,
        "open computing": opening,
        "select median": median(selects),
        "select p95": quantiles(selects, n=20)[-1],
        "label median": median(labels),
        "label p95": quantiles(labels, n=20)[-1],
        "worst": max(labels),
        "computing median": median(computing),
        "computing p95": quantiles(computing, n=20)[-1],
        "suggestions": median(shown),
        "tagged": str(tagged),
        "keys during import": str(overlapped),
        "same as read anew": str(fresh_matches),
        "peak MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Run one case, or all of them and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", choices=tuple(PACES), help="measure here, print JSON")
    parser.add_argument("--scale", default="1")
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(run(arguments.case, arguments.scale)))
        return
    rows = []
    for case, scale in (("quiet", "1"), ("quiet", "2"), ("active", "1"), ("importing", "1")):
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, __file__, "--case", case, "--scale", scale]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stderr)
        rows.append(json.loads(done.stdout.splitlines()[-1]))
    columns = list(rows[0])
    print("| " + " | ".join(columns) + " |")
    print("|" + "---|" * len(columns))
    for row in rows:
        cells = [f"{row[c]:.1f}" if isinstance(row[c], float) else row[c] for c in columns]
        print("| " + " | ".join(cells) + " |")
    print(f"\nLimits in milliseconds: {LIMITS}")


if __name__ == "__main__":
    main()
