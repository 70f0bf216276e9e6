"""Measure the dashboard over many annotations: counting, the rows behind numbers, the longest read.

Run ``python -m tests.benchmarks.dashboard [--annotations N] [--articles N]``. The project is made
by bulk insertion in a temporary folder; times are those of the processor. ``longest`` is the
longest single statement of the counting, which is as long as a person's own key may have to wait.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from annotator.domain.charts import Wish
from annotator.domain.identity import new_uid
from annotator.services import dashboard, dashboard_behind, dashboard_counts
from annotator.services.dashboard_agreement import Agreed
from annotator.services.projects import default_schema
from annotator.store import tables
from annotator.store.connection import run_many, transaction
from annotator.store.project import Project, create

NAMES = ("ann", "ben", "cat")
PER_STORY = 5


def make(path: Path, annotations: int, articles: int) -> None:
    """Make a project of short articles with mentions of three annotators, all handed out."""
    draw = random.Random(3)
    with create(path, NAMES[0], default_schema()) as project:
        labels = [label.id for label in project.schema.of_layer("mention")]
        with transaction(project.connection):
            run = project.connection.execute
            step = run(sa.select(sa.func.max(tables.step.c.id))).scalar_one()
            for name in NAMES[1:]:
                run(sa.insert(tables.annotator), {"uid": new_uid(), "name": name})
            stories = articles // PER_STORY + 1

            def fill(table: str, columns: str, rows: Iterator[tuple[Any, ...]]) -> None:
                marks = ", ".join("?" * (columns.count(",") + 1))
                sql = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'
                run_many(project.connection, sql, rows)

            keys = range(1, articles + 1)
            text = "word " * 60
            fill(
                "story",
                "id, uid, step_id, name",
                ((n, new_uid(), step, f"story {n}") for n in range(1, stories + 1)),
            )
            fill(
                "body",
                "id, sha256, text, sentences, splitter",
                ((n, f"{n:064}", text, b"", "none") for n in keys),
            )
            fill(
                "article",
                "id, uid, step_id, body_id, story_id, title, outlet, length",
                (
                    (
                        n,
                        new_uid(),
                        step,
                        n,
                        n // PER_STORY + 1,
                        f"title {n}",
                        f"outlet {n % 50}",
                        len(text),
                    )
                    for n in keys
                ),
            )
            fill(
                "mention",
                "uid, article_id, annotator_id, label, status, origin, schema_version,"
                ' start, "end"',
                (
                    (
                        new_uid(),
                        draw.randint(1, articles),
                        draw.randint(1, 3),
                        draw.choice(labels),
                        "rejected" if draw.random() < 0.1 else "accepted",
                        "recurring" if draw.random() < 0.5 else "person",
                        1,
                        5 * (n % 50),
                        5 * (n % 50) + 4,
                    )
                    for n in range(annotations)
                ),
            )
            fill(
                "sprint",
                'uid, name, stories, annotators, overlap, share, seed, "order", cap,'
                " layers, lease_hours",
                iter([(new_uid(), "all", "[]", "[]", 3, 1.0, 0, "given", 0, "[]", 48)]),
            )
            fill("assignment", "uid, sprint_id, story_id, annotator_id, position, state, seconds,"
                 " since",
                 ((new_uid(), 1, n, who, n, draw.choice(("new", "done")), 900,
                   f"2031-05-{1 + n % 28:02}T09:00:00+00:00")
                  for n in range(1, stories + 1) for who in (1, 2, 3)))  # fmt: skip


def measure(path: Path) -> None:
    """Print what each reading takes."""
    with Project(path, NAMES[0], read_only=True) as project:
        longest = _Longest(project)
        begun = time.process_time()
        light = dashboard.light(project, Wish())
        print(f"| light cards | {_ms(begun)} | {longest.take():.0f} |")
        begun = time.process_time()
        counted = dashboard_counts.count(project, Wish())
        print(f"| counted cards | {_ms(begun)} | {longest.take():.0f} |")
        sprint = Wish(sprint=dashboard.sprints(project)[0].uid)
        begun = time.process_time()
        dashboard_counts.count(project, sprint)
        print(f"| counted cards, one sprint | {_ms(begun)} | {longest.take():.0f} |")
        slowest, most = "", 0.0
        for card in (*light, *counted.cards):
            for mark in card.marks[:12]:
                begun = time.process_time()
                dashboard_behind.rows_behind(project, mark.behind, Wish(), counted, Agreed())
                taken = time.process_time() - begun
                if taken > most:
                    slowest, most = card.id, taken
        print(f"| rows behind a number, the slowest ({slowest}) | {most * 1000:,.0f} | |")


class _Longest:
    """Time every statement the database runs, and keep the longest, in milliseconds."""

    def __init__(self, project: Project) -> None:
        self._begun = 0.0
        self._longest = 0.0
        engine = project.connection.engine
        sa.event.listen(engine, "before_cursor_execute", self._begin)
        sa.event.listen(engine, "after_cursor_execute", self._end)

    def take(self) -> float:
        found, self._longest = self._longest, 0.0
        return found

    def _begin(self, *_: object) -> None:
        self._begun = time.process_time()

    def _end(self, *_: object) -> None:
        self._longest = max(self._longest, (time.process_time() - self._begun) * 1000)


def _ms(begun: float) -> str:
    return f"{(time.process_time() - begun) * 1000:,.0f}"


def main() -> None:
    """Make the project, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--annotations", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=100_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.annotator"
        make(path, wanted.annotations, wanted.articles)
        print(f"{wanted.annotations:,} annotations in {wanted.articles:,} articles; milliseconds\n")
        print("| reading | processor time | longest statement |\n|---|---|---|")
        measure(path)


if __name__ == "__main__":
    main()
