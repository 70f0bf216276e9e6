from __future__ import annotations

import csv
import json
import tempfile
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dataset import DatasetArticle, DatasetMention, Work
from annotator.formats.dataset_csv import COLUMNS, CsvWriter
from annotator.formats.spreadsheet import is_formula
from tests.formats.cells import unescaped

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden" / "dataset"


def _rows(case: str, name: str) -> list[dict[str, str]]:
    with (GOLDEN / case / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _jsonl(name: str) -> list[Any]:
    text = (GOLDEN / "jsonl" / name).read_text("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_is_escaped_and_the_raw_form_is_not(name: str) -> None:
    safe, raw = _rows("csv", name), _rows("csv-raw", name)
    assert safe
    assert [{key: unescaped(cell) for key, cell in row.items()} for row in safe] == raw
    assert not any(is_formula(cell) and cell[0] != "'" for row in safe for cell in row.values())
    assert (GOLDEN / "csv" / name).read_bytes().startswith(b"\xef\xbb\xbf")
    assert not (GOLDEN / "csv-raw" / name).read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_end_as_rfc_4180_says(name: str) -> None:
    data = (GOLDEN / "csv-raw" / name).read_bytes()
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == len(_rows("csv-raw", name)) + 1


def test_the_tables_hold_what_the_json_lines_hold() -> None:
    articles = _jsonl("articles.jsonl")
    assert [row["text"] for row in _rows("csv-raw", "articles.csv")] == [
        row["text"] for row in articles
    ]
    works = [(row["id"], work) for row in articles for work in row["annotations"]]
    assert [tuple(row.values()) for row in _rows("csv-raw", "progress.csv")] == [
        (article, work["annotator"], work["status"]) for article, work in works
    ]
    for table, key in (("mentions", "mentions"), ("claims", "claims"), ("labels", "labels")):
        wanted = [
            (article, work["annotator"], item) for article, work in works for item in work[key]
        ]
        found = _rows("csv-raw", f"{table}.csv")
        assert [(row["article"], row["annotator"], row["id"]) for row in found] == [
            (article, annotator, item["id"]) for article, annotator, item in wanted
        ]
        for row, (_, _, item) in zip(found, wanted, strict=True):
            for name in ("spans", "cue", "attributes"):
                assert json.loads(row.get(name, "0")) == item.get(name, 0)
            assert row.get("text") == item.get("text")
            assert row["score"] == str(item.get("score", ""))


def test_each_side_of_a_discrepancy_is_a_row() -> None:
    rows = iter(_rows("csv-raw", "discrepancies.csv"))
    for discrepancy in _jsonl("discrepancies.jsonl"):
        for number, side in enumerate(discrepancy["sides"], start=1):
            row = next(rows)
            assert (row["id"], row["side"]) == (discrepancy["id"], str(number))
            assert json.loads(row["spans"]) == side["spans"]
            assert (row["article"], row["role"]) == (side["article"], side["role"])
            assert row["text"] == " ".join(side["text"])
    assert next(rows, None) is None


def test_pandas_reads_a_raw_table_exactly() -> None:
    path = GOLDEN / "csv-raw" / "articles.csv"
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    assert frame.to_dict("records") == _rows("csv-raw", "articles.csv")


@given(
    st.lists(st.text(st.sampled_from("a1-=,\"\n\r '🚢"), min_size=1, max_size=5), min_size=1),
    st.text(st.sampled_from("a1-=,\"\n\r '🚢"), min_size=8, max_size=8),
    st.booleans(),
)
def test_any_id_and_any_words_are_read_back(uids: list[str], text: str, raw: bool) -> None:
    mentions: list[DatasetMention] = [
        (at % 8, 8, "person", uid, uid if at % 2 else None, None) for at, uid in enumerate(uids)
    ]
    work = Work("=ann", "done", mentions, [], [], [])
    article = DatasetArticle("-id", "", "", "", "", "", None, text, (), (work,))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        writer = CsvWriter(folder, raw=raw)
        writer.article(article)
        writer.close()
        with (folder / "mentions.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))[1:]
    assert raw or not any(is_formula(cell) and cell[0] != "'" for row in rows for cell in row)
    back = [row if raw else [unescaped(cell) for cell in row] for row in rows]
    assert [row[0] for row in back] == uids
    assert [row[1:3] for row in back] == [["-id", "=ann"]] * len(uids)
    assert [row[7] for row in back] == [text[at % 8 :] for at in range(len(uids))]
    assert [row[8] for row in back] == [item[4] or "" for item in mentions]
