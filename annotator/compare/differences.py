"""The difference of two aligned sentences as whole words: few, large chunks instead of confetti.

The words are matched by their longest common subsequence; chunks parted by nothing but function
words are joined, and words that only changed their place are told from words that are new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.compare.profile import Sentence
from annotator.compare.words import FUNCTION_WORDS, Token, expanded, spelling_key, stem

SAME, CHANGED, MOVED = "same", "changed", "moved"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Hold words ``[a_start, a_end)`` of one sentence that became ``[b_start, b_end)`` of another.

    Either range may be empty. A ``moved`` chunk has words the other sentence has elsewhere.
    """

    kind: str
    a_start: int
    a_end: int
    b_start: int
    b_end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold two aligned sentences with their chunks in order; ``ratio`` is the share of like words.

    ``ratio`` is 2·matches / words of both, 0 to 1, with moved words counted as matches.
    """

    a: Sentence
    b: Sentence
    chunks: tuple[Chunk, ...]
    ratio: float

    @property
    def changed(self) -> list[Chunk]:
        """Return the chunks that are neither the same nor moved."""
        return [chunk for chunk in self.chunks if chunk.kind == CHANGED]

    def words_a(self, chunk: Chunk) -> tuple[Token, ...]:
        """Return a chunk's words in the first sentence."""
        return self.a.tokens[chunk.a_start : chunk.a_end]

    def words_b(self, chunk: Chunk) -> tuple[Token, ...]:
        """Return a chunk's words in the second sentence."""
        return self.b.tokens[chunk.b_start : chunk.b_end]


def difference(a: Sentence, b: Sentence) -> Difference:
    """Return the difference of two sentences; it is the same seen from either."""
    if [token.norm for token in b.tokens] < [token.norm for token in a.tokens]:
        other = _difference(b, a)
        chunks = (Chunk(c.kind, c.b_start, c.b_end, c.a_start, c.a_end) for c in other.chunks)
        return Difference(a, b, tuple(chunks), other.ratio)
    return _difference(a, b)


def _difference(a: Sentence, b: Sentence) -> Difference:
    first, second = [key_of(t.norm) for t in a.tokens], [key_of(t.norm) for t in b.tokens]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    chunks = [
        Chunk(SAME if tag == "equal" else CHANGED, a1, a2, b1, b2)
        for tag, a1, a2, b1, b2 in matcher.get_opcodes()
    ]
    chunks = _find_moved(_joined(chunks, first), first, second)
    like = sum(
        2 * (chunk.a_end - chunk.a_start)
        if chunk.kind == SAME
        else (chunk.a_end - chunk.a_start) + (chunk.b_end - chunk.b_start)
        for chunk in chunks
        if chunk.kind != CHANGED
    )
    return Difference(a, b, tuple(chunks), like / max(1, len(first) + len(second)))


def key_of(norm: str) -> str:
    """Return what makes two words one in a diff: national spelling does not count."""
    return spelling_key(norm)


def same_words(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Tell whether two runs of words say the same but for spelling, joining and contractions."""
    one = [spelling_key(norm) for norm in expanded(token.norm for token in first)]
    other = [spelling_key(norm) for norm in expanded(token.norm for token in second)]
    if one == other or "".join(one) == "".join(other):
        return True
    return [stem(norm) for norm in one] == [stem(norm) for norm in other] and bool(one)


def _joined(chunks: Sequence[Chunk], first: Sequence[str]) -> list[Chunk]:
    """Join changed chunks that only one or two function words part."""
    found: list[Chunk] = []
    for index, chunk in enumerate(chunks):
        between = (
            chunk.kind == SAME
            and 0 < index < len(chunks) - 1
            and chunk.a_end - chunk.a_start <= 2
            and all(word in FUNCTION_WORDS for word in first[chunk.a_start : chunk.a_end])
            and _replaces(chunks[index - 1])
            and _replaces(chunks[index + 1])
        )
        kind = CHANGED if between else chunk.kind
        if found and kind == CHANGED and found[-1].kind == CHANGED:
            last = found.pop()
            found.append(Chunk(CHANGED, last.a_start, chunk.a_end, last.b_start, chunk.b_end))
        else:
            found.append(Chunk(kind, chunk.a_start, chunk.a_end, chunk.b_start, chunk.b_end))
    return found


def _replaces(chunk: Chunk) -> bool:
    return chunk.a_end > chunk.a_start and chunk.b_end > chunk.b_start


def _find_moved(
    chunks: Sequence[Chunk], first: Sequence[str], second: Sequence[str]
) -> list[Chunk]:
    """Mark chunks whose words the other sentence gained elsewhere."""
    gone = [c for c in chunks if c.kind == CHANGED and c.a_end > c.a_start]
    come = [c for c in chunks if c.kind == CHANGED and c.b_end > c.b_start]
    moved: set[Chunk] = set()
    for one in gone:
        words = _content(first[one.a_start : one.a_end])
        for other in come:
            if one is other or not words:
                continue
            if words == _content(second[other.b_start : other.b_end]):
                moved |= {one, other}
    return [
        Chunk(MOVED, c.a_start, c.a_end, c.b_start, c.b_end) if c in moved and _one_sided(c) else c
        for c in chunks
    ]


def _one_sided(chunk: Chunk) -> bool:
    return chunk.a_end == chunk.a_start or chunk.b_end == chunk.b_start


def _content(words: Sequence[str]) -> list[str]:
    return sorted(stem(word) for word in words if word not in FUNCTION_WORDS)
