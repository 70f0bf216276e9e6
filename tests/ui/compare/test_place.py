"""Compare by keyboard: columns, differences, tagging, sides, copies, suggestions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import Claim
from annotator.store import records
from annotator.ui.window import MainWindow
from tests import building
from tests.told import WIRE
from tests.ui.compare.conftest import ALT, CTRL, SHIFT, Bench


def names(bench: Bench) -> list[str]:
    return [version.page.article.title for version in bench.view.versions]


def selected(bench: Bench) -> list[str]:
    return [span.slice(bench.view.text) for span in bench.view.selection()]


def test_ctrl_2_shows_the_versions_of_the_story(bench: Bench) -> None:
    assert names(bench) == ["Wire", "Mercury", "Mirat"]
    headings = bench.place.headings.headings
    assert [each.name for each in headings] == ["Wire Gazette", "Mercury Gazette", "Mirat Gazette"]
    assert headings[0].detail == "base"
    assert "of A" in headings[1].detail
    assert headings[2].detail == "report of its own"
    assert not bench.place.notice.isVisible()


def test_numbers_jump_to_what_stands_beside_the_caret(bench: Bench) -> None:
    bench.go(1, "may have begun")
    bench.press("2")
    assert bench.view.active == 1
    assert bench.session.article == bench.view.versions[1].uid
    assert bench.view.text[bench.view.caret() :].startswith("began")
    assert bench.view.hasFocus()


def test_base_order_and_shown_versions_are_chosen_by_keys_and_kept(bench: Bench) -> None:
    bench.press("2")
    bench.press("=")
    assert [each.detail for each in bench.place.headings.headings][1] == "base"
    bench.press("<")
    assert names(bench) == ["Mercury", "Wire", "Mirat"]
    assert bench.view.active == 0
    bench.press(Qt.Key.Key_3, ALT)
    assert names(bench) == ["Mercury", "Wire"]
    bench.press(Qt.Key.Key_1, ALT)
    assert "Two versions" in bench.message
    assert bench.place.settings["compare.stories"][bench.session.story] == [
        version.uid for version in bench.view.versions
    ]
    bench.press(Qt.Key.Key_1, CTRL)
    bench.place._stale = True
    bench.press(Qt.Key.Key_2, CTRL)
    assert names(bench) == ["Mercury", "Wire"]
    assert bench.place.headings.headings[0].detail == "base"


def test_the_version_with_the_caret_can_be_hidden(bench: Bench) -> None:
    bench.press("3")
    bench.press(Qt.Key.Key_3, ALT)
    assert names(bench) == ["Wire", "Mercury"]
    assert bench.session.article in {version.uid for version in bench.view.versions}


def test_a_list_with_ticks_chooses_versions(bench: Bench) -> None:
    bench.press("0")
    assert bench.place.ticks.list.hasFocus()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Space)
    bench.press(Qt.Key.Key_Return)
    assert names(bench) == ["Wire", "Mercury"]
    assert bench.view.hasFocus()
    bench.press("0")
    bench.press(Qt.Key.Key_Space)
    bench.press(Qt.Key.Key_Escape)
    assert names(bench) == ["Wire", "Mercury"]
    assert bench.view.hasFocus()


def test_next_difference_goes_to_words_and_to_what_is_missing(bench: Bench) -> None:
    bench.press(Qt.Key.Key_3, ALT)
    bench.press("2")
    bench.press(Qt.Key.Key_Home, CTRL)
    seen = []
    for _ in range(12):
        bench.press(Qt.Key.Key_F5)
        if "last difference" in bench.message:
            break
        seen.append((bench.message.split(" · ")[0], bench.view.text[bench.view.caret() :][:9]))
    assert ("Other words", "seventeen") in seen
    assert ("The same words, at another place", "The minis") in seen
    assert any(kind == "Only in other versions" for kind, _ in seen)
    assert ("Only in this version", "A choir s") in seen
    bench.press(Qt.Key.Key_F5, SHIFT, times=10)
    assert "first" in bench.message


def test_label_keys_tag_in_the_column_and_draw_at_once(bench: Bench) -> None:
    bench.go(2, "Ilka")
    bench.select("Ilka Brandt")
    bench.press("p")
    (made,) = bench.mentions()
    assert made.article == bench.view.versions[1].uid
    assert made.label == "person"
    assert bench.view.mark(made.uid) is not None
    assert bench.session.current is not None
    bench.press(Qt.Key.Key_Z, CTRL)
    assert not bench.mentions()
    assert bench.view.mark(made.uid) is None
    assert bench.workspace.place == "compare"


def test_a_discrepancy_is_made_of_sides_in_two_columns(bench: Bench) -> None:
    bench.go(1, "nine")
    bench.select("At least nine people")
    bench.press("m", CTRL)
    assert bench.place.tray.isVisible()
    assert "another column's number" in bench.message
    bench.press("2")
    bench.select("At least seventeen people")
    bench.press("n")
    (made,) = bench.discrepancies()
    assert made.label == "number"
    assert [side.article for side in made.sides] == [
        version.uid for version in bench.view.versions[:2]
    ]
    for column, version in enumerate(bench.view.versions[:2]):
        assert version.mark(made.uid) is not None, column


def test_missing_here_is_marked_where_a_version_lacks_a_row(bench: Bench) -> None:
    bench.go(1, "The operator")
    bench.select("The operator said the sprinklers had worked as designed.")
    bench.press("m", CTRL)
    bench.press("2")
    bench.press("m", CTRL | SHIFT)
    bench.press("o")
    (made,) = bench.discrepancies()
    assert made.sides[1].role == "absent"
    text = bench.view.text
    assert text[: made.sides[1].spans[0].start].endswith("car deck.")


def test_sides_marked_here_are_there_in_read(bench: Bench) -> None:
    bench.go(1, "nine")
    bench.press("m", CTRL)
    bench.press(Qt.Key.Key_1, CTRL)
    assert len(bench.workspace.pane.sides.pending) == 1
    assert bench.workspace.pane.tray.isVisible()


def test_a_mention_is_copied_to_the_versions_that_are_ticked(bench: Bench) -> None:
    bench.go(1, "Ilka")
    bench.select("Ilka Brandt")
    bench.press("p")
    bench.press("p", CTRL)
    assert bench.place.ticks.isVisible()
    bench.press(Qt.Key.Key_Return)
    first, second = sorted(bench.mentions(), key=lambda each: each.origin)
    assert (first.origin, second.origin) == ("person", "projected")
    assert [span.slice(bench.view.versions[1].text) for span in second.spans] == ["Ilka Brandt"]
    assert bench.view.versions[1].mark(second.uid) is not None
    bench.press(Qt.Key.Key_Z, CTRL)
    assert len(bench.mentions()) == 1


def test_copying_says_what_is_missing(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Home, CTRL)
    bench.press("p", CTRL)
    assert not bench.place.ticks.isVisible()
    assert "Tag the words first" in bench.message


def test_furniture_is_folded_until_asked_for(bench: Bench) -> None:
    assert bench.view.sheet is not None
    folded = bench.view.sheet.heights.total
    bench.press("-")
    assert bench.place.settings["compare.furniture"] is True
    assert bench.window.actions_.action("compare.furniture").isChecked()
    assert bench.view.sheet.heights.total >= folded
    assert not bench.view.sheet.folded


def test_outlets_can_be_hidden_everywhere_in_the_view(bench: Bench) -> None:
    bench.press("o", CTRL | ALT)
    headings = bench.place.headings.headings
    assert [each.name for each in headings] == ["Version A", "Version B", "Version C"]
    bench.go(1, "nine")
    bench.press("m", CTRL)
    assert "Version A" in bench.session.side_quotes[0]
    bench.press(Qt.Key.Key_1, CTRL)
    assert bench.session.aliases == {}


def test_undecided_suggestions_are_visited_and_decided(bench: Bench) -> None:
    waiting = len(bench.place.undecided._waiting)
    assert waiting
    bench.press(Qt.Key.Key_F9)
    current = bench.place.undecided.current
    assert current is not None
    assert f"1 of {waiting}" in bench.message
    bench.press(Qt.Key.Key_Return, ALT)
    assert "Accepted" in bench.message
    assert len(bench.place.undecided._waiting) == waiting - 1
    bench.press(Qt.Key.Key_F9)
    bench.press(Qt.Key.Key_Backspace, ALT)
    assert "Rejected" in bench.message


def test_caret_keys_work_in_right_to_left_columns(bench: Bench) -> None:
    bench.press("3")
    bench.press(Qt.Key.Key_Home, CTRL)
    bench.press(Qt.Key.Key_Left)
    assert bench.view.caret() == 1
    bench.press(Qt.Key.Key_Left, CTRL)
    assert bench.view.text[bench.view.caret() :].startswith("في")
    bench.press(Qt.Key.Key_Down, times=3)
    assert bench.view.caret() > bench.view.text.index("\n")


def test_the_caret_goes_through_all_cells_and_back(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Home, CTRL)
    before = -1
    while bench.view.caret() != before:
        before = bench.view.caret()
        bench.press(Qt.Key.Key_Down)
    assert bench.view.text[before:].strip() in bench.view.text.strip().splitlines()[-1]
    bench.press(Qt.Key.Key_PageUp, times=6)
    assert bench.view.caret() < 40
    bench.press(Qt.Key.Key_Right, ALT, times=2)
    assert bench.view.text[bench.view.caret() :].startswith("Harbour")
    bench.press(Qt.Key.Key_End, SHIFT)
    assert selected(bench)


def test_the_keys_of_the_text_are_given_back(bench: Bench) -> None:
    bench.go(2, "seventeen")
    bench.press(Qt.Key.Key_1, CTRL)
    view = bench.workspace.view
    assert view.hasFocus()
    assert view.text[view.caret() :].startswith("seventeen")
    bench.press("n")
    (made,) = bench.mentions()
    assert made.label == "number"
    bench.press(Qt.Key.Key_2, CTRL)
    assert bench.view.mark(made.uid) is not None


@pytest.mark.parametrize(("number", "words"), [(3, "only this version"), (4, "no story")])
def test_nothing_to_compare_is_said(bench: Bench, number: int, words: str) -> None:
    bench.press(Qt.Key.Key_1, CTRL)
    bench.session.open_article(building.uids(bench.project)[number])
    bench.press(Qt.Key.Key_2, CTRL)
    assert words in bench.place.notice.text()
    assert bench.place.notice.isVisible()
    assert not bench.view.isVisible()
    bench.press(Qt.Key.Key_F5)
    bench.press(Qt.Key.Key_1, CTRL)
    bench.session.open_article(building.uids(bench.project)[0])
    bench.press(Qt.Key.Key_2, CTRL)
    assert bench.view.isVisible()


def test_finding_goes_to_read_with_the_open_version(bench: Bench) -> None:
    bench.press("2")
    uid = bench.session.article
    bench.press("f", CTRL)
    assert bench.workspace.place == "read"
    assert bench.workspace.pane.find_bar.isVisible()
    assert bench.session.article == uid


def test_tab_goes_through_the_annotations_of_the_column(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Tab)
    assert "no annotations yet" in bench.message
    bench.select("Ilka Brandt")
    bench.press("p")
    bench.select("Osmere")
    bench.press("g")
    bench.press(Qt.Key.Key_Tab)
    assert "Ilka Brandt" in bench.message
    assert bench.session.current is not None
    bench.press(Qt.Key.Key_Tab, SHIFT)
    assert "Osmere" in bench.message


def test_the_next_article_is_the_next_column(bench: Bench) -> None:
    bench.press(Qt.Key.Key_PageDown, CTRL)
    assert bench.view.active == 1
    assert bench.workspace.place == "compare"


def test_closing_the_project_in_compare_leaves_nothing_behind(bench: Bench) -> None:
    window: MainWindow = bench.window
    window.projects.close()
    QApplication.processEvents()
    assert window.workspace is None


def test_the_next_thing_to_tag_and_two_letters_work_in_a_column(bench: Bench) -> None:
    view = bench.view
    bench.go(1, WIRE.split()[0])
    bench.press(",")
    first = view.selection()[0]
    bench.press("l")
    bench.press(",")
    assert view.selection()[0].start >= first.end
    bench.press(";")
    bench.press("sa")
    assert view.selection()[0].slice(view.text).lower().startswith("sa")
    # Digits are letters here, not columns.
    article = bench.session.article
    bench.press(";")
    bench.press("12")
    assert bench.session.article == article
    assert len(bench.mentions()) == 1


def test_words_that_are_no_mention_become_a_source_here_too(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F3)
    bench.go(1, "the fire may")
    bench.select("the fire may have begun in a van")
    bench.press("c")
    bench.select("Ilka Brandt")
    bench.press(Qt.Key.Key_S, ALT)
    assert bench.place.verbs.other_picker.isVisible()
    bench.press("p")
    (mention,) = bench.mentions()
    (claim,) = records.select(bench.project.connection, Claim.kind)
    assert claim.source == mention.uid
    assert bench.view.hasFocus()
    bench.press(Qt.Key.Key_Z, CTRL)
    assert not bench.mentions()
