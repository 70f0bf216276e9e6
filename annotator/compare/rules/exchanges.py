"""What rules on changed words share: where a chunk points at, and whether it is quoted."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.compare.aligned import Aligned
from annotator.compare.differences import Chunk
from annotator.compare.findings import Finding
from annotator.compare.words import FUNCTION_WORDS, Token


def exchange_finding(
    aligned: Aligned, chunk: Chunk, label: str, rule: str, score: float, about: str
) -> Finding:
    """Return a finding on the words of a chunk, either side of which may be empty."""
    first, second = _pointed(aligned, chunk)
    return Finding(
        label,
        rule,
        aligned.place_a(*first),
        aligned.place_b(*second),
        aligned.fact,
        score,
        about,
    )


def _pointed(aligned: Aligned, chunk: Chunk) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the words a chunk points at: "protests", "democracy protests" for one word more."""
    a, b = (chunk.a_start, chunk.a_end), (chunk.b_start, chunk.b_end)
    if a[0] < a[1] and b[0] < b[1]:
        return a, b
    tokens_a, tokens_b = aligned.a.tokens, aligned.b.tokens
    if _continues(tokens_a, a[1]) and _continues(tokens_b, b[1]):
        return (a[0], a[1] + 1), (b[0], b[1] + 1)
    reach = to_next(tokens_a, tokens_b, a[1], b[1])
    if reach:
        return (a[0], a[1] + reach), (b[0], b[1] + reach)
    if _continues(tokens_a, a[0] - 1) and _continues(tokens_b, b[0] - 1):
        return (a[0] - 1, a[1]), (b[0] - 1, b[1])
    return _around(*a, tokens_a), _around(*b, tokens_b)


def to_next(a: Sequence[Token], b: Sequence[Token], at: int, where: int) -> int:
    """Return how many equal words lead to the next that says something, 0 for none near."""
    for reach in range(3):
        if at + reach >= len(a) or where + reach >= len(b):
            return 0
        if a[at + reach].norm != b[where + reach].norm:
            return 0
        if a[at + reach].norm not in FUNCTION_WORDS:
            return reach + 1
    return 0


def _continues(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands there that says something."""
    return 0 <= at < len(tokens) and tokens[at].norm not in FUNCTION_WORDS


def _around(start: int, end: int, tokens: Sequence[Token]) -> tuple[int, int]:
    if start < end:
        return start, end
    return max(0, start - 1), min(len(tokens), start + 1)


def is_quoted(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether a chunk lies inside quotation marks: then it is the quotation rule's."""
    a = range(chunk.a_start, chunk.a_end)
    b = range(chunk.b_start, chunk.b_end)
    inside_a = bool(a) and all(position in aligned.quoted_a for position in a)
    inside_b = bool(b) and all(position in aligned.quoted_b for position in b)
    return (inside_a or not a) and (inside_b or not b) and (inside_a or inside_b)


def touches_quote(aligned: Aligned, chunk: Chunk) -> bool:
    """Tell whether a chunk reaches into quotation marks: what it says is no one's words alone."""
    a = range(chunk.a_start, chunk.a_end)
    b = range(chunk.b_start, chunk.b_end)
    return not (aligned.quoted_a.isdisjoint(a) and aligned.quoted_b.isdisjoint(b))
