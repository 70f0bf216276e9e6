"""Label keys: what is tagged, what is stored, what is painted, what is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from annotator.domain.spans import Span
from tests.building import add_articles
from tests.ui.annotate.conftest import ALT, CTRL, NONE, SHIFT, Desk, Key


def test_a_letter_tags_the_word_at_the_caret(desk: Desk) -> None:
    span = desk.go_to("Brandt")
    desk.press("p")
    (mention,) = desk.mentions()
    assert (mention.label, mention.spans) == ("person", (span,))
    assert desk.quoted(mention.spans) == ["Brandt"]
    assert desk.session.current == ("mention", mention.uid)
    assert desk.view.caret() == span.end
    assert desk.view.mark(mention.uid) is not None
    assert desk.view.current_mark() == mention.uid
    assert desk.chip_count("person") == 1
    assert desk.message == "Person · Brandt — P"


def test_the_text_is_painted_once_it_is_committed_and_before_all_else_follows(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press(Key.Key_Space)
    QTest.qWait(50)
    seen: list[tuple[str, int, str | None]] = []

    def note(what: str) -> None:
        if desk.session.article:
            seen.append((what, len(desk.mentions()), desk.view.current_mark()))

    desk.view.painted.connect(lambda: note("painted"))
    desk.session.page_changed.connect(lambda _: note("page"))
    desk.session.project_changed.connect(lambda _: note("project"))
    desk.view.selection_changed.connect(lambda _: note("selection"))
    desk.press("p")
    uid = desk.mentions()[0].uid
    order = [what for what, _, _ in seen]
    assert order[0] == "painted"
    assert {"page", "project", "selection"} <= set(order[1:])
    assert {(stored, current) for _, stored, current in seen} == {(1, uid)}


def test_space_selects_word_after_word(desk: Desk) -> None:
    desk.go_to("Ilka")
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Space)
    desk.press("p")
    assert desk.quoted(desk.mentions()[0].spans) == ["Ilka Brandt"]
    # Right after tagging, Space takes the word that follows.
    desk.press(Key.Key_Space)
    assert desk.quoted(desk.view.selection()) == ["said"]


def test_shift_space_selects_the_sentence_and_its_full_stop_stays_out(desk: Desk) -> None:
    desk.go_to("twelve")
    desk.press(Key.Key_Space, SHIFT)
    desk.press(Key.Key_F3)
    desk.press("c")
    (claim,) = desk.claims()
    assert claim.label == desk.project.schema.of_layer("claim")[0].id
    assert desk.quoted(claim.spans)[0].startswith("Harbour master")
    assert desk.quoted(claim.spans)[0].endswith("on Monday")


@pytest.mark.parametrize(
    ("selected", "tagged"),
    [
        ("ka Brand", "Ilka Brandt"),
        (" Ilka Brandt ", "Ilka Brandt"),
        ("“We were never asked,”", "We were never asked"),
        ("asked,”", "asked"),
        ("the U.S.", "the U.S."),
        ("Monday.\n", "Monday"),
        ("cafe", "cafe\u0301"),
        ("👩", "👩🏽‍🚒"),
        ("لكا برا", "إلكا براندت"),
    ],
)
def test_a_selection_becomes_whole_words(desk: Desk, selected: str, tagged: str) -> None:
    desk.select(selected)
    desk.press("e")
    assert desk.quoted(desk.mentions()[0].spans) == [tagged]


def test_a_selection_made_letter_by_letter_is_taken_as_it_is(desk: Desk) -> None:
    desk.go_to("Brandt")
    for _ in range(3):
        desk.press(Key.Key_Right, SHIFT)
    desk.press("p")
    assert desk.quoted(desk.mentions()[0].spans) == ["Bra"]


def test_a_claim_keeps_the_quotation_marks_around_all_of_it(desk: Desk) -> None:
    desk.select("“We were never asked,”")
    desk.press(Key.Key_F3)
    desk.press("q")
    assert desk.quoted(desk.claims()[0].spans) == ["“We were never asked,”"]


def test_only_spaces_or_nothing_says_so(desk: Desk) -> None:
    desk.view.select([Span(desk.text.index("\n\n"), desk.text.index("\n\n") + 2)])
    desk.press("p")
    assert desk.message == "Only spaces are selected."
    desk.view.set_caret(desk.text.index("\n\n") + 1)
    desk.press("p")
    assert desk.message.startswith("There is no word at the caret")
    assert desk.mentions() == []


def test_the_right_letter_puts_a_wrong_one_right(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.press("o")
    (mention,) = desk.mentions()
    assert mention.label == "organisation"
    assert (desk.chip_count("person"), desk.chip_count("organisation")) == (0, 1)
    assert desk.message == "Organisation · Brandt — O, was Person"
    desk.press("o")
    assert desk.message == "It is Organisation already."


def test_once_the_caret_moved_a_letter_tags_anew(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.press(Key.Key_Right, CTRL)
    desk.press("o")
    assert sorted(each.label for each in desk.mentions()) == ["organisation", "person"]


def test_a_second_label_lies_over_the_first_where_text_is_selected(desk: Desk) -> None:
    desk.select("Harbour master Ilka Brandt")
    desk.press("p")
    desk.select("Harbour master")
    desk.press("r")
    assert [desk.quoted(each.spans)[0] for each in desk.mentions()] == [
        "Harbour master Ilka Brandt",
        "Harbour master",
    ]


def test_the_same_label_twice_is_refused_with_the_reason(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.select("Brandt")
    desk.press("p")
    assert len(desk.mentions()) == 1
    assert desk.message == "This text has that label already."


def test_the_last_label_is_repeated(desk: Desk) -> None:
    desk.press(".")
    assert desk.message == "No label was given yet."
    desk.go_to("Brandt")
    desk.press("p")
    desk.go_to("Virel")
    desk.press(".")
    assert [desk.quoted(each.spans)[0] for each in desk.mentions()] == ["Brandt", "Virel"]
    assert {each.label for each in desk.mentions()} == {"person"}


def test_letters_work_in_the_layer_chosen(desk: Desk) -> None:
    desk.go_to("twelve")
    desk.press(Key.Key_F3)
    assert desk.session.layer == "claim"
    desk.press("p")  # no label of claims
    assert not desk.mentions()
    assert not desk.claims()
    desk.press(Key.Key_F2)
    desk.press("n")
    assert desk.mentions()[0].label == "number"


def test_picker_tags_what_has_no_key_in_mind(desk: Desk) -> None:
    span = desk.select("Lowmarch-Ostrel")
    desk.press(Key.Key_Return)
    picker = desk.pane.picker
    assert picker.isVisible()
    assert picker.field.hasFocus()
    desk.press("orga")
    assert picker.chosen() is not None
    desk.press(Key.Key_Return)
    (mention,) = desk.mentions()
    assert (mention.label, mention.spans) == ("organisation", (span,))
    assert not picker.isVisible()
    assert desk.view.hasFocus()


def test_picker_changes_the_label_of_the_current_annotation(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.press(Key.Key_Left)
    desk.press(Key.Key_Return)
    assert desk.pane.picker.title.text() == "Change Person to"
    desk.press(Key.Key_Down)
    wanted = desk.pane.picker.chosen()
    desk.press(Key.Key_Return)
    assert wanted is not None
    assert desk.mentions()[0].label == wanted.id != "person"


def test_picker_turns_from_tagging_to_changing_and_escape_leaves_it(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press("p")
    desk.go_to("Virel")
    desk.press(Key.Key_Return)
    assert desk.pane.picker.title.text() == "Tag “Virel” as"
    desk.press(Key.Key_Tab)
    assert desk.pane.picker.title.text() == "Change Person to"
    desk.press(Key.Key_Escape)
    assert not desk.pane.picker.isVisible()
    assert desk.view.hasFocus()
    assert [each.label for each in desk.mentions()] == ["person"]


def test_letters_in_the_picker_and_the_find_field_never_tag(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press(Key.Key_Return)
    desk.press("pom")
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_F, CTRL)
    desk.press("pog")
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Backspace)
    assert desk.mentions() == []
    assert desk.pane.find_bar.field.text() == "pog"


def test_clicking_a_chip_does_what_its_key_does(desk: Desk) -> None:
    desk.go_to("Brandt")
    chip = next(each for each in desk.pane.label_bar.chips if each.label.id == "person")
    chip.click()
    assert desk.quoted(desk.mentions()[0].spans) == ["Brandt"]


def test_a_reader_is_told_in_one_sentence(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(read_only=True)
    desk.go_to("Brandt")
    desk.press("p")
    assert desk.message == "This project is open for reading only, so nothing was changed."
    assert desk.mentions() == []
    stranger = open_desk(read_only=True, author="someone else")
    assert stranger.session.page is not None
    assert stranger.session.page.annotations == {}


def test_only_ones_own_annotations_are_shown(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.go_to("Brandt")
    desk.press("p")
    other = open_desk(author="ben")
    assert other.session.page is not None
    assert other.session.page.annotations == {}
    other.go_to("Brandt")
    other.press("o")
    assert [each.label for each in other.mentions()] == ["person", "organisation"]
    assert len(other.session.page.annotations) == 1


def test_undo_and_redo_reach_back_over_a_restart(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.go_to("Brandt")
    desk.press("p")
    desk.go_to("Osmere")
    desk.press("g")
    again = open_desk()
    again.open(1)
    again.press(Key.Key_Z, CTRL)
    assert again.message == "Undone: Tag mention"
    assert again.text.startswith("Ferry")
    assert again.view.caret() == again.text.index("Osmere")
    assert [each.label for each in again.mentions()] == ["person"]
    again.press(Key.Key_Z, CTRL | SHIFT)
    assert again.message == "Redone: Tag mention"
    assert len(again.mentions()) == 2
    again.press(Key.Key_Z, CTRL)
    again.press(Key.Key_Z, CTRL)
    assert again.mentions() == []
    assert again.session.page is not None
    assert (again.session.page.state, again.session.page.places) == ("new", [])
    again.press(Key.Key_Z, CTRL)
    assert again.message.startswith(("Undone: Import", "There is nothing"))


def test_alt_and_plain_keys_do_not_tag(desk: Desk) -> None:
    desk.go_to("Brandt")
    desk.press(Key.Key_P, ALT)
    desk.press(Key.Key_P, CTRL)
    assert desk.mentions() == []
    desk.press(Key.Key_P, NONE)
    assert len(desk.mentions()) == 1


def test_a_letter_without_a_label_says_what_it_is_elsewhere(desk: Desk) -> None:
    desk.go_to("Ilka")
    desk.press(Key.Key_C)
    assert desk.message == "C is no label here; after F3 it is Claim."
    desk.press(Key.Key_Z)
    assert desk.message == "No label has the key Z; Return lists all of them."
    assert desk.mentions() == []


def test_a_letter_with_shift_says_that_it_needs_none(desk: Desk) -> None:
    desk.go_to("Ilka")
    desk.press(Key.Key_P, SHIFT)
    assert desk.message == "P is Person without Shift."
    assert desk.mentions() == []


def test_a_key_that_cannot_be_used_now_says_why(desk: Desk) -> None:
    desk.go_to("Ilka")
    desk.press(Key.Key_S, ALT)
    assert desk.message == "Source: the words at the caret · needs a current claim"
    desk.press(Key.Key_Return, SHIFT)
    assert desk.message.endswith("needs a current suggestion")
    before = desk.message
    # Keys of other places are not theirs here.
    desk.press("=")
    assert desk.message == before


def test_the_picker_says_that_no_label_fits(desk: Desk) -> None:
    desk.go_to("Osmere")
    desk.press(Key.Key_Return)
    picker = desk.pane.picker
    before = picker.about.text()
    desk.press("zzz")
    assert picker.about.text() == "No label fits “zzz”"
    assert picker.rect().contains(picker.about.geometry())
    for _ in range(3):
        desk.press(Key.Key_Backspace)
    assert picker.about.text() == before
    desk.press(Key.Key_Escape)


def test_letters_that_lead_to_a_word_are_not_explained(desk: Desk) -> None:
    desk.press(Key.Key_Home, CTRL)
    QTest.keyClicks(desk.view, ";zz")
    assert desk.message == "No word begins with “zz” there."


def test_the_picker_names_the_words_as_they_will_be_tagged(desk: Desk) -> None:
    add_articles(desk.project, {"More": "Nobody in Osmere's harbour knew.\n"}, story=None)
    desk.open(4)
    desk.go_to("Osmere")
    desk.press(Key.Key_Return)
    assert desk.pane.picker.title.text() == "Tag “Osmere” as"
