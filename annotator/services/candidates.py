"""Candidates of an open article: what one key selects next, by the layer one works in."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.articles import Article
from annotator.domain.spans import Span
from annotator.suggest.candidates import Candidate, Candidates
from annotator.suggest.capitals import Mentionable
from annotator.suggest.sayings import Claimable
from annotator.suggest.stretches import Stretches

__all__ = ["Candidate", "Candidates", "Stretches", "candidates_of"]


def candidates_of(layer: str, article: Article, text: str, sentences: Sequence[Span]) -> Candidates:
    """Return what may be tagged in a layer: what is said with claims, names and values else.

    Nothing of the furniture is a candidate.
    """
    read: Claimable | Mentionable
    if layer == "claim":
        read = Claimable(text, sentences, language=article.language)
    else:
        read = Mentionable(text, language=article.language, published=article.published)
    furniture = Stretches(
        Span(each.start, each.end) for each in article.furniture if each.end > each.start
    )

    def outside(low: int, high: int) -> list[Candidate]:
        if not furniture.touch(low, high):
            return list(read(low, high))
        return [
            each for each in read(low, high) if not furniture.touch(each[0].start, each[-1].end)
        ]

    return Candidates(text, outside)
