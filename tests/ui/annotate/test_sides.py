"""Discrepancies across articles, made by keys alone."""

from __future__ import annotations

from annotator.domain.annotations import Discrepancy
from annotator.domain.spans import Span
from annotator.services import paging
from tests.ui.annotate.conftest import ALT, CTRL, SHIFT, Desk, Key


def number_discrepancy(desk: Desk) -> Discrepancy:
    """Make a discrepancy of twelve against fourteen; the second article is open then."""
    desk.press(Key.Key_F4)
    desk.select("twelve people")
    desk.press(Key.Key_M, CTRL)
    desk.press(Key.Key_PageDown, CTRL)
    desk.select("Fourteen people")
    desk.press("n")
    (made,) = desk.discrepancies()
    return made


def test_two_sides_and_a_letter_make_a_discrepancy(desk: Desk) -> None:
    first = desk.session.article
    desk.press(Key.Key_F4)
    words = desk.select("twelve people")
    desk.press(Key.Key_M, CTRL)
    assert desk.pane.tray.isVisible()
    assert desk.pane.tray.lines() == [("A", "Harbour Gazette: “twelve people”")]
    assert desk.view.mark("links:side") is not None
    desk.press(Key.Key_PageDown, CTRL)
    assert desk.text.startswith("Blaze")
    assert desk.pane.tray.isVisible()
    assert desk.view.mark("links:side") is None
    other = desk.select("Fourteen people")
    desk.press(Key.Key_M, CTRL)
    assert desk.message == "Side B marked. Press the letter of its type."
    desk.press("n")
    (made,) = desk.discrepancies()
    assert made.label == "number"
    assert [(side.article, side.spans) for side in made.sides] == [
        (first, (words,)),
        (desk.session.article, (other,)),
    ]
    assert not desk.pane.tray.isVisible()
    assert desk.session.current == ("discrepancy", made.uid)
    assert desk.chip_count("number") == 1
    assert desk.message == "Number · Harbour Gazette / Courier Gazette — N"


def test_the_selection_becomes_the_last_side(desk: Desk) -> None:
    made = number_discrepancy(desk)
    assert [paging.passage(desk.project, side.article, side.spans) for side in made.sides] == [
        "twelve people",
        "Fourteen people",
    ]


def test_text_missing_here_is_an_anchor_outside_of_words(desk: Desk) -> None:
    desk.press(Key.Key_F4)
    desk.select("said Tomas Virel")
    desk.press(Key.Key_M, CTRL)
    desk.press(Key.Key_PageDown, CTRL)
    desk.view.set_caret(desk.text.index("died") + 2)
    desk.press(Key.Key_M, CTRL | SHIFT)
    desk.press("o")
    (made,) = desk.discrepancies()
    end = desk.text.index("died") + len("died")
    assert made.label == "omission"
    assert (made.sides[1].role, made.sides[1].spans) == ("absent", (Span(end, end),))
    desk.press("}")
    (moved,) = desk.discrepancies()
    assert moved.sides[1].spans[0].start == desk.text.index("officials")


def test_what_to_do_next_is_told_for_the_article_one_is_in(desk: Desk) -> None:
    desk.press(Key.Key_F4)
    desk.select("twelve people")
    desk.press(Key.Key_M, CTRL)
    sides = desk.pane.sides
    assert sides.advice().startswith("Go to another article of the story (Ctrl+P")
    assert sides.way_out() == "Ctrl+Shift+Backspace forgets them"
    desk.press(Key.Key_PageDown, CTRL)
    assert sides.advice().startswith("Select the other side here and press the letter")
    assert "Ctrl+Shift+M" in sides.advice()
    desk.press("n")
    assert desk.message.startswith("Select the other side first")
    desk.view.set_caret(0)
    desk.press(Key.Key_M, CTRL | SHIFT)
    assert sides.advice() == "Press the letter of its type"


def test_each_thing_missing_is_said_with_what_to_do(desk: Desk) -> None:
    desk.press(Key.Key_F4)
    desk.press("n")
    assert desk.message == "Mark the first side first: select its words and press Ctrl+M."
    desk.select("twelve people")
    desk.press(Key.Key_M, CTRL)
    desk.press("n")
    assert desk.message.startswith("A discrepancy needs a side in another article")
    desk.open(2)
    desk.select("Ilka Brandt")
    desk.press("n")
    assert "are in different stories" in desk.message
    assert "Move to story" in desk.message
    desk.open(3)
    desk.select("Rain")
    desk.press("n")
    assert "belongs to no story yet" in desk.message
    assert desk.discrepancies() == []
    assert desk.pane.tray.lines() == [("A", "Harbour Gazette: “twelve people”")]
    desk.press(Key.Key_Backspace, CTRL | SHIFT)
    assert not desk.pane.sides.pending
    assert not desk.pane.tray.isVisible()


def test_ctrl_j_goes_round_the_sides_and_selects_them(desk: Desk) -> None:
    made = number_discrepancy(desk)
    desk.press(Key.Key_J, CTRL)
    assert desk.session.article == made.sides[0].article
    assert desk.quoted(desk.view.selection()) == ["twelve people"]
    desk.press(Key.Key_J, CTRL)
    assert desk.session.article == made.sides[1].article
    assert desk.quoted(desk.view.selection()) == ["Fourteen people"]
    # The side is only shown: a letter still changes the discrepancy's type.
    desk.press("x")
    assert desk.discrepancies()[0].label == "contradiction"


def test_sides_are_added_removed_and_swapped(desk: Desk) -> None:
    made = number_discrepancy(desk)
    desk.select("officials")
    desk.press(Key.Key_M, CTRL | ALT)
    assert len(desk.discrepancies()[0].sides) == 3
    desk.go_to("dawn", at_end=True)
    desk.press(Key.Key_M, CTRL | ALT | SHIFT)
    assert [side.role for side in desk.discrepancies()[0].sides] == [
        "evidence",
        "evidence",
        "evidence",
        "absent",
    ]
    desk.actions.run("side.remove")
    assert [side.role for side in desk.discrepancies()[0].sides] == ["evidence"] * 3
    desk.press(Key.Key_J, CTRL | SHIFT)
    assert desk.discrepancies()[0].sides[0].article == made.sides[1].article
    desk.press(Key.Key_3, CTRL | ALT)
    assert desk.discrepancies()[0].severity == 3
    for _ in range(5):
        desk.press(Key.Key_Z, CTRL)
    assert desk.discrepancies() == [made]
    desk.press(Key.Key_Z, CTRL)
    assert desk.discrepancies() == []


def test_the_last_other_side_cannot_be_removed(desk: Desk) -> None:
    made = number_discrepancy(desk)
    desk.actions.run("side.remove")
    assert desk.discrepancies() == [made]
    assert desk.message == "A discrepancy needs sides in at least two articles."


def test_edges_of_the_side_in_this_article_move(desk: Desk) -> None:
    made = number_discrepancy(desk)
    desk.press("}")
    (after,) = desk.discrepancies()
    assert desk.quoted(after.sides[1].spans) == ["Fourteen people died"]
    assert after.sides[0] == made.sides[0]
    desk.select("officials")
    desk.press('"')
    assert desk.quoted(desk.discrepancies()[0].sides[1].spans) == [
        "Fourteen people died",
        "officials",
    ]


def test_undo_goes_back_to_the_article(desk: Desk) -> None:
    number_discrepancy(desk)
    first = desk.open(0)
    desk.go_to("Osmere")
    desk.press(Key.Key_F2)
    desk.press("g")
    desk.open(2)
    desk.press(Key.Key_Z, CTRL)
    assert desk.session.article == first
    desk.open(2)
    desk.press(Key.Key_Z, CTRL)
    assert desk.message == "Undone: Add discrepancy"
    assert desk.session.article == first
    assert desk.discrepancies() == []
    desk.press(Key.Key_Y, CTRL)
    assert desk.view.caret() == desk.text.index("twelve")


def test_a_discrepancy_stays_current_inside_its_story_only(desk: Desk) -> None:
    made = number_discrepancy(desk)
    desk.open(0)
    assert desk.session.current == ("discrepancy", made.uid)
    desk.open(2)
    assert desk.session.current is None


def test_the_inspector_shows_the_sides_and_what_differs(desk: Desk) -> None:
    number_discrepancy(desk)
    desk.inspector.refresh()
    assert desk.inspector.passages.marks() == [["twelve"], ["Fourteen"]]
    desk.inspector.passages.chosen.emit(0)
    assert desk.text.startswith("Ferry")
