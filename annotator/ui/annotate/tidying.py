"""What a selection becomes when it is tagged: whole words, without stray marks at its ends."""

from __future__ import annotations

import re
import unicodedata
from typing import Protocol

from annotator.domain.spans import Span

_STOPS = frozenset(".,;:!?…،؛؟۔。，、；：？！·")
_PAIRS = {
    "(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "«": "»", "‹": "›", "„": "“", "‚": "‘",
    "「": "」", "『": "』", "《": "》", "（": "）", "»": "«", "›": "‹", '"': '"', "'": "'",
}  # fmt: skip
_OPENING, _CLOSING = frozenset(_PAIRS), frozenset(_PAIRS.values()) | {"“", "”"}
_INVISIBLE = frozenset("\u200b\u200e\u200f\u061c\ufeff") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
# "U.S." and "p.m." end in a full stop of their own.
_ABBREVIATION = re.compile(r"(?:\b\w{1,2}\.){2,}\Z")
_POSSESSIVE = re.compile(r"\w['’][sS]\Z")
# What is called after a saint is a hospital, a school or a town: "St Anne's".
_SAINTS = re.compile(r"(?:St\.?|Saint)\s\w+['’]s\Z")


class WordFinder(Protocol):
    """Answer where words and graphemes are; offsets are code points."""

    def snapped(self, span: Span) -> Span:
        """Return a span grown to whole words."""
        ...

    def grapheme_at(self, offset: int) -> Span:
        """Return the user-perceived character at an offset."""
        ...


def tidied(
    text: str,
    span: Span,
    words: WordFinder,
    *,
    exact: bool = False,
    keep_pairs: bool = False,
    name: bool = False,
) -> Span:
    """Return what to tag for a selected span; an empty span if it holds only spaces.

    An edge inside a word moves out to the word's end, and spaces, stops, dashes, and quotes or
    brackets without their partner are left out at both ends. ``keep_pairs`` keeps a pair that
    encloses the whole. An ``exact`` selection was made letter by letter: only spaces go. ``name``
    leaves out a possessive ending, which is no part of who or what is named.
    """
    chosen = _stripped(text, span)
    if not len(chosen):
        return chosen
    if exact:
        first, last = words.grapheme_at(chosen.start), words.grapheme_at(chosen.end - 1)
        return Span(first.start, last.end)
    whole = _stripped(text, words.snapped(chosen))
    inner = _without_marks(text, whole, keep_pairs=keep_pairs)
    # Somebody who selects only a question mark means it.
    found = inner if len(inner) else whole
    return without_possessive(text, found) if name else found


def without_possessive(text: str, span: Span) -> Span:
    """Return a span without the ’s it ends in, unless a place is called after a saint."""
    words = span.slice(text)
    if _POSSESSIVE.search(words) and not _SAINTS.match(words):
        return Span(span.start, span.end - 2)
    return span


def _stripped(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return Span(start, end)


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE


def _without_marks(text: str, span: Span, *, keep_pairs: bool) -> Span:
    while len(span) > 1:
        inside = span.slice(text)
        if _PAIRS.get(inside[0]) == inside[-1] and len(inside) > 2:
            if keep_pairs:
                return span
            shorter = Span(span.start + 1, span.end - 1)
        elif _is_loose_end(inside):
            shorter = Span(span.start, span.end - 1)
        elif _is_loose_start(inside):
            shorter = Span(span.start + 1, span.end)
        else:
            return span
        span = _stripped(text, shorter)
    alone = span.slice(text)
    return Span(span.start, span.start) if alone and _is_mark(alone) else span


def _is_mark(character: str) -> bool:
    return (
        character in _STOPS
        or character in _OPENING
        or character in _CLOSING
        or unicodedata.category(character) == "Pd"
    )


def _is_loose_end(inside: str) -> bool:
    last = inside[-1]
    if last in _STOPS:
        return not (last == "." and _ABBREVIATION.search(inside))
    if last in _CLOSING or last in _OPENING:
        return not _has_partner(inside[:-1], last)
    return unicodedata.category(last) == "Pd"


def _is_loose_start(inside: str) -> bool:
    first, second = inside[0], inside[1]
    if first in _STOPS:
        return not (first == "." and second.isdigit())
    if first in _OPENING or first in _CLOSING:
        return first not in _PAIRS or _PAIRS[first] not in inside[1:]
    return unicodedata.category(first) == "Pd" and not second.isdigit()


def _has_partner(before: str, closing: str) -> bool:
    """Tell whether a quote or bracket opened in ``before`` is closed by ``closing``."""
    if closing in "\"'":
        return before.count(closing) % 2 == 1
    openers = [opening for opening, partner in _PAIRS.items() if partner == closing]
    return sum(before.count(each) for each in openers) > before.count(closing)
