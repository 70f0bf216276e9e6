"""JSON Lines: one JSON object a line, each with the number of its line."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import InvalidInput, NotFound

SUFFIXES = frozenset({".jsonl", ".ndjson"})
_decode = msgspec.json.Decoder(dict[str, Any]).decode


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one record of a file: its first line (from 1), its values, its size in bytes."""

    line: int
    values: dict[str, Any]
    size: int


@dataclass(frozen=True, slots=True)
class BadRow:
    """Say why the record that begins at ``line`` cannot be read."""

    line: int
    reason: str
    size: int


def read_rows(path: Path, *, encoding: str | None = None) -> Iterator[Row | BadRow]:
    """Yield the records of a file in order; blank lines are passed over.

    UTF-8 unless a byte order mark or ``encoding`` says otherwise. Raise NotFound or InvalidInput
    where the file cannot be read at all.
    """
    for line, data in read_lines(path, encoding=encoding):
        if data.isspace():
            continue
        try:
            yield Row(line, _decode(data), len(data))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield BadRow(line, reason(data, error), len(data))


def read_lines(path: Path, *, encoding: str | None = None) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file as UTF-8 with their numbers, a byte order mark removed."""
    try:
        with path.open("rb") as file:
            yield from enumerate(_utf8_lines(file, path, encoding), 1)
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file") from None
    except (OSError, UnicodeError) as error:
        raise InvalidInput(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def reason(data: bytes, error: Exception) -> str:
    """Return why a line is no record, in words for a person; no word of the line is quoted."""
    if isinstance(error, msgspec.ValidationError):
        if data.lstrip()[:1] == b"[":
            return "a line holds one JSON object, not a list"
        return f"a line holds one JSON object: {error}"
    if "utf" in str(error).lower():
        return "the line is not UTF-8; name the encoding"
    return f"this is not JSON: {error}"


def _utf8_lines(file: io.BufferedReader, path: Path, encoding: str | None) -> Iterator[bytes]:
    start = file.peek(4)[:4]
    if encoding is None and start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        encoding = "utf-16"
    if encoding is not None:
        try:
            text = io.TextIOWrapper(file, encoding=encoding, newline="\n")
        except LookupError:
            raise InvalidInput(
                f"{path}: there is no character encoding called {encoding!r}"
            ) from None
        for line in text:
            yield line.removeprefix("\ufeff").encode("utf-8", "surrogatepass")
        return
    if start.startswith(codecs.BOM_UTF8):
        file.read(len(codecs.BOM_UTF8))
    yield from file
