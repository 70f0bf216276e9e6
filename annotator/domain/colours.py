"""Colours and line styles of labels: one sequence that stays apart, for colour-blind eyes too.

The first six colours are those of Okabe and Ito (2008), without yellow and black, which vanish on
paper or in text; the others were chosen to keep their distance from these and from each other
under the three kinds of colour blindness. Line styles go round beside the colours in a cycle of
another length, so that 65 labels have a look of their own.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.schema import PATTERNS, Label

COLOURS = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#872d00", "#3a2de1",
    "#8778ff", "#782d69", "#5fbf92", "#1e3c96", "#964b5a",
)  # fmt: skip
STYLES = ("solid", "dashed", "double", "dotted", "wave")
assert set(STYLES) == set(PATTERNS)


def looks() -> list[tuple[str, str]]:
    """Return every pair of colour and line style, in the order labels should take them."""
    count = len(COLOURS) * len(STYLES)
    return [(COLOURS[at % len(COLOURS)], STYLES[at % len(STYLES)]) for at in range(count)]


def next_look(labels: Iterable[Label]) -> tuple[str, str]:
    """Return the first look no label has; past 65 labels the first one again."""
    used = {(label.colour.lower(), label.pattern) for label in labels}
    return next((look for look in looks() if look not in used), looks()[0])
