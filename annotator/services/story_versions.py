"""The versions of a story as a family: how near each two are, and which was edited from which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from annotator.compare.lineage import EDITION, REPORT, Descent, kinship, lineage
from annotator.compare.profile import ArticleText, Profile
from annotator.compare.proposals import letter
from annotator.services.background import Background, Watch

__all__ = ["EDITION", "Family", "Relative", "family_beside", "family_of", "letter"]


@dataclass(frozen=True, slots=True)
class Relative:
    """Hold one version and what it was probably edited from.

    ``parent`` is the number of that version, or -1; ``share`` is how much of the shorter one's
    five-word runs the other has (0 to 1), ``relation`` the word for it. ``days`` is how much later
    it was published, where both days are known. ``rails`` has an entry for each generation above:
    whether a younger sibling of that ancestor, at the end of this version itself, is still to come.
    """

    number: int
    article: ArticleText
    words: int
    parent: int = -1
    relation: str = REPORT
    share: float = 0.0
    days: int | None = None
    rails: tuple[bool, ...] = ()

    @property
    def letter(self) -> str:
        """Return what the version is called in its story."""
        return letter(self.number)


@dataclass(frozen=True, slots=True)
class Family:
    """Hold the versions of a story, each after the one it was edited from.

    ``nearness`` has relation and share of each two by their numbers ``(i, j)``, ``i < j``, which
    count in the order of publication.
    """

    relatives: tuple[Relative, ...]
    nearness: Mapping[tuple[int, int], tuple[str, float]]

    def nearest(self, number: int) -> int:
        """Return the version that shares most with one; there are at least two."""
        near = {
            sum(pair) - number: share
            for pair, (_, share) in self.nearness.items()
            if number in pair
        }
        return max(near, key=lambda other: (near[other], -other))


def family_of(texts: Sequence[ArticleText]) -> Family:
    """Return the family of versions given in the order of publication; some 5 ms for each 5 kB."""
    profiles = [Profile(text) for text in texts]
    numbers = {text.uid: number for number, text in enumerate(texts)}
    nearness = {}
    for one, other in combinations(range(len(profiles)), 2):
        near = kinship(profiles[one], profiles[other])
        nearness[one, other] = (near.relation, near.containment)
    descents = {numbers[each.child]: each for each in lineage(profiles)}
    children: dict[int, list[int]] = {}
    for number in range(len(texts)):
        descent = descents.get(number)
        parent = -1 if descent is None else numbers[descent.parent]
        children.setdefault(parent, []).append(number)

    def under(parent: int, rails: tuple[bool, ...]) -> Iterator[Relative]:
        siblings = children.get(parent, [])
        for number in siblings:
            here = (*rails, number != siblings[-1]) if parent >= 0 else ()
            yield _relative(number, parent, here)
            yield from under(number, here)

    def _relative(number: int, parent: int, rails: tuple[bool, ...]) -> Relative:
        words = sum(len(sentence.tokens) for sentence in profiles[number].sentences)
        if parent < 0:
            return Relative(number, texts[number], words)
        relation, share = nearness[min(number, parent), max(number, parent)]
        days = _days(texts[parent], texts[number], descents[number])
        return Relative(number, texts[number], words, parent, relation, share, days, rails)

    return Family(tuple(under(-1, ())), nearness)


def family_beside(texts: Sequence[ArticleText]) -> Background[Family]:
    """Begin to do that for long versions or many, in a process of its own."""
    return Background("versions", _family, tuple(texts))


def _family(texts: Sequence[ArticleText], _watch: Watch) -> Family:
    return family_of(texts)


def _days(parent: ArticleText, child: ArticleText, descent: Descent) -> int | None:
    """Return how many days lie between, None where the descent was not told from them."""
    if not descent.later:
        return None
    try:
        first, second = (date.fromisoformat(each.published[:10]) for each in (parent, child))
    except ValueError:  # A month or a year is a publication time too.
        return None
    return (second - first).days
