"""Print what recognising one article costs: layout, furniture, front matter, sentences.

Run it from the root of the repository: `python tests/benchmarks/recognition.py`. The articles are
the sample corpus, and a plain wire story of 2.6 kB of which most large corpora are made. Times
are processor time, the best of several rounds, so that other programs disturb them little.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.compare.front_matter import read_front_matter
from annotator.compare.furniture import find_furniture
from annotator.compare.layout import read_layout
from annotator.compare.recognition import recognise
from annotator.compare.sentences import split_sentences

ROUNDS = 15
PARAGRAPH = (
    "The harbour master of Port Number {n} said on Tuesday that {n} ships had to wait outside,"
    ' and that "nobody was hurt". The inquiry into the fire is expected to take {n} weeks.'
)


def main() -> None:
    """Print one row per set of articles, in microseconds of processor time an article."""
    sample = [
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "resources" / "sample").glob("*/*.txt"))
    ]
    print(f"{'articles':<16}{'characters':>11}{'layout':>9}{'furniture':>11}", end="")
    print(f"{'front matter':>14}{'sentences':>11}{'all':>8}   µs an article")
    for name, texts in (("wire, 2.6 kB", wire_stories(100)), ("sample corpus", sample)):
        if texts:
            print_row(name, texts)


def wire_stories(count: int) -> list[str]:
    """Return invented wire stories of about 2.6 kB: headline, dateline, paragraphs, a credit."""
    stories = []
    for number in range(count):
        body = [PARAGRAPH.format(n=number + 10 * line) for line in range(15)]
        head = f"Fire closes harbour number {number} for the third time"
        body[0] = f"BREVIK, May 14 (Kesten Press) - {body[0]}"
        stories.append("\n\n".join([head, *body, "(Reporting by Ola Brandt; editing by Mia Moe)"]))
    return stories


def print_row(name: str, texts: Sequence[str]) -> None:
    """Measure each stage over ``texts`` and print the means."""
    read = [(text, read_layout(text)) for text in texts]
    stages: list[Callable[[], object]] = [
        lambda: [read_layout(text) for text in texts],
        lambda: [find_furniture(text, layout=layout) for text, layout in read],
        lambda: [read_front_matter(text, layout=layout) for text, layout in read],
        lambda: [split_sentences(text) for text in texts],
        lambda: [recognise(text) for text in texts],
    ]
    figures = [best_time(stage) / len(texts) * 1e6 for stage in stages]
    print(f"{name:<16}{sum(map(len, texts)) / len(texts):>11.0f}", end="")
    print("".join(f"{x:>{w}.0f}" for x, w in zip(figures, (9, 11, 14, 11, 8), strict=True)))


def best_time(work: Callable[[], object]) -> float:
    """Return the shortest processor time of ``work`` over the rounds, in seconds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
