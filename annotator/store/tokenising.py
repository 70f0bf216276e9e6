"""The words of a text exactly as the index ``body_words`` cuts them, asked of SQLite itself.

The tokeniser folds case, removes Latin accents and takes marks it does not know for gaps between
words; which letters those are depends on the version of SQLite. So each letter is shown once to
an index in memory with the same tokeniser, and its answer is kept.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from functools import cache

from annotator.domain.spans import Span

TOKENISER = "unicode61 remove_diacritics 2"
"""What the table ``body_words`` was made with, in migration v0001."""

_MARK = "\u0300"
"""Stands in a folded text for an accent that belongs to the letter before it."""
_GAP = " "
# Written without spaces between words: the index holds whole clauses as one word.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff]"
)


class _Folding(dict[int, str]):
    """Map each letter to what the index makes of it: one letter, a gap, or a mark."""

    def __init__(self) -> None:
        super().__init__()
        self._index = sqlite3.connect(":memory:", check_same_thread=False)
        self._index.execute(f"CREATE VIRTUAL TABLE t USING fts5(x, tokenize='{TOKENISER}')")
        self._index.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
        self.learn(map(chr, range(1, 0x250)))

    def __missing__(self, code: int) -> str:
        self.learn([chr(code)])
        return self[code]

    def learn(self, letters: Iterable[str]) -> None:
        """Ask the tokeniser about letters, all at once, each between two that it knows."""
        wanted = {ord(letter) for letter in letters} - self.keys()
        codes = []
        for code in wanted:
            if 0xD800 <= code < 0xE000 or code == 0:
                self[code] = _GAP
            else:
                codes.append(code)
        self._index.execute("DELETE FROM t")
        self._index.executemany(
            "INSERT INTO t (rowid, x) VALUES (?, ?)", [(code, f"x{chr(code)}x") for code in codes]
        )
        for code, term in self._index.execute("SELECT doc, term FROM v WHERE offset = 0"):
            inner = term[1:-1] if len(term) > 1 else None
            # Some letters fold to nothing we could align; none is known, and a gap is safe.
            self[code] = _GAP if inner is None else (_MARK if inner == "" else inner[0])


@cache
def _folding() -> _Folding:
    return _Folding()


def folded(text: str) -> str:
    """Return ``text`` as the index sees it, letter for letter, with spaces between words.

    Offsets stay as they are, in code points.
    """
    folding = _folding()
    if not text.isascii():
        folding.learn(set(text))
    return text.translate(folding)


def words(text: str) -> list[str]:
    """Return the words the index would hold of ``text``."""
    found = (word.replace(_MARK, "") for word in folded(text).split(_GAP))
    return [word for word in found if word]


def is_indexed(text: str) -> bool:
    """Tell whether the index can find ``text``: it has words, of a script that parts them."""
    return _UNSPACED.search(text) is None and bool(words(text))


class Occurrences:
    """Find where some words, as a query names them, stand in texts."""

    def __init__(self, text: str, prefix: bool = False) -> None:
        """Prepare to look for ``text``; with ``prefix`` its last word may go on."""
        self.in_words = is_indexed(text)
        if self.in_words:
            parts = [_MARK_AFTER.join(map(re.escape, word)) for word in words(text)]
            gap = f"[{_GAP}{_MARK}]*{_GAP}[{_GAP}{_MARK}]*"
            end = f"{_MARK}*(?![^{_GAP}{_MARK}])" if not prefix else f"[^{_GAP}]*"
            self._pattern = re.compile(f"(?<![^{_GAP}{_MARK}]){gap.join(parts)}{end}")
        else:
            self._pattern = re.compile(re.escape(text))

    def find(self, text: str, folded_text: str) -> list[Span]:
        """Return the places in ``text``, given with its folded form, in order."""
        among = folded_text if self.in_words else text
        return [Span(*match.span()) for match in self._pattern.finditer(among)]


_MARK_AFTER = f"{_MARK}*"


def index_expression(text: str, prefix: bool = False) -> str:
    """Return how the index is asked for words in a row; nothing typed is read as its syntax.

    Only words the tokeniser made itself are put in, each in quotation marks, which no word holds.
    """
    expression = " + ".join(f'"{word}"' for word in words(text))
    return f"{expression} *" if prefix else expression
