"""Keys and code on a page from the right: what is put together, and how Qt then lays it out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLine
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui import guide_text, language
from annotator.ui.guide import GuideWindow
from annotator.ui.guide_page import GuidePage
from annotator.ui.guide_text import inline
from annotator.ui.guide_ways import kept, without_marks
from tests.ui.conftest import press

MARKS = str.maketrans("\u2066\u2069\u200f", "<>~")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("كلمة `--gold` أخرى", ["كلمة ", "<--gold>", " أخرى"]),
        ("**[** و**]**", ["<[>", " و", "<]>"]),
        ("**ملف > فتح…**", ["ملف > فتح…"]),
        ("اضغط Ctrl++ الآن", ["اضغط <Ctrl++> الآن"]),
        ("وCtrl+Alt+1 و2", ["و<Ctrl+Alt+1> و2"]),
        ("الإعدادات (Ctrl+,). ثم Ctrl+Z.", ["الإعدادات (<Ctrl+,>). ثم <Ctrl+Z>."]),
        ("اضغط Alt+`;` ثم", ["اضغط ", "<Alt+", ";>", " ثم"]),
        ("تعني [قوسين] هنا", ["تعني [قوسين] هنا"]),
        ("يأخذ Alt+`;` S A ثم", ["يأخذ ", "<Alt+", ";", " S A>", " ثم"]),
        ("يمضي `,` P `,` `,` G في", ["يمضي ", "<,", " P", " ", ",", " ", ",", " G>", " في"]),
        ("`Up` `Down`", ["<Up>", " ", "<Down>"]),
        ("Space، A؛ هنا", ["Space،~ A؛~ هنا"]),
        ("", []),
    ],
)
def test_keys_and_code_are_held_together(source: str, expected: list[str]) -> None:
    found = [piece.text.replace("<", "‹").translate(MARKS) for piece in kept(inline(source))]
    assert found == expected
    assert without_marks("".join(piece.text for piece in kept(inline(source)))) == "".join(
        piece.text for piece in inline(source)
    )


def lines(page: GuidePage) -> list[tuple[str, QTextLine]]:
    """Return the text and the first line of each block."""
    block, found = page.document().begin(), []
    while block.isValid():
        page.document().documentLayout().blockBoundingRect(block)
        found.append((block.text(), block.layout().lineAt(0)))
        block = block.next()
    return found


def shown(qtbot: QtBot, source: str) -> GuidePage:
    page = GuidePage()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show_blocks(list(guide_text.blocks(source)))
    page.show()
    return page


def x_of(line: QTextLine, at: int) -> float:
    x = line.cursorToX(at)
    assert isinstance(x, tuple)
    return float(x[0])


def test_signs_stay_at_their_end_of_a_key(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown(qtbot, "يكبّر **Ctrl++** النص")
    text, line = lines(page)[0]
    end = text.index("++")
    assert x_of(line, text.index("trl")) < x_of(line, end) < x_of(line, end + 1)


def test_columns_begin_at_the_right_and_code_at_the_left(qapp: QApplication, qtbot: QtBot) -> None:
    source = "كلمة\n\n| أول | ثان |\n|---|---|\n| ثالث | |\n\n    annotator check PROJECT\n"
    page = shown(qtbot, source)
    document = page.document()
    block, left = document.begin(), {}
    while block.isValid():
        left[block.text()] = document.documentLayout().blockBoundingRect(block).left()
        block = block.next()
    assert left["أول"] > left["ثان"]
    assert left["ثالث"] == left["أول"]
    ways = dict(lines(page))
    assert x_of(ways["annotator check PROJECT"], 0) < x_of(ways["كلمة"], 0)


def test_what_is_copied_has_no_marks(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown(qtbot, "يفحص `annotator check PROJECT` الملف")
    page.selectAll()
    copied = page.createMimeDataFromSelection()
    assert copied.text() == "يفحص annotator check PROJECT الملف"
    assert "\u2066" not in copied.html()


def test_emphasis_is_no_slant_in_arabic(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown(qtbot, "هذه *طبعة* ثم *LEA* وحدها")
    cursor = page.textCursor()
    slanted = ""
    for place in range(1, len(page.toPlainText()) + 1):
        cursor.setPosition(place)
        if cursor.charFormat().fontItalic():
            slanted += page.toPlainText()[place - 1]
    assert without_marks(slanted) == "LEA"


def test_lines_with_two_scripts_are_as_high_as_others(qapp: QApplication, qtbot: QtBot) -> None:
    page = shown(qtbot, "أولى\n\nكلمة عربية\n\nكلمة **Ctrl+Z** و`code`\n\nكلمة عربية")
    layout = page.document().documentLayout()
    blocks = [page.document().findBlockByNumber(number) for number in range(4)]
    tops = [layout.blockBoundingRect(block).top() for block in blocks]
    assert tops[2] - tops[1] == pytest.approx(tops[3] - tops[2])
    assert blocks[0].textDirection() == Qt.LayoutDirection.RightToLeft


def test_every_arabic_page_is_shown_whole_and_its_links_work(
    qapp: QApplication, qtbot: QtBot
) -> None:
    language.speak(qapp, "ar")
    try:
        guide = GuideWindow()
        qtbot.addWidget(guide)
        guide.show()
        guide.activateWindow()
        names = [name for name, _ in guide_text.pages() if guide_text.is_in(name, "ar")]
        assert len(names) > 20
        for name in names:
            guide.show_page(name)
            text = without_marks(guide.page.toPlainText()).replace("\n", "\u2028")
            for block in guide_text.read(name, "ar"):
                lines = [block.pieces, *(cell for row in block.rows for cell in row)]
                for line in lines:
                    words = without_marks("".join(each.text for each in line))
                    assert words.replace("\n", "\u2028") in text
        guide.show_page("discussing.md")
        guide.page.setFocus()
        press(Qt.Key.Key_Tab)
        assert guide.page.textCursor().selectedText() == "حالةً صعبة"
        press(Qt.Key.Key_Return)
        assert guide.current == "tagging.md"
    finally:
        language.speak(qapp, "en")
