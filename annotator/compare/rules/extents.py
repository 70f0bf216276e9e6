"""How much of a thing is meant where no figure says so: all, most, some, few of the passengers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Aligned
from annotator.compare.differences import Chunk
from annotator.compare.findings import Finding
from annotator.compare.lexicons import listed
from annotator.compare.numerals import ORDINALS
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
        ranks = _rank(a), _rank(b)
        if ranks[0] and ranks[1] and ranks[0] != ranks[1]:
            aligned.use(chunk)
            yield _ranked(aligned, chunk)
            continue
        if not (a and b) and _is_one_of(aligned, chunk):
            aligned.use(chunk)
            yield _one_of(aligned, chunk)
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


def _rank(tokens: Sequence[Token]) -> int:
    """Return the place a single word gives in a row, 0 for others: third, 3rd, "the fourth"."""
    said = [token for token in tokens if token.norm not in _SILENT]
    if len(said) == 1:
        return ORDINALS.get(said[0].norm, 0)
    figure = len(said) == 2 and said[1].norm in ("st", "nd", "rd", "th") and said[0].norm.isdigit()
    return int(said[0].norm) if figure else 0


def _ranked(aligned: Aligned, chunk: Chunk) -> Finding:
    reach = to_next(aligned.a.tokens, aligned.b.tokens, chunk.a_end, chunk.b_end)
    return Finding(
        "number",
        "number.rank",
        aligned.place_a(chunk.a_start, chunk.a_end + reach),
        aligned.place_b(chunk.b_start, chunk.b_end + reach),
        aligned.fact,
        0.85 * (0.5 + 0.5 * aligned.ratio),
        "rank",
    )


def _is_one_of(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether a chunk of one side makes the greatest one of the greatest: "one of the"."""
    first = chunk.a_end > chunk.a_start
    tokens = aligned.a.tokens if first else aligned.b.tokens
    start, end = (chunk.a_start, chunk.a_end) if first else (chunk.b_start, chunk.b_end)
    norms = {token.norm for token in tokens[start:end]}
    if not norms <= _ONE_OF or not norms & {"one", "among"}:
        return False
    after = [t.norm for t in tokens[end : end + 3] if t.norm not in _SILENT]
    return bool(after) and (after[0].endswith("est") or after[0] in _GREATEST)


def _one_of(aligned: Aligned, chunk: Chunk) -> Finding:
    reach = 3
    return Finding(
        "granularity",
        "granularity.extent",
        aligned.place_a(chunk.a_start, min(chunk.a_end + reach, len(aligned.a.tokens))),
        aligned.place_b(chunk.b_start, min(chunk.b_end + reach, len(aligned.b.tokens))),
        aligned.fact,
        0.7 * (0.5 + 0.5 * aligned.ratio),
        "how many of them",
    )


_SILENT = frozenset(("the", "a", "an", "its", "their", "his", "her"))
_ONE_OF = _SILENT | {"one", "of", "among"}
_GREATEST = frozenset(("worst", "best", "most", "least", "first", "last"))


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
