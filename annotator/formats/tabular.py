"""CSV and its kin: rows under a header, each with the number of the line it begins on."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from annotator.errors import InvalidInput, NotFound
from annotator.formats.decoding import LARGEST, decode
from annotator.formats.jsonl import BadRow, Row, bounded

SUFFIXES = frozenset({".csv", ".tsv", ".tab"})
_DELIMITERS = ",;\t|"
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_rows(path: Path, *, encoding: str | None = None) -> Iterator[Row | BadRow]:
    """Yield the rows of a file in order, their cells by the names in its first row.

    Cells may hold newlines inside quotation marks; empty rows are passed over; a row shorter than
    the header lacks its last cells. Raise NotFound or InvalidInput where the file cannot be read,
    or has no header.
    """
    try:
        chosen = encoding or find_encoding(path)
        with path.open(encoding=chosen, newline="") as file:
            yield from _rows(file, path)
    except FileNotFoundError:
        raise NotFound(f"{path}: there is no such file") from None
    except LookupError:
        raise InvalidInput(f"{path}: there is no character encoding called {encoding!r}") from None
    except UnicodeError:
        raise InvalidInput(f"{path}: the file does not fit the encoding {chosen}") from None
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}") from None


def find_encoding(path: Path) -> str:
    """Return the encoding of a file: by its byte order mark, UTF-8 where it fits, or a guess.

    The file is read in pieces, so its size does not matter.
    """
    with path.open("rb") as file:
        sample = file.read(_CHUNK)
        for mark, encoding in _MARKS:
            if sample.startswith(mark):
                return encoding
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            chunk = sample
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return decode(sample, name=str(path)).encoding
    return "utf-8"


def find_delimiter(line: str) -> str:
    """Return what separates the cells of a header: the mark that stands most outside quotes."""
    counts = dict.fromkeys(_DELIMITERS, 0)
    quoted = False
    for character in line:
        if character == '"':
            quoted = not quoted
        elif not quoted and character in counts:
            counts[character] += 1
    return max(counts, key=counts.__getitem__)


def _rows(file: IO[str], path: Path) -> Iterator[Row | BadRow]:
    csv.field_size_limit(LARGEST)
    read = bounded(file, path)
    first = next(read, "")
    skipped = 1
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        # Spreadsheets write this line to say what separates cells.
        delimiter = first[4]
        first = ""
    else:
        if first.strip() == "":
            raise InvalidInput(f"{path}: the first line names no columns")
        delimiter = find_delimiter(first)
        skipped = 0

    def lines() -> Iterator[str]:
        if first:
            yield first
        yield from read

    reader = csv.reader(lines(), delimiter=delimiter, strict=True)
    header: list[str] | None = None
    while True:
        line = reader.line_num + skipped + 1
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            if header is None:
                raise InvalidInput(f"{path}: the first row is not CSV: {error}") from None
            yield BadRow(line, f"this is not CSV: {error}", 0)
            continue
        if header is None:
            header = _header(cells, path)
        elif any(cells):
            yield _row(header, cells, line)


def _header(cells: list[str], path: Path) -> list[str]:
    header = [cell.strip() for cell in cells]
    named = Counter(name for name in header if name)
    twice = [name for name, count in named.items() if count > 1]
    if twice:
        raise InvalidInput(f"{path}: two columns are called {min(twice)!r}")
    return header


def _row(header: list[str], cells: list[str], line: int) -> Row | BadRow:
    size = sum(map(len, cells))
    if len(cells) > len(header):
        return BadRow(line, f"{len(cells)} cells, but the header names {len(header)}", size)
    values: dict[str, Any] = {name: cell for name, cell in zip(header, cells, strict=False) if name}
    return Row(line, values, size)
