"""All screens: no word of them stays English in another language, and no word is cut off."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from annotator.ui import language
from annotator.ui.chrome import Chrome
from tests import screens
from tests.fitting import misfits
from tests.shown_words import Bracketing, Data, left_over, painted, texts, told

pytestmark = pytest.mark.timeout(900)
"""One walk through all screens serves every test here, and takes its time on a busy machine."""
COLUMNS = {
    "article": ("title", "outlet", "byline", "agency", "language", "file_name"),
    "body": ("text",),
    "story": ("name",),
    "entity": ("name", "aliases"),
    "annotator": ("name",),
    "claim": ("attributes",),
    "claim_row": ("title", "cells"),
}
"""Where the words of a project's own lie; what suggestions say of themselves is not among it."""
PASSAGES = ("matrix", "search", "review-list", "entities")
"""Screens that paint passages of texts in pieces, cut where there is no more room."""
NOTES = "SELECT note FROM discrepancy WHERE origin = 'person'"
"""What people wrote of discrepancies; suggestions say in the person's language why they are."""
IN_PIECES = ("painted", "FoundList", "KeyedList")
QUOTED = """
    SELECT substr(text, start + 1, "end" - start) FROM mention
    JOIN article ON article.id = article_id JOIN body ON body.id = body_id
"""


@pytest.fixture(scope="module")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the project that the screens show, with a team's beside it."""
    folder = tmp_path_factory.mktemp("screens")
    environment = {**os.environ, "ANNOTATOR_HOME": str(folder / "home"), "PYTHONPATH": "."}
    return screens.make_project(folder / "pictures.annotator", environment)


@dataclass(frozen=True, slots=True)
class Faults:
    """Hold what is amiss on one screen: words that stay English, and what has too little room."""

    english: list[str]
    misfits: list[str]


@pytest.fixture(scope="module")
def faults(qapp: QApplication, pictured: Path) -> dict[str, Faults]:
    """Return what is amiss on each screen while every translated text stands in brackets.

    The brackets make all of them longer, as other languages do.
    """
    bracketing = Bracketing()
    language.speak(qapp, "en")
    QCoreApplication.installTranslator(bracketing)
    chrome = Chrome(qapp, "light")
    found: dict[str, Faults] = {}
    try:
        with painted() as drawn:
            for name, top in screens.screens(qapp, chrome, pictured):
                drawn.clear()
                top.grab()
                said = [*texts(top), *told(top), *(("painted", text) for text in drawn)]
                # The project is read anew: the screens write into it, as people do.
                data = Data(words_of(pictured))
                cut = name.startswith(PASSAGES)
                left = {
                    (kind, part)
                    for kind, text in said
                    for part in left_over(text, data, cut=cut and kind in IN_PIECES)
                }
                english = sorted(f"{kind}: {part}" for kind, part in left)
                found[name] = Faults(english, sorted(misfits(top)))
    finally:
        QCoreApplication.removeTranslator(bracketing)
        chrome.deleteLater()
    return found


def words_of(path: Path) -> Iterator[str]:
    """Yield what people and sources wrote into the projects."""
    for project in (path, screens.of_a_team(path)):
        yield project.stem
        connection = sqlite3.connect(f"file:{project}?mode=ro", uri=True)
        for table, columns in COLUMNS.items():
            for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):
                for value in row:
                    yield from _strings(value)
        yield from (words for (words,) in connection.execute(QUOTED))
        yield from (words for (words,) in connection.execute(NOTES))
        yield from _sides(connection)
        for (document,) in connection.execute("SELECT document FROM schema_version"):
            yield from _of_schema(json.loads(document))
        connection.close()


def _sides(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what sides of discrepancies and cues of claims quote."""
    of_article = "JOIN article ON article.id = article_id JOIN body ON body.id = body_id"
    for table, column in (("side", "spans"), ("claim", "cue")):
        for spans, text in connection.execute(f"SELECT {column}, text FROM {table} {of_article}"):
            for each in json.loads(spans or "[]"):
                start, end = each.values() if isinstance(each, dict) else each
                yield text[start:end]


def _of_schema(document: dict[str, Any]) -> Iterator[str]:
    """Yield names, definitions, examples and values; ids are words of the program."""
    yield document["name"]
    yield document.get("guidelines", "")
    for entry in (*document["labels"], *document["attributes"]):
        yield entry["name"]
        yield entry.get("definition", "")
        yield from entry.get("examples", ())
        yield from entry.get("choices", ())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, bytes):
        value = value.decode()
    if isinstance(value, str):
        yield value
        # A text may begin as JSON does.
        with suppress(ValueError):
            inside = json.loads(value) if value[:1] in ("{", "[") else ()
            yield from _strings(inside)
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


@pytest.mark.parametrize("name", screens.NAMES)
def test_no_word_stays_english(faults: dict[str, Faults], name: str) -> None:
    assert faults[name].english == []


@pytest.mark.parametrize("name", screens.NAMES)
def test_nothing_is_cut_off(faults: dict[str, Faults], name: str) -> None:
    assert faults[name].misfits == []


def test_every_screen_is_looked_at(faults: dict[str, Faults]) -> None:
    assert sorted(faults) == sorted(screens.NAMES)
