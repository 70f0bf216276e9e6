"""How much of a thing is meant where no figure says so: all, most, some, few of the passengers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Aligned
from annotator.compare.differences import Chunk
from annotator.compare.findings import Finding
from annotator.compare.lexicons import listed
from annotator.compare.rules.exchanges import exchange_finding, is_quoted, to_next
from annotator.compare.words import FUNCTION_WORDS, Token

_KEPT = 0.5
_LONGEST = 4
_FEW = 0
_EXTENTS = {
    word: extent
    for extent, words in (
        (4, "all every everyone everybody both entire whole"),
        (3, "most majority"),
        (2, "many numerous"),
        (1, "some several part"),
        (_FEW, "few hardly barely"),
    )
    for word in listed(words)
}
"""How much a word says, most first; few are not some."""
_ONLY = frozenset(listed("only merely barely mere"))


def extents(aligned: Aligned) -> Iterator[Finding]:
    """Find "all" where the other article has "most", and an "only" added or dropped.

    Limits: between sentences that mostly stayed; what else changes beside the word is left to
    other rules. "All" holds what "most" says: that is granularity; "few" and "most" are not.
    """
    if aligned.ratio < _KEPT:
        return
    for chunk in list(aligned.remaining()):
        a = aligned.a.tokens[chunk.a_start : chunk.a_end]
        b = aligned.b.tokens[chunk.b_start : chunk.b_end]
        if max(len(a), len(b)) > _LONGEST or is_quoted(aligned, chunk):
            continue
        ours, theirs = _extent(a), _extent(b)
        if ours is not None and theirs is not None and ours != theirs:
            aligned.use(chunk)
            yield _exchanged(aligned, chunk, ours, theirs)
        elif not (a and b) and _is_only(a or b):
            aligned.use(chunk)
            score = 0.8 * aligned.ratio
            yield exchange_finding(
                aligned, chunk, "wording", "wording.added", score, "one word more"
            )


def _extent(tokens: Sequence[Token]) -> int | None:
    """Return how much words say that say nothing else, None for others: "most of the"."""
    said = [_EXTENTS[token.norm] for token in tokens if token.norm in _EXTENTS]
    rest = [t for t in tokens if t.norm not in _EXTENTS and t.norm not in FUNCTION_WORDS]
    return said[0] if len(said) == 1 and not rest else None


def _is_only(tokens: Sequence[Token]) -> bool:
    return any(t.norm in _ONLY for t in tokens) and all(
        t.norm in _ONLY or t.norm in FUNCTION_WORDS for t in tokens
    )


def _exchanged(aligned: Aligned, chunk: Chunk, ours: int, theirs: int) -> Finding:
    compatible = _FEW not in (ours, theirs)
    reach = to_next(aligned.a.tokens, aligned.b.tokens, chunk.a_end, chunk.b_end)
    first = aligned.place_a(chunk.a_start, chunk.a_end + reach)
    second = aligned.place_b(chunk.b_start, chunk.b_end + reach)
    if compatible and theirs > ours:
        first, second = second, first
    return Finding(
        "granularity" if compatible else "number",
        "granularity.extent" if compatible else "number.extent",
        first,
        second,
        aligned.fact,
        0.75 * (0.5 + 0.5 * aligned.ratio),
        "how many of them",
        directed=compatible,
    )
