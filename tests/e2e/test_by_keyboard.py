"""Annotate, lose power, go on, export: the whole road, by key presses on the real program."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.e2e.conftest import Desk

Record = dict[str, Any]
# Invented. An emoji and a combining accent stand before the words to be tagged.
HARBOUR = """Fire on the ferry Brightwater 🚢👩🏽‍🚒 kills twelve

OSMERE: Harbour master Ilka Brandt said twelve people died when the ferry burned on Monday.

The cafe\u0301 at the pier stayed open. "We heard a bang," said Tomas Virel, a deckhand.
"""
COURIER = """Ferry blaze in Osmere

OSMERE: Fourteen people were killed when the ferry Brightwater burned on Monday, officials said.

The pier was closed by noon.
"""
ARABIC = """حريق في عبارة أوسمير

أوسمير: قالت رئيسة الميناء إلكا براندت 🚢 إن 12 شخصا لقوا حتفهم يوم الاثنين.
"""


def make_project(desk: Desk) -> Path:
    """Make a project of one story in three versions and return it."""
    folder = desk.work / "ferry"
    folder.mkdir()
    for name, text in {"1.txt": HARBOUR, "2.txt": COURIER, "3.txt": ARABIC}.items():
        (folder / name).write_text(text, "utf-8")
    project = desk.work / "desk.annotator"
    desk.command("new", project)
    desk.command("import", project, folder)
    return project


def mentions(articles: list[Record]) -> list[Record]:
    return [
        mention | {"article": article["id"]}
        for article in articles
        for group in article["annotations"]
        for mention in group["mentions"]
    ]


def claims(articles: list[Record]) -> list[Record]:
    return [
        claim
        for article in articles
        for group in article["annotations"]
        for claim in group["claims"]
    ]


def spans_and_texts(
    articles: list[Record], discrepancies: list[Record]
) -> Iterator[tuple[str, str]]:
    """Yield each exported span as it slices from the exported text, and as the export quotes it."""
    texts = {article["id"]: article["text"] for article in articles}
    for article in articles:
        for group in article["annotations"]:
            for annotation in (*group["mentions"], *group["claims"]):
                sliced = " ".join(article["text"][start:end] for start, end in annotation["spans"])
                yield sliced, annotation["text"]
    for discrepancy in discrepancies:
        for side in discrepancy["sides"]:
            for (start, end), quoted in zip(side["spans"], side["text"], strict=True):
                yield texts[side["article"]][start:end], quoted


def test_three_layers_survive_a_kill_and_export(desk: Desk) -> None:
    project = make_project(desk)
    desk.open("open", project)

    # A mention after emoji, and the kill right after its key.
    desk.press("F2")
    desk.find("Ilka Brandt")
    desk.press("p")
    # The key has to travel through the X server; a busy machine takes its time for that.
    time.sleep(1.0)
    desk.kill()
    articles, _ = desk.exported(project)
    assert [(m["label"], m["text"]) for m in mentions(articles)] == [("person", "Ilka Brandt")]
    desk.command("check", project)

    # Undo reaches back over the kill; redo brings the mention again.
    desk.open("open", project)
    desk.press("ctrl+z")
    desk.wait_for(project, lambda articles, _: not mentions(articles), "the mention is taken back")
    desk.press("ctrl+shift+z")
    desk.wait_for(project, lambda articles, _: len(mentions(articles)) == 1, "it is back")

    # A claim with its source and cue.
    desk.press("F3")
    desk.find("twelve people died")
    desk.press("c")
    desk.find("Ilka Brandt")
    desk.press("alt+s")
    desk.find("said")
    desk.press("alt+c")

    # A discrepancy: a side here, a side in the next article, the type's letter.
    desk.press("F4")
    desk.find("twelve people")
    desk.press("ctrl+m", "ctrl+Next")
    desk.find("Fourteen people")
    desk.press("n")

    # An omission: evidence in the first article, the caret where the second has nothing.
    desk.press("ctrl+Prior")
    desk.find("We heard a bang")
    desk.press("ctrl+m", "ctrl+Next")
    desk.find("closed by noon")
    desk.press("Right", "ctrl+shift+m", "o")

    # A mention in Arabic, after an emoji in that paragraph too; its end edge moves on a word.
    desk.press("ctrl+Next", "F2")
    desk.find("12")
    desk.press("n", "braceright")
    desk.wait_for(
        project,
        lambda articles, discrepancies: len(mentions(articles)) == 2 and len(discrepancies) == 2,
        "two mentions and two discrepancies",
    )
    desk.quit()

    articles, discrepancies = desk.exported(project)
    assert {m["text"] for m in mentions(articles)} == {"Ilka Brandt", "12 شخصا"}
    (claim,) = claims(articles)
    assert claim["text"] == "twelve people died"
    person = next(m for m in mentions(articles) if m["label"] == "person")
    assert claim["source"] == person["id"]
    source_text = next(a["text"] for a in articles if a["id"] == person["article"])
    assert [source_text[start:end] for start, end in claim["cue"]] == ["said"]
    by_label = {each["label"]: each for each in discrepancies}
    assert [side["text"] for side in by_label["number"]["sides"]] == [
        ["twelve people"],
        ["Fourteen people"],
    ]
    assert [side["role"] for side in by_label["omission"]["sides"]] == ["evidence", "absent"]
    assert all(sliced == quoted for sliced, quoted in spans_and_texts(articles, discrepancies))
    desk.command("check", project)


def test_letters_in_the_find_field_never_tag(desk: Desk) -> None:
    project = make_project(desk)
    desk.open("open", project)
    desk.press("F2", "ctrl+f")
    desk.write("pogmp")
    desk.press("Escape")
    desk.press("ctrl+Home", "o")
    articles, _ = desk.wait_for(
        project, lambda articles, _: bool(mentions(articles)), "the one key meant to tag tags"
    )
    assert [m["label"] for m in mentions(articles)] == ["organisation"]
    desk.quit()
