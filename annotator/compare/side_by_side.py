"""Versions of a story laid beside one another: rows of what says the same, in one version's order.

The first version of an order is the base: its sentences make the rows, the sentences of the others
stand beside what they repeat, and what only one version has stands in between, where that version
has it. Nothing here needs the texts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.compare.relating import Related, Tie, Unit

SAME, CHANGED, UNIQUE, FURNITURE = "same", "changed", "unique", "furniture"
_ALIKE = 0.999
_FEW, _APART = 6, 0.12
"""Of more sentences than these, the share that is tied at least where a version is not apart."""
_TOGETHER = 8
"""Sentences of one version in one row where nothing is tied: rows stay short enough to lay out."""


@dataclass(slots=True)
class Cell:
    """Hold what one version has in a row: its units in order, and what they are to the row.

    ``against`` is the column this was compared with, or -1. ``moved`` tells that the version has
    it at another place than the base; ``kept`` is the share of words both have.
    """

    units: list[int]
    kind: str = SAME
    against: int = -1
    kept: float = 1.0
    moved: bool = False


@dataclass(slots=True)
class Row:
    """Hold the cells of one row by column, None where a version has nothing.

    ``tied`` rows say the same thing in all their cells but those of columns ``apart``; in others
    the cells merely stand at the same height. ``heat`` is how much the versions vary, 0 to 1.
    """

    cells: list[Cell | None]
    tied: bool
    heat: float = 0.0
    lead: int = field(default=-1)
    apart: frozenset[int] = frozenset()

    @property
    def differs(self) -> bool:
        """Tell whether the versions say something different here; furniture does not count."""
        related = [cell for at, cell in enumerate(self.cells) if at not in self.apart]
        cells = [cell for cell in related if cell is not None and cell.kind != FURNITURE]
        if not cells:
            return False
        gap = self.tied and any(cell is None for cell in related)
        return gap or any(cell.kind != SAME or cell.moved for cell in cells)


def arrange(related: Related, order: Sequence[int]) -> list[Row]:
    """Lay versions side by side; ``order`` names them by column, the base among them first.

    Columns of the rows are in this order, the base in column 0.
    """
    placed: list[dict[int, Row]] = [{} for _ in order]
    rows = _Rows()
    for column, version in enumerate(order):
        others = {
            later: related.between(version, order[later]) for later in range(column + 1, len(order))
        }
        _lead(related.units[version], column, others, placed, rows, len(order))
    ordered = rows.in_order()
    for column in range(1, len(order)):
        _mark_moved(ordered, column)
    apart = _apart(ordered, [related.units[version] for version in order])
    packed = _packed(ordered, len(order), apart)
    for row in packed:
        row.apart = apart
        row.heat = _heat(row)
    return packed


def _apart(rows: Sequence[Row], units: Sequence[Sequence[Unit]]) -> frozenset[int]:
    """Return the columns that share next to nothing with any other, as in another language."""
    found = set()
    for column, own in enumerate(units):
        sentences = sum(not unit.furniture for unit in own)
        tied = sum(bool(row.cells) and row.tied and bool(row.cells[column]) for row in rows)
        if sentences > _FEW and tied < sentences * _APART:
            found.add(column)
    return frozenset(found) if len(units) - len(found) > 1 else frozenset()


class _Rows:
    """Hold rows as a chain, so that one can be put behind any other."""

    def __init__(self) -> None:
        self._first = Row([], tied=False)
        self._after: dict[int, Row] = {}

    def insert(self, row: Row, after: Row | None) -> None:
        key = id(after or self._first)
        following = self._after.get(key)
        self._after[key] = row
        if following is not None:
            self._after[id(row)] = following

    def in_order(self) -> list[Row]:
        found: list[Row] = []
        row = self._after.get(id(self._first))
        while row is not None:
            found.append(row)
            row = self._after.get(id(row))
        return found


def _lead(
    units: Sequence[Unit],
    column: int,
    others: Mapping[int, Sequence[Tie]],
    placed: list[dict[int, Row]],
    rows: _Rows,
    width: int,
) -> None:
    """Make rows of what no column before has, and put beside it what later columns have of it."""
    before: Row | None = None
    for number, unit in enumerate(units):
        row = placed[column].get(number)
        if row is None:
            row = Row([None] * width, tied=False, lead=column)
            row.cells[column] = Cell([number], FURNITURE if unit.furniture else SAME)
            placed[column][number] = row
            rows.insert(row, before)
        before = row
    for later, ties in others.items():
        for tie in sorted(ties, key=lambda tie: (tie.part, -tie.score)):
            row = placed[column][tie.a]
            if row.lead == column and tie.b not in placed[later]:
                _put(row, column, later, tie, placed)
            elif tie.part and row.lead == column:
                _merge(row, placed[later][tie.b], column, placed)


def _put(row: Row, column: int, later: int, tie: Tie, placed: list[dict[int, Row]]) -> None:
    cell = row.cells[later]
    if cell is None:
        row.cells[later] = Cell([tie.b], against=column, kept=tie.kept)
    else:
        cell.units = sorted([*cell.units, tie.b])
        cell.kept = min(cell.kept, tie.kept, 0.99)
    row.tied = True
    placed[later][tie.b] = row


def _merge(row: Row, into: Row, column: int, placed: list[dict[int, Row]]) -> None:
    """Let a base sentence join its neighbour's row, where another version has both in one."""
    own, other = row.cells[column], into.cells[column]
    if into is row or own is None or other is None or into.lead != column:
        return
    alone = all(cell is None for at, cell in enumerate(row.cells) if at != column)
    beside = {*own.units} & {n + step for n in other.units for step in (-1, 1)}
    if not alone or not beside:
        return
    other.units = sorted([*other.units, *own.units])
    for number in own.units:
        placed[column][number] = into
    for cell in into.cells:
        if cell is not None and cell is not other:
            cell.kept = min(cell.kept, 0.99)
    row.cells = []


def _mark_moved(rows: Sequence[Row], column: int) -> None:
    """Mark the cells that stand out of their version's order: the fewest that explain it all."""
    cells = [row.cells[column] for row in rows if row.cells and row.tied]
    tied = [cell for cell in cells if cell is not None and cell.against == 0]
    kept = rising([cell.units[0] for cell in tied])
    for at, cell in enumerate(tied):
        cell.moved = at not in kept


def rising(values: Sequence[int]) -> set[int]:
    """Return the positions of a longest rising run of ``values``, none of which is there twice."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, value in enumerate(values):
        at = bisect_right(tails, value)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(value)
            ends.append(position)
        else:
            tails[at], ends[at] = value, position
    found: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        found.add(position)
        position = before[position]
    return found


def _packed(rows: Sequence[Row], width: int, apart: frozenset[int]) -> list[Row]:
    """Let what single columns have between two tied rows stand side by side, to save height."""
    found: list[Row] = []
    gap: list[list[Cell]] = [[] for _ in range(width)]
    alone: dict[int, list[Cell]] = {column: [] for column in apart}

    def close() -> None:
        for start in range(0, max(map(len, gap), default=0), _TOGETHER):
            cells = [_together(own[start : start + _TOGETHER]) for own in gap]
            found.append(Row(cells, tied=False))
        for own in gap:
            own.clear()

    for row in rows:
        if not row.cells:
            continue
        if row.tied:
            close()
            for cell in row.cells:
                if cell is not None:
                    cell.kind = SAME if _is_same(cell) else CHANGED
            lead = row.cells[row.lead]
            alike = all(cell.kind == SAME for cell in row.cells if cell is not None)
            if lead is not None:
                lead.kind = SAME if alike else CHANGED
            found.append(row)
        else:
            cell = row.cells[row.lead]
            if cell is not None:
                cell.kind = cell.kind if cell.kind == FURNITURE or width == 1 else UNIQUE
                alone.get(row.lead, gap[row.lead]).append(cell)
    close()
    for column, cells in alone.items():
        _spread(cells, column, found)
    return found


def _spread(cells: Sequence[Cell], column: int, rows: list[Row]) -> None:
    """Let a version that is apart run beside the others from their top to their end, in order."""
    kept = [(at, row.cells[column]) for at, row in enumerate(rows)]
    tied = [(at, cell.units[0]) for at, cell in kept if cell is not None]
    groups: dict[int, list[Cell]] = {}
    for number, cell in enumerate(cells):
        first = max((at + 1 for at, unit in tied if unit < cell.units[0]), default=0)
        first = max(first, max(groups, default=0))
        wanted = max(first, number * len(rows) // len(cells))
        places = [at for at in range(first, len(rows)) if rows[at].cells[column] is None]
        if not places:
            rows.append(Row([None] * len(rows[0].cells), tied=False))
            places = [len(rows) - 1]
        groups.setdefault(min(places, key=lambda at: abs(at - wanted)), []).append(cell)
    for at, own in groups.items():
        rows[at].cells[column] = _together(own)


def _together(cells: Sequence[Cell]) -> Cell | None:
    """Return what follows each other in one version as one cell, or None where there is nothing."""
    if not cells:
        return None
    kinds = {cell.kind for cell in cells}
    kind = FURNITURE if kinds == {FURNITURE} else next(k for k in kinds if k != FURNITURE)
    return Cell([number for cell in cells for number in cell.units], kind)


def _is_same(cell: Cell) -> bool:
    return cell.against < 0 or cell.kept >= _ALIKE


def _heat(row: Row) -> float:
    """Return how much the versions vary in a row: 1 where one stands alone, 0 where all agree."""
    related = [cell for at, cell in enumerate(row.cells) if at not in row.apart]
    cells = [cell for cell in related if cell is not None and cell.kind != FURNITURE]
    others = len(row.cells) - len(row.apart) - 1
    if not cells or others < 1:
        return 0.0
    if not row.tied:
        return 1.0
    missing = sum(c is None for at, c in enumerate(row.cells) if at not in row.apart)
    changed = sum(1 - cell.kept for cell in cells if cell.against >= 0)
    return min(1.0, (missing + changed) / others)
