"""What the words of a sentence are about: their roots, and the classes of words news exchanges.

Two sentences told anew share few words but many concepts: "the inspectorate was informed" and "the
regulator got the call".
"""

from __future__ import annotations

from annotator.compare.kindred import classes_in, root
from annotator.compare.profile import Profile, remembered
from annotator.compare.words import FUNCTION_WORDS

Concept = str | int
"""A root, or the number of a class of words."""


@remembered
def concepts(profile: Profile, index: int) -> tuple[frozenset[Concept], ...]:
    """Return for each word of a sentence what it is about."""
    norms = profile.sentences[index].norms
    found: list[set[Concept]] = [
        set() if norm in FUNCTION_WORDS else {root(norm)} for norm in norms
    ]
    for first, last, classes in classes_in(norms):
        for at in range(first, last):
            if norms[at] not in FUNCTION_WORDS:
                found[at].update(classes)
    return tuple(frozenset(each) for each in found)


def shared(one: tuple[frozenset[Concept], ...], other: tuple[frozenset[Concept], ...]) -> int:
    """Return how many words of one range are about what a word of the other is about."""
    there: set[Concept] = set().union(*other)
    return sum(not there.isdisjoint(each) for each in set(one) if each)
