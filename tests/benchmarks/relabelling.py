"""Measure merging a label that a million annotations have into another, and taking it back.

Run ``python tests/benchmarks/relabelling.py``. The project file lies in a temporary folder and is
made for it; ``--check`` verifies it afterwards, which takes some minutes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[2]
MENTIONS = 1_000_000
LIMIT = 10.0


def make_project(path: Path, mentions: int) -> None:
    """Make a project of one long article in which every mention has one label."""
    from annotator.domain.annotations import Mention
    from annotator.domain.identity import new_uid
    from annotator.domain.spans import Span
    from annotator.services.projects import new_project
    from tests.building import add_articles

    with new_project(path, "ann") as project:
        article = add_articles(project, {"Long": "word " * 200_000}, story="Ferry")[0].uid
        author = project.annotator.uid
        with project.transact("import_dataset") as made:
            for start in range(0, mentions, 1000):
                made.insert(
                    *(
                        Mention(
                            new_uid(), article, author, "person",
                            (Span(at % 900_000, at % 900_000 + 4),),
                        )
                        for at in range(start, min(start + 1000, mentions))
                    )
                )  # fmt: skip


def measure(path: Path, *, check: bool) -> list[tuple[str, float, float]]:
    """Return what was measured: name, seconds, seconds of the processor."""
    from annotator.services import checking, merging_labels
    from annotator.services.projects import open_project

    found = []
    with open_project(path, "ann") as project:
        told: list[float] = [perf_counter()]

        def watch(_done: int, _total: int) -> None:
            told.append(perf_counter())

        for name, verb in (
            ("merge", lambda: merging_labels.merge_labels(
                project, "mention", "person", "organisation", watch)),
            ("undo", project.undo),
            ("redo", project.redo),
        ):  # fmt: skip
            wall, cpu = perf_counter(), process_time()
            verb()
            found.append((name, perf_counter() - wall, process_time() - cpu))
        longest = max(after - before for before, after in pairwise(told))
        found.append(("longest without a word of progress", longest, longest))
        if check:
            faults = list(checking.check(project))
            print(f"check: {len(faults)} faults")
    return found


def main() -> int:
    """Print the table."""
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=MENTIONS)
    parser.add_argument("--check", action="store_true", help="verify the project afterwards")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.annotator"
        make_project(path, arguments.mentions)
        before = path.stat().st_size
        rows = measure(path, check=arguments.check)
        grown = (path.stat().st_size - before) / 1e6
    print(f"| {arguments.mentions:,} annotations | s | s of the processor | limit |")
    print("|---|---|---|---|")
    for name, wall, cpu in rows:
        limit = f"{LIMIT:.0f}" if name == "merge" else ""
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {limit} |")
    print(f"\nThe file of {before / 1e6:.0f} MB grew by {grown:.0f} MB for the three steps.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
