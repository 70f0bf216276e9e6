"""Keep keys and code in their own direction on a page that is read from the right.

Without that, brackets are mirrored there, and signs at the end of a key go to its beginning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.ui.guide_text import Piece

_BEGIN, _END = "\u2066", "\u2069"
_MARKS = str.maketrans("", "", _BEGIN + _END)
# A key in plain words, also after a joined Arabic word: no parenthesis, and no full stop or colon
# that follows it.
_KEY = re.compile(
    r"(?:(?<![!-'*-~\w])|(?<=[^\W!-~])(?=[A-Za-z]))[!-'*-~]*[\[\]{}<>+][!-'*-~]*?"
    r"(?=[.:]?(?:[\s()\u060c\u061b\u061f\u00bb\u2026]|$))"
)
_HELD = re.compile(r"(?<![!-'*-~])(?:\w+\+)+$", re.ASCII)


def kept(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a line of a page from the right; keys and code run from the left."""
    row = list(pieces)
    joined = False
    for place, piece in enumerate(row):
        text = piece.text
        if joined:
            # The keys held down stand before, and the mark that begins both.
            text, joined = text + _END, False
        elif piece.kind == "text":
            before_code = place + 1 < len(row) and row[place + 1].kind == "code"
            held = _HELD.search(text) if before_code else None
            joined = held is not None
            words = text[: held.start()] if held else text
            text = _KEY.sub(rf"{_BEGIN}\g<0>{_END}", words) + (_BEGIN + held[0] if held else "")
        elif piece.kind != "link" and not has_letters_from_the_right(text):
            text = _BEGIN + text + _END
        yield replace(piece, text=text)


def without_marks(text: str) -> str:
    """Return a text to be used elsewhere: a command copied with marks would not run."""
    return text.translate(_MARKS)


def has_letters_from_the_right(text: str) -> bool:
    """Tell whether a text has letters of a script that is read from the right."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
