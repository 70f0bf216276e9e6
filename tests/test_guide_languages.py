"""Pages of the guide in other languages keep to the English ones: parts, keys, links, code."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.services.actions import all_actions
from annotator.services.projects import default_schema
from annotator.ui import guide_text, language
from annotator.ui.guide_text import Block, Piece
from tests.documents import COMMANDS, GENERATED, key_names

TRANSLATED = sorted(
    (path.parent.name, path.name)
    for path in guide_text.folder().glob("*/*.md")
    if path.name not in GENERATED
)
SAME = {
    "Delete": "Del", "Escape": "Esc", "Insert": "Ins", "PageDown": "PgDown", "PageUp": "PgUp",
    "Return": "Enter",
}  # fmt: skip
"""Keys that the pages spell in more than one way."""
MODIFIERS = ("Ctrl", "Alt", "Shift")
PLAIN = ("Backspace", "Enter", "Esc", "Space", "Tab")
"""Keys whose names are no words of a text; others count with a modifier or in a table of keys."""
OF_WIDGETS = ("Alt", "Ins")
"""Keys that no action has: one held while dragging or moving, one of lists."""
KEYED = ("key", "keys", "press")
"""What stands above a table's column of keys."""


@pytest.mark.parametrize(("code", "name"), TRANSLATED)
def test_a_page_keeps_to_the_english_one(qapp: QApplication, code: str, name: str) -> None:
    """Tell what differs as (only in the English page, only in the other)."""
    english = list(guide_text.blocks((guide_text.folder() / name).read_text("utf-8")))
    other = guide_text.read(name, code)
    advice = f"help/{code}/{name} does not follow help/{name}: (missing, too many) of its"
    parts = [[shape(block) for block in page] for page in (english, other)]
    odd = next((place for place, (a, b) in enumerate(zip(*parts, strict=False)) if a != b), None)
    assert odd is None, f"{advice} parts: {parts[0][odd]} where there is {parts[1][odd]}"
    assert len(parts[0]) == len(parts[1]), f"{advice} parts: {parts[0][-1]} and {parts[1][-1]}"
    columns = keyed(english)
    ours, theirs = Names("en"), Names(code)
    for what, first, second in (
        ("links", links(english), links(other)),
        ("words marked as code", ours.code(english), theirs.code(other)),
        ("keys", ours.keys(english, columns), theirs.keys(other, columns)),
    ):
        found = sorted(first - second), sorted(second - first)
        assert found == ([], []), f"{advice} {what}: {found}"


def shape(block: Block) -> tuple[str, int, bool, tuple[int, ...]]:
    """Return a block's kind, its level, whether it is numbered, and the cells of its rows."""
    cells = tuple(len(row) for row in block.rows)
    return block.kind, block.level, block.number > 0, cells


def links(blocks: list[Block]) -> set[str]:
    return {piece.to for piece in pieces(blocks) if piece.kind == "link"}


def pieces(blocks: list[Block]) -> Iterator[Piece]:
    for block in blocks:
        yield from block.pieces
        for row in block.rows:
            for cell in row:
                yield from cell


def keyed(blocks: list[Block]) -> list[int | None]:
    """Return which column of each table holds keys, in the English page."""
    tables = [block.rows[0] for block in blocks if block.kind == "table"]
    return [
        next((at for at, cell in enumerate(head) if plain(cell) in KEYED), None) for head in tables
    ]


def plain(cell: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in cell)


class Names:
    """Read keys as a language calls them; modifiers only so, others in English too."""

    def __init__(self, code: str) -> None:
        """Take the names from what the interface shows in that language."""
        own = key_names(code)
        self._portable = {name: SAME.get(name, name) for name in (*own, *SAME)} | {
            shown: SAME.get(name, name) for name, shown in own.items()
        }
        held = "|".join(re.escape(own[name]) for name in MODIFIERS)
        named = "|".join(re.escape(name) for name in sorted(self._portable, key=len, reverse=True))
        key = rf"(?:(?:{named}|F\d\d?)(?!\w)|[^\s`](?!\w))"
        self._held = re.compile(rf"(?<![A-Za-z0-9+])(?:(?:{held})\+)+{key}")
        self._named = re.compile(rf"(?<![A-Za-z0-9+])(?:{named}|F\d\d?)(?![\w+])")

    def keys(self, blocks: list[Block], columns: list[int | None]) -> set[str]:
        """Return the keys of a page."""
        found: set[str] = set()
        tables = iter(columns)
        for block in blocks:
            column = next(tables) if block.kind == "table" else None
            for row in block.rows:
                for at, cell in enumerate(row):
                    found.update(self._of(cell, alone=at == column))
            found.update(self._of(block.pieces, alone=False))
        return found

    def code(self, blocks: list[Block]) -> set[str]:
        """Return what is marked as code, keys left out; of a line with a remark only its begin."""
        spans = (piece.text for piece in pieces(blocks) if piece.kind == "code")
        lines = (
            re.split(r"\s{2,}", line.strip())[0] for span in spans for line in span.split("\n")
        )
        return {line for line in lines if line and not self._is_key(line)}

    def _of(self, line: tuple[Piece, ...], *, alone: bool) -> Iterator[str]:
        """Yield the keys of a line; ``alone`` reads single signs and all names as keys too."""
        for match in self._held.finditer(plain(line)):
            yield self._spelled(match[0])
        for piece in line:
            text = piece.text
            marked = piece.kind in ("code", "strong")
            if marked and self._is_key(text):
                yield self._spelled(text)
            for match in self._named.finditer(text):
                key = self._spelled(match[0])
                if alone or key in PLAIN or key[1:].isdigit():
                    yield key
            if alone and piece.kind != "code":
                yield from re.findall(r"(?<![A-Za-z0-9+`])[A-Z0-9](?![\w+])", text)

    def _is_key(self, text: str) -> bool:
        return len(text) == 1 or any(
            bool(shape.fullmatch(text)) for shape in (self._held, self._named)
        )

    def _spelled(self, text: str) -> str:
        """Return a key as the program stores it."""
        *held, last = re.split(r"(?<=\w)\+", text)
        return "+".join(self._portable.get(part, part) for part in (*held, last))


@pytest.mark.parametrize("name", [name for name, _ in guide_text.pages() if name not in GENERATED])
def test_every_key_of_the_guide_is_one_of_the_program(name: str) -> None:
    page = guide_text.read(name)
    actions = (key for spec in all_actions(default_schema()) for key in spec.keys)
    known = {key.replace("Return", "Enter") for key in actions} | set(OF_WIDGETS)
    told = {key for key in Names("en").keys(page, keyed(page)) if len(key) > 1}
    assert told - known == set()


@pytest.mark.parametrize("code", [code for code in language.known() if code != "en"])
def test_only_the_command_line_is_left_in_english(code: str) -> None:
    names = [name for name, _ in guide_text.pages()] + [guide_text.FIRST]
    assert [name for name in names if not guide_text.is_in(name, code)] == [COMMANDS.name]
