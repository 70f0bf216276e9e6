"""Rows of JSON Lines with the numbers of their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidInput, NotFound
from annotator.formats.jsonl import BadRow, Row, read_lines, read_row


def _written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(data)
    return path


def read_rows(path: Path, encoding: str | None = None) -> list[Row | BadRow]:
    lines = read_lines(path, encoding=encoding)
    return [read_row(number, data) for number, data in lines if not data.isspace()]


def test_rows_carry_the_number_of_their_line(tmp_path: Path) -> None:
    path = _written(tmp_path, b'{"a": 1}\n\n  \n{"a": "\xf0\x9f\x9a\xa2"}\r\n{"a": null}')
    found = [(row.line, row.values) for row in read_rows(path) if isinstance(row, Row)]
    assert found == [(1, {"a": 1}), (4, {"a": "🚢"}), (5, {"a": None})]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"a": 1', "not JSON"),
        (b"[1, 2]", "not a list"),
        (b'"words"', "one JSON object"),
        (b'{"a": NaN}', "not JSON"),
        (b'{"a": 1} {"b": 2}', "not JSON"),
        (b'{"a": "\\ud83d"}', "half a character"),
        (b'{"a": "\xff\xfe"}', "not UTF-8"),
    ],
)
def test_a_bad_row_says_where_and_why_and_the_rest_goes_on(
    line: bytes, reason: str, tmp_path: Path
) -> None:
    path = _written(tmp_path, b'{"a": 1}\n' + line + b'\n{"a": 2}\n')
    first, bad, last = read_rows(path)
    assert isinstance(first, Row)
    assert isinstance(last, Row)
    assert isinstance(bad, BadRow)
    assert bad.line == 2
    assert reason in bad.reason


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str, tmp_path: Path) -> None:
    path = _written(tmp_path, '{"a": "é"}\n{"a": "ق"}\n'.encode(encoding))
    assert [row.values for row in read_rows(path) if isinstance(row, Row)] == [
        {"a": "é"},
        {"a": "ق"},
    ]


def test_another_encoding_can_be_named(tmp_path: Path) -> None:
    path = _written(tmp_path, '{"a": "é"}\n'.encode("cp1252"))
    (row,) = read_rows(path, encoding="cp1252")
    assert isinstance(row, Row)
    assert row.values == {"a": "é"}
    with pytest.raises(InvalidInput, match="no character encoding"):
        read_rows(path, encoding="cp-nonsense")


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such file"):
        read_rows(tmp_path / "none.jsonl")
