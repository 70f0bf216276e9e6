"""Print what grouping costs: everything at once in memory, and one more article in a large project.

Run `python tests/benchmarks/grouping.py --articles 100000`, and `--project PATH` with a project of
many articles in stories (`start` makes one); its file is copied, and the copy changed. Processor
seconds of one core: what other programs take meanwhile does not count, waiting for the disk
neither.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

# Before numpy: its threads gain nothing here and disturb the figures.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.corpus import Newsroom

MORE = 3
LIMIT_ALL, LIMIT_ONE, LIMIT_MEMORY = 600, 1, 2048


def print_memory(count: int) -> None:
    """Print the seconds of reading and of grouping so many invented articles, and the memory."""
    from annotator.compare.furniture import find_furniture
    from annotator.compare.sketches import Sketches, sketch_of
    from annotator.compare.stories import group, place

    rows = Newsroom().articles(count)
    start = time.process_time()
    sketches, invented = [], 0.0
    while True:
        before = time.process_time()
        row = next(rows, None)
        invented += time.process_time() - before
        if row is None:
            break
        text = row["body"]
        sketches.append(sketch_of(text, title=row["headline"], furniture=find_furniture(text)))
    read = time.process_time() - start - invented
    whole = Sketches.of(sketches)
    start = time.process_time()
    groups = group(whole)
    grouped = time.process_time() - start
    start = time.process_time()
    place(whole, sketches[0], groups)
    placed = time.process_time() - start
    both = f"read {read:.0f} s, grouped {grouped:.0f} s, together {read + grouped:.0f} s"
    print(
        f"{count:,} articles: {both} (limit for 100,000: {LIMIT_ALL} s); one more placed "
        f"{placed:.2f} s; {_peak():.0f} MB (limit {LIMIT_MEMORY} MB)"
    )


def print_project(path: Path) -> None:
    """Print what regrouping takes after one article came into a copy of a project."""
    from annotator.services.grouping import regroup
    from annotator.services.listing import stories
    from annotator.services.projects import open_project
    from tests.building import add_articles

    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = str(Path(folder) / "own")
        copy = Path(shutil.copy(path, folder))
        with open_project(copy, "bench") as project:
            count = sum(len(story.articles) for story in stories(project))
            news = list(Newsroom(seed=8).articles(MORE + 1))
            for number, row in enumerate(news):
                add_articles(project, {row["headline"]: row["body"]}, story=None)
                start = time.process_time()
                regroup(project)
                seconds = time.process_time() - start
                what = "the first, which reads every text" if not number else "one more article"
                limit = "" if not number else f" (limit {LIMIT_ONE} s)"
                print(f"project of {count:,} articles, {what}: {seconds:.2f} s{limit}", flush=True)


def _peak() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=5_000, metavar="N")
    parser.add_argument("--project", type=Path, default=None, metavar="PATH")
    arguments = parser.parse_args()
    if arguments.articles:
        print_memory(arguments.articles)
    if arguments.project is not None:
        print_project(arguments.project)


if __name__ == "__main__":
    main()
