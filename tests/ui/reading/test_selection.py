"""What is selected is told in code points that slice the text, whatever it is written in."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.ui.reading.marks import SelectionState
from annotator.ui.reading.view import ReadingView

TEXT = (
    "Fire 😀😀 at Port Maren.\nقال المتحدث 😢 أمس.\n北京记者报道。\n"
    "Éte\u0301 \ufdd0\u2029 \xa0end \ufeff."
)


@pytest.mark.parametrize(
    "part", ["Port", "😀😀", "المتحدث", "😢", "京记者", "te\u0301", "\ufdd0\u2029 \xa0end"]
)
def test_selected_spans_slice_the_text(view: ReadingView, part: str) -> None:
    view.set_document(TEXT)
    start = TEXT.index(part)
    view.select([Span(start, start + len(part))])
    assert [span.slice(TEXT) for span in view.selection()] == [part]
    assert view.caret() == start + len(part)


def test_extending_over_emoji_by_character(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(TEXT.index("😀"))
    for expected in ("😀", "😀😀", "😀😀 "):
        view.move_caret("character", 1, extend=True)
        assert view.selection()[0].slice(TEXT) == expected


def test_word_after_emoji_in_arabic(view: ReadingView) -> None:
    view.set_document(TEXT)
    view.set_caret(TEXT.index("أمس") + 1)
    view.select_word()
    assert view.selection()[0].slice(TEXT) == "أمس"


def test_sentence_paragraph_and_all(view: ReadingView) -> None:
    view.set_document("One. Two three.\nFour.")
    view.set_caret(7)
    view.select_span(view.words.sentence_at(view.caret()))
    assert view.selection()[0].slice(view.text) == "Two three."
    view.select_span(view.words.paragraph_at(view.caret()))
    assert view.selection()[0].slice(view.text) == "One. Two three."
    view.select_all()
    assert view.selection() == (Span(0, 21),)
    view.clear_selection()
    assert view.selection() == ()
    assert view.caret() == 21


def test_fragments_are_kept_while_selecting_goes_on(view: ReadingView) -> None:
    text = "the crew, allegedly, had followed every rule"
    view.set_document(text)
    view.set_caret(0)
    view.move_caret("word", 1, extend=True)
    view.move_caret("word", 1, extend=True)
    view.add_fragment()
    assert view.fragments() == (Span(0, 8),)
    for _ in range(2):
        view.move_caret("word", 1)
    view.move_caret("document_edge", 1, extend=True)
    assert [span.slice(text) for span in view.selection()] == [
        "the crew", "had followed every rule",
    ]  # fmt: skip
    view.add_fragment()
    view.add_fragment()
    assert len(view.fragments()) == 2
    view.clear_selection()
    assert view.selection() == view.fragments() == ()


def test_select_several_spans_makes_fragments(view: ReadingView) -> None:
    view.set_document("one two three four")
    spans = (Span(0, 3), Span(8, 13))
    view.select(spans)
    assert view.selection() == spans
    assert view.fragments() == spans[:1]
    view.select([])
    assert view.selection() == ()


def test_touching_spans_are_joined(view: ReadingView) -> None:
    view.set_document("one two three four")
    view.select([Span(0, 5), Span(4, 9)])
    assert view.selection() == (Span(0, 9),)


def test_listeners_hear_each_change_once(view: ReadingView, qtbot: QtBot) -> None:
    heard: list[SelectionState] = []
    view.set_document("one two three")
    view.selection_changed.connect(heard.append)
    view.move_caret("word", 1)
    view.move_caret("word", 1, extend=True)
    view.move_caret("line_edge", -1)
    view.move_caret("line_edge", -1)
    assert [(state.anchor, state.caret) for state in heard] == [(4, 4), (4, 7), (0, 0)]
    assert heard[1].spans == (Span(4, 7),)


def test_selections_outside_the_text_are_held_inside(view: ReadingView) -> None:
    view.set_document("short")
    view.select([Span(2, 99)])
    assert view.selection() == (Span(2, 5),)
    view.set_caret(-4)
    assert view.caret() == 0


def test_selection_across_segment_joins(view: ReadingView) -> None:
    text = "Port Maren " * 600
    view.set_document(text)
    join = view.column.segments.end(0)
    view.set_caret(join - 3)
    for _ in range(6):
        view.move_caret("character", 1, extend=True)
    assert view.selection() == (Span(join - 3, join + 3),)
    view.grab()


def test_text_comes_back_unchanged(view: ReadingView) -> None:
    text = "\ufeffa\xa0b\u2029c\ufdd0d\x00\x07e\u202ef\u202c\tg\x85h\n"
    view.set_document(text)
    view.grab()
    assert view.text == text
    view.select_all()
    assert view.selection()[0].slice(view.text) == text
