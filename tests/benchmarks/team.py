"""Measure a team at work on one PostgreSQL server and print a table.

Run ``python tests/benchmarks/team.py``. Sixteen processes, each an annotator with a login of its
own, take stories of a sprint, those of one who went away among them, and tag at the pace of a
quick person. The server waits for its disk at each commit. Times run from the call to what the
server acknowledged. Afterwards the database is held against what the processes were told.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

CLIENTS = 16
STORIES = 8
TAGS = 4
PAUSE = (0.5, 1.5)
"""Seconds between two tags of one person."""
LIMITS = {"take": 50.0, "tag": 20.0}
TEXT = "Ilka Brandt said in Osmere that twelve people died when ferry number {} burned.\n"


def work(url: str, name: str, seed: int) -> dict[str, Any]:
    """Take stories until none is left, tag in each, count one up in a record all share."""
    from annotator.domain.annotations import Entity
    from annotator.domain.spans import Span
    from annotator.errors import Overtaken, ProjectLocked
    from annotator.services import sprints, tagging
    from annotator.store import queries, records, sprint_rows
    from annotator.store.postgres_address import link_of, parse
    from annotator.store.project import Project

    rng = random.Random(seed)
    told: dict[str, Any] = {"take": [], "tag": [], "stories": [], "mentions": [], "counted": 0}
    told["processor"] = {"take": 0.0, "tag": 0.0}
    told["overtaken"] = 0
    with Project(link_of(parse(url)), name) as project:
        shared = next(records.select(project.connection, Entity.kind))
        # The first call of each compiles its statements, as the first key of a day does.
        queries.article_order(project.connection)
        print("ready", flush=True)
        sys.stdin.readline()
        # People do not all begin in the same instant.
        time.sleep(rng.uniform(*PAUSE))
        while True:
            began, busy = time.perf_counter(), time.process_time()
            taken = sprints.take_next(project)
            told["take"].append(1000 * (time.perf_counter() - began))
            told["processor"]["take"] += 1000 * (time.process_time() - busy)
            if taken is None:
                return told
            told["stories"].append(f"{taken.sprint} {taken.story}")
            (article,) = sprint_rows.articles_left(project.connection, taken.story, taken.annotator)
            for number in range(TAGS):
                time.sleep(rng.uniform(*PAUSE))
                began, busy = time.perf_counter(), time.process_time()
                made = tagging.add_mention(
                    project, article, [Span(number * 5, number * 5 + 4)], "person"
                )
                told["tag"].append(1000 * (time.perf_counter() - began))
                told["processor"]["tag"] += 1000 * (time.process_time() - busy)
                told["mentions"].append(made.uid)
            while True:
                try:
                    with project.transact("edit_entity") as step:
                        before = step.get(Entity, shared.uid)
                        step.update(before, replace(before, name=str(int(before.name) + 1)))
                    break
                except (Overtaken, ProjectLocked):
                    told["overtaken"] += 1
            told["counted"] += 1
            sprints.finish_assignment(project, taken.uid)


def make_project(url: str) -> None:
    """Make the project: two sprints, one of them left behind by somebody whose leases ended."""
    from annotator.domain.annotations import Entity
    from annotator.domain.identity import new_uid
    from annotator.services import sprints, team
    from annotator.store import queries, sprint_rows
    from annotator.store.postgres_address import link_of, parse
    from annotator.store.project import Project
    from tests.building import SCHEMA, add_articles
    from tests.server import PASSWORD

    link = link_of(parse(url))
    team.init(link, "lena", SCHEMA)
    names = [f"annotator{number}" for number in range(CLIENTS)]
    for name in names:
        team.add_user(link, "lena", name, "annotator", PASSWORD)
    with Project(link, "lena") as project:
        for number in range(CLIENTS * STORIES):
            add_articles(project, {f"T{number}": TEXT.format(number)}, story=f"Story {number}")
        stories = [story.uid for story in queries.stories(project.connection)]
        half = len(stories) // 2
        sprints.begin_sprint(project, "Own", stories[:half], names)
        left = sprints.begin_sprint(project, "Left behind", stories[half:], ["gone"]).sprint
        with project.transact("take_story", how="setup") as made:
            for each in sprint_rows.assignments(made.connection, sprint_uid=left.uid):
                ended = "2001-01-01T00:00:00+00:00"
                made.update(each, replace(each, state="in_progress", lease_until=ended))
            made.insert(Entity(new_uid(), "person", "0"))


def faults(url: str, told: list[dict[str, Any]]) -> dict[str, int]:
    """Count what must not be: compare the database with what was acknowledged."""
    from annotator.domain.annotations import Entity, Mention
    from annotator.domain.sprints import Assignment
    from annotator.services import checking
    from annotator.store import records
    from annotator.store.postgres_address import link_of, parse
    from annotator.store.project import Project

    handed = Counter(story for each in told for story in each["stories"])
    acknowledged = {uid for each in told for uid in each["mentions"]}
    with Project(link_of(parse(url)), "lena", read_only=True) as project:
        connection = project.connection
        stored = [record.uid for record in records.select(connection, Mention.kind)]
        counter = next(records.select(connection, Entity.kind))
        states = Counter(each.state for each in records.select(connection, Assignment.kind))
        return {
            "stories handed out twice": sum(1 for number in handed.values() if number > 1),
            "stories left": sum(states.values()) - states["done"],
            "tags lost": len(acknowledged - set(stored)),
            "tags twice or unknown": len(stored) - len(acknowledged & set(stored)),
            "updates lost": sum(each["counted"] for each in told) - int(counter.name),
            "findings of annotator check": sum(1 for _ in checking.check(project)),
        }


def run() -> tuple[list[dict[str, Any]], dict[str, int], float]:
    """Start the server and the clients; return what each was told, the faults, and seconds."""
    from tests.server import running

    with running(durable=True) as server:
        url = server.new_database()
        make_project(url)
        database = url.rpartition("/")[2]
        clients = [
            subprocess.Popen(
                [sys.executable, __file__, "--client", str(number)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=os.environ | {"TEAM_URL": server.of(database, f"annotator{number}")},
            )
            for number in range(CLIENTS)
        ]
        for client in clients:
            assert client.stdout is not None
            client.stdout.readline()
        began = time.perf_counter()
        for client in clients:
            assert client.stdin is not None
            client.stdin.write("go\n")
            client.stdin.flush()
        told = []
        for client in clients:
            out, _ = client.communicate(timeout=600)
            if client.returncode:
                raise RuntimeError("a client failed; its reason stands above")
            told.append(json.loads(out))
        seconds = time.perf_counter() - began
        found = faults(url, told)
        server.drop_databases()
        if server.folder is None:
            for number in range(CLIENTS):
                server.run(f"DROP ROLE IF EXISTS annotator{number}")
        return told, found, seconds


def main() -> int:
    """Print the table; exit 1 where something was lost or handed out twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--client", type=int, help=argparse.SUPPRESS)
    client = parser.parse_args().client
    if client is not None:
        print(json.dumps(work(os.environ["TEAM_URL"], f"annotator{client}", client)))
        return 0
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        told, found, seconds = run()
    load = "/".join(f"{each:.0f}" for each in os.getloadavg())
    print(
        f"{CLIENTS} clients, {CLIENTS * STORIES} stories, {seconds:.0f} s on {os.cpu_count()} "
        f"cores (load {load})"
    )
    print(
        f"{'':<6}{'calls':>8}{'median':>10}{'p95':>10}{'most':>10}{'p95 below':>12}"
        f"{'client processor':>18}"
    )
    for what, limit in LIMITS.items():
        times = [each for client_told in told for each in client_told[what]]
        p95 = quantiles(times, n=20)[-1]
        spent = sum(each["processor"][what] for each in told)
        print(
            f"{what:<6}{len(times):>8}{median(times):>7.1f} ms{p95:>7.1f} ms{max(times):>7.1f} ms"
            f"{limit:>9.0f} ms{spent / len(times):>15.1f} ms"
        )
    print(f"updates that came too late and were made again: {sum(e['overtaken'] for e in told)}")
    for what, count in found.items():
        print(f"{what}: {count}")
    return int(any(found.values()))


if __name__ == "__main__":
    sys.exit(main())
