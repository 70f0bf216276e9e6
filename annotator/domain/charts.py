"""Figures as they are drawn, tabled and printed: cards of marks, each with what lies behind it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.spans import Span

BARS, COLUMNS, POINTS, LINES, GRID = "bars", "columns", "points", "lines", "grid"
FORMS = (BARS, COLUMNS, POINTS, LINES, GRID)
"""Bars lie and columns stand, stacked by series; points and lines have intervals; a grid counts."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Say which rows a number counts.

    ``what`` names the kind of rows; the other fields narrow them, empty ones do not. ``annotator``,
    ``sprint`` and ``stories`` are uids, ``day`` is an ISO 8601 date of this machine's zone, ``low``
    and ``high`` (inclusive) bound a count, ``met`` are the pairs of labels of a cell of the
    confusion matrix ("" for not marked) and ``between`` names one or two annotators.
    """

    what: str
    sprint: str = ""
    annotator: str = ""
    layer: str = ""
    label: str = ""
    status: str = ""
    rule: str = ""
    day: str = ""
    days: int = 1
    stories: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    met: tuple[tuple[str, str], ...] = ()
    between: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Hold one number of a chart: of a row and a series, as a value and as it is written.

    ``value`` is None where it is undefined; ``low`` and ``high`` bound it where that is known.
    """

    row: str
    series: str
    value: float | None
    shown: str
    behind: Behind
    low: float | None = None
    high: float | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """Hold one chart: what it is called, how its numbers are counted, and the numbers.

    ``heads`` name rows, series and values in a table; ``top`` is the end of the scale where it is
    fixed; ``order`` the order of series where it matters; ``empty`` says what to do so that there
    is something to see.
    """

    id: str
    title: str
    about: str
    form: str
    heads: tuple[str, str, str]
    marks: tuple[Mark, ...]
    empty: str
    top: float | None = None
    order: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the names of the rows in order."""
        return tuple(dict.fromkeys(mark.row for mark in self.marks))

    @property
    def series(self) -> tuple[str, ...]:
        """Return the names of the series in order."""
        found = dict.fromkeys(mark.series for mark in self.marks)
        return tuple(name for name in dict.fromkeys((*self.order, *found)) if name in found)

    def of_row(self, row: str) -> tuple[Mark, ...]:
        """Return the marks of a row."""
        return tuple(mark for mark in self.marks if mark.row == row)

    def total(self, row: str) -> float:
        """Return the sum of a row."""
        return sum(mark.value or 0.0 for mark in self.marks if mark.row == row)


Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one row behind a number, and what it opens: an annotation, an article, more rows."""

    cells: tuple[Cell, ...]
    article: str = ""
    span: Span | None = None
    annotation: str = ""
    layer: str = ""
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Hold the rows behind a number; ``all`` counts those that are there, listed or not.

    ``query`` asks the same of the search, where it can be asked there.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    all: int
    query: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """Say what figures are narrowed to: a sprint (uid), an annotator (uid), a layer; or nothing."""

    sprint: str = ""
    annotator: str = ""
    layer: str = ""
