"""Measure tagging all other occurrences over many articles: preview, apply, undo, redo.

Run ``python -m tests.benchmarks.occurrences``. Times are processor time of this process, in
seconds. ``--project`` measures a copy of a project that is there already instead of importing
invented articles, which takes minutes.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from annotator.domain.spans import Span
from annotator.services import occurrences, tagging
from annotator.store import queries
from annotator.store.project import Project
from tests.benchmarks.corpus import write_jsonl

ROOT = Path(__file__).resolve().parent.parent.parent
AUTHOR = "bench"
T = TypeVar("T")


def make_project(folder: Path, articles: int) -> Path:
    """Import invented articles into a project."""
    path = folder / "own.annotator"
    write_jsonl(folder / "corpus.jsonl", articles)
    command = [sys.executable, "-m", "annotator", "--author", AUTHOR]
    for words in (["new", str(path)], ["import", str(path), str(folder / "corpus.jsonl")]):
        subprocess.run([*command, *words], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return path


def word_found(path: Path, wanted: int) -> str:
    """Return the word that stands about ``wanted`` times in the texts."""
    with sqlite3.connect(path) as base:
        base.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, body_words, row)")
        row = base.execute(
            "SELECT term FROM temp.words WHERE length(term) > 3 AND term GLOB '[a-z]*' "
            "ORDER BY abs(cnt - ?) LIMIT 1",
            (wanted,),
        ).fetchone()
    return str(row[0])


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return processor time in seconds, and what came of it."""
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


def tag_one(project: Project, word: str) -> str:
    """Tag the first occurrence of a word and return the mention's uid."""
    for uid in queries.article_order(project.connection):
        text = queries.text_of(project.connection, uid).text
        at = text.find(f" {word} ") + 1
        if at:
            span = Span(at, at + len(word))
            return tagging.add_mention(project, uid, [span], "organisation").uid
    raise SystemExit(f"no article holds {word}")


def measure(project: Project, word: str) -> None:
    """Print a line of the table for one word."""
    wanted = occurrences.sought(project, tag_one(project, word), "corpus")
    slices: list[float] = []
    found = []
    began = time.process_time()
    for some in occurrences.find(project, wanted):
        slices.append(time.process_time() - began - sum(slices))
        found += some
    preview = time.process_time() - began
    applied, made = timed(lambda: occurrences.tag(project, wanted, found))
    undone, _ = timed(project.undo)
    redone, _ = timed(project.redo)
    print(
        f"| {word} | {made:,} | {preview:.2f} | {1000 * max(slices):.0f} | {applied:.2f} "
        f"| {undone:.2f} | {redone:.2f} |",
        flush=True,
    )
    project.undo()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--project", type=Path, help="a project to copy instead")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if arguments.project is None:
            path = make_project(Path(name), arguments.articles)
        else:
            path = Path(shutil.copy(arguments.project, Path(name) / "own.annotator"))
        Project(path, AUTHOR).close()
        words = [word_found(path, count) for count in (100, 1_000, 10_000)]
        print("| word | hits | preview s | longest slice ms | applied s | undone s | redone s |")
        print("|---|---|---|---|---|---|---|")
        with Project(path, AUTHOR) as project:
            for word in words:
                measure(project, word)


if __name__ == "__main__":
    main()
