"""What one article names and the other leaves a mere kind: the Saint Ann school, a school."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.compare.aligned import Aligned, sentence_names
from annotator.compare.findings import Finding
from annotator.compare.profile import Profile, Sentence
from annotator.compare.words import FUNCTION_WORDS, stem

_LIKE = 0.22
_INDEFINITE = frozenset(("a", "an", "one", "some", "another", "unnamed", "certain", "foreign"))
_JOINING = frozenset(("of", "called", "named"))


def unnamed(aligned: Aligned) -> Iterator[Finding]:
    """Find a thing with its name beside the same kind of thing without: at a school.

    Limits: the noun must be the same and indefinite; where the other article gives the name
    anywhere, it only points back.
    """
    if max(aligned.ratio, aligned.link.score) < _LIKE or aligned.a.headline or aligned.b.headline:
        return
    for first in (True, False):
        own, other = (aligned.a, aligned.b) if first else (aligned.b, aligned.a)
        profile, theirs = (
            (aligned.pair.a, aligned.pair.b) if first else (aligned.pair.b, aligned.pair.a)
        )
        index = aligned.link.a if first else aligned.link.b
        for start, end, noun in _named_things(profile, index, own):
            at = _indefinite(other, noun)
            names = {t.norm for t in own.tokens[start:end] if t.text[:1].isupper()}
            if at is None or any(names & set(each.norms) for each in theirs.sentences):
                continue
            used = (aligned.used_a, aligned.used_b)
            used[not first].update(range(start, end))
            used[first].update(range(at - 1, at + 1))
            named = aligned.place_a(start, end) if first else aligned.place_b(start, end)
            vague = aligned.place_b(at - 1, at + 1) if first else aligned.place_a(at - 1, at + 1)
            yield Finding(
                "granularity",
                "granularity.unnamed",
                named,
                vague,
                aligned.fact,
                0.6 * (0.6 + 0.4 * aligned.ratio),
                "one of them names it",
                directed=True,
            )


def _named_things(
    profile: Profile, index: int, sentence: Sentence
) -> Iterator[tuple[int, int, str]]:
    """Yield the words of a name with its noun, and the noun: Ann school, town of Pellan."""
    tokens = sentence.tokens
    for name in sentence_names(profile, index):
        if not name.first:
            continue
        after = tokens[name.last].norm if name.last < len(tokens) else ""
        near = name.last < len(tokens) and tokens[name.last].start - tokens[name.last - 1].end == 1
        if near and after not in FUNCTION_WORDS and tokens[name.last].text.islower():
            yield name.first, name.last + 1, after
        before = [token.norm for token in tokens[max(0, name.first - 2) : name.first]]
        if len(before) == 2 and before[1] in _JOINING and before[0] not in FUNCTION_WORDS:
            yield name.first - 2, name.last, before[0]


def _indefinite(sentence: Sentence, noun: str) -> int | None:
    for at, token in enumerate(sentence.tokens):
        same = at and stem(token.norm) == stem(noun) and token.text.islower()
        if same and sentence.tokens[at - 1].norm in _INDEFINITE:
            return at
    return None
