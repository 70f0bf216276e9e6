"""How one sentence became another, as a reader would mark it: few edits at word edges, no confetti.

Words are matched in the longest runs first. A run kept between two larger edits says nothing by
itself and joins them (the rule of semantic clean-up in text diffs), so that an edited stretch
shows as one replaced stretch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.compare.differences import key_of
from annotator.compare.words import FUNCTION_WORDS, Token, snapped, stem
from annotator.domain.spans import Span

REPLACED, DROPPED, ADDED, MOVED = "replaced", "dropped", "added", "moved"
REWORDED = 0.3
"""Share of words kept below which a sentence counts as said anew and is not marked word by word."""
_LONGEST_ABSORBED = 4


@dataclass(frozen=True, slots=True)
class Edit:
    """Hold a stretch of one text that became a stretch of another; either may be empty.

    The spans are code points of the two texts. An empty one stands where the words are missing.
    A ``moved`` edit has words that the other sentence has elsewhere.
    """

    kind: str
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Prose:
    """Hold the edits from one sentence to another, in order of the first.

    ``kept`` is the share of words that both have, 0 to 1. Below ``REWORDED`` there is one edit.
    """

    edits: tuple[Edit, ...]
    kept: float

    @property
    def reworded(self) -> bool:
        """Tell whether the sentence was said anew."""
        return self.kept < REWORDED


Block = tuple[bool, int, int, int, int]
"""Whether words are the same, their range in the first sentence and in the second."""


def compare_prose(
    text_a: str, tokens_a: Sequence[Token], text_b: str, tokens_b: Sequence[Token]
) -> Prose:
    """Return how the words of one text became those of another; offsets are code points."""
    first = [key_of(token.norm) for token in tokens_a]
    second = [key_of(token.norm) for token in tokens_b]
    if first == second:
        return Prose((), 1.0)
    blocks = _cleaned(_blocks(first, second), first)
    same = sum(block[2] - block[1] for block in blocks if block[0])
    swaps = _swaps(blocks, first, second)
    moved = sum(block[2] - block[1] + block[4] - block[3] for block in swaps) / 2
    kept = 2 * (same + moved) / max(1, len(first) + len(second))
    if kept < REWORDED:
        blocks = [(False, 0, len(first), 0, len(second))]
    edits = tuple(
        Edit(
            MOVED if block in swaps and kept >= REWORDED else _kind(block),
            _span(text_a, tokens_a, block[1], block[2]),
            _span(text_b, tokens_b, block[3], block[4]),
        )
        for block in blocks
        if not block[0]
    )
    return Prose(edits, kept)


def share_kept(tokens_a: Sequence[Token], tokens_b: Sequence[Token]) -> float:
    """Return a quick share of the words two sentences have in common, in any order, 0 to 1."""
    if [token.norm for token in tokens_a] == [token.norm for token in tokens_b]:
        return 1.0
    left = Counter(key_of(token.norm) for token in tokens_a)
    like = 0
    for token in tokens_b:
        key = key_of(token.norm)
        if left.get(key, 0):
            left[key] -= 1
            like += 1
    # Like words in another order are not quite the same.
    return min(0.99, 2 * like / max(1, len(tokens_a) + len(tokens_b)))


def _blocks(first: Sequence[str], second: Sequence[str]) -> list[Block]:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return [(tag == "equal", a1, a2, b1, b2) for tag, a1, a2, b1, b2 in matcher.get_opcodes()]


def _cleaned(blocks: list[Block], words: Sequence[str]) -> list[Block]:
    """Join edits that are parted by less than they are long, until nothing changes."""
    while True:
        for at in range(1, len(blocks) - 1):
            if blocks[at][0] and _says_nothing(blocks, at, words):
                before, after = blocks[at - 1], blocks[at + 1]
                joined = (False, before[1], after[2], before[3], after[4])
                blocks = [*blocks[: at - 1], joined, *blocks[at + 2 :]]
                break
        else:
            return blocks


def _says_nothing(blocks: Sequence[Block], at: int, words: Sequence[str]) -> bool:
    """Tell whether a kept run between two edits is too small to be worth showing."""
    _, start, end, _, _ = blocks[at]
    length = end - start
    around = [_size(blocks[at - 1]), _size(blocks[at + 1])]
    if all(word in FUNCTION_WORDS for word in words[start:end]):
        return length <= 2 and min(around) + max(around) >= 2 * length
    return length <= _LONGEST_ABSORBED and length <= min(around)


def _size(block: Block) -> int:
    return max(block[2] - block[1], block[4] - block[3])


def _swaps(blocks: Sequence[Block], first: Sequence[str], second: Sequence[str]) -> set[Block]:
    """Return the one-sided edits whose words the other sentence gained elsewhere."""
    gone = [block for block in blocks if not block[0] and block[3] == block[4]]
    come = [block for block in blocks if not block[0] and block[1] == block[2]]
    found: set[Block] = set()
    for one in gone:
        words = _content(first[one[1] : one[2]])
        for other in come:
            if words and words == _content(second[other[3] : other[4]]):
                found |= {one, other}
    return found


def _content(words: Sequence[str]) -> list[str]:
    return sorted(stem(word) for word in words if word not in FUNCTION_WORDS)


def _kind(block: Block) -> str:
    if block[3] == block[4]:
        return DROPPED
    return ADDED if block[1] == block[2] else REPLACED


def _span(text: str, tokens: Sequence[Token], first: int, last: int) -> Span:
    """Return the words ``[first, last)`` as a span at word edges, or where they would stand."""
    if first < last:
        return Span(*snapped(text, tokens[first].start, tokens[last - 1].end))
    if first < len(tokens):
        return Span(tokens[first].start, tokens[first].start)
    end = tokens[-1].end if tokens else 0
    return Span(end, end)
