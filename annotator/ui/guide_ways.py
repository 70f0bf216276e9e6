"""Keep keys and code in their own direction on a page that is read from the right.

Without that, brackets are mirrored there, signs at the end of a key go to its beginning, and keys
named one after the other stand in the wrong order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from annotator.ui.guide_text import Piece

_BEGIN, _END, _FROM_THE_RIGHT = "\u2066", "\u2069", "\u200f"
_MARKS = str.maketrans("", "", _BEGIN + _END + _FROM_THE_RIGHT)
# A key in plain words, also after a joined Arabic word: no parenthesis, and no full stop or colon
# that follows it.
_KEY = re.compile(
    r"(?:(?<![!-'*-~\w])|(?<=[^\W!-~])(?=[A-Za-z]))[!-'*-~]*[\[\]{}<>+][!-'*-~]*?"
    r"(?=[.:]?(?:[\s()\u060c\u061b\u061f\u00bb\u2026]|$))"
)
_HELD = re.compile(r"(?<![!-'*-~])(?:\w+\+)+$", re.ASCII)
_TYPED = re.compile(r"(?: [A-Z\d](?![\w+]))+", re.ASCII)
_COMMA = re.compile(r"[\u060c\u061b]")


def kept(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a line of a page from the right; keys and code run from the left.

    Code and the keys held or typed with it, as in "Alt+; M I", run from the left as a whole.
    """
    for of_keys, run in groupby(_parted([*pieces]), key=lambda part: part[1]):
        parts = [piece for piece, _ in run]
        if of_keys and any(part.kind == "text" and part.text.strip() for part in parts):
            parts[0] = replace(parts[0], text=_BEGIN + parts[0].text)
            parts[-1] = replace(parts[-1], text=parts[-1].text + _END)
            yield from parts
        else:
            yield from map(_alone, parts)


def _parted(row: list[Piece]) -> Iterator[tuple[Piece, bool]]:
    """Yield pieces with whether they are code, or keys that belong to the code beside them."""
    codes = [False, *(piece.kind == "code" for piece in row), False]
    for place, piece in enumerate(row):
        after_code, before_code = codes[place], codes[place + 2]
        if piece.kind != "text":
            yield piece, piece.kind == "code"
            continue
        typed = _TYPED.match(piece.text) if after_code else None
        begin = typed.end() if typed else 0
        held = _HELD.search(piece.text, begin) if before_code else None
        end = held.start() if held else len(piece.text)
        words = piece.text[begin:end]
        joins = after_code and before_code and words.isspace()
        for text, of_keys in ((piece.text[:begin], True), (words, joins), (piece.text[end:], True)):
            if text:
                yield replace(piece, text=text), of_keys


def _alone(piece: Piece) -> Piece:
    """Return a piece that keeps its direction, or whose keys do."""
    if piece.kind == "text":
        text = _KEY.sub(rf"{_BEGIN}\g<0>{_END}", piece.text)
        # A comma between two keys would go the way of the keys.
        return replace(piece, text=_COMMA.sub(rf"\g<0>{_FROM_THE_RIGHT}", text))
    if piece.kind == "link" or has_letters_from_the_right(piece.text):
        return piece
    return replace(piece, text=_BEGIN + piece.text + _END)


def without_marks(text: str) -> str:
    """Return a text to be used elsewhere: a command copied with marks would not run."""
    return text.translate(_MARKS)


def has_letters_from_the_right(text: str) -> bool:
    """Tell whether a text has letters of a script that is read from the right."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
