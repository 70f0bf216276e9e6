"""Measure an import from JSONL, from the start of the command to its end.

    python tests/benchmarks/importing.py [--articles 100000] [--format jsonl|csv|text]

Prints articles a second, the peak memory of all processes together, and the size of the project
per article. Furniture, front matter, sentences and the full-text index are part of it.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.benchmarks.corpus import Newsroom, write_jsonl


class Memory:
    """Watch the resident memory of a process and its children, where /proc tells it."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._ended = threading.Event()
        self.peak = 0
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Return the peak in bytes, shared pages counted once per process."""
        self._ended.set()
        self._thread.join()
        return self.peak

    def _watch(self) -> None:
        while not self._ended.wait(0.05):
            self.peak = max(self.peak, sum(map(_resident, _family(self._pid))))


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return [pid]
    return [pid, *(each for child in children for each in _family(int(child)))]


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "annotator", *arguments]


def _write(folder: Path, format_: str, count: int) -> Path:
    if format_ == "jsonl":
        write_jsonl(folder / "corpus.jsonl", count)
        return folder / "corpus.jsonl"
    articles = Newsroom().articles(count)
    if format_ == "csv":
        with (folder / "corpus.csv").open("w", encoding="utf-8", newline="") as file:
            first = next(articles)
            table = csv.DictWriter(file, list(first))
            table.writeheader()
            table.writerow(first)
            table.writerows(articles)
        return folder / "corpus.csv"
    for number, article in enumerate(articles):
        path = folder / "corpus" / article["story_id"] / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article["body"], "utf-8")
    return folder / "corpus"


def measure(count: int, format_: str) -> tuple[float, int, int]:
    """Return seconds, peak memory in bytes and the project's size in bytes for one import."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = _write(folder, format_, count)
        project = folder / "own.annotator"
        subprocess.run(
            _command("new", str(project)), check=True, stdout=subprocess.DEVNULL, cwd=ROOT
        )
        began = time.perf_counter()
        process = subprocess.Popen(
            _command("import", str(project), str(source)), stdout=subprocess.DEVNULL, cwd=ROOT
        )
        memory = Memory(process.pid)
        status = process.wait()
        seconds = time.perf_counter() - began
        peak = memory.stop()
        if status:
            raise SystemExit(f"the import ended with status {status}")
        return seconds, peak, project.stat().st_size


def main() -> None:
    """Measure and print one line of a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--format", choices=["jsonl", "csv", "text"], default="jsonl")
    arguments = parser.parse_args()
    count = arguments.articles
    seconds, peak, size = measure(count, arguments.format)
    print("| format | articles | seconds | articles/s | peak MB | bytes per article |")
    print("|---|---|---|---|---|---|")
    print(
        f"| {arguments.format} | {count:,} | {seconds:.1f} | {count / seconds:,.0f} "
        f"| {peak / 1e6:.0f} | {size / count:,.0f} |"
    )


if __name__ == "__main__":
    main()
