"""What one paint of the reading view shows, gathered from the view's state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRect

from annotator.domain.spans import Span
from annotator.ui.reading.column import Caret
from annotator.ui.reading.layout import SegmentLayout


class Row(NamedTuple):
    """Hold a segment in view and where its top is in the viewport."""

    segment: int
    top: int
    layout: SegmentLayout


class Wash(NamedTuple):
    """Hold stretches of text with one colour behind their letters."""

    spans: tuple[Span, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Note:
    """Hold a word in the margin about the text that starts at an offset."""

    offset: int
    text: str


def merged(notes: tuple[Note, ...], numbers: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return notes in the order of the text; numbers come after other notes of one place."""
    if not numbers or not notes:
        return notes or numbers
    return tuple(sorted((*notes, *numbers), key=lambda note: note.offset))


@dataclass(frozen=True, slots=True)
class Scene:
    """Hold everything a paint needs beside the column itself; washes lie over each other."""

    rows: tuple[Row, ...]
    left: int
    viewport: QRect
    washes: tuple[Wash, ...]
    caret: Caret
    focused: bool
    current: str | None
    notes: tuple[Note, ...] = field(default=())
    faded: bool = False
    """Whether only tagged words are set in full ink."""
