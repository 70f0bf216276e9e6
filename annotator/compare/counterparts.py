"""Where the words of one version stand in the sentence another version has for it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from annotator.compare.differences import key_of
from annotator.compare.words import FUNCTION_WORDS, Token, snapped, tokens_of
from annotator.domain.spans import Span

_LEAST_SHARED = 0.5


class Counterpart(NamedTuple):
    """Hold where words stand in another version; ``exact`` tells that they are the same words."""

    span: Span
    exact: bool


def counterpart(
    text_a: str, within_a: Sequence[Span], span: Span, text_b: str, within_b: Sequence[Span]
) -> Counterpart | None:
    """Return where the words of ``span`` stand in ``within_b`` of another text, or None.

    ``within_a`` are the sentences around the span and ``within_b`` what the other version has for
    them, in code points. The same words win over ones that took their place.
    """
    first = [token for each in within_a for token in tokens_of(text_a, each.start, each.end)]
    second = [token for each in within_b for token in tokens_of(text_b, each.start, each.end)]
    wanted = [
        n for n, token in enumerate(first) if token.start < span.end and token.end > span.start
    ]
    if not wanted or not second:
        return None
    low, high = wanted[0], wanted[-1] + 1
    one = [key_of(token.norm) for token in first]
    other = [key_of(token.norm) for token in second]
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    same = _occurrence(one[low:high], other, _place(matcher, low))
    if same is not None:
        return Counterpart(_span(text_b, second, same, same + high - low), True)
    mapped = _mapped(matcher, low, high)
    if mapped is None or not _worth(one[low:high], other[mapped[0] : mapped[1]], matcher, low):
        return None
    return Counterpart(_span(text_b, second, *mapped), False)


def _occurrence(words: Sequence[str], among: Sequence[str], near: int) -> int | None:
    """Return where ``words`` stand in ``among``, the place nearest to ``near``, or None."""
    length = len(words)
    places = [
        at for at in range(len(among) - length + 1) if list(among[at : at + length]) == list(words)
    ]
    return min(places, key=lambda at: abs(at - near), default=None)


def _place(matcher: SequenceMatcher[str], low: int) -> int:
    for _, a1, a2, b1, _ in matcher.get_opcodes():
        if a1 <= low < a2:
            return b1 + low - a1
    return 0


def _mapped(matcher: SequenceMatcher[str], low: int, high: int) -> tuple[int, int] | None:
    """Return the words that stand where ``[low, high)`` stood: kept ones, and replaced ones."""
    found: list[int] = []
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        start, end = max(a1, low), min(a2, high)
        if start >= end or b1 == b2:
            continue
        if tag == "equal":
            found += [b1 + start - a1, b1 + end - a1]
        elif a1 >= low and a2 <= high:
            found += [b1, b2]  # wholly inside: what took its place belongs to it
    return (min(found), max(found)) if found else None


def _worth(
    words: Sequence[str], instead: Sequence[str], matcher: SequenceMatcher[str], low: int
) -> bool:
    """Tell whether words are likely to say the same thing: half of them kept, or one for one."""
    kept = len([word for word in words if word in instead and word not in FUNCTION_WORDS])
    content = len([word for word in words if word not in FUNCTION_WORDS]) or 1
    if kept / content >= _LEAST_SHARED and len(instead) <= 2 * len(words) + 3:
        return True
    # A number or a name put in the place of another, the words around it kept.
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "replace" and a1 <= low < a2:
            return (a1, a2) == (low, low + len(words)) and b2 - b1 <= a2 - a1 + 1
    return False


def _span(text: str, tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(*snapped(text, tokens[first].start, tokens[last - 1].end))
