"""A word that judges beside a plain one for the same thing: the fire, the inferno."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.compare.aligned import Aligned
from annotator.compare.concepts import concepts
from annotator.compare.differences import CHANGED, Chunk
from annotator.compare.findings import Finding
from annotator.compare.lookalikes import is_loaded
from annotator.compare.profile import Sentence
from annotator.compare.rules.exchanges import exchange_finding
from annotator.compare.words import FUNCTION_WORDS

_LIKE = 0.25
"""Least score of a link between sentences of which one may judge what the other tells."""
_SCORE = 0.45


def judged(aligned: Aligned) -> Iterator[Finding]:
    """Find a judging word in a sentence told anew, beside a plain one of the same class.

    Limits: which words judge, and which words news exchanges, are lists; a word the other article
    uses too, or one that is quoted, says nothing.
    """
    if aligned.link.score < _LIKE or aligned.a.headline or aligned.b.headline:
        return
    for first in (True, False):
        for at in _judging(aligned, first=first):
            plain = _plain(aligned, at, first=first)
            if plain is None:
                continue
            (aligned.used_a if first else aligned.used_b).add(at)
            (aligned.used_b if first else aligned.used_a).add(plain)
            a, b = (at, plain) if first else (plain, at)
            chunk = Chunk(CHANGED, a, a + 1, b, b + 1)
            yield exchange_finding(
                aligned, chunk, "wording", "wording.loaded", _SCORE, "other words for the same"
            )


def _judging(aligned: Aligned, *, first: bool) -> Iterator[int]:
    """Yield the unexplained words of one sentence that judge and are not in the other article."""
    sentence, used, quoted = (
        (aligned.a, aligned.used_a, aligned.quoted_a)
        if first
        else (aligned.b, aligned.used_b, aligned.quoted_b)
    )
    theirs = aligned.pair.b if first else aligned.pair.a
    for at, token in enumerate(sentence.tokens):
        if at in used or at in quoted or not is_loaded(token.norm):
            continue
        if not any(token.norm in each.norms for each in theirs.sentences):
            yield at


def _plain(aligned: Aligned, at: int, *, first: bool) -> int | None:
    """Return the plain word of the other sentence that is of a class with a judging one."""
    ours, theirs = (aligned.pair.a, aligned.pair.b) if first else (aligned.pair.b, aligned.pair.a)
    here, there = (aligned.link.a, aligned.link.b) if first else (aligned.link.b, aligned.link.a)
    used, quoted = (
        (aligned.used_b, aligned.quoted_b) if first else (aligned.used_a, aligned.quoted_a)
    )
    classes = {each for each in concepts(ours, here)[at] if isinstance(each, int)}
    return next(
        (
            place
            for place, about in enumerate(concepts(theirs, there))
            if place not in used
            and place not in quoted
            and not classes.isdisjoint(about)
            and _is_plain(theirs.sentences[there], place)
        ),
        None,
    )


def _is_plain(sentence: Sentence, at: int) -> bool:
    norm = sentence.tokens[at].norm
    return norm not in FUNCTION_WORDS and not is_loaded(norm)
