"""Worker processes: the same batches in the same order, clean ends, clear deaths."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.services import import_feed, importing
from annotator.services.import_feed import Feed, HereFeed, SharedFeed, WorkerFeed
from annotator.services.import_plan import Plan, Request, make_plan
from annotator.services.importing import ImportRun
from annotator.services.prepared import Prepared, Remark
from annotator.store import queries
from annotator.store.project import create
from tests.building import SCHEMA


def _plan(tmp_path: Path, rows: int = 330) -> Plan:
    path = tmp_path / "rows.jsonl"
    lines = [json.dumps({"text": f"Words number {n}.\n\nMore of them."}) for n in range(rows)]
    lines[75] = "broken"
    path.write_text("\n".join(lines), "utf-8")
    (tmp_path / "one.txt").write_text("A text between.\n", "utf-8")
    again = tmp_path / "again.jsonl"
    again.write_bytes(path.read_bytes())
    return make_plan(Request((path, tmp_path / "one.txt", again), keep_going=True))


def _run_to_the_end(run: ImportRun) -> None:
    while run.step(wait=30):
        pass


def _drained(feed: Feed) -> tuple[list[Prepared], list[Remark], int]:
    articles: list[Prepared] = []
    problems: list[Remark] = []
    size = 0
    while not feed.ended:
        batch = feed.next(30)
        if batch is not None:
            articles += batch.articles
            problems += batch.problems
            size += batch.size
    feed.close()
    return articles, problems, size


def test_workers_give_what_one_process_gives_in_the_same_order(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    here = _drained(HereFeed(plan))
    assert len(here[0]) == 659
    assert [remark.line for remark in here[1]] == [76, 76]
    assert here[2] <= plan.size
    assert _drained(WorkerFeed(plan)) == here
    assert _drained(SharedFeed(plan, 3)) == here
    assert multiprocessing.active_children() == []


def test_a_cancelled_worker_is_gone(tmp_path: Path) -> None:
    feed = SharedFeed(_plan(tmp_path, 3000), 2)
    assert feed.next(30) is not None
    feed.close()
    feed.close()
    assert feed.ended
    assert feed.next(0) is None
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")
def test_a_worker_that_dies_ends_the_import_with_nothing_written(tmp_path: Path) -> None:
    plan = _plan(tmp_path, 3000)
    with create(tmp_path / "own.annotator", "ann", SCHEMA) as project:
        feed = WorkerFeed(plan)
        with ImportRun(project, plan.request, feed=feed) as run:
            assert run.step(wait=30)
            assert feed._process.pid is not None
            os.kill(feed._process.pid, signal.SIGKILL)
            with pytest.raises(AnnotatorError, match="worker process ended early"):
                _run_to_the_end(run)
        assert queries.count(project.connection, "article") == 0
        assert project.next_undo() is None
    assert multiprocessing.active_children() == []


def test_small_imports_need_no_worker(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    assert isinstance(import_feed.open_feed(plan), HereFeed)


def test_a_large_import_runs_through_workers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_feed, "SMALL", 0)
    plan = _plan(tmp_path)
    with create(tmp_path / "own.annotator", "ann", SCHEMA) as project:
        report = importing.import_paths(project, plan.request)
        assert (report.added, report.duplicate_count, report.problem_count) == (330, 329, 2)
    assert multiprocessing.active_children() == []
