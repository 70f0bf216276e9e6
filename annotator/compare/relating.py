"""What of two versions says the same: their sentences, and the ties between them.

This is the slow part of comparing and needs the texts; what comes of it is small plain data that
crosses from a worker process.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.compare.alignment_story import align_story
from annotator.compare.lineage import kinship
from annotator.compare.profile import ArticleText, Profile, Sentence
from annotator.compare.prose import share_kept
from annotator.compare.vocabulary import grams_of, terms_of


@dataclass(frozen=True, slots=True)
class Unit:
    """Hold a sentence, or a run of furniture; offsets are code points.

    ``paragraph`` counts the lines with text from 1; ``opens`` tells whether one begins here.
    ``lines`` is how many lines a run of furniture has, 0 for a sentence. What is compared of it
    begins at ``said``, behind a dateline.
    """

    start: int
    end: int
    paragraph: int
    opens: bool
    lines: int = 0
    said: int = -1

    @property
    def furniture(self) -> bool:
        """Tell whether this is no part of the story."""
        return self.lines > 0


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Join unit ``a`` of one version to unit ``b`` of another; ``kept`` is 1 for the same words.

    A ``part`` shares its partner with a better tie.
    """

    a: int
    b: int
    score: float
    kept: float
    part: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Hold the units of some versions, and for each two, ``(i, j)`` with ``i < j``, their ties.

    ``kin`` tells of each two whether they are editions, versions or reports of one another, with
    the share of five-word runs behind it.
    """

    units: tuple[tuple[Unit, ...], ...]
    ties: Mapping[tuple[int, int], tuple[Tie, ...]]
    kin: Mapping[tuple[int, int], tuple[str, float]]

    def between(self, one: int, other: int) -> tuple[Tie, ...]:
        """Return the ties from one version to another, whichever comes first."""
        if one < other:
            return self.ties.get((one, other), ())
        turned = self.ties.get((other, one), ())
        return tuple(sorted(Tie(t.b, t.a, t.score, t.kept, t.part) for t in turned))


def relate(texts: Sequence[ArticleText]) -> Related:
    """Find the ties between all versions; takes some 5 ms for each pair of 5 kB."""
    steps = relate_in_steps(texts)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Related = end.value
            return found


def relate_in_steps(texts: Sequence[ArticleText]) -> Generator[None, None, Related]:
    """Do what ``relate`` does, in steps: one for each text, one for all, one for each pair."""
    profiles = []
    units = []
    at = []
    for text in texts:
        profile = Profile(text)
        profiles.append(profile)
        # Aligning would ask for these, of all texts in one step.
        terms_of(profile)
        grams_of(profile)
        own = _units(text)
        numbers = [_unit_of(own, sentence.end) for sentence in profile.sentences]
        for number, sentence in zip(numbers, profile.sentences, strict=True):
            if sentence.start != own[number].start:
                own[number] = replace(own[number], said=sentence.start)
        units.append(tuple(own))
        at.append(numbers)
        yield
    ties = {}
    kin = {}
    for (one, other), alignment in align_story(profiles).items():
        yield
        found = {}
        first, second = profiles[one].sentences, profiles[other].sentences
        for link in alignment.links:
            if first[link.a].headline != second[link.b].headline:
                continue  # A headline belongs to headlines, though leads repeat its words.
            kept = share_kept(first[link.a].tokens, second[link.b].tokens)
            a, b = at[one][link.a], at[other][link.b]
            found[a, b] = Tie(a, b, link.score, kept, link.part)
        _tie_headlines(found, (first, second), (at[one], at[other]))
        ties[one, other] = tuple(sorted(found.values()))
        near = kinship(profiles[one], profiles[other])
        kin[one, other] = (near.relation, near.containment)
    return Related(tuple(units), ties, kin)


def _tie_headlines(
    found: dict[tuple[int, int], Tie],
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]],
    at: tuple[Sequence[int], Sequence[int]],
) -> None:
    """Let two headlines stand side by side, whatever they say."""
    if not all(own and own[0].headline for own in sentences):
        return
    a, b = at[0][0], at[1][0]
    if (a, b) not in found:
        kept = share_kept(sentences[0][0].tokens, sentences[1][0].tokens)
        found[a, b] = Tie(a, b, 0.0, kept)


def _unit_of(units: Sequence[Unit], end: int) -> int:
    return bisect_left(units, end, key=lambda unit: unit.end)


def _units(article: ArticleText) -> list[Unit]:
    """Return sentences and runs of furniture; together they cover all text that is not space."""
    text = article.text
    blocked = sorted((piece.start, piece.end) for piece in article.furniture)
    at = paragraph = last = 0
    found: list[Unit] = []
    for span in article.sentences:
        while at < len(blocked) and blocked[at][1] <= span.start:
            at += 1
        furniture = at < len(blocked) and blocked[at][0] < span.end
        opens = not found or "\n" in text[last : span.start]
        paragraph += opens
        last = span.end
        if furniture and found and found[-1].furniture:
            run = found.pop()
            lines = run.lines + opens
            found.append(Unit(run.start, span.end, run.paragraph, run.opens, lines))
        else:
            found.append(Unit(span.start, span.end, paragraph, opens, int(furniture)))
    return found
