"""All rows of a comparison: how high each is, how its cells look, where each offset stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.compare.side_by_side import Cell
from annotator.services.comparison import Table
from annotator.ui.compare import cells
from annotator.ui.compare.cells import CellLayout
from annotator.ui.compare.version import Version
from annotator.ui.language import tr
from annotator.ui.mirroring import is_mirrored
from annotator.ui.reading.column import Caret
from annotator.ui.reading.heights import Heights
from annotator.ui.reading.layout import Line
from annotator.ui.reading.stylebook import Stylebook

PAD = 10
"""Pixels between a cell's edge and its letters."""
GAP = 12
"""Pixels between two columns."""
EDGE = 16
"""Pixels left and right of all columns."""
_KEPT = 4_000
_NARROWEST = 120


class Spot(NamedTuple):
    """Hold where a caret stands: row, part of the cell, line of the part, x in the column."""

    row: int
    part: int
    line: int
    x: float


class Sheet:
    """Lay cells out when they are asked for; offsets belong to the version of a column."""

    def __init__(
        self,
        table: Table,
        versions: Sequence[Version],
        book: Stylebook,
        room: int,
        *,
        folded: bool,
        letters: Sequence[str],
    ) -> None:
        self.table = table
        self.versions = versions
        self.book = book
        self.folded = folded
        self._letters = letters
        count = max(1, len(versions))
        inner = room - 2 * EDGE - (count - 1) * GAP
        self.cell_width = max(_NARROWEST + 2 * PAD, min(inner // count, book.type.column + 2 * PAD))
        self.width = self.cell_width - 2 * PAD
        whole = count * self.cell_width + (count - 1) * GAP
        self._left = max(EDGE, (room - whole) // 2)
        self._cells: OrderedDict[tuple[int, int], CellLayout] = OrderedDict()
        self._order = [self._visible(column) for column in range(count)]
        self._position = [
            {unit: place for place, unit in enumerate(order)} for order in self._order
        ]
        self._unit_starts = [
            [unit.start for unit in table.units(column)] for column in range(count)
        ]
        self._row_of = [self._rows_of(column) for column in range(count)]
        self.heights = Heights(self._estimate() if table.rows else [0])
        self.settled = np.zeros(max(1, len(table.rows)), np.bool_)

    # Across

    def cell_left(self, column: int) -> int:
        """Return where a column's cells begin."""
        from_left = len(self.versions) - 1 - column if is_mirrored() else column
        return self._left + from_left * (self.cell_width + GAP)

    def text_left(self, column: int) -> int:
        """Return where a column's letters begin."""
        return self.cell_left(column) + PAD

    def column_at(self, x: float) -> int:
        """Return the column at an x, the nearest one where it lies between."""
        step = self.cell_width + GAP
        last = len(self.versions) - 1
        column = min(max(int((x - self._left + GAP / 2) // step), 0), last)
        return last - column if is_mirrored() else column

    # Down

    def _estimate(self) -> npt.NDArray[np.int64]:
        per_line = max(1.0, self.width / self.book.type.character)
        pitch, strip = self.book.type.pitch, cells.fold_height(self.book)
        found: list[int] = []
        for row in self.table.rows:
            tallest = 0
            for column, cell in enumerate(row.cells):
                own = self.table.units(column)
                height = 0
                for number in cell.units if cell is not None else ():
                    unit = own[number]
                    if unit.furniture and self.folded:
                        height += strip
                    else:
                        height += ceil((unit.end - unit.start) / per_line * 1.04) * pitch
                tallest = max(tallest, height)
            found.append(tallest + self.gap(len(found)))
        return np.array(found, np.int64)

    def gap(self, number: int) -> int:
        """Return the space below a row: more where a paragraph begins behind it."""
        rows = self.table.rows
        opens = number + 1 >= len(rows) or any(
            cell is not None and self.table.units(column)[cell.units[0]].opens
            for column, cell in enumerate(rows[number + 1].cells)
        )
        return self.book.type.paragraph_gap if opens else 4

    def height(self, row: int) -> int:
        """Lay a row out if it is not yet, and return its height."""
        if not self.settled[row]:
            laid = [self.cell(row, column) for column in range(len(self.versions))]
            tallest = max((each.height for each in laid if each is not None), default=0)
            self.heights[row] = tallest + self.gap(row)
            self.settled[row] = True
        return self.heights[row]

    def cell(self, row: int, column: int) -> CellLayout | None:
        """Return a cell laid out, or None where the version has nothing in the row."""
        cell = self.table.rows[row].cells[column]
        if cell is None:
            return None
        found = self._cells.get((row, column))
        if found is None:
            found = cells.lay_out(
                self.versions[column], cell, self.table.units(column),
                self.table.changes(row, column), self.book, self.width,
                self._note(row, column, cell), self.folded,
            )  # fmt: skip
            self._cells[row, column] = found
            if len(self._cells) > _KEPT:
                self._cells.popitem(last=False)
        return found

    def forget(self, column: int, start: int, end: int) -> bool:
        """Lay out anew what shows a stretch of text; tell whether its row changed its height."""
        changed = False
        for row in self.rows_of(column, start, end):
            if self._cells.pop((row, column), None) is not None:
                before = self.heights[row]
                self.settled[row] = False
                changed |= self.height(row) != before
        return changed

    def rows_of(self, column: int, start: int, end: int) -> list[int]:
        """Return the rows that show a stretch of a column's text."""
        starts = self._unit_starts[column]
        first = max(0, bisect_right(starts, start) - 1)
        last = max(first, bisect_right(starts, max(start, end - 1)) - 1)
        rows = (self._row_of[column].get(number) for number in range(first, last + 1))
        return sorted({row for row in rows if row is not None})

    def _note(self, row: int, column: int, cell: Cell) -> str:
        """Name a passage that stands elsewhere in this version, once for each run of rows."""
        if not cell.moved:
            return ""
        before = self.table.rows[row - 1].cells[column] if row else None
        if before is not None and before.moved and before.units[-1] + 1 == cell.units[0]:
            return ""
        here = self.table.units(column)[cell.units[0]].paragraph
        base = self.table.rows[row].cells[cell.against]
        there = self.table.units(cell.against)[base.units[0]].paragraph if base else here
        return tr("moved: ¶ {here} here, ¶ {there} in {base}").format(
            here=here, there=there, base=self._letters[cell.against]
        )

    # Reading order as seen

    def _visible(self, column: int) -> list[int]:
        """Return a column's units from the top down, folded furniture left out."""
        units = self.table.units(column)
        return [
            number
            for row in self.table.rows
            if (cell := row.cells[column]) is not None
            for number in cell.units
            if not (self.folded and units[number].furniture)
        ]

    def _rows_of(self, column: int) -> dict[int, int]:
        return {
            number: at
            for at, row in enumerate(self.table.rows)
            if (cell := row.cells[column]) is not None
            for number in cell.units
        }

    def unit_at(self, column: int, offset: int) -> int | None:
        """Return the unit in view that an offset lies in, or the nearest before it."""
        order = self._order[column]
        if not order:
            return None
        number = bisect_right(self._unit_starts[column], offset) - 1
        while number >= 0 and number not in self._position[column]:
            number -= 1
        return number if number >= 0 else min(order)

    def neighbour(self, column: int, unit: int, step: int) -> int | None:
        """Return the unit seen after (+1) or before (-1) another, or None at an end."""
        place = self._position[column].get(unit, 0) + step
        order = self._order[column]
        return order[place] if 0 <= place < len(order) else None

    def row_of(self, column: int, unit: int) -> int:
        """Return the row a unit stands in."""
        return self._row_of[column][unit]

    def span(self, column: int, unit: int) -> tuple[int, int]:
        """Return start and end of a unit."""
        found = self.table.units(column)[unit]
        return found.start, found.end

    # Places

    def spot(self, column: int, caret: Caret) -> Spot | None:
        """Return where a caret of a column stands, or None where nothing of it is shown."""
        unit = self.unit_at(column, caret.offset)
        if unit is None:
            return None
        row = self._row_of[column][unit]
        cell = self.cell(row, column)
        if cell is None or not cell.parts:
            return None
        number = cell.part_at(caret.offset)
        layout = cell.parts[number].layout
        position = layout.units.to_utf16(caret.offset - layout.start)
        line = layout.line_at(position, caret.upstream)
        return Spot(row, number, line, layout.x_of(layout.lines[line], position))

    def line(self, column: int, spot: Spot) -> Line:
        """Return a spot's line."""
        return self._parts(column, spot.row)[spot.part].layout.lines[spot.line]

    def line_top(self, column: int, spot: Spot) -> int:
        """Return where a spot's letters begin below the top of its row."""
        part = self._parts(column, spot.row)[spot.part]
        return part.top + part.layout.lines[spot.line].text_top

    def caret_on(self, column: int, row: int, part: int, line: int, x: float) -> Caret:
        """Return the caret place nearest to ``x`` on a line."""
        layout = self._parts(column, row)[part].layout
        found = layout.lines[line]
        position = layout.position_at(found, x)
        wraps = line + 1 < len(layout.lines)
        offset = layout.start + layout.units.to_code_points(position)
        return Caret(offset, wraps and position >= found.end)

    def _parts(self, column: int, row: int) -> list[cells.Part]:
        cell = self.cell(row, column)
        return [] if cell is None else cell.parts

    def hit(self, column: int, row: int, x: float, y: float) -> Caret | None:
        """Return the caret place nearest to a point of a row, or None where the cell is empty."""
        parts = self._parts(column, row)
        if not parts:
            return None
        number = max((n for n, part in enumerate(parts) if part.top <= y), default=0)
        layout = parts[number].layout
        return self.caret_on(column, row, number, layout.line_below(y - parts[number].top), x)
