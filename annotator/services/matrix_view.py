"""What a claim matrix looks like to a reader: columns, rows, passages, values on a scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isinf

from annotator.domain.matrix import Cell, ClaimRow
from annotator.formats.spreadsheet import table
from annotator.services import matrix
from annotator.store import grouping_rows, queries, story_rows
from annotator.store.project import Project

_AROUND = 90
"""Code points shown on either side of a passage."""


@dataclass(frozen=True, slots=True)
class Column:
    """Hold one article of the story; ``letter`` is A, B, … in the order of publication."""

    article: str
    letter: str
    outlet: str
    title: str
    published: str

    @property
    def name(self) -> str:
        """Return what to call the article in one line."""
        return self.outlet or self.title or self.letter


@dataclass(frozen=True, slots=True)
class Grid:
    """Hold a story's matrix; rows of one heading stand together, in the order they were put in."""

    story: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """Hold a figure on a scale: what is written, the range it means, and whose it is and when.

    An end nobody gave ("at least 40") is None.
    """

    column: Column
    text: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Hold a passage with its surroundings; offsets count code points of ``text``."""

    text: str
    start: int
    end: int


def grid(project: Project, story: str, who: str | None = None) -> Grid:
    """Return the matrix of a story: the author's, or that of the annotator ``who`` (uid)."""
    from annotator.compare.proposals import letter

    columns = []
    for number, uid in enumerate(grouping_rows.story_members(project.connection, story)):
        article = queries.article_of(project.connection, uid)
        columns.append(
            Column(uid, letter(number), article.outlet, article.title, article.published)
        )
    rows = matrix.rows_of(project, story, who)
    headings = list(dict.fromkeys(row.heading for row in rows))
    rows.sort(key=lambda row: headings.index(row.heading))
    return Grid(
        story, story_rows.story_name(project.connection, story), tuple(columns), tuple(rows)
    )


def excerpt(project: Project, cell: Cell, around: int = _AROUND) -> Excerpt | None:
    """Return a cell's passage with words around it, or None where it has none."""
    if not cell.spans:
        return None
    text = queries.text_of(project.connection, cell.article).text
    start, end = cell.spans[0].start, cell.spans[-1].end
    first = _word_start(text, max(0, start - around))
    last = min(len(text), end + around)
    while last < len(text) and not text[last].isspace():
        last += 1
    before = "" if first == 0 else "… "
    after = "" if last == len(text) else " …"
    shown = f"{before}{text[first:last].strip()}{after}"
    skipped = len(text[first:last]) - len(text[first:last].lstrip())
    begins = start - first - skipped + len(before)
    return Excerpt(shown, begins, begins + end - start)


def _word_start(text: str, at: int) -> int:
    while at and not text[at - 1].isspace():
        at -= 1
    return at


def passage(project: Project, cell: Cell) -> str:
    """Return the words of a cell on one line, fragments parted by an ellipsis."""
    if not cell.spans:
        return ""
    text = queries.text_of(project.connection, cell.article).text
    return " ".join(" … ".join(span.slice(text) for span in cell.spans).split())


def values(columns: Sequence[Column], row: ClaimRow) -> tuple[Value, ...]:
    """Return the figures of a row by publication; cells without a figure are left out."""
    from annotator.compare.quantities import read_quantities
    from annotator.compare.words import tokens_of

    found = []
    for column in columns:
        cell = row.cell(column.article)
        if cell is None or not cell.value:
            continue
        read = read_quantities(tokens_of(cell.value), cell.value)
        if read:
            low, high = read[0].low, read[0].high
            found.append(
                Value(
                    column,
                    cell.value,
                    None if isinf(low) else low,
                    None if isinf(high) else high,
                )
            )
    return tuple(sorted(found, key=lambda value: value.column.published))


def as_csv(project: Project, story: str, who: str | None = None) -> str:
    """Return a story's matrix as CSV text: a line per row and article, safe in a spreadsheet."""
    shown = grid(project, story, who)
    heads = (
        "story", "row", "heading", "claim", "article", "outlet", "published", "stance",
        "value", "passage", "start", "end", "note",
    )  # fmt: skip
    lines: list[tuple[object, ...]] = []
    for number, row in enumerate(shown.rows, 1):
        for column in shown.columns:
            cell = row.cell(column.article) or Cell(column.article, "unknown")
            ends = (cell.spans[0].start, cell.spans[-1].end) if cell.spans else ("", "")
            fields = (
                shown.name, number, row.heading, row.title, column.article, column.outlet,
                column.published, cell.stance, cell.value, passage(project, cell), *ends, cell.note,
            )  # fmt: skip
            lines.append(fields)
    return table(heads, lines)
