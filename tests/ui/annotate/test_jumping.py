"""Going to what is to be tagged by one key, or by a word's first letters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from tests.ui.annotate.conftest import ALT, CTRL, NONE, SHIFT, Desk, Key


def selected(desk: Desk) -> list[str]:
    return desk.quoted(desk.view.selection())


def typed(desk: Desk, *keys: str) -> None:
    for key in keys:
        QTest.keyClicks(desk.view, key)


def test_one_key_goes_from_name_to_name_and_passes_over_what_is_tagged(desk: Desk) -> None:
    desk.press(Key.Key_Home, CTRL)
    seen = []
    for _ in range(5):
        typed(desk, ",")
        seen += selected(desk)
    # The first word of the text is furniture here.
    assert seen == ["Osmere", "Harbour", "Ilka Brandt", "twelve people", "Monday"]
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ",", "g", ",", ",", "p")
    assert sorted(m.label for m in desk.mentions()) == ["country", "person"]
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ",", ",")
    assert selected(desk) == ["twelve people"]


def test_the_key_grows_a_word_to_its_name_and_goes_back(desk: Desk) -> None:
    span = desk.go_to("Brandt")
    typed(desk, " ")
    assert desk.view.selection() == (span,)
    typed(desk, ",")
    assert selected(desk) == ["Ilka Brandt"]
    desk.press(Key.Key_Comma, ALT)
    assert selected(desk) == ["Harbour"]


def test_past_the_last_one_the_first_comes_and_that_is_said(desk: Desk) -> None:
    desk.press(Key.Key_End, CTRL)
    typed(desk, ",")
    assert (selected(desk), desk.message) == (["Osmere"], "Went on from the top.")
    desk.press(Key.Key_Comma, ALT)
    assert desk.message == "Went on from the end."


def test_where_all_is_tagged_the_key_says_so(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.open(3)
    typed(desk, ",", "g", ",")
    assert selected(desk) == []
    assert desk.message == "Everything found here to tag in this layer is tagged."


def test_with_claims_the_key_selects_what_is_said(desk: Desk) -> None:
    desk.press(Key.Key_F3)
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ",", "c", ",", "q")
    claims = sorted(desk.claims(), key=lambda claim: claim.spans)
    assert [" ".join(desk.quoted(claim.spans)) for claim in claims] == [
        "twelve people died at the cafe\u0301 on Monday",
        "“We were never asked,”",
    ]


def test_fragments_kept_by_hand_stay_when_the_key_goes_on(desk: Desk) -> None:
    desk.select("Ilka")
    typed(desk, "'", ",", ",", "n")
    assert [desk.quoted(m.spans) for m in desk.mentions()] == [["Ilka", "twelve people"]]


def test_two_letters_go_to_the_next_word_that_begins_with_them(desk: Desk) -> None:
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ";", "s", "a")
    assert selected(desk) == ["said"]
    first = desk.view.selection()
    typed(desk, ";", ";")
    assert selected(desk) == ["said"]
    assert desk.view.selection() > first
    typed(desk, ";", ";")
    assert (desk.view.selection(), desk.message) == (first, "Went on from the top.")
    assert desk.mentions() == []


def test_two_letters_go_back_as_well(desk: Desk) -> None:
    first = desk.go_to("said twelve")
    desk.go_to("Virel")
    for turned in ("", "", "Went on from the end."):
        desk.press(Key.Key_Semicolon, ALT)
        typed(desk, "s", "a")
        assert (selected(desk), desk.message) == (["said"], turned)
        if not turned:
            assert desk.view.selection()[0].start >= first.start
    desk.press(Key.Key_Semicolon, ALT)
    typed(desk, "q", "q")
    assert desk.message == "No word begins with “qq” there."


@pytest.mark.parametrize(
    ("presses", "words"),
    [
        ((";", "t", "w", ":", "d", "i"), "twelve people died"),
        ((";", "u", ".", ":", "c", "o"), "U.S. company"),
        ((";", "i", "l", ":", "b", "r"), "Ilka Brandt"),
        ((";", "v", "i", ",", " "), "Tomas Virel of"),
    ],
)
def test_letters_select_up_to_a_word(desk: Desk, presses: tuple[str, ...], words: str) -> None:
    desk.press(Key.Key_Home, CTRL)
    typed(desk, *presses)
    assert selected(desk) == [words]


def test_return_is_content_with_one_letter(desk: Desk) -> None:
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ";", "h")
    desk.press(Key.Key_Return)
    assert selected(desk) == ["Harbour"]


def test_letters_that_begin_no_word_are_told_and_leave_all_as_it_was(desk: Desk) -> None:
    before = desk.select("twelve people")
    typed(desk, ";", "x", "q")
    assert desk.message == "No word begins with “xq” there."
    assert desk.view.selection() == (before,)
    typed(desk, "n")
    assert [m.label for m in desk.mentions()] == ["number"]


def test_any_other_key_ends_the_question_and_does_what_it_always_does(desk: Desk) -> None:
    desk.select("twelve people")
    typed(desk, ";")
    desk.press(Key.Key_Escape)
    typed(desk, "n")
    assert [m.label for m in desk.mentions()] == ["number"]
    desk.go_to("Ilka")
    typed(desk, ";", "b")
    desk.press(Key.Key_Right, CTRL | SHIFT)
    assert selected(desk) == ["Ilka"]


def test_the_next_article_has_candidates_of_its_own(desk: Desk) -> None:
    desk.press(Key.Key_Home, CTRL)
    typed(desk, ",")
    desk.open(1)
    typed(desk, ",")
    assert selected(desk) == ["Fourteen people"]
    desk.press(Key.Key_Escape, NONE)
