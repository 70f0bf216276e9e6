"""What is painted: colours under their words and nowhere else, and no text that upsets it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication

from annotator.domain.articles import FoundField, Furniture
from annotator.domain.spans import Span
from annotator.ui.reading.area import ReadingArea
from annotator.ui.reading.marks import Mark, MarkStyle, Pattern
from annotator.ui.reading.theme import DARK, LIGHT, ReadingTheme, legible
from annotator.ui.reading.typography import ReadingFont
from annotator.ui.reading.view import ReadingView

TEXT = "A ferry burned off Port Maren on Monday, and fourteen people died."
RED = "#cc0033"
Pixels = npt.NDArray[np.uint32]


def pixels(view: ReadingArea) -> Pixels:
    """Return what the viewport shows as an array of colours without alpha."""
    return as_array(view.viewport().grab())


def as_array(picture: QPixmap) -> Pixels:
    """Return a picture as an array of colours without alpha."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return found[:, : image.width()] & np.uint32(0xFFFFFF)


def of_colour(shown: Pixels, colour: str) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Return rows and columns of all pixels of exactly this colour."""
    rows, columns = np.nonzero(shown == QColor(colour).rgb() & 0xFFFFFF)
    return rows, columns


def word_box(view: ReadingView, text: str, word: str) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of a word's letters in the viewport."""
    row = view.rows()[0]
    line = row.layout.lines[0]
    ((left, right),) = row.layout.extents(line, text.index(word), text.index(word) + len(word))
    top = row.top + line.text_top
    shift = view.column_left()
    return round(left) + shift, top, round(right) + shift, top + line.text_height


@pytest.mark.parametrize("pattern", [Pattern.SOLID, Pattern.DASHED, Pattern.DOTTED, Pattern.DOUBLE])
def test_a_mark_is_drawn_under_its_word_only(view: ReadingView, pattern: Pattern) -> None:
    view.set_styles({"R": MarkStyle("", "", RED, RED, pattern)})
    at = TEXT.index("Port Maren")
    view.set_document(TEXT, [Mark("m", "mention", "R", (Span(at, at + 10),), "R")])
    line_colour = legible(RED, LIGHT, 3.0)
    rows, columns = of_colour(pixels(view), line_colour)
    left, _, right, bottom = word_box(view, TEXT, "Port Maren")
    assert columns.min() == pytest.approx(left, abs=1)
    assert columns.max() == pytest.approx(right, abs=3)
    assert rows.min() >= bottom - 4
    assert rows.max() <= bottom + 6
    covered = len(np.unique(columns)) / (right - left)
    assert covered > (0.9 if pattern in (Pattern.SOLID, Pattern.DOUBLE) else 0.3)


def test_patterns_differ_without_colour(view: ReadingView) -> None:
    seen = set()
    for pattern in Pattern:
        view.set_styles({"R": MarkStyle("", "", RED, RED, pattern)})
        view.set_document(TEXT, [Mark("m", "mention", "R", (Span(2, 30),), "R")])
        seen.add(pixels(view).tobytes())
    assert len(seen) == len(Pattern)


def test_removing_a_mark_restores_every_pixel(view: ReadingView) -> None:
    view.set_document(TEXT)
    before = pixels(view)
    view.add_mark(Mark("m", "mention", "P", (Span(2, 7),), "P"))
    assert (pixels(view) != before).any()
    view.remove_mark("m")
    assert (pixels(view) == before).all()


class Paints(QObject):
    """Keep a picture that is only ever repainted where the view asked for it."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self.asked = QRegion()
        self.listening = True
        self.picture = view.viewport().grab()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.listening and isinstance(event, QPaintEvent):
            self.asked += event.region()
        return False

    def catch_up(self) -> Pixels:
        """Repaint what was asked for since, and return the whole picture."""
        QApplication.processEvents()
        self.listening = False
        if not self.asked.isEmpty():
            # render() paints the region only, its bounding corner at the given point.
            self._view.viewport().render(
                self.picture, self.asked.boundingRect().topLeft(), self.asked
            )
        self.asked = QRegion()
        self.listening = True
        return as_array(self.picture)


def test_partial_paints_equal_full_ones(view: ReadingView) -> None:
    stacked = "Z\u0351\u0352\u0301\u0308\u0323\u0324 stacks. " + TEXT + "\n"
    text = stacked * 9 + "قال المتحدث 😢 باسم\n"
    view.set_document(text, [Mark("a", "claim", "Q", (Span(40, 300),), "Q")])
    QApplication.processEvents()
    paints = Paints(view)
    whole = view.viewport().rect()
    partial = 0
    acts: list[Callable[[], object]] = [
        lambda: view.set_caret(len(text) // 9),
        lambda: view.move_caret("line", 1, extend=True),
        lambda: view.move_caret("word", -1, extend=True),
        lambda: view.add_mark(Mark("b", "mention", "P", (Span(90, 95),), "P")),
        lambda: view.set_current_mark("a"),
        view.add_fragment,
        lambda: view.set_current_mark("b"),
        lambda: view.move_caret("paragraph", 1),
        lambda: view.add_mark(Mark("b", "mention", "O", (Span(100, 190),), "O")),
        lambda: view.remove_mark("b"),
        view.clear_selection,
        lambda: view.select([Span(2, 5), Span(150, 420)]),
        lambda: view.reveal(Span(5, 9)),
        view.select_word,
        lambda: view.set_caret(len(text)),
    ]
    for number, act in enumerate(acts):
        act()
        QApplication.processEvents()
        partial += paints.asked.boundingRect() != whole
        shown = paints.catch_up()
        paints.listening = False
        full = pixels(view)
        paints.listening = True
        assert (shown == full).all(), number
    assert partial > 10


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_selection_current_mark_and_match_lie_behind_their_words(
    view: ReadingView, theme: ReadingTheme
) -> None:
    view.set_theme(theme)
    view.set_document(TEXT)
    at = TEXT.index("Monday")
    view.set_matches([Span(2, 7), Span(at, at + 6)], current=1)
    view.select([Span(19, 23)])
    shown = pixels(view)
    focused = view.hasFocus()
    for colour, word in (
        (theme.selection if focused else theme.selection_idle, "Port"),
        (theme.match, "ferry"),
        (theme.match_current, "Monday"),
    ):
        rows, columns = of_colour(shown, colour)
        left, top, right, bottom = word_box(view, TEXT, word)
        assert columns.min() == pytest.approx(left, abs=1)
        assert columns.max() == pytest.approx(right, abs=2)
        assert (rows.min(), rows.max()) == (top, bottom - 1)


def test_the_current_mark_washes_all_its_fragments(view: ReadingView) -> None:
    spans = (Span(2, 7), Span(19, 29))
    view.set_document(TEXT, [Mark("m", "claim", "P", spans, "P")])
    view.set_current_mark("m")
    wash = view.column.book.look(Mark("m", "claim", "P", spans, "P")).wash.name()
    _, columns = of_colour(pixels(view), wash)
    covered = set(columns.tolist())
    for word in ("ferry", "Port Maren"):
        left, _, right, _ = word_box(view, TEXT, word)
        assert {left + 1, right - 1} <= covered
    gap = word_box(view, TEXT, "burned")
    assert gap[0] + 3 not in covered
    view.set_current_mark(None)
    assert len(of_colour(pixels(view), wash)[0]) == 0


def test_furniture_is_dimmed(view: ReadingView) -> None:
    text = "MMMMMMMM\nMMMMMMMM"
    view.set_document(text, furniture=[Furniture(9, 17, "caption")])
    shown = pixels(view)
    ink, _ = of_colour(shown, LIGHT.ink)
    dim, _ = of_colour(shown, LIGHT.dim_ink)
    assert len(ink)
    assert len(dim)
    boundary = view.rows()[1].top
    assert ink.max() < boundary
    assert dim.max() > boundary


def test_margin_notes_name_what_was_recognised(view: ReadingView) -> None:
    view.resize(1200, 700)
    view.set_document(TEXT)
    plain = pixels(view)
    view.set_structure((), None, [FoundField("dateline", "x", 0, 5, "rule")])
    noted = pixels(view)
    _, changed = np.nonzero(plain != noted)
    assert len(changed)
    assert changed.max() < view.column_left()


def test_focus_can_be_seen(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.setFocus()
    assert view.hasFocus()
    with_focus = pixels(view)
    view.clearFocus()
    without = pixels(view)
    corner = QColor(LIGHT.focus).rgb() & 0xFFFFFF
    assert with_focus[0, 0] == corner
    assert with_focus[-1, -1] == corner
    assert without[0, 0] != corner


def test_direction_marks_are_flagged(view: ReadingView) -> None:
    view.set_document("plain override text")
    assert len(of_colour(pixels(view), LIGHT.badge)[0]) == 0
    view.set_document("plain \u202eoverride\u202c text")
    assert len(of_colour(pixels(view), LIGHT.badge)[0]) > 100
    view.set_caret(6)
    view.move_caret("word", 1, extend=True)
    assert view.selection()[0].end == len("plain \u202eoverride")


HOSTILE = {
    "empty": "",
    "newlines": "\n" * 3_000,
    "paragraph separators": "a\u2029" * 3_000,
    "line separators": "\u2028" * 500,
    "control characters": "".join(map(chr, range(32))) * 60,
    "nonchars": "\ufdd0\ufeff\ufffe\uffff\ufffc" * 50,
    "lone surrogates": "a\ud800b\udfffc" * 30,
    "one long word": "x" * 1_000_000,
    "one long line": "word 😀 قال " * 90_000,
    "stacked marks": "a" + "\u0301\u0323" * 6_000,
    "direction marks": "\u202e\u2067\u200fa\u202c" * 900,
    "emoji families": "👨\u200d👩\u200d👧" * 4_000,
    "tabs": "\t\ta\tb\n" * 300,
    "markup": "<img src='http://example.invalid/x.png'><b>not bold</b>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_paints(view: ReadingView, name: str) -> None:
    text = HOSTILE[name]
    length = len(text)
    marks = [
        Mark(f"m{i}", "mention", "P", (Span(at, min(length, at + 9)), Span(length, length)), "P")
        for i, at in enumerate(range(0, min(length, 900), 7))
    ]
    view.set_document(text, marks, furniture=[Furniture(0, length // 2, "caption")])
    view.grab()
    for unit in ("character", "word", "sentence", "line", "page", "document_edge", "line_edge"):
        for direction in (1, 1, -1):
            view.move_caret(unit, direction, extend=direction > 0)
            assert 0 <= view.caret() <= length
    view.select_word()
    view.select_all()
    view.grab()
    assert view.text == text


def test_fonts_zoom_and_themes_change_while_shown(view: ReadingView) -> None:
    view.set_document(TEXT * 40, [Mark("m", "mention", "P", (Span(2, 7),), "P")])
    height = view.column.heights.total
    view.set_zoom(2)
    view.grab()
    assert view.zoom == 2
    assert view.column.heights.total > height
    view.set_zoom(99)
    assert view.zoom == 4
    view.set_zoom(1)
    view.set_reading_font(ReadingFont(family="No Such Family", size=11, characters=40))
    view.grab()
    assert view.column.width < 500
    view.set_theme(DARK)
    assert pixels(view)[-5, 5] == QColor(DARK.paper).rgb() & 0xFFFFFF
