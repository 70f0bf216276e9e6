"""Measure Compare: from the key to the painted columns, scrolling, and the keys used most.

Run ``python tests/benchmarks/compare_view.py``. Five invented versions of 5 kB are edited from one
text as an agency's are (words changed, paragraphs moved, left out and added); a second case has
five of 60 kB. Times are milliseconds of this process's own processor time, so that other programs
do not count, as median and 95th percentile; painting is software painting into the window's own
picture, in physical pixels.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from time import process_time, sleep

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1600, 1000)
FRAME = 1000 / 60
_END = object()
NOUNS = (
    "ferry", "harbour", "minister", "crew", "inquiry", "van", "sprinklers", "coastguard", "deck",
    "captain", "passengers", "island", "alarm", "statement", "company", "hospital", "relatives",
    "quay", "lifeboat", "wreck", "union", "spokeswoman", "report", "owner", "divers", "storm",
)  # fmt: skip
VERBS = (
    "said", "reached", "searched", "left", "promised", "denied", "rescued", "found", "towed",
    "blamed", "closed", "reported", "warned", "confirmed", "delayed", "questioned",
)  # fmt: skip
NAMES = ("Osmere", "Lowmarch", "Brandt", "Stroud", "Venner", "Tarnsey", "Ostrel", "Brightwater")


def sentence(rng: random.Random) -> str:
    """Return a sentence of 12 to 30 words."""
    words = []
    for _ in range(rng.randint(3, 7)):
        words += ["the", rng.choice(NOUNS), rng.choice(VERBS), rng.choice(NAMES)]
        if rng.random() < 0.3:
            words += ["with", str(rng.randint(2, 400)), rng.choice(NOUNS)]
    return " ".join(words).capitalize() + "."


def story(size: int, rng: random.Random) -> list[list[str]]:
    """Return paragraphs of one to three sentences, ``size`` code points in all."""
    made: list[list[str]] = []
    while sum(len(s) + 1 for paragraph in made for s in paragraph) < size:
        made.append([sentence(rng) for _ in range(rng.randint(1, 3))])
    return made


def edited(paragraphs: list[list[str]], rng: random.Random) -> str:
    """Return the text as another outlet prints it."""
    kept = [list(paragraph) for paragraph in paragraphs if rng.random() > 0.12]
    if len(kept) > 6:
        kept.insert(rng.randrange(3), kept.pop(rng.randrange(4, len(kept))))
    for paragraph in kept:
        for at, text in enumerate(paragraph):
            words = text.split(" ")
            for place in range(1, len(words)):
                if rng.random() < 0.05:
                    words[place] = rng.choice(NOUNS)
            paragraph[at] = " ".join(words)
    kept.insert(len(kept) // 2, [sentence(rng)])
    return "Ferry burns off Osmere\n\n" + "\n\n".join(" ".join(p) for p in kept) + "\n"


def project_at(path: Path, size: int) -> None:
    """Make a project with one story in five versions."""
    from annotator.services.projects import default_schema
    from annotator.store.project import create
    from tests import building

    rng = random.Random(7)
    paragraphs = story(size, rng)
    texts = {f"Version {n}": edited(paragraphs, rng) for n in range(5)}
    with create(path, "ann", default_schema()) as project:
        building.add_articles(project, texts, story="Ferry")


def measured(act: Callable[[], object]) -> float:
    """Return the processor time, in ms, of an act and all it leaves to the event loop."""
    from PySide6.QtWidgets import QApplication

    begun = process_time()
    act()
    QApplication.processEvents()
    QApplication.processEvents()
    return (process_time() - begun) * 1000


def spread(times: list[float]) -> str:
    """Return median and 95th percentile."""
    return f"{median(times):6.1f} {quantiles(times, n=20)[-1]:6.1f}"


def run(path: Path, ahead: str) -> None:
    """Open Compare and use it; print a line for each figure.

    ``ahead`` is what was done before, while nobody typed: ``all``, or no more than what is
    ``loaded`` (the story was opened a moment ago), or ``nothing`` (the program was).
    """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.settings import Settings
    from annotator.ui.chrome import Chrome
    from annotator.ui.window import MainWindow
    from tests import building

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    window = MainWindow(Settings(), Chrome(app, "light"), "ann")
    window.resize(*SIZE)
    window.show()
    window.projects.open_path(path)
    app.processEvents()
    workspace, project = window.workspace, window.project
    assert workspace is not None
    assert project is not None
    uids = building.uids(project)
    workspace.session.open_article(uids[0])
    app.processEvents()

    def opened() -> None:
        """Go to Compare and wait until the columns are there."""
        workspace.go_to("compare")
        from annotator.ui.compare.place import ComparePlace

        place = workspace.middle.currentWidget()
        assert isinstance(place, ComparePlace)
        while place.view.table is None:
            sleep(0.02)
            app.processEvents()

    from annotator.ui.ahead import all_steps, loading_steps
    from annotator.ui.program import leave_to_stay

    leave_to_stay()  # As the program does, once it has a project open.
    steps: Iterator[None] = iter(())
    if ahead != "nothing":
        steps = loading_steps() if ahead == "loaded" else all_steps(workspace.session)
    ended = False

    def step() -> None:
        nonlocal ended
        ended = next(steps, _END) is _END

    done: list[float] = []
    while not ended:
        done.append(measured(step))
    print(f"  done ahead in {' '.join(f'{each:.0f}' for each in done)} ms")
    leave_to_stay()
    first = measured(opened)
    from annotator.ui.compare.place import ComparePlace

    place = workspace.middle.currentWidget()
    assert isinstance(place, ComparePlace)
    workspace.go_to("read")
    app.processEvents()
    place._stale = True
    again = measured(opened)
    view = place.view
    assert view.table is not None
    rows = len(view.table.rows)
    print(f"  {rows} rows; open first {first:6.1f}, open again {again:6.1f} ms")

    bar = view.verticalScrollBar()
    bar.setValue(0)
    scrolls: list[float] = []
    pages: list[float] = []
    while bar.value() < bar.maximum() and len(scrolls) < 300:
        scrolls.append(measured(lambda: view.scroll_by(40)))
    while bar.value() > 0 and len(pages) < 50:
        pages.append(measured(lambda: view.scroll_by(80 - view.viewport().height())))
    paint = [measured(view.viewport().update) for _ in range(30)]
    late = sum(each > FRAME for each in scrolls)
    print(
        f"  scroll by 40 px {spread(scrolls)} ms (median, p95), "
        f"{late} of {len(scrolls)} over a frame"
    )
    print(f"  back by a page  {spread(pages)} ms")
    print(f"  paint alone     {spread(paint)} ms")

    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    keys = {
        "next difference": lambda: QTest.keyClick(view, Qt.Key.Key_F5),
        "another column": lambda: QTest.keyClicks(view, "12345"[len(columns) % 5]),
        "word on": lambda: QTest.keyClick(
            view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier
        ),
        "tag and draw": lambda: QTest.keyClicks(view, "p"),
    }
    columns: list[float] = []
    for name, key in keys.items():
        times: list[float] = []
        for _ in range(40):
            if name == "tag and draw":
                QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
            times.append(measured(key))
            columns.append(0.0)
        print(f"  {name:16} {spread(times)} ms")
    print(f"  another base     {measured(lambda: QTest.keyClicks(view, '=')):6.1f} ms")
    window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, nargs="*", default=[5_000, 60_000])
    parser.add_argument("--ahead", choices=("all", "loaded", "nothing"), default="all")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    for size in arguments.size:
        print(f"five versions of {size:,} code points", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            os.environ["ANNOTATOR_HOME"] = folder
            path = Path(folder) / "story.annotator"
            # Made elsewhere: what it imports and reads would be missing from the first opening.
            making = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
            making += "from pathlib import Path; from tests.benchmarks import compare_view\n"
            making += f"compare_view.project_at(Path({str(path)!r}), {size})"
            subprocess.run([sys.executable, "-c", making], check=True)
            run(path, arguments.ahead)


if __name__ == "__main__":
    main()
