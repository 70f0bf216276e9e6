"""Tables for spreadsheets, and the cells one would run: told apart, and made harmless.

Spreadsheets run a cell that begins with one of the signs below, some of them also behind spaces or
quotation marks, and in East Asian settings the full-width forms as well. An apostrophe before such
a cell keeps it text. Since every cell that needs one gets one, taking it away again is exact.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_QUOTES = "\"'`\u2018\u2019\u201c\u201d"
FORMULA = f"[\\s{_QUOTES}\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[{_QUOTES}]*[\t\r\n]"
"""The pattern of how a cell begins that a spreadsheet might run."""
_RUNS = re.compile(FORMULA)
_MARK = "'"


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet might run ``cell``, or begin another cell within it."""
    return _RUNS.match(cell) is not None


def escaped(cell: str) -> str:
    """Return ``cell`` as a spreadsheet shows it and does not run it."""
    # Most cells begin with a letter or digit, and this is what an export calls most.
    return cell if cell[:1].isalnum() or not is_formula(cell) else _MARK + cell


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV, none of whose texts is run; lines end in CR LF (RFC 4180)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow([escaped(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()
