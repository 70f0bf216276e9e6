"""JSON Lines: one JSON object a line, each with the number of its line."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, Any, AnyStr

import msgspec

from annotator.errors import InvalidInput, NotFound
from annotator.formats.decoding import LARGEST, TOO_LARGE

SUFFIXES = frozenset({".jsonl", ".ndjson"})
_decode = msgspec.json.Decoder(dict[str, Any]).decode
_HALF_CHARACTER = re.compile(
    rb"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]"
)
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading JSON raises; it gives up on what is nested some thousand times."""


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


def read_row(line: int, data: bytes) -> Row | BadRow:
    """Return the record in a line of UTF-8, or why there is none."""
    try:
        return Row(line, _decode(data), len(data))
    except UNREADABLE as error:
        return BadRow(line, reason(data, error), len(data))


def read_lines(path: Path, *, encoding: str | None = None) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file as UTF-8 with their numbers, a byte order mark removed.

    Raise NotFound or InvalidInput where the file cannot be read, or a line is too large.
    """
    try:
        encoding = encoding or _marked_encoding(path)
        if encoding is None:
            with path.open("rb") as file:
                for number, data in enumerate(bounded(file, path), 1):
                    yield number, data.removeprefix(codecs.BOM_UTF8) if number == 1 else data
            return
        with path.open(encoding=encoding, newline="\n") as text:
            for number, line in enumerate(bounded(text, path), 1):
                yield number, line.removeprefix("\ufeff").encode("utf-8", "surrogatepass")
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file") from None
    except LookupError:
        raise InvalidInput(f"{path}: there is no character encoding called {encoding!r}") from None
    except UnicodeError:
        raise InvalidInput(f"{path}: the file does not fit the encoding {encoding}") from None
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}") from None


def bounded(file: IO[AnyStr], path: Path) -> Iterator[AnyStr]:
    """Yield the lines of a file; raise InvalidInput at one that is larger than an article may be.

    A file without line ends would otherwise be held in memory as a whole, whatever its size.
    """
    for number in count(1):
        line = file.readline(LARGEST + 1)
        if not line:
            return
        if len(line) > LARGEST:
            raise InvalidInput(f"{path}, line {number}: {TOO_LARGE}")
        yield line


def _marked_encoding(path: Path) -> str | None:
    """Return "utf-16" for a file that begins with its byte order mark."""
    with path.open("rb") as file:
        marked = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return "utf-16" if marked else None


def reason(data: bytes, error: Exception) -> str:
    """Return why a line is no record, in words for a person; no word of the line is quoted."""
    if isinstance(error, msgspec.ValidationError):
        if data.lstrip()[:1] == b"[":
            return "a line holds one JSON object, not a list"
        return f"a line holds one JSON object: {error}"
    if isinstance(error, RecursionError):
        return "this is nested too deeply"
    if _HALF_CHARACTER.search(data):
        return "half a character (a lone surrogate)"
    if "utf" in str(error).lower():
        return "the line is not UTF-8; name the encoding"
    return f"this is not JSON: {error}"
