"""Whole sentences one article has and the other has not: left out of a kept text, or added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.compare.aligned import Pair, content_of, sentence_names, sentence_quantities
from annotator.compare.attribution import cues
from annotator.compare.findings import Finding, Place, absent
from annotator.compare.profile import Profile, remembered
from annotator.compare.rules.quoted import replaced
from annotator.compare.words import stem
from annotator.domain.spans import Span

_LONGEST_RUN = 8
"""Sentences in a row that still count as left out; longer runs are another story."""
_SAID_ALREADY = 0.6
_FEW = 3
"""Words of content up to which all of them must stand there: "Nine of the injured are guards"."""
_TOLD = 5
"""Words from which a sentence is more than a crosshead."""


def omissions(pair: Pair) -> Iterator[Finding]:
    """Find sentences left out by an article that keeps what stands around them.

    Only between articles edited from one text. Limits: a fact told in other words far away counts
    as left out unless most of its words stand in the other article.
    """
    if not pair.edited:
        return
    yield from _left_out(pair, first=True)
    yield from _left_out(pair, first=False)


def _left_out(pair: Pair, *, first: bool) -> Iterator[Finding]:
    ours, theirs = (pair.a, pair.b) if first else (pair.b, pair.a)
    to_other = pair.to_b if first else pair.to_a
    own, other = (pair.index_a, pair.index_b) if first else (pair.index_b, pair.index_a)
    # Where another quotation stands in the place of one, nothing is gone.
    replaced_there = {
        (found.first if first else found.second).spans[0].start for found in replaced(pair)
    }
    at = 0
    while at < len(ours):
        if at in to_other or ours.sentences[at].headline:
            at += 1
            continue
        end = at
        while end < len(ours) and end not in to_other:
            end += 1
        before = to_other.get(at - 1)
        after = to_other.get(end)
        if before is not None and end - at <= _LONGEST_RUN and _kept_around(before, after, theirs):
            sentences = [
                index
                for index in range(at, end)
                if _is_told(ours, index)
                and ours.sentences[index].start not in replaced_there
                and not _says_already(theirs, content_of(ours.sentences[index].tokens))
            ]
            for run in _runs(ours, sentences):
                yield _passage(pair, ours, theirs, run, (own, other), before)
        at = end


def _is_told(profile: Profile, index: int) -> bool:
    """Tell whether a sentence is one: with a stop, and with more than a few words."""
    sentence = profile.sentences[index]
    end = profile.text[sentence.start : sentence.end].rstrip("\"'”’»)")[-1:]
    return end in ".!?…。！？؟" and len(sentence.tokens) >= 4


def _kept_around(before: int, after: int | None, theirs: Profile) -> bool:
    """Tell whether the other article goes on near where the missing sentences would stand."""
    if after is None:
        return before >= len(theirs) - 4
    return 0 <= after - before <= 3


def _runs(profile: Profile, indices: Sequence[int]) -> list[tuple[int, int]]:
    """Return runs of sentences that follow each other inside one paragraph."""
    found: list[tuple[int, int]] = []
    paragraphs = [sentence.paragraph for sentence in profile.sentences]
    for index in indices:
        if found and found[-1][1] == index and paragraphs[index] == paragraphs[index - 1]:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found


def _says_already(profile: Profile, content: Sequence[str]) -> bool:
    """Tell whether most of a sentence's words stand together somewhere in an article."""
    stems = {stem(word) for word in content}
    if not stems:
        return True
    shared = [stems & there for there in _stems(profile)]
    least = _SAID_ALREADY * len(stems) if len(stems) > _FEW else len(stems)
    return any(
        len(here) + len(after) >= least and len(here | after) >= least
        for here, after in zip(shared, [*shared[1:], set()], strict=True)
    )


@remembered
def _stems(profile: Profile) -> list[set[str]]:
    """Return the stems of each sentence of an article."""
    return [{stem(token.norm) for token in sentence.tokens} for sentence in profile.sentences]


def _passage(
    pair: Pair,
    ours: Profile,
    theirs: Profile,
    run: tuple[int, int],
    articles: tuple[int, int],
    before: int,
) -> Finding:
    spans = [ours.sentences[index].span for index in range(*run)]
    whole = Span(spans[0].start, spans[-1].end)
    anchor = theirs.sentences[before].end
    text = ours.text[whole.start : whole.end]
    # The same sentences of a third article are the same passage, wherever they stand there.
    fact = pair.facts.get((articles[0], run[0]), f"{articles[0]}.{run[0]}")
    place = Place(articles[0], (whole,), "passage", text)
    score = 0.3 + 0.15 * min(1.0, pair.kinship.containment) + 0.06 * _weight(ours, run)
    return Finding(
        "omission",
        "omission.sentence",
        place,
        absent(articles[1], anchor),
        f"passage {fact} {run[1] - run[0]}",
        score,
        "left out",
        directed=True,
    )


def _weight(profile: Profile, run: tuple[int, int]) -> int:
    """Return how many of these a passage has: a figure, somebody who says it."""
    indices = range(*run)
    return any(sentence_quantities(profile, index) for index in indices) + any(
        cues(profile, index) for index in indices
    )


def additions(profiles: Sequence[Profile], pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Find self-contained sentences only one article of a story has; they go to the side lane.

    Sentences in a row are one passage; it is absent from every other article, where its neighbours
    stand. Limits: a sentence counts as self-contained if it names or counts something, and as
    alone if no article has most of its words.
    """
    linked: list[set[int]] = [set() for _ in profiles]
    for pair in pairs:
        linked[pair.index_a] |= set(pair.to_b)
        linked[pair.index_b] |= set(pair.to_a)
    for number, profile in enumerate(profiles):
        others = [other for other in profiles if other is not profile and len(other)]
        alone = [
            index
            for index in range(len(profile))
            if index not in linked[number] and _is_alone(profile, index, others)
        ]
        for run in _runs(profile, alone):
            for other, anchor in _anchors(pairs, number, run[0]):
                yield _addition(profile, number, run, absent(other, anchor))


def _is_alone(profile: Profile, index: int, others: Sequence[Profile]) -> bool:
    sentence = profile.sentences[index]
    if sentence.headline or len(sentence.tokens) < _TOLD or not others:
        return False
    content = content_of(sentence.tokens)
    says = sentence_names(profile, index) or any(word[0].isdigit() for word in content)
    return bool(says) and not any(_says_already(other, content) for other in others)


def _anchors(pairs: Sequence[Pair], number: int, index: int) -> Iterator[tuple[int, int]]:
    """Yield for each other article where a sentence would stand: behind what stands before it."""
    for pair in pairs:
        if number not in (pair.index_a, pair.index_b):
            continue
        first = pair.index_a == number
        to_other, other = (pair.to_b, pair.b) if first else (pair.to_a, pair.a)
        if not len(other):
            continue
        before = next((to_other[at] for at in range(index - 1, -1, -1) if at in to_other), None)
        after = None if before is None else other.sentences[before].end
        yield (
            pair.index_b if first else pair.index_a,
            other.sentences[0].start if after is None else after,
        )


def _addition(profile: Profile, number: int, run: tuple[int, int], missing: Place) -> Finding:
    whole = Span(profile.sentences[run[0]].start, profile.sentences[run[1] - 1].end)
    place = Place(number, (whole,), f"{number}.{run[0]}", whole.slice(profile.text))
    return Finding(
        "added",
        "added.sentence",
        place,
        missing,
        f"added {number}.{run[0]}",
        0.14 + 0.03 * _weight(profile, run),
        "only here",
        directed=True,
    )
