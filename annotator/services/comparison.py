"""What the comparison view shows: the versions of a story, laid side by side, as plain data."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from annotator.compare.counterparts import Counterpart, counterpart
from annotator.compare.lineage import REPORT
from annotator.compare.profile import ArticleText
from annotator.compare.prose import MOVED, Prose, compare_prose
from annotator.compare.relating import Related, Unit, relate, relate_in_steps
from annotator.compare.side_by_side import CHANGED, Cell, Row, arrange
from annotator.compare.words import Token, tokens_of
from annotator.domain.spans import Span, normalised
from annotator.services.background import Background, Watch
from annotator.services.comparing import article_texts
from annotator.store.project import Project

__all__ = [
    "Change",
    "Comparison",
    "Counterpart",
    "Table",
    "compare",
    "compare_beside",
    "compare_in_steps",
    "lay_out",
    "texts_of",
]

MOST = 6
"""Versions shown at a time."""
HEAVY = 60_000
"""Code points of all versions above which relating them is left to a worker process."""
CHANGED_WORDS, MISSING_WORDS, MOVED_WORDS, REWORDED = "changed", "missing", "moved", "reworded"


@dataclass(frozen=True, slots=True)
class Change:
    """Mark words of one version that another has otherwise, in code points of its text.

    ``kind`` is ``changed``, ``moved`` (the other has them elsewhere in the sentence), ``reworded``
    (the sentence as a whole), or ``missing``: an empty span where the other has more words.
    """

    span: Span
    kind: str


@dataclass(frozen=True)
class Comparison:
    """Hold the versions of a story in the order of publication, and how they are related."""

    story: str
    texts: tuple[ArticleText, ...]
    related: Related

    def number(self, uid: str) -> int | None:
        """Return the number of a version by its article's uid, or None."""
        return next((n for n, text in enumerate(self.texts) if text.uid == uid), None)


def texts_of(project: Project, story: str) -> tuple[ArticleText, ...]:
    """Return the versions of a story as they are compared, in the order of publication."""
    return tuple(article_texts(project, story))


def is_heavy(texts: Sequence[ArticleText]) -> bool:
    """Tell whether comparing would keep a window waiting."""
    return sum(len(text.text) for text in texts) > HEAVY


def compare(story: str, texts: Sequence[ArticleText]) -> Comparison:
    """Relate the versions of a story; some 60 ms for five of 5 kB."""
    return Comparison(story, tuple(texts), relate(texts))


def compare_in_steps(story: str, texts: Sequence[ArticleText]) -> Generator[None, None, Comparison]:
    """Do what ``compare`` does, in steps of a hundredth of a second or so."""
    return Comparison(story, tuple(texts), (yield from relate_in_steps(texts)))


def compare_beside(story: str, texts: Sequence[ArticleText]) -> Background[Comparison]:
    """Begin to relate long versions in a process of its own, so that the window stays at hand."""
    return Background("comparison", _compare, story, tuple(texts))


def _compare(story: str, texts: Sequence[ArticleText], _watch: Watch) -> Comparison:
    return compare(story, texts)


def kindred(comparison: Comparison, uid: str) -> list[int]:
    """Return the numbers of the editions and versions of an article's text, itself among them."""
    own = next(n for n, text in enumerate(comparison.texts) if text.uid == uid)
    near = {own}
    for (one, other), (relation, _) in comparison.related.kin.items():
        if own in (one, other) and relation != REPORT:
            near.update((one, other))
    return sorted(near)


class Table:
    """Hold the rows of some versions side by side, and find the words that differ when asked.

    ``order`` names the versions by column; the base may be any of them. Rows know columns, and a
    cell's units are numbers into ``units(column)``.
    """

    def __init__(self, comparison: Comparison, order: Sequence[int], base: int) -> None:
        """Arrange the versions; ``base`` is a column."""
        self.comparison = comparison
        self.order = tuple(order)
        self.base = base
        self.rows = _in_columns(comparison, self.order, base)
        self._where: list[dict[int, int]] = [{} for _ in self.order]
        for number, row in enumerate(self.rows):
            for column, cell in enumerate(row.cells):
                for unit in cell.units if cell is not None else ():
                    self._where[column][unit] = number
        self._prose: dict[tuple[int, int, int], Prose] = {}

    def text(self, column: int) -> ArticleText:
        """Return the version a column shows."""
        return self.comparison.texts[self.order[column]]

    def units(self, column: int) -> tuple[Unit, ...]:
        """Return the sentences and furniture of a column."""
        return self.comparison.related.units[self.order[column]]

    def spans(self, row: int, column: int) -> tuple[Span, ...]:
        """Return the stretches of text in a cell, in the order of the text."""
        cell = self.rows[row].cells[column]
        own = self.units(column)
        return () if cell is None else tuple(Span(own[n].start, own[n].end) for n in cell.units)

    def row_at(self, column: int, offset: int) -> int | None:
        """Return the row that shows an offset of a column's text, or the place it belongs to."""
        own = self.units(column)
        if not own:
            return None
        number = next((n for n, unit in enumerate(own) if offset <= unit.end), len(own) - 1)
        return self._where[column].get(number)

    def kin(self, column: int) -> tuple[str, float] | None:
        """Return how near a column is to the base ("edition", "version", "report"), with figure."""
        one, other = sorted((self.order[column], self.order[self.base]))
        return self.comparison.related.kin.get((one, other))

    def changes(self, row: int, column: int) -> tuple[Change, ...]:
        """Return the words of a cell that other versions have otherwise, sorted."""
        cell = self.rows[row].cells[column]
        if cell is None or cell.kind != CHANGED:
            return ()
        if cell.against >= 0:
            return self._of_version(row, column, cell)
        return self._of_lead(row, column)

    def _of_version(self, row: int, column: int, cell: Cell) -> tuple[Change, ...]:
        prose = self.prose(row, cell.against, column)
        if prose.reworded:
            return tuple(Change(span, REWORDED) for span in self.spans(row, column))
        found = []
        for edit in prose.edits:
            kind = MOVED_WORDS if edit.kind == MOVED else CHANGED_WORDS
            found.append(Change(edit.b, kind if len(edit.b) else MISSING_WORDS))
        return tuple(sorted(found, key=lambda change: change.span))

    def _of_lead(self, row: int, column: int) -> tuple[Change, ...]:
        """Return what any of the others has otherwise; said anew by all is said anew."""
        others = [
            self.prose(row, column, other)
            for other, cell in enumerate(self.rows[row].cells)
            if cell is not None and cell.against == column
        ]
        close = [prose for prose in others if not prose.reworded]
        if not close:
            return tuple(Change(span, REWORDED) for span in self.spans(row, column))
        edits = [edit for prose in close for edit in prose.edits]
        spans = normalised(edit.a for edit in edits if len(edit.a))
        moved = {edit.a for edit in edits if edit.kind == MOVED}
        gaps = {edit.a for edit in edits if not len(edit.a)}
        found = [
            Change(span, MOVED_WORDS if span in moved else CHANGED_WORDS) for span in spans
        ] + [
            Change(gap, MISSING_WORDS)
            for gap in gaps
            if not any(span.start <= gap.start <= span.end for span in spans)
        ]
        return tuple(sorted(found, key=lambda change: change.span))

    def prose(self, row: int, one: int, other: int) -> Prose:
        """Return how the words of one cell of a row became those of another."""
        key = (row, one, other)
        found = self._prose.get(key)
        if found is None:
            found = self._prose[key] = compare_prose(
                self.text(one).text,
                self._tokens(row, one),
                self.text(other).text,
                self._tokens(row, other),
            )
        return found

    def _tokens(self, row: int, column: int) -> list[Token]:
        cell, text = self.rows[row].cells[column], self.text(column).text
        own = [self.units(column)[n] for n in cell.units] if cell is not None else []
        return [
            token for unit in own for token in tokens_of(text, max(unit.start, unit.said), unit.end)
        ]

    def counterpart(self, column: int, span: Span, other: int) -> Counterpart | None:
        """Return where another column has the words of a span, or None where it lacks them."""
        row = self.row_at(column, span.start)
        if row is None:
            return None
        here, there = self.spans(row, column), self.spans(row, other)
        found = self.rows[row]
        if not there or not found.tied or found.apart & {column, other}:
            return None
        texts = self.text(column).text, self.text(other).text
        return counterpart(texts[0], here, span, texts[1], there)


def lay_out(comparison: Comparison, order: Sequence[int], base: int = 0) -> Table:
    """Lay versions side by side: ``order`` by number, ``base`` is one of the columns."""
    return Table(comparison, order, base)


def _in_columns(comparison: Comparison, order: tuple[int, ...], base: int) -> list[Row]:
    """Arrange with the base first, then put its cells where its column is."""
    columns = [base, *(column for column in range(len(order)) if column != base)]
    rows = arrange(comparison.related, [order[column] for column in columns])
    if columns != sorted(columns):
        for row in rows:
            cells: list[Cell | None] = [None] * len(columns)
            for column, cell in zip(columns, row.cells, strict=True):
                cells[column] = cell
                if cell is not None and cell.against >= 0:
                    cell.against = columns[cell.against]
            row.cells = cells
            row.lead = columns[row.lead] if row.lead >= 0 else -1
            row.apart = frozenset(columns[column] for column in row.apart)
    return rows
