"""Measure searching: first results over many articles, random queries, consistency of mentions.

Run ``python -m tests.benchmarks.searching``. Times are processor time of this process, in
milliseconds, the median of five and the longest. ``--project`` measures a copy of a project that
is there already instead of importing invented articles, which takes minutes.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from annotator.domain.query import QueryError, parse
from annotator.domain.query_tree import simplified
from annotator.services.consistency import OTHER_LABEL, UNTAGGED, Review
from annotator.services.searching import Search
from annotator.store.project import Project
from tests.benchmarks.corpus import write_jsonl

ROOT = Path(__file__).resolve().parent.parent.parent
AUTHOR = "bench"
QUERIES = (
    "reporters",
    "the harbour",
    '"told reporters"',
    "harb*",
    "h*",
    "reporters -harbour OR talmur",
    "outlet:wire published:2025-03..2025-04 harbour",
    "outlet:wire OR talmur",
    "title:zzzz",
    "status:new the",
    "label:person",
    "label:weapon annotator:bench outlet:post",
    "the label:person",
    "the -label:person",
    "has:mention -has:claim harbour",
    "北京",
    "nowherefound",
)
_PIECES = (
    *("label:", "outlet:", "published:", "has:", "status:", "entity:", "OR", "AND", "NOT", "done"),
    *("open", "2031-05-01", "..", "ferry", "person", " ", " ", "(", ")", '"', "-", "|", "*", ">"),
)
_LETTERS = "ab \"“”()|-*:.<>=\t\n\0'%_;\\北é\u0301ق\ud800\U0001f6a20١"


def random_query(chance: random.Random) -> str:
    """Return letters and pieces of the language in any order."""
    return "".join(
        chance.choice(_PIECES) if chance.random() < 0.6 else chance.choice(_LETTERS)
        for _ in range(chance.randrange(20))
    )


def make_project(folder: Path, articles: int) -> Path:
    """Import invented articles into a project."""
    path = folder / "own.annotator"
    write_jsonl(folder / "corpus.jsonl", articles)
    command = [sys.executable, "-m", "annotator", "--author", AUTHOR]
    for words in (["new", str(path)], ["import", str(path), str(folder / "corpus.jsonl")]):
        subprocess.run([*command, *words], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return path


def add_mentions(path: Path, count: int) -> None:
    """Write mentions of capitalised words into a closed project, most of a word with one label."""
    chance = random.Random(5)
    labels = ("person", "organisation", "armed_group", "country", "place", "time", "weapon")
    with sqlite3.connect(path) as base:
        who = base.execute("SELECT id FROM annotator WHERE name = ?", (AUTHOR,)).fetchone()[0]
        texts = base.execute("SELECT a.id, b.text FROM article a JOIN body b ON b.id = a.body_id")
        keys = texts.fetchall()
        each, number = max(1, count // len(keys)), 0
        for article, text in keys:
            rows = []
            at = 0
            for _ in range(each):
                at = next((n for n in range(at, len(text)) if text[n].isupper()), len(text))
                end = next((n for n in range(at, len(text)) if not text[n].isalpha()), len(text))
                if end <= at:
                    break
                usual = labels[hash_of(text[at:end]) % len(labels)]
                label = usual if chance.random() < 0.97 else chance.choice(labels)
                number += 1
                rows.append((f"m{number}", article, who, label, at, end))
                at = end
            base.executemany(
                "INSERT INTO mention (uid, article_id, annotator_id, label, status, origin,"
                ' schema_version, start, "end")'
                " VALUES (?, ?, ?, ?, 'accepted', 'person', 1, ?, ?)",
                rows,
            )
        base.execute(
            "INSERT INTO progress (uid, article_id, annotator_id, state)"
            " SELECT 'p' || id, id, ?, 'in_progress' FROM article",
            (who,),
        )


def hash_of(word: str) -> int:
    """Return a number for a word, the same in every process."""
    return sum(ord(letter) * 31**place for place, letter in enumerate(word[:8]))


def timed(work: Callable[[], object], times: int = 5) -> tuple[float, float, object]:
    """Return median and longest processor time in milliseconds, and what came of it."""
    taken = []
    result: object = None
    for _ in range(times):
        began = time.process_time()
        result = work()
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken), max(taken), result


def _first(project: Project, query: str) -> object:
    return Search(project, query).more(50, 0.1)


def _count(project: Project, query: str) -> object:
    return Search(project, query).number()


def measure_queries(project: Project) -> None:
    """Print a line for each query: first page, and the number of articles that match."""
    print("| query | first results ms | longest | finds | all of them, counted ms | number |")
    print("|---|---|---|---|---|---|")
    for query in QUERIES:
        first, longest, finds = timed(partial(_first, project, query))
        count, _, number = timed(partial(_count, project, query), 3)
        assert isinstance(finds, list)
        print(
            f"| `{query}` | {first:.1f} | {longest:.1f} | {len(finds)} | {count:.1f} | {number} |",
            flush=True,
        )


def measure_random(project: Project, parsed: int, run: int) -> None:
    """Parse random queries, and run some of those that are none too many."""
    chance = random.Random(11)
    refused = 0
    began = time.process_time()
    for _ in range(parsed):
        try:
            simplified(parse(random_query(chance)))
        except QueryError:
            refused += 1
    seconds = time.process_time() - began
    print(f"\n{parsed:,} random queries read in {seconds:.1f} s; {refused:,} told what is wrong")
    refused = 0
    began = time.process_time()
    for _ in range(run):
        try:
            Search(project, random_query(chance)).more(1, 0.02)
        except QueryError:
            refused += 1
    seconds = time.process_time() - began
    print(f"{run:,} of them run in {seconds:.1f} s; {refused:,} told what is wrong")


def measure_consistency(project: Project) -> None:
    """Print how long the mentions take to be read, and the first finds of each check."""
    review = Review(project)
    slices = []
    more = True
    while more:
        began = time.process_time()
        more = review.read()
        slices.append((time.process_time() - began) * 1000)
    print(
        f"\n{review.mentions:,} mentions read in {sum(slices) / 1000:.1f} s, "
        f"{len(slices):,} slices of {statistics.median(slices):.1f} ms (longest {max(slices):.1f})"
    )
    for name in (OTHER_LABEL, UNTAGGED):
        began = time.process_time()
        found = review.check(name).more(50, 0.1)
        taken = (time.process_time() - began) * 1000
        print(f"first {len(found)} finds of “{name}”: {taken:.1f} ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=500_000)
    parser.add_argument("--run", type=int, default=20_000)
    parser.add_argument("--project", type=Path, help="a project to copy instead")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if arguments.project is None:
            path = make_project(Path(name), arguments.articles)
        else:
            path = Path(shutil.copy(arguments.project, Path(name) / "own.annotator"))
        Project(path, AUTHOR).close()
        if arguments.mentions:
            add_mentions(path, arguments.mentions)
        with Project(path, AUTHOR) as project:
            measure_queries(project)
            measure_random(project, arguments.queries, arguments.run)
            if arguments.mentions:
                measure_consistency(project)


if __name__ == "__main__":
    main()
