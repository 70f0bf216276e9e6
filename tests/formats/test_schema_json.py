"""The schema document: round trip and clear errors."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator import paths
from annotator.errors import InvalidInput
from annotator.formats.schema_json import read_schema, write_schema
from tests.building import SCHEMA


def _document(**changed: Any) -> bytes:
    document = json.loads(write_schema(SCHEMA, 1)) | changed
    return json.dumps(document).encode()


def test_a_schema_reads_back_as_written() -> None:
    assert read_schema(write_schema(SCHEMA, 7), name="x") == (SCHEMA, 7)


def test_the_default_schema_is_in_its_own_form() -> None:
    data = (paths.resources() / "schema" / "news.json").read_bytes()
    assert write_schema(*read_schema(data, name="news.json")) == data
    assert read_schema(b"\xef\xbb\xbf" + data, name="x") == read_schema(data, name="x")


def _labels(**changed: Any) -> list[dict[str, Any]]:
    labels: list[dict[str, Any]] = json.loads(write_schema(SCHEMA, 1))["labels"]
    labels[1] |= changed
    return labels


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"format":\n "news', "own.json, line 2: this is not JSON"),
        (b"\xff\xfe", "own.json, line 1: this is not JSON"),
        (b"[]", "own.json: Expected `object`"),
        (_document(format="labels"), "own.json: this is no schema of News Annotator"),
        (_document(format_version=99), "newer News Annotator"),
        (_document(version=0), "a version is 1 or more"),
        (_document(extra=1), "unknown field `extra`"),
        (_document(labels=_labels(colour=7)), r"labels\[1\].colour: Expected `str`"),
        (_document(labels=_labels(colours="x")), r"labels\[1\]: .*unknown field `colours`"),
        (_document(labels=_labels(key="p")), "key 'p' is already taken by 'person'"),
        (_document(labels=[]), "no labels"),
    ],
)
def test_each_fault_says_where_it_is(data: bytes, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        read_schema(data, name="own.json")
