"""Every figure of an agreement as a table for spreadsheets."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.agreement.report import Figure, Report
from annotator.formats.spreadsheet import table
from annotator.services import whole_file

HEADER = Figure._fields


def write_table(report: Report, path: Path) -> None:
    """Write all figures as CSV; what is undefined stays empty.

    Raise InvalidInput where the file cannot be written.
    """
    rows = (
        (figure._asdict() | {"between": ", ".join(figure.between)}).values()
        for figure in report.figures
    )
    whole_file.write_table(path, table(HEADER, map(tuple, rows)))
