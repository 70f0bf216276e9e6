"""From difference to difference, and from suggestion to suggestion, in the order of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.compare.side_by_side import FURNITURE, SAME, UNIQUE
from annotator.domain.annotations import Discrepancy
from annotator.domain.spans import Span, extent
from annotator.services.comparison import Table


class Stop(NamedTuple):
    """Hold a difference: its row, and the words of the column that differ, None where it has none.

    ``kind`` says what it is: changed, missing words, moved, unique, or gone.
    """

    row: int
    span: Span | None
    kind: str


def next_difference(
    table: Table, column: int, row: int, offset: int | None, forward: bool
) -> Stop | None:
    """Return the difference after (or before) an offset of a row, or None at the end.

    Without an offset the row itself is left out.
    """
    stops = stops_of(table, row, column) if offset is not None else []
    rest = [
        stop
        for stop in stops
        if stop.span is not None
        and offset is not None
        and (stop.span.start > offset if forward else stop.span.end < offset)
    ]
    if rest:
        return rest[0] if forward else rest[-1]
    step = 1 if forward else -1
    at = row + step
    while 0 <= at < len(table.rows):
        found = stops_of(table, at, column)
        if found and not _goes_on(table, at, column, found):
            return found[0] if forward else found[-1]
        at += step
    return None


def _goes_on(table: Table, row: int, column: int, stops: Sequence[Stop]) -> bool:
    """Tell whether a row only goes on with what other versions alone have: that is one stop."""
    if row == 0 or table.rows[row].tied or stops[0].span is not None:
        return False
    before = table.rows[row - 1]
    return not before.tied and before.cells[column] is None and before.differs


def stops_of(table: Table, row: int, column: int) -> list[Stop]:
    """Return the differences of a row as one reads them in a column."""
    found = table.rows[row]
    if not found.differs:
        return []
    cell = found.cells[column]
    if column in found.apart:
        return []
    if cell is None or cell.kind == FURNITURE:
        return [Stop(row, None, "gone" if found.tied else "elsewhere")]
    spans = table.spans(row, column)
    if cell.kind == UNIQUE:
        units = table.units(column)
        own = [units[number] for number in cell.units if not units[number].furniture]
        return [Stop(row, Span(own[0].start, own[0].end), UNIQUE)]
    changes = [Stop(row, change.span, change.kind) for change in table.changes(row, column)]
    if changes:
        return changes
    if cell.moved:
        return [Stop(row, extent(spans), "moved here")]
    # What differs is in other columns.
    gone = any(other is None for other in found.cells)
    kind = "others lack it" if gone else "others differ"
    others = [other for other in found.cells if other is not None]
    if cell.kind == SAME and not gone and not any(other.moved for other in others):
        return []
    return [Stop(row, Span(spans[0].start, spans[0].start), kind)]


def place_of(table: Table, proposal: Discrepancy) -> tuple[int, int, Span] | None:
    """Return row, column and span of a suggestion's first side that is shown, or None."""
    columns = {table.text(column).uid: column for column in range(len(table.order))}
    found = []
    for side in proposal.sides:
        column = columns.get(side.article)
        if column is not None:
            span = extent(side.spans)
            row = table.row_at(column, span.start)
            if row is not None:
                # Words come before places where something is missing.
                found.append((side.role == "absent", row, column, span))
    if len(found) < 2:
        return None
    _, row, column, span = min(found)
    return row, column, span
