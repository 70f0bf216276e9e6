"""Colours of a comparison: what is shared steps back, what differs stands out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from annotator.ui.reading.theme import ReadingTheme, mixed, tint

_AMBER, _VIOLET = "#d98a1f", "#7a68c8"


@dataclass(frozen=True, slots=True)
class Shades:
    """Name the colours of a comparison as ``#rrggbb``; all text keeps 4.5:1 on each."""

    changed: str
    """Behind words another version has otherwise."""
    moved: str
    """Behind words that the other version has elsewhere in the sentence."""
    moved_bar: str
    """The bar beside a passage that stands elsewhere in the base."""
    unique: str
    """The ground of what one version alone has."""
    reworded: str
    """The bar beside a sentence said anew."""
    gap: str
    """The sign for words another version has more."""
    line: str
    """Between columns, and for what is missing."""
    heat: str
    """The most of the heat strip."""
    row: str
    """Beside the row one stands in."""


@lru_cache(maxsize=8)
def shades_of(theme: ReadingTheme) -> Shades:
    """Return the colours of a comparison on a theme's paper."""
    return Shades(
        changed=tint(_AMBER, theme),
        moved=tint(_VIOLET, theme),
        moved_bar=mixed(theme.paper, _VIOLET, 0.75),
        unique=mixed(theme.paper, theme.ink, 0.055),
        reworded=mixed(theme.paper, _AMBER, 0.75),
        gap=mixed(theme.ink, _AMBER, 0.75),
        line=mixed(theme.paper, theme.ink, 0.14),
        heat=mixed(theme.paper, _AMBER, 0.9),
        row=theme.focus,
    )
