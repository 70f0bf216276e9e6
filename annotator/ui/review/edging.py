"""Where an edge of a side goes next, in the text of its article."""

from __future__ import annotations

from functools import lru_cache

from annotator.domain.annotations import Side
from annotator.services import discrepancies
from annotator.ui.annotate import edges
from annotator.ui.annotate.edges import Edge
from annotator.ui.reading.segments import split
from annotator.ui.reading.words import Words


def moved_side(
    text: str, side: Side, edge: Edge, *, forward: bool, by_character: bool
) -> Side | None:
    """Return a side with one edge moved, or None where it can go no further.

    An anchor of missing text moves as a whole, whichever edge is meant. ``text`` is the article's.
    """
    words = _words(text)
    if side.role == "absent":
        anchor = edges.moved_anchor(
            words, len(text), side.spans[0].start, forward=forward, by_character=by_character
        )
        return None if anchor is None else discrepancies.absent(side.article, anchor)
    spans = edges.moved(
        words, len(text), side.spans, edge, forward=forward, by_character=by_character
    )
    return None if spans is None else discrepancies.evidence(side.article, spans)


@lru_cache(maxsize=8)
def _words(text: str) -> Words:
    return Words(split(text))
