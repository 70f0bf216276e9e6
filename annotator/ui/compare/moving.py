"""Where the caret goes in a column: inside a cell as in any text, from cell to cell as seen."""

from __future__ import annotations

from annotator.ui.compare.sheet import Sheet
from annotator.ui.compare.version import Version
from annotator.ui.reading.column import Caret
from annotator.ui.reading.movement import Unit


def moved(
    sheet: Sheet,
    version: Version,
    column: int,
    caret: Caret,
    unit: Unit,
    forward: bool,
    extend: bool,
) -> Caret:
    """Return the caret after a step by character, word, sentence, paragraph or edge."""
    number = sheet.unit_at(column, caret.offset)
    if number is None:
        return caret
    if unit is Unit.DOCUMENT_EDGE:
        return Caret(_edge(sheet, column, number, forward))
    if unit is Unit.LINE_EDGE:
        return _line_edge(sheet, column, caret, forward)
    if unit is Unit.CHARACTER:
        return _by_character(sheet, version, column, number, caret, forward)
    if unit is Unit.WORD:
        return Caret(_by_word(sheet, version, column, number, caret.offset, forward, extend))
    if unit is Unit.PARAGRAPH:
        return Caret(_by_paragraph(sheet, column, number, caret.offset, forward))
    return Caret(_by_sentence(sheet, column, number, caret.offset, forward, extend))


def _edge(sheet: Sheet, column: int, number: int, forward: bool) -> int:
    step = 1 if forward else -1
    while (other := sheet.neighbour(column, number, step)) is not None:
        number = other
    return sheet.span(column, number)[1 if forward else 0]


def _line_edge(sheet: Sheet, column: int, caret: Caret, forward: bool) -> Caret:
    spot = sheet.spot(column, caret)
    cell = None if spot is None else sheet.cell(spot.row, column)
    if spot is None or cell is None:
        return caret
    layout = cell.parts[spot.part].layout
    line = layout.lines[spot.line]
    offset = layout.start + layout.units.to_code_points(line.end if forward else line.start)
    return Caret(offset, forward and spot.line + 1 < len(layout.lines))


def _by_character(
    sheet: Sheet, version: Version, column: int, number: int, caret: Caret, right: bool
) -> Caret:
    spot = sheet.spot(column, caret)
    cell = None if spot is None else sheet.cell(spot.row, column)
    if spot is None or cell is None:
        return caret
    layout = cell.parts[spot.part].layout
    forward = right != layout.right_to_left
    if not layout.one_way:
        position = layout.units.to_utf16(caret.offset - layout.start)
        text = layout.text_layout
        move = text.rightCursorPosition if right else text.leftCursorPosition
        new = move(position)
        while not text.isValidCursorPosition(new) and move(new) != new:
            new = move(new)
        if new != position:
            return Caret(layout.start + layout.units.to_code_points(new))
    elif forward and caret.offset < layout.start + layout.units.length:
        return Caret(version.words.grapheme_at(caret.offset).end)
    elif not forward and caret.offset > layout.start:
        return Caret(version.words.grapheme_at(caret.offset - 1).start)
    return Caret(_next_start(sheet, column, number, caret.offset, forward))


def _next_start(sheet: Sheet, column: int, number: int, offset: int, forward: bool) -> int:
    """Return where the next unit as seen begins, or the one before ends."""
    other = sheet.neighbour(column, number, 1 if forward else -1)
    if other is None:
        return offset
    return sheet.span(column, other)[0 if forward else 1]


def _by_word(
    sheet: Sheet,
    version: Version,
    column: int,
    number: int,
    offset: int,
    forward: bool,
    extend: bool,
) -> int:
    start, end = sheet.span(column, number)
    if forward:
        found = version.words.next_word(offset, extend)
        if offset < found <= end and (extend or found < end):
            return found
        other = sheet.neighbour(column, number, 1)
        if other is None:
            return end
        start, end = sheet.span(column, other)
        return min(version.words.next_word(start, True), end) if extend else start
    if offset > start:
        return max(start, version.words.previous_word(offset))
    other = sheet.neighbour(column, number, -1)
    if other is None:
        return start
    return max(
        sheet.span(column, other)[0], version.words.previous_word(_end(sheet, column, other))
    )


def _end(sheet: Sheet, column: int, number: int) -> int:
    return sheet.span(column, number)[1]


def _by_sentence(
    sheet: Sheet, column: int, number: int, offset: int, forward: bool, extend: bool
) -> int:
    start, end = sheet.span(column, number)
    if forward:
        if extend and offset < end:
            return end
        other = sheet.neighbour(column, number, 1)
        if other is None:
            return end
        return sheet.span(column, other)[1 if extend else 0]
    if offset > start:
        return start
    other = sheet.neighbour(column, number, -1)
    return start if other is None else sheet.span(column, other)[0]


def _by_paragraph(sheet: Sheet, column: int, number: int, offset: int, forward: bool) -> int:
    units = sheet.table.units(column)
    if not forward and units[number].opens and offset > units[number].start:
        return units[number].start
    step = 1 if forward else -1
    while (other := sheet.neighbour(column, number, step)) is not None:
        number = other
        if units[number].opens:
            return units[number].start
    return units[number].end if forward else units[number].start


def by_line(
    sheet: Sheet, column: int, caret: Caret, down: bool, goal: float | None
) -> tuple[Caret, float | None]:
    """Return the caret a line below or above, near the x it started from, and that x."""
    spot = sheet.spot(column, caret)
    if spot is None:
        return caret, goal
    goal = spot.x if goal is None else goal
    row, part, line = spot.row, spot.part, spot.line + (1 if down else -1)
    step = 1 if down else -1
    while True:
        cell = sheet.cell(row, column)
        parts = cell.parts if cell is not None else []
        if 0 <= part < len(parts):
            lines = parts[part].layout.lines
            if 0 <= line < len(lines):
                return sheet.caret_on(column, row, part, line, goal), goal
            part += step
        if not 0 <= part < len(parts):
            row += step
            if not 0 <= row < len(sheet.table.rows):
                return caret, goal
            cell = sheet.cell(row, column)
            part = 0 if down or cell is None else len(cell.parts) - 1
        cell = sheet.cell(row, column)
        if cell is not None and 0 <= part < len(cell.parts):
            line = 0 if down else len(cell.parts[part].layout.lines) - 1
