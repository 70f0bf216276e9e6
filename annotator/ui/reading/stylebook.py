"""How each label looks in the current theme and type: colours, tiles, and names set in type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap, QStaticText

from annotator.ui.reading import patterns
from annotator.ui.reading.marks import Mark, MarkStyle, Pattern
from annotator.ui.reading.theme import LINE_CONTRAST, ReadingTheme, legible, tint
from annotator.ui.reading.typography import Typography

_UNKNOWN = "#7a7a7a"
_LONGEST_RESERVED = 4.5
"""Width, in heights of a name, up to which a name may push other marks into further lanes."""


class Look:
    """Hold one label's colours in one theme: its line, its name, and the wash behind its text."""

    __slots__ = ("key", "line", "line_name", "name", "pattern", "text", "wash")

    def __init__(self, style: MarkStyle, theme: ReadingTheme) -> None:
        colour = style.colour_dark if theme.dark else style.colour
        self.name = style.name
        self.key = style.key
        self.pattern = style.pattern
        self.line_name = legible(colour, theme, LINE_CONTRAST)
        self.line = QColor(self.line_name)
        self.text = QColor(legible(colour, theme))
        self.wash = QColor(tint(colour, theme))


class Stylebook:
    """Answer how a mark looks and how wide its name is."""

    def __init__(
        self, styles: Mapping[str, MarkStyle], theme: ReadingTheme, type_: Typography
    ) -> None:
        self.theme = theme
        self.type = type_
        self._looks = {name: Look(style, theme) for name, style in styles.items()}
        metrics = type_.label_metrics
        self.width = lru_cache(maxsize=4096)(metrics.horizontalAdvance)
        self.elided = lru_cache(maxsize=4096)(partial(_elided, metrics))
        self.words = lru_cache(maxsize=4096)(partial(_static_text, type_.label))
        self._reserved = _LONGEST_RESERVED * metrics.height()
        self._shortest = 3.2 * metrics.averageCharWidth()
        self._tile = lru_cache(maxsize=512)(patterns.tile)

    def look(self, mark: Mark) -> Look:
        """Return a mark's look; a grey one with the label's own name where none was set."""
        look = self._looks.get(mark.style)
        if look is None:
            unknown = MarkStyle(mark.label, "", _UNKNOWN, _UNKNOWN, Pattern.DOTTED)
            look = self._looks[mark.style] = Look(unknown, self.theme)
        return look

    def tile(self, look: Look, thick: bool, ratio: float) -> QPixmap:
        """Return one period of a label's line, for a device pixel ratio."""
        return self._tile(look.pattern, look.line_name, thick, ratio)

    def least(self, width: float) -> float:
        """Return how much room is reserved for a name of this width."""
        return min(width, self._reserved)

    def fitted(self, look: Look, text: str, room: float) -> str:
        """Return ``text``, elided, or only the label's key, or nothing, as the room allows."""
        if self.width(text) <= room + 0.5:
            return text
        if room >= self._shortest:
            return self.elided(text, int(room))
        return look.key if look.key and self.width(look.key) <= room else ""


def _elided(metrics: QFontMetricsF, text: str, room: int) -> str:
    """Return ``text``, cut with an ellipsis where it needs more than ``room`` pixels."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _static_text(font: QFont, text: str) -> QStaticText:
    """Return ``text`` set in type, never taken for markup."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(font=font)
    return static
