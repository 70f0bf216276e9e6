"""Every figure of an agreement as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from annotator.domain.agreement.report import Figure, Report
from annotator.formats.spreadsheet import escaped

HEADER = Figure._fields


def write_table(report: Report, path: Path) -> None:
    """Write all figures as CSV, UTF-8 with a byte order mark; what is undefined stays empty.

    The file is written beside its place and moved there, so it is whole or not there.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    for figure in report.figures:
        cells = figure._asdict() | {"between": ", ".join(figure.between)}
        writer.writerow(
            [escaped(cell) if isinstance(cell, str) else cell for cell in cells.values()]
        )
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
