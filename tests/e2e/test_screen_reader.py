"""The program as a person hears it: over a real accessibility bus, keys pressed for real."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.e2e.conftest import Desk
from tests.e2e.screen_reader import FOCUSABLE, PATIENCE_S, SHOWING, ScreenReader, Thing
from tests.e2e.test_by_keyboard import make_project

FIRST_LINE = "Fire on the ferry Brightwater 🚢👩🏽‍🚒 kills twelve"


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Ask again and again until something is so."""
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, f"never so: {what}"
        time.sleep(0.05)


def text_of(reader: ScreenReader, window: Thing) -> Thing:
    """Return the text a screen reader reads the article from."""
    found: list[Thing] = []

    def look() -> bool:
        found[:] = [
            thing
            for thing in reader.everything(window)
            if reader.role(thing) == "text" and reader.name(thing) == "Article text"
        ]
        return len(found) == 1

    wait_until(look, "the article's text is found from the window down")
    return found[0]


def open_text(desk: Desk, reader: ScreenReader) -> Thing:
    """Open a project and return the text of its article."""
    desk.open("open", make_project(desk))
    window = reader.window("News Annotator")
    desk.press("ctrl+Home")
    return text_of(reader, window)


def test_the_article_is_read_where_the_caret_is(heard: tuple[Desk, ScreenReader]) -> None:
    desk, reader = heard
    text = open_text(desk, reader)
    assert reader.text(text) == FIRST_LINE
    wait_until(lambda: reader.focused() == text, "the keyboard is said to be in the text")

    desk.press("ctrl+Right", "shift+ctrl+Right", "shift+ctrl+Right")
    wait_until(lambda: reader.selected(text) == "on the", "the words selected are read")
    assert reader.caret(text) == len("Fire on the")

    # After an emoji of several code points: what is read is still what is selected.
    desk.press("End", "shift+ctrl+Left")
    wait_until(lambda: reader.selected(text) == "twelve", "the last word is read")

    desk.press("ctrl+Down")
    wait_until(lambda: reader.text(text).startswith("OSMERE:"), "the next paragraph is read")
    assert reader.caret(text) == 0


def test_what_a_key_did_is_announced(heard: tuple[Desk, ScreenReader]) -> None:
    desk, reader = heard
    text = open_text(desk, reader)
    desk.press("F2", "ctrl+Down", "space")
    wait_until(lambda: reader.selected(text) == "OSMERE", "the word is selected")
    reader.hear()
    desk.press("g")
    assert any("OSMERE" in line and line.startswith("Country") for line in reader.hear(PATIENCE_S))
    desk.press("ctrl+z")
    assert any(line.startswith("Undone") for line in reader.hear(PATIENCE_S))
    desk.quit()


def test_all_that_takes_the_keyboard_has_a_name(heard: tuple[Desk, ScreenReader]) -> None:
    desk, reader = heard
    open_text(desk, reader)
    window = reader.window("News Annotator")
    for place in ("1", "2", "3", "4", "5"):
        desk.press(f"ctrl+{place}")
        time.sleep(0.5)
        for thing in reader.everything(window):
            if reader.has_state(thing, FOCUSABLE) and reader.has_state(thing, SHOWING):
                where = f"a {reader.role(thing)} in place {place}"
                assert reader.name(thing), f"{where} has no name"
        focused = reader.focused()
        assert focused is not None
        assert reader.name(focused), f"what has the keyboard in place {place} has no name"
    desk.quit()
