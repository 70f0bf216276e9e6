"""The way back from the cells of a table that no spreadsheet runs."""

from __future__ import annotations

from annotator.formats.spreadsheet import is_formula


def unescaped(cell: str) -> str:
    """Return the cell `escaped` was given: every one that needs an apostrophe has got one."""
    return cell[1:] if cell[:1] == "'" and is_formula(cell[1:]) else cell
