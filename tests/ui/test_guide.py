"""The guide: every page readable, every link between pages leads somewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui import guide_text, language
from annotator.ui.guide import GuideWindow
from tests.ui.conftest import focused, press

NAMES = [name for name, _ in guide_text.pages()]


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def test_blocks() -> None:
    source = (
        "# Head\n\nTwo\nlines with **bold**, `code` and [a link](to.md).\n\n- one\n  more\n- two\n"
        "1. first\n\n```\na = 1\n# no head\n```\n| a | b |\n|---|---|\n| 1 | `2` |\n"
    )
    found = list(guide_text.blocks(source))
    assert [block.kind for block in found] == [
        "heading", "paragraph", "item", "item", "item", "code", "table",
    ]  # fmt: skip
    assert [piece.kind for piece in found[1].pieces] == [
        "text", "strong", "text", "code", "text", "link", "text",
    ]  # fmt: skip
    assert found[1].pieces[0].text == "Two lines with "
    assert found[1].pieces[5].to == "to.md"
    assert found[2].pieces[0].text == "one more"
    assert found[4].number == 1
    assert found[5].pieces[0].text == "a = 1\n# no head"
    assert [[cell[0].text for cell in row] for row in found[6].rows] == [["a", "b"], ["1", "2"]]


def test_indented_lines_are_code_and_a_cell_may_hold_a_bar() -> None:
    source = (
        "Run\n\n    one --two      what it does\n    three\n\n| a | b |\n|--|--|\n| `x \\| y` | |\n"
    )
    _, code, table = guide_text.blocks(source)
    assert code.kind == "code"
    assert code.pieces[0].text == "one --two      what it does\nthree"
    assert [[piece.text for piece in cell] for cell in table.rows[1]] == [["x | y"], []]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_shown_whole(guide: GuideWindow, name: str) -> None:
    guide.show_page(name)
    shown = guide.page.toPlainText()
    for block in guide_text.read(name):
        for piece in block.pieces:
            assert piece.text in shown


def test_markup_is_never_taken_for_rich_text(guide: GuideWindow) -> None:
    guide.page.show_blocks(list(guide_text.blocks("<b>not bold</b> & <img src=x>")))
    assert guide.page.toPlainText() == "<b>not bold</b> & <img src=x>"


def test_tab_goes_to_a_link_and_enter_follows_it(guide: GuideWindow) -> None:
    guide.page.show_blocks(list(guide_text.blocks("See [projects](projects.md).")))
    assert focused() is guide.page
    press(Qt.Key.Key_Tab)
    assert guide.page.textCursor().selectedText() == "projects"
    press(Qt.Key.Key_Return)
    assert guide.current == "projects.md"
    guide.back()
    assert guide.current == "first-hour.md"


def test_links_outside_are_left_alone(guide: GuideWindow) -> None:
    before = guide.current
    guide.follow("https://example.invalid/")
    guide.follow("../../secrets.md")
    assert guide.current == before


@pytest.mark.parametrize(("code", "heading"), [("en", "Languages"), ("de", "Sprachen")])
def test_a_link_leads_to_a_heading_in_any_language(
    qapp: QApplication, guide: GuideWindow, code: str, heading: str
) -> None:
    language.speak(qapp, code)
    try:
        guide.follow("settings.md#languages")
        assert guide.current == "settings.md"
        assert guide.page.textCursor().block().text() == heading
        top = guide.page.verticalScrollBar().value()
        guide.show_page("words.md")
        guide.back()
        guide.follow("#languages")
        assert guide.page.verticalScrollBar().value() == top > 0
        # What no heading is called leads to the page.
        guide.follow("words.md#nothing")
        assert guide.current == "words.md"
    finally:
        language.speak(qapp, "en")


def test_lines_of_code_go_on_further_in_than_they_begin(guide: GuideWindow) -> None:
    guide.page.show_blocks(list(guide_text.blocks("Run\n\n    one\n    two\n\nThen")))
    first = guide.page.document().begin().next()
    assert [first.text(), first.next().text(), first.next().next().text()] == ["one", "two", "Then"]
    for line in (first, first.next()):
        shape = line.blockFormat()
        assert shape.textIndent() < 0 < shape.leftMargin() + shape.textIndent()
    assert first.next().blockFormat().topMargin() == 0 < first.blockFormat().topMargin()


def test_escape_closes_it(guide: GuideWindow) -> None:
    press(Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize(
    ("code", "title", "way"),
    [
        ("de", "Die erste Stunde", Qt.LayoutDirection.LeftToRight),
        ("ar", "الساعة الأولى", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_pages_are_in_the_language_in_use_or_in_english(
    qapp: QApplication, qtbot: QtBot, code: str, title: str, way: Qt.LayoutDirection
) -> None:
    language.speak(qapp, code)
    try:
        guide = GuideWindow()
        qtbot.addWidget(guide)
        guide.show()
        assert guide.list.item(0).text() == title
        assert guide.page.toPlainText().startswith(title)
        assert guide.foreign.isHidden()
        assert directions(guide) == {way}
        # The command line is English: it is shown as it is, from left to right, and says so.
        guide.show_page("command-line.md")
        assert guide.page.toPlainText().startswith("The command line")
        assert not guide.foreign.isHidden()
        assert directions(guide) == {Qt.LayoutDirection.LeftToRight}
    finally:
        language.speak(qapp, "en")


def directions(guide: GuideWindow) -> set[Qt.LayoutDirection]:
    """Return the directions of the page's blocks."""
    block = guide.page.document().begin()
    found = set()
    while block.isValid():
        found.add(block.textDirection())
        block = block.next()
    return found
