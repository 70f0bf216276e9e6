"""Measure whether a backup of a gigabyte keeps anybody waiting who is typing.

Run ``python tests/benchmarks/backing_up.py``. A mention is tagged every third of a second, first
with nothing else on, then while another process backs the project up; the time is that of the
whole verb, from the call until the step is committed to the disk. Where SQLite runs in rollback
mode the backup waits for a pause in the typing, so there is one after ``--typing`` seconds.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZE = 1_000_000_000
LIMIT = 16.0
_EVERY = 0.33


def make_project(path: Path, size: int) -> None:
    """Make a project of invented articles whose file is at least this large."""
    from annotator.services.projects import new_project
    from tests.building import add_articles

    rng = random.Random(7)
    words = [f"{rng.randrange(16**5):05x}" for _ in range(50_000)]
    with new_project(path, "ann") as project:
        add_articles(project, {"Short": "Fire at sea.\n" * 2000}, story="Ferry")
        number = 0
        while path.stat().st_size < size:
            texts = {}
            for _ in range(20):
                number += 1
                texts[f"Long {number}"] = " ".join(rng.choices(words, k=150_000))
            add_articles(project, texts, story="Ferry")


def tag(project: Any, article: str, seconds: float, running: Any = None) -> list[float]:
    """Tag at a person's pace for some seconds, or until the backup has ended; return the times."""
    from annotator.domain.spans import Span
    from annotator.services import tagging

    times: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not (running is not None and running.poll()):
        at = tag.at = getattr(tag, "at", 0) + 2  # type: ignore[attr-defined]
        began = time.perf_counter()
        tagging.add_mention(project, article, [Span(at, at + 1)], "person")
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(_EVERY)
    return times


def main() -> int:
    """Print the table."""
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bytes", type=int, default=SIZE)
    parser.add_argument("--typing", type=float, default=20.0, help="seconds of typing")
    arguments = parser.parse_args()
    from annotator.services import backup_process
    from annotator.services.projects import open_project
    from annotator.store import queries

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.annotator"
        make_project(path, arguments.bytes)
        with open_project(path, "ann") as project:
            article = queries.article_order(project.connection)[0]
            mode = project.connection.exec_driver_sql("PRAGMA journal_mode").scalar()
            alone = tag(project, article, arguments.typing)
            began = time.perf_counter()
            running = backup_process.back_up(path, Path(folder) / "backups", 3)
            beside = tag(project, article, arguments.typing, running)
            while running.result is None and not running.poll():
                time.sleep(0.05)
            took = time.perf_counter() - began
        size = path.stat().st_size / 1e6
    print(f"| tagging, {size:,.0f} MB, {mode} | median ms | p95 ms | worst ms | limit p95 |")
    print("|---|---|---|---|---|")
    for name, times in (("alone", alone), ("beside a backup", beside)):
        p95 = quantiles(times, n=20)[-1]
        print(f"| {name} | {median(times):.1f} | {p95:.1f} | {max(times):.1f} | {LIMIT:.0f} |")
    print(f"\nThe backup took {took:.0f} s in all, its check of every page included.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
