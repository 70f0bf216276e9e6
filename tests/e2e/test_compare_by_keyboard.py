"""A story from its files to its report by key presses alone: review, claim matrix, pairs."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import PATIENCE_S, ROOT, Desk

Record = dict[str, Any]
DECISIONS = ("Return", "Return", "BackSpace", "Return", "u")

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600)]


def work_through(desk: Desk, folder: Path, articles: int) -> Path:
    """Import a folder, decide all that is proposed, fill the matrix and write three exports."""
    project = desk.work / "story.annotator"
    desk.command("new", project)
    desk.open("open", project)

    desk.press("ctrl+shift+i")
    answer(desk, "Import folder", folder)
    desk.in_dialog("Import articles", "Return")
    desk.wait_for(project, lambda found, _: len(found) == articles, "the articles are there")
    (story,) = stories(desk, project)
    assert len(story["articles"]) == articles

    # Whatever report stands over the window is read and put away.
    time.sleep(1)
    if desk.has_window("Import report"):
        desk.in_dialog("Import report", "Escape")
    desk.press("ctrl+t", "ctrl+shift+p")
    wait_until(lambda: bool(proposals(desk, project)), "something is proposed")
    time.sleep(2)
    number = len(proposals(desk, project))

    # The queue, one key for each; what is added by one article only is a queue of its own.
    desk.press("ctrl+4")
    time.sleep(1)
    for turn in range(number):
        desk.press(DECISIONS[turn % len(DECISIONS)])
        time.sleep(0.15)
    wait_until(lambda: not proposals(desk, project), "all of the queue is decided")

    desk.press("ctrl+3", "f")
    time.sleep(1)
    desk.press("ctrl+shift+e")
    write(desk, "Export claim matrix", desk.work / "matrix.csv")
    desk.press("ctrl+shift+r")
    write(desk, "Story report", desk.work / "report.html")
    desk.press("ctrl+e")
    desk.in_dialog("Export", "Down", "Down", "Tab", "ctrl+a")
    desk.write(str(desk.work / "pairs"))
    desk.in_dialog("Export", "Return")
    wait_until(lambda: any((desk.work / "pairs").glob("*.jsonl")), "the pairs are written")
    desk.quit()
    return project


def answer(desk: Desk, title: str, path: Path) -> None:
    """Type a path into a file dialog."""
    desk.in_dialog(title, "ctrl+a")
    desk.write(str(path))
    desk.in_dialog(title, "Return")


def write(desk: Desk, title: str, path: Path) -> None:
    """Type a path into a file dialog, and go on once the file is there and the dialog is not."""
    answer(desk, title, path)
    wait_until(path.exists, f"{path.name} is written")
    wait_until(lambda: not desk.has_window(title), "the dialog is closed")


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Ask again and again until something is so."""
    deadline = time.monotonic() + 2 * PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, f"never so: {what}"
        time.sleep(0.2)


def stories(desk: Desk, project: Path) -> list[Record]:
    """Return the stories as the command line lists them."""
    found: list[Record] = json.loads(desk.command("stories", project, "--json"))["stories"]
    return found


def proposals(desk: Desk, project: Path) -> list[Record]:
    """Return what waits for a decision as the command line lists it."""
    told = json.loads(desk.command("proposals", project, "--json"))
    found: list[Record] = told["proposals"] if isinstance(told, dict) else told
    return found


def check_files(desk: Desk, project: Path, articles: int) -> list[Record]:
    """Look at what was written; return the discrepancies decided."""
    _, discrepancies = desk.exported(project)
    states = {each["status"] for each in discrepancies}
    assert {"accepted", "rejected", "unsure"} <= states
    with (desk.work / "matrix.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) > 1
    assert len(rows[0]) > articles
    report = (desk.work / "report.html").read_text("utf-8")
    assert "<table" in report
    assert "<script" not in report
    pairs = [
        json.loads(line)
        for path in (desk.work / "pairs").glob("*.jsonl")
        for line in path.read_text("utf-8").splitlines()
    ]
    assert {"premise", "hypothesis", "label"} <= pairs[0].keys()
    return discrepancies


def test_a_story_of_the_sample_goes_from_files_to_report(desk: Desk) -> None:
    folder = ROOT / "resources" / "sample" / "ferry-fire"
    project = work_through(desk, folder, 6)
    check_files(desk, project, 6)


def test_the_given_articles_go_from_files_to_report(desk: Desk, given_articles: Path) -> None:
    project = work_through(desk, given_articles, 5)
    decided = check_files(desk, project, 5)
    told = {" ".join(" ".join(side["text"]) for side in each["sides"]) for each in decided}
    for figures in (("457", "412"), ("72", "61")):
        assert any(all(figure in text for figure in figures) for text in told), figures
    labels = {each["label"] for each in decided}
    assert {"number", "quote"} <= labels
    assert labels & {"attribution", "certainty"}
