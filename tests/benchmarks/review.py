"""Measure the review loop in the real window on a real project file and print a table.

Run ``python tests/benchmarks/review.py``. A story of six versions with some hundreds of
suggestions lies in a project of many stories. A key decides; the time runs from the key event
until the next suggestion has been painted, by when the decision is committed to the disk. Times
are of the processor, so that other programs do not count; the wall clock stands beside them.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
STORIES = 200
KEYS = 100
LIMIT = 50.0
NAMES = ("Orm", "Brandt", "Virel", "Aster", "Loman", "Teck", "Sando", "Kirr", "Pell", "Dorn")
VERBS = ("regretted", "lamented", "defended", "dismissed", "welcomed", "questioned")


def versions(story: int, count: int, sentences: int) -> dict[str, str]:
    """Return ``count`` versions of an invented event that differ in figures and verbs."""
    found = {}
    for version in range(count):
        lines = [f"Storm {story} over {NAMES[story % 10]}\n"]
        for number in range(sentences):
            name, other = NAMES[(story + number) % 10], NAMES[(story + 3 * number + 1) % 10]
            toll = 20 + number + 7 * (version % 3) * (number % 2)
            verb = VERBS[(number + (version if number % 3 == 0 else 0)) % len(VERBS)]
            lines.append(
                f"Some {toll} boats of quay {number} sank near {name} on Sunday, {other} said. "
                f"{other} {verb} the work on sea wall {number} below {name} before the council."
            )
        found[f"Version {version} of {story}"] = "\n".join(lines) + "\n"
    return found


def make_project(path: Path) -> Any:
    """Make the project and find its suggestions."""
    from annotator.services import browsing, proposing
    from annotator.services.projects import new_project
    from tests.building import add_articles

    project = new_project(path, "ann")
    add_articles(project, versions(0, 6, 60), story="A storm")
    for number in range(1, STORIES):
        add_articles(project, versions(number, 2, 6), story=f"Storm {number:04}")
    for story in browsing.stories(project):
        proposing.propose(project, story.uid)
    return project


def run(scale: str) -> dict[str, float | str]:
    """Measure in this process."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.services import proposing, ranking
    from annotator.settings import Settings
    from annotator.ui.chrome import Chrome
    from annotator.ui.window import MainWindow

    class Painted(QObject):
        """Note when the sheet was painted."""

        def __init__(self) -> None:
            super().__init__()
            self.at: tuple[float, float] | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.at = perf_counter(), process_time()
            return False

    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "review.annotator")
        waiting = len(proposing.list_proposals(project))
        settings = Settings(Path(folder) / "settings.json")
        window = MainWindow(settings, Chrome(app, "light"), "ann")
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.show_project(project)
        window.activateWindow()
        workspace = window.workspace
        assert workspace is not None

        def settle(seconds: float) -> None:
            end = perf_counter() + seconds
            while perf_counter() < end:
                app.processEvents()

        settle(1.0)
        spent = process_time()
        workspace.go_to("review")
        app.processEvents()
        first = (process_time() - spent) * 1e3
        place: Any = workspace.middle.currentWidget()
        painted = Painted()
        place.stage.sheet.installEventFilter(painted)

        def timed(key: Qt.Key) -> tuple[float, float]:
            """Return milliseconds of the processor and of the wall until the next is painted."""
            # An event filter hears of a paint before it is done, so the end is taken after it.
            painted.at = None
            spent, start = process_time(), perf_counter()
            QTest.keyClick(place.stage.currentWidget(), key)
            while painted.at is None and place.seen is not None:  # type: ignore[redundant-expr]
                app.processEvents()
            app.processEvents()
            return (process_time() - spent) * 1e3, (perf_counter() - start) * 1e3

        keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_W, Qt.Key.Key_U)
        sides = []
        decided = []
        for number in range(KEYS):
            sides.append(len(place.seen.sides))
            decided.append(timed(keys[number % len(keys)]))
            settle(0.02)
        stepped = [timed(Qt.Key.Key_J) for _ in range(40)]
        window.actions_.run("review.whole")
        settle(0.8)
        decided_whole = [timed(keys[number % 2]) for number in range(KEYS)]
        spent = process_time()
        learned = ranking.learn(project)
        learning = (process_time() - spent) * 1e3
        window.close()
    return {
        "scale": scale,
        "suggestions": str(waiting),
        "sides": f"{median(sides):.0f}",
        "open": first,
        "decide median": median(each for each, _ in decided),
        "decide p95": quantiles([each for each, _ in decided], n=20)[-1],
        "worst": max(each for each, _ in decided),
        "wall p95": quantiles([each for _, each in decided], n=20)[-1],
        "whole project p95": quantiles([each for each, _ in decided_whole], n=20)[-1],
        "step p95": quantiles([each for each, _ in stepped], n=20)[-1],
        "learn": learning,
        "decisions": "0" if learned is None else str(learned.decisions),
    }


def main() -> None:
    """Run at both scales and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", help="measure here at this scale, print JSON")
    arguments = parser.parse_args()
    if arguments.scale:
        print(json.dumps(run(arguments.scale)))
        return
    rows = []
    for scale in ("1", "2"):
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, __file__, "--scale", scale]
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
    print(f"\nLimit of the decision in milliseconds: {LIMIT}")


if __name__ == "__main__":
    main()
