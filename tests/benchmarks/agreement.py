"""Measure agreement: three annotators over 10,000 and 100,000 spans, as the command computes it.

Run ``python -m tests.benchmarks.agreement [--spans N …] [--per-article N …]``. The project is made
in a temporary folder by bulk insertion; times are those of the processor, so a busy machine
changes them little. ``read`` is reading and counting, ``figures`` the coefficients, ``intervals``
what a thousand resamples add.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

import sqlalchemy as sa

from annotator.domain.agreement.report import report
from annotator.domain.identity import new_uid
from annotator.domain.schema import Label, Schema
from annotator.services.agreement import collect
from annotator.store import tables
from annotator.store.connection import snapshot, transaction
from annotator.store.project import Project, create
from tests.benchmarks.exporting import ARTICLE, PER_STORY, WORDS, _insert_article

NAMES = ("ann", "ben", "cat")
LABELS = ("person", "group", "place", "time", "number", "event", "role", "document")
MISSED, MOVED, RENAMED, LINKED = 0.12, 0.15, 0.1, 0.4


def make(path: Path, spans: int, per_article: int) -> None:
    """Make a project in which three annotators marked nearly the same, ``spans`` in all."""
    schema = Schema("Benchmark", tuple(Label(label, "mention", label.title()) for label in LABELS))
    draw = random.Random(1)
    count = -(-spans // (per_article * len(NAMES)))
    with create(path, NAMES[0], schema) as project, transaction(project.connection):
        run = project.connection.execute
        step = run(sa.select(sa.func.max(tables.step.c.id))).scalar_one()
        for name in NAMES[1:]:
            run(sa.insert(tables.annotator), {"uid": new_uid(), "name": name})
        people = [
            run(
                sa.select(tables.annotator.c.id).where(tables.annotator.c.name == name)
            ).scalar_one()
            for name in NAMES
        ]
        stories = range(1, count // PER_STORY + 2)
        run(
            sa.insert(tables.story),
            [{"id": i, "uid": new_uid(), "step_id": step, "name": f"story {i}"} for i in stories],
        )
        entities = range(1, 10 * len(stories) + 1)
        run(
            sa.insert(tables.entity),
            [{"id": i, "uid": new_uid(), "label": "person", "name": str(i)} for i in entities],
        )
        for key in range(1, count + 1):
            text = " ".join(draw.choices(WORDS, k=ARTICLE // 6)) + f" {key}"
            _insert_article(project.connection, key, text, step)
            run(
                sa.insert(tables.progress),
                [
                    {"uid": new_uid(), "article_id": key, "annotator_id": who, "state": "done"}
                    for who in people
                ],
            )
            run(sa.insert(tables.mention), _mentions(draw, key, len(text), people, per_article))


def _mentions(
    draw: random.Random, article: int, length: int, people: list[int], count: int
) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    first = 10 * (article // PER_STORY) + 1
    wanted = count / (1 - MISSED)
    for place in range(round(wanted)):
        # Spread over the text, so that few overlap by themselves, as in news.
        start = int(place * (length - 40) / wanted) + draw.randrange(6)
        end, label = start + draw.randint(4, 20), draw.choice(LABELS)
        entity = draw.randrange(first, first + 10) if draw.random() < LINKED else None
        for who in people:
            if draw.random() < MISSED:
                continue
            found.append(
                {
                    "uid": new_uid(),
                    "article_id": article,
                    "annotator_id": who,
                    "label": draw.choice(LABELS) if draw.random() < RENAMED else label,
                    "status": "accepted",
                    "origin": "person",
                    "schema_version": 1,
                    "start": start,
                    "end": end + (draw.randint(1, 5) if draw.random() < MOVED else 0),
                    "entity_id": entity,
                }
            )
    return found


def measure(path: Path) -> tuple[int, int, float, float, float]:
    """Return spans, figures, and the seconds of reading, figures and intervals."""
    with Project(path, NAMES[0], read_only=True) as project, snapshot(project.connection):
        spans = project.connection.execute(
            sa.select(sa.func.count()).select_from(tables.mention)
        ).scalar_one()
        begin = time.process_time()
        collected = collect(project)
        collected.collector.complete()
        read = time.process_time()
        report(collected.collector, resamples=0)
        plain = time.process_time()
        made = report(collected.collector)
        drawn = time.process_time()
    return spans, len(made.figures), read - begin, plain - read, (drawn - plain) - (plain - read)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spans", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--per-article", type=int, nargs="+", default=[50, 5])
    arguments = parser.parse_args()
    titles = ("spans", "an article", "figures", "read s", "figures s", "intervals s", "all s")
    print("".join(f"{title:>13}" for title in titles))
    with tempfile.TemporaryDirectory() as name:
        for spans in arguments.spans:
            for per_article in arguments.per_article:
                path = Path(name) / f"{spans}-{per_article}.annotator"
                make(path, spans, per_article)
                found, figures, *seconds = measure(path)
                print(
                    f"{found:13,}{per_article:13}{figures:13}"
                    + "".join(f"{each:13.2f}" for each in (*seconds, sum(seconds)))
                )
    scale = 1 if sys.platform == "darwin" else 1024
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
