"""The find bar: matches in stored offsets, keys that stay where they belong."""

from __future__ import annotations

import pytest

from annotator.domain.spans import Span
from annotator.ui.annotate.finding import MOST, Finder
from tests.ui.annotate.conftest import CTRL, SHIFT, Desk, Key


def test_what_is_typed_is_found_and_selected_at_once(desk: Desk) -> None:
    desk.press("/")
    assert desk.pane.find_bar.field.hasFocus()
    desk.press("brandt")
    assert desk.quoted(desk.view.selection()) == ["Brandt"]
    assert desk.pane.find_bar.count.text() == "1 of 1"
    desk.press(Key.Key_Escape)
    assert desk.view.hasFocus()
    assert not desk.pane.find_bar.isVisible()
    assert desk.quoted(desk.view.selection()) == ["Brandt"]
    desk.press("p")
    assert desk.quoted(desk.mentions()[0].spans) == ["Brandt"]


def test_enter_goes_on_and_round(desk: Desk) -> None:
    desk.press(Key.Key_F, CTRL)
    desk.press("said")
    places = []
    for _ in range(3):
        places.append(desk.view.selection()[0].start)
        desk.press(Key.Key_Return)
    first, second = desk.text.index("said"), desk.text.rindex("said")
    assert places == [first, second, first]
    assert desk.pane.find_bar.count.text() == "2 of 2"
    desk.press(Key.Key_Return, SHIFT)
    assert desk.pane.find_bar.count.text() == "1 of 2"
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_G, CTRL)
    assert desk.view.selection()[0].start == second
    desk.press(Key.Key_G, CTRL | SHIFT)
    assert desk.view.selection()[0].start == first


def test_nothing_found_says_so_and_selects_nothing_new(desk: Desk) -> None:
    desk.press(Key.Key_F, CTRL)
    desk.press("zzz")
    assert desk.pane.find_bar.count.text() == "not found"
    assert desk.view.selection() == ()
    assert desk.pane.find_bar.matches == []


def test_another_article_is_searched_anew(desk: Desk) -> None:
    desk.press(Key.Key_F, CTRL)
    desk.press("people")
    assert desk.pane.find_bar.count.text() == "1 of 1"
    desk.open(1)
    assert desk.pane.find_bar.count.text() == "1 of 1"
    assert desk.quoted(desk.view.selection()) == ["people"]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Die Straße, die STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Die Straße", "straße", ["Straße"]),
        ("ß and ss", "s", ["s", "s"]),
        ("sß", "ss", ["ß"]),
        ("İstanbul, ISTANBUL, ıstanbul", "istanbul", ["İstanbul", "ISTANBUL", "ıstanbul"]),
        ("ΟΔΟΣ, οδος, οδός", "οδοσ", ["ΟΔΟΣ", "οδος"]),
        ("🚢 Ferry 🚢 ferry", "FERRY", ["Ferry", "ferry"]),
        ("cafe\u0301 café", "café", ["cafe\u0301", "café"]),
        ("it’s an it's", "it's", ["it’s", "it's"]),
        ("two\u00a0words two\n words", "two words", ["two\u00a0words", "two\n words"]),
        ("a+b (c)", "a+b (c)", ["a+b (c)"]),
        ("إلكا", "لكا", ["لكا"]),
        ("anything", "  ", []),
    ],
)
def test_offsets_are_exact_whatever_folding_does(text: str, typed: str, found: list[str]) -> None:
    assert [span.slice(text) for span in Finder(text).find(typed)] == found


def test_one_letter_in_a_long_text_is_not_searched_for_ever() -> None:
    spans = Finder("ße" * 2 * MOST).find("e")
    assert len(spans) == MOST
    assert spans[-1] == Span(2 * MOST - 1, 2 * MOST)
