"""The other occurrences of a mention, tagged by keys."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.services import entities, reading
from annotator.store import records
from tests import building
from tests.ui.annotate.conftest import CTRL, SHIFT, Desk, Key

BULLETIN = (
    "Bulletin\n\nVirel left at noon. Tomas Virel's boat stayed, and TOMAS VIREL wept.\n"
    # Selecting the first takes its possessive along; the others need not have one.
    "Tomas Virelsson is somebody else. “Tomas Virel,” she wrote.\n"
)
LETTER = "Letter\n\nDear Tomas Virel, the pier is closed.\n"


@pytest.fixture
def bulletin(desk: Desk) -> Desk:
    """Return the desk at an article with a name in it, its first occurrence tagged."""
    building.add_articles(desk.project, {"Bulletin": BULLETIN, "Letter": LETTER}, story="Virel")
    desk.session.open_article(uid_of(desk, "Bulletin"))
    desk.view.setFocus()
    desk.select("Tomas Virel")
    desk.press("p")
    return desk


def uid_of(desk: Desk, title: str) -> str:
    for uid in building.uids(desk.project):
        if records.get(desk.project.connection, "article", uid).title == title:
            return uid
    raise AssertionError(title)


def tagged(desk: Desk, title: str) -> list[str]:
    page = reading.read(desk.project, uid_of(desk, title))
    return [page.text[row[2] : row[3]] for row in page.mentions]


def test_star_tags_the_others_in_the_article_as_one_step(bulletin: Desk) -> None:
    desk = bulletin
    (first,) = desk.mentions()
    entities.link_named(desk.project, first.uid, "Tomas Virel")
    desk.press("*")
    assert tagged(desk, "Bulletin") == ["Tomas Virel", "TOMAS VIREL", "Tomas Virel"]
    assert len({each.entity for each in desk.mentions()}) == 1
    assert {each.label for each in desk.mentions()} == {"person"}
    assert desk.message.startswith("2 other occurrence")
    assert tagged(desk, "Letter") == []
    # Nothing is left to tag, and what one was at is still current.
    assert desk.session.current == ("mention", first.uid)
    desk.press("*")
    assert "No other occurrences" in desk.message
    desk.press(Key.Key_Z, CTRL)
    assert tagged(desk, "Bulletin") == ["Tomas Virel"]


def test_star_without_a_mention_says_what_to_do(desk: Desk) -> None:
    desk.press("*")
    assert desk.message.startswith("Go to a mention first")


def test_the_list_shows_the_story_and_tags_what_is_ticked(bulletin: Desk, qtbot: QtBot) -> None:
    desk = bulletin
    desk.press(Key.Key_O, CTRL | SHIFT)
    panel = desk.pane.occurrences
    assert panel.isVisible()
    qtbot.waitUntil(lambda: not panel.reading)
    rows = [(each.outlet, each.words) for each in panel.model.found]
    assert rows == [
        ("Bulletin Gazette", "TOMAS VIREL"),
        ("Bulletin Gazette", "Tomas Virel"),
        ("Letter Gazette", "Tomas Virel"),
    ]
    # The first one is not meant.
    desk.press(Key.Key_Space)
    assert panel.model.ticked == 2
    desk.press(Key.Key_Return)
    assert not panel.isVisible()
    assert desk.view.hasFocus()
    assert tagged(desk, "Bulletin") == ["Tomas Virel", "Tomas Virel"]
    assert tagged(desk, "Letter") == ["Tomas Virel"]
    desk.press(Key.Key_Z, CTRL)
    assert tagged(desk, "Letter") == []


def test_scopes_are_a_key_away_and_escape_changes_nothing(bulletin: Desk, qtbot: QtBot) -> None:
    desk = bulletin
    desk.press(Key.Key_O, CTRL | SHIFT)
    panel = desk.pane.occurrences
    counts = []
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        desk.press(key)
        qtbot.waitUntil(lambda: not panel.reading)
        counts.append(len(panel.model.found))
    # In all articles the first one's "said Tomas Virel of the U.S. company" comes to it.
    assert counts == [2, 3, 4]
    desk.press(Key.Key_A)
    assert panel.model.ticked == 0
    desk.press(Key.Key_Return)
    assert desk.message == "Nothing is ticked."
    desk.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert tagged(desk, "Bulletin") == ["Tomas Virel"]


def test_furniture_is_left_alone_unless_asked_for(bulletin: Desk, qtbot: QtBot) -> None:
    desk = bulletin
    desk.select("“Tomas Virel,” she wrote.")
    desk.press(Key.Key_F, CTRL | SHIFT)
    desk.go_to("Tomas")
    desk.press(Key.Key_O, CTRL | SHIFT)
    desk.press(Key.Key_1)
    panel = desk.pane.occurrences
    qtbot.waitUntil(lambda: not panel.reading)
    assert [each.words for each in panel.model.found] == ["TOMAS VIREL"]
    desk.press(Key.Key_F)
    qtbot.waitUntil(lambda: not panel.reading)
    assert [each.words for each in panel.model.found] == ["TOMAS VIREL", "Tomas Virel"]
