"""Type for reading: families, sizes, leading and the width of the column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

SERIF = (
    "Source Serif 4", "Source Serif Pro", "Noto Serif", "Charter", "Georgia", "Times New Roman",
    "Liberation Serif", "DejaVu Serif",
)  # fmt: skip
SANS = ("Source Sans 3", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans")
EASY = ("OpenDyslexic", "Atkinson Hyperlegible", "Lexend", "Comic Neue", "Verdana")
_OTHER_SCRIPTS = (
    "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Noto Serif Hebrew",
    "Noto Serif Devanagari", "Noto Serif CJK SC", "Songti SC", "SimSun",
    "Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji",
)  # fmt: skip

HEADLINE_SCALE = 1.4
_HEADLINE_LEADING = 1.28
_ARABIC_SCALE = 1.12
_LABEL_SCALE = 0.62
_SMALLEST_LABEL = 9.5
_LINE_ROOM = 6
_SAMPLE = "The ferry left the harbour at dawn, and nobody on the quay had reason to look twice. "


@dataclass(frozen=True, slots=True)
class ReadingFont:
    """Choose how text is set: ``size`` in points, ``characters`` in an average full line.

    ``family`` comes first and is followed by what is installed of the fallbacks.
    """

    family: str = ""
    size: float = 13.0
    leading: float = 1.55
    characters: int = 70


@lru_cache(maxsize=1)
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def families(first: str) -> list[str]:
    """Return ``first`` and the installed fallbacks for other scripts, in order of preference."""
    wanted = [first] if first else []
    wanted += [name for name in (*SERIF, *_OTHER_SCRIPTS) if name in _installed()]
    return list(dict.fromkeys(wanted)) or [QApplication.font().family()]


def choices() -> dict[str, str]:
    """Return the families a person can choose from by kind, each the best one installed."""
    kinds = {"serif": SERIF, "sans": SANS, "easy": EASY}
    found = {
        kind: next((name for name in names if name in _installed()), "")
        for kind, names in kinds.items()
    }
    return {kind: name for kind, name in found.items() if name}


class Typography:
    """Hold the fonts of one ReadingFont at one zoom, and what is measured of them in pixels."""

    def __init__(self, font: ReadingFont, zoom: float = 1.0) -> None:
        self.font = replace(font, size=font.size * zoom)
        names = families(font.family)
        self.body = QFont(names)
        self.body.setPointSizeF(self.font.size)
        self.body.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        self.headline = QFont(self.body)
        self.headline.setPointSizeF(self.font.size * HEADLINE_SCALE)
        self.headline.setWeight(QFont.Weight.DemiBold)
        # Arabic letters look a size smaller than Latin ones at the same size.
        self.right_to_left = QFont(self.body)
        self.right_to_left.setPointSizeF(self.font.size * _ARABIC_SCALE)
        metrics = QFontMetricsF(self.body)
        em = QFontInfo(self.body).pixelSize()
        self.character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.column = round(self.character * font.characters)
        self.pitch = round(em * font.leading)
        self.headline_pitch = round(em * HEADLINE_SCALE * _HEADLINE_LEADING)
        self.paragraph_gap = round(self.pitch * 0.36)
        self.headline_gap = round(self.pitch * 0.6)
        self.blank = round(self.pitch * 0.6)
        self.tab = 4 * metrics.horizontalAdvance("0")
        self.label = QFont(QApplication.font())
        label_size = max(_SMALLEST_LABEL, em * _LABEL_SCALE)
        self.label.setPixelSize(round(label_size))
        self.label_metrics = QFontMetricsF(self.label)
        self.badge = QFont(self.label)
        self.badge.setPixelSize(max(8, round(label_size * 0.8)))
        self.badge.setWeight(QFont.Weight.DemiBold)
        self.badge_metrics = QFontMetricsF(self.badge)
        self.badge_room = round(self.badge_metrics.capHeight() + 6)
        # A lane holds the line, a breath, and a name down to its descenders.
        metrics = self.label_metrics
        self.name_top = round(_LINE_ROOM - (metrics.ascent() - metrics.capHeight()))
        self.lane = round(_LINE_ROOM + metrics.capHeight() + metrics.descent() * 0.8 + 1)
