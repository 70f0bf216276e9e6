"""What one rule found between two articles, before findings over all pairs become proposals."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Hold one article's part: its number in the story, spans in code points, what it says there.

    An ``absent`` place has one empty span where the text is missing. ``value`` is what findings
    over several pairs of articles are joined by: only equal values come together.
    """

    article: int
    spans: tuple[Span, ...]
    value: str
    says: str = ""
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold one typed difference of two articles.

    ``rule`` is the id proposals carry as their origin. ``fact`` names what both places are about
    and is equal for the same fact in other pairs. ``about`` ends the explanation. ``directed``
    says that the order of the places matters: the first is the fuller or more specific one.
    """

    label: str
    rule: str
    first: Place
    second: Place
    fact: str
    score: float
    about: str = ""
    directed: bool = False


def absent(article: int, at: int) -> Place:
    """Return the place where something is missing."""
    return Place(article, (Span(at, at),), "", absent=True)
