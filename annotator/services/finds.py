"""A find: a place in an article, with the words around it, as a list of results shows it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.spans import Span

AROUND = 140
"""Code points of context on either side."""
LONGEST = 240
"""Code points of a match that are shown; longer ones are cut in the middle."""


@dataclass(frozen=True, slots=True)
class Find:
    """Hold one result.

    ``kind`` is "words", "articles", or the kind of the annotation found. ``spans`` are code points
    in the text of ``article``, none where a whole article is meant. ``left``, ``match`` and
    ``right`` are for the eye: each run of spaces and line ends is one space, long matches are cut.
    ``key`` and ``annotator`` are keys of the database.
    """

    kind: str
    key: int
    article: str
    spans: tuple[Span, ...]
    left: str
    match: str
    right: str
    outlet: str
    published: str
    title: str
    annotation: str = ""
    layer: str = ""
    label: str = ""
    annotator: int = 0


def context(text: str, span: Span) -> tuple[str, str, str]:
    """Return what stands before, at and after a span, on one line."""
    left = _one_line(text[max(0, span.start - AROUND) : span.start])
    right = _one_line(text[span.end : span.end + AROUND])
    match = span.slice(text)
    if len(match) > LONGEST:
        half = LONGEST // 2
        match = f"{match[:half]} … {match[-half:]}"
    return left, _one_line(match), right


def _one_line(text: str) -> str:
    """Return ``text`` with each run of spaces as one, one at its ends kept."""
    inner = " ".join(text.split())
    if not inner:
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{inner}{after}"
