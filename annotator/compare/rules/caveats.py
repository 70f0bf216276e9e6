"""Words of caution an article leaves out though it keeps what they were about, and denials."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from annotator import lexicons
from annotator.compare.aligned import Pair
from annotator.compare.attribution import cues
from annotator.compare.findings import Finding, Place, absent
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import normal

_DENIAL = "denial"
_BEFORE = 2
"""Sentences back among which one must be kept: what the caution is about."""
_LIKE = 0.2
"""Likeness from which a sentence of the other article may say it too."""
_SCORES = {"unverified": 0.6, _DENIAL: 0.55, "unanswered": 0.4, "unclear": 0.4}
_ABOUT = {
    "unverified": "that nobody could verify it",
    _DENIAL: "that it is denied",
    "unanswered": "that those concerned did not answer",
    "unclear": "that it is not known",
}


def left_out(pair: Pair) -> Iterator[Finding]:
    """Find a caution or a denial of which the other article has none of its kind.

    Only between articles told anew: an edited text's gaps are seen as such. Limits: phrases are a
    list; what comes before must be told by both.
    """
    if pair.edited:
        return
    yield from _missing(pair, first=True)
    yield from _missing(pair, first=False)


def _missing(pair: Pair, *, first: bool) -> Iterator[Finding]:
    ours, theirs = (pair.a, pair.b) if first else (pair.b, pair.a)
    numbers = (pair.index_a, pair.index_b) if first else (pair.index_b, pair.index_a)
    to_other = pair.to_b if first else pair.to_a
    score = pair.alike.score if first else pair.alike.score.T
    kinds = {kind for _, kind in _cautions(theirs)}
    for index, kind in _cautions(ours):
        before = next(
            (to_other[at] for at in range(index - 1, index - 1 - _BEFORE, -1) if at in to_other),
            None,
        )
        if kind in kinds or index in to_other or before is None:
            continue
        if len(theirs) and float(score[index].max()) >= _LIKE:
            continue
        span = ours.sentences[index].span
        yield Finding(
            "omission",
            f"omission.{kind}",
            Place(numbers[0], (span,), "passage", span.slice(ours.text)),
            absent(numbers[1], theirs.sentences[before].end),
            f"caution {numbers[0]}.{index}",
            _SCORES[kind],
            _ABOUT[kind],
            directed=True,
        )


@remembered
def _cautions(profile: Profile) -> list[tuple[int, str]]:
    """Return the sentences of caution with their kinds."""
    found = []
    for index, sentence in enumerate(profile.sentences):
        text = f" {' '.join(sentence.norms)} "
        kind = next((kind for phrase, kind in _phrases() if phrase in text), "")
        if not kind and any(cue.strength == "deny" for cue in cues(profile, index)):
            kind = _DENIAL
        if kind and not sentence.headline:
            found.append((index, kind))
    return found


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    return tuple(
        (f" {normal(phrase)} ", kind)
        for kind, phrases in lexicons.rows("caveats", 2)
        for phrase in lexicons.words(phrases)
    )
