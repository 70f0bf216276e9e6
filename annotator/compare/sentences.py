"""Sentences of an article, as spans of code points, and the compact form they are stored in.

A line is a paragraph; inside it sentencex finds the boundaries, and a few joins mend what it does
to clock times. Offsets are right by construction: the pieces are counted, never searched for.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import overload

import sentencex  # type: ignore[import-untyped]

from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from annotator.errors import InvalidInput

SPLITTER = "lines-1/sentencex-1.0"
"""Names the rules in force; stored with the boundaries, because another version may differ."""

# Sentencex takes time quadratic in the open quotes and brackets of what it is given.
_BLOCK = 4000
_SCRIPTS = {
    code: re.compile(f"[{letters}]")
    for code, letters in (
        ("ar", r"\u0600-\u06ff"),
        ("he", r"\u0590-\u05ff"),
        ("hi", r"\u0900-\u097f"),
        ("ru", r"\u0400-\u04ff"),
        ("el", r"\u0370-\u03ff"),
        ("ja", r"\u3040-\u30ff"),
        ("zh", r"\u4e00-\u9fff"),
    )
}
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u3040-\U0003ffff]")
_LANGUAGE_SAMPLE = 500
# Something `_belongs_together` may join; a text without it is spared the question.
_JOINT = re.compile(r"\.(?:(?<=\.[mM]\.)|(?<=[\u0621-\u064a]\.))")
_CLOCK = re.compile(r"\d ?[ap]\.m\.$", re.IGNORECASE)
_DAY_OR_MONTH = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)"
    r"|[A-Z]{2,4}\b|\("
)
_ARABIC_INITIAL = re.compile(r"(?:^|\s)[\u0621-\u064a]\.$")


def split_sentences(
    text: str, *, language: str = "", furniture: Sequence[Furniture] = ()
) -> tuple[Span, ...]:
    """Split an article into sentences: sorted, disjoint, trimmed, covering all that is not space.

    No sentence crosses a newline or an edge of ``furniture``, so that each is wholly furniture or
    wholly story. ``language`` is an ISO 639 code; without one the script decides, and Latin
    script counts as English.
    """
    edges = find_boundaries(text, language=language, furniture=furniture)
    return tuple(map(Span, edges[0::2], edges[1::2]))


def find_boundaries(
    text: str, *, language: str = "", furniture: Sequence[Furniture] = ()
) -> list[int]:
    """Return the sentences of `split_sentences` as a flat list of edges."""
    language = language or guess_language(text)
    cuts = sorted({edge for piece in furniture for edge in (piece.start, piece.end)})
    cuts.append(len(text) + 1)
    joints = _JOINT.search(text) is not None
    edges: list[int] = []
    start = at = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line:
            while cuts[at] <= start:
                at += 1
            if cuts[at] < end:
                for low, high in _cut(start, end, cuts[at:]):
                    _split_line(text[low:high], low, language, joints, edges)
            else:
                _split_line(line, start, language, joints, edges)
        start = end + 1
    return edges


def guess_language(text: str) -> str:
    """Return a code for the script most of ``text`` seems to be in; "en" for Latin script."""
    sample = text[:_LANGUAGE_SAMPLE]
    if sample.isascii() or not _OTHER_SCRIPT.search(sample):
        return "en"
    counts = {code: len(pattern.findall(sample)) for code, pattern in _SCRIPTS.items()}
    most = max(counts, key=counts.__getitem__)
    if most == "zh" and counts["ja"]:
        return "ja"
    return most if counts[most] * 4 > len(sample) else "en"


def pack(spans: Sequence[Span]) -> bytes:
    """Return spans as start and end, each an unsigned 32-bit little-endian integer."""
    return packed([edge for span in spans for edge in (span.start, span.end)])


def packed(edges: Sequence[int]) -> bytes:
    """Return what `pack` returns, for spans given as a flat list of edges."""
    numbers = array("I", edges)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def unpack(data: bytes) -> tuple[Span, ...]:
    """Return the spans of `pack`; raise InvalidInput where the bytes are not whole pairs."""
    numbers = _edges(data)
    return tuple(map(Span, numbers[0::2], numbers[1::2]))


def _edges(data: bytes) -> array[int]:
    if len(data) % 8:
        raise InvalidInput(f"{len(data)} bytes are not whole pairs of sentence boundaries")
    numbers = array("I", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


class Sentences(Sequence[Span]):
    """Be the spans of `pack`, each made when it is asked for: a long text has ten thousand."""

    def __init__(self, data: bytes) -> None:
        """Raise InvalidInput where the bytes are not whole pairs."""
        self._edges = _edges(data)

    def __len__(self) -> int:
        return len(self._edges) // 2

    @overload
    def __getitem__(self, number: int) -> Span: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, number: int | slice) -> Span | tuple[Span, ...]:
        if isinstance(number, slice):
            return tuple(self[each] for each in range(*number.indices(len(self))))
        place = range(len(self))[number]
        return Span(self._edges[2 * place], self._edges[2 * place + 1])


def _cut(start: int, end: int, cuts: Sequence[int]) -> list[tuple[int, int]]:
    """Return the parts of ``[start, end)`` between the sorted ``cuts``, none before ``start``."""
    return list(pairwise([start, *(edge for edge in cuts if edge < end), end]))


def _split_line(line: str, offset: int, language: str, joints: bool, edges: list[int]) -> None:
    """Append the sentences of one line, which starts at ``offset``, to ``edges``."""
    pieces = _exact(line, language) if len(line) <= _BLOCK else _by_blocks(line, language)
    if joints and len(pieces) > 1:
        pieces = _joined(pieces)
    for piece in pieces:
        bare = piece.strip()
        if bare:
            # Most pieces have no space in front; looking is cheaper than stripping again.
            start = offset if piece[0] == bare[0] else offset + len(piece) - len(piece.lstrip())
            edges += (start, start + len(bare))
        offset += len(piece)


def _joined(pieces: list[str]) -> list[str]:
    """Return the pieces with those put together again that are one sentence."""
    joined = pieces[:1]
    for piece in pieces[1:]:
        if _belongs_together(joined[-1][-12:].rstrip(), piece):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _by_blocks(line: str, language: str) -> list[str]:
    """Return a long line in pieces that join to it again, given over in blocks."""
    pieces: list[str] = []
    held = ""
    for at in range(0, len(line), _BLOCK):
        # The last piece of a block may go on in the next.
        *whole, held = _exact(held + line[at : at + _BLOCK], language)
        pieces += whole
        if len(held) > _BLOCK:
            space = held.rfind(" ") + 1 or len(held)
            pieces.append(held[:space])
            held = held[space:]
    return [*pieces, held]


def _exact(line: str, language: str) -> list[str]:
    pieces: list[str] = sentencex.segment(language, line)
    # A splitter that drops or rewrites a character would shift every later offset.
    return pieces if pieces and "".join(pieces) == line else [line]


def _belongs_together(before: str, after: str) -> bool:
    """Tell whether sentencex parted one sentence: "5 p.m. | Monday", an Arabic "Dr. | Name"."""
    if not before.endswith("."):
        return False
    if before[-2:-1] in "mM":
        return bool(_CLOCK.search(before)) and bool(_DAY_OR_MONTH.match(after))
    return before[-2:-1] >= "\u0621" and bool(_ARABIC_INITIAL.search(before))
