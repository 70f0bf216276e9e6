"""Colours of the reading view, and the contrast rules they keep.

Contrast is the ratio of WCAG 2.2 (success criterion 1.4.3): text on whatever lies behind it keeps
at least 4.5, lines and carets at least 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0


@dataclass(frozen=True, slots=True)
class ReadingTheme:
    """Name every colour of the reading view as ``#rrggbb``."""

    name: str
    dark: bool
    paper: str
    ink: str
    dim_ink: str
    """Furniture, and the notes beside the column."""
    faded_ink: str
    """What is not tagged, while that is faded; it can still be read."""
    selection: str
    selection_idle: str
    """The selection while the keyboard is elsewhere."""
    fragment: str
    """Stretches set aside for a selection of several fragments."""
    match: str
    match_current: str
    flash: str
    """The brief highlight of a place just revealed."""
    caret: str
    focus: str
    badge: str
    """Badges of invisible characters."""
    strip: str
    strip_window: str


LIGHT = ReadingTheme(
    name="light",
    dark=False,
    paper="#fcfbf8",
    ink="#1c1b19",
    dim_ink="#625d55",
    faded_ink="#75706a",
    selection="#cde0f7",
    selection_idle="#e3e3e0",
    fragment="#dfe8d2",
    match="#fbe9a9",
    match_current="#fad67e",
    flash="#fdf0c4",
    caret="#0f4c9c",
    focus="#2f6fc4",
    badge="#a3293d",
    strip="#f2f0eb",
    strip_window="#dcd8cf",
)

DARK = ReadingTheme(
    name="dark",
    dark=True,
    paper="#1b1c1e",
    ink="#e6e2da",
    dim_ink="#b0aba1",
    faded_ink="#8b8780",
    selection="#1d3c63",
    selection_idle="#3a3b3e",
    fragment="#2c3d27",
    match="#40370f",
    match_current="#533600",
    flash="#3c3517",
    caret="#8cbcff",
    focus="#5b9bef",
    badge="#ff9aa8",
    strip="#232427",
    strip_window="#3a3c41",
)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, from 0 to 1."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0 to 1) of ``other`` mixed in, channel by channel."""
    channels = (
        round(a + (b - a) * share) for a, b in zip(_channels(one), _channels(other), strict=True)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


@lru_cache(maxsize=4096)
def legible(colour: str, theme: ReadingTheme, ratio: float = TEXT_CONTRAST) -> str:
    """Return ``colour``, moved towards the ink until it keeps ``ratio`` on the paper."""
    for step in range(21):
        candidate = mixed(colour, theme.ink, step / 20)
        if contrast(candidate, theme.paper) >= ratio:
            return candidate
    return theme.ink


@lru_cache(maxsize=4096)
def tint(colour: str, theme: ReadingTheme) -> str:
    """Return the strongest light wash of ``colour`` on which all text stays legible."""
    for step in range(24, 0, -1):
        candidate = mixed(theme.paper, colour, step / 100)
        if min(contrast(candidate, ink) for ink in (theme.ink, theme.dim_ink)) >= TEXT_CONTRAST:
            return candidate
    return theme.paper
