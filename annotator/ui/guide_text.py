"""Read the guide's pages: the small part of Markdown they are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator import paths

FIRST = "index.md"
ENGLISH = "en"
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>[^*\s][^*]*)\*|\[(?P<link>[^\]]+)\]\((?P<to>[^)\s]+)\)"
)
_INDENT = " " * 4
"""Begins a line of code that stands alone, as three backticks begin a block of it."""
_BAR = re.compile(r"(?<!\\)\|")
_ITEM = re.compile(r"(?P<indent> *)(?:[-*]|(?P<number>\d+)\.) +(?P<text>.*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold a stretch of one line: ``kind`` is text, code, strong, emphasis or link.

    ``to`` is where a link leads.
    """

    text: str
    kind: str = "text"
    to: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Hold one block: ``kind`` is heading, paragraph, item, code or table.

    ``level`` is that of a heading or the depth of an item; ``number`` that of a numbered item; a
    table's ``rows`` hold its cells, the first row its headings.
    """

    kind: str
    pieces: tuple[Piece, ...] = ()
    level: int = 0
    number: int = 0
    rows: tuple[tuple[tuple[Piece, ...], ...], ...] = ()


def folder() -> Path:
    """Return where the pages lie."""
    return paths.resources() / "help"


def pages() -> list[tuple[str, str]]:
    """Return (file name, English title) of each page there is, as the first one lists them."""
    first = folder() / FIRST
    listed = re.findall(r"\[([^\]]+)\]\(([\w-]+\.md)\)", first.read_text("utf-8"))
    return [(name, title) for title, name in listed if (folder() / name).is_file()]


def is_in(name: str, language: str) -> bool:
    """Tell whether a page was written in a language, by its code; English has all of them."""
    return language == ENGLISH or (folder() / language / Path(name).name).is_file()


def read(name: str, language: str = ENGLISH) -> list[Block]:
    """Return the blocks of a page, in English where the language has it not.

    It raises FileNotFoundError where there is no page of that name.
    """
    inside = folder() / language if is_in(name, language) and language != ENGLISH else folder()
    return list(blocks((inside / Path(name).name).read_text("utf-8")))


def heading(name: str, anchor: str) -> int | None:
    """Return the number of the heading a link means, in any language; None where there is none.

    Links name headings as the English page has them: "own-keys" is the heading "Own keys".
    """
    words = [
        "".join(piece.text for piece in block.pieces).lower().replace(" ", "-")
        for block in read(name)
        if block.kind == "heading"
    ]
    return words.index(anchor) if anchor in words else None


def blocks(source: str) -> Iterator[Block]:
    """Yield the blocks of a page's source."""
    lines = source.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif line.startswith("```"):
            end = at + 1
            while end < len(lines) and not lines[end].startswith("```"):
                end += 1
            yield Block("code", (Piece("\n".join(lines[at + 1 : end]), "code"),))
            at = end + 1
        elif line.startswith(_INDENT) and not _ITEM.match(line):
            end = at
            while end < len(lines) and lines[end].startswith(_INDENT):
                end += 1
            code = "\n".join(each.removeprefix(_INDENT).rstrip() for each in lines[at:end])
            yield Block("code", (Piece(code, "code"),))
            at = end
        elif line.startswith("#"):
            marks, _, text = line.partition(" ")
            yield Block("heading", inline(text), level=len(marks))
            at += 1
        elif line.startswith("|"):
            end = at
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            yield Block("table", rows=tuple(_rows(lines[at:end])))
            at = end
        else:
            end = at + 1
            while end < len(lines) and _continues(lines[end]):
                end += 1
            yield _text_block([each.rstrip() for each in lines[at:end]])
            at = end


def inline(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a line: code, strong words and links apart."""
    found: list[Piece] = []
    last = 0
    for match in _INLINE.finditer(text):
        if match.start() > last:
            found.append(Piece(text[last : match.start()]))
        if match["code"]:
            found.append(Piece(match["code"], "code"))
        elif match["strong"]:
            # A key between the stars may be marked as code beside.
            found.append(Piece(match["strong"].replace("`", ""), "strong"))
        elif match["emphasis"]:
            found.append(Piece(match["emphasis"], "emphasis"))
        else:
            found.append(Piece(match["link"], "link", match["to"]))
        last = match.end()
    if last < len(text):
        found.append(Piece(text[last:]))
    return tuple(found)


def _continues(line: str) -> bool:
    """Tell whether a line goes on with the block of the line above."""
    return bool(line.strip()) and not line.startswith(("#", "```", "|")) and not _ITEM.match(line)


def _text_block(lines: list[str]) -> Block:
    item = _ITEM.match(lines[0])
    if item is None:
        return Block("paragraph", inline(" ".join(line.strip() for line in lines)))
    text = " ".join([item["text"], *(line.strip() for line in lines[1:])])
    return Block("item", inline(text), len(item["indent"]) // 2, int(item["number"] or 0))


def _rows(lines: list[str]) -> Iterator[tuple[tuple[Piece, ...], ...]]:
    for number, line in enumerate(lines):
        if number == 1 and set(line) <= set("|-: "):
            continue
        cells = _BAR.split(line.strip())[1:]
        if not cells[-1]:
            cells.pop()
        # A bar inside a cell is written with a backslash before it.
        yield tuple(inline(cell.strip().replace(r"\|", "|")) for cell in cells)
