"""Rows of CSV: separators, encodings, quoted line ends, line numbers, faults."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import InvalidInput, NotFound
from annotator.formats.jsonl import BadRow, Row
from annotator.formats.tabular import find_delimiter, read_rows


def _written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "rows.csv"
    path.write_bytes(text.encode(encoding))
    return path


def _found(path: Path) -> list[tuple[int, dict[str, str]]]:
    return [(row.line, row.values) for row in read_rows(path) if isinstance(row, Row)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_separator_is_found(delimiter: str, ending: str, tmp_path: Path) -> None:
    text = ending.join([delimiter.join(row) for row in (["title", "text"], ["One", "Two"])])
    assert _found(_written(tmp_path, text)) == [(2, {"title": "One", "text": "Two"})]


def test_marks_inside_quotes_do_not_separate() -> None:
    assert find_delimiter('"a,b,c,d";"e"') == ";"


def test_quoted_line_ends_count_as_lines(tmp_path: Path) -> None:
    text = 'title,text\nOne,"first\nsecond ""quoted"""\n\nTwo,third\n'
    assert _found(_written(tmp_path, text)) == [
        (2, {"title": "One", "text": 'first\nsecond "quoted"'}),
        (5, {"title": "Two", "text": "third"}),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_found(encoding: str, tmp_path: Path) -> None:
    path = _written(tmp_path, "title,text\nCafé,قالت\n", encoding)
    assert _found(path) == [(2, {"title": "Café", "text": "قالت"})]


def test_an_older_encoding_is_guessed(tmp_path: Path) -> None:
    words = "Le maire a déclaré que la fenêtre était fermée à Noël, près de l'été."
    path = _written(tmp_path, f"titre;text\nMélisse;{words}\n" * 3, "cp1252")
    assert _found(path)[0] == (2, {"titre": "Mélisse", "text": words})


def test_the_line_of_spreadsheets_that_names_the_separator(tmp_path: Path) -> None:
    assert _found(_written(tmp_path, "sep=|\na|text\n1|x,y,z\n")) == [
        (3, {"a": "1", "text": "x,y,z"})
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [("a,b,c", "3 cells, but the header names 2"), ('"a" b,c', "not CSV"), ('x,"open', "not CSV")],
)
def test_a_bad_row_says_where_and_why(row: str, reason: str, tmp_path: Path) -> None:
    bad = [
        item
        for item in read_rows(_written(tmp_path, f"title,text\nOne,Two\n{row}\n"))
        if isinstance(item, BadRow)
    ]
    assert [item.line for item in bad] == [3]
    assert reason in bad[0].reason


def test_a_short_row_lacks_its_last_cells(tmp_path: Path) -> None:
    assert _found(_written(tmp_path, "text,title\nOne\n")) == [(2, {"text": "One"})]


@pytest.mark.parametrize(
    ("text", "reason"), [("", "names no columns"), ("text,text\na,b\n", "two columns are called")]
)
def test_a_file_without_a_sound_header_is_refused(text: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=reason):
        list(read_rows(_written(tmp_path, text)))


def test_an_encoding_that_does_not_fit_is_said(tmp_path: Path) -> None:
    path = _written(tmp_path, "text\nCafé\n", "cp1252")
    with pytest.raises(InvalidInput, match="does not fit the encoding"):
        list(read_rows(path, encoding="utf-8"))
    with pytest.raises(InvalidInput, match="no character encoding"):
        list(read_rows(path, encoding="cp-nonsense"))
    with pytest.raises(NotFound):
        list(read_rows(tmp_path / "none.csv"))


_CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=20)


@given(st.lists(st.tuples(_CELLS, _CELLS), min_size=1, max_size=8))
def test_whatever_the_csv_module_writes_reads_back(rows: list[tuple[str, str]]) -> None:
    import tempfile

    written = io.StringIO()
    csv.writer(written).writerows([("title", "text"), *rows])
    with tempfile.TemporaryDirectory() as folder:
        found = [values for _, values in _found(_written(Path(folder), written.getvalue()))]
    assert found == [{"title": a, "text": b} for a, b in rows if a or b]
