"""Measure what a person does in a project of very many articles, and how long the window stands.

Run ``python -m tests.benchmarks.large PROJECT``, with a project of 100,000 articles (`start` makes
one); its copy gets mentions, entities, discrepancies and a long history (`large_project`), and is
changed. For each thing done in the real window (offscreen): seconds of processor time of the
window's thread until nothing is left to do, and the longest single event, during which no key is
answered. Commands run in processes of their own. Time of the processor: what other programs take
does not count, waiting for the disk neither.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.large_project import AUTHOR, fill
from tests.benchmarks.start import ROOT, make_project, memory

LIMIT_MS = 100
PATIENCE = 20.0
FILES = 20_000
QUIET = 0.6
"""Seconds without anything to do after which a thing counts as done."""


def make_application() -> Any:
    """Return Qt's application, which notes how long each event kept its thread."""
    from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watched(QApplication):
        """Note the processor time of the longest event, those sent inside it included."""

        depth = 0
        longest = 0.0
        what = ""
        busy = 0.0
        at = 0.0

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            if self.depth:
                return super().notify(receiver, event)
            kind = f"{type(receiver).__name__} {receiver.objectName()} {event.type().name}"
            self.depth = 1
            self.look("")
            try:
                return super().notify(receiver, event)
            finally:
                self.depth = 0
                self.look(kind)

        def look(self, what: str = "itself") -> None:
            """Note that events are looked for, or were: what passed since then was one stretch."""
            now = time.thread_time()
            if what:
                self.took(now - self.at, what)
            self.at = now

        def took(self, seconds: float, what: str) -> None:
            """Note a stretch nothing else could happen in."""
            if seconds > 0.001:
                self.busy = time.monotonic()
            if seconds > self.longest:
                self.longest, self.what = seconds, what

    application = Watched([])
    # An act that looks for events itself, as long steps do, is as many stretches.
    QAbstractEventDispatcher.instance().awake.connect(application.look)
    return application


class Bench:
    """Hold the window and print a row for each thing done in it."""

    def __init__(self, path: Path, folder: Path, profile: str) -> None:
        from annotator.settings import Settings
        from annotator.ui.chrome import Chrome
        from annotator.ui.window import MainWindow

        self.app = make_application()
        self.path, self.folder, self.profile = path, folder, profile
        self.window: Any = MainWindow(
            Settings(folder / "settings.json"), Chrome(self.app, "light"), AUTHOR
        )
        self.window.resize(1440, 900)
        self.window.show()

    def do(
        self,
        name: str,
        act: Callable[[], object],
        *,
        quiet: float = QUIET,
        together: bool = True,
    ) -> None:
        """Do a thing, wait until nothing moves any more, and print what it took.

        What is done ``together`` counts as one stretch.
        """
        app = self.app
        app.longest, app.what, app.busy = 0.0, "", time.monotonic()
        began = time.thread_time()
        with self._profiled(name):
            app.look("")
            act()
            app.look("itself" if together else "")
            self.wait(quiet)
        late = " *" if app.longest * 1000 > LIMIT_MS else ""
        spent, longest = time.thread_time() - began, app.longest * 1000
        print(f"{name:44} {spent:8.2f} s {longest:8.0f} ms{late:2} {app.what}", flush=True)

    def wait(self, quiet: float = QUIET) -> None:
        """Let the window work until nothing has moved for ``quiet`` seconds."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and (
            time.monotonic() - self.app.busy < quiet or self.window.projects.work.running
        ):
            self.app.processEvents()
            time.sleep(0.002)

    @contextmanager
    def _profiled(self, name: str) -> Iterator[None]:
        if not self.profile or self.profile not in name:
            yield
            return
        import cProfile
        import pstats

        with cProfile.Profile() as profiler:
            yield
        pstats.Stats(profiler).sort_stats("cumtime").print_stats(45)

    def press(self, *keys: str) -> None:
        """Press keys, each with its modifiers, on what has the keyboard then."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for key in keys:
            asking = self.app.activeModalWidget()
            if asking is None:
                self.window.activateWindow()
            widget = self.app.focusWidget() or asking or self.window
            QTest.keySequence(widget, QKeySequence(key))

    def leave(self, *keys: str) -> None:
        """Press keys nobody measures, and wait."""
        for key in keys:
            self.press(key)
            self.wait(0.1)

    def letters(self, name: str, text: str, **more: Any) -> None:
        """Type letters into what has the keyboard, and tell of the one that took longest."""
        from PySide6.QtTest import QTest

        def type_them() -> None:
            for letter in text:
                began = time.thread_time()
                QTest.keyClicks(self.app.focusWidget(), letter)
                self.app.took(time.thread_time() - began, f"letter {letter!r}")
                self.app.processEvents()

        self.do(name, type_them, together=False, **more)

    def stop(self) -> None:
        """Stop long work, which others measure, and wait."""
        self.window.projects.work.cancel()
        self.wait(0.1)

    def key(self, name: str, *keys: str, **more: Any) -> None:
        """Press keys as a thing of its own."""
        self.do(f"{name} ({' '.join(keys)})", lambda: self.press(*keys), **more)

    def run(self, name: str, action: str, **more: Any) -> None:
        """Carry out an action that has no key, as a thing of its own."""
        self.do(name, lambda: self.window.actions_.run(action), **more)


def opening(bench: Bench) -> None:
    """Open the project, as the program does, and wait until everything was read ahead."""
    from annotator.ui.program import leave_to_stay

    bench.do("open the project", lambda: bench.window.projects.open_path(bench.path), quiet=0.0)
    leave_to_stay()
    bench.window.workspace.ahead.done.connect(leave_to_stay)
    bench.do("what is read ahead", bench.app.processEvents, quiet=4.0)
    bench.window.workspace.ahead.done.disconnect(leave_to_stay)


def places(bench: Bench) -> None:
    """Go to each place, with all there is in it."""
    bench.key("next article", "Ctrl+PgDown", quiet=3.0)
    bench.key("compare", "Ctrl+2")
    bench.key("matrix", "Ctrl+3")
    bench.key("review", "Ctrl+4")
    bench.key("review of the whole project", "Ctrl+Shift+A")
    bench.key("review, list of discrepancies", "Ctrl+R")
    bench.key("review, end of the list", "End")
    bench.leave("Esc")
    bench.key("dashboard", "Ctrl+6", quiet=3.0)
    bench.key("adjudicate", "Ctrl+7", quiet=3.0)
    bench.key("read", "Ctrl+1")


def searching(bench: Bench) -> None:
    """Search, go through what is found, run the checks."""
    bench.key("search", "Ctrl+5")
    bench.letters("search, a word typed", "reporters", quiet=2.0)
    bench.key("search, asked", "Return")
    bench.key("search, a page on", "PgDown")
    bench.key("search, the end of what is listed", "End", quiet=2.0)
    bench.key("search, all ticked", "Ctrl+A", quiet=2.0)
    bench.key("search, ticked ones tagged", "P", quiet=2.0)
    bench.key("… undone", "Ctrl+Z", quiet=2.0)
    bench.key("… redone", "Ctrl+Shift+Z", quiet=2.0)
    bench.key("… undone", "Ctrl+Z", quiet=2.0)
    for number, what in ((2, "other label"), (3, "tagged here, not there"), (4, "older")):
        bench.key(f"check: {what}", f"Alt+{number}", quiet=3.0)
    bench.leave("Ctrl+1")


def finding(bench: Bench) -> None:
    """Find an article by the palette and by the list."""
    bench.key("palette", "Ctrl+K")
    bench.letters("palette, letters of a title", "entry")
    bench.leave("Esc")
    bench.key("filter the list", "Ctrl+L")
    bench.letters("filter, many hits", "tal")
    bench.key("filter, the last hit", "Down", "End")
    bench.key("filter, the first hit", "Home")
    bench.leave("Esc", "Esc")
    bench.key("list: its end", "Ctrl+L", "Down", "End")
    bench.key("list: its beginning", "Home")
    bench.leave("Ctrl+T")


def history(bench: Bench) -> None:
    """Look into a long history."""
    bench.key("history", "Ctrl+H")
    bench.key("history, its end", "End")
    bench.leave("Esc")


def entities(bench: Bench) -> None:
    """List entities, link a mention to one."""
    bench.key("entities", "Ctrl+Alt+I")
    bench.key("entities, the end", "Tab", "End")
    bench.leave("Esc", "Esc")
    bench.key("entities again", "Ctrl+Alt+I")
    bench.letters("entities, a name", "karo")
    bench.leave("Esc", "Esc", "Ctrl+T")
    bench.key("select a word", "Space")
    bench.key("tag it", "P")
    bench.key("link it to an entity", "+")
    bench.letters("link, letters of a name", "karo min")
    bench.leave("Esc")
    bench.key("undo", "Ctrl+Z")
    bench.key("hard cases", "Ctrl+Alt+H")
    bench.leave("Esc")
    bench.key("discussion", "Ctrl+Alt+D")
    bench.leave("Esc")
    bench.key("occurrences elsewhere", "Ctrl+Shift+O", quiet=2.0)
    bench.leave("Esc")


def importing(bench: Bench) -> None:
    """Import an article, and ask about importing a folder of very many files."""
    from annotator.services.import_plan import Request
    from tests.benchmarks.corpus import Newsroom

    one = bench.folder / "one.jsonl"
    row = next(Newsroom(seed=11).articles(1))
    one.write_text(json.dumps({**row, "story_id": ""}) + "\n", "utf-8")
    start_import = bench.window.projects.start_import
    bench.do("import one article", lambda: start_import(Request((one,))), quiet=0.1)
    bench.stop()
    bench.key("import undone", "Ctrl+Z")
    many = bench.folder / "many"
    for number in range(FILES):
        file = many / f"outlet {number % 40}" / f"{number}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Headline {number}\n\nNobody was hurt in quarter {number}.\n", "utf-8")
    ask = bench.window.projects.import_paths
    bench.do("import dialog, 20,000 files", lambda: ask([many]), quiet=2.0)
    bench.key("import dialog, a format", "Down", quiet=2.0)
    bench.leave("Esc", "Esc")


def stories(bench: Bench) -> None:
    """Merge stories, split one, move an article."""
    from annotator.services import browsing
    from annotator.services import stories as verbs

    session = bench.window.workspace.session
    other = next(
        each for each in browsing.stories(bench.window.project) if each.uid != session.story
    )
    bench.run("merge: dialog", "story.merge")
    bench.letters("merge: letters of a name", "tal")
    bench.leave("Esc", "Esc")
    bench.do(
        "merge two stories",
        lambda: session.run(verbs.merge_stories, session.story, [other.uid]),
    )
    bench.leave("Ctrl+T")
    bench.key("merge undone", "Ctrl+Z")
    bench.run("split: dialog", "story.split")
    bench.leave("Esc", "Esc")
    bench.do(
        "split a story",
        lambda: session.run(verbs.split_story, session.story, [session.article], "Split off here"),
    )
    bench.key("split undone", "Ctrl+Z")
    bench.run("move to a story: dialog", "article.story")
    bench.letters("move: letters of a name", "tal")
    bench.leave("Esc", "Esc")
    bench.run("rename: dialog", "story.rename")
    bench.leave("Esc", "Esc")


def dialogs(bench: Bench) -> None:
    """Open what asks or tells about the whole."""
    bench.key("details", "Ctrl+D")
    bench.leave("Esc", "Esc")
    bench.key("schema", "Ctrl+Shift+L")
    bench.key("schema: a label added", "Insert")
    bench.leave("Esc", "Esc")
    bench.key("… undone", "Ctrl+Z")
    bench.key("export: dialog", "Ctrl+E")
    bench.leave("Esc")
    bench.run("sprint: dialog", "sprint.begin")
    bench.leave("Esc")
    bench.key("article finished", "Ctrl+Return")
    bench.key("next article", "Ctrl+PgDown")
    bench.key("grouping again, some seconds of it", "Ctrl+Alt+G", quiet=3.0)


def leaving(bench: Bench) -> None:
    """Close the project, open it again, close the window."""
    bench.stop()
    bench.key("close the project", "Ctrl+W")
    bench.do("open it again", lambda: bench.window.projects.open_path(bench.path), quiet=4.0)
    bench.do("close the window", bench.window.close)


GROUPS = (places, searching, finding, history, entities, importing, stories, dialogs)


def in_the_window(path: Path, folder: Path, only: str, profile: str) -> None:
    """Do one thing after the other in the window, all groups or one."""
    bench = Bench(path, folder, profile)
    opening(bench)
    for group in GROUPS:
        if only in group.__name__:
            group(bench)
    leaving(bench)
    print(f"{'memory at the end':44} {memory(os.getpid()):8.0f} MB")


def on_the_command_line(path: Path, folder: Path) -> None:
    """Run commands and print the processor time of all their processes, and their memory."""
    out = folder / "out"
    for words in (
        ["stats", str(path)],
        ["stories", str(path)],
        ["check", str(path)],
        ["export", str(path), "--format", "pairs", "-o", str(out)],
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
    names = ", ".join(group.__name__ for group in GROUPS)
    parser.add_argument("--only", default="", metavar="GROUP", help=f"one of {names}")
    parser.add_argument("--profile", default="", metavar="WORDS", help="where its time goes")
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
