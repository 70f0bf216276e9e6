"""Numbers of the dashboard as tables for spreadsheets: those of a chart, or the rows behind one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.domain.charts import Card, Cell, Rows
from annotator.errors import InvalidInput
from annotator.formats.spreadsheet import escaped


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
    return as_csv(*of_card(card))


def rows_csv(found: Rows) -> str:
    """Return the rows behind a number as CSV."""
    return as_csv(found.columns, [row.cells for row in found.rows])


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV; cells a spreadsheet would run are escaped."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow([escaped(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()


def write(path: Path, text: str, encoding: str = "utf-8-sig") -> None:
    """Write a file, whole or not at all; raise InvalidInput where it cannot be written."""
    beside = path.with_name(f".{path.name}.part")
    try:
        try:
            beside.write_text(text, encoding=encoding, newline="")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise InvalidInput(f"{path.name} cannot be written: {error.strerror}") from error
