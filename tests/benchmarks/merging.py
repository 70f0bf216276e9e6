"""Measure packages: make one, merge it with 10,000 annotations, merge it again, take that back.

Run ``python -m tests.benchmarks.merging``. Seconds of processor time of this process; the limit of
a first merge is 5 s.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from annotator.domain.annotations import Claim, Mention
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span
from annotator.services import merging, packages, sprints
from annotator.services.import_plan import Request
from annotator.services.importing import import_paths
from annotator.services.projects import default_schema
from annotator.store import queries
from annotator.store.project import Project, create
from tests.benchmarks.corpus import write_jsonl

T = TypeVar("T")


def timed(what: str, work: Callable[[], T]) -> T:
    """Print how long something takes."""
    began = time.process_time()
    result = work()
    print(f"{what:44} {time.process_time() - began:6.2f} s")
    return result


def invented(project: Project, many: int) -> Iterator[Mention | Claim]:
    """Yield mentions, every fifth with a claim from it, spread over the articles."""
    me = project.annotator.uid
    articles = queries.article_order(project.connection)
    for number in range(many):
        article = articles[number % len(articles)]
        start = (number // len(articles)) * 11
        if number % 5 == 4:
            yield Claim(new_uid(), article, me, "claim", (Span(start, start + 30),))
        else:
            yield Mention(new_uid(), article, me, "person", (Span(start, start + 8),))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--annotations", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_jsonl(folder / "corpus.jsonl", chosen.articles)
        with create(folder / "lead.annotator", "lead", default_schema()) as lead:
            import_paths(lead, Request(paths=(folder / "corpus.jsonl",), story="All"))
            (story,) = queries.stories(lead.connection)
            sprints.begin_sprint(lead, "Sprint", [story.uid], ["ann"])
            target = folder / "ann.annotator"
            timed("package made", lambda: packages.make_package(lead, target, "ann"))
            with Project(target, "ann") as package:
                made = list(invented(package, chosen.annotations))
                with package.transact("add_mention") as step:
                    for at in range(0, len(made), 500):
                        step.insert(*sorted(made[at : at + 500], key=lambda each: each.kind))
            report = timed(
                f"{chosen.annotations:,} annotations merged",
                lambda: merging.merge_project(lead, target),
            )
            assert report.new.total() == chosen.annotations
            again = timed("merged again", lambda: merging.merge_project(lead, target))
            assert again.changed == 0
            timed("taken back", lead.undo)
            timed("done again", lead.redo)


if __name__ == "__main__":
    main()
