"""Where arrow keys lead inside a chart: from mark to mark, and out of it at its edges."""

from __future__ import annotations

from annotator.domain.charts import COLUMNS, LINES, Card

STANDING = (COLUMNS, LINES)
"""Forms whose rows lie side by side, so that Left and Right go from row to row."""


def moved(card: Card, at: int, right: int, down: int, *, as_table: bool) -> int | None:
    """Return the mark one step away, or None where the chart ends."""
    if as_table:
        goal = at + (down or right)
        return goal if 0 <= goal < len(card.marks) else None
    by_row, by_series = (right, -down) if card.form in STANDING else (down, right)
    return _to_row(card, at, by_row) if by_row else _to_series(card, at, by_series)


def _to_row(card: Card, at: int, step: int) -> int | None:
    rows, series = card.rows, card.series
    here = card.marks[at]
    goal = rows.index(here.row) + step
    if not 0 <= goal < len(rows):
        return None
    wanted = series.index(here.series)
    there = [number for number, mark in enumerate(card.marks) if mark.row == rows[goal]]
    return min(there, key=lambda number: abs(series.index(card.marks[number].series) - wanted))


def _to_series(card: Card, at: int, step: int) -> int | None:
    series = card.series
    here = card.marks[at]
    beside = sorted(
        (number for number, mark in enumerate(card.marks) if mark.row == here.row),
        key=lambda number: series.index(card.marks[number].series),
    )
    goal = beside.index(at) + step
    return beside[goal] if 0 <= goal < len(beside) else None
