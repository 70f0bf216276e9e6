"""Find quotations by their marks: straight, curly, German, guillemets, CJK; over paragraphs too.

What a mark does is told by its neighbours and by what is open. A quotation that a paragraph does
not close goes on where the next one begins with the opening mark again, as newspapers print
it; otherwise the lone mark is dropped. Offsets are code points, half-open, marks included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_CLOSERS = {
    "“": "”“",
    "„": "“”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"',
    "＂": "＂",
}
_MARKS = re.compile(r'[“”„«»‹›「」『』"＂]|\n')
# British single marks are told from apostrophes by the stop or comma before the closing one.
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)(?:[^\n‘]{3,1200}?)[,.!?…][’'](?!\w)")
_LONGEST = 6000
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ENDS_UTTERANCE = re.compile(r"[,.!?…。，！？؟،]\Z")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Hold a quotation, marks included; ``spoken`` is false for a few words set off by marks."""

    start: int
    end: int
    spoken: bool


def find_quotations(text: str) -> list[Quotation]:
    """Return the quotations of ``text``, sorted and disjoint; nested ones are part of the outer."""
    found = list(_double(text))
    found += _single(text, found)
    return sorted(found, key=lambda each: each.start)


def _double(text: str) -> Iterator[Quotation]:
    opened: str | None = None
    start = 0
    for match in _MARKS.finditer(text):
        mark, at = match[0], match.start()
        if opened is None:
            if mark != "\n" and _opens(text, mark, at):
                opened, start = mark, at
        elif mark == "\n":
            if at - start > _LONGEST or not _goes_on(text, at, opened):
                opened = None
        elif mark in _CLOSERS[opened] and _closes(text, mark, at, opened):
            yield Quotation(start, at + 1, is_spoken(text, start, at + 1))
            opened = None


def _single(text: str, double: Sequence[Quotation]) -> Iterator[Quotation]:
    at = 0
    for match in _SINGLE.finditer(text):
        while at < len(double) and double[at].end <= match.start():
            at += 1
        apart = at == len(double) or double[at].start >= match.end()
        if apart and is_spoken(text, *match.span()) and len(_WORD.findall(match[0])) > 3:
            yield Quotation(match.start(), match.end(), True)


def is_spoken(text: str, start: int, end: int) -> bool:
    """Tell whether ``[start, end)``, marks included, is somebody's sentence, not a set-off term."""
    inner = text[start + 1 : end - 1].strip()
    if _UNSPACED.search(inner):
        return len(inner) >= 10 or (len(inner) >= 5 and bool(_ENDS_UTTERANCE.search(inner)))
    words = len(_WORD.findall(inner))
    stopped = bool(_ENDS_UTTERANCE.search(inner)) or text[end : end + 1] == ","
    closed = text[end : end + 1] in (".", "。", "۔")
    return words >= 6 or (words >= 3 and stopped) or (words >= 5 and closed)


def _opens(text: str, mark: str, at: int) -> bool:
    before = text[at - 1 : at] if at else ""
    after = text[at + 1 : at + 2]
    if mark in "“„「『«‹":
        return bool(after) and after != "\n"
    if mark in "」』›":
        return False
    # One mark for both ends: it opens where a word begins, and not where one ends.
    return not before.isalnum() and bool(after) and not after.isspace() and after not in ",.;:!?)"


def _closes(text: str, mark: str, at: int, opened: str) -> bool:
    if mark == opened == "“":
        return False
    if mark in (opened, "«"):
        return not text[at + 1 : at + 2].isalnum() and not text[at - 1].isspace()
    return True


def _goes_on(text: str, newline: int, opened: str) -> bool:
    """Tell whether the next paragraph takes the quotation up again with its opening mark."""
    at = newline
    while at < len(text) and text[at].isspace():
        at += 1
    return text[at : at + 1] == opened
