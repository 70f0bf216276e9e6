"""What the reading view is given to show: marks, and how each label looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.spans import Span


class Pattern(StrEnum):
    """Name the line styles, so that colour is never the only sign of a label."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVE = "wave"
    DASH_DOT = "dash_dot"


@dataclass(frozen=True, slots=True)
class Mark:
    """Show one annotation: every span is a fragment of it, in code points, half-open.

    An empty span is an anchor, "missing here". ``style`` names a MarkStyle; ``label`` is shown
    where no style has that name. ``detail`` follows the label's name, such as a score or "?".
    """

    uid: str
    layer: str
    label: str
    spans: tuple[Span, ...]
    style: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """Say how a label's marks look; colours are ``#rrggbb`` on light and on dark paper."""

    name: str
    key: str
    colour: str
    colour_dark: str
    pattern: Pattern = Pattern.SOLID


@dataclass(frozen=True, slots=True)
class SelectionState:
    """Hold what is selected: the caret, the fixed end, and every selected span, sorted."""

    caret: int
    anchor: int
    spans: tuple[Span, ...]
    fragments: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ContextRequest:
    """Ask for a context menu at a screen position, about an offset and perhaps a mark."""

    offset: int
    mark: str | None
    x: int
    y: int
