"""One segment laid out: its visual lines, the marks packed below each, and where letters are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from math import ceil
from typing import Any, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.ui.reading import pieces
from annotator.ui.reading.display import badges, one_way, shown
from annotator.ui.reading.mark_index import Fragment
from annotator.ui.reading.pieces import Extent, Piece, Stretch
from annotator.ui.reading.stylebook import Stylebook
from annotator.ui.reading.typography import Typography
from annotator.ui.text_units import Units

_LEAST_LEADING = 2
_THINNEST = 2.0
"""Pixels an extent is wide at least, so that a lone combining mark can be seen as marked."""


class Line:
    """Hold one visual line; positions are UTF-16 units and pixels inside the segment.

    The line's box starts at ``top``; its letters stand between ``text_top`` and ``lane_top``, its
    lanes below, and half of the leading below those.
    """

    __slots__ = (
        "after", "before", "end", "height", "lane_top", "lanes", "left_out", "natural",
        "pieces", "start", "text", "text_height", "text_top", "top",
    )  # fmt: skip

    def __init__(self, text: QTextLine, pitch: int, blank: bool) -> None:
        self.text = text
        self.start = text.textStart()
        self.end = self.start + text.textLength()
        self.text_height = ceil(text.height())
        spare = pitch - self.text_height
        if not blank:
            spare = max(spare, _LEAST_LEADING)  # tall scripts push their lines apart
        self.before = spare // 2
        self.after = spare - self.before
        self.top = self.text_top = self.lane_top = self.height = 0
        self.lanes = 0
        self.natural = text.naturalTextWidth()
        self.pieces: tuple[Piece, ...] = ()
        self.left_out = 0


class SegmentLayout:
    """Lay out one segment; ``height`` is the sum of its lines and the gap below it."""

    def __init__(
        self,
        start: int,
        text: str,
        units: Units,
        right_to_left: bool,
        formats: Sequence[QTextLayout.FormatRange],
        type_: Typography,
        width: int,
        headline: bool,
        gap: int,
    ) -> None:
        self.start = start
        self.text = text
        self.units = units
        self.right_to_left = right_to_left
        self.one_way = not right_to_left and one_way(text)
        self.badges = [(units.to_utf16(at), name) for at, name in badges(text)]
        self.width = width
        self.lane = type_.lane
        self.gap = gap
        self.height = 0
        self.folded = False
        """Whether the segment is folded away and this stands for it."""
        font = type_.right_to_left if right_to_left else type_.body
        self.text_layout = QTextLayout(shown(text), type_.headline if headline else font)
        self.text_layout.setCacheEnabled(True)
        self.text_layout.setTextOption(_option(right_to_left, type_))
        if formats:
            self.text_layout.setFormats(formats)
        pitch = type_.headline_pitch if headline else type_.pitch
        self.lines = self._lines(pitch if text else type_.blank, not text)
        self._starts = [line.start for line in self.lines]
        for number in {self.line_at(position) for position, _ in self.badges}:
            self.lines[number].before += type_.badge_room
        self.stack()

    def _lines(self, pitch: int, blank: bool) -> list[Line]:
        lines: list[Line] = []
        self.text_layout.beginLayout()
        while (line := self.text_layout.createLine()).isValid():
            line.setLineWidth(self.width)
            lines.append(Line(line, pitch, blank))
        self.text_layout.endLayout()
        return lines

    def stack(self) -> None:
        """Set every line's place after lanes changed; the letters are not laid out again."""
        top = 0
        for line in self.lines:
            line.top = top
            line.text_top = top + line.before
            line.lane_top = line.text_top + line.text_height
            line.height = line.before + line.text_height + line.lanes * self.lane + line.after
            line.text.setPosition(QPointF(0, line.text_top))
            top += line.height
        self.height = top + self.gap

    def line_at(self, position: int, upstream: bool = False) -> int:
        """Return the number of the line a UTF-16 position lies on.

        A position between two lines belongs to the second, or to the first where ``upstream``.
        """
        number = max(0, bisect_right(self._starts, position) - 1)
        return number - 1 if upstream and number and position == self._starts[number] else number

    def line_below(self, y: float) -> int:
        """Return the number of the line at height ``y``, the last one below them all."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def x_of(self, line: Line, position: int) -> float:
        """Return where a caret at a UTF-16 position stands on a line."""
        # PySide returns the x and the position, whatever its type hints say.
        x, _ = cast("tuple[float, int]", line.text.cursorToX(position))
        return x

    def position_at(self, line: Line, x: float) -> int:
        """Return the UTF-16 position on a line whose caret stands nearest to ``x``."""
        layout = self.text_layout
        if self.one_way:
            position = line.text.xToCursor(x)
            last = position < line.end and layout.nextCursorPosition(position) == line.end
            if not last or self.text[self.units.to_code_points(line.end) - 1].isspace():
                return position
            # Qt never answers with the place after a wrapped line's last letter.
            candidates = [position, line.end]
        else:
            # In right-to-left text Qt answers with the letter after the one hit.
            wraps = line is not self.lines[-1] and line.end > line.start
            candidates = [
                position
                for position in range(line.start, line.end + (not wraps))
                if layout.isValidCursorPosition(position)
            ]
        return min(candidates, key=lambda position: abs(self.x_of(line, position) - x))

    def extents(self, line: Line, start: int, end: int) -> list[Extent]:
        """Return the visual stretches that UTF-16 units ``[start, end)`` cover on a line."""
        start, end = max(start, line.start), min(end, line.end)
        if start >= end:
            return []
        if self.one_way:
            left, right = self.x_of(line, start), self.x_of(line, end)
            # The space a line wraps at hangs over the edge and is not shown as covered.
            right = min(right, line.natural)
            return [(left, max(right, left + _THINNEST))]
        runs = line.text.glyphRuns(start, end - start)
        # A run for each word and emoji: what is asked of one is asked a thousand times a page.
        boxes: list[Any] = [run.boundingRect().getCoords() for run in runs]
        boxes.sort()
        if not boxes:
            left = self.x_of(line, start)
            return [(left, left + _THINNEST)]
        found: list[Extent] = []
        left, _, right, _ = boxes[0]
        for low, _, high, _ in boxes:
            if low > right + 1.0:
                found.append((left, max(right, left + _THINNEST)))
                left, right = low, high
            elif high > right:
                right = high
        found.append((left, max(right, left + _THINNEST)))
        return found

    def pack(self, fragments: Iterable[Fragment], book: Stylebook) -> None:
        """Pack marks below every line."""
        self._pack(range(len(self.lines)), fragments, book)

    def repack(
        self, fragments: Iterable[Fragment], book: Stylebook, touched: Iterable[tuple[int, int]]
    ) -> range:
        """Pack again the lines from the first to the last one that ``touched`` spans lie on.

        The spans are code points of the whole text; the numbers of those lines are returned.
        """
        numbers = [
            self.line_at(self.units.to_utf16(offset - self.start))
            for span in touched
            for offset in span
        ]
        lines = range(min(numbers), max(numbers) + 1)
        self._pack(lines, fragments, book)
        return lines

    def _pack(self, numbers: range, fragments: Iterable[Fragment], book: Stylebook) -> None:
        low = self.start + self.units.to_code_points(self.lines[numbers[0]].start)
        high = self.start + self.units.to_code_points(self.lines[numbers[-1]].end)
        near = [item for item in fragments if item.start <= high and item.end >= low]
        ordered = [
            (
                fragment,
                self.units.to_utf16(fragment.start - self.start),
                self.units.to_utf16(fragment.end - self.start),
            )
            for fragment in sorted(near, key=pieces.stacking_order)
        ]
        last = len(self.lines) - 1
        for number in numbers:
            line = self.lines[number]
            stretches = [
                stretch
                for fragment, start, end in ordered
                if start <= line.end and end >= line.start
                for stretch in self._stretch(line, number == last, fragment, start, end)
            ]
            line.pieces, line.lanes, line.left_out = (
                pieces.build(stretches, self.width, self.right_to_left, book)
                if stretches
                else ((), 0, 0)
            )
        self.stack()

    def _stretch(
        self, line: Line, last: bool, fragment: Fragment, start: int, end: int
    ) -> list[Stretch]:
        if start == end:
            if not (fragment.opens and fragment.closes):
                return []  # the rest of a span that covers only a newline
            if line.start <= start < line.end or (last and start == line.end):
                x = self.x_of(line, start)
                return [Stretch(fragment, [(x, x)], None, None)]
            return []
        extents = self.extents(line, start, end)
        if not extents:
            return []
        opens = closes = None
        if fragment.opens and start >= line.start:
            opens = self._edge(line, start, extents, self.right_to_left)
        if fragment.closes and end <= line.end:
            closes = self._edge(line, end, extents, not self.right_to_left)
        return [Stretch(fragment, extents, opens, closes)]

    def _edge(self, line: Line, position: int, extents: list[Extent], at_right: bool) -> float:
        """Return the outer edge of ``extents`` at which a span begins or ends."""
        left, right = extents[0][0], extents[-1][1]
        if self.one_way:
            return right if at_right else left
        x = self.x_of(line, position)
        if abs(x - left) == abs(x - right):
            return right if at_right else left
        return left if abs(x - left) < abs(x - right) else right


def _option(right_to_left: bool, type_: Typography) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(type_.tab)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option


def format_range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a format for UTF-16 units ``[start, end)`` of a layout."""
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = end - start
    found.format = look
    return found


def unique_marks(fragments: Iterable[Fragment]) -> list[str]:
    """Return the uids of the marks of ``fragments``, in stacking order."""
    ordered = sorted(fragments, key=pieces.stacking_order)
    return [uid for uid, _ in groupby(ordered, key=lambda fragment: fragment.mark.uid)]
