"""Versions of a story laid beside one another: rows of what says the same, in one version's order.

The first version of an order is the base: its sentences make the rows, the sentences of the others
stand beside what they repeat, and what only one version has stands in between, where that version
has it. ``relate`` is the slow part and needs the texts; ``arrange`` only counts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from annotator.compare.alignment import align
from annotator.compare.lineage import kinship
from annotator.compare.profile import ArticleText, Profile, Sentence
from annotator.compare.prose import share_kept

SAME, CHANGED, UNIQUE, FURNITURE = "same", "changed", "unique", "furniture"
_ALIKE = 0.999
_TOGETHER = 8
"""Sentences of one version in one row where nothing is tied: rows stay short enough to lay out."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Hold a sentence, or a run of furniture; offsets are code points.

    ``paragraph`` counts the lines with text from 1; ``opens`` tells whether one begins here.
    ``lines`` is how many lines a run of furniture has, 0 for a sentence. What is compared of it
    begins at ``said``, behind a dateline.
    """

    start: int
    end: int
    paragraph: int
    opens: bool
    lines: int = 0
    said: int = -1

    @property
    def furniture(self) -> bool:
        """Tell whether this is no part of the story."""
        return self.lines > 0


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Join unit ``a`` of one version to unit ``b`` of another; ``kept`` is 1 for the same words.

    A ``part`` shares its partner with a better tie.
    """

    a: int
    b: int
    score: float
    kept: float
    part: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Hold the units of some versions, and for each two, ``(i, j)`` with ``i < j``, their ties.

    ``kin`` tells of each two whether they are editions, versions or reports of one another, with
    the share of five-word runs behind it.
    """

    units: tuple[tuple[Unit, ...], ...]
    ties: Mapping[tuple[int, int], tuple[Tie, ...]]
    kin: Mapping[tuple[int, int], tuple[str, float]]

    def between(self, one: int, other: int) -> tuple[Tie, ...]:
        """Return the ties from one version to another, whichever comes first."""
        if one < other:
            return self.ties.get((one, other), ())
        turned = self.ties.get((other, one), ())
        return tuple(sorted(Tie(t.b, t.a, t.score, t.kept, t.part) for t in turned))


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

    ``tied`` rows say the same thing in all their cells; in others the cells merely stand at the
    same height. ``heat`` is how much the versions vary here, 0 to 1.
    """

    cells: list[Cell | None]
    tied: bool
    heat: float = 0.0
    lead: int = field(default=-1)

    @property
    def differs(self) -> bool:
        """Tell whether the versions say something different here; furniture does not count."""
        cells = [cell for cell in self.cells if cell is not None and cell.kind != FURNITURE]
        if not cells:
            return False
        gap = self.tied and any(cell is None for cell in self.cells)
        return gap or any(cell.kind != SAME or cell.moved for cell in cells)


def relate(texts: Sequence[ArticleText]) -> Related:
    """Find the ties between all versions; takes some 5 ms for each pair of 5 kB."""
    profiles = [Profile(text) for text in texts]
    units = []
    at = []
    for text, profile in zip(texts, profiles, strict=True):
        own = _units(text)
        numbers = [_unit_of(own, sentence.end) for sentence in profile.sentences]
        for number, sentence in zip(numbers, profile.sentences, strict=True):
            if sentence.start != own[number].start:
                own[number] = replace(own[number], said=sentence.start)
        units.append(tuple(own))
        at.append(numbers)
    ties = {}
    kin = {}
    for one, other in combinations(range(len(texts)), 2):
        found = {}
        first, second = profiles[one].sentences, profiles[other].sentences
        for link in align(profiles[one], profiles[other]):
            if first[link.a].headline != second[link.b].headline:
                continue  # A headline belongs to headlines, though leads repeat its words.
            kept = share_kept(first[link.a].tokens, second[link.b].tokens)
            a, b = at[one][link.a], at[other][link.b]
            found[a, b] = Tie(a, b, link.score, kept, link.part)
        _tie_headlines(found, (first, second), (at[one], at[other]))
        ties[one, other] = tuple(sorted(found.values()))
        near = kinship(profiles[one], profiles[other])
        kin[one, other] = (near.relation, near.containment)
    return Related(tuple(units), ties, kin)


def _tie_headlines(
    found: dict[tuple[int, int], Tie],
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]],
    at: tuple[Sequence[int], Sequence[int]],
) -> None:
    """Let two headlines stand side by side, whatever they say."""
    if not all(own and own[0].headline for own in sentences):
        return
    a, b = at[0][0], at[1][0]
    if (a, b) not in found:
        kept = share_kept(sentences[0][0].tokens, sentences[1][0].tokens)
        found[a, b] = Tie(a, b, 0.0, kept)


def _unit_of(units: Sequence[Unit], end: int) -> int:
    return bisect_left(units, end, key=lambda unit: unit.end)


def _units(article: ArticleText) -> list[Unit]:
    """Return sentences and runs of furniture; together they cover all text that is not space."""
    text = article.text
    blocked = sorted((piece.start, piece.end) for piece in article.furniture)
    at = paragraph = last = 0
    found: list[Unit] = []
    for span in article.sentences:
        while at < len(blocked) and blocked[at][1] <= span.start:
            at += 1
        furniture = at < len(blocked) and blocked[at][0] < span.end
        opens = not found or "\n" in text[last : span.start]
        paragraph += opens
        last = span.end
        if furniture and found and found[-1].furniture:
            run = found.pop()
            lines = run.lines + opens
            found.append(Unit(run.start, span.end, run.paragraph, run.opens, lines))
        else:
            found.append(Unit(span.start, span.end, paragraph, opens, int(furniture)))
    return found


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
    packed = _packed(ordered, len(order))
    for row in packed:
        row.heat = _heat(row)
    return packed


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


def _packed(rows: Sequence[Row], width: int) -> list[Row]:
    """Let what single columns have between two tied rows stand side by side, to save height."""
    found: list[Row] = []
    gap: list[list[Cell]] = [[] for _ in range(width)]

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
                gap[row.lead].append(cell)
    close()
    return found


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
    cells = [cell for cell in row.cells if cell is not None and cell.kind != FURNITURE]
    if not cells or len(row.cells) < 2:
        return 0.0
    if not row.tied:
        return 1.0
    missing = sum(cell is None for cell in row.cells)
    changed = sum(1 - cell.kept for cell in cells if cell.against >= 0)
    return min(1.0, (missing + changed) / (len(row.cells) - 1))
