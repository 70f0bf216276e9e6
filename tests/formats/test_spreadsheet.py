from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.spreadsheet import escaped, is_formula
from tests.formats.cells import unescaped

RUN = [
    "=1+1",
    '=HYPERLINK("http://example.invalid","x")',
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\rx",
    "\nx",
    " =1",
    '"=1"',
    "'=1",
    ' "+1',
    "\u201c=1\u201d",
    "\u00a0=1",
    "\ufeff=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
]
HARMLESS = ["", "a=1", "1-2", "Osmere", "(=1)", '"quoted"', "'tis", "— dash", "[[1,2]]", "é=", " a"]


@pytest.mark.parametrize("cell", RUN)
def test_a_cell_that_would_run_is_kept_text(cell: str) -> None:
    assert escaped(cell) == "'" + cell


@pytest.mark.parametrize("cell", HARMLESS)
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert escaped(cell) == cell


@given(st.text(alphabet=st.sampled_from("=+-@'\" \t\rab1＝")) | st.text())
def test_escaping_is_exact(cell: str) -> None:
    assert unescaped(escaped(cell)) == cell
    assert escaped(cell).startswith("'") or not is_formula(escaped(cell))
