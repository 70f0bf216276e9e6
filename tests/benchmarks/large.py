"""Measure what a person does in a project of very many articles, and how long the window stands.

Run ``python -m tests.benchmarks.large PROJECT``, with a project of 100,000 articles (`start` makes
one); its copy gets mentions, entities and discrepancies, and is changed. For each thing done in the
real window (offscreen): seconds of processor time of the window's thread until nothing is left to
do, and the longest single event, during which no key is answered. Commands run in processes of
their own. Time of the processor: what other programs take does not count, waiting for the disk
neither.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.start import make_project

ROOT = Path(__file__).resolve().parents[2]
AUTHOR = "bench"
MENTIONS, ENTITIES, DISCREPANCIES = 300_000, 50_000, 5_000
LIMIT_MS = 100
PATIENCE = 20.0
QUIET = 0.6
"""Seconds without anything to do after which a thing counts as done."""


def fill(path: Path) -> None:
    """Add mentions, entities that some are linked to, and discrepancies to a closed project."""
    from annotator.services.projects import open_project
    from tests.benchmarks.searching import add_mentions

    with open_project(path, AUTHOR):
        pass
    add_mentions(path, MENTIONS)
    with sqlite3.connect(path) as base:
        base.executemany(
            "INSERT INTO entity (id, uid, label, name, aliases) VALUES (?, ?, 'person', ?, ?)",
            (
                (n, f"e{n}", f"{_name(n)} {_name(n * 7919)}", json.dumps([_name(n)]))
                for n in range(1, ENTITIES + 1)
            ),
        )
        base.execute("UPDATE mention SET entity_id = id % ? + 1 WHERE id % 3 = 0", (ENTITIES,))
        who = base.execute("SELECT id FROM annotator WHERE name = ?", (AUTHOR,)).fetchone()[0]
        stories = base.execute(
            "SELECT story_id, min(id), max(id) FROM article WHERE story_id IS NOT NULL"
            " GROUP BY story_id LIMIT ?",
            (DISCREPANCIES,),
        ).fetchall()
        for number, (story, one, other) in enumerate(stories, 1):
            base.execute(
                "INSERT INTO discrepancy (id, uid, story_id, annotator_id, label, status, origin,"
                " schema_version, severity) VALUES (?, ?, ?, ?, 'number', 'accepted', 'person', 1,"
                " 1)",
                (number, f"d{number}", story, who),
            )
            spans = json.dumps([[0, 9]])
            base.executemany(
                "INSERT INTO side (discrepancy_id, position, article_id, role, spans)"
                " VALUES (?, ?, ?, ?, ?)",
                [(number, 0, one, "evidence", spans), (number, 1, other, "evidence", spans)],
            )


def _name(number: int) -> str:
    syllables = ("ka", "ro", "min", "ta", "vel", "su", "dor", "la", "pe", "nis")
    return "".join(syllables[int(digit)] for digit in str(number % 99_991)).capitalize()


def make_application() -> Any:
    """Return Qt's application, which notes how long each event kept its thread."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watched(QApplication):
        """Note the processor time of the longest event, those sent inside it included."""

        depth = 0
        longest = 0.0
        what = ""
        busy = 0.0

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            if self.depth:
                return super().notify(receiver, event)
            kind = f"{type(receiver).__name__} {receiver.objectName()} {event.type().name}"
            self.depth, began = 1, time.thread_time()
            try:
                return super().notify(receiver, event)
            finally:
                self.depth = 0
                self.took(time.thread_time() - began, kind)

        def took(self, seconds: float, what: str) -> None:
            """Note a stretch nothing else could happen in."""
            if seconds > 0.001:
                self.busy = time.monotonic()
            if seconds > self.longest:
                self.longest, self.what = seconds, what

    return Watched([])


class Bench:
    """Hold the window and print a row for each thing done in it."""

    def __init__(self, path: Path, folder: Path, only: str, profile: bool) -> None:
        from annotator.settings import Settings
        from annotator.ui.chrome import Chrome
        from annotator.ui.window import MainWindow

        self.app = make_application()
        self.only, self.profile = only, profile
        self.window = MainWindow(
            Settings(folder / "settings.json"), Chrome(self.app, "light"), AUTHOR
        )
        self.window.resize(1440, 900)
        self.window.show()
        self.do("open the project", lambda: self.window.projects.open_path(path), always=True)

    def do(
        self, name: str, act: Callable[[], object], *, always: bool = False, quiet: float = QUIET
    ) -> None:
        """Do a thing, wait until nothing moves any more, and print what it took."""
        if self.only not in name and not always:
            return
        import cProfile
        import pstats

        app = self.app
        app.longest, app.what, app.busy = 0.0, "", time.monotonic()
        began = time.thread_time()
        profiler = cProfile.Profile() if self.profile and self.only in name else None
        if profiler is not None:
            profiler.enable()
        at = time.thread_time()
        act()
        app.took(time.thread_time() - at, "itself")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and (
            time.monotonic() - app.busy < quiet or self.window.projects.work.running
        ):
            app.processEvents()
            time.sleep(0.002)
        if profiler is not None:
            profiler.disable()
            pstats.Stats(profiler).sort_stats("cumtime").print_stats(45)
        late = " *" if app.longest * 1000 > LIMIT_MS else ""
        spent, longest = time.thread_time() - began, app.longest * 1000
        print(f"{name:44} {spent:8.2f} s {longest:8.0f} ms{late:2} {app.what}", flush=True)

    def press(self, key: str) -> None:
        """Press one key, with its modifiers, on what has the keyboard."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        self.window.activateWindow()
        widget = self.app.focusWidget() or self.window
        QTest.keySequence(widget, QKeySequence(key))

    def type(self, text: str) -> None:
        """Type letters into what has the keyboard."""
        from PySide6.QtTest import QTest

        QTest.keyClicks(self.app.focusWidget(), text)

    def key(self, name: str, key: str, **more: Any) -> None:
        """Press a key as a thing of its own."""
        self.do(f"{name} ({key})", lambda: self.press(key), **more)


def in_the_window(path: Path, folder: Path, only: str, profile: bool) -> None:
    """Do one thing after the other in the window."""
    from annotator.services.import_plan import Request
    from tests.benchmarks.corpus import Newsroom

    bench = Bench(path, folder, only, profile)
    window = bench.window
    bench.key("next article", "Ctrl+PgDown", always=True)
    bench.key("compare", "Ctrl+2")
    bench.key("matrix", "Ctrl+3")
    bench.key("review", "Ctrl+4")
    bench.key("review of the whole project", "Ctrl+Shift+A")
    bench.key("review, list of discrepancies", "Ctrl+R")
    bench.key("search", "Ctrl+5")

    def look_for_a_word() -> None:
        bench.type("reporters")
        bench.press("Return")

    bench.do("search, a word", look_for_a_word)
    for number, what in ((2, "other label"), (3, "tagged here, not there"), (4, "older")):
        bench.key(f"check: {what}", f"Alt+{number}", quiet=3.0)
    bench.key("dashboard", "Ctrl+6", quiet=3.0)
    bench.key("adjudicate", "Ctrl+7", quiet=3.0)
    bench.key("read", "Ctrl+1", always=True)
    bench.key("palette", "Ctrl+K")
    bench.do("palette, three letters", lambda: bench.type("ent"))
    bench.key("palette closed", "Esc")
    bench.key("filter the list", "Ctrl+L")
    bench.do("filter, a word", lambda: bench.type("tal"))
    bench.key("filter left", "Esc")
    bench.key("back in the text", "Ctrl+T", always=True)
    bench.key("history", "Ctrl+H")
    bench.key("history, its end", "End")
    bench.key("history closed", "Esc")
    bench.key("entities", "Ctrl+Alt+I")
    bench.do("entities, a name", lambda: bench.type("karo"))
    bench.key("entities closed", "Esc")
    bench.key("entities closed", "Esc", always=True)
    bench.key("entities again", "Ctrl+Alt+I")
    bench.key("entities closed", "Esc")
    bench.key("entities closed", "Esc", always=True)
    bench.key("text", "Ctrl+T", always=True)
    bench.key("select a word", "Space")
    bench.key("tag it", "P")
    bench.key("link it to an entity", "+")
    bench.do("link, letters of a name", lambda: bench.type("karo"))
    bench.key("link left", "Esc")
    bench.key("undo", "Ctrl+Z")
    bench.key("hard cases", "Ctrl+Alt+H")
    bench.key("hard cases left", "Esc")
    bench.key("discussion", "Ctrl+Alt+D")
    bench.key("discussion left", "Esc")
    bench.key("occurrences elsewhere", "Ctrl+Shift+O", quiet=2.0)
    bench.key("occurrences left", "Esc")
    one = folder / "one.jsonl"
    row = next(Newsroom(seed=11).articles(1))
    one.write_text(json.dumps({**row, "story_id": ""}) + "\n", "utf-8")
    bench.do("import one article", lambda: window.projects.start_import(Request((one,))))
    bench.key("grouping again", "Ctrl+Alt+G")
    bench.do("merge: dialog", lambda: window.actions_.run("story.merge"))
    bench.do("merge: letters", lambda: bench.type("a"))
    bench.key("merge left", "Esc")
    bench.key("merge left", "Esc", always=True)
    bench.do("merge two stories", lambda: _merge(window))
    bench.key("merge undone", "Ctrl+Z")
    bench.do("split: dialog", lambda: window.actions_.run("story.split"))
    bench.key("split left", "Esc")
    bench.key("split left", "Esc", always=True)
    bench.do("split a story", lambda: _split(window))
    bench.key("split undone", "Ctrl+Z")
    bench.do("move to a story: dialog", lambda: window.actions_.run("article.story"))
    bench.key("move left", "Esc")
    bench.key("move left", "Esc", always=True)
    bench.key("details", "Ctrl+D")
    bench.key("details left", "Esc")
    bench.key("schema", "Ctrl+Shift+L")
    bench.key("schema left", "Esc")
    bench.key("schema left", "Esc", always=True)
    bench.key("export: dialog", "Ctrl+E")
    bench.key("export left", "Esc")
    bench.do("sprint: dialog", lambda: window.actions_.run("sprint.begin"))
    bench.key("sprint left", "Esc")
    bench.key("article finished", "Ctrl+Return")
    bench.key("next article", "Ctrl+PgDown")
    bench.do("close the window", window.close)


def _merge(window: Any) -> None:
    from annotator.services import browsing, stories

    session = window.workspace.session
    other = next(each for each in browsing.stories(window.project) if each.uid != session.story)
    session.run(stories.merge_stories, session.story, [other.uid])


def _split(window: Any) -> None:
    from annotator.services import stories

    session = window.workspace.session
    session.run(stories.split_story, session.story, [session.article], "Split off here")


def on_the_command_line(path: Path, folder: Path) -> None:
    """Run commands and print the processor time of all their processes, and their memory."""
    import resource

    out = folder / "out"
    for words in (
        ["stats", str(path)],
        ["stories", str(path)],
        ["check", str(path)],
        ["export", str(path), str(out), "--format", "pairs"],
    ):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "annotator", "--author", AUTHOR, *words]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        said = (ended.stdout + ended.stderr).strip().splitlines()[-1:]
        print(
            f"annotator {words[0]:34} {spent:8.2f} s {after.ru_maxrss >> 10:6} MB at most so far "
            f"({ended.returncode}: {''.join(said)[:60]})",
            flush=True,
        )


def main() -> None:
    """Copy the project, fill the copy, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "project", type=Path, nargs="?", help="a project of very many articles in stories"
    )
    parser.add_argument("--articles", type=int, default=5_000, help="made where none is named")
    parser.add_argument("--ready", action="store_true", help="use it as it is, and change it")
    parser.add_argument("--only", default="", metavar="WORDS", help="only things so named")
    parser.add_argument("--profile", action="store_true", help="say where the time of these goes")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        os.environ.setdefault("ANNOTATOR_HOME", str(folder / "own"))
        path = options.project or folder / "made.annotator"
        if options.project is None:
            make_project(path, options.articles)
        if options.project is None or not options.ready:
            path = Path(shutil.copy(path, folder / "large.annotator"))
            fill(path)
        in_the_window(path, folder, options.only, options.profile)
        if not options.only:
            on_the_command_line(path, folder)


if __name__ == "__main__":
    main()
