"""Measure the export of a million mentions: rate, memory above the program's own, bytes written.

Run ``python -m tests.benchmarks.exporting [--mentions N] [--per-article N]``. The project is made
in a temporary folder by bulk insertion; each export runs in a process of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sqlalchemy as sa

from annotator.compare import sentences
from annotator.domain.identity import new_uid
from annotator.domain.schema import Label, Schema
from annotator.store import tables
from annotator.store.connection import transaction
from annotator.store.project import create

ARTICLE = 2_600
PER_STORY = 5
ENTITIES = 5_000
LINKED = 0.3
WORDS = (
    *("the", "ferry", "left", "Osmere", "harbour", "—", "at", "dawn", "with", "nine", "crew"),
    *("🚢", "aboard,", "officials", "said"),
)
CASES = {
    "jsonl": ["--format", "jsonl"],
    "jsonl, split": ["--format", "jsonl", "--split", "80/10/10"],
    "csv": ["--format", "csv"],
}
_CHILD = """
import json, resource, sys, time
from annotator.cli import main
from annotator.services import export_process, projects
def peak():
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale
projects.open_project(__import__("pathlib").Path(sys.argv[2]), "reader", read_only=True).close()
before, start = peak(), time.perf_counter()
status = main(sys.argv[1:])
taken = time.perf_counter() - start
print(json.dumps({"seconds": taken, "extra": peak() - before}))
sys.exit(status)
"""


def make(path: Path, mentions: int, per_article: int) -> None:
    """Make a project of ``mentions`` mentions, so many in each article, by one annotator."""
    schema = Schema("Benchmark", (Label("person", "mention", "Person"),))
    draw = random.Random(1)
    count = -(-mentions // per_article)
    with create(path, "ada", schema) as project, transaction(project.connection):
        run = project.connection.execute
        step = run(sa.select(sa.func.max(tables.step.c.id))).scalar_one()
        stories = range(1, count // PER_STORY + 2)
        run(
            sa.insert(tables.story),
            [{"id": i, "uid": new_uid(), "step_id": step, "name": f"story {i}"} for i in stories],
        )
        run(
            sa.insert(tables.entity),
            [
                {"id": i, "uid": new_uid(), "label": "person", "name": f"name {draw.random()}"}
                for i in range(1, ENTITIES + 1)
            ],
        )
        for key in range(1, count + 1):
            text = " ".join(draw.choices(WORDS, k=ARTICLE // 6)) + f" {key}"
            _insert_article(project.connection, key, text, step)
            run(
                sa.insert(tables.mention),
                [_mention(draw, key, len(text)) for _ in range(per_article)],
            )


def _insert_article(connection: sa.Connection, key: int, text: str, step: int) -> None:
    connection.execute(
        sa.insert(tables.body),
        {
            "id": key,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "text": text,
            "sentences": sentences.pack(()),
            "splitter": "none",
        },
    )
    connection.execute(
        sa.insert(tables.article),
        {
            "id": key,
            "uid": new_uid(),
            "step_id": step,
            "body_id": key,
            "story_id": key // PER_STORY + 1,
            "title": f"title {key}",
            "outlet": f"outlet {key % 50}",
            "language": "en",
            "length": len(text),
        },
    )
    connection.execute(
        sa.insert(tables.article_detail),
        {"article_id": key, "raw_sha256": "", "encoding": "utf-8"},
    )


def _mention(draw: random.Random, article: int, length: int) -> dict[str, object]:
    start = draw.randrange(length - 20)
    return {
        "uid": new_uid(),
        "article_id": article,
        "annotator_id": 1,
        "label": "person",
        "status": "accepted",
        "origin": "person",
        "schema_version": 1,
        "start": start,
        "end": start + draw.randint(1, 20),
        "entity_id": draw.randint(1, ENTITIES) if draw.random() < LINKED else None,
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--per-article", type=int, default=50)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "benchmark.annotator"
        start = time.perf_counter()
        make(project, arguments.mentions, arguments.per_article)
        size = project.stat().st_size / 1e6
        print(f"made {size:.0f} MB in {time.perf_counter() - start:.0f} s")
        print(f"{'format':14}{'s':>8}{'mentions/s':>12}{'extra MB':>10}{'written MB':>12}")
        for case, options in CASES.items():
            for _ in range(arguments.runs):
                out = folder / "out"
                command = [sys.executable, "-c", _CHILD, "export", str(project), "-o", str(out)]
                result = subprocess.run(
                    [*command, *options], capture_output=True, text=True, check=True
                )
                taken = json.loads(result.stdout.splitlines()[-1])
                written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
                rate = arguments.mentions / taken["seconds"]
                print(
                    f"{case:14}{taken['seconds']:8.2f}{rate:12,.0f}"
                    f"{taken['extra'] / 1e6:10.0f}{written / 1e6:12.0f}"
                )


if __name__ == "__main__":
    main()
