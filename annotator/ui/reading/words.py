"""Words, sentences and graphemes of a text, in code points (Unicode Standard Annex 29).

Boundaries are looked for in a window around the place asked about, so a text of any length costs
the same; only a single word longer than the widest window would be cut.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.spans import Span
from annotator.ui.reading.segments import Segments
from annotator.ui.text_units import Units

_Kind = QTextBoundaryFinder.BoundaryType
_WINDOWS = (100, 250)
_LONGEST_WORD = 250
"""Code points in a word that a selection grows to at most; what is longer is no word but a run."""
_SENTENCE_WINDOWS = (500, 10_000)
_BLANK = "".join(letter for letter in map(chr, range(0x3001)) if letter.isspace()) + (
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Letters no annotation begins or ends with: spaces and invisible direction marks."""


def _window(text: str, low: int, high: int, offset: int, reach: int) -> tuple[int, int]:
    """Return a stretch around ``offset`` that starts at a space or at the paragraph's start."""
    start, end = max(low, offset - reach), min(high, offset + reach)
    if start > low:
        space = text.find(" ", start, offset)
        start = start if space < 0 else space
    return start, end


def _piece(text: str, low: int, high: int, offset: int, kind: _Kind) -> Span:
    """Return the stretch between two boundaries that ``offset`` lies in, or begins.

    At ``high`` it is the last one. The text from ``low`` to ``high`` is one paragraph.
    """
    if low >= high:
        return Span(low, low)
    inside = min(offset, high - 1)
    span = Span(low, high)
    for reach in _SENTENCE_WINDOWS if kind is _Kind.Sentence else _WINDOWS:
        start, end = _window(text, low, high, inside, reach)
        window = text[start:end]
        units = Units(window)
        finder = QTextBoundaryFinder(kind, window)
        finder.setPosition(units.to_utf16(inside - start + 1))
        after = finder.position() if finder.isAtBoundary() else finder.toNextBoundary()
        after = units.length16 if after < 0 else after
        finder.setPosition(after)
        before = max(finder.toPreviousBoundary(), 0)
        span = Span(start + units.to_code_points(before), start + units.to_code_points(after))
        if (span.start > start or start == low) and (span.end < end or end == high):
            break
    return span


def _start(span: Span) -> int:
    return span.start


class Words:
    """Answer for one text; ``sentences`` are sorted spans from outside, or None to find them."""

    def __init__(self, segments: Segments, sentences: Sequence[Span] | None = None) -> None:
        self._segments = segments
        self._text = segments.text
        self._sentences = sentences
        self._last_word = Span(0, 0)

    def _piece_at(self, offset: int, kind: _Kind) -> Span:
        # What selects a word asks for it again and again.
        known = self._last_word
        if kind is _Kind.Word and known.start <= offset < known.end:
            return known
        low, high = self._segments.paragraph(offset)
        found = _piece(self._text, low, high, offset, kind)
        if kind is _Kind.Word and len(found) < _WINDOWS[0]:
            self._last_word = found
        return found

    def is_word(self, span: Span) -> bool:
        """Tell whether a stretch holds a letter, a digit or a symbol such as an emoji."""
        return any(
            character.isalnum() or unicodedata.category(character) == "So"
            for character in span.slice(self._text)
        )

    def _ends(self, piece: Span) -> bool:
        return len(piece) <= _LONGEST_WORD and self.is_word(piece)

    def piece_at(self, offset: int) -> Span:
        """Return the word, or the run of spaces or punctuation, at an offset."""
        span = self._piece_at(offset, _Kind.Word)
        # Unicode counts a direction mark as part of the word before it.
        return self.trimmed(span) if self.is_word(span) else span

    def word_at(self, offset: int) -> Span:
        """Return the word at an offset or ending there; an empty span where there is none."""
        span = self.piece_at(offset)
        if self.is_word(span):
            return span
        low, _ = self._segments.paragraph(offset)
        if offset > low:
            before = self.piece_at(offset - 1)
            if before.end == offset and self.is_word(before):
                return before
        return Span(offset, offset)

    def grapheme_at(self, offset: int) -> Span:
        """Return the user-perceived character at an offset; a newline counts as one."""
        if offset < len(self._text) and self._text[offset] == "\n":
            return Span(offset, offset + 1)
        return self._piece_at(offset, _Kind.Grapheme)

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence at an offset, spaces around it left out."""
        if self._sentences is not None:
            found = bisect_right(self._sentences, offset, key=_start) - 1
            if found >= 0 and offset <= self._sentences[found].end:
                return self._sentences[found]
        return self.trimmed(self._piece_at(offset, _Kind.Sentence))

    def paragraph_at(self, offset: int) -> Span:
        """Return the paragraph at an offset, its newline left out."""
        return Span(*self._segments.paragraph(offset))

    def trimmed(self, span: Span) -> Span:
        """Return a span without blanks at its ends; a span of blanks only stays as it is."""
        text = span.slice(self._text)
        inner = text.strip(_BLANK)
        if not inner:
            return span
        start = span.start + len(text) - len(text.lstrip(_BLANK))
        return Span(start, start + len(inner))

    def snapped(self, span: Span) -> Span:
        """Return a span grown to whole words, spaces at its ends left out; anchors stay.

        It does not grow into a run of letters without end, which was cut somewhere to have a word.
        """
        if span.start >= span.end:
            return span
        span = self.trimmed(span)
        first = self.piece_at(span.start)
        start = first.start if self._ends(first) else self.grapheme_at(span.start).start
        last = self.piece_at(span.end - 1)
        end = last.end if self._ends(last) else self.grapheme_at(span.end - 1).end
        return self.trimmed(Span(start, max(end, start)))

    # Steps

    def next_word(self, offset: int, to_end: bool) -> int:
        """Return the next word's start after an offset, or its end where ``to_end``."""
        high = self._segments.paragraph(offset)[1]
        at = offset
        while at < high:
            span = self.piece_at(at)
            if to_end and span.end > offset and self.is_word(span):
                return span.end
            if not to_end and span.start > offset and self.is_word(span):
                return span.start
            at = max(span.end, at + 1)
        return high if offset < high else min(high + 1, len(self._text))

    def previous_word(self, offset: int) -> int:
        """Return the last word's start before an offset."""
        low, _ = self._segments.paragraph(offset)
        at = offset
        while at > low:
            span = self.piece_at(at - 1)
            if self.is_word(span):
                return span.start
            at = min(span.start, at - 1)
        return low if offset > low else max(low - 1, 0)

    def next_sentence(self, offset: int) -> int:
        """Return the next sentence's start after an offset."""
        if self._sentences is not None:
            found = bisect_right(self._sentences, offset, key=_start)
            if found < len(self._sentences):
                return self._sentences[found].start
            return len(self._text)
        high = self._segments.paragraph(offset)[1]
        end = self._piece_at(offset, _Kind.Sentence).end if offset < high else high
        return end if offset < end < high else self.next_paragraph(offset)

    def previous_sentence(self, offset: int) -> int:
        """Return the last sentence's start before an offset."""
        if self._sentences is not None:
            found = bisect_left(self._sentences, offset, key=_start) - 1
            return self._sentences[found].start if found >= 0 else 0
        low, _ = self._segments.paragraph(offset)
        if offset > low:
            return self._piece_at(offset - 1, _Kind.Sentence).start
        before = self._last_text_before(low)
        return self._piece_at(before, _Kind.Sentence).start if before >= 0 else 0

    def next_paragraph(self, offset: int) -> int:
        """Return the start of the next paragraph that is not blank, or the text's end."""
        _, high = self._segments.paragraph(offset)
        while high < len(self._text):
            low, high = self._segments.paragraph(high + 1)
            if self._text[low:high].strip():
                return low
        return len(self._text)

    def previous_paragraph(self, offset: int) -> int:
        """Return the start of this paragraph, or from there of the one before."""
        low, _ = self._segments.paragraph(offset)
        if low < offset and self._text[low:offset].strip():
            return low
        before = self._last_text_before(low)
        return self._segments.paragraph(before)[0] if before >= 0 else 0

    def _last_text_before(self, offset: int) -> int:
        """Return the last offset before ``offset`` whose letter is no space, or -1."""
        at = offset - 1
        while at >= 0 and self._text[at].isspace():
            at -= 1
        return at
