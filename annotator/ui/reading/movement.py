"""Where the caret goes: by character, word, sentence, paragraph, line, page and edge.

Characters move in visual order, so that the right arrow goes right in Arabic too; words, sentences
and paragraphs move in reading order.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from annotator.ui.reading.column import Caret, Column
from annotator.ui.reading.words import Words


class Unit(StrEnum):
    """Name what the caret moves by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    LINE = "line"
    PAGE = "page"
    LINE_EDGE = "line_edge"
    DOCUMENT_EDGE = "document_edge"


class Target(NamedTuple):
    """Hold where the caret goes, and the x it keeps aiming for on the way up and down."""

    caret: Caret
    goal: float | None = None


def by_character(column: Column, words: Words, caret: Caret, right: bool) -> Caret:
    """Move one grapheme to the right or left, as seen."""
    segments = column.segments
    spot = column.spot(caret)
    layout = column.layout(spot.segment)
    if layout.one_way:
        return _by_grapheme(words, caret.offset, right, len(segments.text))
    position = layout.units.to_utf16(caret.offset - layout.start)
    text_layout = layout.text_layout
    move = text_layout.rightCursorPosition if right else text_layout.leftCursorPosition
    moved = move(position)
    while not text_layout.isValidCursorPosition(moved) and move(moved) != moved:
        moved = move(moved)  # Qt stops between the halves of an emoji in right-to-left text
    if moved != position:
        return Caret(layout.start + layout.units.to_code_points(moved))
    # At the segment's visual edge: go on in reading order.
    return _by_grapheme(words, caret.offset, right != layout.right_to_left, len(segments.text))


def _by_grapheme(words: Words, offset: int, forward: bool, limit: int) -> Caret:
    if forward:
        return Caret(words.grapheme_at(offset).end if offset < limit else limit)
    if offset == 0:
        return Caret(0)
    return Caret(words.grapheme_at(offset - 1).start)


def by_word(words: Words, caret: Caret, forward: bool, extend: bool) -> Caret:
    """Move to the next word's start, or its end while extending, or back to a word's start."""
    if forward:
        return Caret(words.next_word(caret.offset, extend))
    return Caret(words.previous_word(caret.offset))


def by_sentence(words: Words, caret: Caret, forward: bool, extend: bool) -> Caret:
    """Move to the next or previous sentence's start, or to a sentence's end while extending."""
    if not forward:
        return Caret(words.previous_sentence(caret.offset))
    if extend:
        end = words.sentence_at(caret.offset).end
        if end > caret.offset:
            return Caret(end)
        start = words.next_sentence(caret.offset)
        return Caret(max(words.sentence_at(start).end, start))
    return Caret(words.next_sentence(caret.offset))


def by_paragraph(words: Words, caret: Caret, forward: bool, extend: bool) -> Caret:
    """Move to the next or previous paragraph's start, or to a paragraph's end while extending."""
    if not forward:
        return Caret(words.previous_paragraph(caret.offset))
    if extend:
        end = words.paragraph_at(caret.offset).end
        if end > caret.offset:
            return Caret(end)
        start = words.next_paragraph(caret.offset)
        return Caret(words.paragraph_at(start).end)
    return Caret(words.next_paragraph(caret.offset))


STEPS: dict[Unit, Callable[[Words, Caret, bool, bool], Caret]] = {
    Unit.WORD: by_word,
    Unit.SENTENCE: by_sentence,
    Unit.PARAGRAPH: by_paragraph,
}
"""The units that need only the text: called with words, caret, forward and extend."""


def by_line(column: Column, caret: Caret, down: bool, goal: float | None) -> Target:
    """Move to the line below or above, as near as can be to the x the caret started from."""
    spot = column.spot(caret)
    goal = spot.x if goal is None else goal
    segment, number = spot.segment, spot.line + (1 if down else -1)
    if number < 0:
        if segment == 0:
            return Target(Caret(0), goal)
        segment -= 1
        number = len(column.lines_of(segment)) - 1
    elif number >= len(column.lines_of(segment)):
        if segment + 1 == len(column.segments):
            return Target(Caret(len(column.segments.text)), goal)
        segment, number = segment + 1, 0
    return Target(column.caret_at(segment, number, goal), goal)


def line_edge(column: Column, caret: Caret, forward: bool) -> Caret:
    """Move to the logical start or end of the visual line."""
    return column.line_edge(column.spot(caret), forward)
