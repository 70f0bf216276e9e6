"""Where an edge of an annotation goes next, by word or by character; offsets are code points."""

from __future__ import annotations

from enum import StrEnum

from annotator.domain.spans import Span
from annotator.ui.reading.words import Words


class Edge(StrEnum):
    """Name an edge in reading order, whichever way the text runs."""

    START = "start"
    END = "end"


def moved(
    words: Words,
    length: int,
    spans: tuple[Span, ...],
    edge: Edge,
    *,
    forward: bool,
    by_character: bool,
) -> tuple[Span, ...] | None:
    """Return ``spans`` with their outermost edge moved, or None where it can go no further.

    The spans are sorted and not empty; no fragment becomes empty and none leaves the text.
    """
    first, last = spans[0], spans[-1]
    if edge is Edge.START:
        place = _next(words, first.start, length, edge, forward, by_character)
        if place is None or place >= first.end:
            return None
        return (Span(place, first.end), *spans[1:])
    place = _next(words, last.end, length, edge, forward, by_character)
    if place is None or place <= last.start:
        return None
    return (*spans[:-1], Span(last.start, place))


def moved_anchor(
    words: Words, length: int, anchor: int, *, forward: bool, by_character: bool
) -> int | None:
    """Return where an anchor goes, from one word's start to the next, or None at an end."""
    return _next(words, anchor, length, Edge.START, forward, by_character)


def _next(
    words: Words, at: int, length: int, edge: Edge, forward: bool, by_character: bool
) -> int | None:
    if (at >= length) if forward else (at <= 0):
        return None
    if by_character:
        return words.grapheme_at(at).end if forward else words.grapheme_at(at - 1).start
    if forward:
        return _word_on(words, at, length, edge)
    return _word_back(words, at, edge)


def _word_on(words: Words, at: int, length: int, edge: Edge) -> int | None:
    """Return the next word's start, or its end, over paragraph ends; they are no word edges."""
    to_end = edge is Edge.END
    while at < length:
        at = words.next_word(at, to_end)
        piece = words.piece_at(at - 1 if to_end else at)
        if words.is_word(piece) and at == (piece.end if to_end else piece.start):
            return at
    return None


def _word_back(words: Words, at: int, edge: Edge) -> int | None:
    while at > 0:
        start = words.previous_word(at)
        word = words.piece_at(start)
        if words.is_word(word) and word.start == start:
            if edge is Edge.START:
                return start
            if word.end < at:
                return word.end
        at = start
    return None
