"""Two articles side by side: links, differences, and what every rule may ask of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from annotator.compare import moments
from annotator.compare.alignment import Link, align
from annotator.compare.alignment_story import Alignment, align_story
from annotator.compare.attribution import Cue, cues, quoted_words
from annotator.compare.differences import CHANGED, Chunk, Difference, difference
from annotator.compare.findings import Place
from annotator.compare.likeness import likeness
from annotator.compare.lineage import REPORT, kinship
from annotator.compare.names import Name, names
from annotator.compare.near_figures import quantities_of
from annotator.compare.profile import Profile, Sentence, remembered
from annotator.compare.quantities import Quantity
from annotator.compare.words import FUNCTION_WORDS, Token, snapped, span_of
from annotator.domain.spans import Span


class Aligned:
    """Hold two linked sentences; rules mark the words they have explained.

    ``a`` and ``b`` of every method are the first and second article of the pair.
    """

    def __init__(self, pair: Pair, link: Link) -> None:
        self.pair = pair
        self.link = link
        self.a: Sentence = pair.a.sentences[link.a]
        self.b: Sentence = pair.b.sentences[link.b]
        self.used_a: set[int] = set()
        self.used_b: set[int] = set()

    @cached_property
    def diff(self) -> Difference:
        """Return the difference of the two sentences."""
        return difference(self.a, self.b)

    @property
    def ratio(self) -> float:
        """Return the share of words both have, 0 to 1."""
        return self.diff.ratio

    @cached_property
    def kept(self) -> float:
        """Return the share of the shorter sentence's words the longer one has, 0 to 1."""
        words = len(self.a.tokens), len(self.b.tokens)
        return min(1.0, self.ratio * sum(words) / (2 * max(1, min(words))))

    @property
    def fact(self) -> str:
        """Return the name of what the two sentences report, the same in all pairs of the story."""
        return self.pair.fact_of(self.link)

    @cached_property
    def quoted_a(self) -> frozenset[int]:
        """Return which words of the first sentence are quoted."""
        return quoted_words(self.pair.a, self.a)

    @cached_property
    def quoted_b(self) -> frozenset[int]:
        """Return which words of the second sentence are quoted."""
        return quoted_words(self.pair.b, self.b)

    @property
    def cues_a(self) -> tuple[Cue, ...]:
        """Return the first sentence's cues of attribution."""
        return cues(self.pair.a, self.link.a)

    @property
    def cues_b(self) -> tuple[Cue, ...]:
        """Return the second sentence's cues of attribution."""
        return cues(self.pair.b, self.link.b)

    def remaining(self) -> Iterator[Chunk]:
        """Yield the changed chunks without the words that are explained already."""
        for chunk in self.diff.chunks:
            if chunk.kind != CHANGED:
                continue
            moved = self._moved
            a = _left(chunk.a_start, chunk.a_end, self.used_a | moved[0])
            b = _left(chunk.b_start, chunk.b_end, self.used_b | moved[1])
            if a[0] < a[1] or b[0] < b[1]:
                yield Chunk(CHANGED, *a, *b)

    @cached_property
    def _moved(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the words of changed chunks that the other sentence has in another chunk."""
        sides: list[dict[str, tuple[int, int]]] = [{}, {}]
        for number, chunk in enumerate(self.diff.chunks):
            if chunk.kind == CHANGED:
                for side, sentence, start, end in (
                    (sides[0], self.a, chunk.a_start, chunk.a_end),
                    (sides[1], self.b, chunk.b_start, chunk.b_end),
                ):
                    for at in range(start, end):
                        if sentence.tokens[at].norm not in FUNCTION_WORDS:
                            side.setdefault(sentence.tokens[at].norm, (number, at))
        both = [
            word for word in sides[0] if word in sides[1] and sides[0][word][0] != sides[1][word][0]
        ]
        places = [{side[word][1] for word in both} for side in sides]
        for found, sentence in zip(places, (self.a, self.b), strict=True):
            for at in sorted(found):
                # "At the weekend" goes with its little words.
                while at and sentence.tokens[at - 1].norm in FUNCTION_WORDS:
                    at -= 1
                    found.add(at)
        return frozenset(places[0]), frozenset(places[1])

    def use(self, chunk: Chunk) -> None:
        """Mark a chunk's words as explained."""
        self.used_a.update(range(chunk.a_start, chunk.a_end))
        self.used_b.update(range(chunk.b_start, chunk.b_end))

    def place_a(self, first: int, last: int, value: str = "") -> Place:
        """Return words ``[first, last)`` of the first sentence as a place."""
        return _place(self.pair.a, self.pair.index_a, self.a.tokens[first:last], value)

    def place_b(self, first: int, last: int, value: str = "") -> Place:
        """Return words ``[first, last)`` of the second sentence as a place."""
        return _place(self.pair.b, self.pair.index_b, self.b.tokens[first:last], value)


class Pair:
    """Hold two articles of a story, by their numbers in it, with their links and relation."""

    def __init__(
        self,
        a: Profile,
        b: Profile,
        index_a: int,
        index_b: int,
        facts: dict[tuple[int, int], str] | None = None,
        alignment: Alignment | None = None,
    ) -> None:
        self.a = a
        self.b = b
        self.index_a = index_a
        self.index_b = index_b
        self.alike, self.links = alignment or _by_themselves(a, b)
        self.kinship = kinship(a, b)
        self.facts = facts if facts is not None else {}
        self.memory: dict[object, Any] = {}
        """What was derived from these two articles; see `remembered`."""

    @cached_property
    def aligned(self) -> tuple[Aligned, ...]:
        """Return the linked sentences, parts of a longer one included."""
        return tuple(Aligned(self, link) for link in self.links)

    @property
    def edited(self) -> bool:
        """Tell whether one article was edited from the other or both from one text."""
        return self.kinship.relation != REPORT

    @cached_property
    def to_b(self) -> dict[int, int]:
        """Return for each linked sentence of ``a`` its best partner."""
        return _best(self.links, lambda link: (link.a, link.b))

    @cached_property
    def to_a(self) -> dict[int, int]:
        """Return for each linked sentence of ``b`` its best partner."""
        return _best(self.links, lambda link: (link.b, link.a))

    def fact_of(self, link: Link) -> str:
        """Return the name of the fact a link is about."""
        known = self.facts.get((self.index_a, link.a))
        return known if known is not None else f"{self.index_a}.{link.a}"


def pairs_of(
    profiles: Sequence[Profile], facts: dict[tuple[int, int], str] | None = None
) -> list[Pair]:
    """Return each two articles of a story, aligned with regard to the others."""
    return [
        Pair(profiles[i], profiles[j], i, j, facts, alignment)
        for (i, j), alignment in align_story(profiles).items()
    ]


def _by_themselves(a: Profile, b: Profile) -> Alignment:
    alike = likeness(a, b)
    return Alignment(alike, align(a, b, alike))


def _best(links: Sequence[Link], ends: Callable[[Link], tuple[int, int]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for link in sorted(links, key=lambda each: (each.part, -each.score)):
        one, other = ends(link)
        found.setdefault(one, other)
    return found


def sentence_quantities(profile: Profile, index: int) -> list[Quantity]:
    """Return a sentence's quantities."""
    return quantities_of(profile, index)


@remembered
def sentence_moments(profile: Profile, index: int) -> list[moments.Moment]:
    """Return a sentence's time expressions."""
    return moments.read_moments(
        profile.sentences[index].tokens, profile.text, profile.article.published
    )


@remembered
def sentence_names(profile: Profile, index: int) -> list[Name]:
    """Return a sentence's names."""
    return names(profile.sentences[index])


def whole_sentence(profile: Profile, article: int, index: int) -> Place:
    """Return a whole sentence as a place."""
    return words_at(profile, article, profile.sentences[index].tokens)


def words_at(profile: Profile, article: int, tokens: Sequence[Token]) -> Place:
    """Return words of an article as a place."""
    return _place(profile, article, tokens, "")


def _left(start: int, end: int, used: set[int]) -> tuple[int, int]:
    """Return the range without explained words at its edges."""
    while start < end and start in used:
        start += 1
    while end > start and end - 1 in used:
        end -= 1
    return start, end


def _place(profile: Profile, index: int, tokens: Sequence[Token], value: str) -> Place:
    start, end = snapped(profile.text, *span_of(tokens))
    return Place(
        index,
        (Span(start, end),),
        value or " ".join(token.norm for token in tokens),
        profile.text[start:end],
    )


def content_of(tokens: Sequence[Token]) -> list[str]:
    """Return the words that carry content."""
    return [token.norm for token in tokens if token.norm not in FUNCTION_WORDS]
