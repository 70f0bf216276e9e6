"""How commands print: one JSON document, aligned columns, progress on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec


def print_json(document: Any) -> None:
    """Write one JSON document to standard output: UTF-8, indented, keys in their order."""
    data = msgspec.json.format(msgspec.json.encode(document), indent=2)
    sys.stdout.flush()
    sys.stdout.buffer.write(data + b"\n")
    sys.stdout.flush()


def print_table(rows: Iterable[Sequence[object]], header: Sequence[str] = ()) -> None:
    """Write rows in columns as wide as their longest cell; numbers stand on the right."""
    cells = [list(map(str, header))] if header else []
    body = [list(row) for row in rows]
    cells += [[one_line(str(cell)) for cell in row] for row in body]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = [
        bool(body) and all(isinstance(cell, int | float) for cell in column)
        for column in zip(*body, strict=True)
    ]
    for row in cells:
        parts = [
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, right or [False] * len(row), strict=True)
        ]
        say("  ".join(parts).rstrip())


def say(text: str = "") -> None:
    """Write a line to standard output; what its encoding lacks is written as an escape."""
    try:
        print(text)
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding or "ascii"
        print(text.encode(encoding, "backslashreplace").decode(encoding))


def one_line(text: str) -> str:
    """Return ``text`` with control characters (line ends, terminal codes) made visible."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in text
    )


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: "1 article", "2 articles"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


class ProgressLine:
    """Show how far long work is, on standard error, where that is a terminal."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = False
        self._next = 0.0
        self._on = sys.stderr is not None and sys.stderr.isatty()

    def show(self, fraction: float, detail: str = "") -> None:
        """Write the line anew, at most ten times a second."""
        now = time.monotonic()
        if self._on and now >= self._next:
            self._next = now + 0.1
            sys.stderr.write(f"\r\x1b[K{self._what}: {fraction:4.0%} {detail}")
            sys.stderr.flush()
            self._shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False
