"""Numbers of the dashboard as tables for spreadsheets: those of a chart, or the rows behind one."""

from __future__ import annotations

from annotator.domain.charts import Card, Cell, Rows
from annotator.formats.spreadsheet import table


def of_card(card: Card) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return heads and rows of a chart: a row for each mark; columns nobody fills are left out."""
    bounded = any(mark.low is not None for mark in card.marks)
    series = any(mark.series for mark in card.marks)
    row, of, value = card.heads
    heads = (row, *([of or "Series"] if series else []), value)
    if bounded:
        heads += ("Low", "High")
    rows: list[tuple[Cell, ...]] = []
    for mark in card.marks:
        cells: tuple[Cell, ...] = (mark.row, *([mark.series] if series else []), _plain(mark.value))
        rows.append((*cells, _plain(mark.low), _plain(mark.high)) if bounded else cells)
    return heads, rows


def _plain(value: float | None) -> Cell:
    if value is None:
        return None
    return int(value) if float(value).is_integer() else round(value, 4)


def card_csv(card: Card) -> str:
    """Return the table of a chart as CSV."""
    return table(*of_card(card))


def rows_csv(found: Rows) -> str:
    """Return the rows behind a number as CSV."""
    return table(found.columns, [row.cells for row in found.rows])
