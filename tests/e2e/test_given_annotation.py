"""Reproduce a given annotation by key presses alone, with suggestions off and on; count them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator.services import reading
from annotator.services.projects import Project
from annotator.services.reading import Page
from tests.e2e.annotating import Hand, Listener, Tally, by_hand
from tests.e2e.conftest import ROOT, Desk
from tests.e2e.planning import Planner, Wanted
from tests.e2e.screen_reader import ScreenReader
from tests.e2e.test_screen_reader import text_of

STORY = "hospital-strike"
SAMPLE = ROOT / "resources" / "sample"
GIVEN_GOLD = ROOT / "tests" / "data" / "given" / "spans.json"
Record = dict[str, Any]
Gold = dict[str, list[Wanted]]
"""What is wanted of each article, by its text."""

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]


def sample_gold() -> Gold:
    """Return the mentions and claims of one story of the sample."""
    lines = (SAMPLE / "gold" / "articles.jsonl").read_text("utf-8").splitlines()
    articles = [article for article in map(json.loads, lines) if article["story"] == STORY]
    return {article["text"]: annotations_of(article) for article in articles}


def given_gold(folder: Path) -> Gold:
    """Return what is wanted of the given articles: offsets and labels are all that is kept."""
    files = json.loads(GIVEN_GOLD.read_text("utf-8"))
    return {
        (folder / name).read_text("utf-8-sig"): [
            Wanted(layer, label, ((start, end),)) for layer, label, start, end in rows
        ]
        for name, rows in files.items()
    }


def annotations_of(article: Record) -> list[Wanted]:
    """Return the spans of an exported article's mentions and claims."""
    return sorted(
        Wanted(layer, each["label"], tuple((start, end) for start, end in each["spans"]))
        for group in article["annotations"]
        for layer, name in (("mention", "mentions"), ("claim", "claims"))
        for each in group[name]
        if each.get("status") != "rejected"
    )


def annotate_by_hand(desk: Desk, folder: Path, gold: Gold) -> Tally:
    """Annotate each article of a folder by keys, with suggestions off; compare with the gold."""
    project = open_project(desk, folder)
    hand = Hand(desk.environment)
    desk.press("ctrl+u")
    for page in pages_in_order(desk, project):
        by_hand(hand, Planner(page), gold[page.text])
        hand.press(("ctrl+Return",), "finishing articles")
    finish(desk, project, gold)
    return hand.tally


def annotate_with_suggestions(desk: Desk, reader: ScreenReader, folder: Path, gold: Gold) -> Tally:
    """Annotate each article of a folder by keys, deciding suggestions as they are read out."""
    project = open_project(desk, folder)
    window = reader.window("News Annotator")
    desk.press("ctrl+Home")
    listener = Listener(desk.environment, reader, window, text_of(reader, window))
    for page in pages_in_order(desk, project):
        listener.with_suggestions(Planner(page), gold[page.text])
        listener.hand.press(("ctrl+Return",), "finishing articles")
    finish(desk, project, gold)
    return listener.hand.tally


def open_project(desk: Desk, folder: Path) -> Path:
    """Make a project of a folder of articles and open it."""
    project = desk.work / "given.annotator"
    desk.command("new", project)
    desk.command("import", project, folder)
    desk.open("open", project)
    return project


def pages_in_order(desk: Desk, path: Path) -> list[Page]:
    """Return the articles as they are seen, in the order they are worked through."""
    stories = json.loads(desk.command("stories", path, "--json"))["stories"]
    with Project(path, "reader", read_only=True) as project:
        return [
            reading.read(project, article["uid"], "nobody")
            for story in stories
            for article in story["articles"]
        ]


def finish(desk: Desk, project: Path, gold: Gold) -> None:
    """Quit, export, and find in the export exactly what the gold holds."""
    desk.quit()
    articles, _ = desk.exported(project)
    made = {each["text"]: set(annotations_of(each)) for each in articles}
    assert made.keys() == gold.keys()
    for text, wanted in gold.items():
        missing = sorted(set(wanted) - made[text])
        unwanted = sorted(made[text] - set(wanted))
        assert (missing, unwanted) == ([], [])


def copied(story: Path, work: Path) -> Path:
    """Copy the articles of a story into a folder of the test's own."""
    return Path(shutil.copytree(story, work / "articles"))


def test_the_sample_is_annotated_by_hand(desk: Desk) -> None:
    gold = sample_gold()
    tally = annotate_by_hand(desk, copied(SAMPLE / STORY, desk.work), gold)
    assert presses_each(tally, gold) < 4


def test_the_sample_is_annotated_with_suggestions(heard: tuple[Desk, ScreenReader]) -> None:
    desk, reader = heard
    gold = sample_gold()
    tally = annotate_with_suggestions(desk, reader, copied(SAMPLE / STORY, desk.work), gold)
    assert tally.by_kind["suggestions accepted"] > 0
    assert presses_each(tally, gold) < 4


def test_the_given_articles_are_annotated_by_hand(desk: Desk, given_articles: Path) -> None:
    gold = given_gold(given_articles)
    tally = annotate_by_hand(desk, copied(given_articles, desk.work), gold)
    assert presses_each(tally, gold) < 4


def test_the_given_articles_are_annotated_with_suggestions(
    heard: tuple[Desk, ScreenReader], given_articles: Path
) -> None:
    desk, reader = heard
    gold = given_gold(given_articles)
    tally = annotate_with_suggestions(desk, reader, copied(given_articles, desk.work), gold)
    assert presses_each(tally, gold) < 5


def presses_each(tally: Tally, gold: Gold) -> float:
    """Return the presses for each annotation."""
    return tally.presses / sum(map(len, gold.values()))
